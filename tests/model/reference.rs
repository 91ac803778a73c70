//! The plain way and the program against the independent implementation.

use contact_tco::model::bill::Sourcing;
use contact_tco::model::comparison::Comparison;
use contact_tco::model::plan::Planner;
use contact_tco::model::years::Years;
use serde_json::Value;

use crate::model::oracles::{assert_close, comparison, scenario, years};
use crate::model::plainly::{Work, own};

const NAMES: [&str; 3] = ["default", "camping_languages", "alarm_centre"];

#[test]
fn the_plain_way_staffs_as_the_independent_implementation_does() {
    for name in NAMES {
        let scenario = scenario(name);
        let found = own(&Work::own(&scenario, scenario.demand.contacts_per_month));
        let expected = comparison(name);
        let expected = &expected["plan"];
        for month in 0..12 {
            let hours = expected["staffed_hours"][month].as_f64().unwrap();
            assert_close(found.staffed_hours[month], hours, &format!("{name}: hours of month {month}"));
        }
        for (what, found) in [
            ("surcharge_hours", found.surcharge_hours),
            ("peak_agents", found.peak_agents),
            ("other_work_hours", found.other_work_hours),
        ] {
            assert_close(found, expected[what].as_f64().unwrap(), &format!("{name}: {what}"));
        }
    }
}

#[test]
fn every_year_is_paid_as_in_the_independent_implementation() {
    let mut wrong = Vec::new();
    for name in NAMES {
        let found = Years::of(&scenario(name)).unwrap();
        let expected = years(name);
        for flow in &found.options {
            let expected = match flow.sourcing {
                Sourcing::InHouse => &expected["in_house"],
                Sourcing::Outsourced(form) => &expected["outsourced"][form.id()],
            };
            let cash: Vec<String> = flow.cash.iter().map(ToString::to_string).collect();
            let amounts = expected["cash"].as_array().unwrap();
            assert_eq!(cash.len(), amounts.len(), "{name}");
            for (year, (cash, expected)) in cash.iter().zip(amounts).enumerate() {
                if !same(cash, expected.as_str().unwrap()) {
                    wrong.push(format!("{name} {:?} year {year}: {cash} and not {expected}", flow.sourcing));
                }
            }
            if !same(&flow.present_value.to_string(), expected["present_value"].as_str().unwrap()) {
                wrong.push(format!("{name} {:?}: {}", flow.sourcing, flow.present_value));
            }
            let payback = expected["payback_years"].as_f64();
            let close = flow.payback_years.zip(payback).is_none_or(|(one, other)| (one - other).abs() < 1e-6);
            assert!(close && flow.payback_years.is_some() == payback.is_some(), "{name} {:?}", flow.sourcing);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whether an amount is the expected one, to two cents or a billionth.
fn same(actual: &str, expected: &str) -> bool {
    let [actual, expected]: [f64; 2] = [actual, expected].map(|amount| amount.parse().unwrap());
    (actual - expected).abs() <= f64::max(0.020_001, 1e-9 * expected.abs())
}

#[test]
fn every_line_of_the_bills_is_that_of_the_independent_implementation() {
    let mut wrong = Vec::new();
    for name in NAMES {
        let scenario = scenario(name);
        let found = Comparison::of(&scenario).unwrap();
        let expected = comparison(name);
        for sourcing in Sourcing::ALL {
            let expected = match sourcing {
                Sourcing::InHouse => &expected["in_house"],
                Sourcing::Outsourced(form) => &expected["outsourced"][form.id()],
            };
            let lines = expected["lines"].as_array().unwrap();
            let known = lines.iter().filter(|line| {
                let id = line["id"].as_str().unwrap();
                // What an assistant costs comes with it; without one it is nothing.
                !(id.contains("assistant.") && line["amount"] == "0.00")
            });
            let bill = found.bill(sourcing);
            let known: Vec<&Value> = known.collect();
            assert_eq!(bill.lines.len(), known.len(), "{name}: {sourcing:?}");
            for (line, expected) in bill.lines.iter().zip(known) {
                assert_eq!(line.id, expected["id"], "{name}: {sourcing:?}");
                let amount = expected["amount"].as_str().unwrap();
                if !same(&line.amount.to_string(), amount) {
                    wrong.push(format!("{name} {sourcing:?} {}: {} and not {amount}", line.id, line.amount));
                }
            }
            let total = expected["total"].as_str().unwrap();
            if !same(&bill.total().to_string(), total) {
                wrong.push(format!("{name} {sourcing:?} total: {} and not {total}", bill.total()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_figure_of_the_plan_is_that_of_the_independent_implementation() {
    for name in NAMES {
        let scenario = scenario(name);
        let (plan, _) = Planner::new(&scenario).unwrap().at(scenario.demand.contacts_per_month).unwrap();
        let expected = &comparison(name)["plan"];
        let one = |id: &str, found: f64| {
            assert_close(found, expected[id].as_f64().unwrap(), &format!("{name}: {id}"));
        };
        for month in 0..12 {
            let hours = |id: &str| expected[id][month].as_f64().unwrap();
            assert_close(plan.staffed_hours[month], hours("staffed_hours"), &format!("{name}: month {month}"));
            assert_close(plan.paid_hours[month], hours("paid_hours"), &format!("{name}: month {month}"));
        }
        one("surcharge_hours", plan.surcharge_hours);
        one("peak_agents", plan.peak_agents);
        one("permanent_hours_per_month", plan.permanent_hours_per_month);
        one("agency_hours", plan.agency_hours);
        one("agent_fte", plan.agent_fte);
        one("agency_fte", plan.agency_fte);
        one("peak_agency_fte", plan.peak_agency_fte);
        one("support_fte", plan.support_fte);
        one("heads", plan.heads);
        one("hires", plan.hires);
        one("workplaces", plan.workplaces);
        one("users", plan.users);
        one("devices", plan.devices);
        one("other_work_hours", plan.other_work_hours);
    }
}
