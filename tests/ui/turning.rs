//! Turning points: the list, the curve over one input and the map over two.

use contact_tco::app::Command;
use contact_tco::app::command::Tab;
use contact_tco::app::session::remembered::Shown;
use contact_tco::model::scenario::Scenario;
use contact_tco::text::Locale;
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Pos2, Theme, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{By, Queryable};

use crate::desk::Desk;
use crate::stage::{Stage, count, drag, painted, reference, sees};

const VOLUME: &str = "demand.contacts_per_month";
const PHONE: &str = "demand.channels[Phone].aht_seconds";
const FEE: &str = "outsourcing.management_fee";

/// The view of a scenario with all its results.
fn shown<'a>(scenario: Scenario, locale: Locale, shown: Shown, input: Option<&str>) -> Harness<'a, Stage> {
    let mut stage = Stage::new(scenario, locale);
    stage.views.tab = Tab::Turning;
    stage.views.turning.shown = shown;
    stage.views.turning.selected = input.map(str::to_owned);
    let mut harness = stage.show_sized(1100.0, 4200.0, Theme::Light);
    settle(&mut harness);
    harness
}

/// Lets everything be calculated that is asked for.
fn settle(harness: &mut Harness<'_, Stage>) {
    for _ in 0..3 {
        harness.run();
        harness.state_mut().results.wait();
    }
    harness.run();
}

fn says(harness: &Harness<'_, Stage>, words: &str) -> bool {
    harness.query_all_by_label_contains(words).next().is_some()
}

fn middle(harness: &Harness<'_, Stage>, role: Role, words: &str) -> Pos2 {
    let words = words.to_owned();
    let node = harness.get_by(move |node| node.role() == role && node.label().is_some_and(|l| l.starts_with(&words)));
    node.rect().center()
}

#[test]
fn turning_points_of_linear_inputs_are_those_of_hand_arithmetic() {
    // By the reference outsourcing per minute costs 772,047.45 and in-house 813,055.58, which is 41,008.13 more. The fee of
    // EUR 750 a month may rise by a twelfth of that: to 4,167.34, told as 4,168 because at 4,167 nothing has turned; ln(4167.34 / 750) is 51 % of ln(5000 / 175). The rate of
    // 1.10 bills 698,720.00, so 635,200 minutes: it may rise by 41,008.13 / 635,200 = 0.06456.
    let harness = shown(reference("default"), Locale::English, Shown::Curve, None);
    for words in [
        "Management fee: Today it is €\u{a0}750. Above €\u{a0}4,168 in-house is cheaper. That is +€\u{a0}3,418, 51\u{a0}% of the usual range of €\u{a0}175 to €\u{a0}5,000 on the slider's logarithmic scale, and inside it.",
        "Rate per minute: Today it is €\u{a0}1.10. Above €\u{a0}1.1646 in-house is cheaper. That is +€\u{a0}0.0646",
        "Today blended per minute is cheaper than in-house. Just beyond each value below",
    ] {
        assert!(says(&harness, words), "{words}");
    }
    let harness = shown(reference("default"), Locale::Dutch, Shown::Curve, None);
    for words in [
        "Beheervergoeding: Nu is het €\u{a0}750. Boven €\u{a0}4.168 is zelf doen goedkoper.",
        "Tarief per minuut: Nu is het €\u{a0}1,10. Boven €\u{a0}1,1646 is zelf doen goedkoper.",
    ] {
        assert!(says(&harness, words), "{words}");
    }
}

/// Points at some places of a picture, and answers what the sheet beside the pointer says at each: its title and all
/// that is painted.
fn pointed(harness: &mut Harness<'_, Stage>, chart: &str, title: &str) -> Vec<(String, Vec<String>)> {
    let rect = harness.get_by(|node| node.role() == Role::Image && node.label().is_some_and(|l| l == chart)).rect();
    let places = [(0.2, 0.7), (0.37, 0.5), (0.55, 0.33), (0.71, 0.62)];
    let told = places.map(|(across, down)| {
        harness.hover_at(rect.min + vec2(rect.width() * across, rect.height() * down));
        harness.run();
        let painted = painted(harness);
        let found = painted.iter().rfind(|words| words.starts_with(title)).cloned();
        (found.unwrap_or_else(|| panic!("no sheet among {painted:?}")), painted)
    });
    told.into()
}

/// The number in a line of a sheet, after its name.
fn number(line: &str) -> f64 {
    let digits = line.rsplit_once(": ").unwrap().1.replace(',', "");
    digits.trim_matches(|character: char| !character.is_ascii_digit()).parse().unwrap()
}

/// Holds that every option's total of a scenario is painted in whole euros.
fn holds_totals(scenario: &Scenario, painted: &[String], text: &contact_tco::text::Text) {
    let comparison = contact_tco::model::comparison::Comparison::of(scenario).unwrap();
    for bill in &comparison.bills {
        let total = text.euros(bill.total());
        assert!(painted.contains(&total), "{total} is not among {painted:?}");
    }
}

