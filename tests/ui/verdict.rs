//! The verdict is one true sentence in every case.

use contact_tco::model::comparison::Comparison;
use contact_tco::model::scenario::{ChannelKind, Form, Scenario};
use contact_tco::text::Locale;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use rust_decimal::prelude::ToPrimitive;

use crate::stage::{Stage, count, reference, reference_result, sees};

#[test]
fn outsourcing_is_cheaper() {
    // The reference has 813,055.58 in-house and 41,008 less for blended per minute: 5.04 % of the dearer total.
    let result = reference_result("default", "compare");
    assert_eq!((&result["in_house"]["total"], &result["chosen"]), (&"813055.58".into(), &"blended_minute".into()));
    assert!(result["difference"].as_str().unwrap().starts_with("41008."), "{}", result["difference"]);
    let harness = Stage::new(reference("default"), Locale::English).show();
    sees(&harness, "Outsourcing is €\u{a0}41,000 a year cheaper (5\u{a0}%)");
    sees(
        &harness,
        "Against blended per minute at 10,000 contacts a month. Both sides answer 80\u{a0}% of Phone within 20 s. \
         Cheapest of all: blended per contact, €\u{a0}733,327.",
    );
    let harness = Stage::new(reference("default"), Locale::Dutch).show();
    sees(&harness, "Uitbesteden is €\u{a0}41.000 per jaar goedkoper (5\u{a0}%)");
}

#[test]
fn the_volume_at_which_the_answer_turns_stands_under_it() {
    // The reference turns blended per minute at 12,092 contacts a month, and dedicated between 22,297 and 23,560.
    let bands = reference_result("default", "break-even");
    let band = |form: &str| {
        let all = bands["bands"].as_array().unwrap();
        let band = all.iter().find(|band| band["form"] == form).unwrap();
        (band["first"].as_u64().unwrap(), band["last"].as_u64().unwrap())
    };
    assert_eq!((band("blended_minute"), band("dedicated")), ((12_092, 12_092), (22_297, 23_560)));
    let mut scenario = reference("default");
    let harness = Stage::new(scenario.clone(), Locale::English).show();
    sees(&harness, "Blended per minute is cheaper up to 12,092 contacts a month; in-house from 12,093 on.");
    let harness = Stage::new(scenario.clone(), Locale::Dutch).show();
    sees(&harness, "Blended per minuut is goedkoper tot en met 12.092 contacten per maand; zelf doen vanaf 12.093.");
    scenario.outsourcing.form = Form::Dedicated;
    let harness = Stage::new(scenario, Locale::English).show();
    sees(
        &harness,
        "Dedicated per hour is cheaper up to 22,297 contacts a month; from 22,298 to 23,560 it goes back and forth; \
         in-house from 23,561 on.",
    );
}

#[test]
fn the_promise_is_told_as_it_is() {
    let mut scenario = reference("default");
    let phone = &mut scenario.demand.channels[0];
    (phone.service_level, phone.answer_within) = (0.825, 12.5);
    let harness = Stage::new(scenario.clone(), Locale::English).show();
    assert!(says(&harness, "Both sides answer 82.5\u{a0}% of Phone within 12.5 s."));
    scenario.demand.channels[0].service_level = 0.999;
    let harness = Stage::new(scenario, Locale::Dutch).show();
    assert!(says(&harness, "Beide kanten: 99,9\u{a0}% van Phone binnen 12,5 s."));
}

fn says(harness: &Harness<'_, Stage>, words: &str) -> bool {
    harness.query_all_by_label_contains(words).next().is_some()
}

#[test]
fn in_house_is_cheaper() {
    // 1,365,656 more for dedicated than in-house, of 16,311,452: 8.37 %.
    let result = reference_result("roadside", "compare");
    assert!(result["difference"].as_str().unwrap().starts_with("-1365"), "{}", result["difference"]);
    let harness = Stage::new(reference("roadside"), Locale::English).show();
    sees(&harness, "In-house is €\u{a0}1,370,000 a year cheaper (8\u{a0}%)");
    let harness = Stage::new(reference("roadside"), Locale::Dutch).show();
    sees(&harness, "Zelf doen is €\u{a0}1.370.000 per jaar goedkoper (8\u{a0}%)");
}

/// The default, with other costs at the supplier that make up a part of the difference.
fn with_other_costs(part: impl Fn(f64) -> f64) -> Scenario {
    let mut scenario = reference("default");
    let difference = Comparison::of(&scenario).unwrap().difference().to_f64().unwrap();
    scenario.outsourcing.other_per_month = part(difference) / 12.0;
    scenario
}

