//! Choices made on the table of assumptions: which inputs it shows, and in which order.

use crate::report::assumptions::Assumption;

/// Choices made on the table.
#[derive(Clone, Debug, Default)]
pub struct AssumptionsState {
    /// Which inputs are shown.
    pub show: Show,
    /// What is looked for.
    pub search: String,
    /// The column by which rows are sorted, and whether from high to low; none: in the order of the panel.
    pub sorted: Option<(Column, bool)>,
}

/// Which inputs are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Show {
    #[default]
    All,
    /// Those that differ from their default.
    Changed,
    /// Those at their default, with no source of the user's own.
    Default,
    /// Those outside their usual range.
    Outside,
    /// Those without a source of the user's own.
    Unsourced,
    /// Those whose source is old.
    Old,
}

impl Show {
    /// All of them, in the order of the chips.
    pub const ALL: [Self; 6] = [Self::All, Self::Changed, Self::Default, Self::Outside, Self::Unsourced, Self::Old];

    /// Its key in the texts.
    pub fn key(self) -> &'static str {
        match self {
            Self::All => "assumptions-all",
            Self::Changed => "assumptions-changed",
            Self::Default => "assumptions-still_default",
            Self::Outside => "assumptions-outside",
            Self::Unsourced => "assumptions-unsourced",
            Self::Old => "assumptions-old",
        }
    }

    /// Whether an input is shown.
    pub fn holds(self, row: &Assumption) -> bool {
        match self {
            Self::All => true,
            Self::Changed => row.differs,
            Self::Default => !row.differs && row.own.is_none(),
            Self::Outside => row.is_outside,
            Self::Unsourced => row.own.is_none(),
            Self::Old => row.is_old,
        }
    }
}

/// A column of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Input,
    Value,
    Default,
    Usual,
    Source,
    Year,
}

impl Column {
    /// All of them, from the left.
    pub const ALL: [Self; 6] = [Self::Input, Self::Value, Self::Default, Self::Usual, Self::Source, Self::Year];

    /// Its key in the texts.
    pub fn key(self) -> &'static str {
        match self {
            Self::Input => "assumptions-input",
            Self::Value => "assumptions-value",
            Self::Default => "assumptions-default",
            Self::Usual => "assumptions-usual",
            Self::Source => "assumptions-source",
            Self::Year => "assumptions-year",
        }
    }
}
