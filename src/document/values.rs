//! What a field holds and what it may hold, in words.

use super::messages::{cut, short, short_id};
use super::near;
use crate::model::check::{Allowed, Held, ItemKind, NumberRule};
use crate::model::scenario::ChannelKind;
use crate::text::Text;

/// What a field holds.
pub(super) fn held(held: &Held, text: &Text) -> String {
    match held {
        Held::Number(value) => number(*value),
        Held::Item { value, position } => {
            text.with("held-item", &[("value", &number(*value)), ("position", &position.to_string())])
        }
        Held::Text(value) => quoted(value),
        Held::Source(source) => short(source),
        Held::Time(time) => format!("\"{time}\""),
        Held::Hours(from, to) => format!("(\"{from}\", \"{to}\")"),
        Held::Ends(low, high) => format!("({}, {})", number(*low), number(*high)),
        Held::Count(count) => text.plural("count-numbers", *count as u64, &[]),
        Held::Nothing => text.get("held-nothing"),
        Held::OnlyZeros => text.get("held-only-zeros"),
        Held::ZeroWhenOpen => text.get("held-zero-when-open"),
        Held::AlwaysClosed => text.get("held-always-closed"),
        Held::Load { contacts_per_month, erlang } => {
            let (contacts, erlang) = (number(*contacts_per_month), text.number(*erlang, 0));
            text.with("held-load", &[("contacts", &contacts), ("erlang", &erlang)])
        }
    }
}

/// What a field may hold instead of what it holds.
pub(super) fn allowed(allowed: &Allowed, holds: Option<&Held>, text: &Text) -> String {
    match allowed {
        Allowed::Number(rule) => number_allowed(rule, holds, text),
        Allowed::Count(count) => text.plural("count-numbers", *count as u64, &[]),
        Allowed::HalfHour => text.get("allowed-half-hour"),
        Allowed::Hours => text.get("allowed-hours"),
        Allowed::After { id, time } => text.with("allowed-after", &[("id", id), ("time", &time.to_string())]),
        Allowed::PlainName => text.get("allowed-plain-name"),
        Allowed::OwnName(kind) => text.get(item("allowed-own-name", *kind)),
        Allowed::AnyItem(kind) => text.get(item("allowed-any-item", *kind)),
        Allowed::AnyAboveZero => text.get("allowed-any-above-zero"),
        Allowed::AnyShare(kind) => text.get(item("allowed-any-share", *kind)),
        Allowed::AnyOpenHalfHour => text.get("allowed-any-open-half-hour"),
        Allowed::AnyOpenWeight => text.get("allowed-any-open-weight"),
        Allowed::NoPromise => text.get("allowed-no-promise"),
        Allowed::OneAtATime(kind) => text.with("allowed-one-at-a-time", &[("kind", kind_name(*kind))]),
        Allowed::Line => suggest("allowed-line", near_text(holds, near::line), text),
        Allowed::Around { value, rule } => {
            let bounds = bounds(rule, text);
            text.with("allowed-around", &[("value", &number(*value)), ("bounds", &bounds)])
        }
        Allowed::LowFirst => text.get("allowed-low-first"),
        Allowed::RangeId => suggest("allowed-range-id", near_text(holds, near::number), text),
        Allowed::HighSeason => text.get("allowed-high-season"),
        Allowed::InputId => suggest("allowed-input-id", near_text(holds, near::input), text),
        Allowed::Load => text.get("allowed-load"),
        Allowed::Version => text.get("allowed-version"),
        Allowed::OneOf(words) => {
            let words = list(words, "words-or", text);
            match holds {
                Some(Held::Text(_)) => text.with("allowed-unquoted", &[("words", &words)]),
                _ => words,
            }
        }
        Allowed::Text => text.get("allowed-text"),
        Allowed::List => text.get("allowed-list"),
        Allowed::Days => text.get("allowed-days"),
        Allowed::Group => text.get("allowed-group"),
        Allowed::Map => text.get("allowed-map"),
        Allowed::Ends => text.get("allowed-ends"),
    }
}