#[test]
fn both_cost_the_same() {
    let scenario = with_other_costs(|difference| difference);
    let harness = Stage::new(scenario.clone(), Locale::English).show();
    sees(&harness, "In-house and outsourcing cost the same: €\u{a0}813,056 a year");
    let harness = Stage::new(scenario, Locale::Dutch).show();
    sees(&harness, "Zelf doen en uitbesteden kosten evenveel: €\u{a0}813.056 per jaar");
}

#[test]
fn a_hair_of_difference_is_not_rounded_away() {
    let harness = Stage::new(with_other_costs(|difference| difference - 0.25), Locale::English).show();
    sees(&harness, "Outsourcing is €\u{a0}0.25 a year cheaper (less than 0.1\u{a0}%)");
    let harness = Stage::new(with_other_costs(|difference| difference + 2_000.0), Locale::Dutch).show();
    // 2,000 of 815,056 is 0.245 %.
    sees(&harness, "Zelf doen is €\u{a0}2.000 per jaar goedkoper (0,2\u{a0}%)");
}

#[test]
fn without_contacts_there_is_no_verdict() {
    let mut scenario = Scenario::default();
    scenario.demand.contacts_per_month = 0.0;
    let harness = Stage::new(scenario.clone(), Locale::English).show();
    sees(&harness, "Without contacts there is nothing to compare");
    assert_eq!(count(&harness, "–"), 2, "neither side has a price of a contact");
    let harness = Stage::new(scenario, Locale::Dutch).show();
    sees(&harness, "Zonder contacten valt er niets te vergelijken");
}

#[test]
fn work_that_can_wait_has_no_answer_target() {
    let mut scenario = Scenario::default();
    scenario.demand.channels.retain(|channel| channel.kind == ChannelKind::Deferred);
    let stage = Stage::new(scenario, Locale::English);
    let form = stage.text.get("sourcing-blended_minute.inline");
    let cheapest = stage.results.comparison.as_ref().unwrap().cheapest();
    let best = stage.text.get(&format!("sourcing-{}.inline", cheapest.id()));
    let total = stage.text.euros(stage.results.comparison.as_ref().unwrap().bill(cheapest).total());
    let harness = stage.show();
    sees(
        &harness,
        &format!(
            "Against {form} at 10,000 contacts a month. No channel needs an answer at once. \
             Cheapest of all: {best}, {total}."
        ),
    );
}

#[test]
fn what_cannot_be_planned_says_why_and_keeps_the_last_result() {
    let mut stage = Stage::new(reference("default"), Locale::English);
    stage.scenario.demand.complexity = 4.0;
    stage.scenario.demand.contacts_per_month = 50_000_000.0;
    stage.results.update(&stage.scenario, None);
    stage.results.wait();
    let harness = stage.show();
    sees(&harness, "This cannot be calculated");
    let reasons = harness_texts(&harness, "is too large to plan");
    assert!(reasons.iter().any(|words| words.contains("50,000,000 contacts a month")), "{reasons:?}");
    assert!(reasons.iter().any(|words| words.contains("is from before that change")), "{reasons:?}");
    sees(&harness, "€\u{a0}813,056");
}

#[test]
fn a_first_scenario_that_cannot_be_planned_shows_no_figures() {
    let mut scenario = reference("default");
    scenario.demand.contacts_per_month = 50_000_000.0;
    scenario.demand.complexity = 4.0;
    let harness = Stage::new(scenario, Locale::Dutch).show();
    sees(&harness, "Dit kan niet worden berekend");
    assert_eq!(count(&harness, "Per contact"), 0);
}

fn harness_texts(harness: &egui_kittest::Harness<'_, Stage>, part: &str) -> Vec<String> {
    use egui_kittest::kittest::{NodeT, Queryable};
    let found = harness.query_all_by_label_contains(part);
    found.filter_map(|node| node.accesskit_node().label().or(node.accesskit_node().value())).collect()
}

#[test]
fn the_volume_is_told_as_it_was_entered() {
    for (volume, words) in [(0.4, "at 0.4 contacts a month"), (12_500.5, "at 12,500.5 contacts a month")] {
        let mut scenario = reference("default");
        scenario.demand.contacts_per_month = volume;
        let harness = Stage::new(scenario, Locale::English).show();
        assert_eq!(harness_texts(&harness, words).len(), 1, "{words}");
    }
}
