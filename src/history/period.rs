//! The days that a file covers.

use super::stamp::calendar::{date_of, day_of_date, days_in, weekday_of};
use super::{Coverage, Tally};
use crate::model::scenario::{Day, Week};

/// The stretches of days that a file covers, whole days of the department's clock. A stretch goes from the first to the
/// last day with a row, and over the closed days that make whole weeks or months of it; a calendar month without any row parts two of them, and the days between do not count. A date
/// that was mistyped by years is a stretch of one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Period {
    pub(super) stretches: Vec<(i64, i64)>,
    /// What the ends go by.
    pub coverage: Coverage,
}

/// Days in the average month: a year of 365.25 days by twelve.
pub(super) const DAYS_A_MONTH: f64 = 365.25 / 12.0;

/// A month is covered when at least this share of its days lies in the period.
const COVERED: f64 = 0.8;

/// A year without a leap day, for the length of a month.
const ORDINARY_YEAR: i64 = 2025;

/// Days that follow each other: the first and the last as year, month and day, and the contacts that came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    pub begins: (i64, i64, i64),
    pub ends: (i64, i64, i64),
    pub contacts: u64,
}

impl Period {
    /// The days with rows of a tally, in stretches; none where nothing was counted.
    pub(super) fn of_rows(tally: &Tally) -> Option<Self> {
        let mut stretches: Vec<(i64, i64)> = Vec::new();
        let month = |day: i64| {
            let (year, month, _) = date_of(day);
            12 * year + month
        };
        for day in tally.days() {
            match stretches.last_mut() {
                Some((_, last)) if month(day) - month(*last) <= 1 => *last = day,
                _ => stretches.push((day, day)),
            }
        }
        (!stretches.is_empty()).then_some(Self { stretches, coverage: Coverage::Rows })
    }

    /// Its stretches: the first and the last day of each, as year, month and day, and the contacts in it.
    pub fn stretches(&self, tally: &Tally) -> Vec<Stretch> {
        let stretch = |(first, last): &(i64, i64)| Stretch {
            begins: date_of(*first),
            ends: date_of(*last),
            contacts: (*first..=*last).map(|day| tally.on_day(day)).sum(),
        };
        self.stretches.iter().map(stretch).collect()
    }

    /// All of its days, since 1970.
    fn each_day(&self) -> impl Iterator<Item = i64> + '_ {
        self.stretches.iter().flat_map(|(first, last)| *first..=*last)
    }

    /// How many days it has.
    pub fn days(&self) -> i64 {
        self.stretches.iter().map(|(first, last)| last - first + 1).sum()
    }

    /// The first day: year, month, day.
    pub fn begins(&self) -> (i64, i64, i64) {
        date_of(self.stretches.first().map_or(0, |(first, _)| *first))
    }

    /// The last day: year, month, day.
    pub fn ends(&self) -> (i64, i64, i64) {
        date_of(self.stretches.last().map_or(0, |(_, last)| *last))
    }

    /// Every month of which days lie in it: year, month, how many days.
    pub fn months(&self) -> Vec<(i64, i64, i64)> {
        let mut months = Vec::new();
        for (first, last) in &self.stretches {
            let (mut year, mut month, _) = date_of(*first);
            while let Some(begins) = day_of_date(year, month, 1).filter(|begins| begins <= last) {
                let ends = begins + days_in(year, month) - 1;
                months.push((year, month, ends.min(*last) - begins.max(*first) + 1));
                (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
            }
        }
        months
    }

    /// Whether a month of a year is covered.
    pub fn covers(&self, year: i64, month: i64) -> bool {
        let days = self.months().into_iter().find(|(y, m, _)| (*y, *m) == (year, month)).map_or(0, |(_, _, days)| days);
        days as f64 >= COVERED * days_in(year, month) as f64
    }

    /// The calendar months, 1 to 12, that are not covered by the days of all years together: a year from 15 November to
    /// 14 November has one whole November.
    pub fn missing_months(&self) -> Vec<i64> {
        let missing = |(month, days): &(i64, i64)| (*days as f64) < COVERED * days_in(ORDINARY_YEAR, *month) as f64;
        (1..=12).zip(self.days_by_month()).filter(missing).map(|(month, _)| month).collect()
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
        let mut counts = [0; 7];
        for day in self.each_day() {
            if let Some(count) = counts.get_mut(weekday_of(day)) {
                *count += 1;
            }
        }
        counts
    }

    /// Whether it is a whole number of years, to three days: leap days, and an export that ends on a Sunday. So is each of
    /// its months, or a month that is there twice would make up for one that is not.
    pub fn is_whole_years(&self) -> bool {
        let days = self.days() as f64;
        let years = (days / 365.25).round();
        let is_near = |days: i64, whole: f64| (days as f64 - whole * years).abs() <= 3.0;
        let mut months = (1..=12).zip(self.days_by_month());
        let is_whole = months.all(|(month, days)| is_near(days, days_in(ORDINARY_YEAR, month) as f64));
        years >= 1.0 && is_near(self.days(), 365.25) && is_whole
    }

    /// How many of its days fall on days of the week on which the department is open, and how many of those have no
    /// contact at all.
    pub fn open_days(&self, tally: &Tally, opening: &Week) -> (i64, i64) {
        let is_open = |day: &i64| Day::ALL.get(weekday_of(*day)).is_some_and(|day| opening.day(*day).is_some());
        let empty = self.each_day().filter(is_open).filter(|day| tally.on_day(*day) == 0).count();
        (self.each_day().filter(is_open).count() as i64, empty as i64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(first: (i64, i64, i64), last: (i64, i64, i64)) -> Period {
        let day = |(year, month, day)| day_of_date(year, month, day).expect("a date");
        Period { stretches: vec![(day(first), day(last))], coverage: Coverage::Rows }
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

    #[test]
    fn a_year_from_any_day_covers_every_month() {
        // 16 days of November at its beginning and 14 at its end make the 30 of a November.
        let year = period((2024, 11, 15), (2025, 11, 14));
        assert_eq!((year.days(), year.days_by_month()[10]), (365, 30));
        assert_eq!(year.missing_months(), [0_i64; 0]);
        assert!(year.is_whole_years());
    }

    #[test]
    fn a_month_that_is_there_twice_makes_up_for_no_other() {
        let day = |year, month, day| day_of_date(year, month, day).expect("a date");
        // January twice, and of five other months five or six days less than there are: 365 + 31 - 5 - 4 x 6 = 367 days.
        let ends = [(2, 23), (3, 25), (4, 24), (5, 25), (6, 24), (7, 31)];
        let mut stretches = vec![(day(2024, 1, 1), day(2024, 1, 31)), (day(2025, 1, 1), day(2025, 1, 31))];
        stretches.extend(ends.map(|(month, last)| (day(2025, month, 1), day(2025, month, last))));
        stretches.push((day(2025, 8, 1), day(2025, 12, 31)));
        let odd = Period { stretches, coverage: Coverage::Rows };
        assert_eq!((odd.days(), odd.missing_months()), (367, Vec::new()));
        assert!(!odd.is_whole_years());
    }
}
