//! How sure the answer is, as a text and as JSON.

use rust_decimal::Decimal;
use serde::Serialize;

use super::compare::title;
use super::json::{Error, money, pretty};
use super::layout::{Table, paragraph};
use super::sentence::{self, filled};
use crate::model::bill::Sourcing;
use crate::model::parameters;
use crate::model::risk::{Percentiles, Risk};
use crate::model::scenario::{Form, Scenario, plain};
use crate::text::Text;

/// From this sampling error on a probability is told in whole per cent.
pub const COARSE: f64 = 0.015;

/// The answer in words, the percentiles of both totals and of the difference, and what each range does by itself.
pub fn text(scenario: &Scenario, risk: &Risk, text: &Text) -> String {
    let form = scenario.outsourcing.form;
    let (name, cases) = (title(scenario, text), text.number(risk.draws as f64, 0));
    let heading = text.plural("risk-title", risk.tornado.len() as u64, &[("name", &name), ("cases", &cases)]);
    let mut answer = vec![probability(risk, form, text), spread(&risk.difference, text)];
    if risk.tornado.is_empty() {
        answer.insert(0, text.get("risk-no_ranges"));
    }
    let mut parts = vec![paragraph(&heading, 0), paragraph(&answer.join(" "), 0), percentiles(risk, form, text)];
    if !risk.tornado.is_empty() {
        parts.push(tornado(risk, text));
    }
    parts.join("\n")
}

/// In which part of the cases the chosen form is cheaper, with the sampling error: "Outsourcing (dedicated per hour) is
/// cheaper in 83.1 % of cases, ±0.8."
pub fn probability(risk: &Risk, form: Form, text: &Text) -> String {
    let Risk { probability_outsourcing_cheaper: probability, margin, .. } = *risk;
    let form = ("form", sentence::name(Sourcing::Outsourced(form), text));
    let cases = ("cases", text.number(risk.draws as f64, 0));
    if margin == 0.0 {
        let key = if probability > 0.0 { "risk-certain" } else { "risk-certainly_not" };
        return filled(key, &[form], text);
    }
    if probability == 0.0 || probability == 1.0 {
        let key = if probability > 0.0 { "risk-always" } else { "risk-never" };
        return filled(key, &[form, cases], text);
    }
    let decimals = if margin >= COARSE { 0 } else { 1 };
    let step = 0.01 / 10_f64.powi(decimals as i32);
    // What is not all must not read 100 %, nor what is more than nothing 0 %.
    let bound = |key: &str, part: f64| filled(key, &[form.clone(), ("part", text.percent(part, decimals))], text);
    if probability < step / 2.0 {
        return bound("risk-less", step);
    }
    if probability >= 1.0 - step / 2.0 {
        return bound("risk-more", 1.0 - step);
    }
    // What is lost by rounding is error too.
    let told = (probability / step).round() * step;
    let margin = ((margin + (told - probability).abs()) / step - 1e-9).ceil() * step;
    let margin = ("margin", text.number(margin * 100.0, decimals));
    filled("risk-probability", &[form, ("part", text.percent(probability, decimals)), margin], text)
}

/// A part of the cases in whole per cent, finer near the ends: what is not all never reads 100 %, nor what is more than
/// nothing 0 %.
pub(super) fn share(part: f64, text: &Text) -> String {
    if part == 0.0 || part == 1.0 {
        return text.percent(part, 0);
    }
    let decimals = if (0.01..=0.99).contains(&part) { 0 } else { 1 };
    text.percent(part.clamp(0.001, 0.999), decimals)
}

/// The same of cases that were drawn, with their sampling error, in little room: draws that all agree carry no more than
/// "> 99 %", and few of them less.
pub(super) fn of_cases(part: f64, margin: f64, text: &Text) -> String {
    if margin <= 0.0 || (part > 0.0 && part < 1.0) {
        return share(part, text);
    }
    let least = ((1.0 - margin) * 100.0).floor().clamp(50.0, 99.0) / 100.0;
    match part {
        0.0 => format!("<\u{a0}{}", text.percent(1.0 - least, 0)),
        _ => format!(">\u{a0}{}", text.percent(least, 0)),
    }
}

/// Between which differences 80 % of the cases lie, and who is cheaper there.
pub(super) fn spread(difference: &Percentiles, text: &Text) -> String {
    let Percentiles { p10, p90, .. } = *difference;
    let (key, low, high) = if p10 == p90 {
        return String::new();
    } else if p10 >= Decimal::ZERO {
        ("risk-spread-outsourcing", p10, p90)
    } else if p90 <= Decimal::ZERO {
        ("risk-spread-in_house", -p90, -p10)
    } else {
        ("risk-spread-both", -p10, p90)
    };
    filled(key, &[("low", text.euros(low)), ("high", text.euros(high))], text)
}

fn percentiles(risk: &Risk, form: Form, text: &Text) -> String {
    let headings = ["compare-unit", "risk-p10", "risk-p50", "risk-p90"].map(|key| text.get(key));
    let mut table = Table::new(headings.into());
    let mut row = |key: &str, Percentiles { p10, p50, p90 }: &Percentiles| {
        table.row(text.get(key), [p10, p50, p90].map(|amount| text.bare_euros(*amount)));
    };
    row("sourcing-in_house", &risk.in_house);
    row(&format!("sourcing-{}", form.id()), &risk.outsourced);
    row("compare-saving", &risk.difference);
    format!("{}{}", table.text(), paragraph(&text.get("risk-percentiles"), 0))
}

