//! Opening and saving, through scripted file dialogs.

use std::path::Path;

use contact_tco::app::command::Purpose;
use contact_tco::app::session::state::Dialog;
use contact_tco::app::system::file_dialogs::FileAnswer;
use contact_tco::document;
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};

use crate::desk::{Desk, Setup};

fn example(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios").join(name)
}

#[test]
fn a_new_user_meets_the_webshop() {
    let desk = Desk::new();
    assert_eq!(desk.scenario(), &document::parse(document::examples()[0].text.as_bytes()).unwrap());
    assert_eq!(desk.state().work().path, None);
    assert!(!desk.state().work().history.is_dirty());
}

#[test]
fn save_as_then_save_and_open_again() {
    let mut desk = Desk::new();
    let path = desk.path("mine.ron");
    desk.enter("Gross hourly wage", "19");
    assert!(desk.says("unsaved changes"));
    assert!(desk.state().title().starts_with('*'));
    desk.will_answer(FileAnswer::Path(path.clone()));
    desk.keys(Modifiers::COMMAND, Key::S);
    assert_eq!(desk.script.borrow().asked.len(), 1, "a scenario without a file is asked for one");
    assert_eq!(desk.state().title(), "mine.ron \u{2013} Contact TCO");
    assert!(desk.says("mine.ron"));
    assert_eq!(document::read(&path).unwrap().staff.gross_hourly_wage, 19.0);
    desk.enter("Gross hourly wage", "20");
    desk.menu("File", "Save");
    assert_eq!(desk.script.borrow().asked.len(), 1, "it has a file now");
    assert_eq!(document::read(&path).unwrap().staff.gross_hourly_wage, 20.0);
    let again = Setup::default().at(&desk.folder).start();
    assert_eq!(again.state().work().path.as_deref(), Some(path.as_path()), "the last file opens at the next start");
    assert_eq!(again.scenario().staff.gross_hourly_wage, 20.0);
}

#[test]
fn open_through_the_dialog() {
    let mut desk = Desk::new();
    desk.will_answer(FileAnswer::Path(example("toy_maker.ron")));
    desk.keys(Modifiers::COMMAND, Key::O);
    assert_eq!(desk.scenario(), &document::read(&example("toy_maker.ron")).unwrap());
    assert!(desk.says("toy_maker.ron"));
    assert!(!desk.state().work().history.is_dirty());
    assert_eq!(desk.state().work().history.undo_label(), None, "another scenario has no steps of the last one");
}

#[test]
fn a_cancelled_dialog_changes_nothing() {
    let mut desk = Desk::new();
    let before = desk.scenario().clone();
    desk.will_answer(FileAnswer::Cancelled);
    desk.keys(Modifiers::COMMAND, Key::O);
    assert_eq!(desk.scenario(), &before);
    assert_eq!(desk.state().dialog, None);
    assert!(desk.says("not opened: no file was chosen"));
    desk.will_answer(FileAnswer::Cancelled);
    desk.keys(Modifiers::COMMAND, Key::S);
    assert!(desk.says("not saved: no file was chosen"));
    desk.enter("Gross hourly wage", "19");
    assert!(desk.says("unsaved changes") && !desk.says("no file was chosen"), "it goes with the next command");
}

#[test]
fn a_file_that_another_program_changed_is_asked_about() {
    let mut desk = Desk::new();
    let path = desk.path("shared.ron");
    desk.will_answer(FileAnswer::Path(path.clone()));
    desk.keys(Modifiers::COMMAND, Key::S);
    let other = std::fs::read_to_string(&path).unwrap().replace("16.5", "17.5") + "\n";
    desk.enter("Gross hourly wage", "19");
    std::fs::write(&path, &other).unwrap();
    desk.keys(Modifiers::COMMAND, Key::S);
    assert!(desk.says("was changed by another program"));
    assert!(desk.find(Role::Button, "Save as\u{2026}").is_focused(), "Enter replaces nothing");
    desk.press("Cancel");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), other, "nothing was written");
    assert!(desk.state().work().history.is_dirty());
    desk.keys(Modifiers::COMMAND, Key::S);
    desk.press("Replace");
    assert_eq!(document::read(&path).unwrap().staff.gross_hourly_wage, 19.0);
    desk.enter("Gross hourly wage", "20");
    desk.keys(Modifiers::COMMAND, Key::S);
    assert_eq!(desk.state().dialog, None, "it is the same file as was saved here");
    assert_eq!(document::read(&path).unwrap().staff.gross_hourly_wage, 20.0);
}

#[test]
fn one_dialog_at_a_time() {
    let mut desk = Desk::new();
    desk.keys(Modifiers::COMMAND, Key::O);
    desk.keys(Modifiers::COMMAND, Key::O);
    assert_eq!(desk.script.borrow().asked.len(), 1);
}

