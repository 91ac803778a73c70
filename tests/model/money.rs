//! Published worked examples of what a team costs (`tests/oracles/money.csv`), by the model's own formulas.

use contact_tco::model::comparison::Comparison;
use contact_tco::model::formula::{Value, explain};
use contact_tco::model::scenario::Scenario;

use crate::model::oracles::rows;

/// Working days of a year, which the model takes as five a week.
const WORKING_DAYS: f64 = 5.0 * 365.25 / 7.0;

/// The value of a quantity behind the bill of a scenario.
fn quantity(scenario: &Scenario, id: &str) -> f64 {
    let comparison = Comparison::of(scenario).unwrap();
    match explain(scenario, &comparison, id).unwrap().value {
        Value::Number(value) => value,
        Value::Money(amount) => amount.to_string().parse().unwrap(),
        other => panic!("{id}: {other:?}"),
    }
}

/// A scenario without leave, sickness, breaks and charges, so that an example can state its own.
fn bare() -> Scenario {
    let mut scenario = Scenario::default();
    let staff = &mut scenario.staff;
    for share in [&mut staff.holiday_allowance, &mut staff.year_end_bonus, &mut staff.employer_charges] {
        *share = 0.0;
    }
    for share in [&mut staff.pension, &mut staff.vacation_days, &mut staff.public_holidays] {
        *share = 0.0;
    }
    scenario.staff.in_office_shrinkage = 0.0;
    scenario.absence.rate = 0.0;
    scenario
}

/// The answer of an example as printed, with half a unit of its last digit.
fn printed(place: usize, example: &str) -> (f64, f64) {
    let row = rows("oracles/money.csv").into_iter().nth(place).unwrap();
    assert_eq!(row[0], example);
    let digits: String = row[2].chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect();
    let decimals = digits.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    (digits.parse().unwrap(), 0.5 / 10_f64.powi(i32::try_from(decimals).unwrap()))
}

fn assert_printed(found: f64, (expected, half): (f64, f64)) {
    assert!((found - expected).abs() <= half + 1e-9, "{found} is not printed as {expected}");
}

#[test]
fn a_productive_hour_bears_charges_leave_and_sickness() {
    let mut scenario = bare();
    // 2080 paid hours a year: 224 of leave, 72 of sickness in the 1856 that are left.
    scenario.staff.gross_hourly_wage = 23_795.20 / 2080.0;
    scenario.staff.employer_charges = 2027.94 / 23_795.20;
    scenario.staff.pension = 526.66 / 23_795.20;
    scenario.staff.vacation_days = 224.0 / 2080.0 * WORKING_DAYS;
    scenario.absence.rate = 72.0 / 1856.0;
    let hour = quantity(&scenario, "wage.loaded") / quantity(&scenario, "time.attended_share");
    assert_printed(hour, printed(0, "productive hour"));
}

#[test]
fn a_productive_hour_is_not_a_paid_hour() {
    let mut scenario = bare();
    scenario.staff.gross_hourly_wage = 66_000.0 / 2080.0;
    scenario.staff.in_office_shrinkage = 1.0 - 1445.0 / 2080.0;
    let hour = quantity(&scenario, "wage.loaded") / quantity(&scenario, "time.paid_to_staffed");
    assert_printed(hour, printed(1, "productive hour"));
}

#[test]
fn shrinkage_is_leave_sickness_and_time_away_from_the_work() {
    let mut scenario = bare();
    // Of 260 days: 26 leave, 13 sickness in the 234 left, 52.5 at the office but not at work in the 221 attended.
    scenario.staff.vacation_days = 26.0 / 260.0 * WORKING_DAYS;
    scenario.absence.rate = 13.0 / 234.0;
    scenario.staff.in_office_shrinkage = (15.0 + 6.0 + 11.5 + 6.0 + 11.5 + 2.5) / 221.0;
    let shrinkage = 100.0 * (1.0 - quantity(&scenario, "time.paid_to_staffed"));
    assert_printed(shrinkage, printed(2, "shrinkage"));
}

#[test]
fn paid_hours_are_staffed_hours_over_what_is_left_of_them() {
    let mut scenario = bare();
    scenario.staff.in_office_shrinkage = 0.25;
    let plan = Comparison::of(&scenario).unwrap().plan;
    assert_printed(2080.0 * plan.paid_hours[0] / plan.staffed_hours[0], printed(3, "paid hours"));
}

#[test]
fn turnover_costs_what_every_leaver_costs() {
    let mut scenario = bare();
    scenario.recruitment.turnover = 0.5;
    scenario.recruitment.cost_per_hire = 4000.0;
    let heads = Comparison::of(&scenario).unwrap().plan.heads;
    let a_head = quantity(&scenario, "in_house.recruitment.hiring") / heads;
    // The line is rounded to the cent, and the example has 250 agents: far less than half a euro.
    assert_printed(250.0 * a_head, printed(4, "turnover"));
}
