//! What the cells of a column are, by the first rows of a file.

use std::collections::HashSet;

use super::sample::Kept;
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
    /// Cells that are times of the day alone.
    pub times: usize,
    /// Numbers, lengths of time, and both written as clocks do.
    pub numbers: Vec<String>,
    pub lengths: usize,
    /// Numbers that need a comma or a point as decimal sign, and those that can do with either.
    pub commas: usize,
    pub points: usize,
    pub either: usize,
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
            self.day_first += usize::from(stamp.decides == Some(Order::DayFirst));
            self.month_first += usize::from(stamp.decides == Some(Order::MonthFirst));
            self.bare += usize::from(matches!(cell, Cell::Number(number) if *number < 1e5));
            self.bare += usize::from(matches!(cell, Cell::Text(text) if text.len() <= 5));
        }
        // A small number may be an hour; a column of times has times that are none.
        let is_time = [false, true].into_iter().any(|joined| stamp::of_day(cell, joined).is_some());
        self.times += usize::from(is_time && !matches!(cell, Cell::Moment(days) if *days >= 1.0));
        match cell {
            Cell::Text(text) if text.contains(':') && amount::length(cell, Unit::Seconds, Decimal::Point).is_ok() => {
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
            (Some(point), Some(comma)) if point != comma => self.either += 1,
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
        match meaning {
            Meaning::Stamp | Meaning::Date | Meaning::Time if self.is_dates() => {
                if self.is_mostly(self.timed) {
                    Meaning::Stamp
                } else {
                    Meaning::Date
                }
            }
            Meaning::Stamp | Meaning::Date | Meaning::Time if self.is_mostly(self.times) => Meaning::Time,
            Meaning::Stamp | Meaning::Date | Meaning::Time if self.filled > 0 => Meaning::Ignored,
            Meaning::Channel | Meaning::Language if !self.is_names() => Meaning::Ignored,
            Meaning::Handling | Meaning::HandlingTotal
                if self.filled > 0 && !self.is_mostly(self.numbers.len() + self.lengths) =>
            {
                Meaning::Ignored
            }
            Meaning::Offered | Meaning::Handled if self.filled > 0 && !self.is_numbers() => Meaning::Ignored,
            meaning => meaning,
        }
    }
}