#[test]
fn what_is_told_under_the_pointer_is_worked_out_at_the_values_that_are_named() {
    let mut harness = shown(reference("toy_maker"), Locale::English, Shown::Map, None);
    let chart = harness.state().text.get("chart-of-map");
    for (title, painted) in pointed(&mut harness, &chart, "Contacts a month: ") {
        let (volume, handling) = title.split_once('\n').unwrap();
        let mut scenario = harness.state().scenario.clone();
        *scenario.number_mut(VOLUME).unwrap() = number(volume);
        *scenario.number_mut(PHONE).unwrap() = number(handling);
        holds_totals(&scenario, &painted, &harness.state().text);
    }
    const WAGE: &str = "staff.gross_hourly_wage";
    let mut harness = shown(reference("toy_maker"), Locale::English, Shown::Curve, Some(WAGE));
    let text = &harness.state().text;
    let chart = text.with("chart-of-input", &[("input", &text.input(WAGE))]);
    for (title, painted) in pointed(&mut harness, &chart, "Gross hourly wage: ") {
        let mut scenario = harness.state().scenario.clone();
        *scenario.number_mut(WAGE).unwrap() = number(&title);
        holds_totals(&scenario, &painted, &harness.state().text);
    }
}

#[test]
fn the_volume_turns_where_the_break_even_says_so() {
    // In-house and a form cross back and forth; the search over all inputs examines other volumes than the break-even.
    for name in ["default", "toy_maker", "clinic"] {
        let harness = shown(reference(name), Locale::English, Shown::Curve, Some(VOLUME));
        let stage = harness.state();
        let found = stage.results.break_even.latest().unwrap();
        let form = stage.scenario.outsourcing.form;
        let (today, text) = (stage.scenario.demand.contacts_per_month, &stage.text);
        for band in found.bands.iter().filter(|band| band.form == form) {
            let edge = if today <= band.first as f64 { band.first } else { band.last };
            let shown = text.number(edge as f64, 0);
            let row = |words: &str| words.starts_with("Contacts a month: ") && words.contains(&shown);
            let rows = harness.query_all_by(|node| node.label().is_some_and(|label| row(&label)));
            assert!(rows.count() > 0, "{name}: {shown} stands in no row");
            let curve = text.number((band.last + 1) as f64, 0);
            assert!(says(&harness, &curve), "{name}: {curve} stands not below the curve");
        }
    }
}

#[test]
fn inputs_that_turn_nothing_stand_by_group_and_without_the_years() {
    let harness = shown(reference("default"), Locale::English, Shown::Curve, None);
    let found = harness.state().results.turning.latest().unwrap();
    let turns_nothing = |id: &str| found.points.iter().any(|point| point.id == id && point.likely.is_none());
    assert!(turns_nothing("years.discount") && turns_nothing("absence.health_service"));
    let among = |group: &str, words: &str| {
        let heading = harness.get_all_by_label(group).map(|node| node.rect().bottom()).fold(0.0, f32::max);
        let names = harness.query_all_by_label_contains(words).map(|node| node.rect().top());
        names.into_iter().any(|top| (top - heading).abs() < 8.0)
    };
    assert!(among("Absence", "Health\u{a0}service"));
    assert!(!says(&harness, "Discount") && !says(&harness, "Supplier\u{a0}selection"));
    sees(&harness, "Growth, discount and one-time payments count only in Years.");
}

#[test]
fn a_click_on_a_row_shows_its_curve_with_all_crossings() {
    let mut harness = shown(reference("default"), Locale::English, Shown::Map, None);
    harness.get_by(|node| node.label().is_some_and(|label| label.starts_with("Management fee: "))).click();
    settle(&mut harness);
    assert_eq!(harness.state().views.turning.selected.as_deref(), Some(FEE));
    assert_eq!(harness.state().views.turning.shown, Shown::Curve);
    sees(&harness, "Blended, per minute: cheaper below €\u{a0}4,168, dearer above €\u{a0}4,168");
    // Per contact costs 733,327.45, so 79,728.13 less than in-house: 750 and a twelfth of that is 7,394.01.
    sees(&harness, "Blended, per contact: cheaper below €\u{a0}7,395, dearer above €\u{a0}7,395");
    harness.get_by_label_contains("The chart in figures").click();
    harness.run();
    sees(&harness, "€\u{a0}750 (now)");
    // In-house pays no fee: its total stands in every row, and on its card.
    let rows = harness.state().results.sweep.latest().unwrap();
    assert!(rows.totals.iter().all(|totals| (totals[0] - 813_055.58).abs() < 0.01));
    assert!(count(&harness, "€\u{a0}813,056") >= 11);
}

#[test]
fn todays_value_is_dragged_on_an_axis_that_stays() {
    let mut harness = shown(reference("default"), Locale::Dutch, Shown::Curve, Some(FEE));
    let before = harness.state().views.wanted(&harness.state().scenario).sweep;
    let line = middle(&harness, Role::Slider, "Nu: Beheervergoeding");
    drag(&mut harness, line, line + vec2(60.0, 0.0));
    let commands = harness.state().commands.clone();
    assert!(!commands.is_empty());
    let mut last = 750.0;
    for command in &commands {
        let Command::SetNumber { id, value, held: true } = command else { panic!("{command:?}") };
        assert!(id == FEE && *value > last - 1e-9, "{commands:?}");
        last = *value;
    }
    assert!(last > 900.0, "{last}");
    assert_eq!(harness.state().views.wanted(&harness.state().scenario).sweep, before);
}

