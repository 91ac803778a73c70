//! Assumptions: sources of the user's own, the table of all inputs, and what the budget shows.

use contact_tco::app::command::Tab;
use contact_tco::app::session::remembered::Show;
use contact_tco::model::comparison::Comparison;
use contact_tco::model::scenario::Scenario;
use contact_tco::text::Locale;
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers, Theme};
use egui_kittest::kittest::Queryable;

use crate::desk::{Desk, Setup};
use crate::stage::{Stage, count, sees};

const ABOUT: &str = "About Turnover: default, usual range and sources";
const OWN: &str = "Your own note and source: Turnover";

#[test]
fn an_input_takes_a_source_of_its_own_which_undo_takes_back() {
    let mut desk = Desk::new();
    let id = "recruitment.turnover";
    desk.press(ABOUT);
    assert!(desk.says("Ziptone: 25-35 %"), "the built-in sources are shown");
    let field = desk.window.get_by_role_and_label(Role::MultilineTextInput, OWN);
    field.focus();
    desk.run();
    desk.window.get_by_role_and_label(Role::MultilineTextInput, OWN).type_text("quotation of 3 November");
    desk.run();
    assert_eq!(desk.scenario().sources.get(id), None, "one edit, when the note is written");
    desk.window.key_press(Key::Escape);
    desk.run();
    assert_eq!(desk.scenario().sources.get(id).map(String::as_str), Some("quotation of 3 November"));
    desk.keys(Modifiers::COMMAND, Key::Z);
    assert_eq!(desk.scenario().sources.get(id), None);
    desk.keys(Modifiers::COMMAND, Key::Y);
    assert!(desk.scenario().sources.contains_key(id));
}

#[test]
fn the_table_picks_sorts_and_leads_to_the_input() {
    let mut scenario = Scenario::default();
    scenario.staff.gross_hourly_wage = 30.0;
    scenario.sources.insert("absence.rate".to_owned(), "own report of 2019".to_owned());
    let mut stage = Stage::new(scenario, Locale::English);
    stage.views.tab = Tab::Assumptions;
    let mut harness = stage.show_sized(1040.0, 3200.0, Theme::Light);
    let wage = "Gross hourly wage: €\u{a0}30/h; changed; unusual; no source of your own";
    sees(&harness, wage);
    sees(&harness, "Absence rate: 8\u{a0}%; old source");
    harness.get_by_label("Changed 1").click();
    harness.run();
    assert_eq!(harness.state().views.assumptions.show, Show::Changed);
    assert_eq!((count(&harness, wage), harness.query_all_by_label_contains("Absence rate:").count()), (1, 0));
    harness.get_by_label(wage).click();
    harness.run();
    let led = contact_tco::app::Command::ShowInput("staff.gross_hourly_wage".to_owned());
    assert!(harness.state().commands.contains(&led));
    harness.query_all_by_label_contains("All ").next().unwrap().click();
    harness.run();
    harness.get_by_label("Sort by Input").click();
    harness.run();
    assert_eq!(count(&harness, "Input, sorted upwards"), 1);
}

#[test]
fn what_the_budget_shows_is_reached_from_the_hidden_part() {
    let mut desk = Setup::default().locale(Locale::Dutch).start();
    let hidden = Comparison::of(desk.scenario()).unwrap().in_house().hidden();
    let shown = format!("verborgen {}", desk.state().text.euros(hidden));
    let node = desk.window.query_all_by_label_contains(&shown).next().unwrap_or_else(|| panic!("{shown}"));
    node.click();
    desk.run();
    desk.click(Role::Link, "Wat staat er in uw begroting?");
    desk.run();
    let housing = desk.state().text.line("in_house.housing");
    desk.click(Role::CheckBox, &housing);
    let less = Comparison::of(desk.scenario()).unwrap().in_house().hidden();
    assert!(less < hidden, "the hidden part follows: {less} of {hidden}");
    assert!(desk.says(&desk.state().text.cents(less)), "also on the sheet");
    desk.keys(Modifiers::COMMAND, Key::Z);
    assert_eq!(Comparison::of(desk.scenario()).unwrap().in_house().hidden(), hidden);
}
