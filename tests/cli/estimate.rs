//! Rates estimated from six factors, as text and as JSON.

use serde_json::Value;

use crate::cli::golden::{SCENARIOS, kept};
use crate::cli::json::differences;
use crate::cli::program::{answer, file, run};

/// The easiest work: 500 calls of four minutes, in one language and in office hours, every half-hour alike.
const EASIEST: &str = r#"(
    name: "Call desk",
    demand: (
        contacts_per_month: 500,
        complexity: 0.7,
        channels: [(name: "Phone", kind: Phone, share: 1, aht_seconds: 240, concurrency: 1, service_level: 0.8, answer_within: 20)],
        day_weights: [1, 1, 1, 1, 1, 1, 1],
        hour_weights: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    ),
)"#;

/// 15 % of the way from 32 to 75 EUR an hour is 38.45, and 12 % of the way from 0.75 to 2.00 a minute is 0.90. At ordinary
/// complexity, a third of the way from 0.7 to 1.6, a minute is 0.90 + 0.43 * 1.25 / 3 = 1.0791..., and four are 4.32.
#[test]
fn the_easiest_work_costs_what_a_rate_starts_with() {
    let (_folder, path) = file(EASIEST);
    let english = answer(&["estimate", &path, "--json"]);
    assert_eq!(english, answer(&["estimate", &path, "--json", "--lang", "nl"]), "JSON has no language");
    let json: Value = serde_json::from_str(&english).expect("JSON");
    assert_eq!(json["scenario"], "Call desk");
    // 500 * 4 minutes are 33.33 hours of work a month.
    assert_eq!(
        (&json["factors"]["contacts_per_month"], &json["factors"]["minutes_per_contact"]),
        (&500.0.into(), &4.0.into())
    );
    assert_eq!(json["suited"], "blended", "33 hours a month are no work for a team of eight");
    let rates = json["rates"].as_array().expect("a list");
    let rate = |id: &str| rates.iter().find(|rate| rate["id"] == id).unwrap_or_else(|| panic!("{id}"));
    for (id, low, high, estimate) in [
        ("outsourcing.dedicated_rate", "32.00", "75.00", "38.45"),
        ("outsourcing.minute_rate", "0.75", "2.00", "0.90"),
        ("outsourcing.contact_rate", "1.75", "7.00", "4.32"),
    ] {
        let found = rate(id);
        assert_eq!(
            (&found["low"], &found["high"], &found["estimate"]),
            (&low.into(), &high.into(), &estimate.into()),
            "{id}"
        );
        let parts = found["parts"].as_array().expect("a list");
        assert!(parts.iter().all(|part| part["amount"] == "0.00"), "{id}: {parts:?}");
    }
    for (lang, words) in
        [("en", ["Call desk", "38.45", "0.90", "4.32"]), ("nl", ["Call desk", "38,45", "0,90", "4,32"])]
    {
        let text = answer(&["estimate", &path, "--lang", lang]);
        assert!(words.iter().all(|word| text.contains(word)), "{words:?}: {text}");
    }
}

#[test]
fn a_broken_or_missing_file_has_no_estimate() {
    let (_folder, path) = file("(staff: (gross_hourly_wage: 900))");
    for arguments in [vec!["estimate", &path], vec!["estimate", &path, "--json"], vec!["estimate", "no-such-file.ron"]]
    {
        let run = run(&arguments);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{arguments:?}");
    }
    assert_eq!(run(&["estimate"]).code, Some(2), "of which file?");
}

/// Parts are rounded before they are added up, so that each sum is right as it is read: base, parts and cut make the estimate.
#[test]
fn of_every_example_the_parts_add_up() {
    for scenario in SCENARIOS {
        let json: Value = serde_json::from_str(&answer(&["estimate", scenario, "--json"])).expect("JSON");
        for rate in json["rates"].as_array().expect("a list") {
            let cents = |value: &Value| {
                let euros: f64 = value.as_str().expect("money").parse().expect("a number");
                (euros * 100.0).round() as i64
            };
            let parts: i64 = rate["parts"].as_array().expect("a list").iter().map(|part| cents(&part["amount"])).sum();
            assert_eq!(
                cents(&rate["base"]) + parts + cents(&rate["cut"]),
                cents(&rate["estimate"]),
                "{scenario}: {rate}"
            );
        }
    }
}

#[test]
fn every_example_keeps_its_estimate() {
    for scenario in SCENARIOS {
        let file = format!("scenarios/{scenario}.ron");
        let found = answer(&["estimate", &file]);
        assert_eq!(found, kept(&format!("{scenario}.estimate.txt"), &found), "{scenario}");
        assert!(found.lines().all(|line| line.chars().count() <= 100), "{scenario} fits 100 columns");
        let found = answer(&["estimate", &file, "--json"]);
        let differences = differences(&found, &kept(&format!("{scenario}.estimate.json"), &found));
        assert!(differences.is_empty(), "{scenario}:\n{}", differences.join("\n"));
    }
}
