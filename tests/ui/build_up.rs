//! Cost build-up: every line of every bill stands in a table.

use contact_tco::app::command::Tab;
use contact_tco::model::bill::Sourcing;
use contact_tco::model::comparison::Comparison;
use contact_tco::text::Locale;
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::{By, Queryable};

use crate::desk::{Desk, Setup};
use crate::stage::{Stage, count, reference, reference_result, sees};

#[test]
fn every_line_of_the_reference_stands_in_a_table() {
    for (name, locale) in [("default", Locale::English), ("toy_maker", Locale::Dutch)] {
        let mut stage = Stage::new(reference(name), locale);
        stage.views.tab = Tab::BuildUp;
        let harness = stage.show();
        let text = &harness.state().text;
        let result = reference_result(name, "compare");
        for sourcing in Sourcing::ALL {
            let bill = match sourcing {
                Sourcing::InHouse => &result["in_house"],
                Sourcing::Outsourced(form) => &result["outsourced"][form.id()],
            };
            for line in bill["lines"].as_array().unwrap() {
                sees(&harness, &text.line(line["id"].as_str().unwrap()));
                let amount: rust_decimal::Decimal = line["amount"].as_str().unwrap().parse().unwrap();
                let shown = if amount.is_zero() { "–".to_owned() } else { text.bare_euros(amount) };
                sees(&harness, &shown);
            }
            let total: rust_decimal::Decimal = bill["total"].as_str().unwrap().parse().unwrap();
            sees(&harness, &text.bare_euros(total));
            sees(&harness, &text.euros(total));
            let price: rust_decimal::Decimal = bill["per_contact"].as_str().unwrap().parse().unwrap();
            sees(&harness, &text.bare_cents(price));
            let price: rust_decimal::Decimal = bill["per_handled_hour"].as_str().unwrap().parse().unwrap();
            sees(&harness, &text.bare_cents(price));
        }
    }
}

#[test]
fn differences_to_in_house_have_their_sign() {
    // By the reference in-house is 813,055.58 and dedicated 783,473.01.
    let mut stage = Stage::new(reference("default"), Locale::English);
    stage.views.tab = Tab::BuildUp;
    let harness = stage.show();
    sees(&harness, "\u{2212}€\u{a0}29,583");
    // The table below has the same sign under the same words.
    sees(&harness, "\u{2212}29,583");
    assert_eq!(count(&harness, "Against in-house"), 2);
    // 16,311,452 against 14,945,796: dedicated is 1,365,656 dearer.
    let mut stage = Stage::new(reference("roadside"), Locale::Dutch);
    stage.views.tab = Tab::BuildUp;
    let result = reference_result("roadside", "compare");
    let difference: rust_decimal::Decimal = result["difference"].as_str().unwrap().parse().unwrap();
    let words = format!("+{}", stage.text.euros(-difference));
    sees(&stage.show(), &words);
}

#[test]
fn the_budget_splits_the_in_house_bill() {
    let mut stage = Stage::new(reference("default"), Locale::English);
    stage.views.tab = Tab::BuildUp;
    let harness = stage.show();
    // 576,985.06 and 236,070.52 of 813,055.58.
    for words in ["In your budget", "576,985", "71.0\u{a0}%", "Hidden", "236,071", "29.0\u{a0}%"] {
        sees(&harness, words);
    }
}

#[test]
fn a_line_is_ticked_into_the_budget_in_its_row_and_on_its_sheet() {
    let mut desk = Setup::default().size(1500.0, 1700.0).start();
    desk.click(Role::Tab, "Cost build-up");
    let hidden = |desk: &Desk| Comparison::of(desk.scenario()).unwrap().in_house().hidden();
    let before = hidden(&desk);
    let housing = Comparison::of(desk.scenario()).unwrap().in_house().line("in_house.housing").unwrap();
    let tick = "In your budget: Workplaces";
    desk.click(Role::CheckBox, tick);
    assert_eq!(hidden(&desk), before - housing, "the hidden part is smaller by the line");
    let shown = desk.state().text.euros(before - housing);
    assert!(desk.says(&format!("hidden part {shown}")), "also on the card");
    // One step takes it back.
    desk.keys(Modifiers::COMMAND, Key::Z);
    assert_eq!(hidden(&desk), before);
    assert!(desk.state().work().history.undo_label().is_none());
    let row = desk.state().text.bare_euros(housing);
    desk.press(&row);
    assert_eq!(
        desk.window.query_all(By::new().role(Role::CheckBox).label(tick)).count(),
        2,
        "in the row and on the sheet"
    );
    desk.window.query_all(By::new().role(Role::CheckBox).label(tick)).last().unwrap().click();
    desk.run();
    assert_eq!(hidden(&desk), before - housing);
}