#[test]
fn todays_value_moves_by_keys() {
    let mut harness = shown(reference("default"), Locale::English, Shown::Curve, Some("outsourcing.minute_rate"));
    harness.get_by_role_and_label(Role::Slider, "Today: Rate per minute").focus();
    harness.run();
    harness.key_press(Key::ArrowLeft);
    harness.run();
    let commands = &harness.state().commands;
    let [Command::SetNumber { id, value, held: true }] = &commands[..] else { panic!("{commands:?}") };
    assert!(id == "outsourcing.minute_rate" && (1.05..1.1).contains(value), "{value}");
}

#[test]
fn todays_point_is_dragged_and_the_map_stays() {
    let mut harness = shown(reference("default"), Locale::English, Shown::Map, None);
    let wanted = harness.state().views.wanted(&harness.state().scenario);
    let at = middle(&harness, Role::Button, "Today: Contacts a month 10,000, Phone, Handling time");
    drag(&mut harness, at, at + vec2(-50.0, -20.0));
    let commands = harness.state().commands.clone();
    let Some(Command::SetNumbers { values, held: true }) = commands.last() else { panic!("{commands:?}") };
    let phone = harness.state().scenario.number(PHONE).unwrap();
    assert!(values[0].0 == VOLUME && values[0].1 < 9_000.0, "{values:?}");
    assert!(values[1].0 == PHONE && values[1].1 > phone, "{values:?}");
    assert!(harness.state().results.map.is_current());
    for (id, value) in values {
        *harness.state_mut().scenario.number_mut(id).unwrap() = *value;
    }
    let stage = harness.state_mut();
    stage.results.update(&stage.scenario, None);
    harness.step();
    let stage = harness.state();
    assert_eq!(stage.views.wanted(&stage.scenario).map, wanted.map);
    assert!(stage.results.map.is_current() && stage.results.map.is_finished(), "the map depends on neither of the two");
}

#[test]
fn both_values_of_a_drag_are_one_undo_step() {
    let mut desk = Desk::new();
    desk.click(Role::Tab, "Turning points");
    desk.click(Role::RadioButton, "Over two inputs");
    let point = || By::new().predicate(|node| node.label().is_some_and(|label| label.starts_with("Today: Contacts")));
    assert!(desk.until(|desk| desk.window.query(point()).is_some()));
    let before = desk.scenario().clone();
    let at = desk.window.get(point()).rect().center();
    desk.window.hover_at(at);
    desk.window.step();
    desk.window.drag_at(at);
    desk.window.step();
    for step in 1..=5 {
        desk.window.hover_at(at + vec2(-8.0, -5.0) * step as f32);
        desk.window.step();
    }
    desk.window.drop_at(at + vec2(-40.0, -25.0));
    desk.run();
    for id in [VOLUME, PHONE] {
        assert_ne!(desk.scenario().number(id), before.number(id), "{id}");
    }
    desk.keys(eframe::egui::Modifiers::COMMAND, Key::Z);
    assert_eq!(*desk.scenario(), before);
}

#[test]
fn an_axis_is_found_by_some_letters() {
    let mut harness = shown(reference("default"), Locale::Dutch, Shown::Map, None);
    harness.get_by_role_and_label(Role::ComboBox, "Horizontaal").click();
    harness.run();
    harness.get_by_role_and_label(Role::TextInput, "Zoek een gegeven").focus();
    harness.run();
    harness.get_by_role_and_label(Role::TextInput, "Zoek een gegeven").type_text("verzuimper");
    harness.run();
    assert_eq!(count(&harness, "Tarief per minuut"), 0);
    harness.get_by_label("Verzuimpercentage").click();
    settle(&mut harness);
    assert_eq!(harness.state().views.turning.axes, Some(("absence.rate".to_owned(), PHONE.to_owned())));
    assert!(says(&harness, "Nu: Verzuimpercentage 8\u{a0}%, Phone, Afhandeltijd"));
}

#[test]
fn the_row_that_is_shown_explains_itself() {
    let mut desk = Desk::new();
    desk.click(Role::Tab, "Turning points");
    let row = || By::new().predicate(|node| node.label().is_some_and(|label| label.starts_with("Management fee: ")));
    assert!(desk.until(|desk| desk.window.query(row()).is_some()));
    let press = |desk: &mut Desk| {
        desk.window.get(row()).scroll_to_me();
        desk.run();
        desk.window.get(row()).click();
        desk.run();
    };
    press(&mut desk);
    assert!(!desk.has(Role::Button, "Close the explanation"), "its curve is not covered");
    press(&mut desk);
    assert!(desk.has(Role::Button, "Close the explanation"));
}
