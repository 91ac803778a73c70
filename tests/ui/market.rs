//! Rates estimated from six factors, and a quotation, taken over into the inputs.

use contact_tco::app::session::state::Dialog;
use contact_tco::model::bill::Sourcing;
use contact_tco::model::comparison::Comparison;
use contact_tco::model::market::{Market, Rate};
use contact_tco::model::scenario::{Form, Range, Scenario};
use contact_tco::report::market;
use contact_tco::text::{Locale, Text};
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::NodeT;

use crate::desk::{Desk, Setup};

const ESTIMATE: &str = "Estimate the outsourcer's rates…";
const QUOTATION: &str = "I have a quotation…";

/// The default scenario, whose supplier's agents are logged in 120 hours a month, in the dialog of a command.
fn open(command: &str) -> Desk {
    let mut desk = Setup::default().scenario(&Scenario::default()).start();
    desk.menu("Edit", command);
    desk
}

fn rate(desk: &Desk, id: &str) -> f64 {
    desk.scenario().number(id).unwrap()
}

#[test]
fn an_estimate_is_taken_over_in_one_step_with_its_source() {
    let mut desk = open(ESTIMATE);
    let text = Text::new(Locale::English);
    let found = Market::of(desk.scenario()).unwrap();
    let hour = found.of_rate(Rate::Hour).unwrap();
    let shown = text.cents(hour.amount);
    assert!(desk.says("10,000 contacts a month") && desk.says("The more complex the work"));
    desk.press(&format!("Take over {shown} as Rate per hour"));
    assert_eq!(rate(&desk, "outsourcing.dedicated_rate"), market::value(hour));
    let source = desk.scenario().source("outsourcing.dedicated_rate").unwrap();
    assert!(source.contains("six factors") && source.contains("€\u{a0}32 \u{2013} €\u{a0}75"), "{source}");
    assert!(matches!(desk.state().dialog, Some(Dialog::Estimate(_))), "the others are still to be taken over");
    desk.press("Close");
    desk.keys(Modifiers::COMMAND, Key::Z);
    assert_eq!(desk.scenario(), &Scenario::default());
}

#[test]
fn all_estimates_are_one_step() {
    let mut desk = open(ESTIMATE);
    let found = Market::of(desk.scenario()).unwrap();
    desk.press("Take all over");
    for estimate in &found.estimates {
        assert_eq!(rate(&desk, estimate.rate.id()), market::value(estimate), "{:?}", estimate.rate);
        // An estimate that the scenario holds already keeps the source that it has.
        let is_new = Scenario::default().number(estimate.rate.id()) != Some(market::value(estimate));
        assert_eq!(desk.scenario().source(estimate.rate.id()).is_some(), is_new, "{:?}", estimate.rate);
    }
    desk.keys(Modifiers::NONE, Key::Escape);
    assert_eq!(desk.state().dialog, None);
    assert_eq!(desk.state().work().history.undo_label(), Some("market_rates"));
    desk.keys(Modifiers::COMMAND, Key::Z);
    assert_eq!(desk.scenario(), &Scenario::default());
}

#[test]
fn each_rate_tells_how_it_comes_about() {
    let mut desk = open(ESTIMATE);
    desk.click(Role::RadioButton, "Rate per contact");
    assert!(desk.says("the bill multiplies the price of a contact by the complexity"));
    desk.click(Role::RadioButton, "Start-up");
    assert!(desk.says("Each channel brings a system"));
}

#[test]
fn a_price_by_the_full_time_agent_becomes_one_by_the_hour() {
    let mut desk = open(QUOTATION);
    desk.type_and("Supplier", "Voorbeeld BV", Key::Tab);
    desk.click(Role::ComboBox, "Line 1: per");
    desk.press("per FTE a month");
    desk.type_and("Line 1: amount", "5,950", Key::Tab);
    assert!(desk.says("5,950 per FTE a month \u{f7} 120 h logged in per FTE a month = €\u{a0}49.58"));
    assert!(desk.says("inside the market's €\u{a0}32"));
    desk.press("Take over €\u{a0}49.58 as Rate per hour");
    assert_eq!(rate(&desk, "outsourcing.dedicated_rate"), 49.58);
    assert_eq!(rate(&desk, "outsourcing.billed_uplift"), 0.0, "the price holds it");
    let source = desk.scenario().source("outsourcing.dedicated_rate").unwrap();
    assert!(source.contains("Quotation of Voorbeeld BV, 2") && source.contains("120 h"), "{source}");
    desk.press("Close");
    desk.keys(Modifiers::COMMAND, Key::Z);
    assert_eq!(desk.scenario(), &Scenario::default(), "one step");
    desk.menu("Edit", QUOTATION);
    assert_eq!(desk.shown("Line 1: amount"), "5,950", "what was typed is still there");
}

