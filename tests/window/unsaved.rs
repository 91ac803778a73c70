//! Unsaved work: the window asks before it is lost, and finds it again after a crash.

use std::fs;

use crate::desk::{Desk, SCENARIO, shows};
use crate::program::poll;

const WAGE: &str = "staff.gross_hourly_wage";

#[test]
fn quitting_asks_about_unsaved_work() {
    let desk = Desk::new();
    let mut window = desk.open(&[&desk.file]);
    desk.type_value(&mut window, WAGE, "19");
    desk.screen.key("ctrl+q");
    desk.click(&mut window, "button-cancel");
    window
        .wait_for("the window without the question", |tree| (!tree.says(&desk.text.get("unsaved-quit"))).then_some(()));
    desk.screen.key("ctrl+q");
    desk.click(&mut window, "button-discard");
    assert!(window.ended().success());
    assert_eq!(fs::read_to_string(&desk.file).expect("the file"), SCENARIO);

    // What was given up does not come back.
    let before = desk.totals(&desk.scenario());
    let mut window = desk.open(&[&desk.file]);
    window.wait_for("the totals of the file", |tree| shows(tree, &before));
    assert!(!window.tree().says(&desk.text.get("recovery-title")));
}

#[test]
fn work_is_found_again_after_a_crash() {
    let desk = Desk::new();
    let mut window = desk.open(&[&desk.file]);
    desk.type_value(&mut window, WAGE, "19");
    let copies = desk.home.path().join("data_home");
    poll(|| holds_a_file(&copies).then_some(())).expect("a copy of the work");
    window.crash();
    assert_eq!(fs::read_to_string(&desk.file).expect("the file"), SCENARIO);

    let mut edited = desk.scenario();
    edited.staff.gross_hourly_wage = 19.0;
    let after = desk.totals(&edited);
    let mut window = desk.open(&[&desk.file]);
    window.wait_for("the offer", |tree| tree.says(&desk.text.get("recovery-title")).then_some(()));
    desk.click(&mut window, "button-restore");
    window.wait_for("the totals of the work", |tree| shows(tree, &after));
    desk.screen.key("ctrl+s");
    poll(|| (desk.scenario() == edited).then_some(())).expect("the work is saved to its file");
}

fn holds_a_file(folder: &std::path::Path) -> bool {
    let Ok(entries) = fs::read_dir(folder) else { return false };
    entries.filter_map(Result::ok).any(|entry| match entry.path() {
        path if path.is_dir() => holds_a_file(&path),
        path => path.extension().is_some_and(|extension| extension == "ron"),
    })
}
