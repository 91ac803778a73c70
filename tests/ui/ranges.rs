//! Ranges: given, dragged, typed, refused, removed, and kept with the file.

use contact_tco::document;
use contact_tco::model::scenario::{Range, Scenario};
use contact_tco::text::Locale;
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::NodeT;

use crate::desk::{Desk, Setup};

const WAGE: &str = "Gross hourly wage";
const ID: &str = "staff.gross_hourly_wage";

/// A desk in English with a range on the wage of the given scenario.
fn with_range(low: f64, high: f64) -> Desk {
    with_ranges(Locale::English, &[(ID, low, high)])
}

fn with_ranges(locale: Locale, ranges: &[(&str, f64, f64)]) -> Desk {
    let mut scenario = Scenario::default();
    for (id, low, high) in ranges {
        scenario.ranges.insert((*id).to_owned(), Range(*low, *high));
    }
    Setup::default().locale(locale).scenario(&scenario).start()
}

fn range(desk: &Desk) -> Option<Range> {
    desk.scenario().ranges.get(ID).copied()
}

#[test]
fn a_number_is_given_a_range_around_its_value() {
    let mut desk = Desk::new();
    let value = desk.scenario().staff.gross_hourly_wage;
    assert!(!desk.has(Role::Slider, "Gross hourly wage, lowest"));
    desk.press("Give Gross hourly wage a range");
    let Range(low, high) = range(&desk).unwrap();
    assert!(low < value && value < high, "{low} {value} {high}");
    assert!(!desk.has(Role::Button, "Give Gross hourly wage a range"), "it has one");
    for label in ["Gross hourly wage, lowest", "Gross hourly wage, highest"] {
        assert!(desk.has(Role::Slider, label) && desk.has(Role::TextInput, label), "{label}");
    }
    assert!(desk.state().work().history.is_dirty());
    desk.press("Undo");
    assert_eq!(range(&desk), None);
    assert!(!desk.state().work().history.is_dirty());
}

#[test]
fn the_button_is_reached_with_the_keyboard() {
    let mut desk = Desk::new();
    desk.find(Role::Button, "Give Gross hourly wage a range").focus();
    desk.run();
    desk.keys(Modifiers::NONE, Key::Enter);
    assert!(range(&desk).is_some());
}

#[test]
fn ends_are_typed() {
    for (locale, lowest, highest, typed, shown) in [
        (Locale::English, "Gross hourly wage, lowest", "Gross hourly wage, highest", "15.25", "€\u{a0}15.25"),
        (Locale::Dutch, "Bruto uurloon, laagste", "Bruto uurloon, hoogste", "15,25", "€\u{a0}15,25"),
    ] {
        let mut desk = with_ranges(locale, &[(ID, 16.0, 18.0)]);
        desk.enter(lowest, typed);
        assert_eq!(range(&desk), Some(Range(15.25, 18.0)));
        assert_eq!(desk.shown(lowest), shown);
        desk.enter(highest, "19");
        assert_eq!(range(&desk), Some(Range(15.25, 19.0)));
        desk.keys(Modifiers::COMMAND, Key::Z);
        assert_eq!(range(&desk), Some(Range(15.25, 18.0)), "each is a step");
    }
}

#[test]
fn an_end_that_cannot_be_is_refused_with_the_reason() {
    let mut desk = with_range(16.0, 18.0);
    let (lowest, highest) = ("Gross hourly wage, lowest", "Gross hourly wage, highest");
    for (label, typed, why) in [
        (lowest, "0.5", "€\u{a0}0.50 is too low; the lowest this may hold is €\u{a0}1."),
        (highest, "501", "€\u{a0}501 is too high; the highest this may hold is €\u{a0}500."),
        (lowest, "17", "The lowest, €\u{a0}17, lies above the value itself, €\u{a0}16.50."),
        (highest, "16.25", "The highest, €\u{a0}16.25, lies below the value itself, €\u{a0}16.50."),
        (lowest, "19", "The lowest, €\u{a0}19, lies above the highest, €\u{a0}18."),
        (lowest, "abc", "“abc” is not a number."),
    ] {
        desk.enter(label, typed);
        assert!(desk.says(why), "{typed}: {why}");
        assert_eq!(range(&desk), Some(Range(16.0, 18.0)), "{typed}: the old range stays");
    }
    assert!(!desk.state().work().history.is_dirty());
    desk.enter(lowest, "15");
    assert!(!desk.says("is not a number"), "it is forgotten after a good edit");
}

