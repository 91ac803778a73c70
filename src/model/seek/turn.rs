//! Where an answer changes along the values of an input.

use super::examined::Input;
use crate::model::bisection;
use crate::model::cancellation::CancellationToken;

/// A change is pinned down to this part of the value.
const PART: f64 = 1e-9;

/// And no closer than this part of the hard bounds' width: a change so close to 0 is at 0.
const NOTHING: f64 = 1e-15;

/// Two values close together with different answers.
pub(super) type Change<T> = bisection::Change<f64, T>;

/// The search was stopped from outside.
struct Stopped;

impl Input {
    /// The answers at a list of values; `None` when stopped. Where the model has an error `ask` gives nothing, and the
    /// value is skipped.
    pub fn answers<T>(
        &self,
        values: &[f64],
        going: &CancellationToken,
        ask: &mut impl FnMut(f64) -> Option<T>,
    ) -> Option<Vec<(f64, T)>> {
        let mut answers = Vec::with_capacity(values.len());
        for value in values {
            if going.is_stopped() {
                return None;
            }
            answers.extend(ask(*value).map(|answer| (*value, answer)));
        }
        Some(answers)
    }

    /// Every change between neighbours of rising values with their answers, pinned down ([`bisection::changes`]); `None`
    /// when stopped. A value at which the model has an error has no answer.
    pub fn changes<T: Copy + PartialEq>(
        &self,
        answers: &[(f64, T)],
        going: &CancellationToken,
        ask: &mut impl FnMut(f64) -> Option<T>,
    ) -> Option<Vec<Change<T>>> {
        let ask = |value| if going.is_stopped() { Err(Stopped) } else { Ok(ask(value)) };
        bisection::changes(answers, |below, above| self.half_way(below, above), ask).ok()
    }

    /// Half way between two values; none where they lie within a billionth of the value, or one whole step.
    fn half_way(&self, below: f64, above: f64) -> Option<f64> {
        let width = above - below;
        let half = below + 0.5 * width;
        let middle = if self.is_whole { half.floor() } else { half };
        let least = NOTHING * (self.bounds.1 - self.bounds.0);
        let is_close = !self.is_whole && width <= least.max(PART * below.abs().max(above.abs()));
        (below < middle && middle < above && !is_close).then_some(middle)
    }

    /// Where a change is: of a whole input the upper value, else the middle.
    pub fn place<T>(&self, change: &Change<T>) -> f64 {
        if self.is_whole {
            return change.above;
        }
        let middle = change.below + 0.5 * (change.above - change.below);
        if middle.abs() <= NOTHING * (self.bounds.1 - self.bounds.0) { 0.0 } else { middle }
    }
}
