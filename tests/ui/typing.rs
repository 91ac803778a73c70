//! A number that is still in its field belongs to the scenario in which it was typed, whatever leads elsewhere.

use contact_tco::app::dialogs::Answer;
use contact_tco::app::state::{Dialog, Next};
use contact_tco::document;
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers, pos2};

use crate::desk::{Desk, Setup};

const WAGE: &str = "Gross hourly wage";
const VARIANT: &str = "Webshop \u{2013} variant 2";

/// What a way to another scenario is called, and how it is gone.
type Way<'a> = (&'a str, &'a dyn Fn(&mut Desk));

/// The wages of the open scenarios from left to right. The webshop's own is 15.75.
fn wages(desk: &Desk) -> Vec<f64> {
    desk.state().desk.all().map(|work| work.scenario().staff.gross_hourly_wage).collect()
}

/// The webshop, on screen, with 21 in the field of its wage, and a variant at its right.
fn typing() -> Desk {
    let mut desk = Desk::new();
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    desk.click(Role::Tab, "Webshop");
    desk.begin_typing(WAGE, "21");
    assert_eq!(wages(&desk), [15.75, 15.75], "it is in its field");
    desk
}

#[test]
fn it_stays_in_its_scenario_when_another_comes_on_screen() {
    let by_click = |desk: &mut Desk| desk.find(Role::Tab, VARIANT).click();
    let by_reader = |desk: &mut Desk| desk.find(Role::Tab, VARIANT).click_accesskit();
    let by_keys = |desk: &mut Desk| desk.window.key_press_modifiers(Modifiers::COMMAND, Key::PageDown);
    let ways: [Way<'_>; 3] = [("click", &by_click), ("reader", &by_reader), ("keys", &by_keys)];
    for (way, go) in ways {
        let mut desk = typing();
        go(&mut desk);
        desk.run();
        assert_eq!(desk.scenario().name, VARIANT, "{way}");
        assert_eq!(wages(&desk), [21.0, 15.75], "{way}");
        assert!(desk.state().desk.all().next().unwrap().history.is_dirty(), "{way}");
    }
}

#[test]
fn a_variant_is_made_with_it_and_the_original_has_it_too() {
    let mut desk = typing();
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    assert_eq!(wages(&desk), [21.0, 21.0, 15.75]);
    let mut desk = typing();
    desk.find(Role::Button, "Duplicate as variant").click();
    desk.run();
    assert_eq!(wages(&desk), [21.0, 21.0, 15.75]);
}

#[test]
fn closing_the_scenario_asks_about_it() {
    let mut desk = typing();
    let first = desk.state().work().id;
    desk.keys(Modifiers::COMMAND, Key::W);
    assert_eq!(desk.state().dialog, Some(Dialog::Unsaved(Next::Close(first), first)));
    assert_eq!(wages(&desk), [21.0, 15.75]);
    let mut desk = typing();
    desk.find(Role::Button, "Close Webshop").click();
    desk.run();
    assert_eq!(desk.state().dialog, Some(Dialog::Unsaved(Next::Close(first), first)));
    assert_eq!(wages(&desk), [21.0, 15.75]);
}

#[test]
fn undo_takes_it_back_before_what_was_typed_earlier() {
    let mut desk = Desk::new();
    desk.enter(WAGE, "19");
    desk.begin_typing(WAGE, "21");
    desk.find(Role::Button, "Undo").click();
    desk.run();
    assert_eq!(wages(&desk), [19.0]);
    desk.press("Redo");
    assert_eq!(wages(&desk), [21.0]);
}

#[test]
fn it_is_saved_with_the_rest_and_where_nothing_else_changed() {
    let mut desk = Desk::new();
    let path = desk.path("typed.ron");
    desk.will_answer(Answer::Path(path.clone()));
    desk.keys(Modifiers::COMMAND, Key::S);
    let saved = || document::read(&path).unwrap().staff.gross_hourly_wage;
    desk.begin_typing(WAGE, "21");
    desk.keys(Modifiers::COMMAND, Key::S);
    assert_eq!(saved(), 21.0, "nothing else was changed");
    desk.enter(WAGE, "22");
    desk.begin_typing(WAGE, "23");
    desk.keys(Modifiers::COMMAND, Key::S);
    assert_eq!(saved(), 23.0);
    assert!(!desk.state().work().history.is_dirty());
}

#[test]
fn closing_the_window_asks_about_it() {
    let mut desk = Desk::new();
    desk.begin_typing(WAGE, "21");
    assert!(!desk.close());
    assert!(desk.says("Save the changes to Webshop?"));
    desk.press("Cancel");
    assert_eq!(wages(&desk), [21.0]);
    let mut desk = Desk::new();
    desk.find(Role::TextInput, WAGE).focus();
    desk.run();
    assert!(desk.close(), "a field in which nothing was typed holds nothing up");
}

#[test]
fn closing_the_window_asks_about_a_name_that_is_being_typed() {
    let mut desk = Desk::new();
    desk.keys(Modifiers::NONE, Key::F2);
    desk.keys(Modifiers::COMMAND, Key::A);
    desk.find(Role::TextInput, "Name").type_text("My shop");
    desk.run();
    assert!(!desk.close());
    assert!(desk.says("Save the changes to My shop?"));
}

#[test]
fn what_cannot_be_used_is_told_in_its_scenario() {
    let mut desk = Desk::new();
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    desk.click(Role::Tab, "Webshop");
    desk.begin_typing(WAGE, "lots");
    desk.keys(Modifiers::COMMAND, Key::PageDown);
    assert_eq!(desk.state().work().refusal, None);
    desk.keys(Modifiers::COMMAND, Key::PageUp);
    assert_eq!(desk.state().work().refusal.as_ref().unwrap().id, "staff.gross_hourly_wage");
    assert_eq!(wages(&desk), [15.75, 15.75]);
}

#[test]
fn a_slider_that_is_dragged_does_not_go_on_in_another_scenario() {
    let mut desk = Desk::new();
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    desk.click(Role::Tab, "Webshop");
    desk.find(Role::Slider, WAGE).scroll_to_me();
    desk.run();
    let rect = desk.find(Role::Slider, WAGE).rect();
    let at = |share: f32| pos2(rect.left() + rect.width() * share, rect.center().y);
    desk.window.hover_at(at(0.5));
    desk.window.step();
    desk.window.drag_at(at(0.5));
    desk.window.step();
    desk.window.hover_at(at(0.6));
    desk.window.step();
    desk.keys(Modifiers::COMMAND, Key::PageDown);
    desk.window.hover_at(at(0.9));
    desk.run();
    desk.window.drop_at(at(0.9));
    desk.run();
    assert_eq!(desk.scenario().name, VARIANT);
    assert_eq!(wages(&desk)[1], 15.75);
    assert_ne!(wages(&desk)[0], 15.75);
}

#[test]
fn f2_on_a_tab_renames_its_scenario() {
    let mut desk = Desk::new();
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    desk.click(Role::Tab, "Webshop");
    let variant = desk.state().desk.beside(1).unwrap();
    desk.find(Role::Tab, VARIANT).focus();
    desk.run();
    desk.keys(Modifiers::NONE, Key::F2);
    assert!(matches!(&desk.state().dialog, Some(Dialog::Details { work, .. }) if *work == variant));
    assert_eq!(desk.state().work().id, variant);
}

#[test]
fn keys_do_nothing_that_cannot_be_seen() {
    let mut desk = Desk::new();
    desk.keys(Modifiers::NONE, Key::F5);
    desk.keys(Modifiers::COMMAND, Key::F);
    assert!(!desk.state().inputs.find);
    desk.keys(Modifiers::NONE, Key::Escape);
    let tab = desk.state().work().views.tab;
    let csv = desk.path("contacts.csv");
    std::fs::write(&csv, "Start;Channel;Calls\n2025-01-01 10:00;voice;10\n").unwrap();
    desk.drop_files(&[csv]);
    desk.keys(Modifiers::COMMAND, Key::Num3);
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::I);
    assert_eq!(desk.state().work().views.tab, tab, "the page of the import covers it");
    assert!(desk.state().work().views.explained.is_empty());
}

#[test]
fn an_import_into_the_welcome_is_kept_when_a_file_is_opened() {
    let toys = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/toy_maker.ron");
    let mut desk = Setup::default().start();
    let csv = desk.path("contacts.csv");
    std::fs::write(&csv, "Start;Channel;Calls\n2025-01-01 10:00;voice;10\n").unwrap();
    desk.drop_files(&[csv]);
    desk.drop_files(std::slice::from_ref(&toys));
    assert_eq!(desk.state().desk.count(), 2);
    assert!(desk.state().desk.all().next().unwrap().import.is_some());
    let mut desk = Desk::new();
    desk.menu("Edit", "I have a quotation\u{2026}");
    desk.keys(Modifiers::NONE, Key::Escape);
    desk.drop_files(&[toys]);
    assert_eq!(desk.state().desk.count(), 2, "so is a quotation");
}
