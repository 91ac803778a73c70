//! Factors, estimates and reasons in words.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::model::market::{Estimate, Factor, Factors, Ground, Market, Part, Rate, Suited, Why};
use crate::model::parameters;
use crate::report::values;
use crate::text::Text;

/// The name of a factor.
pub fn factor(factor: Factor, text: &Text) -> String {
    text.get(&format!("factor-{}", factor.id()))
}

/// What a scenario says of a factor.
pub fn state(factor: Factor, found: &Factors, text: &Text) -> String {
    let key = format!("market-{}", factor.id());
    let number = |value: f64| text.trimmed(value, 1);
    match factor {
        Factor::Volume => {
            let contacts = text.trimmed(found.contacts_per_month, 0);
            let (erlang, agents) = (number(found.erlang), number(found.agents));
            text.with(&key, &[("contacts", &contacts), ("erlang", &erlang), ("agents", &agents)])
        }
        Factor::Complexity => text.with(&key, &[("value", &text.trimmed(found.complexity, 2))]),
        Factor::Languages => {
            let unpriced = found.unpriced_languages.to_string();
            text.plural(&key, found.languages as u64, &[("unpriced", &unpriced)])
        }
        Factor::Opening => text.with(&key, &[("hours", &number(found.open_hours)), ("off", &number(found.off_hours))]),
        Factor::Channels => {
            let minutes = text.duration(found.minutes * 60.0);
            text.with(&key, &[("channels", &found.channels.join(", ")), ("minutes", &minutes)])
        }
        Factor::Peaks => {
            let [season, rush] = [found.season, found.rush].map(|times| text.trimmed(times, 2));
            text.with(&key, &[("season", &season), ("rush", &rush)])
        }
    }
}

/// The unit of a rate's input, as the table of inputs has it.
pub fn unit(rate: Rate) -> &'static str {
    parameters::find(rate.id()).map_or("", |input| input.unit.as_str())
}

/// An amount of a rate: `€ 45.37`, `€ 690`.
pub fn amount(rate: Rate, amount: Decimal, text: &Text) -> String {
    if is_whole(rate) { text.euros(amount) } else { text.cents(amount) }
}

/// A part of a rate, with its sign.
pub fn signed(rate: Rate, part: Decimal, text: &Text) -> String {
    let sign = if part > Decimal::ZERO { "+" } else { "" };
    format!("{sign}{}", amount(rate, part, text))
}

fn is_whole(rate: Rate) -> bool {
    matches!(rate, Rate::Management | Rate::StartUp)
}

/// The market's range of a rate: `€ 32 – € 75`.
pub fn range(rate: Rate, text: &Text) -> String {
    values::range(rate.range(), unit(rate), text)
}

/// Where a rate starts, in a sentence.
pub fn base(estimate: &Estimate, found: &Factors, text: &Text) -> String {
    match estimate.base_minute {
        Some(price) => {
            let minutes = text.duration(found.minutes * 60.0);
            text.with("market-base-contact", &[("minutes", &minutes), ("price", &text.cents(price))])
        }
        None => text.get("market-base"),
    }
}

/// Why a factor adds what it adds, in a sentence.
pub fn why(rate: Rate, part: &Part, found: &Factors, text: &Text) -> String {
    let kind = match part.why {
        Why::OwnPremium => "premium",
        Why::Billed => "billed",
        Why::Place if part.amount.is_zero() => "none",
        Why::Place => "why",
    };
    let key = format!("market-{kind}-{}", part.factor.id());
    let premium = text.percent(found.off_hours_premium, 0);
    let (unpriced, off) = (found.unpriced_languages.to_string(), text.trimmed(found.off_hours, 1));
    let values = [("premium", premium.as_str()), ("unpriced", &unpriced), ("off", &off)];
    // A contact is made of minutes, and their reasons are its own.
    let ending = match rate {
        Rate::Minute | Rate::Contact => "minute",
        Rate::Training => "training",
        Rate::Management => "management",
        Rate::StartUp => "start_up",
        Rate::Hour => "hour",
    };
    text.find(&format!("{key}-{ending}"), &values).unwrap_or_else(|| text.with(&key, &values))
}

/// That a rate was cut to the market's range; none where it was not.
pub fn cut(estimate: &Estimate, text: &Text) -> Option<String> {
    let key = if estimate.cut < Decimal::ZERO { "market-cut-high" } else { "market-cut-low" };
    (!estimate.cut.is_zero()).then(|| text.get(key))
}

/// Which form suits and why, a sentence each.
pub fn advice(market: &Market, text: &Text) -> Vec<String> {
    let found = &market.factors;
    let suits = match market.advice.form {
        Suited::Dedicated => "market-suits-dedicated",
        Suited::Blended => "market-suits-blended",
        Suited::Hybrid => "market-suits-hybrid",
    };
    let grounds = market.advice.grounds.iter().map(|ground| {
        let agents = text.trimmed(found.agents, 1);
        match *ground {
            Ground::ManyAgents { from } => {
                text.with("market-ground-many", &[("agents", &agents), ("from", &text.trimmed(from, 1))])
            }
            Ground::FewAgents { from } => {
                text.with("market-ground-few", &[("agents", &agents), ("from", &text.trimmed(from, 1))])
            }
            Ground::Season { from } => {
                let season = text.trimmed(found.season, 2);
                text.with("market-ground-season", &[("season", &season), ("from", &text.trimmed(from, 1))])
            }
            Ground::OffHours { from } => {
                let off = text.trimmed(found.off_hours, 1);
                text.with("market-ground-off_hours", &[("off", &off), ("from", &text.trimmed(from, 1))])
            }
            Ground::Even => text.get("market-ground-even"),
        }
    });
    std::iter::once(text.get(suits)).chain(grounds).collect()
}

/// What a scenario says of an estimate that was taken over, as its source.
pub fn source(rate: Rate, text: &Text) -> String {
    let (range, unit) = (range(rate, text), text.unit(unit(rate)));
    text.with("market-source", &[("range", &range), ("unit", &unit)])
}

/// The estimate as the number that its input takes.
pub fn value(estimate: &Estimate) -> f64 {
    estimate.amount.to_f64().unwrap_or_default()
}
