//! Imports run downward: app and cli, report, document, model. `main.rs` only starts.

use std::path::Path;

use crate::architecture::source::{self, Named};

/// What a module may know.
struct Floor {
    /// The top-level module.
    name: &'static str,
    /// The other top-level modules it may import.
    below: &'static [&'static str],
    /// Paths outside the crate that it must not name.
    closed: &'static [&'static str],
}

const WINDOW: &[&str] =
    &["egui", "eframe", "egui_extras", "egui_plot", "rfd", "egui_inspection", "egui_kittest", "winit"];
const WINDOW_AND_WORLD: &[&str] = &[
    "egui",
    "eframe",
    "egui_extras",
    "egui_plot",
    "rfd",
    "egui_inspection",
    "egui_kittest",
    "clap",
    "directories",
    "rustix",
    "std::env",
    "std::fs",
    "std::net",
    "std::process",
    "tempfile",
    "winit",
];

const FLOORS: &[Floor] = &[
    Floor { name: "main", below: &["app", "cli"], closed: WINDOW },
    Floor { name: "app", below: &["cli", "report", "document", "history", "model", "text"], closed: &[] },
    Floor { name: "cli", below: &["report", "document", "history", "model", "text"], closed: WINDOW },
    Floor { name: "report", below: &["document", "history", "model", "text"], closed: WINDOW },
    Floor { name: "history", below: &["model"], closed: WINDOW },
    Floor { name: "document", below: &["model", "text"], closed: WINDOW },
    Floor { name: "text", below: &[], closed: WINDOW_AND_WORLD },
    Floor { name: "model", below: &[], closed: WINDOW_AND_WORLD },
];

/// The longest `main.rs` may be: it reads the arguments and starts the window or the command line.
const MAIN_LINES: usize = 60;

/// What is wrong with a file of `src`, a line each.
fn faults(path: &Path, text: &str) -> Vec<String> {
    let module = source::module_of(path);
    let mut faults = Vec::new();
    let mut fault = |line: usize, what: String| faults.push(format!("{}:{line}: {what}", path.display()));
    let lines = text.lines().count();
    if module == ["main"] && lines > MAIN_LINES {
        fault(lines, format!("{lines} lines; {MAIN_LINES} is the most, it only starts"));
    }
    if module.last().is_some_and(|last| last == "tests") {
        return faults;
    }
    let names = match source::names(&module, text) {
        Ok(names) => names,
        Err(error) => return vec![format!("{}: {error}", path.display())],
    };
    let Some(top) = module.first() else {
        return faults;
    };
    let Some(floor) = FLOORS.iter().find(|floor| floor.name == top) else {
        fault(1, format!("module `{top}` has no floor: add it to FLOORS in tests/architecture/imports.rs"));
        return faults;
    };
    for Named { line, path, .. } in names {
        let name = path.join("::");
        if name == ".unwrap" {
            fault(line, "unwrap(): answer with an error instead".to_owned());
        } else if path[0] == "crate" {
            match path.get(1) {
                Some(other) if other != floor.name && is_module(other) && !floor.below.contains(&other.as_str()) => {
                    fault(line, format!("`{}` must not import `{other}` ({name})", floor.name));
                }
                Some(other) if other == "*" => fault(line, "`crate::*` imports every floor".to_owned()),
                _ => {}
            }
        } else if let Some(closed) = floor.closed.iter().find(|closed| is_within(&name, closed)) {
            fault(line, format!("`{}` must not use `{closed}` ({name})", floor.name));
        }
    }
    faults
}

fn is_module(name: &str) -> bool {
    FLOORS.iter().any(|floor| floor.name == name)
}

fn is_within(name: &str, path: &str) -> bool {
    name == path || name.strip_prefix(path).is_some_and(|rest| rest.starts_with("::"))
}

#[test]
fn every_file_keeps_to_its_floor() {
    let files = source::rust_files("src");
    assert!(files.len() > 20, "the sources are not where they are looked for: {files:?}");
    let faults: Vec<String> = files.iter().flat_map(|path| faults(path, &source::read(path))).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// Clippy holds how long a function may be; the length of a file says nothing of it, and a list may be long.
#[test]
fn the_length_of_functions_is_held() {
    let (clippy, cargo) = (source::read("clippy.toml".as_ref()), source::read("Cargo.toml".as_ref()));
    assert!(clippy.lines().any(|line| line == "too-many-lines-threshold = 100"), "{clippy}");
    assert!(cargo.lines().any(|line| line == "too_many_lines = \"warn\""), "Cargo.toml lacks the lint");
}

#[test]
fn an_offender_is_found() {
    let found = |path: &str, text: &str| faults(Path::new(path), text).join("\n");
    let cases = [
        ("src/model/plan/mod.rs", "use eframe::egui;", "`model` must not use `eframe`"),
        ("src/model/bill.rs", "use std::{collections::BTreeMap, fs};", "`model` must not use `std::fs`"),
        ("src/model/bill.rs", "fn f() { std::fs::read(p); }", "`model` must not use `std::fs`"),
        ("src/model/bill.rs", "use crate::{model::plan, text::Text};", "`model` must not import `text`"),
        ("src/model/bill.rs", "use super::super::document;", "`model` must not import `document`"),
        ("src/model/bill.rs", "use crate::*;", "imports every floor"),
        ("src/document/mod.rs", "use crate::report::json;", "`document` must not import `report`"),
        ("src/report/text.rs", "use crate::app::View;", "`report` must not import `app`"),
        ("src/report/json.rs", "fn f() { crate::cli::run() }", "`report` must not import `cli`"),
        ("src/cli.rs", "use crate::app;", "`cli` must not import `app`"),
        ("src/text.rs", "use crate::model::scenario::Scenario;", "`text` must not import `model`"),
        ("src/main.rs", "use contact_tco::model::scenario::Scenario;", "`main` must not import `model`"),
        ("src/rates.rs", "", "module `rates` has no floor"),
        ("src/app/mod.rs", "fn f() { x.unwrap(); }", "unwrap()"),
        ("src/app/mod.rs", "fn f( {", "not Rust"),
    ];
    for (path, text, expected) in cases {
        assert!(found(path, text).contains(expected), "{path}: {text}: {:?} lacks {expected:?}", found(path, text));
    }
    assert!(found("src/main.rs", &"//\n".repeat(61)).contains("61 lines"));
}

#[test]
fn a_good_file_passes() {
    let good = [
        ("src/app/mod.rs", "use crate::{cli, model::bill::Bill}; use eframe::egui; fn f() { x.unwrap_or(0); }"),
        ("src/document/mod.rs", "use std::fs; use crate::model::scenario::Scenario;"),
        ("src/model/plan/mod.rs", "use super::staffing::Team; /// `crate::app`\npub(crate) fn f() {}"),
        ("src/model/plan/tests.rs", "use std::fs;"),
        ("src/main.rs", "fn main() { contact_tco::cli::run() }"),
    ];
    for (path, text) in good {
        assert_eq!(faults(Path::new(path), text), [""; 0], "{path}: {text}");
    }
}
