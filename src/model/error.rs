//! Why a scenario cannot be calculated.

use thiserror::Error;

/// A scenario that passed the check can still ask for more than can be planned.
#[derive(Clone, Debug, PartialEq, Error)]
pub enum ModelError {
    /// More than 100,000 erlang in one half-hour.
    #[error(
        "the load of one half-hour is {erlang:.0} erlang; more than 100,000 is too large to plan: lower the contacts a month (demand.contacts_per_month, now {contacts_per_month}) or the handling times"
    )]
    LoadTooLarge { erlang: f64, contacts_per_month: f64 },
    /// An amount that no sum of money holds.
    #[error("{line} is larger than any amount this program can hold")]
    AmountTooLarge { line: String },
    /// A later year of the years, after the volume and the amounts have grown.
    #[error(
        "year {year} cannot be calculated: by then there are {contacts_per_month:.0} contacts a month, and {}; lower the growth of contacts (years.volume_growth), look fewer years ahead (years.horizon) or start with fewer contacts a month (demand.contacts_per_month)",
        cause.in_a_year()
    )]
    YearTooLarge { year: usize, contacts_per_month: f64, cause: Box<ModelError> },
    /// A case within the ranges, drawn or at the end of one.
    #[error("{}. That is a case within the ranges; narrow {}", cause.in_a_year(), ranges.text())]
    CaseTooLarge { cause: Box<ModelError>, ranges: TooWide },
    /// The scenario breaks a rule of the check and was used all the same.
    #[error("{0}")]
    Invalid(String),
}

/// Ranges of which a case cannot be calculated.
#[derive(Clone, Debug, PartialEq)]
pub struct TooWide {
    /// The id of each input with the low and high of its range.
    pub list: Vec<(String, f64, f64)>,
    /// Whether narrowing any one of them is enough; else it takes all.
    pub any: bool,
}

impl TooWide {
    fn text(&self) -> String {
        let list: Vec<String> =
            self.list.iter().map(|(id, low, high)| format!("ranges[{id}], now {low} to {high}")).collect();
        list.join(if self.any { ", or " } else { ", and " })
    }
}

impl ModelError {
    /// This error as one of a year (from 1); the first year is the scenario itself.
    pub(super) fn in_year(self, year: usize, contacts_per_month: f64) -> Self {
        if year <= 1 { self } else { Self::YearTooLarge { year, contacts_per_month, cause: Box::new(self) } }
    }

    /// Why a year or a case cannot be calculated, without what to do about it.
    fn in_a_year(&self) -> String {
        match self {
            Self::LoadTooLarge { erlang, .. } => {
                format!("the load of one half-hour is {erlang:.0} erlang, where more than 100,000 is too large to plan")
            }
            other => other.to_string(),
        }
    }
}
