//! Results written to files.

use std::path::{Path, PathBuf};

use rust_decimal::Decimal;
use serde_json::Value;

use crate::cli::program::{answer, run};

fn write(scenario: &str, folder: &Path, name: &str, more: &[&str]) -> PathBuf {
    let path = folder.join(name);
    let said = answer(&[&["report", scenario, "-o", &path.to_string_lossy()][..], more].concat());
    assert!(said.contains(&*path.to_string_lossy()), "it says where the file went: {said}");
    path
}

/// The rows of a table after its head, by part, option, line, name, place and amount.
fn rows(path: &Path, separator: u8) -> Vec<Vec<String>> {
    let bytes = std::fs::read(path).expect("the file");
    let table = bytes.strip_prefix("\u{feff}".as_bytes()).expect("a byte order mark");
    let mut reader = csv::ReaderBuilder::new().delimiter(separator).from_reader(table);
    reader.records().map(|row| row.expect("a whole row").iter().map(str::to_owned).collect()).collect()
}

#[test]
fn the_table_holds_every_line_and_adds_up() {
    let folder = tempfile::tempdir().expect("a folder");
    let rows = rows(&write("webshop", folder.path(), "out.csv", &[]), b',');
    let compared: Value = serde_json::from_str(&answer(&["compare", "webshop", "--json"])).expect("JSON");
    let bill = |row: &&Vec<String>| row[0] == "Bill of a year" && row[1] == "In-house";
    let lines: Vec<(&str, &str)> = rows
        .iter()
        .filter(bill)
        .map(|row| (row[2].as_str(), row[5].as_str()))
        .filter(|(id, _)| *id != "total")
        .collect();
    let expected: Vec<(&str, &str)> = compared["in_house"]["lines"]
        .as_array()
        .expect("lines")
        .iter()
        .map(|line| (line["id"].as_str().expect("an id"), line["amount"].as_str().expect("an amount")))
        .collect();
    assert_eq!(lines, expected);
    let sum: Decimal = lines.iter().map(|(_, amount)| amount.parse::<Decimal>().expect("a number")).sum();
    let total = rows.iter().filter(bill).find(|row| row[2] == "total").expect("a total");
    assert_eq!(sum.to_string(), total[5]);
    // Six years (0 to 5) and a present value for each of five options.
    assert_eq!(rows.iter().filter(|row| row[0] == "Years").count(), 35);
}

#[test]
fn a_dutch_table_has_dutch_signs() {
    let folder = tempfile::tempdir().expect("a folder");
    let english = rows(&write("webshop", folder.path(), "en.csv", &[]), b',');
    let dutch = rows(&write("webshop", folder.path(), "nl.csv", &["--lang", "nl"]), b';');
    let amounts = |rows: &[Vec<String>]| rows.iter().map(|row| row[5].clone()).collect::<Vec<_>>();
    assert_eq!(amounts(&dutch), amounts(&english).iter().map(|it| it.replace('.', ",")).collect::<Vec<_>>());
}

#[test]
fn json_holds_what_the_commands_give() {
    let folder = tempfile::tempdir().expect("a folder");
    let text = std::fs::read(write("toy_maker", folder.path(), "OUT.JSON", &[])).expect("the file");
    let all: Value = serde_json::from_slice(&text).expect("JSON");
    for (part, command) in [("compare", "compare"), ("break_even", "break-even"), ("years", "years"), ("risk", "risk")]
    {
        let single: Value = serde_json::from_str(&answer(&[command, "toy_maker", "--json"])).expect("JSON");
        assert_eq!(all[part], single, "{part}");
    }
}

#[test]
fn a_file_that_is_there_is_only_replaced_by_force() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("out.csv");
    std::fs::write(&path, "mine").expect("a file");
    let name = path.to_string_lossy().into_owned();
    let refused = run(&["report", "webshop", "-o", &name]);
    assert_eq!((refused.code, refused.out.as_str()), (Some(2), ""));
    assert!(refused.err.contains(&name) && refused.err.contains("--force"), "{}", refused.err);
    assert_eq!(std::fs::read_to_string(&path).expect("the file"), "mine");
    write("webshop", folder.path(), "out.csv", &["--force"]);
    assert!(rows(&path, b',').len() > 1000);
    assert_eq!(std::fs::read_dir(folder.path()).expect("the folder").count(), 1, "nothing is left beside it");
}

#[test]
fn what_cannot_be_written_says_why() {
    let folder = tempfile::tempdir().expect("a folder");
    let there = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    for (output, code, why) in [
        (there("out.doc"), 2, ".csv"),
        (there("out"), 2, ".csv"),
        (there("no/folder.csv"), 1, "the folder does not exist"),
    ] {
        let run = run(&["report", "webshop", "-o", &output]);
        assert_eq!((run.code, run.out.as_str()), (Some(code), ""), "{output}");
        assert!(run.err.contains(&output) && run.err.contains(why), "{}", run.err);
    }
    assert_eq!(std::fs::read_dir(folder.path()).expect("the folder").count(), 0);
}

#[test]
fn a_board_gets_pages_and_a_chart_of_choice() {
    let folder = tempfile::tempdir().expect("a folder");
    let pages = std::fs::read(write("webshop", folder.path(), "board.PDF", &["--lang", "nl"])).expect("the file");
    assert!(pages.starts_with(b"%PDF-") && pages.len() > 20_000);
    let chart = write("webshop", folder.path(), "spread.svg", &["--chart", "spread"]);
    assert!(std::fs::read_to_string(chart).expect("the file").contains("<title>What outsourcing saves a year</title>"));
}

#[test]
fn a_chart_that_is_not_there_is_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let to = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    for (scenario, name, chart, said) in [
        ("webshop", "out.csv", "years", "only an .svg or .png"),
        ("tests/cli/greenfield.ron", "out.png", "tornado", "gives the chart Weight of each input nothing to show"),
        ("webshop", "out.png", "pie", "break-even"),
    ] {
        let run = run(&["report", scenario, "-o", &to(name), "--chart", chart]);
        assert_eq!(run.code, Some(2), "{}", run.err);
        assert!(run.err.contains(said), "{}", run.err);
        assert!(!folder.path().join(name).exists());
    }
}
