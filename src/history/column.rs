//! What the cells of a column are, by the first rows of a file.

use std::collections::HashSet;

use super::sample::Kept;
use super::stamp::span;
use super::vocabulary::{Event, plain, vocabulary};
use super::{Cell, Decimal, Meaning, Order, Sample, Unit, amount, stamp};

/// What the cells of a column are.
#[derive(Default)]
pub(super) struct Column {
    pub filled: usize,
    /// Cells that are dates; of those the ones with a time; those that are plain small numbers, which may be dates.
    pub stamps: usize,
    pub timed: usize,
    pub bare: usize,
    pub day_first: usize,
    pub month_first: usize,
    /// The days of its dates, since 1970, read with the day first; and how many of them stand for months, and for weeks.
    pub days: Vec<i64>,
    pub months: usize,
    pub weeks: usize,
    /// Cells that are months or weeks where the name of the column says so.
    pub in_month: usize,
    pub in_week: usize,
    /// Cells that are times of the day alone.
    pub times: usize,
    /// Numbers, lengths of time, and both written as clocks do.
    pub numbers: Vec<String>,
    pub lengths: usize,
    /// Numbers that need a comma or a point as decimal sign, and those that can do with either.
    pub commas: usize,
    pub points: usize,
    pub either: usize,
    /// Of those that can do with either, the ones with a point.
    pub dotted: usize,
    /// Moments that begin an interval of five minutes.
    pub on_grid: usize,
    pub names: HashSet<String>,
}

impl Column {
    pub fn of(sample: &Sample, header: u64, place: usize) -> Self {
        let mut column = Self::default();
        let cells = sample.below(header).filter_map(|cells| cells.get(place)).map(Kept::cell);
        for cell in cells.filter(|cell| !cell.is_empty()) {
            column.add(&cell);
        }
        column
    }

    fn add(&mut self, cell: &Cell<'_>) {
        self.filled += 1;
        if let Ok(stamp) = stamp::of(cell, Order::DayFirst) {
            self.stamps += 1;
            self.timed += usize::from(stamp.timed);
            self.on_grid += usize::from(stamp.timed && stamp.seconds % 300 == 0);
            self.day_first += usize::from(stamp.decides == Some(Order::DayFirst));
            self.month_first += usize::from(stamp.decides == Some(Order::MonthFirst));
            self.bare += usize::from(matches!(cell, Cell::Number(number) if *number < 1e5));
            // Of six digits it may be the number of anything.
            self.bare += usize::from(
                matches!(cell, Cell::Text(text) if text.len() <= 6 && text.bytes().all(|byte| byte.is_ascii_digit())),
            );
            self.days.push(stamp::day_of(stamp.seconds));
            self.months += usize::from(stamp.days > 7);
            self.weeks += usize::from(stamp.days == 7);
        }
        self.in_month += usize::from(span::in_month(cell, None).is_some());
        self.in_week += usize::from(span::in_week(cell, None).is_some());
        // A small number may be an hour; a column of times has times that are none.
        let is_time = [false, true].into_iter().any(|joined| stamp::of_day(cell, joined).is_some());
        self.times += usize::from(is_time && !matches!(cell, Cell::Moment(days) if *days >= 1.0));
        match cell {
            Cell::Text(text)
                if (text.contains(':') || amount::is_in_words(text))
                    && amount::length(cell, Unit::Seconds, Decimal::Point).is_ok() =>
            {
                self.lengths += 1;
                self.names.insert((*text).to_owned());
            }
            Cell::Length(_) => self.lengths += 1,
            Cell::Moment(days) if *days < 2.0 => self.lengths += 1,
            Cell::Number(number) => self.numbers.push(number.to_string()),
            Cell::Text(text) => self.text(text.trim()),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        let [point, comma] = [Decimal::Point, Decimal::Comma].map(|decimal| amount::number(text, decimal));
        match (point, comma) {
            (None, None) => {
                self.names.insert(text.to_lowercase());
                return;
            }
            (Some(_), None) => self.points += 1,
            (None, Some(_)) => self.commas += 1,
            (Some(point), Some(comma)) if point != comma => {
                self.dotted += usize::from(text.contains('.'));
                self.either += 1;
            }
            _ => {}
        }
        self.numbers.push(text.to_owned());
    }

    /// Whether most of its cells are something.
    pub fn is_mostly(&self, count: usize) -> bool {
        self.filled > 0 && 2 * count > self.filled
    }

    pub fn is_dates(&self) -> bool {
        self.is_mostly(self.stamps)
    }

    pub fn is_numbers(&self) -> bool {
        self.is_mostly(self.numbers.len())
    }

    /// Whether it holds no more names than a department has channels or languages.
    pub fn is_names(&self) -> bool {
        self.filled > 0 && self.names.len() <= 60 && !self.is_numbers() && !self.is_dates()
    }

    /// Whether its numbers are 0 and 1, and both of them.
    pub fn is_zeros_and_ones(&self) -> bool {
        let has = |wanted: &str| self.numbers.iter().any(|number| number == wanted);
        self.is_flags() && has("0") && has("1")
    }

    /// Whether its numbers are all 0 or 1, or its cells say yes and no: of single contacts, not of intervals.
    pub fn is_flags(&self) -> bool {
        let is_flag = |text: &String| matches!(text.as_str(), "0" | "1");
        self.filled > 0 && if self.is_numbers() { self.numbers.iter().all(is_flag) } else { !self.names.is_empty() }
    }
}

impl Column {
    /// The meaning, if the cells of the column are such.
    pub fn bears(&self, meaning: Meaning) -> Meaning {
        let is_date_or_time = matches!(meaning, Meaning::Stamp | Meaning::Date | Meaning::Time);
        match meaning {
            Meaning::Month | Meaning::Date | Meaning::Stamp if self.is_mostly(self.months) => Meaning::Month,
            Meaning::Week | Meaning::Date | Meaning::Stamp if self.is_mostly(self.weeks) => Meaning::Week,
            Meaning::Month | Meaning::Week if self.is_dates() && !self.is_mostly(self.bare) => meaning,
            Meaning::Month if !self.is_mostly(self.in_month) && self.filled > 0 => Meaning::Ignored,
            Meaning::Week if !self.is_mostly(self.in_week) && self.filled > 0 => Meaning::Ignored,
            Meaning::Year if !self.is_years() => Meaning::Ignored,
            _ if is_date_or_time && self.is_dates() => {
                if self.is_mostly(self.timed) {
                    Meaning::Stamp
                } else {
                    Meaning::Date
                }
            }
            _ if is_date_or_time && self.is_mostly(self.times) => Meaning::Time,
            _ if is_date_or_time && self.filled > 0 => Meaning::Ignored,
            Meaning::Channel | Meaning::Language if !self.is_names() => Meaning::Ignored,
            Meaning::Handling | Meaning::HandlingTotal
                if self.filled > 0 && !self.is_mostly(self.numbers.len() + self.lengths) =>
            {
                Meaning::Ignored
            }
            Meaning::Offered | Meaning::Handled if self.filled > 0 && !self.is_counts() => Meaning::Ignored,
            Meaning::Contact if !self.is_ids() => Meaning::Ignored,
            meaning => meaning,
        }
    }

