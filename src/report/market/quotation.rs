//! A quotation's prices in words: how each is converted, and how it stands to the market.

use rust_decimal::Decimal;
use rust_decimal::prelude::{FromPrimitive, ToPrimitive};

use super::market_words;
use crate::model::market::Rate;
use crate::model::market::quotation::{Converted, Per, Price, Standing, Step, Unusable, What};
use crate::model::parameters;
use crate::text::Text;

/// What a price is counted per.
pub fn per(per: Per, text: &Text) -> String {
    text.get(&format!("per-{}", per.id()))
}

/// A price and how it is converted: `€ 5,950 per FTE a month ÷ 120 h logged in per FTE a month = € 49.58 (€/h)`.
pub fn told(price: &Price, converted: &Converted, text: &Text) -> String {
    let quoted = price.amount.to_f64().unwrap_or_default();
    let quoted = if price.per.is_money() { text.value(quoted, "EUR") } else { text.trimmed(quoted, 4) };
    let mut told = format!("{quoted} {}", per(price.per, text));
    for step in &converted.steps {
        let sign = if step.what.divides() { "\u{f7}" } else { "\u{d7}" };
        told.push_str(&format!(" {sign} {}", figure(step, text)));
    }
    let unit = parameters::find(converted.id).map_or("", |input| input.unit.as_str());
    let value = text.value(converted.value.to_f64().unwrap_or_default(), unit);
    let unit = if unit.starts_with("EUR/") { format!(" ({})", text.unit(unit)) } else { String::new() };
    if converted.steps.is_empty() { told } else { format!("{told} = {value}{unit}") }
}

fn figure(step: &Step, text: &Text) -> String {
    let value = step.by.to_f64().unwrap_or_default();
    let by = match step.what {
        What::LoggedIn | What::Talk => text.percent(value, places(step)),
        what => text.trimmed(value, what.decimals() as usize),
    };
    text.with(&format!("quote-step-{}", id(step.what)), &[("by", &by)])
}

/// Decimals of a percentage: all that it was rounded to and that it has.
fn places(step: &Step) -> usize {
    (step.by * Decimal::ONE_HUNDRED).normalize().scale() as usize
}

fn id(what: What) -> &'static str {
    match what {
        What::Vat => "vat",
        What::FteHours | What::FteCommitted => "fte_hours",
        What::LoggedIn => "logged_in",
        What::Talk => "talk",
        What::Complexity => "complexity",
        What::TrainingHours => "training_hours",
        What::Months => "months",
        What::DedicatedHours => "dedicated_hours",
        What::Hundred => "hundred",
    }
}

/// Why a price cannot be used.
pub fn unusable(why: &Unusable, text: &Text) -> String {
    match *why {
        Unusable::Nothing(what) => {
            let what = text.get(&format!("quote-nothing-{}", id(what)));
            text.with("quote-nothing", &[("what", &what)])
        }
        Unusable::Outside { id, value, low, high } => {
            let unit = parameters::find(id).map_or("", |input| input.unit.as_str());
            let [value, low, high] = [value, low, high].map(|value| text.value(value, unit));
            let input = text.input(id);
            text.with("quote-outside", &[("value", &value), ("input", &input), ("low", &low), ("high", &high)])
        }
        Unusable::AboveNeed { committed, needed, extra } => {
            let share = text.percent(committed / needed - 1.0, 1);
            let [committed, needed] = [committed, needed].map(|hours| text.number(hours, 0));
            let extra = text.euros(Decimal::from_f64(extra).unwrap_or_default());
            let values = [("committed", committed.as_str()), ("needed", &needed), ("share", &share), ("extra", &extra)];
            text.with("quote-above_need", &values)
        }
        Unusable::Twice(id) => text.with("quote-twice", &[("input", &text.input(id))]),
    }
}

/// How a converted price stands to the market; none where the market has no range for it.
pub fn standing(converted: &Converted, text: &Text) -> Option<(Standing, String)> {
    let rate = Rate::of(converted.id)?;
    let standing = Standing::of(rate, converted.value.to_f64().unwrap_or_default());
    let key = match standing {
        Standing::Below => "quote-below",
        Standing::Inside => "quote-inside",
        Standing::Above => "quote-above",
    };
    Some((standing, text.with(key, &[("range", &market_words::range(rate, text))])))
}
