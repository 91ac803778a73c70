//! The prices of a supplier that the market has a usual range for.

use rust_decimal::{Decimal, RoundingStrategy};
use serde::Deserialize;

use crate::model::parameters;

/// A price of an outsourcer, which is an input of the scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
pub enum Rate {
    /// Dedicated, EUR an hour.
    Hour,
    /// Blended, EUR a minute.
    Minute,
    /// Blended, EUR a contact at complexity 1.
    Contact,
    /// EUR for an hour of an agent in training.
    Training,
    /// EUR a month.
    Management,
    /// EUR, once.
    StartUp,
}

impl Rate {
    /// All of them: the three rates first.
    pub const ALL: [Self; 6] =
        [Self::Hour, Self::Minute, Self::Contact, Self::Training, Self::Management, Self::StartUp];

    /// The id of its input.
    pub fn id(self) -> &'static str {
        match self {
            Self::Hour => "outsourcing.dedicated_rate",
            Self::Minute => "outsourcing.minute_rate",
            Self::Contact => "outsourcing.contact_rate",
            Self::Training => "outsourcing.training_rate",
            Self::Management => "outsourcing.management_fee",
            Self::StartUp => "outsourcing.start_up",
        }
    }

    /// The rate whose input has that id.
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rate| rate.id() == id)
    }

    /// Low and high of what the market asks, in the input's unit: its usual range in the table of inputs.
    pub fn range(self) -> (f64, f64) {
        usual(self.id())
    }

    /// An amount as precise as an estimate of this rate is told: cents, or whole euros.
    pub(super) fn rounded(self, amount: f64) -> Decimal {
        let decimals = match self {
            Self::Hour | Self::Minute | Self::Contact | Self::Training => 2,
            Self::Management | Self::StartUp => 0,
        };
        let amount = Decimal::from_f64_retain(amount).unwrap_or_default();
        amount.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
    }
}

/// The usual range of an input; a test holds that all that are asked for have one.
pub(super) fn usual(id: &str) -> (f64, f64) {
    parameters::find(id).and_then(|input| input.plausible).unwrap_or_default()
}
