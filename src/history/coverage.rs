//! Whole weeks and months: the days at both ends of a file on which nothing came in because the department was closed.

use super::stamp::calendar::{date_of, day_of_date, days_in, weekday_of};
use super::{Coverage, Period, Tally};

/// Another number of days than this part changes the volume by so much that a person has to say which it is.
const MATTERS: f64 = 0.02;

/// Days of the week, from Monday.
const FRIDAY: usize = 4;
const SATURDAY: usize = 5;

impl Period {
    /// The period of a tally: that of the coverage, or what its rows suggest. None where nothing was counted.
    pub fn of(tally: &Tally, coverage: Option<Coverage>) -> Option<Self> {
        let rows = Self::of_rows(tally)?;
        let coverage = coverage.unwrap_or_else(|| rows.suggested(tally));
        Some(rows.with(coverage))
    }

    /// The same with its ends by another coverage.
    #[must_use]
    pub(super) fn with(&self, coverage: Coverage) -> Self {
        let mut stretches = self.stretches.clone();
        if let Some((first, _)) = stretches.first_mut() {
            *first = begin(coverage, *first);
        }
        if let Some((_, last)) = stretches.last_mut() {
            *last = end(coverage, *last);
        }
        Self { stretches, coverage }
    }

    /// What the rows suggest: whole months, or whole weeks, where only closed days are missing at both ends; a working week
    /// is seven days. A total of a month or week names its days itself.
    fn suggested(&self, tally: &Tally) -> Coverage {
        let [(first, last)] = self.stretches.as_slice() else { return Coverage::Rows };
        if tally.grain() > 1 {
            return Coverage::Rows;
        }
        let closed = closed(tally, *first, *last);
        if !is_regular(tally, *first, *last, &closed) {
            return Coverage::Rows;
        }
        let is_idle = |day: i64| closed.get(weekday_of(day)).copied().unwrap_or_default() || is_holiday(day);
        let fits = |coverage: &Coverage| {
            (begin(*coverage, *first)..*first).all(is_idle) && (last + 1..=end(*coverage, *last)).all(is_idle)
        };
        [Coverage::Months, Coverage::Weeks].into_iter().find(fits).unwrap_or(Coverage::Rows)
    }

    /// Whether another number of days would be as likely, and make another volume: closed days were added, or the rows begin
    /// on a Monday and end on a Friday although weekends are between.
    pub(super) fn is_doubtful(tally: &Tally) -> bool {
        Self::alternative(tally).is_some()
    }

    /// The other period that the rows may mean, where that changes the volume by more than a fiftieth.
    pub fn alternative(tally: &Tally) -> Option<Self> {
        let rows = Self::of_rows(tally)?;
        let suggested = rows.with(rows.suggested(tally));
        let other = if suggested.coverage == Coverage::Rows {
            let [(first, last)] = rows.stretches.as_slice() else { return None };
            let is_working_week = weekday_of(*first) == 0 && weekday_of(*last) == FRIDAY && last - first > 7;
            if !is_working_week || tally.grain() > 1 {
                return None;
            }
            rows.with(Coverage::Weeks)
        } else {
            rows
        };
        let change = suggested.days() as f64 / other.days() as f64 - 1.0;
        (change.abs() > MATTERS).then_some(other)
    }
}

/// The first day of the week or month that a day lies in.
fn begin(coverage: Coverage, day: i64) -> i64 {
    let (year, month, _) = date_of(day);
    match coverage {
        Coverage::Rows => day,
        Coverage::Weeks => day - weekday_of(day) as i64,
        Coverage::Months => day_of_date(year, month, 1).unwrap_or(day),
    }
}

/// The last day of the week or month that a day lies in.
fn end(coverage: Coverage, day: i64) -> i64 {
    let (year, month, of_month) = date_of(day);
    match coverage {
        Coverage::Rows => day,
        Coverage::Weeks => day - weekday_of(day) as i64 + 6,
        Coverage::Months => day + days_in(year, month) - of_month,
    }
}

