//! What the columns of a file mean, and how its dates, numbers and times are written.

use super::terms::{Decimal, Meaning, Order, Unit};
use super::{Doubt, Encoding, Filter, Zone};

/// Which days a file covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Coverage {
    /// From the first to the last day with a row.
    Rows,
    /// Whole weeks from Monday, with the days at both ends on which nothing came in.
    Weeks,
    /// Whole calendar months.
    Months,
}

impl Coverage {
    pub const ALL: [Self; 3] = [Self::Rows, Self::Weeks, Self::Months];

    pub fn id(self) -> &'static str {
        match self {
            Self::Rows => "rows",
            Self::Weeks => "weeks",
            Self::Months => "months",
        }
    }
}

/// How a file is read.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    /// The line of the file, or the row of the sheet, that names the columns; from 1. 0: none does.
    pub header: u64,
    /// What each column holds; columns beyond the list are ignored.
    pub columns: Vec<Meaning>,
    pub order: Order,
    pub decimal: Decimal,
    pub unit: Unit,
    /// Whether a person chose the unit.
    pub is_unit_chosen: bool,
    /// Whether times of day of digits alone are hours and minutes together (15 is 00:15, 830 is 08:30); none: nothing has
    /// said so yet, and small ones are hours.
    pub joined: Option<bool>,
    /// The clock by which stamps were written that do not say their distance from universal time; none: the department's.
    pub written_in: Option<Zone>,
    /// The department's clock, by which days and hours are counted.
    pub zone: Zone,
    /// How the bytes of a text file are read; a workbook needs none of it.
    pub encoding: Encoding,
    /// Whether the encoding was chosen, or is named by the file; else what does not fit it is taken for Windows-1252.
    pub is_encoding_sure: bool,
    /// What separates the cells of a text file.
    pub separator: u8,
    /// Whether a quotation mark at the beginning of a cell holds together what follows up to the next.
    pub quotes: bool,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// Whether columns are called by the dates, weeks or months of which they hold the contacts.
    pub dates_across: bool,
    /// Whether the date of rows that have none stands in a title above them.
    pub is_titled: bool,
    /// Which rows count.
    pub filters: Vec<Filter>,
    /// Which days the file covers; none: those that its rows suggest.
    pub coverage: Option<Coverage>,
    /// What the guess was not sure of; what a person chooses is no doubt.
    pub doubts: Vec<Doubt>,
}

impl Layout {
    /// The first column of a meaning.
    pub fn column(&self, meaning: Meaning) -> Option<usize> {
        self.columns.iter().position(|column| *column == meaning)
    }

    /// Whether the file holds a row an interval, with counts; else a row a contact.
    pub fn is_intervals(&self) -> bool {
        [Meaning::Offered, Meaning::Handled, Meaning::Across].iter().any(|meaning| self.column(*meaning).is_some())
    }

    /// Whether it says when contacts came in.
    pub fn has_stamp(&self) -> bool {
        let dates = [Meaning::Stamp, Meaning::Date, Meaning::Month, Meaning::Week];
        self.is_titled || self.dates_across || dates.iter().any(|meaning| self.column(*meaning).is_some())
    }

    /// How many days a row stands for by what its column of dates holds: 31 of a month, 7 of a week, and else 1.
    pub fn grain(&self) -> i64 {
        let has = |meaning: Meaning| self.column(meaning).is_some();
        if has(Meaning::Month) {
            31
        } else if has(Meaning::Week) {
            7
        } else {
            1
        }
    }

    /// Says what a column holds. Where only one column may hold that, no other one does any more.
    pub fn set_column(&mut self, column: usize, meaning: Meaning) {
        if self.columns.len() <= column {
            self.columns.resize(column + 1, Meaning::Ignored);
        }
        if !meaning.may_repeat() {
            self.columns.iter_mut().filter(|other| **other == meaning).for_each(|other| *other = Meaning::Ignored);
        }
        if let Some(place) = self.columns.get_mut(column) {
            *place = meaning;
        }
        let settled = match meaning {
            Meaning::Handling | Meaning::HandlingTotal => Doubt::Total,
            Meaning::Stamp | Meaning::Date => Doubt::Title,
            Meaning::Offered | Meaning::Handled => Doubt::Rows,
            _ => Doubt::Columns,
        };
        self.doubts.retain(|doubt| ![settled, Doubt::Columns].contains(doubt));
    }

    /// Chooses the order of day and month.
    pub fn set_order(&mut self, order: Order) {
        self.order = order;
        self.doubts.retain(|doubt| *doubt != Doubt::Order);
    }

    /// Chooses the decimal sign.
    pub fn set_decimal(&mut self, decimal: Decimal) {
        self.decimal = decimal;
        self.doubts.retain(|doubt| *doubt != Doubt::Decimal);
    }

    /// Chooses what handling times count.
    pub fn set_unit(&mut self, unit: Unit) {
        self.unit = unit;
        self.is_unit_chosen = true;
        self.doubts.retain(|doubt| ![Doubt::Unit, Doubt::Clock].contains(doubt));
    }

    /// Chooses which days the file covers.
    pub fn set_coverage(&mut self, coverage: Coverage) {
        self.coverage = Some(coverage);
        self.doubts.retain(|doubt| *doubt != Doubt::Coverage);
    }

    /// Says whether the rows with a value in a column count.
    pub fn choose_rows(&mut self, column: usize, value: &str, counts: bool) {
        let place = self.filters.iter().position(|filter| filter.column == column).unwrap_or_else(|| {
            self.filters.push(Filter::new(column));
            self.filters.len() - 1
        });
        if let Some(filter) = self.filters.get_mut(place) {
            filter.choose(value, counts);
        }
    }

    /// Chooses whether quotation marks hold cells together.
    pub fn set_quotes(&mut self, quotes: bool) {
        self.quotes = quotes;
        self.doubts.retain(|doubt| *doubt != Doubt::Quotes);
    }
}
