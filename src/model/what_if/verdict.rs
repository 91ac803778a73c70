//! Which option costs less, and when floating point is enough to tell.

use crate::model::bill::Sourcing;
use crate::model::formula::Number;
use crate::model::scenario::Form;

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

    /// What totals in floating point say; none where two that are compared lie so close that cents decide.
    pub fn clear(totals: &[f64; 5]) -> Option<Self> {
        let [in_house, outsourced @ ..] = totals;
        let lowest = totals.iter().copied().fold(f64::INFINITY, f64::min);
        let near_lowest = totals.iter().filter(|total| !are_apart(**total, lowest)).count();
        let is_clear = outsourced.iter().all(|total| are_apart(*total, *in_house)) && near_lowest == 1;
        is_clear.then(|| Self::of(totals))
    }

    /// Whether a form costs less than in-house.
    pub fn outsourcing_is_cheaper(&self, form: Form) -> bool {
        self.outsourcing_is_cheaper[form as usize]
    }
}

/// Whether two totals in floating point differ by so much that the cents do not matter.
pub(in crate::model) fn are_apart(left: f64, right: f64) -> bool {
    (left - right).abs() > MARGIN + MARGIN_PART * left.max(right).abs()
}
