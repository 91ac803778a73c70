//! One field that finds everything.

use contact_tco::app::command::Tab;
use contact_tco::app::session::state::Dialog;
use contact_tco::text::Locale;
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::{By, NodeT, Queryable};

use crate::desk::{Desk, Setup};

const FIELD: &str = "Find anything";

/// Opens the field and types into it.
fn search(desk: &mut Desk, words: &str) {
    desk.keys(Modifiers::COMMAND, Key::K);
    let field = if desk.has(Role::TextInput, FIELD) { FIELD } else { "Alles zoeken" };
    desk.find(Role::TextInput, field).type_text(words);
    desk.run();
}

/// What the list says, from the top.
fn found(desk: &Desk) -> Vec<String> {
    let rows = desk.window.query_all(By::new().role(Role::ListBoxOption));
    rows.filter_map(|node| node.accesskit_node().label()).collect()
}

fn chosen(desk: &Desk) -> String {
    let mut rows = desk.window.query_all(By::new().role(Role::ListBoxOption));
    let chosen = rows.find(|node| node.accesskit_node().is_selected() == Some(true));
    chosen.and_then(|node| node.accesskit_node().label()).unwrap_or_default()
}

#[test]
fn an_input_is_found_in_both_languages_and_gets_the_keyboard() {
    for (locale, words, label) in [
        (Locale::English, "gross wage", "Gross hourly wage"),
        (Locale::English, "uurloon", "Gross hourly wage"),
        (Locale::Dutch, "gross wage", "Bruto uurloon"),
        (Locale::Dutch, "staff.gross_hourly_wage", "Bruto uurloon"),
    ] {
        let mut desk = Setup::default().locale(locale).start();
        search(&mut desk, words);
        assert_eq!(chosen(&desk), label, "{words} in {locale:?}: {:?}", found(&desk));
        desk.keys(Modifiers::NONE, Key::Enter);
        assert_eq!(desk.state().dialog, None);
        desk.run();
        assert!(desk.find(Role::TextInput, label).is_focused(), "{words} in {locale:?}");
    }
}

#[test]
fn the_list_shows_what_inputs_hold_and_which_keys_commands_have() {
    let mut desk = Desk::new();
    search(&mut desk, "gross hourly wage");
    let row = desk.find(Role::ListBoxOption, "Gross hourly wage");
    assert_eq!(row.accesskit_node().description().as_deref(), Some("Input, €\u{a0}15.75"));
    desk.keys(Modifiers::COMMAND, Key::A);
    desk.find(Role::TextInput, FIELD).type_text("dupl");
    desk.run();
    let row = desk.find(Role::ListBoxOption, "Duplicate as variant");
    assert_eq!(row.accesskit_node().description().as_deref(), Some("Command, Ctrl+Shift+D"));
}

#[test]
fn arrows_choose_and_what_is_chosen_is_told() {
    let mut desk = Desk::new();
    search(&mut desk, "export");
    let all = found(&desk);
    assert_eq!(chosen(&desk), all[0]);
    desk.keys(Modifiers::NONE, Key::ArrowDown);
    assert_eq!(chosen(&desk), all[1]);
    // Who cannot see the list hears the chosen row, while the keyboard stays in the field.
    assert!(desk.find(Role::ListBoxOption, &all[1]).is_focused());
    desk.keys(Modifiers::NONE, Key::ArrowUp);
    desk.keys(Modifiers::NONE, Key::ArrowUp);
    assert_eq!(Some(&chosen(&desk)), found(&desk).last(), "from the first up to the last");
    desk.keys(Modifiers::NONE, Key::Escape);
    assert_eq!(desk.state().dialog, None);
}

#[test]
fn what_was_chosen_is_offered_first_and_tabs_open() {
    let mut desk = Desk::new();
    search(&mut desk, "kostenopbouw");
    desk.keys(Modifiers::NONE, Key::Enter);
    assert_eq!(desk.state().work().views.tab, Tab::BuildUp);
    search(&mut desk, "toy maker");
    desk.keys(Modifiers::NONE, Key::Enter);
    assert_eq!(desk.scenario().name, "Toy maker");
    search(&mut desk, "");
    assert_eq!(found(&desk)[..2], ["Toy maker", "Cost build-up"]);
}

#[test]
fn the_mouse_chooses_too_and_what_cannot_be_done_says_so() {
    let mut desk = Desk::new();
    search(&mut desk, "undo");
    let row = desk.find(Role::ListBoxOption, "Undo");
    assert_eq!(row.accesskit_node().description().as_deref(), Some("Command, not now"));
    desk.keys(Modifiers::NONE, Key::Enter);
    assert!(matches!(desk.state().dialog, Some(Dialog::Finder(_))), "nothing is there to undo");
    desk.keys(Modifiers::COMMAND, Key::A);
    desk.find(Role::TextInput, FIELD).type_text("occupancy");
    desk.run();
    assert!(found(&desk).iter().any(|label| label == "Occupancy, at most"));
    desk.click(Role::ListBoxOption, "Occupancy");
    assert!(matches!(&desk.state().dialog, Some(Dialog::Glossary(search)) if search == "Occupancy"));
    assert!(desk.says("The share of their time at the desk in which agents handle contacts."));
}

#[test]
fn the_list_is_of_the_window_as_it_is_now() {
    let mut desk = Desk::new();
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    desk.enter("Gross hourly wage", "19");
    search(&mut desk, "webshop");
    assert!(found(&desk).iter().any(|label| label == "Webshop"), "the other open one: {:?}", found(&desk));
    desk.keys(Modifiers::COMMAND, Key::A);
    desk.find(Role::TextInput, FIELD).type_text("gross hourly wage");
    desk.run();
    let row = desk.find(Role::ListBoxOption, "Gross hourly wage");
    assert_eq!(row.accesskit_node().description().as_deref(), Some("Input, €\u{a0}19"));
}
