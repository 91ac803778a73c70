//! Numbers: typed, dragged, moved by keys, refused, reset.

use contact_tco::model::scenario::{Range, Scenario};
use contact_tco::text::Locale;
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};

use crate::desk::{Desk, Setup};

const WAGE: &str = "Gross hourly wage";

#[test]
fn a_comma_and_a_point_are_both_decimal() {
    let mut desk = Desk::new();
    desk.enter(WAGE, "17,25");
    assert_eq!(desk.scenario().staff.gross_hourly_wage, 17.25);
    assert_eq!(desk.shown(WAGE), "€\u{a0}17.25");
    desk.enter(WAGE, "18.5");
    assert_eq!(desk.scenario().staff.gross_hourly_wage, 18.5);
    let mut desk = Setup::default().locale(Locale::Dutch).start();
    desk.enter("Bruto uurloon", "17.25");
    assert_eq!(desk.scenario().staff.gross_hourly_wage, 17.25);
    assert_eq!(desk.shown("Bruto uurloon"), "€\u{a0}17,25");
}

#[test]
fn a_fraction_is_typed_and_shown_as_a_percentage() {
    let mut desk = Desk::new();
    desk.enter("Absence rate", "9,5");
    assert_eq!(desk.scenario().absence.rate, 0.095);
    assert_eq!(desk.shown("Absence rate"), "9.5\u{a0}%");
    desk.enter("Absence rate", "7 %");
    assert_eq!(desk.scenario().absence.rate, 0.07, "to the digit");
}

#[test]
fn results_follow_at_once() {
    let mut desk = Desk::new();
    let before = desk.state().work().results.comparison.as_ref().unwrap().in_house().total();
    desk.enter(WAGE, "20");
    let after = desk.state().work().results.comparison.as_ref().unwrap().in_house().total();
    assert!(after > before, "{before} {after}");
}

#[test]
fn a_value_outside_its_bounds_is_refused_with_the_bound() {
    let mut desk = Desk::new();
    let before = desk.scenario().staff.gross_hourly_wage;
    desk.enter(WAGE, "501");
    assert_eq!(desk.scenario().staff.gross_hourly_wage, before, "the old value stays");
    assert!(desk.says("€\u{a0}501 is too high; the highest this may hold is €\u{a0}500."));
    desk.enter(WAGE, "0.5");
    assert!(desk.says("the lowest this may hold is €\u{a0}1."));
    desk.enter(WAGE, "abc");
    assert!(desk.says("“abc” is not a number."));
    assert!(!desk.state().work().history.is_dirty(), "nothing was edited");
    desk.enter(WAGE, "17");
    assert!(!desk.says("is not a number"), "what was refused is forgotten after a good edit");
}

#[test]
fn refusals_are_dutch_in_dutch() {
    let mut desk = Setup::default().locale(Locale::Dutch).start();
    desk.enter("Bruto uurloon", "501");
    assert!(desk.says("€\u{a0}501 is te hoog; de hoogste toegestane waarde is €\u{a0}500."));
}

#[test]
fn a_value_outside_the_usual_range_is_allowed_and_marked() {
    let mut desk = Desk::new();
    assert!(!desk.says("Usual is €\u{a0}14.99 to €\u{a0}21"));
    desk.enter(WAGE, "80");
    assert_eq!(desk.scenario().staff.gross_hourly_wage, 80.0, "drawing the slider does not clamp it");
    assert!(desk.says("Usual is €\u{a0}14.99 to €\u{a0}21"));
}

#[test]
fn escape_takes_back_what_was_typed() {
    let mut desk = Desk::new();
    let before = desk.scenario().staff.gross_hourly_wage;
    desk.type_and(WAGE, "19", Key::Escape);
    assert_eq!(desk.scenario().staff.gross_hourly_wage, before);
    desk.type_and(WAGE, "19", Key::Tab);
    assert_eq!(desk.scenario().staff.gross_hourly_wage, 19.0, "leaving the field takes it in");
}

#[test]
fn whole_numbers_only_where_only_those_make_sense() {
    let mut desk = Desk::new();
    desk.press("Staffing: 2 more inputs");
    let before = desk.scenario().staffing.min_agents;
    desk.enter("Agents, at least", "1.5");
    assert_eq!(desk.scenario().staffing.min_agents, before);
    assert!(desk.says("1.5 is not a whole number"));
}

