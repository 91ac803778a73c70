//! The days that a file covers.

use super::Tally;
use super::stamp::calendar::{date_of, day_of_date, days_in, weekday_of};
use crate::model::scenario::{Day, Week};

/// From the first to the last day with a row, both whole days of the department's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    first: i64,
    last: i64,
}

/// Days in the average month: a year of 365.25 days by twelve.
pub(super) const DAYS_A_MONTH: f64 = 365.25 / 12.0;

/// A month is covered when at least this share of its days lies in the period.
const COVERED: f64 = 0.8;

impl Period {
    /// The period of a tally; none where nothing was counted.
    pub fn of(tally: &Tally) -> Option<Self> {
        tally.span().map(|(first, last)| Self { first, last })
    }

    /// How many days it has.
    pub fn days(&self) -> i64 {
        self.last - self.first + 1
    }

    /// The first day: year, month, day.
    pub fn begins(&self) -> (i64, i64, i64) {
        date_of(self.first)
    }

    /// The last day: year, month, day.
    pub fn ends(&self) -> (i64, i64, i64) {
        date_of(self.last)
    }

    /// Every month of which days lie in it: year, month, how many days.
    pub fn months(&self) -> Vec<(i64, i64, i64)> {
        let (mut year, mut month, _) = self.begins();
        let mut months = Vec::new();
        while let Some(begins) = day_of_date(year, month, 1).filter(|begins| *begins <= self.last) {
            let ends = begins + days_in(year, month) - 1;
            months.push((year, month, ends.min(self.last) - begins.max(self.first) + 1));
            (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
        }
        months
    }

    /// Whether a month of a year is covered.
    pub fn covers(&self, year: i64, month: i64) -> bool {
        let days = self.months().into_iter().find(|(y, m, _)| (*y, *m) == (year, month)).map_or(0, |(_, _, days)| days);
        days as f64 >= COVERED * days_in(year, month) as f64
    }

    /// The calendar months, 1 to 12, that are covered in no year.
    pub fn missing_months(&self) -> Vec<i64> {
        let months = self.months();
        let is_covered = |month: i64| {
            months.iter().any(|(year, m, days)| *m == month && *days as f64 >= COVERED * days_in(*year, *m) as f64)
        };
        (1..=12).filter(|month| !is_covered(*month)).collect()
    }

    /// How many days of each calendar month it has, from January, over all its years.
    pub fn days_by_month(&self) -> [i64; 12] {
        let mut days = [0; 12];
        for (_, month, count) in self.months() {
            if let Some(sum) = days.get_mut(month as usize - 1) {
                *sum += count;
            }
        }
        days
    }

    /// How often each day of the week comes, from Monday.
    pub fn weekdays(&self) -> [i64; 7] {
        let (weeks, rest) = (self.days() / 7, self.days() % 7);
        let mut counts = [weeks; 7];
        for day in self.first..self.first + rest {
            if let Some(count) = counts.get_mut(weekday_of(day)) {
                *count += 1;
            }
        }
        counts
    }

    /// Whether it is a whole number of years, to three days: leap days, and an export that ends on a Sunday.
    pub fn is_whole_years(&self) -> bool {
        let days = self.days() as f64;
        let years = (days / 365.25).round();
        years >= 1.0 && (days - 365.25 * years).abs() <= 3.0
    }

    /// How many of its days have no contact at all, though the department is open on that day of the week.
    pub fn empty_days(&self, tally: &Tally, opening: &Week) -> i64 {
        let is_open = |day: i64| Day::ALL.get(weekday_of(day)).is_some_and(|day| opening.day(*day).is_some());
        (self.first..=self.last).filter(|day| is_open(*day) && tally.on_day(*day) == 0).count() as i64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(first: (i64, i64, i64), last: (i64, i64, i64)) -> Period {
        let day = |(year, month, day)| day_of_date(year, month, day).expect("a date");
        Period { first: day(first), last: day(last) }
    }

    #[test]
    fn days_of_a_period_are_counted_with_both_ends() {
        let year = period((2025, 1, 1), (2025, 12, 31));
        assert_eq!(year.days(), 365);
        assert_eq!(year.days_by_month(), [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
        assert_eq!(year.missing_months(), [0_i64; 0]);
        // 1 January 2025 was a Wednesday, so it comes 53 times.
        assert_eq!(year.weekdays(), [52, 52, 53, 52, 52, 52, 52]);
        assert!(year.is_whole_years());
        assert!(!period((2025, 1, 1), (2026, 2, 28)).is_whole_years());
    }

    #[test]
    fn a_month_is_covered_from_four_fifths_of_its_days() {
        // 80 % of 31 days is 24.8: 24 days are too few, 25 are enough.
        assert!(period((2025, 1, 7), (2025, 1, 31)).covers(2025, 1));
        assert!(!period((2025, 1, 8), (2025, 1, 31)).covers(2025, 1));
        let most = period((2025, 2, 10), (2026, 1, 31));
        assert_eq!(most.missing_months(), [2]);
    }
}
