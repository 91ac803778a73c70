//! A manager's way through the program: change, save, quit, open again.

use contact_tco::document::to_text;
use eframe::egui::Role;

use crate::desk::{Desk, shows};
use crate::program::poll;

const VOLUME: &str = "demand.contacts_per_month";
const WAGE: &str = "staff.gross_hourly_wage";

#[test]
fn change_save_quit_and_open_again() {
    let desk = Desk::new();
    let first = desk.scenario();
    let before = desk.totals(&first);
    let mut window = desk.open(&[&desk.file]);
    window.wait_for("the totals of the file", |tree| shows(tree, &before));

    let volume = desk.drag(&mut window, VOLUME, 0.8);
    assert!(volume > first.demand.contacts_per_month, "{volume}");
    window.wait_for("other totals", |tree| before.iter().all(|total| !tree.says(total)).then_some(()));
    desk.type_value(&mut window, WAGE, "17,25");

    desk.screen.key("ctrl+s");
    let saved = poll(|| Some(desk.scenario()).filter(|saved| *saved != first)).expect("the file is saved");
    assert_eq!((saved.demand.contacts_per_month, saved.staff.gross_hourly_wage), (volume, 17.25));
    let mut as_meant = first.clone();
    as_meant.demand.contacts_per_month = volume;
    as_meant.staff.gross_hourly_wage = 17.25;
    // A range is widened to hold the value that the mouse gave.
    if let Some(range) = as_meant.ranges.get_mut(VOLUME) {
        range.1 = range.1.max(volume);
    }
    assert_eq!(to_text(&saved), to_text(&as_meant), "something else changed too");

    let after = desk.totals(&saved);
    assert!(after.iter().zip(&before).all(|(after, before)| after != before), "{before:?} {after:?}");
    window.wait_for("the totals of the saved file", |tree| shows(tree, &after));
    window.wait_for("that it is saved", |tree| tree.says_within(&desk.text.get("file-saved")).then_some(()));
    desk.screen.key("ctrl+q");
    assert!(window.ended().success());

    // On its file, and without one: the program opens the last file again.
    for arguments in [&[desk.file.as_path()][..], &[]] {
        let mut window = desk.open(arguments);
        window.wait_for("the same totals", |tree| shows(tree, &after));
        let slider = window.wait_for("the volume", |tree| tree.find(Role::Slider, &desk.text.input(VOLUME)));
        assert_eq!(slider.number, Some(volume));
        desk.screen.key("ctrl+q");
        assert!(window.ended().success());
    }
    assert_eq!(desk.scenario(), saved, "looking at a file changes nothing");
}

#[test]
fn an_edit_is_taken_back_and_made_again() {
    let desk = Desk::new();
    let before = desk.totals(&desk.scenario());
    let mut window = desk.open(&[&desk.file]);
    window.wait_for("the totals of the file", |tree| shows(tree, &before));
    let volume = desk.drag(&mut window, VOLUME, 0.2);
    let mut edited = desk.scenario();
    edited.demand.contacts_per_month = volume;
    let after = desk.totals(&edited);
    window.wait_for("the totals of the edit", |tree| shows(tree, &after));
    desk.screen.key("ctrl+z");
    window.wait_for("the totals before the whole drag", |tree| shows(tree, &before));
    desk.screen.key("ctrl+shift+z");
    window.wait_for("the totals of the edit again", |tree| shows(tree, &after));
}
