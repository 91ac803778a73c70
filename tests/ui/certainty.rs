//! How sure: the probability as a sentence, percentiles, swings, and the bands on the break-even chart.

use contact_tco::app::Command;
use contact_tco::app::command::Tab;
use contact_tco::document;
use contact_tco::model::comparison::Comparison;
use contact_tco::model::risk::Simulation;
use contact_tco::model::scenario::{Range, Scenario};
use contact_tco::text::Locale;
use eframe::egui::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use rust_decimal::Decimal;

use crate::stage::{Stage, count, reference, reference_result, sees};

/// A stage that has drawn all cases.
fn drawn<'a>(scenario: Scenario, locale: Locale) -> Harness<'a, Stage> {
    let mut stage = Stage::new(scenario, locale);
    stage.views.tab = Tab::Certainty;
    let wanted = stage.views.wanted(&stage.scenario);
    stage.results.want(&stage.scenario, wanted);
    stage.results.wait();
    stage.show()
}

#[test]
fn without_ranges_it_says_what_they_are_and_gives_them() {
    for (locale, title, button) in [
        (Locale::English, "How sure is this answer?", "Give the important inputs their usual range"),
        (Locale::Dutch, "Hoe zeker is dit antwoord?", "Belangrijke invoer de gebruikelijke bandbreedte geven"),
    ] {
        let mut harness = drawn(reference("default"), locale);
        sees(&harness, title);
        harness.get_by_label(button).click();
        harness.run();
        assert_eq!(harness.state().commands, [Command::PlausibleRanges]);
    }
}

#[test]
fn the_answer_is_a_sentence_with_figures() {
    // By the reference hybrid is 1.2 million against 0.9: no wage of 16 to 19 and no volume from 7,000 turns that round.
    let harness = drawn(reference("toy_maker"), Locale::English);
    sees(&harness, "Outsourcing is cheaper in more than 99\u{a0}% of cases");
    sees(
        &harness,
        "That is all but certain. Against hybrid, while 2 inputs vary within their ranges; all others are taken as known.",
    );
    sees(&harness, "10,000 draws");
    assert_eq!(count(&harness, "Stop"), 0, "nothing is under way");
    let risk = harness.state().results.risk.latest().unwrap().clone();
    let text = &harness.state().text;
    let margin = (risk.margin * 1e4).ceil() / 100.0;
    let agreed = risk.probability_outsourcing_cheaper * 10_000.0;
    sees(
        &harness,
        &format!(
            "{} of 10,000 draws agree, ±{margin:.2}: more draws would, with 95 % certainty, move that share by at most \
             {margin:.2} percentage points.",
            text.number(agreed, 0)
        ),
    );
    let compared = Comparison::of(&harness.state().scenario).unwrap();
    for today in [compared.in_house().total(), compared.outsourced().total(), compared.difference()] {
        sees(&harness, &text.bare_euros(today));
    }
    for values in [risk.in_house, risk.outsourced, risk.difference] {
        for amount in [values.p10, values.p50, values.p90] {
            sees(&harness, &text.bare_euros(amount));
        }
    }
    let (low, high) = (text.euros(risk.difference.p10), text.euros(risk.difference.p90));
    sees(&harness, &format!("In 8 of 10 cases outsourcing saves between {low} and {high} a year."));
}

#[test]
fn swings_are_the_comparison_at_both_ends() {
    let scenario = reference("toy_maker");
    let difference = |wage: f64| {
        let mut scenario = scenario.clone();
        scenario.staff.gross_hourly_wage = wage;
        Comparison::of(&scenario).unwrap().difference()
    };
    let harness = drawn(scenario.clone(), Locale::Dutch);
    let text = &harness.state().text;
    let (low, high) = (text.euros(difference(16.0)), text.euros(difference(19.0)));
    let wage = text.input("staff.gross_hourly_wage");
    sees(&harness, &format!("{wage}: bij €\u{a0}16 bespaart uitbesteden {low} per jaar, bij €\u{a0}19 {high}"));
    // The input that moves the difference further stands above the other.
    let at_volume = |volume: f64| {
        let mut scenario = scenario.clone();
        scenario.demand.contacts_per_month = volume;
        Comparison::of(&scenario).unwrap().difference()
    };
    let by_wage = (difference(19.0) - difference(16.0)).abs();
    let by_volume = (at_volume(12_000.0) - at_volume(7_000.0)).abs();
    let row = |id: &str| harness.get_by_label(&text.input(id)).rect().top();
    let (wage, volume) = (row("staff.gross_hourly_wage"), row("demand.contacts_per_month"));
    assert_eq!(by_wage > by_volume, wage < volume, "{by_wage} and {by_volume}");
}

