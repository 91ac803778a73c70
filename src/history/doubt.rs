//! What a guess is not sure of: each is answered, or accepted as it is, before anything is taken over.

/// What a guess is not sure of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Doubt {
    /// Every date can be read with day or month first.
    Order,
    /// Nothing says what the handling times count but their size.
    Unit,
    /// Every number can be read with either decimal sign.
    Decimal,
    /// No header names the columns; they were told apart by what they hold.
    Columns,
    /// Whether a row is one contact or an interval: the numbers of answered contacts begin with 0 and 1 only.
    Rows,
    /// Whether a handling time is the average of the contacts of an interval, or the total of all of them.
    Total,
    /// Whether handling times such as 0:15 are minutes and seconds, or hours and minutes.
    Clock,
    /// A quotation mark among the first rows is never closed, so that all of them are taken for plain signs.
    Quotes,
    /// A handling time of more than two hours, or of less than ten seconds, for the average contact.
    Average,
    /// Rows were left out of which nothing is sure but that they may be no contacts of the department.
    Filter,
    /// Which days the file covers: those of its rows, or whole weeks or months.
    Coverage,
    /// More rows could not be read than a report has titles and totals.
    Unread,
    /// Another sheet holds a table too.
    Sheets,
    /// The date of all rows stands in a title.
    Title,
}

impl Doubt {
    pub fn id(self) -> &'static str {
        match self {
            Self::Order => "order",
            Self::Unit => "unit",
            Self::Decimal => "decimal",
            Self::Columns => "columns",
            Self::Rows => "rows",
            Self::Total => "total",
            Self::Clock => "clock",
            Self::Quotes => "quotes",
            Self::Average => "average",
            Self::Filter => "filter",
            Self::Coverage => "coverage",
            Self::Unread => "unread",
            Self::Sheets => "sheets",
            Self::Title => "title",
        }
    }
}
