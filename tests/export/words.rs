//! Words in the workbook are words, whatever they say.

use contact_tco::model::parameters;
use contact_tco::model::scenario::Scenario;
use contact_tco::text::Locale;
use ironcalc::base::cell::CellValue;

use crate::export::engine::Engine;
use crate::export::findings::{bytes, open};
use crate::export::prices::name_of;

/// Names and notes that other programs take for something else.
fn hostile() -> Scenario {
    let mut scenario = Scenario { name: "=1+1".to_owned(), ..Scenario::default() };
    scenario.notes = format!("@SUM(A1)\n{}", "x".repeat(40_000));
    scenario.demand.channels[0].name = "=cmd|' /C calc'!A0".to_owned();
    scenario.demand.channels[1].name = "+31 20 \u{202e}שלום 🙂".to_owned();
    scenario.demand.languages[0].name = "-1".to_owned();
    for (id, note) in [
        ("staff.gross_hourly_wage", "=HYPERLINK(\"http://example.com\")".to_owned()),
        ("ict.platform", format!("@{}", "é\u{7}🙂".repeat(5_000))),
        ("housing.cost_per_m2", "  مرحبا & <b>\"'</b> _x0041_ ]]>".to_owned()),
    ] {
        scenario.sources.insert(id.to_owned(), note);
    }
    scenario
}

#[test]
fn no_words_of_a_user_are_a_formula() {
    for locale in Locale::ALL {
        let scenario = hostile();
        let mut engine = Engine::open(&bytes(&scenario, locale));
        engine.recalculate();
        let formulas: Vec<String> = engine.cells().iter().filter_map(|cell| engine.formula_at(*cell)).collect();
        for formula in formulas {
            let is_a_users =
                ["cmd", "HYPERLINK", "@SUM"].iter().any(|part| formula.contains(part)) || formula == "=1+1";
            assert!(!is_a_users, "{formula}");
        }
        let words: Vec<String> = engine
            .cells()
            .iter()
            .filter_map(|cell| match engine.value_at(*cell) {
                CellValue::String(words) => Some(words),
                _ => None,
            })
            .collect();
        for wanted in ["=HYPERLINK(\"http://example.com\")", "  مرحبا & <b>\"'</b> _x0041_ ]]>"] {
            assert!(words.iter().any(|words| words == wanted), "{locale:?}: {wanted}");
        }
        for wanted in ["=cmd|' /C calc'!A0", "+31 20 \u{202e}שלום 🙂", "@é 🙂é 🙂"] {
            assert!(words.iter().any(|words| words.contains(wanted)), "{locale:?}: {wanted}");
        }
        assert!(words.iter().all(|words| words.encode_utf16().count() <= 32_767));
        assert!(words.iter().all(|words| !words.contains('\u{7}')));
    }
}

#[test]
fn every_input_is_a_named_cell() {
    for scenario in [Scenario::default(), hostile()] {
        let engine = open(&scenario);
        for id in scenario.number_ids() {
            let name = name_of(&scenario, &id);
            assert!(engine.has_name(&name), "{name}");
            assert_eq!(engine.value(&name), scenario.number(&id).unwrap(), "{name}");
        }
        for input in
            parameters::all().iter().filter(|input| !input.id.contains("[]") && input.id != "hybrid.rule.threshold")
        {
            assert!(engine.has_name(&input.id), "{}", input.id);
        }
        assert_eq!(engine.value("demand.months.12"), 1.0);
        assert_eq!(engine.value("demand.hour_weights.9"), scenario.demand.hour_weights[8]);
    }
}

/// A formula reads cells and names, and no other text than the program's own.
#[test]
fn every_cell_a_formula_reads_is_there() {
    for (name, scenario) in crate::export::findings::scenarios() {
        let mut engine = open(&scenario);
        engine.recalculate();
        for cell in engine.cells() {
            if let CellValue::String(words) = engine.value_at(cell) {
                let is_fault = engine.formula_at(cell).is_some() && words.starts_with('#');
                assert!(!is_fault, "{name}: {} is {words}: {:?}", engine.said(cell), engine.formula_at(cell));
            }
        }
    }
}

#[test]
fn years_that_cannot_be_planned_leave_the_other_sheets() {
    let mut scenario = Scenario::default();
    scenario.years.volume_growth = 5.0;
    scenario.years.horizon = 30.0;
    assert!(contact_tco::model::years::Years::of(&scenario).is_err());
    let mut engine = open(&scenario);
    engine.recalculate();
    assert!(engine.value("total.in_house") > 0.0);
    assert_eq!(engine.tabs().len(), 8);
}

#[test]
fn the_sheets_have_names_in_both_languages() {
    let tabs = Locale::ALL.map(|locale| Engine::open(&bytes(&Scenario::default(), locale)).tabs());
    assert_eq!(tabs[0].len(), tabs[1].len());
    assert!(tabs.iter().flatten().all(|tab| !tab.starts_with("workbook-")), "{tabs:?}");
    assert!(tabs[0].contains(&"Inputs".to_owned()) && tabs[1].contains(&"Invoer".to_owned()), "{tabs:?}");
}