    /// Whether its numbers are years.
    fn is_years(&self) -> bool {
        let is_year = |text: &&String| text.parse().is_ok_and(|year: i64| stamp::YEARS.contains(&year));
        self.is_mostly(self.numbers.iter().filter(is_year).count())
    }

    /// Whether its cells may be numbers of contacts, and not telephone numbers or ids: those begin with 0 or +, or are larger
    /// than any number of contacts.
    pub fn is_counts(&self) -> bool {
        let is_number =
            |text: &&String| text.len() >= 9 || text.len() > 1 && text.starts_with('0') || text.starts_with('+');
        self.is_numbers() && 5 * self.numbers.iter().filter(is_number).count() < self.filled
    }

    /// Whether its numbers grow from row to row, as the numbers of rows do.
    pub fn is_index(&self) -> bool {
        let numbers: Vec<f64> = self.numbers.iter().filter_map(|text| text.parse().ok()).collect();
        numbers.len() > 3 && numbers.windows(2).all(|pair| matches!(pair, [one, next] if next > one))
    }

    /// Whether most of its numbers are larger than a number of contacts or seconds.
    pub fn is_large(&self) -> bool {
        let is_large = |text: &&String| text.parse().is_ok_and(|number: f64| number > 50_000.0);
        2 * self.numbers.iter().filter(is_large).count() > self.numbers.len()
    }

    /// Whether most of its cells are known lines of a log of events, with one that begins contacts.
    pub fn is_events(&self) -> bool {
        let known = vocabulary();
        let event = |name: &String| known.event(&plain(name));
        let all = self.names.iter().filter(|name| event(name).is_some()).count();
        self.is_names()
            && self.names.iter().any(|name| event(name) == Some(Event::Enter))
            && 10 * all >= 8 * self.names.len()
            && all >= 2
    }

    /// Whether its cells tell contacts apart: nearly all of them different, and no dates.
    fn is_ids(&self) -> bool {
        let mut all: Vec<&String> = self.numbers.iter().collect();
        all.sort_unstable();
        all.dedup();
        self.filled > 0 && 2 * (all.len() + self.names.len()) > self.filled && !self.is_mostly(self.timed)
    }
}
