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
        "year {year} cannot be calculated: by then there are {contacts_per_month:.0} contacts a month, and {}; lower the growth (years.volume_growth and the other rates of growth), look fewer years ahead (years.horizon) or start with fewer contacts a month (demand.contacts_per_month)",
        cause.in_a_year()
    )]
    YearTooLarge { year: usize, contacts_per_month: f64, cause: Box<ModelError> },
    /// The scenario breaks a rule of the check and was used all the same.
    #[error("{0}")]
    Invalid(String),
}

impl ModelError {
    /// This error as one of a year (from 1); the first year is the scenario itself.
    pub(super) fn in_year(self, year: usize, contacts_per_month: f64) -> Self {
        if year <= 1 { self } else { Self::YearTooLarge { year, contacts_per_month, cause: Box::new(self) } }
    }

    /// Why a year cannot be calculated, without what to do about it.
    fn in_a_year(&self) -> String {
        match self {
            Self::LoadTooLarge { erlang, .. } => {
                format!("the load of one half-hour is {erlang:.0} erlang, where more than 100,000 is too large to plan")
            }
            other => other.to_string(),
        }
    }
}
