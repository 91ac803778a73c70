//! The search of the panel.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};

use crate::desk::{Desk, Setup};

#[test]
fn the_search_shows_what_matches_also_in_closed_groups() {
    let mut desk = Setup::default().preferences(|it| it.open_groups = Some(Vec::new())).start();
    assert!(!desk.has(Role::TextInput, "Pension"));
    desk.keys(Modifiers::COMMAND, Key::F);
    assert!(desk.find(Role::TextInput, "Search the inputs").is_focused());
    for words in ["pension", "staff.pension", "pensioen", "PENSION staff"] {
        desk.find(Role::TextInput, "Search the inputs").type_text(words);
        desk.run();
        assert!(desk.has(Role::TextInput, "Pension"), "{words}");
        assert!(!desk.has(Role::TextInput, "Contacts a month"), "{words}");
        desk.keys(Modifiers::COMMAND, Key::A);
    }
    desk.find(Role::TextInput, "Search the inputs").type_text("nothing like it");
    desk.run();
    assert!(desk.says("No input matches."));
    desk.press("Clear the search");
    assert!(desk.has(Role::Button, "Demand"));
}

#[test]
fn a_field_of_a_channel_is_found_and_its_channels_opened() {
    let mut desk = Desk::new();
    desk.find(Role::TextInput, "Search the inputs").focus();
    desk.run();
    desk.find(Role::TextInput, "Search the inputs").type_text("handling time");
    desk.run();
    assert!(desk.has(Role::TextInput, "Phone, Handling time"));
    desk.keys(Modifiers::NONE, Key::Escape);
    assert!(desk.has(Role::TextInput, "Gross hourly wage"), "Escape empties the search");
}