#[test]
fn refusals_are_dutch_in_dutch() {
    let mut desk = with_ranges(Locale::Dutch, &[(ID, 16.0, 18.0)]);
    desk.enter("Bruto uurloon, laagste", "17");
    assert!(desk.says("De laagste, €\u{a0}17, ligt boven de waarde zelf, €\u{a0}16,50."));
    desk.enter("Bruto uurloon, hoogste", "12");
    assert!(desk.says("De laagste, €\u{a0}16, ligt boven de hoogste, €\u{a0}12."));
    desk.enter("Bruto uurloon, hoogste", "501");
    assert!(desk.says("€\u{a0}501 is te hoog; de hoogste toegestane waarde is €\u{a0}500."));
}

#[test]
fn ends_of_whole_inputs_are_whole() {
    let mut desk = with_ranges(Locale::English, &[("years.horizon", 3.0, 8.0)]);
    desk.enter("Horizon, highest", "8.5");
    assert!(desk.says("is not a whole number"));
    assert_eq!(desk.scenario().ranges["years.horizon"], Range(3.0, 8.0));
}

#[test]
fn a_drag_of_an_end_is_one_undo_step_and_stops_at_the_value() {
    let mut desk = with_range(16.0, 18.0);
    desk.pull("Gross hourly wage, lowest", -30.0);
    let Range(low, high) = range(&desk).unwrap();
    assert!(low < 16.0 && high == 18.0, "{low} {high}");
    desk.pull("Gross hourly wage, lowest", 300.0);
    assert_eq!(range(&desk), Some(Range(16.5, 18.0)), "not beyond the value");
    desk.pull("Gross hourly wage, highest", -300.0);
    assert_eq!(range(&desk), Some(Range(16.5, 16.5)), "a range may have no width");
    assert_eq!(desk.scenario().staff.gross_hourly_wage, 16.5, "the value was not touched");
    desk.pull("Gross hourly wage, highest", 40.0);
    assert!(range(&desk).unwrap().1 > 16.5, "an end that coincides with the value can be taken again");
    for _ in 0..4 {
        desk.press("Undo");
    }
    assert_eq!(range(&desk), Some(Range(16.0, 18.0)));
    assert!(!desk.state().work().history.is_dirty());
}

#[test]
fn taking_hold_of_an_end_does_not_move_it() {
    for (low, high) in [(16.0, 18.0), (16.5, 16.5), (2.0, 400.0), (15.123, 17.777)] {
        let mut desk = with_range(low, high);
        for label in ["Gross hourly wage, lowest", "Gross hourly wage, highest"] {
            desk.pull(label, 0.0);
            assert_eq!(range(&desk), Some(Range(low, high)), "{label}");
            assert!(!desk.state().work().history.is_dirty());
        }
    }
}

#[test]
fn where_they_coincide_the_mouse_takes_the_value() {
    let mut desk = with_range(16.5, 16.5);
    let rail = desk.find(Role::Slider, WAGE).rect();
    let ends =
        ["Gross hourly wage, lowest", "Gross hourly wage, highest"].map(|end| desk.find(Role::Slider, end).rect());
    assert!(ends[0].right() < ends[1].left(), "{ends:?}");
    let between = (ends[0].right() + ends[1].left()) / 2.0;
    desk.drag(WAGE, &[(between - rail.left()) / rail.width(), 0.9]);
    assert!(desk.scenario().staff.gross_hourly_wage > 16.5);
}

#[test]
fn keys_and_a_screen_reader_move_an_end() {
    let mut desk = with_range(16.0, 18.0);
    desk.find(Role::Slider, "Gross hourly wage, lowest").focus();
    desk.run();
    desk.keys(Modifiers::NONE, Key::ArrowLeft);
    let Range(low, _) = range(&desk).unwrap();
    assert!(low < 16.0 && low > 15.8, "{low}");
    desk.keys(Modifiers::NONE, Key::End);
    assert_eq!(range(&desk), Some(Range(16.5, 18.0)), "up to the value");
    desk.find(Role::Slider, "Gross hourly wage, highest").set_value_accesskit(19.0);
    desk.run();
    assert_eq!(range(&desk), Some(Range(16.5, 19.0)));
    assert_eq!(desk.find(Role::Slider, "Gross hourly wage, highest").value().as_deref(), Some("€\u{a0}19"));
}

