//! Commands, their errors and their exit codes.

use std::io::Read;
use std::process::Stdio;

use serde_json::Value;

use crate::cli::program::{answer, finish, program, run};

fn json(arguments: &[&str]) -> Value {
    serde_json::from_str(&answer(arguments)).expect("JSON")
}

/// A run that must fail with that code, with nothing on standard output and these words on standard error.
fn refused(arguments: &[&str], code: i32, words: &[&str]) {
    let run = run(arguments);
    assert_eq!(run.code, Some(code), "{arguments:?}: {run:?}");
    assert_eq!(run.out, "", "{arguments:?}");
    for word in words {
        assert!(run.err.contains(word), "{arguments:?} lacks {word:?}: {}", run.err);
    }
}

#[test]
fn bad_input_is_2_with_nothing_on_standard_output() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("a writable file");
        path.to_string_lossy().into_owned()
    };
    let wage = file("wage.ron", "(staff: (gross_hourly_wage: 900))");
    let unknown = file("unknown.ron", "(\n  staff: (wages: 3),\n)");
    for command in ["compare", "break-even"] {
        refused(&[command, &wage], 2, &["wage.ron", "staff.gross_hourly_wage", "900", "500"]);
        refused(&[command, &wage, "--json"], 2, &["staff.gross_hourly_wage"]);
        refused(&[command, &unknown], 2, &["line 2", "wages"]);
        refused(&[command, "no-such-file.ron"], 2, &["no-such-file.ron"]);
        refused(&[command], 2, &["<FILE>"]);
        refused(&[command, "scenarios"], 2, &["scenarios"]);
    }
    refused(&["explain", &wage, "in_house.housing"], 2, &["staff.gross_hourly_wage"]);
    refused(&["compare", "webshop", "--volume", "-1"], 2, &["--volume", "-1", "0 to 50,000,000"]);
    refused(&["compare", "webshop", "--volume", "50000001"], 2, &["50000001"]);
    refused(&["compare", "webshop", "--volume", "nan"], 2, &["--volume"]);
    refused(&["compare", "webshop", "--volume", "many"], 2, &["--volume", "many"]);
    refused(&["compare", "webshop", "--volume"], 2, &["--volume"]);
    refused(&["break-even", "webshop", "--from", "200", "--to", "100"], 2, &["200", "100"]);
    refused(&["break-even", "webshop", "--from", "0"], 2, &["--from"]);
    refused(&["break-even", "webshop", "--to", "50000001"], 2, &["--to"]);
    refused(&["break-even", "webshop", "--from", "1.5"], 2, &["--from"]);
    refused(&["examples", "no-such-example"], 2, &["no-such-example", "webshop"]);
    refused(&["compare", "webshop", "--colour"], 2, &["--colour"]);
    refused(&["a.ron", "compare", "webshop"], 2, &["a.ron"]);
    refused(&["--renderer", "crayon"], 2, &["crayon", "wgpu", "glow"]);
}

#[test]
fn a_load_too_large_to_plan_is_bad_input() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("large.ron");
    let text = r#"(demand: (contacts_per_month: 50000000, channels: [(name: "Phone", kind: Phone, share: 1, aht_seconds: 14400)]))"#;
    std::fs::write(&path, text).expect("a writable file");
    let path = path.to_string_lossy();
    refused(&["compare", &path], 2, &["erlang", "100,000"]);
    // It is no scenario file, whatever volume is asked for.
    refused(&["compare", &path, "--volume", "1000"], 2, &["line 1, column 31: demand.contacts_per_month", "erlang"]);
}

#[test]
fn the_volume_takes_the_place_of_the_scenarios_own() {
    let there = json(&["compare", "scenarios/webshop.ron", "--json", "--volume", "9000"]);
    assert_eq!(there["demand"]["contacts_per_year"], 108_000.0);
    let none = json(&["compare", "scenarios/webshop.ron", "--json", "--volume", "0"]);
    assert_eq!(none["demand"]["contacts_per_year"], 0.0);
    assert_eq!(none["in_house"]["per_contact"], Value::Null);
    assert_eq!(none["outsourced"]["hybrid"]["per_handled_hour"], Value::Null);
    let text = answer(&["compare", "scenarios/webshop.ron", "--volume", "0"]);
    assert!(text.contains("0 contacts a month") && !text.contains("Per handled hour"), "{text}");
    // The webshop says that its volume lies between 4,500 and 9,000; another volume is no contradiction.
    answer(&["compare", "scenarios/webshop.ron", "--volume", "250000"]);
}

