//! Dates and times as systems write them.

pub(super) mod calendar;
mod date;
mod scan;
pub(super) mod span;
mod time;

use super::{Cell, Order};
pub(super) use calendar::{SECONDS_A_DAY, day_of, shown};
pub(super) use time::{digits, is_joined, of_day};

/// A date, with or without a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    /// Seconds since 1970: of universal time where `exact`, else of the clock that wrote it.
    pub seconds: i64,
    /// Whether it says its distance from universal time.
    pub exact: bool,
    /// Whether it holds a time of day.
    pub timed: bool,
    /// The order of day and month, where this date can only be read in one.
    pub decides: Option<Order>,
    /// Whether day and month stand as numbers of which either may be the month.
    pub ambiguous: bool,
    /// How many days it stands for, from its own on: a month, a week, and else 1.
    pub days: i64,
}

/// Why a cell holds no date that counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoStamp {
    NotADate,
    /// Before 1990 or after 2099: no contact of a department that is planned now.
    Outside,
}

/// The years in which contacts are counted; others are a wrong column or a date that stands for none, such as 1899.
pub(super) const YEARS: std::ops::RangeInclusive<i64> = 1990..=2099;

/// Reads a cell as a date. Without [`Stamp::exact`] its seconds are those of the clock that wrote it.
pub(super) fn of(cell: &Cell<'_>, order: Order) -> Result<Stamp, NoStamp> {
    match cell {
        Cell::Text(text) => date::of_text(text.trim(), order),
        Cell::Moment(days) => of_serial(*days),
        Cell::Number(number) => of_number(*number),
        Cell::Empty | Cell::Length(_) => Err(NoStamp::NotADate),
    }
}

/// A number that stands for a date: days since 30 December 1899, seconds or milliseconds since 1970, or the digits of a
/// date.
fn of_number(number: f64) -> Result<Stamp, NoStamp> {
    if !number.is_finite() || number < 0.0 {
        return Err(NoStamp::NotADate);
    }
    if number < 1e5 {
        return of_serial(number);
    }
    if number.fract() == 0.0 && number < 1e15 {
        return date::of_digits(number as u64);
    }
    let seconds = if number < 1e11 { number } else { number / 1000.0 };
    universal(seconds.floor() as i64)
}

/// Days since 30 December 1899, as spreadsheets count. Their fractions are off by parts of a second, so they are rounded.
fn of_serial(days: f64) -> Result<Stamp, NoStamp> {
    /// 1 January 1970 in days since 30 December 1899.
    const EPOCH: f64 = 25_569.0;
    if !days.is_finite() || days.abs() > 1e7 {
        return Err(NoStamp::NotADate);
    }
    let seconds = ((days - EPOCH) * SECONDS_A_DAY as f64).round() as i64;
    // A column of dates alone holds whole days; midnight is written the same way, and cannot be told from it here.
    within(Stamp { timed: days.fract() != 0.0, ..clock(seconds) })
}

/// A time of a clock.
fn clock(seconds: i64) -> Stamp {
    Stamp { seconds, exact: false, timed: true, decides: None, ambiguous: false, days: 1 }
}

/// A moment in seconds of universal time.
fn universal(seconds: i64) -> Result<Stamp, NoStamp> {
    within(Stamp { exact: true, ..clock(seconds) })
}

/// The stamp, if its year counts.
fn within(stamp: Stamp) -> Result<Stamp, NoStamp> {
    let (year, _, _) = calendar::date_of(day_of(stamp.seconds));
    if YEARS.contains(&year) { Ok(stamp) } else { Err(NoStamp::Outside) }
}

#[cfg(test)]
mod tests;