#[test]
fn the_usual_range_holds_the_value_and_comes_back_with_it() {
    let mut desk = with_range(16.0, 18.0);
    desk.press("Give Gross hourly wage its usual range");
    assert_eq!(range(&desk), Some(Range(14.99, 21.0)));
    assert!(!desk.has(Role::Button, "Give Gross hourly wage its usual range"), "it is the usual one");
    desk.enter(WAGE, "25");
    assert_eq!(range(&desk), Some(Range(14.99, 25.0)), "widened to hold the value");
    desk.enter(WAGE, "17");
    assert_eq!(range(&desk), Some(Range(14.99, 21.0)));
    desk.enter(WAGE, "25");
    desk.enter("Gross hourly wage, lowest", "20");
    desk.press("Give Gross hourly wage its usual range");
    desk.enter(WAGE, "20");
    assert_eq!(range(&desk), Some(Range(14.99, 21.0)), "what is usual does not follow the value");
}

#[test]
fn a_range_set_by_hand_is_the_one_that_comes_back() {
    let mut desk = with_range(16.0, 18.0);
    desk.enter("Gross hourly wage, highest", "17");
    desk.enter(WAGE, "19");
    assert_eq!(range(&desk), Some(Range(16.0, 19.0)));
    desk.enter(WAGE, "16.5");
    assert_eq!(range(&desk), Some(Range(16.0, 17.0)));
    for _ in 0..3 {
        desk.press("Undo");
    }
    assert_eq!(range(&desk), Some(Range(16.0, 18.0)));
    desk.enter(WAGE, "17.5");
    assert_eq!(range(&desk), Some(Range(16.0, 18.0)), "what was undone is forgotten");
}

#[test]
fn the_important_inputs_get_their_usual_range_at_one_click() {
    let mut desk = with_range(16.0, 18.0);
    desk.press("Ranges of inputs that are not sure: 1 input has a range");
    desk.press("Give the important inputs their usual range");
    let ranges = desk.scenario().ranges.clone();
    assert!(ranges.len() > 5, "{ranges:?}");
    assert_eq!(ranges[ID], Range(16.0, 18.0), "what a person said stays");
    let mut checked = desk.scenario().clone();
    assert_eq!(contact_tco::model::check::check(&checked), []);
    desk.press("Undo");
    assert_eq!(desk.scenario().ranges.len(), 1, "one step");
    desk.press("Redo");
    desk.press(&format!("Ranges of inputs that are not sure: {} inputs have a range", ranges.len()));
    desk.press("Remove all ranges");
    checked.ranges.clear();
    assert_eq!(desk.scenario(), &checked);
}

#[test]
fn only_inputs_with_a_range_are_shown_if_asked() {
    let mut desk = with_ranges(
        Locale::English,
        &[(ID, 16.0, 18.0), ("demand.channels[Chat].aht_seconds", 400.0, 500.0), ("staff.pension", 0.0, 0.1)],
    );
    desk.press("Ranges of inputs that are not sure: 3 inputs have a range");
    desk.click(Role::CheckBox, "Show only inputs with a range");
    for shown in [WAGE, "Chat, Handling time"] {
        assert!(desk.has(Role::TextInput, shown), "{shown}");
    }
    for hidden in ["Contacts a month", "Phone, Handling time", "Chat, Share", "Employer charges"] {
        assert!(!desk.has(Role::TextInput, hidden), "{hidden}");
    }
    desk.press("Remove the range of Gross hourly wage");
    assert!(!desk.has(Role::TextInput, WAGE));
    desk.press("Undo");
    desk.press("Ranges of inputs that are not sure: 3 inputs have a range");
    desk.press("Remove all ranges");
    assert!(desk.has(Role::TextInput, "Contacts a month"), "with none left everything is shown");
}

#[test]
fn ranges_are_saved_and_read_back() {
    let mut desk = with_range(16.0, 18.0);
    let file = desk.state().work().path.clone().unwrap();
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    desk.press("Remove the range of Gross hourly wage");
    desk.press("Give Agents per team leader a range");
    desk.enter("Agents per team leader, highest", "14.5");
    desk.will_answer(contact_tco::app::system::file_dialogs::FileAnswer::Path(desk.path("kept.ron")));
    desk.menu("File", "Save as…");
    let read = document::read(&desk.path("kept.ron")).unwrap();
    assert_eq!(&read, desk.scenario());
    assert_eq!(read.ranges.keys().collect::<Vec<_>>(), ["staff.span_team_leader"]);
    assert_eq!(read.ranges[0].1, 14.5);
    let again = Setup::default().file(&desk.path("kept.ron")).start();
    assert_eq!(again.shown("Agents per team leader, highest"), "14.5");
}

