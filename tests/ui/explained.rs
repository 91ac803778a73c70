//! Explanations: every figure opens the sheet, which leads down to the inputs and follows the sliders.

use contact_tco::app::command::Tab;
use contact_tco::model::comparison::Comparison;
use contact_tco::model::scenario::{Range, Scenario};
use contact_tco::text::Locale;
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers, Theme};
use egui_kittest::Harness;
use egui_kittest::kittest::{By, Queryable};

use crate::desk::Desk;
use crate::stage::{Stage, count, reference, reference_result, sees};

fn stage(tab: Tab, scenario: Scenario, locale: Locale) -> Harness<'static, Stage> {
    let mut stage = Stage::new(scenario, locale);
    stage.views.tab = tab;
    let wanted = stage.views.wanted(&stage.scenario);
    stage.results.want(&stage.scenario, wanted);
    stage.results.wait();
    stage.show_sized(1400.0, 2600.0, Theme::Light)
}

/// Clicks the first of the figures or links that say so.
fn click(harness: &mut Harness<'_, Stage>, label: &str) {
    let found = harness.query_all_by_label(label).next().unwrap_or_else(|| panic!("there is no {label:?}"));
    found.click();
    harness.run();
}

#[test]
fn a_total_leads_down_to_an_input_which_then_has_the_keyboard() {
    let mut desk = Desk::new();
    let total = Comparison::of(desk.scenario()).unwrap().in_house().total();
    let total = desk.state().text.euros(total);
    desk.press(&total);
    assert!(desk.says("All lines of the bill, each rounded to the cent."));
    desk.click(Role::Link, "Hiring");
    assert!(desk.says("Agents hired a year") && desk.says("Cost per hire"));
    desk.click(Role::Link, "Agents hired a year");
    desk.click(Role::Link, "Turnover");
    assert!(desk.find(Role::TextInput, "Turnover").is_focused(), "the input has the keyboard");
    // The way back: by name, by key, and closed by Escape.
    desk.press("Back to Hiring");
    assert!(desk.has(Role::Button, "Back to Total") && !desk.has(Role::Button, "Back to Hiring"));
    desk.keys(Modifiers::ALT, Key::ArrowLeft);
    assert!(!desk.has(Role::Button, "Back to Total") && desk.says("All lines of the bill"));
    desk.press("Close the explanation");
    assert!(!desk.says("All lines of the bill"));
}

#[test]
fn the_sheet_follows_a_change() {
    let mut desk = Desk::new();
    let hiring = |desk: &Desk| {
        let comparison = Comparison::of(desk.scenario()).unwrap();
        let amount = comparison.in_house().line("in_house.recruitment.hiring").unwrap();
        format!("{}/year", desk.state().text.cents(amount))
    };
    let total = desk.state().text.euros(Comparison::of(desk.scenario()).unwrap().in_house().total());
    desk.press(&total);
    desk.click(Role::Link, "Hiring");
    let before = hiring(&desk);
    assert!(desk.says(&before), "{before}");
    desk.enter("Cost per hire", "5000");
    let after = hiring(&desk);
    assert_ne!(before, after);
    assert!(desk.says(&after) && !desk.says(&before), "{after}");
}

#[test]
fn an_input_in_a_closed_group_is_opened_and_found() {
    let mut desk = Desk::new();
    desk.menu("View", "Close all groups");
    let total = desk.state().text.euros(Comparison::of(desk.scenario()).unwrap().in_house().total());
    desk.press(&total);
    for link in ["Telephone traffic", "Telephone minutes a year", "Telephone time per contact"] {
        desk.click(Role::Link, link);
    }
    // Of the words in the formula and the part below it, the part.
    let parts = || By::new().role(Role::Link).label("Handling time");
    desk.window.query_all(parts()).last().unwrap().scroll_to_me();
    desk.run();
    desk.window.query_all(parts()).last().unwrap().click();
    desk.run();
    desk.click(Role::Link, "Phone, Handling time");
    assert!(desk.find(Role::TextInput, "Phone, Handling time").is_focused());
}

#[test]
fn every_line_of_the_build_up_explains_itself_in_dutch() {
    let mut harness = stage(Tab::BuildUp, reference("toy_maker"), Locale::Dutch);
    let bill = &reference_result("toy_maker", "compare")["in_house"]["lines"];
    let mut explained = 0;
    for line in bill.as_array().unwrap() {
        let amount = line["amount"].as_str().unwrap().parse().unwrap();
        let text = &harness.state().text;
        let (shown, cents) = (text.bare_euros(amount), text.cents(amount));
        if amount.is_zero() || count(&harness, &shown) != 1 {
            continue;
        }
        click(&mut harness, &shown);
        assert!(harness.query_all_by_label_contains(&cents).count() > 0, "{line}");
        explained += 1;
    }
    assert!(explained > 10, "{explained}");
}

