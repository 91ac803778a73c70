//! The workbook worked out by an engine of its own gives the program's figures.

use contact_tco::model::bill::Sourcing;
use contact_tco::model::formula::{Kind, Number, book};
use contact_tco::model::years::Years;
use ironcalc::base::cell::CellValue;

use crate::export::engine::Engine;
use crate::export::findings::{findings, open, scenarios};

/// Half a cent: amounts are whole cents.
pub const HALF_A_CENT: f64 = 0.005;

/// The name of a line's cell.
pub fn line(sourcing: Sourcing, id: &str) -> String {
    if sourcing == Sourcing::InHouse { id.to_owned() } else { format!("{}{id}", sourcing.prefix()) }
}

#[test]
fn every_line_and_total_is_the_programs_to_the_cent() {
    for (name, scenario) in scenarios() {
        let comparison = findings(&scenario).comparison;
        let mut engine = open(&scenario);
        engine.recalculate();
        for bill in &comparison.bills {
            for amount in &bill.lines {
                let (line, expected) = (line(bill.sourcing, amount.id), Number::to_f64(amount.amount));
                let found = engine.value(&line);
                let formula = engine.formula_at(engine.cell(&line).unwrap());
                assert!(
                    (found - expected).abs() < HALF_A_CENT,
                    "{name}: {line} is {found}, not {expected}: {formula:?}"
                );
                assert!(formula.is_some(), "{name}: {line} is no formula");
            }
            let total = engine.value(&format!("total.{}", bill.sourcing.id()));
            let expected = Number::to_f64(bill.total());
            assert!((total - expected).abs() < HALF_A_CENT, "{name}: {:?} is {total}, not {expected}", bill.sourcing);
        }
        let seen =
            [("total.in_budget", comparison.in_house().visible()), ("total.hidden", comparison.in_house().hidden())];
        for (cell, expected) in seen {
            assert!((engine.value(cell) - Number::to_f64(expected)).abs() < HALF_A_CENT, "{name}: {cell}");
        }
    }
}

/// The years of an engine against the program's: what each option pays in each year, its present value, its payback.
pub fn hold_years(engine: &Engine, years: &Years, context: &str) {
    for flow in &years.options {
        let (option, (sheet, row, column)) =
            (flow.sourcing.id(), engine.cell(&format!("paid.{}", flow.sourcing.id())).unwrap());
        for (year, paid) in (0i32..).zip(&flow.cash) {
            let found = engine.value_at((sheet, row, column + year));
            let CellValue::Number(found) = found else { panic!("{context}: {option} in year {year}: {found:?}") };
            let expected = Number::to_f64(*paid);
            assert!(
                (found - expected).abs() < HALF_A_CENT,
                "{context}: {option} in year {year} is {found}, not {expected}"
            );
        }
        let (found, expected) = (engine.value(&format!("present_value.{option}")), Number::to_f64(flow.present_value));
        assert!((found - expected).abs() < HALF_A_CENT, "{context}: {option} is worth {found}, not {expected}");
        if flow.sourcing == Sourcing::InHouse {
            continue;
        }
        let found = engine.value_at(engine.cell(&format!("payback.{option}")).unwrap());
        match (flow.payback_years, found) {
            (Some(years), CellValue::Number(found)) => {
                assert!((found - years).abs() < 1e-6, "{context}: {option} pays back after {found}, not {years}");
            }
            (None, CellValue::String(words)) => assert!(words.starts_with("never"), "{context}: {option}: {words}"),
            (expected, found) => panic!("{context}: {option} pays back after {found:?}, not {expected:?}"),
        }
    }
}

#[test]
fn every_year_present_value_and_payback_is_the_programs() {
    let (mut paid_back, mut never) = (0, 0);
    for (name, scenario) in scenarios() {
        let years = Years::of(&scenario).expect("years");
        let mut engine = open(&scenario);
        engine.recalculate();
        hold_years(&engine, &years, &name);
        let paybacks = years.options.iter().skip(1).map(|flow| flow.payback_years);
        paid_back += paybacks.clone().filter(|years| years.is_some_and(|years| years > 0.0)).count();
        never += paybacks.filter(Option::is_none).count();
    }
    assert!(paid_back > 0 && never > 0, "{paid_back} {never}");
}

#[test]
fn every_cell_keeps_the_result_that_it_calculates() {
    for (name, scenario) in scenarios() {
        let mut engine = open(&scenario);
        let formulas: Vec<_> = engine.cells().into_iter().filter(|cell| engine.formula_at(*cell).is_some()).collect();
        let kept: Vec<CellValue> = formulas.iter().map(|cell| engine.value_at(*cell)).collect();
        engine.recalculate();
        for (cell, kept) in formulas.iter().zip(kept) {
            let now = engine.value_at(*cell);
            let is_same = match (&kept, &now) {
                (CellValue::Number(kept), CellValue::Number(now)) => (kept - now).abs() <= 1e-9 * kept.abs().max(1.0),
                (kept, now) => kept == now,
            };
            let (said, formula) = (engine.said(*cell), engine.formula_at(*cell).unwrap());
            assert!(is_same, "{name}: {said} keeps {kept:?} and gives {now:?}: {formula}");
        }
        assert!(formulas.len() > 200, "{name}: {} formulas", formulas.len());
    }
}

#[test]
fn every_formula_of_the_book_is_a_formula_of_the_workbook() {
    let engine = open(&scenarios()[1].1);
    for (_, quantity) in book().quantities() {
        let is_formula = |name: &str| engine.cell(name).and_then(|cell| engine.formula_at(cell)).is_some();
        let id = quantity.id.replace("[]", "");
        match quantity.kind {
            Kind::Formula { .. } | Kind::Line { .. } => assert!(is_formula(&id), "{id}"),
            Kind::Figure { .. } => assert_eq!(is_formula(&id), id == "plan.permanent_hours_per_month", "{id}"),
            Kind::Input(_) => assert!(engine.has_name(&id) && !is_formula(&id), "{id}"),
            Kind::Choice(_) => assert!(engine.has_name(&format!("choice.{id}")), "{id}"),
            Kind::Payment { .. } => assert!(is_formula(&id), "{id}"),
        }
    }
}

/// The totals of an engine in the order of [`Sourcing::ALL`].
pub fn totals(engine: &Engine) -> [f64; 5] {
    Sourcing::ALL.map(|sourcing| engine.value(&format!("total.{}", sourcing.id())))
}
