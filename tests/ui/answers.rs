//! File dialogs that are answered late, and files that come while a dialog is on screen: each belongs to one scenario.

use std::path::{Path, PathBuf};

use contact_tco::app::session::state::Dialog;
use contact_tco::app::system::file_dialogs::FileAnswer;
use contact_tco::document;
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};

use crate::desk::{Desk, Setup};

const WAGE: &str = "Gross hourly wage";
const VARIANT: &str = "Webshop \u{2013} variant 2";

fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios").join(name)
}

/// The webshop, on screen, with a wage of 19, and a variant at its right with 15.75.
fn two() -> Desk {
    let mut desk = Desk::new();
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    desk.click(Role::Tab, "Webshop");
    desk.enter(WAGE, "19");
    desk
}

/// The webshop in a file of its own.
fn saved(desk: &mut Desk, name: &str) -> PathBuf {
    let path = desk.path(name);
    desk.will_answer(FileAnswer::Path(path.clone()));
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    path
}

#[test]
fn a_late_answer_saves_what_was_on_screen_when_it_was_asked() {
    let mut desk = two();
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    desk.keys(Modifiers::COMMAND, Key::PageDown);
    desk.run();
    assert_eq!(desk.scenario().name, VARIANT);
    let path = desk.path("first.ron");
    desk.will_answer(FileAnswer::Path(path.clone()));
    desk.run();
    assert_eq!(document::read(&path).unwrap().staff.gross_hourly_wage, 19.0);
    let paths: Vec<_> = desk.state().desk.all().map(|work| work.path.clone()).collect();
    assert_eq!(paths, [Some(path), None]);
}

#[test]
fn a_late_answer_imports_into_the_scenario_that_asked() {
    let mut desk = two();
    desk.menu("File", "Import contact history\u{2026}");
    desk.keys(Modifiers::COMMAND, Key::PageDown);
    let csv = desk.path("contacts.csv");
    std::fs::write(&csv, "Start;Channel;Calls\n2025-01-01 10:00;voice;10\n").unwrap();
    desk.will_answer(FileAnswer::Path(csv));
    desk.run();
    let imports: Vec<bool> = desk.state().desk.all().map(|work| work.import.is_some()).collect();
    assert_eq!(imports, [true, false]);
}

#[test]
fn an_answer_for_a_closed_scenario_is_for_nobody() {
    let mut desk = two();
    desk.keys(Modifiers::COMMAND, Key::PageDown);
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    desk.keys(Modifiers::COMMAND, Key::W);
    desk.press("Don\u{2019}t save");
    let path = desk.path("closed.ron");
    desk.will_answer(FileAnswer::Path(path.clone()));
    desk.run();
    assert!(!path.exists());
    assert_eq!(desk.state().work().path, None);
}

#[test]
fn an_answer_waits_for_the_name_that_is_being_typed() {
    let mut desk = two();
    desk.keys(Modifiers::COMMAND, Key::O);
    desk.keys(Modifiers::NONE, Key::F2);
    desk.keys(Modifiers::COMMAND, Key::A);
    desk.find(Role::TextInput, "Name").type_text("My shop");
    desk.run();
    desk.will_answer(FileAnswer::Path(example("toy_maker.ron")));
    desk.run();
    assert_eq!(desk.state().desk.count(), 2);
    desk.press("Apply");
    let names: Vec<_> = desk.state().desk.all().map(|work| work.scenario().name.clone()).collect();
    assert_eq!(names, ["My shop", "Toy maker", VARIANT]);
    assert_eq!(desk.scenario().name, "Toy maker");
}

#[test]
fn a_save_that_was_asked_before_answers_the_question_about_it() {
    let mut desk = Desk::new();
    desk.enter(WAGE, "19");
    desk.keys(Modifiers::COMMAND, Key::S);
    assert!(!desk.close());
    let path = desk.path("first.ron");
    desk.will_answer(FileAnswer::Path(path.clone()));
    desk.run();
    assert_eq!(document::read(&path).unwrap().staff.gross_hourly_wage, 19.0);
    assert_eq!(desk.state().dialog, None);
    assert!(!desk.state().leaving, "nobody answered the question with yes");
}

#[test]
fn nothing_waits_for_a_save_that_could_not_be_asked_about() {
    let mut desk = Desk::new();
    desk.enter(WAGE, "19");
    desk.keys(Modifiers::COMMAND, Key::O);
    desk.keys(Modifiers::COMMAND, Key::Q);
    desk.press("Save");
    assert!(desk.says("another file dialog is still open"));
    desk.will_answer(FileAnswer::Cancelled);
    desk.run();
    let path = desk.path("later.ron");
    desk.will_answer(FileAnswer::Path(path.clone()));
    desk.keys(Modifiers::COMMAND, Key::S);
    assert!(path.exists());
    assert!(!desk.state().leaving, "it is an ordinary save");
}

