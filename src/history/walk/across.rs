//! Columns that are called by a date, a time or a channel, of which they hold the contacts.

use super::when::When;
use super::{NotRead, contacts_in};
use crate::history::stamp::span;
use crate::history::stamp::{self, SECONDS_A_DAY};
use crate::history::tally::Contacts;
use crate::history::vocabulary::vocabulary;
use crate::history::{Cell, Decimal, Layout, Meaning, Order};

/// What a column is called by.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::history) enum Key {
    /// A day, or the days of a week or month: the first since 1970, and how many.
    Days(i64, i64),
    /// A time of day, seconds.
    Time(i64),
    Name(String),
}

/// A column with what it is called by.
pub(super) struct Across {
    place: usize,
    key: Key,
}

/// What a column is called by.
pub(in crate::history) fn key(cell: &Cell<'_>, order: Order) -> Key {
    if let Some((first, days)) = days(cell, order) {
        return Key::Days(first, days);
    }
    if let Some(time) = time(cell) {
        return Key::Time(time);
    }
    Key::Name(cell.shown().into_owned())
}

/// The days that a column is called by.
pub(in crate::history) fn days(cell: &Cell<'_>, order: Order) -> Option<(i64, i64)> {
    if let Ok(stamp) = stamp::of(cell, order).map_err(|_| ())
        && stamp.seconds % SECONDS_A_DAY == 0
        && !matches!(cell, Cell::Number(_))
        && !matches!(cell, Cell::Text(text) if text.len() <= 6 && text.bytes().all(|byte| byte.is_ascii_digit()))
    {
        return Some((stamp::day_of(stamp.seconds), stamp.days));
    }
    // The name of a month or the number of a week alone.
    let Cell::Text(text) = cell else { return None };
    let is_month = text.trim().chars().all(|letter| letter.is_alphabetic() || letter == '.')
        && text.trim().chars().count() <= 10
        && vocabulary().month(text.trim()).is_some();
    let has_letters = text.chars().any(char::is_alphabetic);
    let found = if is_month { span::in_month(cell, None) } else { None };
    found.or_else(|| span::in_week(cell, None).filter(|_| has_letters)).map(|span| (span.first, span.days))
}

/// The time that a column is called by: 08:00, 08:00 - 08:30, or a time of a workbook.
pub(in crate::history) fn time(cell: &Cell<'_>) -> Option<i64> {
    match cell {
        Cell::Text(text) if text.contains([':', 'h', 'u']) || text.contains('.') && text.contains('-') => {
            stamp::of_day(cell, false)
        }
        Cell::Moment(days) | Cell::Length(days) if (0.0..1.0).contains(days) => stamp::of_day(cell, false),
        _ => None,
    }
}

/// The columns of a layout that are called by something, with what.
pub(super) fn keys(header: &[Cell<'_>], layout: &Layout) -> Vec<Across> {
    let all = header.iter().zip(&layout.columns).enumerate();
    all.filter(|(_, (_, meaning))| **meaning == Meaning::Across)
        .map(|(place, (cell, _))| Across { place, key: key(cell, layout.order) })
        .collect()
}

/// What the columns of a row count, each with its channel if it is called by one.
pub(super) fn contacts(
    across: &[Across],
    cells: &[Cell<'_>],
    when: When,
    decimal: Decimal,
) -> Result<Vec<(Option<String>, Contacts)>, NotRead> {
    let mut found = Vec::with_capacity(across.len());
    for Across { place, key } in across {
        let count = contacts_in(cells, *place, decimal)?.unwrap_or_default();
        let (name, when) = match key {
            Key::Days(first, days) if when.timed => {
                (None, When::of_days(*first, *days).at_time(when.at.rem_euclid(SECONDS_A_DAY)))
            }
            Key::Days(first, days) => (None, When::of_days(*first, *days)),
            Key::Time(time) => (None, when.at_time(*time)),
            Key::Name(name) => (Some(name.clone()), when),
        };
        found.push((name, when.of(Contacts { count, ..Contacts::default() })));
    }
    Ok(found)
}
