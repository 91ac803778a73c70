//! Several scenarios open side by side.

use contact_tco::app::session::state::Dialog;
use contact_tco::app::system::file_dialogs::FileAnswer;
use contact_tco::document;
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::{By, NodeT, Queryable};

use crate::desk::{Desk, Setup};

const WAGE: &str = "Gross hourly wage";

fn names(desk: &Desk) -> Vec<String> {
    desk.state().desk.all().map(|work| work.scenario().name.clone()).collect()
}

#[test]
fn a_variant_is_changed_without_touching_what_it_came_from() {
    let mut desk = Desk::new();
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    assert_eq!(names(&desk), ["Webshop", "Webshop \u{2013} variant 2"]);
    desk.enter(WAGE, "19");
    let wages: Vec<f64> = desk.state().desk.all().map(|work| work.scenario().staff.gross_hourly_wage).collect();
    assert_eq!(wages, [15.75, 19.0]);
    desk.click(Role::Tab, "Webshop");
    assert_eq!(desk.scenario().staff.gross_hourly_wage, 15.75);
    desk.keys(Modifiers::COMMAND, Key::PageDown);
    assert_eq!(desk.scenario().staff.gross_hourly_wage, 19.0);
    desk.press("Undo");
    assert_eq!(desk.scenario().staff.gross_hourly_wage, 15.75, "each has its own steps");
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    assert_eq!(names(&desk)[2], "Webshop \u{2013} variant 3");
}

#[test]
fn the_welcome_makes_room_and_what_was_opened_does_not() {
    let mut desk = Desk::new();
    desk.menu_in("File", "Examples", "Toy maker");
    assert_eq!(names(&desk), ["Toy maker"]);
    desk.menu_in("File", "Examples", "Hospital");
    assert_eq!(names(&desk), ["Toy maker", "Hospital"]);
    assert_eq!(desk.scenario().name, "Hospital");
}

#[test]
fn an_open_file_is_brought_on_screen_and_not_opened_twice() {
    let mut desk = Desk::new();
    let path = desk.path("mine.ron");
    desk.will_answer(FileAnswer::Path(path.clone()));
    desk.keys(Modifiers::COMMAND, Key::S);
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::N);
    assert_eq!(desk.state().desk.count(), 2);
    desk.will_answer(FileAnswer::Path(path.clone()));
    desk.keys(Modifiers::COMMAND, Key::O);
    assert_eq!(desk.state().desk.count(), 2);
    assert_eq!(desk.state().work().path, Some(path));
}

#[test]
fn tabs_move_and_close_and_one_is_always_open() {
    let mut desk = Desk::new();
    desk.menu_in("File", "Examples", "Toy maker");
    desk.menu_in("File", "Examples", "Hospital");
    desk.menu_in("File", "Examples", "Small webshop");
    assert_eq!(names(&desk), ["Toy maker", "Hospital", "Webshop"]);
    desk.find(Role::Tab, "Webshop").click_secondary();
    desk.run();
    desk.press("Move left");
    assert_eq!(names(&desk), ["Toy maker", "Webshop", "Hospital"]);
    assert_eq!(desk.scenario().name, "Webshop", "it stays on screen");
    desk.press("Close Toy maker");
    assert_eq!(names(&desk), ["Webshop", "Hospital"]);
    desk.keys(Modifiers::COMMAND, Key::W);
    desk.keys(Modifiers::COMMAND, Key::W);
    assert_eq!(desk.scenario(), &document::parse(document::examples()[0].text.as_bytes()).unwrap());
    assert_eq!(desk.state().desk.count(), 1);
}

#[test]
fn closing_one_asks_about_its_changes_only() {
    let mut desk = Desk::new();
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    desk.click(Role::Tab, "Webshop");
    desk.keys(Modifiers::COMMAND, Key::W);
    assert_eq!(desk.state().dialog, None, "the first one has no changes");
    assert_eq!(names(&desk), ["Webshop \u{2013} variant 2"]);
    desk.keys(Modifiers::COMMAND, Key::W);
    assert!(desk.says("Save the changes to Webshop \u{2013} variant 2?"));
    desk.press("Cancel");
    assert_eq!(names(&desk), ["Webshop \u{2013} variant 2"]);
}

