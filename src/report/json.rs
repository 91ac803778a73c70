//! Results as JSON for other programs: money as a text with two decimals, everything else as a number. The names and
//! their order are a promise; they do not depend on the language.

use rust_decimal::{Decimal, RoundingStrategy};
use serde::Serialize;

use crate::model::bill::{Bill, Sourcing};
use crate::model::break_even::BreakEven;
use crate::model::comparison::Comparison;
use crate::model::plan::Plan;
use crate::model::scenario::{Form, Scenario};
use crate::model::seek::TurningPoint;
use crate::model::years::{CashFlow, Years};
use crate::text::plain_lines;

/// A result that cannot be written as JSON, which no result should be.
pub type Error = serde_json::Error;

#[derive(Serialize)]
pub(super) struct ComparisonJson<'a> {
    scenario: &'a str,
    demand: DemandJson,
    plan: PlanJson<'a>,
    in_house: InHouseJson,
    outsourced: OutsourcedJson,
    chosen: &'static str,
    difference: String,
    cheapest: &'static str,
}

#[derive(Serialize)]
struct DemandJson {
    contacts_per_year: f64,
    handling_hours_per_year: f64,
}

#[derive(Serialize)]
struct PlanJson<'a> {
    staffed_hours: &'a [f64; 12],
    surcharge_hours: f64,
    peak_agents: f64,
    paid_hours: &'a [f64; 12],
    permanent_hours_per_month: f64,
    agency_hours: f64,
    agent_fte: f64,
    agency_fte: f64,
    peak_agency_fte: f64,
    support_fte: f64,
    heads: f64,
    hires: f64,
    workplaces: u64,
    users: f64,
}

#[derive(Serialize)]
struct InHouseJson {
    total: String,
    per_contact: Option<String>,
    per_handled_hour: Option<String>,
    visible: String,
    hidden: String,
    lines: Vec<LineJson>,
}

#[derive(Serialize)]
struct OutsourcedJson {
    dedicated: BillJson,
    blended_minute: BillJson,
    blended_contact: BillJson,
    hybrid: BillJson,
}

#[derive(Serialize)]
struct BillJson {
    total: String,
    per_contact: Option<String>,
    per_handled_hour: Option<String>,
    lines: Vec<LineJson>,
}

#[derive(Serialize)]
struct LineJson {
    id: &'static str,
    amount: String,
}

#[derive(Serialize)]
pub(super) struct BreakEvenJson {
    range: (u64, u64),
    bands: Vec<BandJson>,
    cheapest: Vec<CheapestJson>,
}

#[derive(Serialize)]
struct BandJson {
    form: &'static str,
    first: u64,
    last: u64,
    cheaper_below: &'static str,
    cheaper_above: &'static str,
}

#[derive(Serialize)]
struct CheapestJson {
    from: u64,
    to: u64,
    option: &'static str,
}

#[derive(Serialize)]
pub(super) struct YearsJson {
    horizon: usize,
    in_house: InHouseYearsJson,
    outsourced: OutsourcedYearsJson,
}

#[derive(Serialize)]
struct InHouseYearsJson {
    cash: Vec<String>,
    present_value: String,
}

#[derive(Serialize)]
struct OutsourcedYearsJson {
    dedicated: YearsOfFormJson,
    blended_minute: YearsOfFormJson,
    blended_contact: YearsOfFormJson,
    hybrid: YearsOfFormJson,
}

#[derive(Serialize)]
struct YearsOfFormJson {
    cash: Vec<String>,
    present_value: String,
    payback_years: Option<f64>,
}

#[derive(Serialize)]
pub(super) struct TurningPointJson<'a> {
    id: &'a str,
    value: f64,
    solutions: &'a [f64],
}

/// Every value of an input at which the answer flips.
///
/// # Errors
/// None that a turning point can cause.
pub fn turning_point(point: &TurningPoint) -> Result<String, Error> {
    pretty(&of_turning_point(point))
}

/// Every input that can be changed with every value of it at which the answer flips, the likeliest flip first.
///
/// # Errors
/// None that turning points can cause.
pub fn turning_points(points: &[TurningPoint]) -> Result<String, Error> {
    pretty(&points.iter().map(of_turning_point).collect::<Vec<_>>())
}

pub(super) fn of_turning_point(point: &TurningPoint) -> TurningPointJson<'_> {
    TurningPointJson { id: &point.id, value: point.value, solutions: &point.solutions }
}

/// A comparison: demand, plan, all bills line by line, the chosen form, the difference and the cheapest option.
///
/// # Errors
/// None that a comparison can cause.
pub fn comparison(scenario: &Scenario, comparison: &Comparison) -> Result<String, Error> {
    pretty(&of_comparison(scenario, comparison))
}