#[test]
fn figures_of_the_conversion_can_be_changed() {
    let mut desk = open(QUOTATION);
    desk.click(Role::ComboBox, "Line 1: per");
    desk.press("per paid hour, breaks included");
    desk.type_and("Line 1: amount", "38", Key::Tab);
    // 38 / 0.87 is 43.678, 38 / 0.8 is 47.50.
    assert!(desk.says("€\u{a0}43.68"));
    let figure = "Part of a paid hour that an agent is logged in: breaks, meetings and coaching taken off";
    desk.find(Role::TextInput, figure).focus();
    desk.run();
    desk.keys(Modifiers::COMMAND, Key::A);
    desk.find(Role::TextInput, figure).type_text("80");
    desk.run();
    assert!(desk.says("€\u{a0}47.50"), "the price follows while it is typed");
    desk.keys(Modifiers::COMMAND, Key::A);
    desk.find(Role::TextInput, figure).type_text("0");
    desk.run();
    assert!(desk.says("more than 0, at most 100\u{a0}%"));
}

#[test]
fn the_total_follows_while_a_price_is_typed() {
    let mut desk = open(QUOTATION);
    let text = Text::new(Locale::English);
    desk.click(Role::ComboBox, "Line 1: per");
    desk.press("per minute of talk");
    desk.type_and("Line 1: amount", "1.60", Key::Tab);
    // 85 % of a handled minute is talk.
    let mut dearer = Scenario::default();
    dearer.outsourcing.minute_rate = 1.36;
    let bill =
        |scenario: &Scenario| Comparison::of(scenario).unwrap().bill(Sourcing::Outsourced(Form::BlendedMinute)).total();
    assert_eq!(desk.scenario(), &Scenario::default(), "nothing is taken over yet");
    assert!(desk.says(&text.euros(bill(&dearer))) && desk.says(&text.euros(bill(&Scenario::default()))));
    desk.click(Role::CheckBox, "Management and quality");
    dearer.outsourcing.management_fee = 0.0;
    assert!(desk.says(&text.euros(bill(&dearer))));
    desk.press("Take all over");
    assert_eq!(rate(&desk, "outsourcing.minute_rate"), 1.36);
    assert_eq!(rate(&desk, "outsourcing.management_fee"), 0.0);
}

#[test]
fn what_cannot_be_used_is_said_and_not_taken_over() {
    let mut desk = open(QUOTATION);
    desk.type_and("Line 1: amount", "forty", Key::Tab);
    assert!(desk.says("“forty” is not a number"));
    desk.type_and("Line 2: amount", "2000000", Key::Tab);
    assert!(desk.says("€\u{a0}1,000,000"), "what the fee may hold");
    assert!(desk.find(Role::Button, "Take all over").accesskit_node().is_disabled());
}

#[test]
fn a_minimum_over_the_year_is_refused_with_the_reason() {
    let mut desk = open(QUOTATION);
    desk.click(Role::ComboBox, "Line 1: per");
    desk.press("minimum invoice a year");
    desk.type_and("Line 1: amount", "120000", Key::Tab);
    assert!(desk.says("A twelfth of this would bill quiet months"));
    assert!(desk.find(Role::Button, "Take all over").accesskit_node().is_disabled());
    let mut desk = Setup::default().scenario(&Scenario::default()).locale(Locale::Dutch).start();
    desk.press("Ik heb een offerte…");
    desk.click(Role::ComboBox, "Regel 1: waarvoor");
    desk.press("minimumfactuur per jaar");
    desk.type_and("Regel 1: bedrag", "120000", Key::Tab);
    assert!(desk.says("Een twaalfde hiervan zou rustige maanden"));
}

