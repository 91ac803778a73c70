//! What holds of the years whatever the scenario, and what happens at their edges.

use std::time::{Duration, Instant};

use contact_tco::model::bill::{Index, Sourcing};
use contact_tco::model::comparison::Comparison;
use contact_tco::model::error::ModelError;
use contact_tco::model::formula::{Value, explain};
use contact_tco::model::scenario::{Channel, ChannelKind, Scenario, StartOfYears};
use contact_tco::model::years::{BOOK_VALUE, RowId, Years};
use rust_decimal::Decimal;

use crate::model::oracles::{REFERENCES, scenario};

/// Without growth, indices or discount.
fn steady(name: &str) -> Scenario {
    let mut scenario = scenario(name);
    let years = &mut scenario.years;
    (years.volume_growth, years.wage_growth, years.price_growth, years.rate_growth) = (0.0, 0.0, 0.0, 0.0);
    (years.discount, years.start, years.ramp_months) = (0.0, StartOfYears::Existing, 0.0);
    scenario
}

#[test]
fn nothing_that_changes_makes_equal_years_of_the_bill_without_what_is_paid_once() {
    for name in REFERENCES {
        let scenario = steady(name);
        let comparison = Comparison::of(&scenario).unwrap();
        let irrecoverable = 0.21 * (1.0 - scenario.tax.vat_recovery);
        let with_vat = Decimal::ONE + Decimal::try_from(irrecoverable).unwrap().round_dp(9);
        for flow in Years::of(&scenario).unwrap().options {
            let bill = comparison.bill(flow.sourcing);
            let line = |id: &str| bill.line(id).unwrap();
            let left_out = match flow.sourcing {
                Sourcing::InHouse => line("in_house.depreciation.capital"),
                Sourcing::Outsourced(_) => (line("training.initial") + line("start_up")) * with_vat,
            };
            for cash in &flow.cash[1..] {
                assert_eq!(*cash, flow.cash[1], "{name}");
                // The bill rounds its VAT, the years their sum.
                assert!((cash + left_out - bill.total()).abs() <= Decimal::new(1, 2), "{name}: {cash}");
            }
        }
    }
}

#[test]
fn undiscounted_the_present_value_is_the_sum_and_cash_is_the_sum_of_its_rows() {
    for name in REFERENCES {
        let mut scenario = scenario(name);
        scenario.years.discount = 0.0;
        let years = Years::of(&scenario).unwrap();
        assert_eq!(years.horizon, 5);
        for flow in &years.options {
            assert_eq!(flow.present_value, flow.cash.iter().sum(), "{name}");
            assert_eq!(flow.cumulative().last(), Some(&flow.present_value));
            for (year, cash) in flow.cash.iter().enumerate() {
                let sum: Decimal = flow.rows.iter().map(|row| row.amounts[year]).sum();
                assert!((sum - cash).abs() <= Decimal::new(5, 3), "{name} year {year}");
            }
        }
    }
}

#[test]
fn an_index_scales_the_rows_of_its_class_and_no_others() {
    type Raise = fn(&mut Scenario);
    let classes: [(Index, Raise); 3] = [
        (Index::Wage, |scenario| scenario.years.wage_growth = 0.1),
        (Index::Price, |scenario| scenario.years.price_growth = 0.1),
        (Index::Rate, |scenario| scenario.years.rate_growth = 0.1),
    ];
    for name in REFERENCES {
        let before = Years::of(&steady(name)).unwrap();
        for (class, raise) in classes {
            let mut scenario = steady(name);
            raise(&mut scenario);
            let after = Years::of(&scenario).unwrap();
            for (before, after) in before.options.iter().zip(&after.options) {
                let vat = |row: &contact_tco::model::years::Row| row.id.id().ends_with("vat");
                for (before, after) in before.rows.iter().zip(&after.rows).filter(|(row, _)| !vat(row)) {
                    assert_eq!(before.id, after.id);
                    let rises = before.index == Some(class);
                    let mut factor = Decimal::ONE;
                    for year in 1..before.amounts.len() {
                        assert_eq!(after.amounts[year], before.amounts[year] * factor, "{name} {:?}", before.id);
                        factor *= if rises { Decimal::new(11, 1) } else { Decimal::ONE };
                    }
                }
            }
        }
    }
}

