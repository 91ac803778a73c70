//! Several scenarios beside each other, as text and as JSON.

use std::path::Path;

use serde_json::Value;

use crate::cli::program::{answer, run};

/// A department that pays its supplier nothing but contacts: the default 10,000 a month, within ordinary hours.
fn paying(contact: &str) -> String {
    format!(
        "(name: \"Desk at {contact}\", outsourcing: (form: BlendedContact, contact_rate: {contact}, management_fee: 0, \
         start_up: 0, training_rate: 0, numbers_per_month: 0, forwarding_per_minute: 0, other_per_month: 0, \
         retained_fte: 0, retained_share: 0))"
    )
}

fn written(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join(name);
    std::fs::write(&path, text).expect("a writable file");
    path.to_string_lossy().into_owned()
}

fn cents(value: &Value) -> i64 {
    value.as_str().expect("money").replace('.', "").parse().expect("cents")
}

/// 12 * 10,000 contacts at 5.50 are 660,000 EUR, at 5.00 they are 600,000, and no VAT is lost.
#[test]
fn totals_and_differences_are_those_of_the_bills() {
    let folder = tempfile::tempdir().expect("a folder");
    let [dear, cheap] = ["5.5", "5"].map(|rate| written(folder.path(), &format!("at{rate}.ron"), &paying(rate)));
    let json: Value = serde_json::from_str(&answer(&["beside", &dear, &cheap, "--json"])).expect("JSON");
    assert_eq!(json["reference"], 0);
    let of = |place: usize| &json["scenarios"][place];
    assert_eq!((&of(0)["name"], &of(1)["name"]), (&"Desk at 5.5".into(), &"Desk at 5".into()));
    for (place, total, contact) in [(0, "660000.00", "5.50"), (1, "600000.00", "5.00")] {
        let results = &of(place)["results"];
        assert_eq!(results["chosen"], "blended_contact");
        assert_eq!(results["contacts_per_month"], 10_000.0);
        assert_eq!((&results["outsourced"], &results["outsourced_per_contact"]), (&total.into(), &contact.into()));
        assert_eq!(cents(&results["difference"]), cents(&results["in_house"]) - cents(&results["outsourced"]));
    }
    assert_eq!(of(0)["results"]["in_house"], of(1)["results"]["in_house"]);
    let inputs = serde_json::json!([{"id": "outsourcing.contact_rate", "values": [5.5, 5]}]);
    assert_eq!(json["inputs"], inputs);

    let text = answer(&["beside", &dear, &cheap]);
    let row = |name: &str| {
        let line = text.lines().find(|line| line.trim_start().starts_with(name));
        line.unwrap_or_else(|| panic!("{name}: {text}")).to_owned()
    };
    for (name, cells) in [
        ("Outsourced, a year", ["\u{20ac} 660,000", "\u{20ac} 600,000", "-\u{20ac} 60,000"]),
        ("Outsourced, per contact", ["\u{20ac} 5.50", "\u{20ac} 5.00", "-\u{20ac} 0.50"]),
        ("Rate per contact", ["\u{20ac} 5.50", "\u{20ac} 5 ", "-\u{20ac} 0.50"]),
    ] {
        assert!(cells.iter().all(|cell| row(name).contains(cell)), "{}", row(name));
    }
    assert!(text.lines().all(|line| line.chars().count() <= 100), "{text}");
    let dutch = answer(&["beside", &dear, &cheap, "--lang", "nl"]);
    assert!(dutch.contains("660.000") && dutch.contains("-\u{20ac} 60.000"), "{dutch}");
}

#[test]
fn scenarios_of_one_name_are_called_by_their_files() {
    let folder = tempfile::tempdir().expect("a folder");
    let [one, other] = ["one.ron", "other.ron"].map(|name| written(folder.path(), name, &paying("5")));
    let json: Value = serde_json::from_str(&answer(&["beside", &one, &other, "--json"])).expect("JSON");
    for (place, path) in [&one, &other].into_iter().enumerate() {
        assert_eq!(json["scenarios"][place]["name"], format!("Desk at 5 ({path})"));
    }
    assert_eq!(json["inputs"].as_array().map(Vec::len), Some(0));
}

#[test]
fn one_file_or_a_broken_one_is_bad_input() {
    let folder = tempfile::tempdir().expect("a folder");
    let sound = written(folder.path(), "sound.ron", &paying("5"));
    let wage = written(folder.path(), "wage.ron", "(staff: (gross_hourly_wage: 900))");
    for (arguments, words) in [
        (vec!["beside"], "<FILES>"),
        (vec!["beside", &sound], "FILES"),
        (vec!["beside", &sound, &wage], "staff.gross_hourly_wage"),
        (vec!["beside", &wage, &sound, "--json"], "wage.ron"),
        (vec!["beside", &sound, "no-such-file.ron"], "no-such-file.ron"),
    ] {
        let run = run(&arguments);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{arguments:?}: {run:?}");
        assert!(run.err.contains(words), "{arguments:?} lacks {words:?}: {}", run.err);
    }
}
