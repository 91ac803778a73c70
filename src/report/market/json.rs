//! Estimated rates as JSON. The names and their order are a promise.

use serde::Serialize;

use crate::model::market::{Estimate, Factor, Market, Suited, Why};
use crate::model::scenario::Scenario;
use crate::report::json::{Error, money, pretty};

#[derive(Serialize)]
struct MarketJson<'a> {
    scenario: &'a str,
    factors: FactorsJson<'a>,
    rates: Vec<RateJson>,
    suited: Suited,
}

#[derive(Serialize)]
struct FactorsJson<'a> {
    contacts_per_month: f64,
    erlang: f64,
    agents: f64,
    complexity: f64,
    languages: usize,
    unpriced_languages: usize,
    open_hours: f64,
    off_hours: f64,
    channels: &'a [String],
    minutes_per_contact: f64,
    season: f64,
    rush: f64,
}

#[derive(Serialize)]
struct RateJson {
    id: &'static str,
    low: String,
    high: String,
    base: String,
    parts: Vec<PartJson>,
    cut: String,
    estimate: String,
    present: Option<f64>,
}

#[derive(Serialize)]
struct PartJson {
    factor: Factor,
    amount: String,
    why: &'static str,
}

/// The factors, the rates with their parts, and the form that suits.
///
/// # Errors
/// None that an estimate can cause.
pub fn json(scenario: &Scenario, market: &Market) -> Result<String, Error> {
    let found = &market.factors;
    pretty(&MarketJson {
        scenario: &scenario.name,
        factors: FactorsJson {
            contacts_per_month: found.contacts_per_month,
            erlang: found.erlang,
            agents: found.agents,
            complexity: found.complexity,
            languages: found.languages,
            unpriced_languages: found.unpriced_languages,
            open_hours: found.open_hours,
            off_hours: found.off_hours,
            channels: &found.channels,
            minutes_per_contact: found.minutes,
            season: found.season,
            rush: found.rush,
        },
        rates: market.estimates.iter().map(|estimate| rate(scenario, estimate)).collect(),
        suited: market.advice.form,
    })
}

fn rate(scenario: &Scenario, estimate: &Estimate) -> RateJson {
    let parts = estimate.parts.iter().map(|part| PartJson {
        factor: part.factor,
        amount: money(part.amount),
        why: match part.why {
            Why::Place => "place",
            Why::OwnPremium => "own_premium",
            Why::Billed => "billed",
        },
    });
    RateJson {
        id: estimate.rate.id(),
        low: money(estimate.range.0),
        high: money(estimate.range.1),
        base: money(estimate.base),
        parts: parts.collect(),
        cut: money(estimate.cut),
        estimate: money(estimate.amount),
        present: scenario.number(estimate.rate.id()),
    }
}
