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
    /// The scenario breaks a rule of the check and was used all the same.
    #[error("{0}")]
    Invalid(String),
}
