//! Presenting: large figures, one picture at a time, a few chosen inputs.

use std::rc::Rc;

use contact_tco::app::command::Tab;
use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers, ViewportCommand};
use egui_kittest::kittest::{By, Queryable};

use crate::desk::{Desk, Setup};

fn presenting() -> Desk {
    let mut desk = Desk::new();
    desk.keys(Modifiers::NONE, Key::F5);
    desk
}

fn tab(desk: &Desk) -> Tab {
    desk.state().work().views.tab
}

#[test]
fn menus_and_inputs_give_way_to_large_figures_and_come_back() {
    let mut desk = Desk::new();
    let before = headline_height(&desk);
    assert!(told(&mut desk, Key::F5).contains(&ViewportCommand::Fullscreen(true)));
    desk.run();
    for (role, name) in [(Role::Button, "File"), (Role::TextInput, "Search the inputs"), (Role::Tab, "Years")] {
        assert!(!desk.has(role, name), "{name}");
    }
    assert!(headline_height(&desk) > 1.2 * before);
    assert!(told(&mut desk, Key::Escape).contains(&ViewportCommand::Fullscreen(false)));
    desk.run();
    assert!(desk.has(Role::Button, "File") && desk.has(Role::TextInput, "Search the inputs"));
}

/// What the window is told while a key is pressed and let go.
fn told(desk: &mut Desk, key: Key) -> Vec<ViewportCommand> {
    let event = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: Modifiers::NONE };
    let mut told = Vec::new();
    for pressed in [true, false] {
        desk.window.input_mut().events.push(event(pressed));
        desk.window.step();
        told.extend(desk.commands());
    }
    told
}

fn headline_height(desk: &Desk) -> f32 {
    let named = By::new().role(Role::Button).label_contains("Outsourcing is");
    desk.window.query_all(named).next().map(|node| node.rect().height()).unwrap_or_default()
}

#[test]
fn arrows_turn_the_pictures_in_a_ring() {
    let mut desk = presenting();
    let mut seen = vec![tab(&desk)];
    for _ in 0..6 {
        desk.keys(Modifiers::NONE, Key::ArrowRight);
        seen.push(tab(&desk));
    }
    use Tab::{BreakEven, BuildUp, Certainty, Staffing, Turning, Years};
    assert_eq!(seen, [BreakEven, BuildUp, Staffing, Years, Certainty, Turning, BreakEven]);
    desk.keys(Modifiers::NONE, Key::ArrowLeft);
    assert_eq!(tab(&desk), Turning);
    desk.press("Next picture");
    assert_eq!(tab(&desk), BreakEven);
}

#[test]
fn the_keys_of_a_remote_control_turn_pictures_and_never_move_a_slider() {
    let mut desk = presenting();
    desk.find(Role::Slider, "Contacts a month").focus();
    desk.run();
    let before = desk.scenario().clone();
    desk.keys(Modifiers::NONE, Key::PageDown);
    assert_eq!(tab(&desk), Tab::BuildUp);
    desk.keys(Modifiers::NONE, Key::PageUp);
    assert_eq!(tab(&desk), Tab::BreakEven);
    assert_eq!(*desk.scenario(), before);
    desk.keys(Modifiers::NONE, Key::ArrowRight);
    assert_eq!(tab(&desk), Tab::BreakEven, "an arrow moves the slider that has the keyboard");
    assert_ne!(*desk.scenario(), before);
}

#[test]
fn a_large_slider_changes_the_scenario_as_one_step() {
    let mut desk = presenting();
    let before = desk.scenario().clone();
    desk.drag("Contacts a month", &[0.4, 0.6, 0.8]);
    assert_ne!(desk.scenario().demand.contacts_per_month, before.demand.contacts_per_month);
    desk.keys(Modifiers::COMMAND, Key::Z);
    assert_eq!(*desk.scenario(), before);
}

#[test]
fn the_form_decides_which_price_is_shown_where_nobody_chose() {
    let desk = presenting();
    // The webshop compares with blended, per contact.
    for name in ["Contacts a month", "Gross hourly wage", "Rate per contact"] {
        assert!(desk.has(Role::Slider, name), "{name}");
    }
    assert!(!desk.has(Role::Slider, "Rate per hour"));
}

#[test]
fn which_inputs_are_shown_is_chosen_and_remembered() {
    let mut desk = presenting();
    desk.press("Inputs…");
    desk.click(Role::CheckBox, "Gross hourly wage");
    desk.click(Role::CheckBox, "Complexity");
    desk.window.key_press(Key::Escape);
    desk.run();
    assert!(desk.state().presenting, "Escape closed the list first");
    assert!(!desk.has(Role::Slider, "Gross hourly wage"));
    assert!(desk.has(Role::Slider, "Complexity"));
    let folder = Rc::clone(&desk.folder);
    drop(desk);
    let mut desk = Setup::default().at(&folder).start();
    desk.keys(Modifiers::NONE, Key::F5);
    assert!(desk.has(Role::Slider, "Complexity") && !desk.has(Role::Slider, "Gross hourly wage"));
}

#[test]
fn an_input_is_chosen_where_it_stands_too() {
    let mut desk = Desk::new();
    desk.press("About Complexity: default, usual range and sources");
    desk.click(Role::CheckBox, "Show it when presenting");
    desk.window.key_press(Key::Escape);
    desk.run();
    desk.keys(Modifiers::NONE, Key::F5);
    assert!(desk.has(Role::Slider, "Complexity") && desk.has(Role::Slider, "Gross hourly wage"));
}

#[test]
fn the_comparison_of_scenarios_is_presented_part_by_part() {
    let mut desk = Desk::new();
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    desk.enter("Gross hourly wage", "19");
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::C);
    desk.keys(Modifiers::NONE, Key::F5);
    let pages = ["Scenarios compared", "Where the difference comes from", "Cost per contact at every volume"];
    let mut found = Vec::new();
    for page in pages {
        found.push((page, desk.says(page)));
        desk.keys(Modifiers::NONE, Key::ArrowRight);
    }
    assert!(desk.says(pages[0]), "in a ring");
    assert_eq!(found, pages.map(|page| (page, true)));
}

#[test]
fn a_table_gives_way_to_the_first_picture() {
    let mut desk = Desk::new();
    desk.click(Role::Tab, "Assumptions");
    desk.keys(Modifiers::NONE, Key::F5);
    assert_eq!(tab(&desk), Tab::BreakEven);
}

/// Finds an input while presenting and chooses it.
fn find(desk: &mut Desk, words: &str) {
    desk.keys(Modifiers::COMMAND, Key::K);
    desk.find(Role::TextInput, "Find anything").type_text(words);
    desk.run();
    desk.keys(Modifiers::NONE, Key::Enter);
    desk.run();
}

#[test]
fn an_input_that_is_found_comes_among_those_that_are_shown() {
    let mut desk = presenting();
    find(&mut desk, "Complexity");
    assert!(desk.state().presenting);
    assert!(desk.has(Role::Slider, "Complexity") && desk.has(Role::Slider, "Gross hourly wage"));
    assert!(desk.find(Role::TextInput, "Complexity").is_focused());
    // What is no number has no place there: it is shown where it stands.
    find(&mut desk, "demand.opening");
    assert!(!desk.state().presenting);
    assert!(desk.has(Role::TextInput, "Search the inputs"));
}
