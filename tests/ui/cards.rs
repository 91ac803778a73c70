//! The cards hold the figures of the comparison, and the choice of the form.

use contact_tco::app::Command;
use contact_tco::model::scenario::Form;
use contact_tco::text::Locale;
use eframe::egui::Theme;
use egui_kittest::kittest::Queryable;

use crate::stage::{Stage, count, reference, sees};

#[test]
fn cards_hold_the_reference_figures() {
    // By the reference: 813,055.58 in-house, of it 236,070.52 hidden (29.03 %); 120,000 contacts a year; 11.037 agents and
    // 1.880 support FTE, 18.01 users, 11 workplaces, 10,586.67 handling hours of 12 x 1,280.66 staffed ones (68.9 %).
    let harness = Stage::new(reference("default"), Locale::English).show();
    for words in [
        "In-house, a year",
        "€\u{a0}813,056",
        "hidden part €\u{a0}236,071 (29\u{a0}%)",
        "€\u{a0}772,047",
        "€\u{a0}6.78",
        "€\u{a0}6.43",
        "12.9 FTE",
        "18 people, 11 seats, 69\u{a0}% busy",
    ] {
        sees(&harness, words);
    }
    let harness = Stage::new(reference("default"), Locale::Dutch).show();
    for words in ["verborgen €\u{a0}236.071 (29\u{a0}%)", "12,9 fte", "18 personen, 11 plekken, 69\u{a0}% bezet"] {
        sees(&harness, words);
    }
}

#[test]
fn one_time_costs_are_those_of_the_chosen_bill() {
    let harness = Stage::new(reference("default"), Locale::English).show();
    let bill = harness.state().results.comparison.as_ref().unwrap().outsourced();
    let once = bill.line("training.initial").unwrap() + bill.line("start_up").unwrap();
    let words = format!("of which one-time {} (3 years)", harness.state().text.euros(once));
    sees(&harness, &words);
}

#[test]
fn a_contract_term_of_part_of_a_year_is_told_as_it_is() {
    for (years, english, dutch) in
        [(0.5, "0.5 years", "0,5 jaar"), (1.0, "1 year", "1 jaar"), (1.5, "1.5 years", "1,5 jaar")]
    {
        let mut scenario = reference("default");
        scenario.outsourcing.contract_years = years;
        for (locale, words) in [(Locale::English, english), (Locale::Dutch, dutch)] {
            let harness = Stage::new(scenario.clone(), locale).show();
            let words = format!("({words})");
            assert!(harness.query_all_by_label_contains(&words).next().is_some(), "{words}");
        }
    }
}

#[test]
fn the_form_is_chosen_in_its_card() {
    let mut harness = Stage::new(reference("default"), Locale::English).show();
    assert_eq!(count(&harness, "Dedicated, per hour: €\u{a0}783,473"), 0);
    harness.get_by_label("Contract form").click();
    harness.run();
    harness.get_by_label("Dedicated, per hour: €\u{a0}783,473").click();
    harness.run();
    assert_eq!(harness.state().commands, [Command::SetForm(Form::Dedicated)]);
}

#[test]
fn choosing_the_same_form_asks_for_nothing() {
    let mut harness = Stage::new(reference("default"), Locale::English).show();
    harness.get_by_label("Contract form").click();
    harness.run();
    harness.get_by_label("Blended, per minute: €\u{a0}772,047").click();
    harness.run();
    assert_eq!(harness.state().commands, []);
}

#[test]
fn cards_hold_their_words_in_the_smallest_window() {
    for locale in [Locale::English, Locale::Dutch] {
        // 960 points without the inputs and their margins.
        let harness = Stage::new(reference("roadside"), locale).show_sized(604.0, 900.0, Theme::Light);
        let text = &harness.state().text;
        let comparison = harness.state().results.comparison.as_ref().unwrap();
        let plan = &comparison.plan;
        let fte = text.number(plan.agent_fte + plan.agency_fte + plan.support_fte, 1);
        let mut words = vec![
            text.euros(comparison.in_house().total()),
            text.euros(comparison.outsourced().total()),
            text.get("card-in_house"),
            text.get("card-team"),
            text.with("card-team.fte", &[("fte", &fte)]),
        ];
        for key in ["card-per_contact", "card-per_contact.in_house", "card-per_contact.outsourced"] {
            words.push(text.get(key));
        }
        let places: Vec<_> = words.iter().map(|words| (words, first(&harness, words))).collect();
        for (index, (name, place)) in places.iter().enumerate() {
            assert!(place.right() <= 604.0 - 16.0, "{name} leaves the window: {place:?}");
            assert!(place.height() < 40.0, "{name} is broken: {place:?}");
            for (other, its) in &places[index + 1..] {
                assert!(!place.intersects(*its), "{name} lies on {other}");
            }
        }
    }
}

fn first(harness: &egui_kittest::Harness<'_, Stage>, words: &str) -> eframe::egui::Rect {
    harness.query_all_by_label(words).next().unwrap_or_else(|| panic!("no {words:?}")).rect()
}
