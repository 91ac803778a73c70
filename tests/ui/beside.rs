//! The comparison of all open scenarios.

use contact_tco::model::bill::Sourcing;
use contact_tco::model::comparison::Comparison;
use contact_tco::text::{Locale, Text};
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};

use crate::desk::{Desk, Setup};

const WAGE: &str = "Gross hourly wage";

/// The webshop, and a variant of it with another wage, compared.
fn compared(wage: &str) -> Desk {
    // High enough for all of it.
    let mut desk = Setup::default().size(1366.0, 1600.0).start();
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    desk.enter(WAGE, wage);
    desk.press("Compare");
    // The way from one total to the other is worked out beside the window.
    while desk.state().together.explanation.latest().is_none() {
        desk.run();
    }
    desk.run();
    desk
}

#[test]
fn totals_stand_beside_each_other_with_their_difference() {
    let desk = compared("19");
    let text = Text::new(Locale::English);
    let totals: Vec<_> = desk.state().desk.all().map(|work| Comparison::of(work.scenario()).unwrap()).collect();
    let own = |place: usize| totals[place].bill(Sourcing::InHouse).total();
    for place in 0..2 {
        assert!(desk.has(Role::Label, &text.euros(own(place))), "{}", own(place));
    }
    assert!(desk.says(&format!("+{}", text.euros(own(1) - own(0)))));
    assert!(desk.says("What differs") && desk.says("+\u{20ac}\u{a0}3.25"), "19.00 less 15.75");
}

#[test]
fn one_input_alone_is_the_whole_difference() {
    let desk = compared("19");
    let text = Text::new(Locale::English);
    let [from, to] = [0, 1].map(|place| {
        let work = desk.state().desk.all().nth(place).unwrap();
        Comparison::of(work.scenario()).unwrap().in_house().total()
    });
    let step = format!("{WAGE}: +{}", text.euros(to - from));
    assert!(desk.has(Role::Label, &step), "{step}");
    assert!(!desk.says("Together: "), "nothing is left over");
}

#[test]
fn sliders_change_the_scenario_on_screen_while_all_are_compared() {
    let mut desk = compared("19");
    desk.enter(WAGE, "20");
    assert!(desk.says("+\u{20ac}\u{a0}4.25"));
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::C);
    assert!(desk.has(Role::Tab, "Break-even"), "the same keys lead back to the results");
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::C);
    assert!(!desk.has(Role::Tab, "Break-even"));
}

#[test]
fn another_reference_turns_the_differences_round() {
    let mut desk = compared("19");
    desk.find(Role::Tab, "Webshop \u{2013} variant 2").click_secondary();
    desk.run();
    desk.press("Compare the others with this one");
    assert!(desk.says("\u{2212}\u{20ac}\u{a0}3.25") || desk.says("-\u{20ac}\u{a0}3.25"));
    assert!(desk.says("Differences are to Webshop \u{2013} variant 2."));
}

#[test]
fn with_one_scenario_there_is_nothing_to_compare() {
    let mut desk = compared("19");
    desk.press("Close Webshop");
    assert!(desk.has(Role::Tab, "Break-even"), "the results of the other");
    assert!(!desk.has(Role::Button, "Compare"));
}

#[test]
fn the_comparison_is_dutch_in_dutch() {
    let mut desk = Setup::default().locale(Locale::Dutch).start();
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    desk.press("Vergelijken");
    assert!(desk.says("Scenario\u{2019}s vergeleken"));
    assert!(desk.says("Alle geopende scenario\u{2019}s hebben dezelfde invoer."));
}