#[test]
fn a_break_even_keeps_to_its_range() {
    let found = json(&["break-even", "scenarios/webshop.ron", "--json", "--from", "5000", "--to", "25000"]);
    assert_eq!(found["range"], serde_json::json!([5000, 25000]));
    let cheapest = found["cheapest"].as_array().expect("a list");
    assert_eq!(cheapest.first().expect("a range")["from"], 5000);
    assert_eq!(cheapest.last().expect("a range")["to"], 25000);
    let one = json(&["break-even", "scenarios/webshop.ron", "--json", "--from", "700", "--to", "700"]);
    assert_eq!(one["cheapest"].as_array().expect("a list").len(), 1);
}

#[test]
fn seek_names_the_values_at_which_the_answer_flips() {
    let found = json(&["seek", "webshop", "outsourcing.management_fee", "--json"]);
    assert_eq!((&found["id"], &found["value"]), (&"outsourcing.management_fee".into(), &495.0.into()));
    let solutions = found["solutions"].as_array().expect("a list");
    // Both totals at the scenario's fee; the fee costs twelve times itself, 3 % of it in retained work no more, and the
    // webshop reclaims all VAT.
    let today = json(&["compare", "webshop", "--json"]);
    let difference: f64 = today["difference"].as_str().expect("money").parse().expect("a number");
    let expected = 495.0 + difference / 12.0;
    let only = solutions.first().and_then(Value::as_f64).expect("a number");
    assert!(solutions.len() == 1 && (only - expected).abs() < 0.01, "{solutions:?} and not {expected}");

    let text = answer(&["seek", "webshop", "outsourcing.management_fee"]);
    assert!(
        text.contains("outsourcing.management_fee") && text.contains("€ 495") && text.contains("outside"),
        "{text}"
    );
    assert!(answer(&["seek", "webshop", "years.discount"]).contains("No accepted value"));
    assert_eq!(json(&["seek", "webshop", "years.discount", "--json"])["solutions"], serde_json::json!([]));
    let dutch = answer(&["seek", "webshop", "years.discount", "--lang", "nl"]);
    assert!(dutch.contains("Geen toegestane waarde"), "{dutch}");
}

#[test]
fn seek_says_what_may_have_been_meant() {
    refused(
        &["seek", "webshop", "staff.gross_hourly_wag"],
        2,
        &["staff.gross_hourly_wag\"", "staff.gross_hourly_wage"],
    );
    refused(&["seek", "webshop", "gross_wage"], 2, &["staff.gross_hourly_wage"]);
    refused(&["seek", "webshop", "demand.channels[Fax].share"], 2, &["demand.channels[Phone].share"]);
    refused(&["seek", "webshop", "demand.months", "--json"], 2, &["demand.months"]);
    refused(&["seek", "webshop", "nonsense"], 2, &["nonsense", "contact-tco parameters"]);
    refused(&["seek", "webshop", ""], 2, &["contact-tco parameters"]);
    refused(&["seek", "webshop", "--json"], 2, &["<ID>"]);
    refused(&["seek", "no-such-file.ron"], 2, &["no-such-file.ron"]);
}

#[test]
fn a_year_too_large_to_plan_is_named_with_what_to_change() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("growth.ron");
    let text = "(demand: (contacts_per_month: 5000000), years: (horizon: 30, volume_growth: 0.15))";
    std::fs::write(&path, text).expect("a writable file");
    let path = path.to_string_lossy();
    // 5,000,000 * 1.15^26 = 189,283,978 contacts, of which the busiest half-hour of the week takes 1.25 * 1.35 / (5.2 * 19.7)
    // and a contact 257.6 seconds of live work: 189,283,978 * 0.016473 / (365.25/84 * 0.5) * 257.6 / 3600 = 102,624.
    for arguments in [&["years", &path][..], &["years", &path, "--json"]] {
        refused(arguments, 2, &["Year 27 ", "189,283,978", "102,624 erlang", "growth of contacts", "fewer years"]);
    }
}