#[test]
fn a_file_dropped_on_a_dialog_changes_nothing_below_it() {
    let keys: [(Modifiers, Key); 5] = [
        (Modifiers::NONE, Key::F1),
        (Modifiers::NONE, Key::F2),
        (Modifiers::COMMAND, Key::K),
        (Modifiers::COMMAND, Key::N),
        (Modifiers::COMMAND, Key::W),
    ];
    for (modifiers, key) in keys {
        let mut desk = two();
        let first = desk.state().work().id;
        desk.keys(modifiers, key);
        let before = desk.state().dialog.clone();
        assert!(before.is_some(), "{key:?}");
        desk.drop_files(&[example("hospital.ron")]);
        assert_eq!((desk.state().work().id, desk.state().desk.count()), (first, 2), "{key:?}");
        assert_eq!(desk.state().dialog, before, "{key:?}");
        desk.keys(Modifiers::NONE, Key::Escape);
        assert_eq!(desk.state().desk.count(), 2, "{key:?}");
    }
}

#[test]
fn replacing_writes_the_scenario_that_was_asked_about() {
    let mut desk = Desk::new();
    let path = saved(&mut desk, "shared.ron");
    desk.enter(WAGE, "19");
    std::fs::write(&path, std::fs::read_to_string(&path).unwrap() + "\n").unwrap();
    desk.keys(Modifiers::COMMAND, Key::S);
    assert!(matches!(desk.state().dialog, Some(Dialog::Overwrite { changed: true, .. })));
    desk.drop_files(&[example("hospital.ron")]);
    desk.press("Replace");
    let written = document::read(&path).unwrap();
    assert_eq!((written.name.as_str(), written.staff.gross_hourly_wage), ("Webshop", 19.0));
}

#[test]
fn a_file_that_another_tab_has_is_not_written_over() {
    let mut desk = Desk::new();
    let path = saved(&mut desk, "first.ron");
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    desk.enter(WAGE, "19");
    let around = desk.path("config/../first.ron");
    for chosen in [path.clone(), around] {
        desk.will_answer(FileAnswer::Path(chosen));
        desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
        assert!(desk.says("first.ron cannot be saved") && desk.says("open in another tab"));
        desk.press("Close");
        assert_eq!(document::read(&path).unwrap().staff.gross_hourly_wage, 15.75);
        assert_eq!(desk.state().work().path, None);
        assert!(desk.state().work().history.is_dirty());
    }
}

#[cfg(unix)]
#[test]
fn two_ways_to_one_file_open_one_tab() {
    let mut desk = Desk::new();
    let path = saved(&mut desk, "first.ron");
    let link = desk.path("link.ron");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    desk.drop_files(&[link, desk.path("config/../first.ron")]);
    assert_eq!(desk.state().desk.count(), 1);
}

#[test]
fn a_file_opened_before_a_crash_has_one_tab_when_its_work_is_restored() {
    let mut desk = Desk::new();
    let path = saved(&mut desk, "mine.ron");
    // Copies know their time in whole seconds; one of the second of the save does not tell which was first.
    std::thread::sleep(std::time::Duration::from_millis(1100));
    desk.enter(WAGE, "19");
    let folder = std::rc::Rc::clone(&desk.folder);
    drop(desk);
    let mut desk = Setup::default().at(&folder).start();
    assert_eq!(desk.scenario().staff.gross_hourly_wage, 15.75, "the file was opened again");
    desk.press("Restore");
    assert_eq!(desk.state().desk.count(), 1);
    assert_eq!(desk.scenario().staff.gross_hourly_wage, 19.0);
    assert_eq!(desk.state().work().path, Some(path.clone()));
    assert!(desk.state().work().history.is_dirty());
    assert!(!desk.says("open in another"));
    desk.keys(Modifiers::COMMAND, Key::S);
    assert_eq!(document::read(&path).unwrap().staff.gross_hourly_wage, 19.0);
    assert_eq!(desk.state().dialog, None);
}

#[test]
fn copies_are_offered_after_a_file_that_does_not_open() {
    let mut desk = Desk::new();
    desk.enter(WAGE, "19");
    let folder = std::rc::Rc::clone(&desk.folder);
    drop(desk);
    let mut desk = Setup::default().at(&folder).file(Path::new("/nowhere/at/all.ron")).start();
    assert!(desk.says("all.ron cannot be opened"));
    desk.press("Close");
    assert!(desk.says("Unsaved work was found"));
}

#[test]
fn a_copy_that_cannot_be_read_hides_no_other() {
    let mut desk = two();
    desk.enter(WAGE, "20");
    let folder = std::rc::Rc::clone(&desk.folder);
    drop(desk);
    let mut desk = Setup::default().at(&folder).start();
    let copies = |desk: &Desk| match &desk.state().dialog {
        Some(Dialog::Recovery(copies)) => copies.len(),
        _ => 0,
    };
    assert_eq!(copies(&desk), 2);
    for entry in std::fs::read_dir(folder.path().join("recovery")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "ron") {
            std::fs::write(path, "junk").unwrap();
        }
    }
    desk.press("Restore");
    assert!(desk.says("cannot be opened"));
    desk.press("Close");
    assert_eq!(copies(&desk), 2);
}
