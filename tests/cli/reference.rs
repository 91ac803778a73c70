//! The JSON of the program beside that of an independent implementation.

use crate::json::differences;
use crate::program::{answer, files};

fn same_as_reference(ending: &str, command: &str) {
    let expected = files("tests/reference", ending);
    assert!(expected.len() >= 4, "{expected:?}");
    for file in expected {
        let name = file.to_string_lossy().replace(ending, ".ron");
        let expected = std::fs::read_to_string(&file).expect("a readable file");
        let differences = differences(&answer(&[command, &name, "--json"]), &expected);
        assert!(differences.is_empty(), "{name}:\n{}", differences.join("\n"));
    }
}

#[test]
fn comparisons() {
    same_as_reference(".compare.json", "compare");
}

#[test]
fn break_evens() {
    same_as_reference(".break-even.json", "break-even");
}