#[test]
fn an_input_without_effect_is_named_as_such() {
    let mut scenario = reference("default");
    scenario.ranges.insert("staff.gross_hourly_wage".to_owned(), Range(16.0, 18.0));
    // The start of an existing team is paid in the years, and no year's bill has it.
    scenario.ranges.insert("years.selection".to_owned(), Range(0.0, 50_000.0));
    let harness = drawn(scenario, Locale::English);
    sees(&harness, "No effect on this comparison: Supplier selection.");
}

#[test]
fn work_under_way_can_be_stopped() {
    let mut scenario = reference("roadside");
    scenario.ranges.insert("staff.gross_hourly_wage".to_owned(), Range(15.0, 18.0));
    let mut stage = Stage::new(scenario, Locale::English);
    stage.views.tab = Tab::Certainty;
    let mut harness = stage.show();
    harness.get_by_label("Stop").click();
    harness.step();
    assert!(harness.state().commands.contains(&Command::StopWork));
    harness.state_mut().results.stop();
    let risk = &mut harness.state_mut().results;
    risk.wait();
    assert!(risk.risk.is_finished());
    let draws = risk.risk.latest().map_or(0, |risk| risk.draws);
    assert!(draws < Simulation::DRAWS);
    harness.run();
    let shown = harness.state().text.number(draws as f64, 0);
    sees(&harness, &format!("stopped after {shown} of 10,000 draws"));
    harness.get_by_label("Continue").click();
    harness.step();
    assert!(harness.state().commands.contains(&Command::ContinueWork));
    let risk = &mut harness.state_mut().results;
    risk.resume();
    assert!(!risk.risk.is_finished());
    risk.stop();
}

#[test]
fn draws_that_were_stopped_go_on_to_the_same_answer() {
    let whole = drawn(reference("toy_maker"), Locale::English);
    let scenario = reference("toy_maker");
    let mut stage = Stage::new(scenario, Locale::English);
    stage.views.tab = Tab::Certainty;
    let wanted = stage.views.wanted(&stage.scenario);
    stage.results.want(&stage.scenario, wanted);
    while stage.results.risk.latest().is_none() {
        stage.results.receive();
    }
    stage.results.stop();
    stage.results.wait();
    stage.results.resume();
    stage.results.wait();
    assert!(!stage.results.risk.is_stopped());
    assert_eq!(stage.results.risk.latest(), whole.state().results.risk.latest());
}

#[test]
fn draws_before_one_that_failed_are_not_shown() {
    // Each by itself can be planned at its highest; some two thousand draws pass before both are too high at once.
    let webshop = document::examples().iter().find(|example| example.name == "webshop").unwrap();
    let mut scenario = document::parse(webshop.text.as_bytes()).unwrap();
    scenario.demand.contacts_per_month = 30_000_000.0;
    scenario.ranges.clear();
    scenario.ranges.insert("demand.contacts_per_month".to_owned(), Range(30_000_000.0, 50_000_000.0));
    scenario.ranges.insert("demand.channels[Phone].aht_seconds".to_owned(), Range(260.0, 3600.0));
    let harness = drawn(scenario, Locale::English);
    let risk = &harness.state().results.risk;
    assert!(risk.error().is_some() && risk.latest().is_none());
    for words in ["What stands below is from before that change.", "0 draws", "In figures", "Continue"] {
        assert_eq!(count(&harness, words), 0, "{words}");
    }
}

#[test]
fn a_range_of_no_width_is_certain() {
    let mut scenario = reference("default");
    scenario.ranges.insert("staff.gross_hourly_wage".to_owned(), Range(16.5, 16.5));
    let harness = drawn(scenario, Locale::English);
    sees(&harness, "Outsourcing is cheaper in more than 99\u{a0}% of cases");
    let result = reference_result("default", "compare");
    let saving: Decimal = result["difference"].as_str().unwrap().parse().unwrap();
    assert_eq!(
        count(&harness, &harness.state().text.bare_euros(saving)),
        4,
        "today's and all percentiles are the difference"
    );
}

#[test]
fn bands_are_switched_off_in_the_legend() {
    let mut harness = Stage::new(reference("toy_maker"), Locale::English).show();
    harness.get_by_role_and_label(Role::CheckBox, "P10–P90").click();
    harness.run();
    assert!(harness.state().views.chart.bands_hidden);
    let without = Stage::new(reference("default"), Locale::English).show();
    assert_eq!(count(&without, "P10–P90"), 0, "nothing has a range");
}