#[test]
fn it_goes_in_dutch_with_a_comma_from_the_panel() {
    let mut desk = Setup::default().scenario(&Scenario::default()).locale(Locale::Dutch).start();
    desk.press("Ik heb een offerte…");
    desk.type_and("Regel 1: bedrag", "48,40", Key::Tab);
    desk.click(Role::CheckBox, "Regel 1: inclusief btw");
    assert!(desk.says("€\u{a0}48,40 per ingelogd uur \u{f7} 1,21 (btw) = €\u{a0}40"));
    desk.press("€\u{a0}40 overnemen als Tarief per uur");
    assert_eq!(rate(&desk, "outsourcing.dedicated_rate"), 40.0);
    desk.press("Sluiten");
    desk.press("Tarieven van de leverancier schatten…");
    assert!(desk.says("10.000 contacten per maand"));
}

#[test]
fn the_keyboard_alone_takes_a_price_over() {
    let mut desk = open(QUOTATION);
    desk.type_and("Line 1: amount", "44", Key::Tab);
    for _ in 0..60 {
        if desk.find(Role::Button, "Take over €\u{a0}44 as Rate per hour").is_focused() {
            break;
        }
        desk.keys(Modifiers::NONE, Key::Tab);
    }
    desk.keys(Modifiers::NONE, Key::Space);
    assert_eq!(rate(&desk, "outsourcing.dedicated_rate"), 44.0);
}

#[test]
fn a_quoted_price_is_known_and_its_form_is_compared_with_until_undo() {
    let mut scenario = Scenario::default();
    scenario.ranges.insert("outsourcing.dedicated_rate".to_owned(), Range(40.0, 60.0));
    let mut desk = Setup::default().scenario(&scenario).start();
    desk.menu("Edit", QUOTATION);
    desk.type_and("Line 1: amount", "31.50", Key::Tab);
    desk.press("Take over €\u{a0}31.50 as Rate per hour");
    assert_eq!(rate(&desk, "outsourcing.dedicated_rate"), 31.5);
    assert!(desk.scenario().ranges.is_empty(), "a quoted price has no range");
    assert_eq!(desk.scenario().outsourcing.form, Form::Dedicated);
    assert!(desk.says("Without a range now that it is quoted: Rate per hour."));
    assert!(desk.says("Compared with: dedicated"));
    desk.press("Close");
    desk.keys(Modifiers::COMMAND, Key::Z);
    assert_eq!(desk.scenario(), &scenario, "one step");
    // An estimate is no quotation: the range stays as far as it holds the value, and the form too.
    desk.menu("Edit", ESTIMATE);
    desk.press("Take all over");
    assert!(desk.scenario().ranges.contains_key("outsourcing.dedicated_rate"));
    assert_eq!(desk.scenario().outsourcing.form, Form::BlendedMinute);
}

#[test]
fn a_minimum_can_be_entered_in_full_time_agents_and_what_is_not_taken_over_is_said() {
    let mut desk = open(QUOTATION);
    desk.type_and("Line 1: amount", "31.50", Key::Tab);
    desk.click(Role::ComboBox, "Line 2: per");
    desk.press("committed FTE");
    desk.type_and("Line 2: amount", "2", Key::Tab);
    // The default supplier's agent is logged in 120 hours a month.
    assert!(desk.says("2 committed FTE \u{d7} 120 h logged in per FTE a month \u{f7}"));
    let mut desk = open(QUOTATION);
    desk.type_and("Line 1: amount", "31.50", Key::Tab);
    desk.click(Role::ComboBox, "Line 2: per");
    desk.press("committed FTE");
    desk.type_and("Line 2: amount", "100", Key::Tab);
    assert!(desk.says("The minimum of 12,000 hours a month is"), "100 x 120");
    assert!(desk.says("Take all over leaves out: 100 committed FTE."));
    desk.press("Take all over");
    assert!(desk.says("Not taken over: 100 committed FTE."));
    assert_eq!(rate(&desk, "outsourcing.dedicated_min_share"), 0.85, "as it was");
    assert_eq!(rate(&desk, "outsourcing.dedicated_rate"), 31.5);
}