pub(super) fn of_comparison<'a>(scenario: &'a Scenario, comparison: &'a Comparison) -> ComparisonJson<'a> {
    let in_house = comparison.in_house();
    let form = |form| bill(comparison, Sourcing::Outsourced(form));
    let BillJson { total, per_contact, per_handled_hour, lines } = bill(comparison, Sourcing::InHouse);
    let (visible, hidden) = (money(in_house.visible()), money(in_house.hidden()));
    ComparisonJson {
        scenario: &scenario.name,
        demand: DemandJson {
            contacts_per_year: comparison.plan.contacts_per_year,
            handling_hours_per_year: comparison.plan.handling_hours_per_year,
        },
        plan: plan(&comparison.plan),
        in_house: InHouseJson { total, per_contact, per_handled_hour, visible, hidden, lines },
        outsourced: OutsourcedJson {
            dedicated: form(Form::Dedicated),
            blended_minute: form(Form::BlendedMinute),
            blended_contact: form(Form::BlendedContact),
            hybrid: form(Form::Hybrid),
        },
        chosen: comparison.chosen.id(),
        difference: money(comparison.difference()),
        cheapest: comparison.cheapest().id(),
    }
}

/// Where the answer turns: the bands of crossings by form, and the cheapest option at every volume.
///
/// # Errors
/// None that a break-even can cause.
pub fn break_even(break_even: &BreakEven) -> Result<String, Error> {
    pretty(&of_break_even(break_even))
}

pub(super) fn of_break_even(break_even: &BreakEven) -> BreakEvenJson {
    let band = |band: &crate::model::break_even::Band| BandJson {
        form: band.form.id(),
        first: band.first,
        last: band.last,
        cheaper_below: band.cheaper_below.id(),
        cheaper_above: band.cheaper_above.id(),
    };
    let cheapest = |range: &crate::model::break_even::CheapestRange| CheapestJson {
        from: range.from,
        to: range.to,
        option: range.option.id(),
    };
    BreakEvenJson {
        range: break_even.range,
        bands: break_even.bands.iter().map(band).collect(),
        cheapest: break_even.cheapest.iter().map(cheapest).collect(),
    }
}

/// The years: the cash of year 0 to the horizon, its present value, and when each form has paid for itself.
///
/// # Errors
/// None that the years can cause.
pub fn years(years: &Years) -> Result<String, Error> {
    pretty(&of_years(years))
}

pub(super) fn of_years(years: &Years) -> YearsJson {
    let form = |form| {
        let flow = years.of_option(Sourcing::Outsourced(form));
        let (cash, present_value) = (cash(flow), money(flow.present_value));
        YearsOfFormJson { cash, present_value, payback_years: flow.payback_years }
    };
    let in_house = years.of_option(Sourcing::InHouse);
    YearsJson {
        horizon: years.horizon,
        in_house: InHouseYearsJson { cash: cash(in_house), present_value: money(in_house.present_value) },
        outsourced: OutsourcedYearsJson {
            dedicated: form(Form::Dedicated),
            blended_minute: form(Form::BlendedMinute),
            blended_contact: form(Form::BlendedContact),
            hybrid: form(Form::Hybrid),
        },
    }
}

fn cash(flow: &CashFlow) -> Vec<String> {
    flow.cash.iter().copied().map(money).collect()
}

fn plan(plan: &Plan) -> PlanJson<'_> {
    PlanJson {
        staffed_hours: &plan.staffed_hours,
        surcharge_hours: plan.surcharge_hours,
        peak_agents: plan.peak_agents,
        paid_hours: &plan.paid_hours,
        permanent_hours_per_month: plan.permanent_hours_per_month,
        agency_hours: plan.agency_hours,
        agent_fte: plan.agent_fte,
        agency_fte: plan.agency_fte,
        peak_agency_fte: plan.peak_agency_fte,
        support_fte: plan.support_fte,
        heads: plan.heads,
        hires: plan.hires,
        workplaces: plan.workplaces.round() as u64,
        users: plan.users,
    }
}

fn bill(comparison: &Comparison, sourcing: Sourcing) -> BillJson {
    let bill: &Bill = comparison.bill(sourcing);
    BillJson {
        total: money(bill.total()),
        per_contact: comparison.per_contact(sourcing).map(money),
        per_handled_hour: comparison.per_handled_hour(sourcing).map(money),
        lines: bill.lines.iter().map(|line| LineJson { id: line.id, amount: money(line.amount) }).collect(),
    }
}

/// Two decimals, rounded half away from zero; zero has no sign.
pub(super) fn money(amount: Decimal) -> String {
    // Formatting a decimal truncates, so it is rounded first.
    let rounded = amount.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    if rounded.is_zero() { "0.00".to_owned() } else { format!("{rounded:.2}") }
}

/// Indented, with a line end. What a terminal takes for an order is escaped, also where JSON would let it stand.
pub(super) fn pretty(result: &impl Serialize) -> Result<String, Error> {
    let text = serde_json::to_string_pretty(result)?;
    let mut escaped = String::with_capacity(text.len() + 1);
    for character in text.chars() {
        let mut buffer = [0; 4];
        let letter = &*character.encode_utf8(&mut buffer);
        if plain_lines(letter) == letter {
            escaped.push(character);
        } else {
            // All of them have four digits.
            escaped.push_str(&format!("\\u{:04x}", character as u32));
        }
    }
    escaped.push('\n');
    Ok(escaped)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_has_two_decimals_rounded_away_from_zero() {
        let cases =
            [("1234567.895", "1234567.90"), ("-0.005", "-0.01"), ("-0.004", "0.00"), ("7", "7.00"), ("0.1", "0.10")];
        for (amount, expected) in cases {
            assert_eq!(money(amount.parse().unwrap()), expected);
        }
    }
}
