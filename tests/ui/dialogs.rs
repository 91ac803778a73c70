//! What all dialogs of the window have in common.

use contact_tco::app::session::state::Dialog;
use contact_tco::model::market::quotation::Per;
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::{By, Queryable};

use crate::desk::{Desk, pressed};

const FIRST: &str = "Line 1: per";
const SECOND: &str = "Line 2: per";

fn quotation() -> Desk {
    let mut desk = Desk::new();
    desk.menu("Edit", "I have a quotation\u{2026}");
    desk
}

fn units(desk: &Desk) -> [Per; 2] {
    let lines = &desk.state().work().quotation.lines;
    [lines[0].per, lines[1].per]
}

fn open(desk: &mut Desk, list: &str) {
    let at = desk.find(Role::ComboBox, list).rect().center();
    desk.click_at_once(at);
}

fn choose(desk: &mut Desk, item: &str) {
    let at = desk.window.query_all(By::new().label(item)).next().expect(item).rect().center();
    desk.click_at_once(at);
}

#[test]
fn a_list_lies_above_its_dialog_however_often_it_is_opened() {
    let mut desk = quotation();
    for (list, item, becomes) in [
        (FIRST, "per contact", [Per::Contact, Per::FeeMonth]),
        (SECOND, "fee a year", [Per::Contact, Per::FeeYear]),
        (FIRST, "per hour logged in", [Per::HourLoggedIn, Per::FeeYear]),
        (SECOND, "once, at the start", [Per::HourLoggedIn, Per::Once]),
    ] {
        open(&mut desk, list);
        desk.keys(Modifiers::NONE, Key::Escape);
        assert_eq!(desk.state().dialog, Some(Dialog::Quotation), "Escape closes the list first");
        open(&mut desk, list);
        choose(&mut desk, item);
        assert_eq!(units(&desk), becomes, "{list}: {item}");
    }
}

#[test]
fn the_keyboard_chooses_in_a_list_of_a_dialog() {
    let mut desk = quotation();
    open(&mut desk, FIRST);
    desk.keys(Modifiers::NONE, Key::Escape);
    desk.find(Role::ComboBox, FIRST).focus();
    desk.run();
    // The first of the list, then the one below it.
    for key in [Key::Enter, Key::ArrowDown, Key::ArrowDown, Key::Enter] {
        desk.keys(Modifiers::NONE, key);
    }
    assert_eq!(desk.state().dialog, Some(Dialog::Quotation));
    assert_eq!(units(&desk)[0], Per::HourPaid);
}

#[test]
fn escape_keeps_a_name_and_notes_that_were_typed() {
    let mut desk = Desk::new();
    let before = desk.scenario().clone();
    desk.keys(Modifiers::NONE, Key::F2);
    desk.keys(Modifiers::NONE, Key::Escape);
    assert_eq!(desk.state().work().history.undo_label(), None, "nothing was typed");
    desk.keys(Modifiers::NONE, Key::F2);
    desk.find(Role::MultilineTextInput, "Notes").focus();
    desk.run();
    desk.find(Role::MultilineTextInput, "Notes").type_text("Talked to the supplier.");
    desk.run();
    desk.keys(Modifiers::NONE, Key::Escape);
    assert_eq!(desk.state().dialog, None);
    assert!(desk.scenario().notes.contains("Talked to the supplier."));
    desk.press("Undo");
    assert_eq!(*desk.scenario(), before);
    desk.keys(Modifiers::NONE, Key::F2);
    desk.find(Role::TextInput, "Name").type_text("Other");
    desk.run();
    desk.press("Cancel");
    assert_eq!(*desk.scenario(), before, "Cancel gives up what was typed");
}

#[test]
fn a_tip_goes_when_a_dialog_comes() {
    let tip = "The value of an input at which the cheaper option becomes the dearer one";
    let mut desk = Desk::new();
    let at = desk.find(Role::Tab, "Turning points").rect().left_center() + eframe::egui::vec2(12.0, 0.0);
    desk.window.hover_at(at);
    desk.window.run_steps(60);
    assert!(desk.says(tip));
    desk.at_once(vec![pressed(Modifiers::COMMAND, Key::K)]);
    assert!(matches!(desk.state().dialog, Some(Dialog::Finder(_))));
    assert!(!desk.says(tip));
    assert_eq!(tips(&desk), 0, "nor any other");
    desk.keys(Modifiers::NONE, Key::Escape);
    desk.window.hover_at(at + eframe::egui::vec2(3.0, 0.0));
    desk.window.run_steps(60);
    assert!(desk.says(tip), "the pointer is what it was");
}

fn tips(desk: &Desk) -> usize {
    desk.window.query_all(By::new().role(Role::Tooltip)).count()
}

#[test]
fn a_dialog_is_as_high_as_what_is_in_it() {
    let mut desk = quotation();
    let height = |desk: &Desk| {
        desk.find(Role::Button, "Close").rect().bottom() - desk.find(Role::TextInput, "Supplier").rect().top()
    };
    let before = height(&desk);
    desk.press("Add a line");
    desk.run();
    assert!(height(&desk) > before + 20.0);
    desk.press("Remove line 3");
    desk.run();
    assert!((height(&desk) - before).abs() < 1.0, "{} and {before}", height(&desk));
}
