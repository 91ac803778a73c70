//! How sure the answer is, on the command line.

use serde_json::{Value, json};

use crate::cli::golden::{SCENARIOS, kept};
use crate::cli::json::differences;
use crate::cli::program::{answer, run};

/// Enough draws to read, few enough to wait for.
const DRAWS: [&str; 2] = ["--draws", "1000"];

#[test]
fn kept_results() {
    for scenario in SCENARIOS {
        let file = format!("scenarios/{scenario}.ron");
        let arguments = [&["risk", &file][..], &DRAWS].concat();
        let found = answer(&arguments);
        assert_eq!(found, kept(&format!("{scenario}.risk.txt"), &found), "{scenario}");
        assert!(found.lines().all(|line| line.chars().count() <= 100), "{scenario} fits 100 columns:\n{found}");
        let found = answer(&[&arguments[..], &["--json"]].concat());
        let differences = differences(&found, &kept(&format!("{scenario}.risk.json"), &found));
        assert!(differences.is_empty(), "{scenario}:\n{}", differences.join("\n"));
    }
    let found = answer(&[&["risk", "webshop", "--lang", "nl"][..], &DRAWS].concat());
    assert_eq!(found, kept("webshop.risk.nl.txt", &found));
}

#[test]
fn json_has_the_promised_fields() {
    let text = answer(&["risk", "webshop", "--json", "--draws", "50", "--seed", "9"]);
    let found: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!((&found["draws"], &found["seed"]), (&json!(50), &json!(9)));
    for side in ["in_house", "outsourced", "difference"] {
        for part in ["p10", "p50", "p90"] {
            let cents = found[side][part].as_str().and_then(|amount| amount.split_once('.')).expect("money").1;
            assert_eq!(cents.len(), 2, "{side} {part}");
        }
    }
    let first = &found["tornado"][0];
    assert_eq!(
        (&first["id"], &first["low"], &first["high"]),
        (&json!("outsourcing.contact_rate"), &json!(3.9), &json!(5))
    );
    // At its ends the difference is that of a comparison; the ends of a volume can be asked for.
    let volume =
        found["tornado"].as_array().expect("a list").iter().find(|swing| swing["id"] == "demand.contacts_per_month");
    let volume = volume.expect("a swing");
    for (end, volume_there) in [("difference_at_low", "4500"), ("difference_at_high", "9000")] {
        let there = answer(&["compare", "webshop", "--json", "--volume", volume_there]);
        let there: Value = serde_json::from_str(&there).expect("JSON");
        assert_eq!(volume[end], there["difference"], "{end}");
    }
}

#[test]
fn the_seed_and_the_number_of_draws_decide_the_figures() {
    let with = |seed: &str| answer(&["risk", "toy_maker", "--json", "--draws", "300", "--seed", seed]);
    assert_eq!(with("5"), with("5"));
    assert_ne!(with("5").replace("\"seed\": 5", ""), with("6").replace("\"seed\": 6", ""));
    let usual: Value = serde_json::from_str(&answer(&["risk", "webshop", "--json"])).expect("JSON");
    assert_eq!((&usual["draws"], &usual["seed"]), (&json!(10_000), &json!(1)));
}

#[test]
fn without_ranges_it_says_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("sure.ron");
    std::fs::write(&path, r#"(name: "Sure")"#).expect("a writable file");
    let file = path.to_string_lossy();
    let text = answer(&["risk", &file]);
    assert!(text.contains("No input has a range") && !text.contains("cases drawn"), "{text}");
    let found: Value = serde_json::from_str(&answer(&["risk", &file, "--json"])).expect("JSON");
    let compared: Value = serde_json::from_str(&answer(&["compare", &file, "--json"])).expect("JSON");
    assert_eq!(found["tornado"], json!([]));
    for part in ["p10", "p50", "p90"] {
        assert_eq!(found["in_house"][part], compared["in_house"]["total"]);
        assert_eq!(found["difference"][part], compared["difference"]);
    }
    let is_cheaper = !compared["difference"].as_str().expect("money").starts_with('-');
    assert_eq!(found["probability_outsourcing_cheaper"], if is_cheaper { 1.0 } else { 0.0 });
}

#[test]
fn what_cannot_be_drawn_is_bad_input() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("a writable file");
        path.to_string_lossy().into_owned()
    };
    let beside = file("beside.ron", r#"(ranges: {"staff.gross_hourly_wage": (17, 19)})"#);
    let turned = file("turned.ron", r#"(ranges: {"staff.gross_hourly_wage": (19, 15)})"#);
    let wide = file(
        "wide.ron",
        r#"(demand: (contacts_per_month: 1000, channels: [(name: "Phone", kind: Phone, share: 1, aht_seconds: 7200)]),
            ranges: {"demand.contacts_per_month": (0, 50000000)})"#,
    );
    let refused: [(&[&str], &[&str]); 9] = [
        (&["risk", "webshop", "--draws", "0"], &["--draws", "1..=1000000"]),
        (&["risk", "webshop", "--draws", "1000001"], &["--draws", "1000001", "1..=1000000"]),
        (&["risk", "webshop", "--draws", "10000000"], &["10000000"]),
        (&["risk", "webshop", "--draws", "many"], &["many"]),
        (&["risk", "webshop", "--seed", "-1"], &["-1"]),
        (&["risk"], &["<FILE>"]),
        (&["risk", &beside], &["ranges[staff.gross_hourly_wage]", "17", "19", "16.5"]),
        (&["risk", &turned], &["ranges[staff.gross_hourly_wage]", "19", "15"]),
        (&["risk", &wide, "--json"], &["erlang", "narrow the range of", "demand.contacts_per_month: 0 to 50,000,000"]),
    ];
    for (arguments, words) in refused {
        let run = run(arguments);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{arguments:?}: {run:?}");
        for word in words {
            assert!(run.err.contains(word), "{arguments:?} lacks {word:?}: {}", run.err);
        }
    }
}
