//! Which option costs less: told in floating point where that is clear, and again to the cent where it is close.

use rust_decimal::Decimal;

use super::bill::Sourcing;
use super::error::ModelError;
use super::formula::Number;
use super::scenario::Form;

/// Totals in floating point that differ by no more than this, EUR, or this part of them, are compared to the cent.
/// A total is the sum of about thirty lines that floating point may round to the other cent.
const MARGIN: f64 = 1.0;
const MARGIN_PART: f64 = 1e-9;

/// What costs less.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Whether each form costs less than in-house, in bill order.
    outsourcing_is_cheaper: [bool; 4],
    /// The option with the lowest total, on a tie the first.
    pub cheapest: Sourcing,
}

impl Verdict {
    /// What the totals of the five options say, in the order of [`Sourcing::ALL`].
    pub fn of<N: Number>(totals: &[N; 5]) -> Self {
        let [in_house, outsourced @ ..] = totals;
        let mut cheapest = Sourcing::InHouse;
        for sourcing in Sourcing::ALL {
            if totals[sourcing.index()] < totals[cheapest.index()] {
                cheapest = sourcing;
            }
        }
        Self { outsourcing_is_cheaper: outsourced.map(|total| total < *in_house), cheapest }
    }

    /// Whether a form costs less than in-house.
    pub fn outsourcing_is_cheaper(&self, form: Form) -> bool {
        self.outsourcing_is_cheaper[form as usize]
    }
}

/// Which totals are held against one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Compared {
    /// Every form against in-house, and the lowest of all against the others.
    All,
    /// One form against in-house.
    With(Form),
}

impl Compared {
    /// Whether what totals in floating point say is also what they say to the cent.
    fn are_clear(self, totals: &[f64; 5]) -> bool {
        let [in_house, outsourced @ ..] = totals;
        match self {
            Self::All => {
                let lowest = totals.iter().copied().fold(f64::INFINITY, f64::min);
                let near_lowest = totals.iter().filter(|total| !are_apart(**total, lowest)).count();
                outsourced.iter().all(|total| are_apart(*total, *in_house)) && near_lowest == 1
            }
            Self::With(form) => are_apart(*in_house, totals[Sourcing::Outsourced(form).index()]),
        }
    }
}

/// The totals of the options, EUR a year, in the order of [`Sourcing::ALL`]: such that who costs less is right to the cent.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Settled {
    /// They lie so far apart that cents do not matter.
    Fast([f64; 5]),
    Exact([Decimal; 5]),
}

impl Settled {
    /// The totals in floating point where those settle what is compared, else to the cent.
    ///
    /// # Errors
    /// When the totals to the cent are needed and cannot be worked out.
    pub fn of(
        fast: [f64; 5],
        compared: Compared,
        exact: impl FnOnce() -> Result<[Decimal; 5], ModelError>,
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
    pub fn totals(&self) -> [f64; 5] {
        match self {
            Self::Fast(totals) => *totals,
            Self::Exact(totals) => totals.map(Number::to_f64),
        }
    }
}

/// Whether two totals in floating point differ by so much that the cents do not matter.
fn are_apart(left: f64, right: f64) -> bool {
    (left - right).abs() > MARGIN + MARGIN_PART * left.max(right).abs()
}
