//! Break-even: the crossings in words, the table of figures, and today's line.

use std::time::Duration;

use contact_tco::app::Command;
use contact_tco::app::command::Tab;
use contact_tco::model::break_even::BreakEven;
use contact_tco::model::scenario::{Day, Scenario};
use contact_tco::report::chart::scale::Measure;
use contact_tco::text::Locale;
use eframe::egui::{self, Key, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use crate::stage::{Stage, count, drag, reference, sees};

#[test]
fn crossings_are_told_to_the_contact() {
    // By the reference: dedicated 22,297..23,560, per minute 12,092, per contact 14,206, hybrid 22,648..23,154.
    let harness = Stage::new(reference("default"), Locale::English).show();
    for words in [
        "Dedicated, per hour: cheaper up to 22,297 contacts a month, dearer from 23,561; in between it goes back and forth",
        "Blended, per minute: cheaper up to 12,092 contacts a month, dearer from 12,093",
        "Blended, per contact: cheaper up to 14,206 contacts a month, dearer from 14,207",
        "Hybrid: cheaper up to 22,648 contacts a month, dearer from 23,155; in between it goes back and forth",
        "100 to 12,716",
        "23,561 to 1,000,000",
    ] {
        sees(&harness, words);
    }
    let harness = Stage::new(reference("default"), Locale::Dutch).show();
    sees(&harness, "Blended, per minuut: goedkoper tot en met 12.092 contacten per maand, duurder vanaf 12.093");
}

#[test]
fn a_form_that_never_crosses_says_on_which_side_it_is() {
    // The reference has no band for dedicated here, and dedicated is dearer.
    let harness = Stage::new(reference("roadside"), Locale::English).show();
    sees(&harness, "Dedicated, per hour: dearer at every volume shown");
}

#[test]
fn tabs_switch() {
    let mut harness = Stage::new(reference("default"), Locale::Dutch).show();
    for (label, tab) in [("Kostenopbouw", Tab::BuildUp), ("Bezetting", Tab::Staffing), ("Omslagpunt", Tab::BreakEven)] {
        harness.get_by_label(label).click();
        harness.run();
        assert_eq!(harness.state().views.tab, tab);
    }
    sees(&harness, "Kosten per contact");
}

#[test]
fn the_measure_and_the_curves_are_chosen() {
    let mut harness = Stage::new(reference("default"), Locale::English).show();
    harness.get_by_label("Cost per year").click();
    harness.run();
    assert_eq!(harness.state().views.chart.measure, Measure::PerYear);
    harness.get_by_role_and_label(egui::Role::CheckBox, "Hybrid").click();
    harness.run();
    assert_eq!(harness.state().views.chart.hidden, [false, false, false, false, true]);
    harness.get_by_role_and_label(egui::Role::CheckBox, "Hybrid").click();
    harness.run();
    assert_eq!(harness.state().views.chart.hidden, [false; 5]);
}

#[test]
fn the_figures_of_the_chart_stand_in_a_table() {
    let mut harness = Stage::new(reference("default"), Locale::English).show();
    assert_eq!(count(&harness, "10,000 (now)"), 0);
    harness.get_by_label_contains("The chart in figures").click();
    harness.run();
    sees(&harness, "10,000 (now)");
    // Today's row has the prices of the bills, among them that of the cheapest, which no card shows.
    sees(&harness, "€\u{a0}6.11");
    // At 1,000 contacts the plan is another one: the price is the model's at that volume.
    let mut small = reference("default");
    small.demand.contacts_per_month = 1_000.0;
    let small = contact_tco::model::comparison::Comparison::of(&small).unwrap();
    let price = small.per_contact(contact_tco::model::bill::Sourcing::InHouse).unwrap();
    let words = harness.state().text.cents(price);
    sees(&harness, &words);
}

fn todays_line(harness: &Harness<'_, Stage>) -> egui::Rect {
    harness.get_by_role_and_label(egui::Role::Slider, "Today's volume").rect()
}

#[test]
fn todays_line_is_dragged_in_one_step() {
    let mut harness = Stage::new(reference("default"), Locale::English).show();
    let line = todays_line(&harness).center();
    drag(&mut harness, line, line + vec2(-60.0, 0.0));
    let commands = &harness.state().commands;
    assert!(!commands.is_empty());
    let mut last = 10_000.0;
    for command in commands {
        let Command::SetNumber { id, value, held } = command else { panic!("{command:?}") };
        assert_eq!((id.as_str(), *held), ("demand.contacts_per_month", true));
        assert!(*value < 10_000.0 && *value <= last, "{commands:?}");
        last = *value;
    }
    // The axis has four decades on less than 1,000 points, so 60 points are more than a quarter of a decade.
    assert!((2_000.0..5_700.0).contains(&last), "{last}");
}

#[test]
fn todays_line_moves_by_keys() {
    let mut harness = Stage::new(reference("default"), Locale::English).show();
    harness.get_by_role_and_label(egui::Role::Slider, "Today's volume").focus();
    harness.run();
    harness.key_press(Key::ArrowRight);
    harness.run();
    let id = "demand.contacts_per_month".to_owned();
    // 10,000 times 10^0.02 is 10,471, with three digits 10,500.
    assert_eq!(harness.state().commands, [Command::SetNumber { id, value: 10_500.0, held: true }]);
}

#[test]
fn the_axis_reaches_todays_volume() {
    let mut scenario = reference("default");
    scenario.demand.contacts_per_month = 40.0;
    let harness = Stage::new(scenario, Locale::English).show();
    assert_eq!(harness.state().results.range, (10, 1_000_000));
    let rect = todays_line(&harness);
    assert!(rect.left() > 60.0, "today's line stands inside the chart: {rect}");
}

#[test]
fn curves_that_end_early_say_why() {
    let mut scenario = Scenario::default();
    // Calls of ten hours, all on Mondays: well below a million of them a half-hour has over 100,000 erlang.
    scenario.demand.channels.truncate(1);
    scenario.demand.channels[0].aht_seconds = 36_000.0;
    scenario.demand.contacts_per_month = 1_000.0;
    for day in [Day::Tue, Day::Wed, Day::Thu, Day::Fri] {
        *scenario.demand.opening.day_mut(day) = None;
    }
    let stage = Stage::new(scenario, Locale::English);
    assert!(stage.results.curves.ended.is_some());
    let found = stage.results.break_even.latest().unwrap();
    let last = stage.results.curves.points.last().unwrap().contacts_per_month;
    assert_eq!(found.range, (100, last as u64), "the bands reach as far as the curves");
    let harness = stage.show();
    let words: Vec<_> = harness.query_all_by_label_contains("The curves end at").collect();
    assert_eq!(words.len(), 1);
}

#[test]
fn the_newest_question_wins() {
    let mut stage = Stage::new(reference("default"), Locale::English);
    for wage in [15.0, 16.0, 17.0, 25.0] {
        stage.scenario.staff.gross_hourly_wage = wage;
        stage.results.update(&stage.scenario, None);
        assert!(!stage.results.break_even.is_current());
        assert!(stage.results.break_even.latest().is_some(), "the last answer stays");
    }
    stage.results.wait();
    assert!(stage.results.break_even.is_current());
    let expected = BreakEven::of(&stage.scenario, BreakEven::RANGE).unwrap();
    assert_eq!(stage.results.break_even.latest(), Some(&expected));
}

#[test]
fn nothing_is_drawn_anew_while_nothing_changes() {
    for tab in Tab::ALL {
        let mut stage = Stage::new(reference("default"), Locale::English);
        stage.views.tab = tab;
        let mut harness = stage.show();
        harness.step();
        let root = &harness.output().viewport_output[&egui::ViewportId::ROOT];
        assert_eq!(root.repaint_delay, Duration::MAX, "{tab:?}");
    }
}

#[test]
fn no_contacts_are_told_beside_the_axis_and_not_drawn_on_it() {
    let mut scenario = reference("default");
    scenario.demand.contacts_per_month = 0.0;
    let harness = Stage::new(scenario, Locale::English).show();
    sees(&harness, "Now: 0 contacts a month, which lies outside this axis.");
    assert_eq!(count(&harness, "Today's volume"), 0);
    let harness = Stage::new(reference("default"), Locale::English).show();
    assert_eq!(count(&harness, "Today's volume"), 1);
}
