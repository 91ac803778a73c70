//! Hints: how many there are, what they say, and what can be done about them.

use contact_tco::model::scenario::Scenario;
use contact_tco::text::Locale;
use eframe::egui::accesskit::Role;

use crate::desk::{Desk, Setup};

const WAGE: &str = "Gross hourly wage";

fn underpaid(locale: Locale) -> Desk {
    let mut scenario = Scenario { name: "Call shop".to_owned(), ..Scenario::default() };
    scenario.staff.gross_hourly_wage = 12.0;
    scenario.absence.rate = 0.0;
    Setup::default().locale(locale).scenario(&scenario).start()
}

#[test]
fn a_hint_says_what_is_wrong_and_sets_it_right() {
    let mut desk = underpaid(Locale::English);
    assert!(desk.has(Role::Image, "Hint on Gross hourly wage"), "the input is marked");
    desk.press("2 hints");
    assert!(desk.says("the statutory minimum is €\u{a0}14.99 since 1\u{a0}July 2026"));
    assert!(desk.says("Raise it to the minimum"));
    desk.press("Set to €\u{a0}14.99");
    assert_eq!(desk.scenario().staff.gross_hourly_wage, 14.99);
    assert!(desk.has(Role::Button, "1 hint") && !desk.has(Role::Image, "Hint on Gross hourly wage"));
    desk.press("1 hint");
    desk.press("Undo");
    assert_eq!(desk.scenario().staff.gross_hourly_wage, 12.0);
    assert!(desk.has(Role::Button, "2 hints"));
}

#[test]
fn a_hint_leads_to_its_input() {
    let mut desk = underpaid(Locale::English);
    desk.press("2 hints");
    desk.press("Show Gross hourly wage");
    assert!(desk.find(Role::TextInput, WAGE).is_focused());
}

#[test]
fn a_hint_can_be_put_away_and_comes_back() {
    let mut desk = underpaid(Locale::English);
    desk.press("2 hints");
    desk.press("Put away the hint on Absence rate");
    assert!(desk.has(Role::Button, "1 hint") && desk.says("1 hint is put away."));
    desk.press("Show again");
    assert!(desk.has(Role::Button, "2 hints"));
}

#[test]
fn hints_stand_with_the_assumptions_in_both_languages() {
    for (locale, tab, words) in [
        (Locale::English, "Assumptions", "the statutory minimum is"),
        (Locale::Dutch, "Aannames", "het wettelijk minimum is"),
    ] {
        let mut desk = underpaid(locale);
        assert!(!desk.says(words));
        desk.click(Role::Tab, tab);
        assert!(desk.says(words));
    }
}

#[test]
fn a_sound_scenario_shows_no_hints() {
    let desk = Setup::default().scenario(&Scenario::default()).start();
    assert!(!desk.says("hint"), "nothing looks wrong with the defaults");
}
