//! The guided start: six questions become a scenario.

use contact_tco::app::state::Dialog;
use contact_tco::model::check::check;
use contact_tco::model::comparison::Comparison;
use contact_tco::model::scenario::{Scenario, StartOfYears};
use contact_tco::text::Locale;
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};

use crate::desk::{Desk, Setup};

fn asked() -> Desk {
    let mut desk = Desk::new();
    desk.keys(Modifiers::COMMAND, Key::N);
    assert!(matches!(desk.state().dialog, Some(Dialog::Start(_))));
    desk
}

/// Replaces what stands in a field of the dialog.
fn answer(desk: &mut Desk, field: &str, typed: &str) {
    desk.find(Role::TextInput, field).focus();
    desk.run();
    desk.keys(Modifiers::COMMAND, Key::A);
    if typed.is_empty() {
        desk.keys(Modifiers::NONE, Key::Delete);
    } else {
        desk.find(Role::TextInput, field).type_text(typed);
    }
    desk.run();
}

#[test]
fn enter_at_once_gives_the_defaults_with_their_sources() {
    let mut desk = asked();
    desk.keys(Modifiers::NONE, Key::Enter);
    assert_eq!(desk.state().dialog, None);
    let scenario = desk.scenario().clone();
    assert_eq!(scenario.name, "My department");
    assert_eq!(scenario.source("demand.contacts_per_month"), Some("answered at the start"));
    let rest = Scenario { name: String::new(), notes: String::new(), sources: Default::default(), ..scenario };
    assert_eq!(rest, Scenario::default());
    assert!(desk.state().work().history.is_dirty(), "it is on no disk yet");
    assert_eq!(desk.state().desk.count(), 1, "the example made room");
}