#[test]
fn every_payment_of_the_start_is_explained_by_its_amount() {
    for name in REFERENCES {
        let scenario = scenario(name);
        let comparison = Comparison::of(&scenario).unwrap();
        for flow in Years::of(&scenario).unwrap().options {
            let payments = flow.rows.iter().filter(|row| matches!(row.id, RowId::Payment(_)) && row.id != BOOK_VALUE);
            for row in payments {
                let id = row.id.quantity(flow.sourcing);
                let found = explain(&scenario, &comparison, &id).unwrap();
                assert_eq!(found.unit.to_string(), "EUR");
                let Value::Money(amount) = found.value else { panic!("{id} is {:?}", found.value) };
                // The supplier's learning is paid in year 1, all else at the start.
                let paid = row.amounts.iter().find(|amount| !amount.is_zero()).copied().unwrap_or_default();
                assert!((amount - paid).abs() <= Decimal::new(6, 3), "{name} {id}: {amount}");
                assert!(!found.formula.is_empty(), "{id}");
            }
        }
    }
}

#[test]
fn a_year_that_outgrows_the_plan_is_named_with_its_volume_and_what_to_change() {
    let mut scenario = Scenario::default();
    (scenario.years.horizon, scenario.years.volume_growth) = (30.0, 0.15);
    scenario.demand.contacts_per_month = 5_000_000.0;
    let error = Years::of(&scenario).map(|years| years.volumes).unwrap_err();
    let ModelError::YearTooLarge { year, contacts_per_month, ref cause } = error else { panic!("{error:?}") };
    let ModelError::LoadTooLarge { erlang, .. } = **cause else { panic!("{cause:?}") };
    assert!(erlang > 100_000.0);
    // It is the first such year, grown year by year.
    let grown = (1..year).fold(5_000_000.0, |volume, _| volume * 1.15);
    assert!((contacts_per_month / grown - 1.0).abs() < 1e-9);
    let at = |volume: f64| {
        let mut scenario = scenario.clone();
        scenario.demand.contacts_per_month = volume;
        Comparison::of(&scenario).is_ok()
    };
    assert!(at(grown / 1.15) && !at(grown));
    let said = error.to_string();
    for words in [format!("year {year} "), format!("{contacts_per_month:.0} contacts a month"), "100,000".to_owned()] {
        assert!(said.contains(&words), "{said}");
    }
    for id in ["years.volume_growth", "years.horizon", "demand.contacts_per_month"] {
        assert!(said.contains(id), "{said}");
    }
    scenario.years.horizon = (year - 1) as f64;
    assert!(Years::of(&scenario).is_ok());
}

/// The edges of the inputs of the years: each gives an answer or names its year, and soon.
#[test]
fn the_edges_of_the_years_are_answered_or_named() {
    let mail = Channel::new("Mail", ChannelKind::Deferred, 1.0, 14_400.0);
    let begun = Instant::now();
    let (mut answers, mut named) = (0, 0);
    for volume in [0.0, 1.0, 10_000.0, 50_000_000.0] {
        for (growth, rates, discount) in [(5.0, 1.0, -0.5), (5.0, 1.0, 1.0), (-0.9, -0.5, -0.5), (0.0, 1.0, -0.5)] {
            for start in [StartOfYears::Existing, StartOfYears::Greenfield] {
                for only_mail in [false, true] {
                    let mut scenario = Scenario::default();
                    scenario.demand.contacts_per_month = volume;
                    if only_mail {
                        scenario.demand.channels = vec![mail.clone()];
                    }
                    let years = &mut scenario.years;
                    (years.horizon, years.volume_growth, years.discount, years.start) = (30.0, growth, discount, start);
                    (years.wage_growth, years.price_growth, years.rate_growth) = (rates, rates, rates);
                    (years.selection, years.transition) = (1e8, 1e8);
                    let lives = &mut scenario.depreciation;
                    (lives.hardware_life, lives.furniture_life, lives.implementation_life) = (0.5, 0.5, 0.7);
                    match Years::of(&scenario) {
                        Ok(years) => {
                            assert!(years.options.iter().all(|flow| flow.cash.len() == 31));
                            answers += 1;
                        }
                        Err(ModelError::YearTooLarge { year, .. }) => {
                            assert!((2..=30).contains(&year));
                            named += 1;
                        }
                        Err(ModelError::LoadTooLarge { .. }) => assert_eq!(volume, 50_000_000.0),
                        Err(error) => panic!("{error}"),
                    }
                }
            }
        }
    }
    assert!(answers >= 30 && named >= 10, "{answers} answers, {named} named");
    assert!(begun.elapsed() < Duration::from_secs(30), "{:?}", begun.elapsed());
    let mut scenario = Scenario::default();
    scenario.years.horizon = 2.5;
    assert!(matches!(Years::of(&scenario), Err(ModelError::Invalid(_))));
}
