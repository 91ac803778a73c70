//! What holds for the whole panel.

use contact_tco::model::parameters::{self, Slider, Value};
use contact_tco::text::{Locale, Text};
use eframe::egui::accesskit::Role;

use crate::desk::{Desk, Setup};

/// Opens everything that can be opened.
fn all_open(locale: Locale) -> Desk {
    let mut desk = Setup::default().locale(locale).size(1366.0, 12_000.0).start();
    let words = if locale == Locale::English { " more input" } else { "Nog " };
    loop {
        use egui_kittest::kittest::{By, NodeT, Queryable};
        let more = desk.window.query_all(By::new().role(Role::Button).label_contains(words)).next();
        let Some(label) = more.and_then(|node| node.accesskit_node().label()) else { break };
        desk.window.get_all_by_label(&label).next().unwrap().click();
        desk.run();
    }
    for item in ["Phone", "Chat", "WhatsApp", "E-mail", "Dutch"] {
        desk.click(Role::DisclosureTriangle, &Text::new(locale).well_known(item));
    }
    desk
}

#[test]
fn every_number_can_be_reached_in_both_languages() {
    for locale in Locale::ALL {
        let mut desk = all_open(locale);
        let text = Text::new(locale);
        for input in parameters::all().iter().filter(|input| matches!(input.slider, Slider::Linear | Slider::Log)) {
            if input.id == "hybrid.rule.threshold" {
                continue;
            }
            let label = text.input(&input.id);
            let item = match input.id.as_str() {
                id if id.starts_with("demand.channels[]") => "Chat, ".to_owned(),
                id if id.starts_with("demand.languages[]") => format!("{}, ", text.well_known("Dutch")),
                _ => String::new(),
            };
            let label = format!("{item}{label}");
            if input.default == Some(Value::Absent) {
                desk.click(Role::CheckBox, &label);
            }
            assert!(desk.has(Role::TextInput, &label), "{locale:?}: {} as {label}", input.id);
            assert!(desk.has(Role::Slider, &label), "{locale:?}: {} as {label}", input.id);
        }
    }
}

#[test]
fn labels_tell_the_numbers_of_the_panel_apart() {
    for locale in Locale::ALL {
        let text = Text::new(locale);
        let mut seen = std::collections::HashMap::new();
        for input in parameters::all().iter().filter(|input| !input.id.contains("[]")) {
            if let Some(other) = seen.insert(text.input(&input.id), &input.id) {
                panic!("{locale:?}: {} and {other} are both called {}", input.id, text.input(&input.id));
            }
        }
    }
}

#[test]
fn groups_open_close_and_are_remembered() {
    let mut desk = Desk::new();
    desk.press("Staff");
    assert!(!desk.has(Role::TextInput, "Gross hourly wage"));
    let again = Setup::default().at(&desk.folder).start();
    assert!(!again.has(Role::TextInput, "Gross hourly wage"));
    desk.menu("View", "Open all groups");
    assert!(desk.has(Role::TextInput, "Gross hourly wage"));
}

#[test]
fn a_group_shows_what_it_costs() {
    let desk = Desk::new();
    let comparison = desk.state().work().results.comparison.as_ref().unwrap();
    let housing = comparison.in_house().line("in_house.housing").unwrap();
    let shown = desk.find(Role::Button, "Housing").value();
    assert_eq!(shown, Some(Text::new(Locale::English).euros(housing)));
}
