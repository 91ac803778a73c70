//! Months and weeks, as totals name them.

use super::calendar::{date_of, day_of_date, days_in, weekday_of};
use super::scan::Scan;
use super::{Order, YEARS};
use crate::history::Cell;
use crate::history::vocabulary::vocabulary;

/// Days that a total stands for, from the first on; days since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::history) struct Span {
    pub first: i64,
    pub days: i64,
}

/// The year of totals that name none: only the length of February depends on it.
pub(in crate::history) const ORDINARY_YEAR: i64 = 2025;

/// A whole month.
pub(in crate::history) fn of_month(year: i64, month: i64) -> Option<Span> {
    let first = day_of_date(year, month, 1)?;
    YEARS.contains(&year).then_some(Span { first, days: days_in(year, month) })
}

/// A week by its number in ISO 8601: the first one of a year holds its 4 January.
fn of_week(year: i64, week: i64) -> Option<Span> {
    let january = day_of_date(year, 1, 4)?;
    let monday = january - weekday_of(january) as i64;
    let first = monday + 7 * (week - 1);
    // A 53rd week that begins after the year is none.
    let is_week = (1..=53).contains(&week) && date_of(first + 3).0 == year && YEARS.contains(&year);
    is_week.then_some(Span { first, days: 7 })
}

/// Reads a month or a week with its year: January 2025, jan-25, 2025-01, 01/2025, 2025-W01, week 1 2025, KW 01/2025.
pub(super) fn of_text(text: &str) -> Option<Span> {
    week(text, None).or_else(|| month(text, None))
}

/// What a cell of a column of months says, with the year of its row, if it needs that.
pub(in crate::history) fn in_month(cell: &Cell<'_>, year: Option<i64>) -> Option<Span> {
    match cell {
        Cell::Text(text) => month(text, Some(year.unwrap_or(ORDINARY_YEAR))).or_else(|| {
            let digits = text.trim().parse().ok()?;
            month_of_digits(digits, year)
        }),
        Cell::Number(number) if number.fract() == 0.0 && (1.0..300_000.0).contains(number) => {
            month_of_digits(*number as i64, year)
        }
        _ => None,
    }
}

/// What a cell of a column of weeks says, with the year of its row, if it needs that.
pub(in crate::history) fn in_week(cell: &Cell<'_>, year: Option<i64>) -> Option<Span> {
    match cell {
        Cell::Text(text) => week(text, Some(year.unwrap_or(ORDINARY_YEAR))).or_else(|| {
            let digits = text.trim().parse().ok()?;
            week_of_digits(digits, year)
        }),
        Cell::Number(number) if number.fract() == 0.0 && (1.0..300_000.0).contains(number) => {
            week_of_digits(*number as i64, year)
        }
        _ => None,
    }
}

/// 202501, or 1 to 12.
fn month_of_digits(digits: i64, year: Option<i64>) -> Option<Span> {
    match digits {
        1..=12 => of_month(year.unwrap_or(ORDINARY_YEAR), digits),
        _ => of_month(digits / 100, digits % 100),
    }
}

/// 202501, or 1 to 53.
fn week_of_digits(digits: i64, year: Option<i64>) -> Option<Span> {
    match digits {
        1..=53 => of_week(year.unwrap_or(ORDINARY_YEAR), digits),
        _ => of_week(digits / 100, digits % 100),
    }
}

/// The whole year of a number of two or four digits.
fn year_of(number: i64, digits: usize) -> Option<i64> {
    match digits {
        2 => Some(2000 + number),
        4 if YEARS.contains(&number) => Some(number),
        _ => None,
    }
}

/// Signs between a month or a week and its year.
const SIGNS: &[u8] = b"-/. '_";

fn skip(scan: &mut Scan<'_>) {
    while scan.sign(SIGNS).is_some() {}
}

/// A month by name or number; `year` is that of one that names none.
fn month(text: &str, year: Option<i64>) -> Option<Span> {
    let mut scan = Scan::new(text.trim());
    let word = scan.word();
    if !word.is_empty() {
        let month = vocabulary().month(word)?;
        skip(&mut scan);
        let year = match scan.number() {
            Some((number, digits)) => year_of(number, digits)?,
            None => year?,
        };
        return if scan.rest().is_empty() { of_month(year, month) } else { None };
    }
    let (first, digits) = scan.number()?;
    // A number with a point would be one.
    let is_apart = scan.sign(b"-/ mM").is_some();
    skip(&mut scan);
    let word = scan.word();
    if !word.is_empty() && digits == 4 {
        let month = vocabulary().month(word)?;
        return if scan.rest().is_empty() { of_month(first, month) } else { None };
    }
    let (second, others) = scan.number().filter(|_| is_apart && word.is_empty())?;
    if !scan.rest().is_empty() {
        return None;
    }
    match (digits, others) {
        (4, 1 | 2) => of_month(first, second),
        (1 | 2, 4) => of_month(second, first),
        _ => None,
    }
}

