//! Which option costs less: told in floating point where that is clear, and again to the cent where it is close.

use rust_decimal::Decimal;

use super::bill::{PerOption, Sourcing};
use super::error::ModelError;
use super::formula::Number;

/// Totals in floating point that differ by no more than this, EUR, or this part of them, are compared to the cent.
/// A total is the sum of about thirty lines that floating point may round to the other cent.
const MARGIN: f64 = 1.0;
const MARGIN_PART: f64 = 1e-9;

/// What costs less.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Whether each option costs less than in-house.
    is_cheaper: PerOption<bool>,
    /// The option with the lowest total, on a tie the first.
    pub cheapest: Sourcing,
}

impl Verdict {
    /// What the totals of the options say.
    pub fn of<N: Number>(totals: &PerOption<N>) -> Self {
        let in_house = totals[Sourcing::InHouse];
        Self { is_cheaper: totals.map(|_, total| *total < in_house), cheapest: totals.lowest() }
    }

    /// Whether an option costs less than in-house.
    pub fn is_cheaper(&self, option: Sourcing) -> bool {
        self.is_cheaper.get(option).copied().unwrap_or(false)
    }
}

/// Which totals are held against one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Compared {
    /// Every option against in-house, and the lowest of all against the others.
    All,
    /// One option against in-house.
    With(Sourcing),
}

impl Compared {
    /// Whether what totals in floating point say is also what they say to the cent.
    fn are_clear(self, totals: &PerOption<f64>) -> bool {
        let is_apart = |option: Sourcing| are_apart(totals[option], totals[Sourcing::InHouse]);
        match self {
            Self::All => {
                let lowest = totals.values().copied().fold(f64::INFINITY, f64::min);
                let near_lowest = totals.values().filter(|total| !are_apart(**total, lowest)).count();
                totals.outsourced().all(is_apart) && near_lowest == 1
            }
            Self::With(option) => is_apart(option),
        }
    }
}

/// The totals of the options, EUR a year: such that who costs less is right to the cent.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Settled {
    /// They lie so far apart that cents do not matter.
    Fast(PerOption<f64>),
    Exact(PerOption<Decimal>),
}

impl Settled {
    /// The totals in floating point where those settle what is compared, else to the cent.
    ///
    /// # Errors
    /// When the totals to the cent are needed and cannot be worked out.
    pub fn of(
        fast: PerOption<f64>,
        compared: Compared,
        exact: impl FnOnce() -> Result<PerOption<Decimal>, ModelError>,
    ) -> Result<Self, ModelError> {
        if compared.are_clear(&fast) { Ok(Self::Fast(fast)) } else { exact().map(Self::Exact) }
    }

    /// Who costs less.
    pub fn verdict(&self) -> Verdict {
        match self {
            Self::Fast(totals) => Verdict::of(totals),
            Self::Exact(totals) => Verdict::of(totals),
        }
    }

    /// The totals, or those nearest to them in floating point: below EUR 10,000 billion different cents stay different.
    pub fn totals(&self) -> PerOption<f64> {
        match self {
            Self::Fast(totals) => totals.clone(),
            Self::Exact(totals) => totals.map(|_, total| total.to_f64()),
        }
    }
}

/// Whether two totals in floating point differ by so much that the cents do not matter.
fn are_apart(left: f64, right: f64) -> bool {
    (left - right).abs() > MARGIN + MARGIN_PART * left.max(right).abs()
}
