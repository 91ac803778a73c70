//! Hints in words: what looks wrong, and what to do.

use rust_decimal::Decimal;
use serde::Serialize;

use super::layout;
use crate::model::hints::{Figure, Hint};
use crate::model::parameters;
use crate::text::Text;

/// What looks wrong, in a sentence or two.
pub fn sentence(hint: &Hint, text: &Text) -> String {
    let key = format!("hints-{}", hint.kind.id());
    worded(&hint.wording.map_or(key.clone(), |wording| format!("{key}.{wording}")), hint, text)
}

/// What to do about it.
pub fn remedy(hint: &Hint, text: &Text) -> String {
    worded(&format!("hints-{}.do", hint.kind.id()), hint, text)
}

/// What its proposal would do: `Set to € 14.99`; none where it proposes nothing.
pub fn proposal(hint: &Hint, text: &Text) -> Option<String> {
    let value = |(id, value): &(String, f64)| {
        let unit = parameters::find(id).map_or("", |input| input.unit.as_str());
        shown(*value, unit, text)
    };
    match hint.proposal.as_slice() {
        [] => None,
        [only] => Some(text.with("hints-set", &[("value", &value(only))])),
        several if several.iter().all(|(id, _)| id.ends_with("].share")) => Some(text.get("hints-set.shares")),
        [first, second] => Some(text.with("hints-set.two", &[("first", &value(first)), ("second", &value(second))])),
        several => Some(text.plural("hints-set.many", several.len() as u64, &[])),
    }
}

fn worded(key: &str, hint: &Hint, text: &Text) -> String {
    let mut values: Vec<(&str, String)> =
        hint.figures.iter().map(|(name, value)| (*name, figure(value, text))).collect();
    values.push(("input", text.input_of(&hint.id)));
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    text.with(key, &values)
}

fn figure(figure: &Figure, text: &Text) -> String {
    match figure {
        Figure::In(value, unit) => shown(*value, unit, text),
        Figure::Number(value, decimals) => text.trimmed(*value, *decimals),
        Figure::Euros(amount) => text.euros(*amount),
        Figure::Cents(amount) => text.cents(*amount),
        Figure::Name(name) => name.clone(),
        Figure::Month(month) => text.get(&format!("month-{}", month + 1)),
        Figure::Date(year, month, day) => format!("{day}\u{a0}{} {year}", text.get(&format!("month-{month}"))),
    }
}

/// A value with as many decimals as a reader wants: money to the cent, a share to a tenth of a percent.
fn shown(value: f64, unit: &str, text: &Text) -> String {
    if unit.starts_with("fraction") {
        return format!("{}\u{a0}%", text.trimmed(value * 100.0, 1));
    }
    match Decimal::from_f64_retain(value).filter(|_| unit.starts_with("EUR")) {
        Some(amount) if amount.fract().is_zero() => text.euros(amount),
        Some(amount) => text.cents(amount),
        None => text.value((value * 10.0).round() / 10.0, unit),
    }
}

/// All hints as text, or that there are none.
pub fn text(name: &str, hints: &[Hint], text: &Text) -> String {
    if hints.is_empty() {
        return format!("{}\n", text.with("hints-none.of", &[("name", name)]));
    }
    let mut out = format!("{}\n", text.plural("hints-found", hints.len() as u64, &[("name", name)]));
    for hint in hints {
        out.push('\n');
        out.push_str(&layout::paragraph(&sentence(hint, text), 0));
        out.push_str(&layout::paragraph(&remedy(hint, text), 2));
        out.push_str(&layout::paragraph(&format!("{} ({})", text.input_of(&hint.id), hint.id), 2));
    }
    out
}

#[derive(Serialize)]
struct Json<'a> {
    hints: Vec<JsonHint<'a>>,
}

#[derive(Serialize)]
struct JsonHint<'a> {
    kind: &'a str,
    input: &'a str,
    figures: serde_json::Map<String, serde_json::Value>,
    proposal: serde_json::Map<String, serde_json::Value>,
}

/// All hints as JSON: kinds, ids and figures, money as text with two decimals; no words.
///
/// # Errors
/// When a number is not finite.
pub fn json(hints: &[Hint]) -> Result<String, serde_json::Error> {
    use serde_json::Value;
    let figure = |figure: &Figure| match figure {
        Figure::In(value, _) | Figure::Number(value, _) => Value::from(*value),
        Figure::Euros(amount) | Figure::Cents(amount) => Value::from(format!("{:.2}", amount.round_dp(2))),
        Figure::Name(name) => Value::from(name.as_str()),
        Figure::Month(month) => Value::from(month + 1),
        Figure::Date(year, month, day) => Value::from(format!("{year}-{month:02}-{day:02}")),
    };
    let hints = hints.iter().map(|hint| JsonHint {
        kind: hint.kind.id(),
        input: &hint.id,
        figures: hint.figures.iter().map(|(name, value)| ((*name).to_owned(), figure(value))).collect(),
        proposal: hint.proposal.iter().map(|(id, value)| (id.clone(), Value::from(*value))).collect(),
    });
    let hints = hints.collect();
    Ok(format!("{}\n", serde_json::to_string_pretty(&Json { hints })?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::hints::Kind;
    use crate::text::Locale;

    #[test]
    fn every_kind_has_its_words_in_both_languages() {
        for locale in Locale::ALL {
            let text = Text::new(locale);
            for kind in Kind::ALL {
                for key in [format!("hints-{}", kind.id()), format!("hints-{}.do", kind.id())] {
                    assert!(text.find(&key, &[]).is_some(), "{key} in {locale:?}");
                }
            }
            let teams = ["people", "fewer", "fewer_people"].map(|wording| format!("hints-team_today.{wording}"));
            let others = ["hints-strict_service.together", "hints-alone.languages"].map(str::to_owned);
            for key in teams.into_iter().chain(others) {
                assert!(text.find(&key, &[]).is_some(), "{key} in {locale:?}");
            }
        }
    }

    #[test]
    fn figures_read_as_people_write_them() {
        let (english, dutch) = (Text::new(Locale::English), Text::new(Locale::Dutch));
        for (value, unit, in_english, in_dutch) in [
            (14.987, "EUR/h", "€\u{a0}14.99", "€\u{a0}14,99"),
            (14.0, "EUR/h", "€\u{a0}14", "€\u{a0}14"),
            (0.9091, "fraction", "90.9\u{a0}%", "90,9\u{a0}%"),
            (0.95, "fraction", "95\u{a0}%", "95\u{a0}%"),
            (959.96, "s", "960\u{a0}s", "960\u{a0}s"),
        ] {
            assert_eq!(shown(value, unit, &english), in_english);
            assert_eq!(shown(value, unit, &dutch), in_dutch);
        }
        assert_eq!(figure(&Figure::Date(2026, 7, 1), &english), "1\u{a0}July 2026");
        assert_eq!(figure(&Figure::Date(2026, 7, 1), &dutch), "1\u{a0}juli 2026");
    }
}
