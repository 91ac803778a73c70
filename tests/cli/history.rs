//! Contact history on the command line.

use std::fmt::Write as _;
use std::path::Path;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::cli::program::{answer, run};

/// Writes a file and gives its path.
fn file(folder: &TempDir, name: &str, text: &str) -> String {
    let path = folder.path().join(name);
    std::fs::write(&path, text).expect("a written file");
    path.to_str().expect("UTF-8").to_owned()
}

/// Every day of 2025, 10 contacts of 300 s.
fn year(head: &str, row: &str) -> String {
    let mut text = format!("{head}\n");
    for month in 1..=12 {
        let days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
        for day in 1..=days {
            let _ = writeln!(text, "2025-{month:02}-{day:02};{row}");
        }
    }
    text
}

fn json(arguments: &[&str]) -> Value {
    serde_json::from_str(&answer(&[&["history"], arguments, &["--json"]].concat())).expect("JSON")
}

fn proposal<'a>(found: &'a Value, id: &str) -> Option<&'a Value> {
    found["proposals"].as_array().expect("a list").iter().find(|proposal| proposal["id"] == id)
}

#[test]
fn what_follows_is_written_into_a_scenario() {
    let folder = TempDir::new().expect("a folder");
    let calls = file(&folder, "calls.csv", &year("date;channel;offered;aht (s)", "Phone;10;300"));
    let out = folder.path().join("out.ron");
    let out = out.to_str().expect("UTF-8");
    let told = answer(&["history", &calls, "--into", "webshop", "-o", out]);
    assert!(told.contains("3650 contacts") || told.contains("3,650 contacts"), "{told}");
    let before: Value = serde_json::from_str(&answer(&["compare", "webshop", "--json"])).expect("JSON");
    let after: Value = serde_json::from_str(&answer(&["compare", out, "--json"])).expect("JSON");
    assert_ne!(before, after);
    let text = std::fs::read_to_string(out).expect("the scenario");
    assert!(text.contains("calls.csv, 1 Jan 2025 to 31 Dec 2025"), "{text}");
    // A file that is there stays, unless it is told to go.
    let again = run(&["history", &calls, "-o", out]);
    assert_eq!((again.code, again.out.as_str()), (Some(2), ""), "{}", again.err);
    assert_eq!(run(&["history", &calls, "-o", out, "--force"]).code, Some(0));
}

#[test]
fn contacts_of_no_channel_are_told_and_can_be_given_one() {
    let folder = TempDir::new().expect("a folder");
    let calls = file(&folder, "calls.csv", &year("date;offered;aht (s)", "10;300"));
    let found = json(&[&calls]);
    let volume = proposal(&found, "demand.contacts_per_month").expect("the volume");
    assert_eq!(volume["found"], json!(304.38));
    let cautions = volume["cautions"].as_array().expect("a list");
    assert!(cautions.contains(&json!({ "id": "no_channel", "contacts": 3650.0 })), "{cautions:?}");
    assert!(proposal(&found, "demand.channels[Phone].aht_seconds").is_none());
    let found = json(&[&calls, "--channel", "phone"]);
    assert_eq!(proposal(&found, "demand.channels[Phone].aht_seconds").expect("the time")["found"], json!(300.0));
    let volume = proposal(&found, "demand.contacts_per_month").expect("the volume");
    let kept = volume["cautions"].as_array().expect("a list").iter().find(|caution| caution["id"] == "kept");
    assert_eq!(kept.expect("what stays")["names"], json!(["Chat", "WhatsApp", "E-mail"]));
    let teams = file(&folder, "teams.csv", &year("date;queue;offered;aht (s)", "Team 4;10;300"));
    let found = json(&[&teams, "--channel", "Team 4=Phone"]);
    assert_eq!(found["channels"][0]["counts_as"], json!("same Phone"));
    let wrong = run(&["history", &calls, "--channel", "Fax"]);
    assert_eq!(wrong.code, Some(2));
    assert!(
        wrong.err.contains("--channel Fax") && wrong.err.contains("Phone, Chat, WhatsApp, E-mail"),
        "{}",
        wrong.err
    );
}

#[test]
fn what_the_guess_cannot_know_can_be_said() {
    let folder = TempDir::new().expect("a folder");
    let work = file(&folder, "work.csv", "When done;Spent\n2025-01-06;90\n2025-01-07;110\n");
    let seconds = |arguments: &[&str]| {
        let found = json(&[&[work.as_str()], arguments].concat());
        found["channels"][0]["seconds"].as_f64().expect("seconds")
    };
    assert_eq!(seconds(&[]), 0.0);
    assert_eq!(seconds(&["--column", "spent=handling", "--unit", "minutes"]), 12_000.0);
    assert_eq!(seconds(&["--column", "2=handling", "--unit", "seconds"]), 200.0);
    let wrong = run(&["history", &work, "--column", "Duration=handling"]);
    assert_eq!(wrong.code, Some(2));
    assert!(wrong.err.contains("When done, Spent") && wrong.err.contains("handling_total"), "{}", wrong.err);
    // A time in minutes that nobody names is in doubt.
    let found = json(&[&work, "--column", "2=handling"]);
    assert_eq!(found["layout"]["doubts"], json!([]), "100 s is a usual time");
    let odd = file(&folder, "odd.csv", "Start;Handle time\n2025-01-06;45\n");
    assert_eq!(json(&[&odd])["layout"]["doubts"], json!(["unit"]));
    assert_eq!(json(&[&odd, "--unit", "minutes"])["layout"]["doubts"], json!([]));
    // Names above which a title stands.
    let titled = file(&folder, "titled.csv", "calls;volume\nwhen;how many\n2025-01-06;4\n");
    let found = json(&[&titled, "--header", "2", "--column", "2=offered"]);
    assert_eq!((&found["layout"]["header"], &found["channels"][0]["contacts"]), (&json!(2), &json!(4)));
    let decimal = file(&folder, "decimal.csv", "Start;Handle time (s)\n2025-01-06;1.250\n");
    assert_eq!(json(&[&decimal, "--decimal", "comma"])["channels"][0]["seconds"], json!(1250.0));
    assert_eq!(json(&[&decimal, "--decimal", "point"])["channels"][0]["seconds"], json!(1.25));
}