/// The key of a text about channels or about languages.
fn item(key: &'static str, kind: ItemKind) -> &'static str {
    match (key, kind) {
        ("allowed-own-name", ItemKind::Channel) => "allowed-own-name.channel",
        ("allowed-own-name", ItemKind::Language) => "allowed-own-name.language",
        ("allowed-any-item", ItemKind::Channel) => "allowed-any-item.channel",
        ("allowed-any-item", ItemKind::Language) => "allowed-any-item.language",
        (_, ItemKind::Channel) => "allowed-any-share.channel",
        (_, ItemKind::Language) => "allowed-any-share.language",
    }
}

fn kind_name(kind: ChannelKind) -> &'static str {
    match kind {
        ChannelKind::Phone => "Phone",
        ChannelKind::Messaging => "Messaging",
        ChannelKind::Deferred => "Deferred",
    }
}

/// A number's bounds, with what helps against the mistake that was made.
fn number_allowed(rule: &NumberRule, holds: Option<&Held>, text: &Text) -> String {
    let bounds = bounds(rule, text);
    let percentage = match holds {
        Some(Held::Number(value)) => Some(*value),
        Some(Held::Source(source)) => source.strip_suffix('%').and_then(|number| number.trim_end().parse().ok()),
        _ => None,
    };
    if let Some(value) = percentage.filter(|value| rule.unit.starts_with("fraction") && is_percentage(*value, rule)) {
        let (percent, fraction) = (number(value), number(as_fraction(value)));
        let values = [("bounds", bounds.as_str()), ("percent", &percent), ("fraction", &fraction)];
        return text.with("allowed-number.fraction", &values);
    }
    match holds {
        Some(Held::Source(source)) if source.starts_with(['"', '\'']) => {
            text.with("allowed-number.unquoted", &[("bounds", &bounds)])
        }
        Some(Held::Source(source)) => match plain_number(source).filter(|plain| rule.allows(*plain)) {
            Some(plain) => text.with("allowed-number.plain", &[("bounds", &bounds), ("plain", &number(plain))]),
            None => text.with("allowed-number", &[("bounds", &bounds)]),
        },
        _ => bounds,
    }
}

/// The number in `10 000`, `1.000.000`, `€ 16.50` or `16.50 EUR`.
fn plain_number(source: &str) -> Option<f64> {
    let digits: String = source.chars().filter(|character| character.is_ascii_digit() || *character == '.').collect();
    let points = digits.matches('.').count();
    if points > 1 { digits.replace('.', "").parse().ok() } else { digits.parse().ok() }
}

/// Whether a number was meant as a percentage.
fn is_percentage(value: f64, rule: &NumberRule) -> bool {
    value.abs() > 1.0 && value.abs() <= 100.0 && rule.allows(as_fraction(value))
}

/// A percentage as a fraction, without the digits that binary division adds.
fn as_fraction(value: f64) -> f64 {
    format!("{:.12}", value / 100.0).parse().unwrap_or(value / 100.0)
}

/// `1 to 500 EUR/h`, `a whole number, 1 to 30 years`.
fn bounds(rule: &NumberRule, text: &Text) -> String {
    let (low, high) = (number(rule.low), number(rule.high));
    // Fractions and factors have no unit; weights are named by the field.
    let bare = rule.unit.starts_with("fraction") || rule.unit == "factor" || rule.unit.ends_with("weights");
    let unit = text.unit(rule.unit).replace('€', "EUR");
    let key = match (rule.whole, bare) {
        (false, true) => "allowed-bounds",
        (false, false) => "allowed-bounds.unit",
        (true, _) => "allowed-bounds.whole",
    };
    text.with(key, &[("low", &low), ("high", &high), ("unit", &unit)])
}

/// What may have been meant by a text, if the field holds one.
fn near_text(holds: Option<&Held>, near: fn(&str) -> Option<String>) -> Option<String> {
    match holds {
        Some(Held::Text(held)) => near(held),
        _ => None,
    }
}

fn suggest(key: &str, near: Option<String>, text: &Text) -> String {
    match near {
        Some(near) => text.with(&format!("{key}.near"), &[("near", &short_id(&near))]),
        None => text.get(key),
    }
}

/// `a, b or c`, `a, b and c`.
pub(super) fn list(words: &[&str], key: &str, text: &Text) -> String {
    match words {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => text.with(key, &[("first", &first.join(", ")), ("last", last)]),
    }
}

/// A number as a file has it, whatever the language of the message.
fn number(value: f64) -> String {
    let plain = format!("{value}");
    if plain.len() <= 24 { plain } else { format!("{value:e}") }
}

/// A text in quotes, shortened, with line breaks and the like made visible.
fn quoted(value: &str) -> String {
    format!("{:?}", cut(value))
}
