//! Copies of unsaved work, for after a crash.

use std::rc::Rc;

use contact_tco::app::session::state::Dialog;
use eframe::egui::{Key, Modifiers};

use crate::desk::{Desk, Setup};

/// A program that ends with unsaved work and without a word, as in a crash.
fn crashed() -> Rc<tempfile::TempDir> {
    let mut desk = Desk::new();
    desk.enter("Gross hourly wage", "19");
    // Dropping the program lets go of the lock and leaves the copy behind, as the system does.
    Rc::clone(&desk.folder)
}

#[test]
fn unsaved_work_is_offered_after_a_crash_and_restored() {
    let folder = crashed();
    let mut desk = Setup::default().at(&folder).start();
    assert!(desk.says("Unsaved work was found"));
    assert!(desk.says("Webshop"));
    assert!(desk.says("never saved to a file"));
    desk.press("Restore");
    assert_eq!(desk.scenario().staff.gross_hourly_wage, 19.0);
    assert!(desk.state().work().history.is_dirty(), "it is on no disk yet");
    drop(desk);
    let desk = Setup::default().at(&folder).start();
    assert!(desk.says("Unsaved work was found"), "restored work that was not saved is offered again");
}

#[test]
fn a_copy_can_be_deleted_or_left_for_later() {
    let folder = crashed();
    let mut desk = Setup::default().at(&folder).start();
    desk.press("Decide later");
    assert_eq!(desk.state().dialog, None);
    drop(desk);
    let mut desk = Setup::default().at(&folder).start();
    desk.press("Delete");
    assert_eq!(desk.state().dialog, None);
    drop(desk);
    let desk = Setup::default().at(&folder).start();
    assert!(!matches!(desk.state().dialog, Some(Dialog::Recovery(_))));
}

#[test]
fn saved_and_discarded_work_leaves_no_copy() {
    let mut desk = Desk::new();
    desk.enter("Gross hourly wage", "19");
    desk.keys(Modifiers::COMMAND, Key::Q);
    desk.press("Don’t save");
    let folder = Rc::clone(&desk.folder);
    drop(desk);
    let desk = Setup::default().at(&folder).start();
    assert_eq!(desk.state().dialog, None);
}

#[test]
fn work_undone_to_what_is_saved_leaves_no_copy() {
    let mut desk = Desk::new();
    desk.enter("Gross hourly wage", "19");
    desk.press("Undo");
    let folder = Rc::clone(&desk.folder);
    drop(desk);
    assert_eq!(Setup::default().at(&folder).start().state().dialog, None);
}

#[test]
fn a_copy_stays_where_the_new_one_cannot_be_written() {
    let folder = crashed();
    let copies = folder.path().join("recovery");
    let mut desk = Setup::default().at(&folder).start();
    // Whatever name the new copy gets, no lock can be made for it.
    for number in 0..100 {
        let lock = copies.join(format!("{}-{number}.lock", std::process::id()));
        if !lock.exists() {
            std::fs::create_dir(lock).unwrap();
        }
    }
    desk.press("Restore");
    assert_eq!(desk.scenario().staff.gross_hourly_wage, 19.0);
    assert_eq!(desk.state().dialog, None);
    drop(desk);
    let mut desk = Setup::default().at(&folder).start();
    assert!(desk.says("Unsaved work was found"));
    desk.press("Restore");
    assert_eq!(desk.scenario().staff.gross_hourly_wage, 19.0);
}

#[test]
fn where_no_copy_can_be_written_a_row_says_so_until_one_can() {
    let folder = Rc::new(tempfile::tempdir().unwrap());
    // Something else stands where the folder of the copies would.
    std::fs::write(folder.path().join("recovery"), "").unwrap();
    let mut desk = Setup::default().at(&folder).start();
    let row = "No copy of unsaved work can be written: a crash would lose it. Save it yourself.";
    assert!(!desk.says(row));
    desk.enter("Gross hourly wage", "19");
    assert!(desk.until(|desk| desk.says(row)), "the disk refused the copy");
    std::fs::remove_file(folder.path().join("recovery")).unwrap();
    desk.press("Undo");
    assert!(desk.until(|desk| !desk.says(row)), "there is nothing to lose any more");
}
