//! The book has no faults, and a bill is priced at the volume that it is asked for.

use proptest::prelude::*;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::rule::PRICE;
use super::{Payment, Rule, Rules, Sourcing};
use crate::model::break_even::{BreakEven, Curves};
use crate::model::comparison::Comparison;
use crate::model::formula::{Constant, Draft, Value, book, explain, inputs, whole_book, with_book};
use crate::model::scenario::{Form, Scenario};
use crate::model::what_if::WhatIf;
use crate::model::years::{RowId, Years};

#[test]
fn no_formula_mixes_units_every_line_is_euros_a_year_and_each_follows_the_volume() {
    assert_eq!(book().faults(), Vec::<String>::new());
}

#[test]
fn a_usual_budget_is_the_default_of_the_visible_lines() {
    let rules = book().rules.of(Sourcing::InHouse).iter();
    let usual: Vec<_> = rules.filter(|rule| rule.marks.in_budget).map(|rule| rule.id.to_owned()).collect();
    assert_eq!(usual, Scenario::default().budget.visible);
}

const DIRECT: &str = "test.per_contact";
const ONCE: &str = "payment.test_per_contact";
/// EUR a contact, of a form on top of in-house.
const PRICES: [f64; 2] = [0.37, 0.11];

/// Works with bills that have a line more, and the years a payment more, that name the volume themselves.
fn with_lines_per_contact<T>(work: impl FnOnce() -> T) -> T {
    let draft = Draft::default();
    let mut rules = Rules::write(&draft);
    inputs!(draft; demand { contacts_per_month });
    for sourcing in Sourcing::ALL {
        let price = if sourcing == Sourcing::InHouse { PRICES[0] } else { PRICES[1] };
        let yearly = Constant(12.0, "month/year") * contacts_per_month * Constant(price, "EUR/contact");
        let once = contacts_per_month * Constant(price, "EUR/contact") * Constant(1.0, "month");
        let line = draft.line(&format!("{}{DIRECT}", sourcing.prefix()), yearly).quantity().unwrap();
        let payment = draft.payment(&format!("{}{ONCE}", sourcing.prefix()), once).quantity().unwrap();
        let line = Rule { id: DIRECT, quantity: line, marks: PRICE };
        rules.add(
            sourcing,
            line,
            Payment { id: ONCE, quantity: payment, bears_vat: false, life: None, grows: true, year: 0 },
        );
    }
    with_book(draft, rules, || {
        assert_eq!(book().faults(), Vec::<String>::new());
        work()
    })
}

/// The scenario with another volume written into it.
fn edited(scenario: &Scenario, volume: f64) -> Scenario {
    let mut scenario = scenario.clone();
    scenario.demand.contacts_per_month = volume;
    scenario
}

/// `volume * 12 * price`, to the cent.
fn by_hand(volume: f64, price: f64) -> f64 {
    (volume * 12.0 * price * 100.0).round() / 100.0
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn each_line_at_a_volume_is_its_explanation_there_and_the_line_of_the_scenario_edited_to_it(
        volume in 1.0..200_000.0_f64,
        growth in -0.4..0.6_f64,
    ) {
        with_lines_per_contact(|| {
            let mut scenario = Scenario::default();
            (scenario.years.volume_growth, scenario.years.horizon) = (growth, 3.0);
            let there = edited(&scenario, volume);
            let asked = Comparison::at(&scenario, volume).unwrap();
            prop_assert_eq!(&asked, &Comparison::of(&there).unwrap());

            let run = whole_book(&scenario, &asked.plan, &asked.supplier).unwrap();
            for bill in &asked.bills {
                for rule in book().rules.of(bill.sourcing) {
                    let amount = bill.line(rule.id).unwrap();
                    let explained = run.value(rule.quantity);
                    prop_assert!((amount.to_f64().unwrap() - explained).abs() < 0.02, "{}: {}", rule.id, explained);
                }
                let price = PRICES[usize::from(bill.sourcing != Sourcing::InHouse)];
                let amount = bill.line(DIRECT).unwrap().to_f64().unwrap();
                prop_assert!((amount - by_hand(volume, price)).abs() < 0.011, "{amount} at {volume}");
                let id = format!("{}{DIRECT}", bill.sourcing.prefix());
                let found = explain(&scenario, &asked, &id).unwrap();
                prop_assert_eq!(&found.parts[0].value, &Value::Number(volume));
            }

            let curves = Curves::of(&scenario, &[volume]).unwrap();
            let mut what_if = WhatIf::new(&scenario).unwrap();
            what_if.set("demand.contacts_per_month", volume);
            let totals = curves.points[0].totals.into_iter().zip(what_if.totals().unwrap());
            for (sourcing, (on_curve, as_input)) in Sourcing::ALL.into_iter().zip(totals) {
                let exact = asked.bill(sourcing).total().to_f64().unwrap();
                prop_assert!((on_curve - exact).abs() < 0.4 && (as_input - exact).abs() < 0.4, "{on_curve}, {exact}");
            }

            years_are_priced_at_their_volumes(&there)
        })?;
    }
}

/// Each line of each year is the line of the scenario edited to the volume of that year, times its index; a payment that
/// grows is one for the contacts that come on top of the most so far.
fn years_are_priced_at_their_volumes(scenario: &Scenario) -> Result<(), TestCaseError> {
    let years = Years::of(scenario).unwrap();
    let mut most = 0.0;
    for (year, volume) in (1..).zip(&years.volumes) {
        let asked = Comparison::of(&edited(scenario, *volume)).unwrap();
        let more = (volume - most).max(0.0);
        most = f64::max(most, *volume);
        for flow in &years.options {
            let price = PRICES[usize::from(flow.sourcing != Sourcing::InHouse)];
            for row in &flow.rows {
                let amount = row.amounts[year];
                match row.id {
                    RowId::Line("in_house.vat" | "vat") => {}
                    RowId::Line(id) => {
                        let line = asked.bill(flow.sourcing).line(id).unwrap();
                        let there = line * years.growth.index(row.index, year);
                        prop_assert!(
                            (amount - there).abs() < Decimal::new(1, 6),
                            "{id} in year {year}: {amount}, {there}"
                        );
                    }
                    RowId::Payment(ONCE) => {
                        // The first year's is paid at the start.
                        let paid = if year == 1 { row.amounts[0] } else { amount };
                        prop_assert!((paid.to_f64().unwrap() - more * price).abs() < 1e-6, "year {year}: {paid}");
                    }
                    RowId::Payment(_) => {}
                }
            }
        }
    }
    Ok(())
}

#[test]
fn the_break_even_counts_a_line_that_names_the_volume_at_each_volume() {
    let scenario = Scenario::default();
    let range = (2_000, 60_000);
    let without = BreakEven::of(&scenario, range).unwrap();
    with_lines_per_contact(|| {
        let found = BreakEven::of(&scenario, range).unwrap();
        assert_ne!(found, without, "the line moves no crossing");
        assert!(!found.bands.is_empty());
        let at = |volume: u64| Comparison::of(&edited(&scenario, volume as f64)).unwrap();
        let is_cheaper = |volume: u64, form: Form| {
            let there = at(volume);
            there.bill(Sourcing::Outsourced(form)).total() < there.in_house().total()
        };
        for band in &found.bands {
            for crossing in [band.first, band.last] {
                assert_ne!(is_cheaper(crossing, band.form), is_cheaper(crossing + 1, band.form), "{band:?}");
            }
        }
        for reach in &found.cheapest {
            for volume in [reach.from, reach.to] {
                assert_eq!(at(volume).cheapest(), reach.option, "{reach:?}");
            }
        }
    });
}
