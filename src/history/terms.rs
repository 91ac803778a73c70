//! The words that a layout is made of: what a column holds, and how dates, numbers and lengths of time are written.

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
