//! Reads the figures in `tests/oracles` and `tests/reference`.

use std::path::PathBuf;

use contact_tco::model::scenario::Scenario;
use serde_json::Value;

/// The scenarios of the independent implementation.
pub const REFERENCES: [&str; 3] = ["default", "camping_languages", "alarm_centre"];

fn read(name: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A scenario of the independent implementation.
pub fn scenario(name: &str) -> Scenario {
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    options.from_str(&read(&format!("reference/{name}.ron"))).unwrap()
}

/// Its comparison of that scenario.
pub fn comparison(name: &str) -> Value {
    serde_json::from_str(&read(&format!("reference/{name}.compare.json"))).unwrap()
}

/// Where it finds the answer of that scenario turning.
pub fn break_even(name: &str) -> Value {
    serde_json::from_str(&read(&format!("reference/{name}.break-even.json"))).unwrap()
}

/// What each of its years costs.
pub fn years(name: &str) -> Value {
    serde_json::from_str(&read(&format!("reference/{name}.years.json"))).unwrap()
}

/// The rows of a table, without comments, cell by cell.
pub fn rows(name: &str) -> Vec<Vec<String>> {
    let lines = read(name);
    let rows = lines.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    rows.map(|line| line.split(',').map(str::to_owned).collect()).collect()
}

/// Asserts that two numbers differ by at most 1e-9 of the larger.
pub fn assert_close(actual: f64, expected: f64, what: &str) {
    let margin = 1e-9 * actual.abs().max(expected.abs());
    assert!((actual - expected).abs() <= margin, "{what}: {actual} and not {expected}");
}