/// On which days of the week, from Monday, nothing came in; of those that do not come between the first and the last day
/// only the weekend is taken for closed.
fn closed(tally: &Tally, first: i64, last: i64) -> [bool; 7] {
    let mut contacts = [0_u64; 7];
    let mut comes = [false; 7];
    for day in first..=last {
        let weekday = weekday_of(day);
        if let (Some(sum), Some(comes)) = (contacts.get_mut(weekday), comes.get_mut(weekday)) {
            *sum += tally.on_day(day);
            *comes = true;
        }
    }
    let mut closed = [false; 7];
    for (weekday, (closed, (contacts, comes))) in closed.iter_mut().zip(contacts.into_iter().zip(comes)).enumerate() {
        *closed = contacts == 0 && (comes || weekday >= SATURDAY);
    }
    closed
}

/// Whether contacts came in on most of the days on which the department is open: else nothing says which days are closed.
fn is_regular(tally: &Tally, first: i64, last: i64, closed: &[bool; 7]) -> bool {
    let open = || (first..=last).filter(|day| !closed.get(weekday_of(*day)).copied().unwrap_or_default());
    2 * open().filter(|day| tally.on_day(*day) > 0).count() > open().count()
}

/// New Year's Day and Christmas.
fn is_holiday(day: i64) -> bool {
    let (_, month, of_month) = date_of(day);
    matches!((month, of_month), (1, 1) | (12, 25 | 26))
}

#[cfg(test)]
mod tests {
    use super::super::tally::Contacts;
    use super::*;

    /// Ten contacts a day from one date to another, on weekdays only or every day.
    fn tally(first: (i64, i64, i64), last: (i64, i64, i64), weekends: bool) -> Tally {
        let day = |(year, month, day)| day_of_date(year, month, day).expect("a date");
        let mut tally = Tally::default();
        for day in (day(first)..=day(last)).filter(|day| weekends || weekday_of(*day) < SATURDAY) {
            tally.add("", "", &Contacts { at: day * 86_400, count: 10, ..Contacts::default() });
        }
        tally
    }

    fn found(tally: &Tally) -> (Coverage, i64, Option<i64>) {
        let period = Period::of(tally, None).expect("days");
        (period.coverage, period.days(), Period::alternative(tally).map(|other| other.days()))
    }

    #[test]
    fn closed_days_at_the_ends_belong_to_weeks_and_months() {
        // 2 March 2026 is a Monday, 6 March a Friday.
        assert_eq!(found(&tally((2026, 3, 2), (2026, 3, 6), false)), (Coverage::Weeks, 7, Some(5)));
        // 1 February 2026 is a Sunday, 28 February a Saturday.
        assert_eq!(found(&tally((2026, 2, 2), (2026, 2, 27), false)), (Coverage::Months, 28, Some(26)));
        assert_eq!(found(&tally((2026, 1, 5), (2026, 2, 27), false)), (Coverage::Weeks, 56, Some(54)));
        // Of a year two days are little: 2 January 2026 to 31 December, with New Year's Day.
        assert_eq!(found(&tally((2026, 1, 2), (2026, 12, 31), false)), (Coverage::Months, 365, None));
        // Two days of a month say nothing of the others: 1 and 25 February 2025 are a Saturday and a Tuesday.
        let mut two = tally((2025, 2, 1), (2025, 2, 1), true);
        let day = day_of_date(2025, 2, 25).expect("a date");
        two.add("", "", &Contacts { at: day * 86_400, count: 10, ..Contacts::default() });
        assert_eq!(found(&two), (Coverage::Rows, 25, None));
        // Three days are no week, and a month of every day is itself.
        assert_eq!(found(&tally((2026, 3, 2), (2026, 3, 4), false)), (Coverage::Rows, 3, None));
        assert_eq!(found(&tally((2026, 3, 1), (2026, 3, 31), true)), (Coverage::Months, 31, None));
    }

    #[test]
    fn a_missing_weekend_of_an_open_one_is_told() {
        // Monday 2 March to Friday 27 March, with the weekends between.
        assert_eq!(found(&tally((2026, 3, 2), (2026, 3, 27), true)), (Coverage::Rows, 26, Some(28)));
        assert_eq!(found(&tally((2026, 3, 3), (2026, 3, 27), true)), (Coverage::Rows, 25, None));
    }
}