fn tornado(risk: &Risk, text: &Text) -> String {
    let headings = ["compare-unit", "risk-low", "risk-high", "risk-at_low", "risk-at_high", "risk-swing"];
    let mut table = Table::new(headings.map(|key| text.get(key)).into());
    for swing in &risk.tornado {
        let unit = parameters::find(&swing.id).map_or("", |input| input.unit.as_str());
        let ends = [swing.low, swing.high].map(|value| text.value(value, unit));
        let amounts = [swing.difference_at_low, swing.difference_at_high, swing.size()];
        let figures = ends.into_iter().chain(amounts.map(|amount| text.bare_euros(amount)));
        table.row(label(&swing.id, text), figures);
    }
    let [about, rounded] = ["risk-tornado", "compare-rounded"].map(|key| paragraph(&text.get(key), 0));
    format!("{about}{}{rounded}", table.text())
}

/// The label of an input, after the name of the item that it is of: "Phone: Handling time".
pub fn label(id: &str, text: &Text) -> String {
    let item = id.split_once('[').and_then(|(_, rest)| rest.split_once(']')).map(|(name, _)| name);
    match item {
        Some(name) => format!("{name}: {}", text.input(id)),
        None => text.input(id),
    }
}

#[derive(Serialize)]
pub(super) struct RiskJson<'a> {
    draws: usize,
    seed: u64,
    probability_outsourcing_cheaper: f64,
    in_house: PercentilesJson,
    outsourced: PercentilesJson,
    difference: PercentilesJson,
    tornado: Vec<SwingJson<'a>>,
}

#[derive(Serialize)]
struct PercentilesJson {
    p10: String,
    p50: String,
    p90: String,
}

#[derive(Serialize)]
struct SwingJson<'a> {
    id: &'a str,
    #[serde(serialize_with = "plain")]
    low: f64,
    #[serde(serialize_with = "plain")]
    high: f64,
    difference_at_low: String,
    difference_at_high: String,
}

/// The probability, the percentiles and the tornado.
///
/// # Errors
/// None that a simulation can cause.
pub fn json(risk: &Risk) -> Result<String, Error> {
    pretty(&for_json(risk))
}

pub(super) fn for_json(risk: &Risk) -> RiskJson<'_> {
    let percentiles = |Percentiles { p10, p50, p90 }: &Percentiles| PercentilesJson {
        p10: money(*p10),
        p50: money(*p50),
        p90: money(*p90),
    };
    let tornado = risk.tornado.iter().map(|swing| SwingJson {
        id: &swing.id,
        low: swing.low,
        high: swing.high,
        difference_at_low: money(swing.difference_at_low),
        difference_at_high: money(swing.difference_at_high),
    });
    RiskJson {
        draws: risk.draws,
        seed: risk.seed,
        probability_outsourcing_cheaper: risk.probability_outsourcing_cheaper,
        in_house: percentiles(&risk.in_house),
        outsourced: percentiles(&risk.outsourced),
        difference: percentiles(&risk.difference),
        tornado: tornado.collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Locale;

    fn said(part: f64, margin: f64) -> String {
        let risk = Risk { draws: 10_000, probability_outsourcing_cheaper: part, margin, ..Risk::default() };
        probability(&risk, Form::Hybrid, &Text::new(Locale::English)).replace('\u{a0}', " ")
    }

    #[test]
    fn a_probability_is_told_as_finely_as_it_is_known() {
        assert_eq!(said(0.8312, 0.0074), "Outsourcing (hybrid) is cheaper in 83.1 % of cases, ±0.8.");
        // 50.96 % is told as 51.0 %, 0.04 points off: 0.98 and 0.04 are more than 1.
        assert_eq!(said(0.5096, 0.0098), "Outsourcing (hybrid) is cheaper in 51.0 % of cases, ±1.1.");
        // 52.4 % is told as 52 %, 0.4 points off: 1.7 and 0.4 are more than 2.
        assert_eq!(said(0.524, 0.017), "Outsourcing (hybrid) is cheaper in 52 % of cases, ±3.");
        assert_eq!(said(0.1689, 0.021), "Outsourcing (hybrid) is cheaper in 17 % of cases, ±3.");
        assert_eq!(said(0.8312, 0.0008), "Outsourcing (hybrid) is cheaper in 83.1 % of cases, ±0.1.");
    }

    #[test]
    fn nearly_all_is_not_all() {
        assert_eq!(said(0.9997, 0.0006), "Outsourcing (hybrid) is cheaper in more than 99.9 % of cases.");
        assert_eq!(said(0.0003, 0.0006), "Outsourcing (hybrid) is cheaper in less than 0.1 % of cases.");
        assert_eq!(said(1.0, 0.0004), "Outsourcing (hybrid) is cheaper in all 10,000 cases.");
        assert_eq!(said(0.0, 0.0004), "Outsourcing (hybrid) is cheaper in none of the 10,000 cases.");
    }

    #[test]
    fn draws_that_all_agree_are_not_all_there_is() {
        let text = Text::new(Locale::English);
        let told = |part, margin| of_cases(part, margin, &text).replace('\u{a0}', " ");
        // Wilson: ten thousand draws that agree leave 0.04 %, a hundred 3.7 %.
        assert_eq!([told(1.0, 0.0004), told(0.0, 0.0004)], ["> 99 %", "< 1 %"]);
        assert_eq!([told(1.0, 0.037), told(0.0, 0.037)], ["> 96 %", "< 4 %"]);
        assert_eq!([told(0.83, 0.01), told(0.9997, 0.0006)], ["83 %", "99.9 %"]);
        assert_eq!(told(1.0, 0.0), "100 %", "nothing was left to chance");
    }

    #[test]
    fn without_ranges_nothing_is_left_to_chance() {
        assert_eq!(said(1.0, 0.0), "Outsourcing (hybrid) is cheaper.");
        assert_eq!(said(0.0, 0.0), "Outsourcing (hybrid) is not cheaper.");
    }
}