#[test]
fn an_answer_turns_where_break_even_says() {
    let bands = json(&["break-even", "scenarios/webshop.ron", "--json"]);
    let band = bands["bands"].as_array().expect("a list").iter().find(|band| band["form"] == "blended_contact");
    let last = band.expect("a band")["last"].as_u64().expect("a volume");
    let chosen_is_cheaper = |volume: u64| {
        let found = json(&["compare", "scenarios/webshop.ron", "--json", "--volume", &volume.to_string()]);
        assert_eq!(found["chosen"], "blended_contact");
        !found["difference"].as_str().expect("money").starts_with('-')
    };
    assert!(chosen_is_cheaper(last) && !chosen_is_cheaper(last + 1), "{last}");
}

#[test]
fn a_built_in_example_can_be_named_in_place_of_a_file() {
    assert_eq!(answer(&["compare", "webshop"]), answer(&["compare", "scenarios/webshop.ron"]));
    let printed = answer(&["examples", "toy_maker"]);
    assert_eq!(printed, std::fs::read_to_string("scenarios/toy_maker.ron").expect("a readable file"));
}

#[test]
fn a_file_of_that_name_goes_before_the_example() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("webshop"), r#"(name: "My own")"#).expect("a writable file");
    let run = finish(program().current_dir(folder.path()).args(["compare", "webshop"]));
    assert!(run.out.starts_with("My own: 10,000 contacts a month"), "{run:?}");
}

#[test]
fn without_a_display_the_comparison_is_printed_as_text() {
    for arguments in [&[][..], &["scenarios/webshop.ron"]] {
        let run = run(arguments);
        assert_eq!(run.code, Some(0), "{run:?}");
        assert!(run.err.lines().count() == 1 && run.err.contains("window"), "{run:?}");
        assert_eq!(run.out, answer(&["compare", "scenarios/webshop.ron"]));
    }
    let bad = run(&["no-such-file.ron"]);
    assert_eq!((bad.code, bad.out.as_str()), (Some(2), ""));
    assert!(bad.err.contains("no-such-file.ron"), "{bad:?}");
}

#[test]
fn a_reader_that_leaves_is_no_error() {
    // More than a pipe holds, so that writing meets the closed end.
    let mut child =
        program().arg("parameters").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
    drop(child.stdout.take());
    let mut said = String::new();
    child.stderr.take().expect("a pipe").read_to_string(&mut said).expect("UTF-8");
    assert_eq!((child.wait().expect("an end").code(), said.as_str()), (Some(0), ""));
}

#[test]
fn texts_are_dutch_when_asked_or_when_the_system_is() {
    let asked = answer(&["--lang", "nl", "compare", "webshop"]);
    assert!(asked.starts_with("Webshop: 6.000 contacten per maand"), "{asked}");
    assert_eq!(asked, answer(&["compare", "webshop", "--lang", "nl"]));
    let system = finish(program().env("LANG", "nl_NL.UTF-8").args(["compare", "webshop"]));
    assert_eq!(system.out, asked);
    let json = finish(program().env("LANG", "nl_NL.UTF-8").args(["compare", "webshop", "--json"]));
    assert_eq!(json.out, answer(&["compare", "webshop", "--json"]), "JSON does not depend on the language");
}

#[test]
fn help_and_version_are_on_standard_output() {
    for arguments in [&["--help"][..], &["compare", "--help"], &["help", "break-even"]] {
        assert!(answer(arguments).contains("Usage: contact-tco"), "{arguments:?}");
    }
    assert!(answer(&["--version"]).starts_with("contact-tco "));
}

#[test]
fn inputs_are_listed_with_unit_default_range_and_source() {
    let listed = answer(&["parameters"]);
    for words in
        ["staff.gross_hourly_wage", "Unit EUR/h, default 16.5, usual 14.71 to 21, accepted 1 to 500", "Ziptone"]
    {
        assert!(listed.contains(words), "{words}");
    }
}

#[test]
fn all_turning_points_are_told_as_json_too() {
    let all = json(&["seek", "webshop", "--json"]);
    let all = all.as_array().expect("a list");
    let one = json(&["seek", "webshop", "staff.gross_hourly_wage", "--json"]);
    assert!(all.len() > 50, "{}", all.len());
    assert!(all.contains(&one), "{one}");
}

