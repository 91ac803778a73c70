//! What is in doubt of a file, each with what would change if it were otherwise; and which rows were left out.

use super::{date, share};
use crate::history::{Coverage, Doubt, Layout, Meaning, Period, Reading, Unit};
use crate::text::Text;

/// What the layout is not sure of.
pub fn doubts(reading: &Reading, text: &Text) -> Vec<String> {
    let mut doubts: Vec<String> = reading.layout.doubts.iter().map(|each| doubt(*each, reading, text)).collect();
    if reading.misread {
        doubts.push(text.with("history-misread", &[("encoding", reading.layout.encoding.name())]));
    }
    doubts
}

/// A doubt, with what would change if it were otherwise.
pub fn doubt(doubt: Doubt, reading: &Reading, text: &Text) -> String {
    let key = format!("history-doubt-{}", doubt.id());
    let said = text.get(&key);
    let average = reading.average();
    let lasts = |seconds: f64| text.duration(seconds);
    let otherwise = |now: f64, other: f64| {
        text.with("history-otherwise-average", &[("now", &lasts(now)), ("other", &lasts(other))])
    };
    let more = match doubt {
        Doubt::Order => turned(reading, text),
        Doubt::Unit => average.map(|now| {
            let other = if reading.layout.unit == Unit::Seconds { Unit::Minutes } else { Unit::Seconds };
            let factor = seconds(other) / seconds(reading.layout.unit);
            let name = text.get(&format!("history-unit-{}", other.id()));
            let values = [("now", lasts(now)), ("other", lasts(now * factor)), ("unit", name)];
            text.with("history-otherwise-unit", &values.each_ref().map(|(key, value)| (*key, value.as_str())))
        }),
        Doubt::Clock => average.map(|now| {
            let factor = if reading.layout.unit == Unit::Hours { 1.0 / 60.0 } else { 60.0 };
            otherwise(now, now * factor)
        }),
        Doubt::Total => average.map(|now| {
            let each = reading.tally.contacts() as f64 / reading.read.max(1) as f64;
            let is_total = reading.layout.columns.contains(&Meaning::HandlingTotal);
            otherwise(now, if is_total { now * each } else { now / each.max(1.0) })
        }),
        Doubt::Average => average.map(|now| text.with("history-otherwise-none", &[("now", &lasts(now))])),
        Doubt::Filter => {
            let rows = reading.doubtful();
            let part = rows as f64 / reading.tally.contacts().max(1) as f64;
            let values =
                [("rows", text.number(rows as f64, 0)), ("share", share(part, text)), ("values", doubtful(reading))];
            Some(text.with("history-otherwise-filter", &values.each_ref().map(|(key, value)| (*key, value.as_str()))))
        }
        Doubt::Coverage => covers(reading, text),
        Doubt::Unread => {
            let lost = reading.unread.count();
            let part = lost as f64 / reading.read.max(1) as f64;
            let values = [("rows", text.number(lost as f64, 0)), ("share", share(part, text))];
            Some(text.with("history-otherwise-unread", &values.each_ref().map(|(key, value)| (*key, value.as_str()))))
        }
        Doubt::Decimal | Doubt::Columns | Doubt::Rows | Doubt::Quotes | Doubt::Sheets | Doubt::Title => None,
    };
    more.map_or_else(|| said.clone(), |more| format!("{said} {more}"))
}

/// How many seconds one of a unit is.
fn seconds(unit: Unit) -> f64 {
    match unit {
        Unit::Seconds => 1.0,
        Unit::Minutes => 60.0,
        Unit::Hours => 3600.0,
        Unit::Milliseconds => 0.001,
        Unit::Days => 86_400.0,
    }
}

/// The values of which rows are left out that may count.
fn doubtful(reading: &Reading) -> String {
    let values = reading.filters.iter().flat_map(|filter| &filter.values).filter(|value| value.is_doubtful);
    values.map(|value| value.name.as_str()).collect::<Vec<_>>().join(", ")
}

/// The days that the file covers as it is read, and those it would cover with day and month the other way round.
fn turned(reading: &Reading, text: &Text) -> Option<String> {
    let [first, last] = reading.turned_dates()?;
    let now = Period::of(&reading.tally, Some(Coverage::Rows))?;
    let values = [
        ("from", date(now.begins(), text)),
        ("to", date(now.ends(), text)),
        ("other_from", date(first, text)),
        ("other_to", date(last, text)),
    ];
    Some(text.with("history-otherwise-order", &values.each_ref().map(|(key, value)| (*key, value.as_str()))))
}

/// The days that are counted, those that may be meant, and what that does to the volume.
fn covers(reading: &Reading, text: &Text) -> Option<String> {
    let now = Period::of(&reading.tally, reading.layout.coverage)?;
    let other = Period::alternative(&reading.tally)?;
    let change = now.days() as f64 / other.days() as f64 - 1.0;
    let sign = if change >= 0.0 { "+" } else { "\u{2212}" };
    let days = |period: &Period| text.plural("history-period.days", period.days().unsigned_abs(), &[]);
    let values = [
        ("days", days(&now)),
        ("from", date(now.begins(), text)),
        ("to", date(now.ends(), text)),
        ("other", days(&other)),
        ("other_from", date(other.begins(), text)),
        ("other_to", date(other.ends(), text)),
        ("change", format!("{sign}{}", text.percent(change.abs(), 1))),
    ];
    Some(text.with("history-otherwise-coverage", &values.each_ref().map(|(key, value)| (*key, value.as_str()))))
}

/// Which rows were left out, and which repeat a contact: told also where nothing of it is in doubt.
pub fn rows_left_out(reading: &Reading, text: &Text) -> Vec<String> {
    let count = |count: u64| text.number(count as f64, 0);
    let mut told = Vec::new();
    for filter in &reading.filters {
        let left_out: Vec<String> = filter
            .values
            .iter()
            .filter(|value| !value.counts && value.rows > 0)
            .map(|value| format!("{} ({})", value.name, count(value.rows)))
            .collect();
        if left_out.is_empty() {
            continue;
        }
        let column = column_name(reading, filter.column, text);
        let values = left_out.join(", ");
        told.push(text.plural("history-filtered", filter.left_out(), &[("column", &column), ("values", &values)]));
    }
    if reading.layout.column(Meaning::Event).is_some() {
        told.push(text.plural("history-events", reading.left_out, &[]));
    }
    if reading.repeats > 0 {
        told.push(text.plural("history-repeats", reading.repeats, &[]));
    }
    if reading.aside > 0 {
        told.push(text.plural("history-aside", reading.aside, &[]));
    }
    told
}

/// What a column is called, or its number.
pub fn column_name(reading: &Reading, column: usize, text: &Text) -> String {
    let name = reading.names.get(column).filter(|name| !name.is_empty()).cloned();
    name.unwrap_or_else(|| text.with("history-column", &[("number", &(column + 1).to_string())]))
}

/// What a row stands for: a contact, an interval, a day, a week or a month.
pub(super) fn a_row(layout: &Layout, text: &Text) -> String {
    let key = match layout.grain() {
        31 => "history-rows-months",
        7 => "history-rows-weeks",
        _ if layout.column(Meaning::Event).is_some() => "history-rows-events",
        _ if layout.column(Meaning::Across).is_some() => "history-rows-across",
        _ if layout.is_intervals() => "history-rows-intervals",
        _ => "history-rows-singles",
    };
    text.get(key)
}
