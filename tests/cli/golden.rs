//! What the program prints for each shipped scenario, kept in `tests/golden`.
//!
//! After a change that is meant to move figures: `UPDATE_GOLDEN=1 cargo test --no-default-features --test cli golden`,
//! then read every line of the difference before it is kept.

use std::path::PathBuf;

use crate::cli::json::differences;
use crate::cli::program::{answer, files, root};

pub const SCENARIOS: [&str; 8] =
    ["webshop", "toy_maker", "municipality", "energy_supplier", "hospital", "software_firm", "roadside", "marketplace"];

/// The kept result of that name; `UPDATE_GOLDEN` keeps the one found.
pub fn kept(name: &str, found: &str) -> String {
    let path: PathBuf = root().join("tests/golden").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, found).expect("a writable file");
    }
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn every_shipped_scenario_has_its_results() {
    let shipped = files("scenarios", ".ron");
    let mut names: Vec<String> =
        shipped.iter().filter_map(|path| path.file_stem()).map(|name| name.to_string_lossy().into_owned()).collect();
    let mut known = SCENARIOS.map(str::to_owned).to_vec();
    names.sort();
    known.sort();
    assert_eq!(names, known);
    let listed = answer(&["examples"]);
    let listed: Vec<&str> = listed.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!(listed, SCENARIOS, "built in and offered in this order");
}

#[test]
fn texts() {
    for scenario in SCENARIOS {
        let file = format!("scenarios/{scenario}.ron");
        for command in ["compare", "break-even", "years"] {
            let found = answer(&[command, &file]);
            let expected = kept(&format!("{scenario}.{command}.txt"), &found);
            assert_eq!(found, expected, "{scenario} {command}");
            assert!(found.lines().all(|line| line.chars().count() <= 100), "{scenario} {command} fits 100 columns");
        }
    }
}

/// A new team over more years than fit beside one another.
#[test]
fn many_years() {
    let found = answer(&["years", "tests/cli/greenfield.ron"]);
    assert_eq!(found, kept("greenfield.years.txt", &found));
    assert!(found.lines().all(|line| line.chars().count() <= 100));
}

#[test]
fn turning_points() {
    for scenario in SCENARIOS {
        let found = answer(&["seek", &format!("scenarios/{scenario}.ron")]);
        assert_eq!(found, kept(&format!("{scenario}.seek.txt"), &found), "{scenario}");
        assert!(found.lines().all(|line| line.chars().count() <= 100), "{scenario} fits 100 columns");
    }
}

#[test]
fn dutch() {
    for command in ["compare", "years"] {
        let found = answer(&[command, "scenarios/webshop.ron", "--lang", "nl"]);
        assert_eq!(found, kept(&format!("webshop.{command}.nl.txt"), &found));
    }
}

#[test]
fn json() {
    for scenario in SCENARIOS {
        let file = format!("scenarios/{scenario}.ron");
        for command in ["compare", "break-even", "years"] {
            let found = answer(&[command, &file, "--json"]);
            let expected = kept(&format!("{scenario}.{command}.json"), &found);
            let differences = differences(&found, &expected);
            assert!(differences.is_empty(), "{scenario} {command}:\n{}", differences.join("\n"));
        }
    }
}
