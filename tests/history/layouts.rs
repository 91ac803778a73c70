//! Files in the layouts of real systems, against what they hold: `tests/history/layouts/truth.json` says of each how many
//! contacts, days and seconds of handling it has, and what has to be in doubt of it. The figures were worked out by another
//! program from the rows as the system means them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use contact_tco::history::{Findings, Matching, Reading};
use contact_tco::model::scenario::Scenario;
use serde_json::Value;

use crate::history::files::read_file;

/// Where the files stand.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/history/layouts")
}

/// What was understood of a file.
struct Understood {
    contacts: u64,
    days: i64,
    seconds: Option<f64>,
    doubts: Vec<&'static str>,
}

fn understood(path: &Path) -> Result<Understood, String> {
    let reading: Reading = read_file(path).map_err(|error| error.to_string())?;
    let scenario = Scenario::default();
    let matching = Matching::likely(&reading.tally, &scenario);
    let findings = Findings::of(&reading, &scenario, &matching).ok_or("nothing is counted")?;
    Ok(Understood {
        contacts: findings.contacts,
        days: findings.period.days(),
        seconds: reading.average(),
        doubts: reading.layout.doubts.iter().map(|doubt| doubt.id()).collect(),
    })
}

/// Whether a number is within a part of another.
fn is_near(found: f64, wanted: f64, part: f64) -> bool {
    (found - wanted).abs() <= part * wanted
}

/// A line for the reader of a failed test, and whether all is as it should be.
fn compare(folder: &Path, name: &str, truth: &Value) -> (String, bool) {
    let wanted = |key: &str| truth[key].as_f64();
    let contacts = wanted("contacts").unwrap();
    match understood(&folder.join(name)) {
        Err(error) => (format!("{name}: refused: {error}"), false),
        Ok(found) => {
            let seconds = match (found.seconds, wanted("aht")) {
                (Some(found), Some(wanted)) => is_near(found, wanted, 0.03),
                (None, None) => true,
                _ => false,
            };
            let is_right =
                is_near(found.contacts as f64, contacts, 0.02) && Some(found.days as f64) == wanted("days") && seconds;
            // A file of another folder may say nothing of doubts: then any doubt keeps it from being taken over.
            let doubts: Option<Vec<&str>> =
                truth["doubts"].as_array().map(|list| list.iter().filter_map(Value::as_str).collect());
            let is_doubted = doubts.as_ref().is_none_or(|doubts| *doubts == found.doubts);
            let line = format!(
                "{} {name}: {} of {contacts} contacts, {} of {} days, {} of {} s, in doubt: {}",
                if is_right && is_doubted { "   " } else { "!!!" },
                found.contacts,
                found.days,
                truth["days"],
                found.seconds.map_or("no".to_owned(), |seconds| format!("{seconds:.1}")),
                truth["aht"],
                found.doubts.join(" "),
            );
            (line, is_right && is_doubted || doubts.is_none() && !found.doubts.is_empty())
        }
    }
}

fn check(folder: &Path) {
    let truth = std::fs::read_to_string(folder.join("truth.json")).unwrap();
    let truth: BTreeMap<String, Value> = serde_json::from_str(&truth).unwrap();
    let all: Vec<(String, bool)> = truth.iter().map(|(name, truth)| compare(folder, name, truth)).collect();
    let lines: Vec<&str> = all.iter().map(|(line, _)| line.as_str()).collect();
    let told = lines.join("\n");
    assert!(all.iter().all(|(_, is_right)| *is_right), "{told}");
}

#[test]
fn every_layout_is_read_as_it_is_meant() {
    check(&folder());
}

#[test]
#[ignore = "reads the layouts of the folder that LAYOUTS names"]
fn the_layouts_of_a_folder_are_read() {
    check(Path::new(&std::env::var("LAYOUTS").unwrap()));
}
