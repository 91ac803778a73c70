//! A number that is still in its field belongs to the scenario in which it was typed, whatever leads elsewhere.

use contact_tco::app::session::state::{Dialog, Next};
use contact_tco::app::system::file_dialogs::FileAnswer;
use contact_tco::document;
use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers, PointerButton, pos2};

use crate::desk::{Desk, Setup, pressed, typed};

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
    desk.will_answer(FileAnswer::Path(path.clone()));
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
    let variant = desk.state().desk.neighbour(1).unwrap();
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

#[test]
fn what_is_typed_right_after_tab_goes_into_the_next_field() {
    let mut desk = Desk::new();
    desk.keys(Modifiers::COMMAND, Key::N);
    let (share, seconds) = ("Share of Phone", "Handling time of Phone, seconds");
    let at = desk.find(Role::TextInput, share).rect().center();
    desk.click_at_once(at);
    let tab = pressed(Modifiers::NONE, Key::Tab);
    let all = [pressed(Modifiers::COMMAND, Key::A)].into_iter();
    desk.at_once(all.chain(typed("55")).chain([tab.clone()]).chain(typed("417")).collect());
    assert_eq!([desk.shown(share), desk.shown(seconds)], ["55", "417"]);
    let back = pressed(Modifiers::SHIFT, Key::Tab);
    desk.at_once(typed("5").chain([back]).chain(typed("60")).collect());
    assert_eq!([desk.shown(share), desk.shown(seconds)], ["60", "4175"], "what has the keyboard goes on");
}

#[test]
fn a_click_on_a_field_and_what_is_typed_with_it_replaces_the_number() {
    let mut desk = Desk::new();
    desk.find(Role::TextInput, WAGE).scroll_to_me();
    desk.run();
    let at = desk.find(Role::TextInput, WAGE).rect().center();
    let button =
        |pressed| Event::PointerButton { pos: at, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE };
    desk.at_once(vec![Event::PointerMoved(at)]);
    let enter = pressed(Modifiers::NONE, Key::Enter);
    desk.at_once([button(true), button(false)].into_iter().chain(typed("21")).chain([enter]).collect());
    assert_eq!(wages(&desk), [21.0]);
}

#[test]
fn a_command_right_after_a_number_has_the_number() {
    let mut desk = Desk::new();
    let path = desk.path("fast.ron");
    desk.will_answer(FileAnswer::Path(path.clone()));
    desk.find(Role::TextInput, WAGE).focus();
    desk.run();
    desk.at_once(typed("21").chain([pressed(Modifiers::COMMAND, Key::S)]).collect());
    assert_eq!(document::read(&path).unwrap().staff.gross_hourly_wage, 21.0);
}

#[test]
fn the_finder_has_what_is_typed_right_after_its_key() {
    let mut desk = Desk::new();
    desk.at_once([pressed(Modifiers::COMMAND, Key::K)].into_iter().chain(typed("wage")).collect());
    assert_eq!(desk.shown("Find anything"), "wage");
}

#[test]
fn tab_and_enter_after_a_number_leave_it() {
    let mut desk = Desk::new();
    // 16.50 is the default, and the webshop has its own.
    desk.enter(WAGE, "16.5");
    desk.begin_typing(WAGE, "18");
    desk.keys(Modifiers::NONE, Key::Tab);
    desk.keys(Modifiers::NONE, Key::Enter);
    assert_eq!(wages(&desk), [18.0]);
    let mut walked = 0;
    while !desk.find(Role::Button, "Reset Gross hourly wage").is_focused() {
        desk.keys(Modifiers::NONE, Key::Tab);
        walked += 1;
        assert!(walked < 4, "the way back is reached by the keyboard");
    }
    desk.keys(Modifiers::NONE, Key::Enter);
    assert_eq!(wages(&desk), [16.5]);
}

#[test]
fn the_sign_of_another_unit_is_refused_with_the_reason() {
    let mut desk = Desk::new();
    desk.enter(WAGE, "17%");
    assert_eq!(wages(&desk), [15.75]);
    assert!(desk.says("\u{201c}17%\u{201d} does not fit here: the unit is \u{20ac}/h."));
    desk.enter(WAGE, "\u{20ac} 17");
    assert_eq!(wages(&desk), [17.0]);
    let before = desk.scenario().absence.rate;
    desk.enter("Absence rate", "\u{20ac} 7");
    assert_eq!(desk.scenario().absence.rate, before);
    assert!(desk.says("does not fit here: the unit is %."));
}