#[test]
fn a_volume_is_read_as_the_window_reads_it() {
    let contacts = |arguments: &[&str]| json(arguments)["demand"]["contacts_per_year"].as_f64().expect("a number");
    let year = 9500.0 * 12.0;
    assert!((contacts(&["compare", "webshop", "--json", "--volume", "9500"]) - year).abs() < 1e-6);
    assert!((contacts(&["compare", "webshop", "--json", "--volume", "9,500"]) - year).abs() < 1e-6);
    assert!((contacts(&["compare", "webshop", "--json", "--volume", "9.500", "--lang", "nl"]) - year).abs() < 1e-6);
    assert!(
        (contacts(&["compare", "webshop", "--json", "--volume", "9500,5", "--lang", "nl"]) - year - 6.0).abs() < 1e-6
    );
    refused(&["compare", "webshop", "--volume", "9.5.0"], 2, &["--volume is 9.5.0"]);
    refused(
        &["compare", "webshop", "--volume", "9500 %", "--lang", "nl"],
        2,
        &["--volume is 9500 %", "0 tot 50.000.000"],
    );
}

#[test]
fn help_and_wrong_arguments_are_told_in_the_language_asked_for() {
    for arguments in [&["--lang", "nl", "--help"][..], &["compare", "--help", "--lang=nl"]] {
        let help = answer(arguments);
        for word in ["Gebruik: contact-tco", "Opties:", "Toont deze hulp"] {
            assert!(help.contains(word), "{arguments:?} lacks {word}:\n{help}");
        }
        for word in ["Usage", "Options", "default:", "possible values", "Print"] {
            assert!(!help.contains(word), "{arguments:?} has {word}:\n{help}");
        }
    }
    for (arguments, words) in [
        (&["compare", "--lang", "nl"][..], &["argumenten ontbreken: <FILE>", "Gebruik: contact-tco compare"][..]),
        (&["compare", "webshop", "--colour", "--lang", "nl"], &["geen argument '--colour'"]),
        (&["--lang", "nl", "comparre", "x"], &["fout: "]),
        (&["report", "webshop", "--lang", "nl", "-o"], &["vraagt een waarde"]),
        (&["--lang", "nl", "--renderer", "krijt"], &["'krijt' is geen waarde", "auto, wgpu, glow"]),
        (&["--lang", "nl", "a.ron", "compare", "webshop"], &["a.ron", "eerst de opdracht"]),
        (&["history", "x.csv", "--day-first", "--month-first", "--lang", "nl"], &["kan niet samen met"]),
    ] {
        refused(arguments, 2, words);
    }
}

#[test]
fn a_promise_of_a_deferred_channel_is_refused() {
    let scenario = |kind: &str, promise: &str| {
        format!("(demand: (channels: [(name: \"Mail\", kind: {kind}, share: 1, aht_seconds: 360, {promise})]))")
    };
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("mail.ron");
    let name = path.to_string_lossy();
    for promise in ["service_level: 0.9, answer_within: 259200", "service_level: 0.9", "answer_within: 3600"] {
        std::fs::write(&path, scenario("Deferred", promise)).expect("written");
        refused(&["compare", &name], 2, &["demand.channels[Mail].", "Deferred channel", "when there is time"]);
        refused(&["compare", &name, "--lang", "nl"], 2, &["wanneer er tijd is"]);
    }
    std::fs::write(&path, scenario("Deferred", "")).expect("written");
    answer(&["compare", &name]);
    std::fs::write(&path, scenario("Phone", "service_level: 0.9, answer_within: 3600")).expect("written");
    answer(&["compare", &name]);
}

#[test]
fn explain_in_dutch_has_no_decimal_points() {
    let said = answer(&["explain", "webshop", "in_house.staff.agents", "--lang", "nl"]);
    let inputs = said.split_once("Invoer\n").expect("inputs").1;
    let values = inputs.lines().filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    let values: Vec<&str> = values.filter_map(|line| line.split_once(" = ")).map(|(_, value)| value).collect();
    assert!(values.len() > 10, "{said}");
    let formulas = said.split_once("Invoer\n").expect("formulas").0.lines().filter(|line| line.starts_with("    = "));
    for line in values.into_iter().chain(formulas) {
        // Three digits after a point are thousands.
        let after = line.split('.').skip(1).map(|part| part.chars().take_while(char::is_ascii_digit).count());
        assert!(after.into_iter().all(|digits| digits == 0 || digits == 3), "{line}");
    }
    assert!(said.contains("365,25 day/year"), "{said}");
}