#[test]
fn a_range_goes_with_the_kind_that_used_it() {
    let mut desk = with_ranges(
        Locale::English,
        &[("demand.channels[Chat].concurrency", 1.0, 3.0), ("demand.channels[Chat].service_level", 0.7, 0.9)],
    );
    desk.click(Role::DisclosureTriangle, "Chat");
    assert!(desk.has(Role::Slider, "Chat, At the same time, lowest"));
    desk.click(Role::ComboBox, "Chat, Kind");
    desk.press("Phone");
    assert_eq!(desk.scenario().ranges.keys().collect::<Vec<_>>(), ["demand.channels[Chat].service_level"]);
    desk.click(Role::ComboBox, "Chat, Kind");
    desk.press("Deferred");
    assert!(desk.scenario().ranges.is_empty());
    desk.press("Undo");
    desk.press("Undo");
    assert_eq!(desk.scenario().ranges.len(), 2);
}

#[test]
fn drawing_changes_nothing() {
    let ends = [(ID, 1.0, 500.0), ("demand.contacts_per_month", 0.0, 5e7), ("tax.vat_rate", 0.21, 0.21)];
    let mut desk = with_ranges(Locale::English, &ends);
    let before = desk.scenario().clone();
    desk.menu("View", "Close all groups");
    desk.menu("View", "Open all groups");
    assert_eq!(desk.scenario(), &before);
    assert!(!desk.state().work().history.is_dirty());
}

#[test]
fn a_mark_says_where_the_answer_flips_and_to_what() {
    for (locale, label, in_house, outsourcing) in [
        (Locale::English, WAGE, "below it, in-house is cheaper", "above it, outsourcing is cheaper"),
        (Locale::Dutch, "Bruto uurloon", "daaronder is zelf doen goedkoper", "daarboven is uitbesteden goedkoper"),
    ] {
        let mut desk = with_ranges(locale, &[]);
        let began = std::time::Instant::now();
        while desk.state().work().results.flips(ID).is_none() {
            assert!(began.elapsed().as_secs() < 120, "no turning points");
            std::thread::sleep(std::time::Duration::from_millis(20));
            desk.window.step();
        }
        desk.run();
        let turns = desk.state().work().results.flips(ID).unwrap().turns.clone();
        let [flip] = turns[..] else { panic!("the wage flips the answer once") };
        let cheaper_in_house = |wage: f64| {
            let mut scenario = desk.scenario().clone();
            scenario.staff.gross_hourly_wage = wage;
            contact_tco::model::comparison::Comparison::of(&scenario).unwrap().difference().is_sign_negative()
        };
        assert!(cheaper_in_house(flip - 0.05) && !cheaper_in_house(flip + 0.05), "{flip}");
        let today = desk.scenario().staff.gross_hourly_wage;
        let expected = if flip < today { in_house } else { outsourcing };
        let about = desk.find(Role::Slider, label).accesskit_node().description().unwrap_or_default();
        assert!(about.contains(expected), "{about}");
        // To the cent, on the far side of the flip.
        let cents = if flip < today { (flip * 100.0).floor() } else { (flip * 100.0).ceil() } / 100.0;
        assert!(about.contains(&desk.state().text.value(cents, "EUR/h")), "{about}");
    }
}

#[test]
fn every_number_at_once_can_have_a_range() {
    let mut desk = with_ranges(Locale::English, &[]);
    let mut scenario = desk.scenario().clone();
    for id in scenario.number_ids() {
        let value = scenario.number(&id).unwrap();
        let usual = contact_tco::model::risk::plausible(&scenario, &id);
        scenario.ranges.insert(id, usual.unwrap_or(Range(value, value)));
    }
    desk = Setup::default().scenario(&scenario).size(1366.0, 6000.0).start();
    assert_eq!(desk.scenario(), &scenario);
    desk.enter("Gross hourly wage, lowest", "12");
    assert_eq!(range(&desk), Some(Range(12.0, 21.0)));
    desk.press(&format!("Ranges of inputs that are not sure: {} inputs have a range", scenario.ranges.len()));
    desk.click(Role::CheckBox, "Show only inputs with a range");
    assert!(desk.has(Role::Slider, "Chat, Handling time, lowest"));
}
