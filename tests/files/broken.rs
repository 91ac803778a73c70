//! Files with a mistake, and the exact message beside each: `tests/broken/NAME.ron` and `NAME.txt`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use contact_tco::document::{self, MAX_BYTES, OpenError};
use contact_tco::text::{Locale, Text};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken")
}

/// The names of the files with that ending.
fn names(ending: &str) -> BTreeSet<String> {
    let files = fs::read_dir(folder()).expect("the folder").map(|entry| entry.expect("an entry").path());
    let files = files.filter(|file| file.extension().is_some_and(|extension| extension == ending));
    files.map(|file| file.file_stem().expect("a name").to_string_lossy().into_owned()).collect()
}

fn error_of(name: &str) -> OpenError {
    match document::read(&folder().join(name).with_extension("ron")) {
        Err(error) => error,
        Ok(_) => panic!("{name} opens"),
    }
}

#[test]
fn each_says_what_is_wrong() {
    let names = names("ron");
    assert!(names.len() >= 45, "{} files", names.len());
    let mut different = Vec::new();
    for name in &names {
        let expected = fs::read_to_string(folder().join(name).with_extension("txt")).unwrap_or_default();
        let said = format!("{}\n", error_of(name));
        if said != expected {
            different.push(format!("{name}\nsays:     {said}expected: {expected}"));
        }
    }
    assert!(different.is_empty(), "\n{}", different.join("\n"));
}

#[test]
fn each_message_has_its_file() {
    assert_eq!(names("ron"), names("txt"));
}

#[test]
fn the_parts_of_a_fault_can_be_had_one_by_one() {
    let error = error_of("wage_out_of_bounds");
    let [fault] = error.faults.as_slice() else { panic!("{error}") };
    let text = Text::new(Locale::English);
    assert_eq!((fault.id.as_str(), fault.line(), fault.column()), ("staff.gross_hourly_wage", Some(4), Some(28)));
    assert_eq!(fault.holds(&text).as_deref(), Some("900"));
    assert_eq!(fault.may_hold(&text).as_deref(), Some("1 to 500 EUR/h"));
    let dutch = Text::new(Locale::Dutch);
    assert_eq!(
        fault.located_message(&dutch),
        "regel 4, kolom 28: staff.gross_hourly_wage bevat 900; toegestaan is 1 tot en met 500 EUR/uur"
    );
}

#[test]
fn every_message_is_there_in_dutch() {
    let (english, dutch) = (Text::new(Locale::English), Text::new(Locale::Dutch));
    for name in names("ron") {
        let error = error_of(&name);
        let (said, zegt) = (error.message(&english), error.message(&dutch));
        assert_eq!(said.lines().count(), zegt.lines().count(), "{name}");
        for (line, regel) in said.lines().zip(zegt.lines()) {
            assert_ne!(line, regel, "{name} is not translated");
            for part in [line, regel] {
                let keys = ["fault-", "held-", "allowed-", "syntax-", "file-", "{$", "{ $"];
                assert!(!keys.iter().any(|key| part.contains(key)), "{name} shows a key: {part}");
            }
        }
    }
}

#[test]
fn a_file_over_one_mebibyte_is_refused_whatever_it_holds() {
    let text = |length: usize| format!("(name: \"\")//{}", " ".repeat(length - 12));
    assert_eq!(text(MAX_BYTES).len(), MAX_BYTES);
    assert!(document::parse(text(MAX_BYTES).as_bytes()).is_ok());
    let error = document::parse(text(MAX_BYTES + 1).as_bytes()).expect_err("too large");
    assert_eq!(error.to_string(), "the file is larger than 1 MiB, the most that a scenario may take");
}

#[test]
fn what_cannot_be_read_is_said_in_words() {
    let said = |path: &Path| document::read(path).expect_err("no scenario").to_string();
    assert_eq!(said(&folder().join("no such file.ron")), "there is no such file");
    assert_eq!(said(&folder()), "this is a folder, not a file");
}

#[test]
fn not_more_than_a_hundred_faults_are_listed() {
    let lines = vec!["\"coffee\""; 5000].join(",\n");
    let error = document::parse(format!("(budget: (visible: [{lines}]))").as_bytes()).expect_err("unknown lines");
    assert_eq!(error.faults.len(), 100);
    let said = error.to_string();
    assert_eq!(said.lines().count(), 101);
    assert!(said.ends_with("There may be more; these are the first 100."), "{said}");
}