/// A week by its number; `year` is that of one that names none.
fn week(text: &str, year: Option<i64>) -> Option<Span> {
    let mut scan = Scan::new(text.trim());
    let is_week = |word: &str| vocabulary().weeks.contains(&word.to_lowercase());
    let before = scan.number();
    skip(&mut scan);
    if !is_week(scan.word()) {
        return None;
    }
    skip(&mut scan);
    let (week, digits) = scan.number().filter(|(_, digits)| *digits <= 2)?;
    let year = match before {
        Some((number, digits)) => year_of(number, digits)?,
        None => {
            skip(&mut scan);
            match scan.number() {
                Some((number, digits)) => year_of(number, digits)?,
                None => year?,
            }
        }
    };
    (digits > 0 && scan.rest().is_empty()).then(|| of_week(year, week)).flatten()
}

/// Whether days are all firsts of months, or all of one weekday and whole weeks apart, two of them at least: what totals of
/// months or weeks are often named by.
pub(in crate::history) fn firsts(days: &[i64]) -> Option<i64> {
    let mut days = days.to_vec();
    days.sort_unstable();
    days.dedup();
    if days.len() < 3 {
        return None;
    }
    if days.iter().all(|day| date_of(*day).2 == 1) {
        return Some(31);
    }
    let is_weekly = days.windows(2).all(|pair| matches!(pair, [one, next] if (next - one) % 7 == 0));
    is_weekly.then_some(7)
}

/// A day with its month and day the other way round, if there is such a one.
pub(in crate::history) fn turned(day: i64) -> Option<i64> {
    let (year, month, of_month) = date_of(day);
    day_of_date(year, of_month, month)
}

/// The order in which dates that can be read both ways are firsts of months.
pub(in crate::history) fn order_of_firsts(days: &[i64]) -> Option<Order> {
    let is_first = |days: &[i64]| firsts(days) == Some(31);
    let turned: Option<Vec<i64>> = days.iter().map(|day| turned(*day)).collect();
    match (is_first(days), turned.is_some_and(|turned| is_first(&turned))) {
        (true, _) => Some(Order::DayFirst),
        (false, true) => Some(Order::MonthFirst),
        (false, false) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(text: &str) -> Option<((i64, i64, i64), i64)> {
        of_text(text).map(|span| (date_of(span.first), span.days))
    }

    #[test]
    fn months_and_weeks_are_read_as_totals_name_them() {
        for text in [
            "January 2025",
            "jan-25",
            "jan. 2025",
            "Jan '25",
            "2025-01",
            "2025/01",
            "01/2025",
            "1-2025",
            "januari 2025",
            "janv. 2025",
            "2025 Jan",
            "2025M01",
        ] {
            assert_eq!(span(text), Some(((2025, 1, 1), 31)), "{text}");
        }
        assert_eq!(span("février 2024"), Some(((2024, 2, 1), 29)));
        // ISO 8601: 1 January 2025 is a Wednesday in week 1, which begins on 30 December 2024; 2026 has 53 weeks.
        for text in [
            "2025-W01",
            "2025W1",
            "W01 2025",
            "week 1 2025",
            "KW 01/2025",
            "wk01-2025",
            "2025 week 1",
            "semaine 1 2025",
        ] {
            assert_eq!(span(text), Some(((2024, 12, 30), 7)), "{text}");
        }
        assert_eq!(span("2026-W53"), Some(((2026, 12, 28), 7)));
        for text in
            ["2025-W53", "2025-13", "13-2025", "12.2025", "2025", "week 1", "jan", "January 2025 x", "1-2", "W 2025"]
        {
            assert_eq!(span(text), None, "{text}");
        }
    }

    #[test]
    fn bare_numbers_are_months_or_weeks_where_the_column_says_so() {
        let first = |span: Option<Span>| span.map(|span| date_of(span.first));
        assert_eq!(first(in_month(&Cell::Text("202503"), None)), Some((2025, 3, 1)));
        assert_eq!(first(in_month(&Cell::Number(3.0), Some(2024))), Some((2024, 3, 1)));
        assert_eq!(first(in_month(&Cell::Text("mrt"), Some(2024))), Some((2024, 3, 1)));
        assert_eq!(first(in_week(&Cell::Text("2"), Some(2025))), Some((2025, 1, 6)));
        assert_eq!(first(in_week(&Cell::Number(202_502.0), None)), Some((2025, 1, 6)));
        assert_eq!(first(in_week(&Cell::Text("wk 2"), Some(2025))), Some((2025, 1, 6)));
        assert_eq!(in_month(&Cell::Text("13"), Some(2025)), None);
    }
}