#[test]
fn a_half_hour_tells_its_load_and_the_agents_tried() {
    let mut harness = stage(Tab::Staffing, reference("default"), Locale::English);
    harness.query_all_by_label_contains("Monday 09:00").next().unwrap().click();
    harness.run();
    for words in ["Agents tried", "The load", "What must be kept", "enough", "too few"] {
        sees(&harness, words);
    }
    assert!(harness.query_all_by_label_contains("erlang").count() > 0);
    assert!(
        harness.query_all_by_label_contains("promised is").count()
            + harness.query_all_by_label_contains("is allowed").count()
            > 0
    );
}

#[test]
fn crossings_and_percentiles_explain_themselves() {
    let mut scenario = reference("default");
    scenario.ranges.insert("staff.gross_hourly_wage".to_owned(), Range(15.0, 19.0));
    let mut harness = stage(Tab::BreakEven, scenario.clone(), Locale::English);
    let bands = reference_result("default", "break-even")["bands"].clone();
    let band = bands.as_array().unwrap().iter().find(|band| band["form"] == "blended_minute").unwrap();
    let first = band["first"].as_f64().unwrap();
    harness.query_all_by_label_contains("Blended, per minute: ").next().unwrap().click();
    harness.run();
    // Both totals stand at the last volume before and the first after the answer turns.
    for volume in [first, band["last"].as_f64().unwrap() + 1.0] {
        let comparison = Comparison::at(&scenario, volume).unwrap();
        let text = &harness.state().text;
        sees(&harness, &format!("Contacts a month: {}", text.number(volume, 0)));
        sees(&harness, &text.cents(comparison.in_house().total()));
        sees(&harness, &text.cents(comparison.outsourced().total()));
    }
    let mut harness = stage(Tab::Certainty, scenario, Locale::Dutch);
    let risk = harness.state().results.risk.latest().unwrap().clone();
    let (shown, draws) = (harness.state().text.bare_euros(risk.in_house.p10), risk.draws);
    click(&mut harness, &shown);
    let text = &harness.state().text;
    let words = format!("In 10\u{a0}% van de trekkingen is het minder dan {}.", text.cents(risk.in_house.p10));
    sees(&harness, &words);
    let count = text.number(draws as f64, 0);
    assert!(harness.query_all_by_label_contains(&format!("{count} trekkingen van alle invoer")).count() > 0);
}

#[test]
fn the_keyboard_goes_into_the_sheet_and_comes_back() {
    let mut desk = Desk::new();
    let total = Comparison::of(desk.scenario()).unwrap().in_house().total();
    let total = desk.state().text.euros(total);
    desk.find(Role::Button, &total).focus();
    desk.run();
    desk.keys(Modifiers::NONE, Key::Enter);
    assert!(desk.find(Role::Heading, "Total").is_focused(), "the page has the keyboard");
    // The next stop is the first part of the sum.
    desk.keys(Modifiers::NONE, Key::Tab);
    assert!(desk.find(Role::Link, "Agents").is_focused());
    desk.keys(Modifiers::NONE, Key::Enter);
    assert!(desk.has(Role::Button, "Back to Total"));
    let focused = desk.window.query_all(By::new().role(Role::Heading)).any(|node| node.is_focused());
    assert!(focused, "so has the page that was followed");
    desk.keys(Modifiers::NONE, Key::Escape);
    assert!(!desk.has(Role::Button, "Close the explanation"));
    assert!(desk.find(Role::Button, &total).is_focused(), "the keyboard is where it was");
}

#[test]
fn a_click_leaves_the_keyboard_alone() {
    let mut desk = Desk::new();
    let total = desk.state().text.euros(Comparison::of(desk.scenario()).unwrap().in_house().total());
    desk.press(&total);
    let headings = desk.window.query_all(By::new().role(Role::Heading)).count();
    assert!(headings > 0, "the sheet is open");
    assert!(!desk.window.query_all(By::new().role(Role::Heading)).any(|node| node.is_focused()));
}

#[test]
fn a_note_that_is_changed_shows_on_the_sheet_at_once() {
    let mut desk = Desk::new();
    let total = desk.state().text.euros(Comparison::of(desk.scenario()).unwrap().in_house().total());
    desk.press(&total);
    desk.click(Role::Link, "Hiring");
    desk.click(Role::Link, "Agents hired a year");
    for note in ["first note", "second"] {
        desk.press("About Turnover: default, usual range and sources");
        let field = "Your own note and source: Turnover";
        desk.find(Role::MultilineTextInput, field).focus();
        desk.run();
        desk.keys(Modifiers::COMMAND, Key::A);
        desk.find(Role::MultilineTextInput, field).type_text(note);
        desk.run();
        desk.keys(Modifiers::NONE, Key::Escape);
        desk.run();
        assert!(desk.has(Role::Button, "Close the explanation"), "Escape closed the note alone");
        assert_eq!(desk.scenario().source("recruitment.turnover"), Some(note));
        let labels = desk.window.query_all_by_label_contains(note).count();
        assert!(labels > 0, "{note}");
    }
}