#[test]
fn a_variant_shows_its_own_staffing_after_as_many_edits_as_its_original() {
    let agents = |desk: &Desk| -> Vec<String> {
        let all = desk.window.query_all(By::new().recursive(true)).filter_map(|node| node.accesskit_node().label());
        all.filter(|label| label.ends_with(" agents")).collect()
    };
    let mut desk = Desk::new();
    desk.enter(WAGE, "16");
    desk.click(Role::Tab, "Staffing");
    let original = agents(&desk);
    desk.click(Role::Tab, "Break-even");
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    desk.enter("Contacts a month", "20000");
    desk.click(Role::Tab, "Staffing");
    let variant = agents(&desk);
    let mut alone = Setup::default().scenario(desk.scenario()).start();
    alone.click(Role::Tab, "Staffing");
    assert_eq!(variant, agents(&alone), "what it shows when it is opened by itself");
    assert!(!original.is_empty() && variant != original, "20,000 contacts need more agents than 6,000");
}

#[test]
fn no_scenario_gets_the_number_of_one_that_was_closed() {
    let mut desk = Desk::new();
    let mut known = vec![desk.state().work().id];
    desk.keys(Modifiers::COMMAND, Key::W);
    assert!(!known.contains(&desk.state().work().id));
    known.push(desk.state().work().id);
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::N);
    assert!(!known.contains(&desk.state().work().id));
}

#[test]
fn quitting_asks_about_every_unsaved_scenario() {
    let mut desk = Desk::new();
    desk.enter(WAGE, "19");
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    let first = desk.path("first.ron");
    assert!(!desk.close());
    assert!(desk.says("Save the changes to Webshop?"));
    desk.will_answer(FileAnswer::Path(first.clone()));
    desk.press("Save");
    assert_eq!(document::read(&first).unwrap().staff.gross_hourly_wage, 19.0);
    assert!(desk.says("Save the changes to Webshop \u{2013} variant 2?"));
    desk.press("Cancel");
    assert!(!desk.state().leaving);
    assert!(!desk.close(), "what was given up before the question was put away counts again");
    desk.press("Don\u{2019}t save");
    assert!(desk.state().leaving);
}

#[test]
fn open_files_come_back_in_their_order() {
    let mut desk = Desk::new();
    for name in ["one.ron", "two.ron", "three.ron"] {
        desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::N);
        desk.will_answer(FileAnswer::Path(desk.path(name)));
        desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    }
    desk.click(Role::Tab, "two.ron");
    std::fs::remove_file(desk.path("one.ron")).unwrap();
    let again = Setup::default().at(&desk.folder).start();
    let files: Vec<_> = again.state().desk.all().map(|work| work.path.clone().unwrap()).collect();
    assert_eq!(files, [desk.path("two.ron"), desk.path("three.ron")]);
    assert_eq!(again.state().work().path, Some(desk.path("two.ron")));
}

#[test]
fn every_unsaved_scenario_is_found_again_after_a_crash() {
    let mut desk = Desk::new();
    desk.enter(WAGE, "19");
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    let folder = std::rc::Rc::clone(&desk.folder);
    drop(desk);
    let mut desk = Setup::default().at(&folder).start();
    let Some(Dialog::Recovery(copies)) = &desk.state().dialog else { panic!("both are offered") };
    assert_eq!(copies.len(), 2);
    desk.press("Restore");
    let Some(Dialog::Recovery(copies)) = &desk.state().dialog else { panic!("the other is still offered") };
    assert_eq!(copies.len(), 1);
    desk.press("Restore");
    assert_eq!(desk.state().dialog, None);
    assert_eq!(desk.state().desk.count(), 2);
    assert!(desk.state().desk.all().all(|work| work.scenario().staff.gross_hourly_wage == 19.0));
}

