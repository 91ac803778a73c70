//! Rates estimated from six factors, as a text.

mod json;
mod market_words;
pub mod quotation;

pub use json::json;
pub use market_words::{advice, amount, base, cut, factor, range, signed, source, state, unit, value, why};

use super::compare::title;
use super::layout::paragraph;
use crate::model::comparison::Comparison;
use crate::model::market::{Estimate, Factor, Factors, Market};
use crate::model::scenario::Scenario;
use crate::text::Text;

/// The whole report: the factors, each rate with its reasons, the form that suits and the one that is the cheapest.
pub fn text(scenario: &Scenario, market: &Market, comparison: &Comparison, text: &Text) -> String {
    let heading = text.with("market-title", &[("name", &title(scenario, text))]);
    let mut out = format!("{}{}", paragraph(&heading, 0), paragraph(&text.get("market-caveat"), 0));
    out.push_str(&format!("\n{}\n", text.get("market-factors")));
    for factor in Factor::ALL {
        let line = format!("{}: {}", market_words::factor(factor, text), state(factor, &market.factors, text));
        out.push_str(&paragraph(&line, 2));
    }
    for estimate in &market.estimates {
        out.push_str(&format!("\n{}", rate(scenario, estimate, &market.factors, text)));
    }
    out.push_str(&format!("\n{}\n", text.get("market-advice")));
    for sentence in advice(market, text) {
        out.push_str(&paragraph(&sentence, 2));
    }
    out.push_str(&paragraph(&cheapest(comparison, text), 2));
    out
}

/// Which option the comparison finds the cheapest at the rates that the scenario has.
pub fn cheapest(comparison: &Comparison, text: &Text) -> String {
    let option = text.get(&format!("sourcing-{}", comparison.cheapest().id()));
    text.with("market-cheapest", &[("option", &option)])
}

/// A rate with the sum that makes it, a line each part.
fn rate(scenario: &Scenario, estimate: &Estimate, factors: &Factors, text: &Text) -> String {
    let rate = estimate.rate;
    let present = scenario.number(rate.id()).unwrap_or_default();
    let unit = unit(rate);
    let about = [
        text.unit(unit),
        text.with("market-range", &[("range", &range(rate, text))]),
        text.with("market-present", &[("value", &text.value(present, unit))]),
    ];
    let found = amount(rate, estimate.amount, text);
    let heading = format!("{}: {found} ({})", text.input(rate.id()), about.join("; "));
    let mut out = paragraph(&heading, 0);
    let mut line = |amount: String, name: String, why: String| {
        out.push_str(&paragraph(&format!("{amount} {name}: {why}"), 2));
    };
    line(amount(rate, estimate.base, text), text.get("market-base-name"), base(estimate, factors, text));
    for part in &estimate.parts {
        line(signed(rate, part.amount, text), factor(part.factor, text), why(rate, part, factors, text));
    }
    if let Some(cut) = cut(estimate, text) {
        line(signed(rate, estimate.cut, text), text.get("market-cut-name"), cut);
    }
    out
}
