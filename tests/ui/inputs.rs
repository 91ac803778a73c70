//! Every input of the table can be led to and takes the user's own note.

use contact_tco::app::command::Tab;
use contact_tco::model::parameters;
use contact_tco::model::scenario::{HybridRule, Scenario};
use contact_tco::report::assumptions;
use contact_tco::text::{Locale, Text};
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::{By, NodeT, Queryable};

use crate::desk::{Desk, Setup};

/// All inputs of a scenario, led to from the table of assumptions one after another.
fn led_to(scenario: &Scenario) -> Vec<String> {
    let text = Text::new(Locale::English);
    let mut desk = Setup::default().scenario(scenario).size(1366.0, 4200.0).start();
    desk.click(Role::Tab, &text.get(Tab::Assumptions.key()));
    let mut led = Vec::new();
    for row in assumptions::of(scenario, 2026, &text) {
        let begins = format!("{}: ", row.label);
        let is_row = |node: &egui_kittest::Node<'_>| {
            let node = node.accesskit_node();
            node.label().is_some_and(|label| label.starts_with(&begins) && !label.contains("default, usual range"))
        };
        desk.window.query_all(By::new().role(Role::Button)).find(is_row).unwrap_or_else(|| panic!("{begins}")).click();
        desk.run();
        desk.run();
        assert_takes_note(&mut desk, &row.id, &text);
        led.push(row.id);
    }
    led
}

/// The input, or one of the fields that it is made of, has the keyboard, and its label takes a note.
fn assert_takes_note(desk: &mut Desk, id: &str, text: &Text) {
    let label = text.input_of(id);
    let about = text.with("source-of", &[("input", &label)]);
    let focused = desk.window.query_all(By::new()).find(|node| node.is_focused());
    let focused = focused.and_then(|node| node.accesskit_node().label()).unwrap_or_default();
    assert!(focused == label || focused == about, "{id}: the keyboard is at {focused:?}");
    desk.press(&about);
    let field = format!("{}: {label}", text.get("source-own"));
    assert!(desk.has(Role::MultilineTextInput, &field), "{id} takes no note");
    desk.window.key_press(eframe::egui::Key::Escape);
    desk.run();
}

#[test]
fn every_input_is_led_to_and_takes_a_note() {
    let mut scenario = Scenario::default();
    scenario.hybrid.rule = HybridRule::HighSeason { threshold: 1.2 };
    let led = led_to(&scenario);
    // Fields of a list stand under its items' names; nothing of the table is left out.
    for input in parameters::all() {
        let (list, field) = input.id.split_once("[]").unwrap_or((&input.id, ""));
        let found = led.iter().any(|id| id.starts_with(list) && id.ends_with(field));
        let unused = input.id == "demand.channels[].concurrency";
        assert!(found || unused, "{} is not in the panel", input.id);
    }
}
