//! Files that other programs and windows touch.

use contact_tco::app::system::file_dialogs::FileAnswer;
use contact_tco::document;
use eframe::egui::{Key, Modifiers};

use crate::desk::{Desk, Setup};

const WAGE: &str = "Gross hourly wage";

/// The webshop in a file of its own.
fn saved() -> (Desk, std::path::PathBuf) {
    let mut desk = Desk::new();
    let path = desk.path("mine.ron");
    desk.will_answer(FileAnswer::Path(path.clone()));
    desk.keys(Modifiers::COMMAND, Key::S);
    (desk, path)
}

/// Another program writes another wage into the file, and the window notices.
fn changed(desk: &mut Desk, path: &std::path::Path) {
    let text = std::fs::read_to_string(path).unwrap().replace("gross_hourly_wage: 15.75", "gross_hourly_wage: 17.5");
    std::fs::write(path, text + "\n").unwrap();
    std::thread::sleep(std::time::Duration::from_millis(1100));
    desk.run();
}

#[test]
fn a_changed_file_is_told_and_loaded_as_a_step() {
    let (mut desk, path) = saved();
    desk.enter(WAGE, "19");
    changed(&mut desk, &path);
    assert!(desk.says("mine.ron was changed by another program"));
    desk.press("Load it");
    assert_eq!(desk.scenario().staff.gross_hourly_wage, 17.5);
    assert!(!desk.state().work().history.is_dirty());
    assert!(!desk.says("was changed by another program"));
    desk.press("Undo");
    assert_eq!(desk.scenario().staff.gross_hourly_wage, 19.0, "loading loses nothing");
}

#[test]
fn a_file_of_an_older_version_says_so_once_and_is_saved_as_the_newest() {
    let folder = std::rc::Rc::new(tempfile::tempdir().unwrap());
    let path = folder.path().join("old.ron");
    std::fs::write(&path, "(format: 1, name: \"Old\", staff: (gross_hourly_wage: 15.75))").unwrap();
    let mut desk = Setup::default().at(&folder).file(&path).start();
    assert!(desk.says("was saved by an older version"));
    assert!(!desk.state().work().history.is_dirty(), "nothing was changed");
    desk.press("I know");
    assert!(!desk.says("was saved by an older version"));
    desk.enter(WAGE, "16");
    desk.keys(Modifiers::COMMAND, Key::S);
    let saved = std::fs::read_to_string(&path).unwrap();
    assert!(saved.starts_with("(\n    format: 2,\n") && saved.contains("service_window: Week"), "{saved}");
}

#[test]
fn what_is_here_can_be_kept() {
    let (mut desk, path) = saved();
    changed(&mut desk, &path);
    desk.press("Keep what is here");
    assert_eq!(desk.scenario().staff.gross_hourly_wage, 15.75);
    assert!(!desk.says("was changed by another program"));
    desk.enter(WAGE, "19");
    desk.keys(Modifiers::COMMAND, Key::S);
    desk.press("Replace");
    assert_eq!(document::read(&path).unwrap().staff.gross_hourly_wage, 19.0);
}

#[test]
fn a_file_that_is_gone_is_told() {
    let (mut desk, path) = saved();
    std::fs::remove_file(&path).unwrap();
    std::thread::sleep(std::time::Duration::from_millis(1100));
    desk.run();
    assert!(desk.says("mine.ron is no longer where it was"));
    desk.press("I know");
    assert!(!desk.says("no longer where it was"));
    desk.keys(Modifiers::COMMAND, Key::S);
    assert_eq!(document::read(&path).unwrap().staff.gross_hourly_wage, 15.75, "saving writes it anew");
    assert!(desk.close());
}

#[test]
fn what_no_file_holds_any_more_is_not_closed_without_a_question() {
    let (mut desk, path) = saved();
    std::fs::remove_file(&path).unwrap();
    std::thread::sleep(std::time::Duration::from_millis(1100));
    desk.run();
    assert!(!desk.close());
    assert!(desk.says("Save the changes to mine.ron?"));
    let (mut desk, path) = saved();
    changed(&mut desk, &path);
    desk.press("Keep what is here");
    assert!(!desk.close());
    assert!(desk.says("Save the changes to mine.ron?"));
}

#[test]
fn a_file_that_comes_back_as_it_was_is_saved_again() {
    let (mut desk, path) = saved();
    let text = std::fs::read(&path).unwrap();
    std::fs::remove_file(&path).unwrap();
    std::thread::sleep(std::time::Duration::from_millis(1100));
    desk.run();
    std::fs::write(&path, text).unwrap();
    std::thread::sleep(std::time::Duration::from_millis(1100));
    desk.run();
    assert!(!desk.says("no longer where it was"));
    assert!(desk.close());
}

#[test]
fn a_file_in_two_windows_is_told_in_the_second() {
    let (first, _) = saved();
    let mut second = Setup::default().at(&first.folder).start();
    assert!(second.says("mine.ron is also open in another window"));
    assert!(!first.says("is also open in another window"));
    drop(first);
    second.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    assert!(!second.says("is also open in another window"), "the variant is nobody else's");
}