#[test]
fn without_a_system_dialog_the_path_is_typed() {
    let mut desk = Desk::new();
    desk.will_answer(FileAnswer::Unavailable);
    desk.keys(Modifiers::COMMAND, Key::O);
    assert!(matches!(desk.state().dialog, Some(Dialog::Path { purpose: Purpose::Open, .. })));
    desk.keys(Modifiers::COMMAND, Key::A);
    desk.enter("Path of the file", &example("hospital.ron").display().to_string());
    assert_eq!(desk.state().dialog, None);
    assert_eq!(desk.scenario(), &document::read(&example("hospital.ron")).unwrap());
    desk.will_answer(FileAnswer::Unavailable);
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    desk.keys(Modifiers::COMMAND, Key::A);
    desk.enter("Path of the file", &desk.path("copy").display().to_string());
    assert!(desk.path("copy.ron").exists(), "the ending is added");
}

#[test]
fn a_typed_path_of_another_file_is_asked_about() {
    let mut desk = Desk::new();
    let path = desk.path("other.ron");
    std::fs::write(&path, "precious").unwrap();
    desk.will_answer(FileAnswer::Unavailable);
    desk.keys(Modifiers::COMMAND, Key::S);
    desk.keys(Modifiers::COMMAND, Key::A);
    desk.enter("Path of the file", &path.display().to_string());
    assert!(desk.says("Replace the file?"));
    desk.keys(Modifiers::NONE, Key::Enter);
    assert_eq!(desk.state().dialog, None, "Enter replaces nothing");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "precious");
}

#[test]
fn a_broken_file_says_all_that_is_wrong_and_the_work_stays() {
    let mut desk = Desk::new();
    let before = desk.scenario().clone();
    let path = desk.path("broken.ron");
    std::fs::write(&path, "(staff: (gross_hourly_wage: 0.5, pension: 3), absence: (rate: 2))").unwrap();
    desk.will_answer(FileAnswer::Path(path));
    desk.keys(Modifiers::COMMAND, Key::O);
    assert!(desk.says("broken.ron cannot be opened"));
    for id in ["staff.gross_hourly_wage", "staff.pension", "absence.rate"] {
        assert!(desk.says(id), "{id}");
    }
    assert_eq!(desk.scenario(), &before);
    desk.press("Close");
    assert_eq!(desk.state().dialog, None);
}

#[test]
fn a_file_from_the_command_line_that_does_not_open_says_so() {
    let desk = Setup::default().file(Path::new("/nowhere/at/all.ron")).start();
    assert!(desk.says("all.ron cannot be opened"));
    assert_eq!(desk.state().work().path, None);
}

#[test]
fn a_file_that_cannot_be_saved_says_so() {
    let mut desk = Desk::new();
    desk.enter("Gross hourly wage", "19");
    desk.will_answer(FileAnswer::Path("/nowhere/at/all.ron".into()));
    desk.keys(Modifiers::COMMAND, Key::S);
    assert!(desk.says("all.ron cannot be saved"));
    assert!(desk.state().work().history.is_dirty());
    assert_eq!(desk.state().work().path, None);
}

#[test]
fn examples_and_recent_files_are_in_the_menu() {
    let mut desk = Desk::new();
    desk.press("File");
    desk.press("Examples");
    desk.press("Toy maker");
    assert_eq!(desk.scenario(), &document::read(&example("toy_maker.ron")).unwrap());
    assert_eq!(desk.state().work().path, None, "a built-in scenario has no file to overwrite");
    desk.will_answer(FileAnswer::Path(desk.path("toys.ron")));
    desk.menu("File", "Save as…");
    desk.menu("File", "New from defaults");
    assert_eq!(desk.scenario(), &contact_tco::model::scenario::Scenario::default());
    desk.press("File");
    desk.press("Open recent");
    desk.press("toys.ron");
    assert_eq!(desk.state().work().path, Some(desk.path("toys.ron")));
}

#[test]
fn name_and_notes_are_edited() {
    let mut desk = Desk::new();
    desk.menu("File", "Name and notes…");
    desk.find(Role::TextInput, "Name").focus();
    desk.run();
    desk.keys(Modifiers::COMMAND, Key::A);
    desk.find(Role::TextInput, "Name").type_text("My shop");
    desk.run();
    desk.press("Apply");
    assert_eq!(desk.scenario().name, "My shop");
    desk.press("Undo");
    assert_ne!(desk.scenario().name, "My shop");
}

#[test]
fn a_scenario_has_the_ending_of_scenarios_whatever_is_typed() {
    for (chosen, written) in [("mine.json", "mine.json.ron"), ("plan v1.2", "plan v1.2.ron"), ("own.ron", "own.ron")] {
        let mut desk = Desk::new();
        desk.will_answer(FileAnswer::Path(desk.path(chosen)));
        desk.keys(Modifiers::COMMAND, Key::S);
        assert_eq!(desk.state().work().path, Some(desk.path(written)));
        assert_eq!(document::read(&desk.path(written)).unwrap(), *desk.scenario());
        assert_eq!(desk.path(chosen).exists(), chosen == written, "{chosen}");
    }
}
