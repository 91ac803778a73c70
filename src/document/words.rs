//! Faults in words a manager understands, in the languages of the program.

use std::sync::LazyLock;

use super::fault::{Fault, FileProblem, Problem, Syntax};
use super::near;
use crate::model::check::{Allowed, Held, ItemKind, NumberRule};
use crate::model::scenario::ChannelKind;
use crate::text::{Locale, Text};

/// The longest piece of a file that a message quotes, in characters.
const LONGEST: usize = 60;

/// The language of messages where none is chosen.
pub(super) fn english() -> &'static Text {
    static ENGLISH: LazyLock<Text> = LazyLock::new(|| Text::new(Locale::English));
    &ENGLISH
}

/// What is wrong, with line and column before it.
pub(super) fn located(fault: &Fault, text: &Text) -> String {
    let message = message(fault, text);
    match fault.at {
        Some(at) => {
            let (line, column) = (at.line.to_string(), at.column.to_string());
            text.with("fault-located", &[("line", &line), ("column", &column), ("message", &message)])
        }
        None => message,
    }
}

/// What is wrong.
pub(super) fn message(fault: &Fault, text: &Text) -> String {
    let id = &short_id(&fault.id);
    match &fault.problem {
        Problem::Value { holds, allowed: may } => {
            let (holds, allowed) = (held(holds, text), allowed(may, Some(holds), text));
            let key = if id.is_empty() { "fault-value.whole" } else { "fault-value" };
            text.with(key, &[("id", id), ("holds", &holds), ("allowed", &allowed)])
        }
        Problem::UnknownField { near: Some(near), .. } => {
            text.with("fault-unknown-field.near", &[("id", id), ("near", &short_id(near))])
        }
        Problem::UnknownField { near: None, known } if known.is_empty() => {
            text.with("fault-unknown-field", &[("id", id)])
        }
        Problem::UnknownField { near: None, known } => {
            text.with("fault-unknown-field.known", &[("id", id), ("known", &list(known, "words-and", text))])
        }
        Problem::Misplaced { group } => text.with("fault-misplaced", &[("id", id), ("group", &short_id(group))]),
        Problem::DottedName { group, field } => {
            text.with("fault-dotted-name", &[("id", id), ("group", group), ("field", field)])
        }
        Problem::Repeated { first: Some(first) } => {
            text.with("fault-repeated.after", &[("id", id), ("line", &first.line.to_string())])
        }
        Problem::Repeated { first: None } => text.with("fault-repeated", &[("id", id)]),
        Problem::Missing { allowed: may } => {
            text.with("fault-missing", &[("id", id), ("allowed", &allowed(may, None, text))])
        }
        Problem::DecimalComma { written } => {
            let (written, point) = (short(written), short(&written.replace(',', ".")));
            text.with("fault-decimal-comma", &[("id", id), ("written", &written), ("point", &point)])
        }
        Problem::Syntax(syntax) => syntax_message(syntax, text),
        Problem::File(problem) => file_message(problem, text),
    }
}

fn syntax_message(syntax: &Syntax, text: &Text) -> String {
    match syntax {
        Syntax::MissingComma { after } => text.with("syntax-missing-comma", &[("after", &short(after))]),
        Syntax::MissingColon { after, found } => {
            text.with("syntax-missing-colon", &[("after", &short(after)), ("found", &short(found))])
        }
        Syntax::Unclosed { bracket } => text.with("syntax-unclosed", &[("bracket", &bracket.to_string())]),
        Syntax::WrongClose { found, open: Some((open, at)) } => {
            let (found, open) = (found.to_string(), open.to_string());
            let (line, column) = (at.line.to_string(), at.column.to_string());
            let values = [("found", &found), ("open", &open), ("line", &line), ("column", &column)];
            text.with("syntax-wrong-close", &values.map(|(name, value)| (name, value.as_str())))
        }
        Syntax::WrongClose { found, open: None } => text.with("syntax-stray-close", &[("found", &found.to_string())]),
        Syntax::UnclosedText { runs_into: Some(line) } => {
            text.with("syntax-unclosed-text.runs-into", &[("line", &line.to_string())])
        }
        Syntax::UnclosedText { runs_into: None } => text.get("syntax-unclosed-text"),
        Syntax::UnclosedComment => text.get("syntax-unclosed-comment"),
        Syntax::CurlyQuote { found } => text.with("syntax-curly-quote", &[("found", &found.to_string())]),
        Syntax::StrangeSpace { found } => {
            text.with("syntax-strange-space", &[("code", &format!("U+{:04X}", u32::from(*found)))])
        }
        Syntax::HashComment => text.get("syntax-hash-comment"),
        Syntax::QuotedName { name } => {
            let plain = name.trim_matches('"');
            text.with("syntax-quoted-name", &[("name", &short(name)), ("plain", &short(plain))])
        }
        Syntax::Escape => text.get("syntax-escape"),
        Syntax::Trailing { line } => text.with("syntax-trailing", &[("line", &line.to_string())]),
        Syntax::TooDeep => text.get("syntax-too-deep"),
        Syntax::Attribute => text.get("syntax-attribute"),
        Syntax::ExtraComma => text.get("syntax-extra-comma"),
        Syntax::NoName { found } => text.with("syntax-no-name", &[("found", &short(found))]),
        Syntax::Unexpected { found } => text.with("syntax-unexpected", &[("found", &short(found))]),
    }
}

fn file_message(problem: &FileProblem, text: &Text) -> String {
    match problem {
        FileProblem::NotFound => text.get("file-not-found"),
        FileProblem::NoPermission => text.get("file-no-permission"),
        FileProblem::IsFolder => text.get("file-is-folder"),
        FileProblem::Unreadable(reason) => text.with("file-unreadable", &[("reason", reason)]),
        FileProblem::TooLarge => text.get("file-too-large"),
        FileProblem::Empty => text.get("file-empty"),
        FileProblem::NotText => text.get("file-not-text"),
        FileProblem::NotUtf8 => text.get("file-not-utf8"),
        FileProblem::Utf16 => text.get("file-utf16"),
        FileProblem::Json => text.get("file-json"),
        FileProblem::NotRon { found } => text.with("file-not-ron", &[("found", &short(found))]),
    }
}

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
fn list(words: &[&str], key: &str, text: &Text) -> String {
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

/// A piece of the file on one line, shortened.
fn short(source: &str) -> String {
    let words: Vec<&str> = source.split_whitespace().take(LONGEST).collect();
    visible(&cut(&words.join(" ")))
}

/// An id, which may hold a name that a user made up.
fn short_id(id: &str) -> String {
    match id.char_indices().nth(2 * LONGEST) {
        Some((end, _)) => visible(&format!("{}…", id.get(..end).unwrap_or_default())),
        None => visible(id),
    }
}

/// Line breaks and other control characters as escapes.
fn visible(text: &str) -> String {
    let escape = |character: char| match character.is_control() {
        true => character.escape_default().to_string(),
        false => character.to_string(),
    };
    text.chars().map(escape).collect()
}

/// The first characters of a text.
fn cut(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
