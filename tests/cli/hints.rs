//! Hints: figures that look wrong, as text and as JSON.

use serde_json::Value;

use crate::cli::program::{answer, file, run};

#[test]
fn a_wage_under_the_minimum_is_named_with_what_to_do() {
    let (_folder, path) = file("(name: \"Call shop\", staff: (gross_hourly_wage: 12))");
    let text = answer(&["hints", &path]);
    for words in ["Call shop: 1 figure looks wrong.", "14.99", "1 July 2026", "staff.gross_hourly_wage", "Raise it"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    let dutch = answer(&["hints", &path, "--lang", "nl"]);
    assert!(dutch.contains("wettelijk minimum") && dutch.contains("14,99"), "{dutch}");
}

#[test]
fn json_has_kinds_ids_and_figures_and_no_words() {
    let (_folder, path) = file("(staff: (gross_hourly_wage: 12), absence: (rate: 0))");
    let english = answer(&["hints", &path, "--json"]);
    assert_eq!(english, answer(&["hints", &path, "--json", "--lang", "nl"]), "JSON has no language");
    let json: Value = serde_json::from_str(&english).expect("JSON");
    let wage = &json["hints"][0];
    assert_eq!(
        (wage["kind"].as_str(), wage["input"].as_str()),
        (Some("minimum_wage"), Some("staff.gross_hourly_wage"))
    );
    assert_eq!(wage["figures"]["minimum"], 14.99);
    assert_eq!(wage["figures"]["since"], "2026-07-01");
    assert_eq!(wage["proposal"]["staff.gross_hourly_wage"], 14.99);
    assert_eq!(json["hints"][1]["kind"], "no_absence");
    assert_eq!(json["hints"].as_array().map(Vec::len), Some(2));
}

#[test]
fn no_hints_are_an_answer_and_a_broken_file_is_none() {
    let (_folder, path) = file("(name: \"Sound\")");
    assert_eq!(answer(&["hints", &path]), "Sound: no hints, nothing looks wrong.\n");
    let (_folder, path) = file("(staff: (gross_hourly_wage: 900))");
    assert_eq!(run(&["hints", &path]).code, Some(2));
}

#[test]
fn the_team_of_today_is_held_against_the_plan_in_euros() {
    // The defaults need more than one agent; the source is what the guided start writes.
    for source in [
        "answered at the start: a team of our own, 1 FTE of agents",
        "beantwoord bij de start: een eigen team, 1 fte aan medewerkers",
    ] {
        let (_folder, path) = file(&format!("(name: \"Small\", sources: {{ \"years.start\": \"{source}\" }})"));
        let text = answer(&["hints", &path]).replace('\n', " ");
        for words in
            ["You have 1 FTE of agents; the plan pays", "a year in agents", "in-office shrinkage", "years.start"]
        {
            assert!(text.contains(words), "{words}: {text}");
        }
        let json: Value = serde_json::from_str(&answer(&["hints", &path, "--json"])).expect("JSON");
        assert_eq!(json["hints"][0]["kind"], "team_today");
        assert_eq!(json["hints"][0]["figures"]["told"], 1.0);
    }
}
