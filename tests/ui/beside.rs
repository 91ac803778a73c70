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

#[test]
fn an_input_that_differs_leads_to_itself_in_its_own_scenario() {
    let mut desk = compared("19");
    assert_eq!(desk.scenario().staff.gross_hourly_wage, 19.0);
    // What the reference holds.
    desk.click(Role::Link, "\u{20ac}\u{a0}15.75");
    assert_eq!(desk.scenario().staff.gross_hourly_wage, 15.75, "its scenario is on screen");
    assert!(desk.state().side_by_side.open, "the comparison stays");
    assert!(desk.find(Role::TextInput, WAGE).is_focused(), "and the keyboard is in the input");
    desk.click(Role::Link, "Webshop \u{2013} variant 2");
    assert_eq!(desk.scenario().staff.gross_hourly_wage, 19.0, "the head of a column brings its scenario");
}

#[test]
fn scenarios_of_one_name_are_told_apart_and_a_new_name_shows_at_once() {
    let mut desk = Setup::default().start();
    let path = desk.path("mine.ron");
    desk.will_answer(contact_tco::app::system::file_dialogs::FileAnswer::Path(path));
    desk.keys(Modifiers::COMMAND, Key::S);
    desk.menu_in("File", "Examples", "Small webshop");
    assert!(desk.has(Role::Tab, "Webshop (mine.ron)") && desk.has(Role::Tab, "Webshop"));
    desk.menu_in("File", "Examples", "Small webshop");
    assert!(desk.has(Role::Tab, "Webshop (2)"), "neither of these has a file");
    desk.keys(Modifiers::COMMAND, Key::I);
    desk.find(Role::TextInput, "Name").focus();
    desk.run();
    desk.keys(Modifiers::COMMAND, Key::A);
    desk.find(Role::TextInput, "Name").type_text("Autumn");
    desk.run();
    desk.press("Apply");
    assert!(desk.has(Role::Tab, "Autumn"));
}

#[test]
fn the_way_is_never_that_between_two_others() {
    let mut desk = compared("19");
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    desk.enter(WAGE, "23");
    let text = Text::new(Locale::English);
    let totals: Vec<_> = desk.state().desk.all().map(|work| Comparison::of(work.scenario()).unwrap()).collect();
    let own = |place: usize| totals[place].in_house().total();
    let step = |to: usize| format!("{WAGE}: +{}", text.euros(own(to) - own(0)));
    for _ in 0..3000 {
        desk.window.step();
        if desk.has(Role::Label, &step(2)) {
            break;
        }
        assert!(!desk.has(Role::Label, &step(1)), "that is the way to the second scenario");
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    assert!(desk.has(Role::Label, &step(2)), "from 15.75 to 23");
}
