//! The question before unsaved work is lost.

use std::path::Path;

use contact_tco::app::system::file_dialogs::FileAnswer;
use contact_tco::document;
use contact_tco::text::Locale;
use eframe::egui::{Key, Modifiers, ViewportCommand};

use crate::desk::{Desk, Setup};

fn edited() -> Desk {
    let mut desk = Desk::new();
    desk.enter("Gross hourly wage", "19");
    desk
}

#[test]
fn a_clean_window_closes_without_a_question() {
    let mut desk = Desk::new();
    assert!(desk.close());
    assert_eq!(desk.state().dialog, None);
}

#[test]
fn closing_with_unsaved_work_asks() {
    let mut desk = edited();
    assert!(!desk.close());
    assert!(desk.says("Save the changes to Webshop?"));
    assert!(!desk.close(), "asking again does not close it");
    desk.press("Cancel");
    assert_eq!(desk.state().dialog, None);
    assert!(!desk.state().leaving);
    assert_eq!(desk.scenario().staff.gross_hourly_wage, 19.0);
}

#[test]
fn the_question_is_dutch_in_dutch() {
    let mut desk = Setup::default().locale(Locale::Dutch).start();
    desk.enter("Bruto uurloon", "19");
    assert!(!desk.close());
    assert!(desk.says("Wijzigingen in Webshop opslaan?"));
    desk.press("Niet opslaan");
    assert!(desk.state().leaving);
}

#[test]
fn dont_save_closes() {
    let mut desk = edited();
    desk.close();
    desk.press("Don’t save");
    assert!(desk.state().leaving);
    assert!(desk.close());
}

#[test]
fn save_first_saves_and_closes() {
    let mut desk = edited();
    let path = desk.path("first.ron");
    desk.will_answer(FileAnswer::Path(path.clone()));
    desk.keys(Modifiers::COMMAND, Key::Q);
    desk.press("Save");
    assert!(desk.state().leaving);
    assert_eq!(document::read(&path).unwrap().staff.gross_hourly_wage, 19.0);
}

#[test]
fn cancelling_the_save_keeps_the_window_open() {
    let mut desk = edited();
    desk.will_answer(FileAnswer::Cancelled);
    desk.keys(Modifiers::COMMAND, Key::Q);
    desk.press("Save");
    assert!(!desk.state().leaving);
    assert!(desk.state().work().history.is_dirty());
    assert!(desk.says("Not saved"), "it does not look as if it had been saved");
    desk.press("Cancel");
    desk.will_answer(FileAnswer::Path(desk.path("later.ron")));
    desk.keys(Modifiers::COMMAND, Key::S);
    assert!(!desk.state().leaving, "a later save does not close the window");
}

#[test]
fn a_cancelled_save_can_be_made_by_typing_the_path() {
    let mut desk = edited();
    desk.will_answer(FileAnswer::Cancelled);
    desk.keys(Modifiers::COMMAND, Key::Q);
    desk.press("Save");
    let path = desk.path("typed.ron");
    desk.keys(Modifiers::COMMAND, Key::A);
    desk.enter("Path of the file", &path.display().to_string());
    assert_eq!(document::read(&path).unwrap().staff.gross_hourly_wage, 19.0);
    assert!(desk.state().leaving, "what waited for the save goes on");
}

#[test]
fn a_save_that_fails_keeps_the_window_open() {
    let mut desk = edited();
    desk.will_answer(FileAnswer::Path("/nowhere/at/all.ron".into()));
    desk.close();
    desk.press("Save");
    assert!(desk.says("cannot be saved"));
    assert!(!desk.state().leaving);
}

#[test]
fn what_is_opened_stands_beside_unsaved_work() {
    let mut desk = edited();
    desk.menu("File", "New from defaults");
    assert_eq!(desk.state().dialog, None, "nothing is lost, so nothing is asked");
    assert_eq!(desk.scenario(), &contact_tco::model::scenario::Scenario::default());
    desk.keys(Modifiers::COMMAND, Key::PageUp);
    assert_eq!(desk.scenario().staff.gross_hourly_wage, 19.0);
    assert!(desk.state().work().history.is_dirty());
    desk.keys(Modifiers::COMMAND, Key::W);
    assert!(desk.says("Save the changes to Webshop?"));
    desk.keys(Modifiers::NONE, Key::Escape);
    assert_eq!(desk.scenario().staff.gross_hourly_wage, 19.0, "Escape cancels");
    desk.keys(Modifiers::COMMAND, Key::W);
    desk.press("Don’t save");
    assert_eq!(desk.scenario(), &contact_tco::model::scenario::Scenario::default());
}

#[test]
fn dropped_files_open_beside_unsaved_work() {
    let mut desk = edited();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let files = ["hospital.ron", "toy_maker.ron"].map(|name| folder.join(name));
    desk.drop_files(&files);
    let [hospital, toys] = files;
    let open: Vec<_> = desk.state().desk.all().map(|work| work.path.clone()).collect();
    assert_eq!(open, [None, Some(hospital), Some(toys)]);
}

#[test]
fn a_click_beside_the_question_is_no_answer() {
    let mut desk = edited();
    desk.close();
    let corner = eframe::egui::pos2(5.0, 400.0);
    desk.window.drag_at(corner);
    desk.window.step();
    desk.window.drop_at(corner);
    desk.run();
    assert!(desk.says("Save the changes to Webshop?"));
}

#[test]
fn the_window_is_brought_back_to_ask() {
    let mut desk = edited();
    let viewport = desk.window.input_mut().viewports.entry(eframe::egui::ViewportId::ROOT).or_default();
    viewport.events.push(eframe::egui::ViewportEvent::Close);
    desk.window.step();
    let commands = desk.commands();
    for wanted in [ViewportCommand::CancelClose, ViewportCommand::Minimized(false), ViewportCommand::Focus] {
        assert!(commands.contains(&wanted), "{wanted:?} in {commands:?}");
    }
}