#[test]
fn reset_brings_the_default_back() {
    let mut desk = Desk::new();
    desk.enter(WAGE, "19");
    desk.press("Reset Gross hourly wage");
    assert_eq!(desk.scenario().staff.gross_hourly_wage, 16.5);
    assert!(!desk.has(Role::Button, "Reset Gross hourly wage"), "there is nothing to reset any more");
}

#[test]
fn a_drag_is_one_undo_step() {
    let mut desk = Desk::new();
    let before = desk.scenario().staff.gross_hourly_wage;
    desk.drag(WAGE, &[0.4, 0.5, 0.6, 0.7, 0.8]);
    let dragged = desk.scenario().staff.gross_hourly_wage;
    assert!(dragged > before, "{before} {dragged}");
    assert_eq!(desk.state().work().history.undo_label(), Some("staff.gross_hourly_wage"));
    desk.keys(Modifiers::COMMAND, Key::Z);
    assert_eq!(desk.scenario().staff.gross_hourly_wage, before, "one step back");
    assert!(!desk.state().work().history.is_dirty());
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(desk.scenario().staff.gross_hourly_wage, dragged);
}

#[test]
fn two_drags_are_two_steps() {
    let mut desk = Desk::new();
    desk.drag(WAGE, &[0.4, 0.6]);
    let first = desk.scenario().staff.gross_hourly_wage;
    desk.drag(WAGE, &[0.6, 0.8]);
    desk.press("Undo");
    assert_eq!(desk.scenario().staff.gross_hourly_wage, first);
}

#[test]
fn arrow_keys_move_a_slider_by_a_step() {
    let mut desk = Desk::new();
    desk.enter(WAGE, "17");
    desk.find(Role::Slider, WAGE).focus();
    desk.run();
    desk.keys(Modifiers::NONE, Key::ArrowRight);
    let right = desk.scenario().staff.gross_hourly_wage;
    assert!(right > 17.0 && right < 17.2, "{right}");
    desk.keys(Modifiers::NONE, Key::ArrowLeft);
    assert_eq!(desk.scenario().staff.gross_hourly_wage, 17.0);
}

#[test]
fn a_screen_reader_reads_and_sets_a_slider() {
    let mut desk = Desk::new();
    desk.enter(WAGE, "17");
    assert_eq!(desk.find(Role::Slider, WAGE).value().as_deref(), Some("€\u{a0}17"));
    desk.find(Role::Slider, WAGE).set_value_accesskit(18.0);
    desk.run();
    assert_eq!(desk.scenario().staff.gross_hourly_wage, 18.0);
    desk.find(Role::Slider, WAGE).increment_accesskit();
    desk.run();
    assert!(desk.scenario().staff.gross_hourly_wage > 18.0);
}

#[test]
fn dragging_changes_volume_on_a_logarithmic_scale() {
    let mut desk = Desk::new();
    // Not where the ends of its range lie.
    desk.drag("Contacts a month", &[0.2, 0.95]);
    assert!(desk.scenario().demand.contacts_per_month > 100_000.0);
    assert_eq!(desk.scenario().demand.contacts_per_month.fract(), 0.0);
}

#[test]
fn the_reason_of_a_refusal_goes_when_it_is_old() {
    let mut desk = Desk::new();
    let refused = "€\u{a0}501 is too high";
    desk.enter(WAGE, "501");
    assert!(desk.says(refused));
    desk.keys(Modifiers::NONE, Key::Escape);
    assert!(!desk.says(refused), "Escape puts it away");
    desk.enter(WAGE, "501");
    desk.enter("Contacts a month", "4000");
    assert!(!desk.says(refused), "another edit was carried out");
    desk.enter(WAGE, "501");
    desk.click(Role::Tab, "Staffing");
    assert!(!desk.says(refused), "another view was opened");
    desk.enter(WAGE, "501");
    desk.menu("File", "Name and notes…");
    assert!(!desk.says(refused), "another command was given");
}

#[test]
fn a_range_of_the_file_comes_back_with_its_value() {
    let id = "demand.contacts_per_month";
    let mut scenario = Scenario::default();
    scenario.demand.contacts_per_month = 320_000.0;
    scenario.ranges.insert(id.to_owned(), Range(200_000.0, 400_000.0));
    let mut desk = Setup::default().scenario(&scenario).start();
    for (typed, range) in [("1234", (1234.0, 400_000.0)), ("500000", (200_000.0, 500_000.0))] {
        desk.enter("Contacts a month", typed);
        assert_eq!(desk.scenario().ranges[id], Range(range.0, range.1));
    }
    desk.enter("Contacts a month", "320000");
    assert_eq!(desk.scenario(), &scenario);
}
