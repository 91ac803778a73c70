//! What the columns of a file mean, and how its dates, numbers and times are written.

use super::{Doubt, Encoding, Filter, Zone};

/// What a column holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Meaning {
    /// Nothing that is asked for here.
    #[default]
    Ignored,
    /// The date and the time at which a contact came in, or an interval began.
    Stamp,
    /// The date alone.
    Date,
    /// The time of day alone.
    Time,
    /// The month of which the row is the total; its year may stand in a column of its own.
    Month,
    /// The week of which the row is the total, by its number or one of its days.
    Week,
    /// The year of a month or week.
    Year,
    /// The channel, or the queue that stands for one.
    Channel,
    Language,
    /// The handling time of the contact, or the average of the interval. Several such columns (talking, on hold, after
    /// the call) are added up.
    Handling,
    /// The handling time of all contacts of the interval together. Several such columns are added up.
    HandlingTotal,
    /// How many contacts came in during the interval.
    Offered,
    /// How many of them were answered.
    Handled,
    /// How many of them were abandoned; in a file of single contacts, whether this one was.
    Abandoned,
    /// What became of a single contact: one that was missed has no handling time.
    Outcome,
    /// What the contact is called: rows of one name are one contact.
    Contact,
    /// What a line of a log says of a contact: that it came in, ended, was given up.
    Event,
    /// How many contacts came in on the date, at the time or on the channel that the column is called by.
    Across,
}

impl Meaning {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 18] = [
        Self::Ignored,
        Self::Stamp,
        Self::Date,
        Self::Time,
        Self::Month,
        Self::Week,
        Self::Year,
        Self::Channel,
        Self::Language,
        Self::Handling,
        Self::HandlingTotal,
        Self::Offered,
        Self::Handled,
        Self::Abandoned,
        Self::Across,
        Self::Outcome,
        Self::Contact,
        Self::Event,
    ];

    /// Its name in JSON, on the command line and in the keys of texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Ignored => "ignored",
            Self::Stamp => "timestamp",
            Self::Date => "date",
            Self::Time => "time",
            Self::Month => "month",
            Self::Week => "week",
            Self::Year => "year",
            Self::Channel => "channel",
            Self::Language => "language",
            Self::Handling => "handling",
            Self::HandlingTotal => "handling_total",
            Self::Offered => "offered",
            Self::Handled => "handled",
            Self::Abandoned => "abandoned",
            Self::Outcome => "outcome",
            Self::Contact => "contact",
            Self::Event => "event",
            Self::Across => "across",
        }
    }

    /// Whether more than one column may hold it.
    pub fn may_repeat(self) -> bool {
        matches!(self, Self::Ignored | Self::Handling | Self::HandlingTotal | Self::Across)
    }
}

/// Which of two numbers of a date is the day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Order {
    /// 31-01-2025.
    #[default]
    DayFirst,
    /// 01/31/2025.
    MonthFirst,
}

impl Order {
    pub const ALL: [Self; 2] = [Self::DayFirst, Self::MonthFirst];

    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::DayFirst => Self::MonthFirst,
            Self::MonthFirst => Self::DayFirst,
        }
    }

    pub fn id(self) -> &'static str {
        match self {
            Self::DayFirst => "day_first",
            Self::MonthFirst => "month_first",
        }
    }
}

/// The decimal sign; the other one of the two groups thousands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Decimal {
    #[default]
    Point,
    Comma,
}

impl Decimal {
    pub const ALL: [Self; 2] = [Self::Point, Self::Comma];

    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Point => Self::Comma,
            Self::Comma => Self::Point,
        }
    }

    pub fn id(self) -> &'static str {
        match self {
            Self::Point => "point",
            Self::Comma => "comma",
        }
    }
}

/// What a plain number of a handling time counts. Of times with a colon `0:06:12` speaks for itself, and `6:12` is hours and
/// minutes where the unit is hours, else minutes and seconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Unit {
    #[default]
    Seconds,
    Minutes,
    Hours,
    Milliseconds,
    /// Days, as spreadsheets keep lengths of time.
    Days,
}

impl Unit {
    pub const ALL: [Self; 5] = [Self::Seconds, Self::Minutes, Self::Hours, Self::Milliseconds, Self::Days];

    pub fn id(self) -> &'static str {
        match self {
            Self::Seconds => "seconds",
            Self::Minutes => "minutes",
            Self::Hours => "hours",
            Self::Milliseconds => "milliseconds",
            Self::Days => "days",
        }
    }

    /// How many seconds one is.
    pub(super) fn seconds(self) -> f64 {
        match self {
            Self::Seconds => 1.0,
            Self::Minutes => 60.0,
            Self::Hours => 3600.0,
            Self::Milliseconds => 0.001,
            Self::Days => 86_400.0,
        }
    }
}

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
