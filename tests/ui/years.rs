//! Years: cash, present values and paybacks in words and figures, and how each amount comes about.

use contact_tco::app::command::Tab;
use contact_tco::model::bill::Sourcing;
use contact_tco::model::scenario::Scenario;
use contact_tco::text::{Locale, Text};
use eframe::egui::{Event, Modifiers, MouseWheelSource, MouseWheelUnit, Theme, TouchPhase, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use rust_decimal::Decimal;
use serde_json::Value;

use crate::stage::{Stage, count, reference, reference_result, sees};

fn stage(scenario: Scenario, locale: Locale) -> Stage {
    let mut stage = Stage::new(scenario, locale);
    stage.views.tab = Tab::Years;
    stage
}

fn shown<'a>(name: &str, locale: Locale) -> Harness<'a, Stage> {
    tall(stage(reference(name), locale))
}

/// On a screen that shows all of both tables.
fn tall<'a>(stage: Stage) -> Harness<'a, Stage> {
    stage.show_sized(1040.0, 2600.0, Theme::Light)
}

fn amount(value: &Value) -> Decimal {
    value.as_str().unwrap().parse().unwrap()
}

#[test]
fn cash_and_present_values_are_those_of_the_reference() {
    for (name, locale) in [("default", Locale::English), ("toy_maker", Locale::Dutch)] {
        let harness = shown(name, locale);
        let text = &harness.state().text;
        let result = reference_result(name, "years");
        let chosen = harness.state().scenario.outsourcing.form.id();
        for form in result["outsourced"].as_object().unwrap().values().chain([&result["in_house"]]) {
            sees(&harness, &text.euros(amount(&form["present_value"])));
        }
        for side in [&result["in_house"], &result["outsourced"][chosen]] {
            let mut so_far = Decimal::ZERO;
            for cash in side["cash"].as_array().unwrap() {
                let cash = amount(cash);
                so_far += cash;
                for amount in [cash, so_far] {
                    sees(&harness, &if amount.is_zero() { "–".to_owned() } else { text.bare_euros(amount) });
                }
            }
        }
    }
}

#[test]
fn paybacks_are_told_in_words() {
    // The reference has none for dedicated and hybrid, 4.06 for per minute and 2.21 for per contact.
    let harness = shown("default", Locale::English);
    for (words, times) in [("never within 5 years", 2), ("after 4.1 years", 1), ("after 2.2 years", 1)] {
        assert_eq!(count(&harness, words), times, "{words}");
    }
    // 3,634,608.52 against 3,632,619.89.
    sees(
        &harness,
        "Over 5 years, at today's value, outsourcing is €\u{a0}1,989 cheaper. Choosing blended per minute pays back after 4.1 years.",
    );
    // 1.338 years, and 0.771, 0.748 and 0.936 of a year; 5,442,068.29 against 4,496,802.41.
    let harness = shown("toy_maker", Locale::Dutch);
    for (words, times) in [("na 1,3 jaar", 1), ("na 9 maanden", 2), ("na 11 maanden", 1)] {
        assert_eq!(count(&harness, words), times, "{words}");
    }
    sees(
        &harness,
        "Over 5 jaar, in euro's van nu, is uitbesteden €\u{a0}945.266 goedkoper. Kiezen voor hybride is terugverdiend na 11 maanden.",
    );
    // Dedicated is dearer there in the end: 77.1 million against 72.7.
    let harness = shown("roadside", Locale::English);
    assert_eq!(count(&harness, "from the start"), 2);
    assert_eq!(harness.query_all_by_label_contains("does not pay back within 5 years").count(), 1);
}

#[test]
fn at_todays_value_the_years_add_up_to_the_present_value() {
    let mut harness = shown("default", Locale::English);
    assert_eq!(count(&harness, "3,634,609"), 0);
    harness.get_by_label("At today's value").click();
    harness.run();
    assert!(harness.state().views.years.present_value);
    // 922,999.31 / 1.06^5 = 922,999.31 / 1.3382255776; all years together are the reference's present value, which is
    // both the sum of the last row and that of what is paid so far.
    for words in ["689,719", "3,634,609"] {
        sees(&harness, words);
    }
    assert_eq!(count(&harness, "3,634,609"), 2);
}

#[test]
fn an_amount_tells_how_it_comes_about() {
    let mut harness = shown("default", Locale::English);
    let bill = &reference_result("default", "compare")["in_house"];
    let is_agents = |line: &&Value| line["id"] == "in_house.staff.agents";
    let first = amount(&bill["lines"].as_array().unwrap().iter().find(is_agents).unwrap()["amount"]);
    // Wages rise by 3.5 % a year: 1.035 squared in year 3.
    let third = first * "1.071225".parse::<Decimal>().unwrap();
    let text = &harness.state().text;
    let (first, cell, third) = (text.euros(first), text.bare_euros(third), text.cents(third));
    let name = text.line("in_house.staff.agents");
    harness.get_by_label(&cell).click();
    harness.run();
    sees(&harness, &format!("{name}, Year 3"));
    sees(&harness, &third);
    let reason = format!("In year 1 it is {first}. Wages at 3.5\u{a0}% a year make the factor 1.0712, times {first}.");
    sees(&harness, &reason);
    // Another click puts it away.
    harness.get_by_label(&cell).click();
    harness.run();
    assert_eq!(count(&harness, &reason), 0);
}

#[test]
fn what_is_paid_once_stands_apart() {
    let harness = shown("default", Locale::Dutch);
    for words in ["Eenmalig betaald of ontvangen", "Selectie", "Dubbel draaien", "Transitievergoeding"] {
        sees(&harness, words);
    }
    // The default's selection is 5,000 and 21 % VAT is reclaimed in full: it stands in year 0 and in all years.
    assert!(count(&harness, "5.000") >= 2);
}

#[test]
fn what_cannot_be_calculated_leaves_the_last_years_on_screen() {
    let mut stage = stage(reference("default"), Locale::English);
    stage.scenario.years.volume_growth = 3.0;
    stage.scenario.years.horizon = 30.0;
    stage.results.update(&stage.scenario, None);
    stage.results.wait();
    let harness = stage.show();
    assert_eq!(harness.query_all_by_label_contains("cannot be calculated").count(), 1);
    sees(&harness, "€\u{a0}3,634,609");
}

#[test]
fn thirty_years_are_all_there() {
    let mut scenario = reference("default");
    scenario.years.horizon = 30.0;
    let harness = stage(scenario, Locale::English).show();
    assert_eq!(harness.query_all_by_label_contains("Year 30: In-house €").count(), 2, "in both charts");
}

#[test]
fn both_tables_scroll_together() {
    let mut scenario = reference("default");
    scenario.years.horizon = 30.0;
    let mut harness = tall(stage(scenario, Locale::English));
    let years = harness.state().results.years.clone().unwrap();
    let form = Sourcing::Outsourced(harness.state().scenario.outsourcing.form);
    let text = Text::new(Locale::English);
    let paid = [Sourcing::InHouse, form].map(|side| text.bare_euros(years.of_option(side).cash[1]));
    let rights = |harness: &Harness<'_, Stage>| {
        paid.each_ref().map(|paid| harness.get_all_by_label(paid).last().unwrap().rect().right())
    };
    let before = rights(&harness);
    assert_eq!(before[0], before[1], "a year stands under itself");
    for side in [0, 1] {
        let start = rights(&harness);
        let at = harness.get_all_by_label(&paid[side]).last().unwrap().rect().center();
        harness.hover_at(at);
        harness.run();
        let (unit, phase, source) = (MouseWheelUnit::Point, TouchPhase::Move, MouseWheelSource::Unknown);
        let way = vec2(if side == 0 { -40.0 } else { 25.0 }, 0.0);
        harness.event(Event::MouseWheel { unit, delta: way, phase, source, modifiers: Modifiers::NONE });
        harness.run();
        let after = rights(&harness);
        assert_eq!(after[0], after[1]);
        assert!((after[0] - start[0]) * way.x > 0.0, "{start:?} {after:?}");
    }
}