#[test]
fn rows_that_were_not_read_are_listed_and_counted() {
    let folder = TempDir::new().expect("a folder");
    let calls = file(
        &folder,
        "calls.csv",
        &format!("date;offered\n{}{}", "2025-01-06;10\n".repeat(500), "soon;10\n".repeat(1_200)),
    );
    let list = folder.path().join("unread.csv");
    let told = answer(&["history", &calls, "--unread", list.to_str().expect("UTF-8")]);
    assert!(told.contains("1200") || told.contains("1,200"), "{told}");
    assert_eq!(std::fs::read_to_string(Path::new(&list)).expect("the list").lines().count(), 1_201);
    let found = json(&[&calls]);
    assert_eq!(found["unread"].as_array().expect("a list").len(), 1_000);
    assert_eq!((&found["unread_more"], &found["rows"]["unread"]), (&json!(200), &json!(1_200)));
    assert_eq!((&found["rows"]["unlisted"], &found["rows"]["misread"]), (&json!(0), &json!(false)));
}

#[test]
fn a_mark_that_is_never_closed_can_be_passed_over_as_the_answer_says() {
    let folder = TempDir::new().expect("a folder");
    // Beyond the rows from which the file is guessed.
    let rows = "2025-01-06 10:00;Phone\n";
    let text = format!("Start;Channel\n{}2025-01-06 10:00;\"Phone\n{}", rows.repeat(500), rows.repeat(60_000));
    let calls = file(&folder, "calls.csv", &text);
    let refused = run(&["history", &calls]);
    assert_eq!(refused.code, Some(2));
    assert!(refused.err.contains("line 502") && refused.err.contains("--no-quotes"), "{}", refused.err);
    assert_eq!(json(&[&calls, "--no-quotes"])["rows"]["read"], json!(60_501));
    // Among them the guess passes it over and says so.
    let text = format!("Start;Channel\n2025-01-06 10:00;\"Phone\n{}", rows.repeat(60_000));
    let found = json(&[&file(&folder, "early.csv", &text)]);
    assert_eq!((&found["rows"]["read"], &found["layout"]["doubts"]), (&json!(60_001), &json!(["quotes"])));
}

#[test]
fn what_is_in_doubt_is_answered_or_accepted_before_anything_is_written() {
    let folder = TempDir::new().expect("a folder");
    let odd = file(&folder, "odd.csv", "Start;Handle time\n2025-01-06;45\n2025-01-07;50\n");
    let out = folder.path().join("out.ron");
    let name = out.to_str().expect("UTF-8");
    let rest = folder.path().join("rest.csv");
    let refused = run(&["history", &odd, "-o", name, "--unread", rest.to_str().expect("UTF-8")]);
    assert_eq!((refused.code, refused.out.as_str()), (Some(2), ""), "{}", refused.err);
    for words in ["Nothing is written", "handling times are counted in", "--unit", "--accept-doubts"] {
        assert!(refused.err.contains(words), "{words}: {}", refused.err);
    }
    assert!(!out.exists() && !rest.exists());
    assert_eq!(run(&["history", &odd, "-o", name, "--accept-doubts"]).code, Some(0));
    assert_eq!(run(&["history", &odd, "-o", name, "--force", "--unit", "minutes"]).code, Some(0));
    assert!(out.exists());
}

#[test]
fn what_is_measured_has_no_range_and_other_ranges_stay() {
    let folder = TempDir::new().expect("a folder");
    let calls = file(&folder, "calls.csv", &year("date;channel;offered;aht (s)", "Phone;10;300"));
    let ranges = "(ranges: { \"demand.contacts_per_month\": (7000, 12000), \
                  \"demand.channels[Phone].aht_seconds\": (300, 400), \"staff.gross_hourly_wage\": (16, 18) })";
    let into = file(&folder, "into.ron", ranges);
    let out = folder.path().join("out.ron");
    answer(&["history", &calls, "--into", &into, "-o", out.to_str().expect("UTF-8")]);
    let text = std::fs::read_to_string(out).expect("the scenario");
    let (_, ranges) = text.split_once("ranges:").expect("ranges");
    let (ranges, _) = ranges.split_once('}').expect("their end");
    assert!(ranges.contains("staff.gross_hourly_wage"), "{ranges}");
    assert!(!ranges.contains("contacts_per_month") && !ranges.contains("aht_seconds"), "{ranges}");
}

#[test]
fn a_new_language_has_its_name_in_the_readers_language() {
    let folder = TempDir::new().expect("a folder");
    let calls = file(&folder, "calls.csv", &year("date;language;offered;aht (s)", "DE;10;300"));
    for (language, name) in [("en", "German"), ("nl", "Duits")] {
        let out = folder.path().join(format!("{language}.ron"));
        answer(&["history", &calls, "--lang", language, "-o", out.to_str().expect("UTF-8")]);
        let text = std::fs::read_to_string(out).expect("the scenario");
        assert!(text.contains(&format!("\"{name}\"")), "{text}");
    }
}