#[test]
fn files_that_are_gone_are_told_quietly() {
    let mut desk = Desk::new();
    for name in ["one.ron", "two.ron"] {
        desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::N);
        desk.will_answer(FileAnswer::Path(desk.path(name)));
        desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    }
    std::fs::remove_file(desk.path("one.ron")).unwrap();
    let mut again = Setup::default().at(&desk.folder).start();
    assert_eq!(again.state().dialog, None, "nothing stands in the way");
    assert!(again.says("Not there any more, and so not opened again: one.ron."));
    again.press("I know");
    assert!(!again.says("one.ron"));
    // One that is broken has its reason, and stands in the way no more than that.
    std::fs::write(again.path("two.ron"), "(").unwrap();
    let again = Setup::default().at(&desk.folder).start();
    assert_eq!(again.state().dialog, None);
    assert!(again.says("Could not be opened again: two.ron."));
}

#[test]
fn keys_move_a_tab_and_choose_the_reference() {
    let mut desk = Desk::new();
    for name in ["Toy maker", "Hospital", "Small webshop"] {
        desk.menu_in("File", "Examples", name);
    }
    let both = Modifiers::COMMAND | Modifiers::SHIFT;
    desk.keys(both, Key::PageUp);
    assert_eq!(names(&desk), ["Toy maker", "Webshop", "Hospital"]);
    desk.keys(both, Key::PageUp);
    desk.keys(both, Key::PageUp);
    assert_eq!(names(&desk), ["Webshop", "Toy maker", "Hospital"], "the first stays the first");
    desk.keys(both, Key::PageDown);
    assert_eq!(names(&desk), ["Toy maker", "Webshop", "Hospital"]);
    desk.keys(both, Key::R);
    assert_eq!(desk.state().desk.reference().scenario().name, "Webshop");
    desk.keys(both, Key::R);
    assert_eq!(desk.state().desk.reference().scenario().name, "Toy maker", "the first again");
    desk.find(Role::Tab, "Toy maker").focus();
    desk.run();
    desk.window.key_press(Key::Delete);
    desk.run();
    assert_eq!(names(&desk), ["Webshop", "Hospital"]);
}

#[test]
fn a_dragged_tab_goes_where_it_is_let_go() {
    let mut desk = Desk::new();
    for name in ["Toy maker", "Hospital", "Small webshop"] {
        desk.menu_in("File", "Examples", name);
    }
    let from = desk.find(Role::Tab, "Webshop").rect().center();
    let to = desk.find(Role::Tab, "Toy maker").rect().center();
    desk.window.hover_at(from);
    desk.window.step();
    desk.window.drag_at(from);
    desk.window.step();
    desk.window.hover_at(to);
    desk.window.run_steps(2);
    assert_eq!(names(&desk), ["Toy maker", "Hospital", "Webshop"], "not before it is let go");
    desk.window.drop_at(to);
    desk.run();
    assert_eq!(names(&desk), ["Webshop", "Toy maker", "Hospital"]);
}

#[cfg(unix)]
#[test]
fn a_pipe_among_the_files_of_the_last_session_or_dropped_holds_up_nobody() {
    let mut desk = Desk::new();
    let pipe = desk.path("pipe.ron");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    desk.drop_files(std::slice::from_ref(&pipe));
    assert!(desk.says("this is a pipe or a device, not a file"));
    let mut preferences = desk.state().preferences.clone();
    preferences.open_files = vec![pipe.clone()];
    let folder = std::rc::Rc::clone(&desk.folder);
    drop(desk);
    preferences.write(&folder.path().join("config/preferences.json")).unwrap();
    let again = Setup::default().at(&folder).start();
    assert_eq!(again.state().desk.count(), 1, "the welcome");
    assert_eq!(again.state().not_reopened, [(pipe, Some("this is a pipe or a device, not a file".to_owned()))]);
}
