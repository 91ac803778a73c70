//! Where an answer changes along the values of an input.

use super::examined::Input;
use crate::model::cancellation::CancellationToken;

/// A change is pinned down to this part of the value.
const PART: f64 = 1e-9;

/// And no closer than this part of the hard bounds' width: a change so close to 0 is at 0.
const NOTHING: f64 = 1e-15;

/// Two values close together with different answers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Change<T> {
    pub below: f64,
    pub above: f64,
    pub from: T,
    pub to: T,
}

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

    /// Every change between neighbours of rising values with their answers, pinned down; `None` when stopped. Where a
    /// third answer turns up between two, the search goes on between it and the upper one.
    pub fn changes<T: Copy + PartialEq>(
        &self,
        answers: &[(f64, T)],
        going: &CancellationToken,
        ask: &mut impl FnMut(f64) -> Option<T>,
    ) -> Option<Vec<Change<T>>> {
        let mut changes = Vec::new();
        for pair in answers.windows(2) {
            let &[(mut below, mut before), (above, answer)] = pair else { continue };
            while before != answer {
                if going.is_stopped() {
                    return None;
                }
                let change = self.pin_down(Change { below, above, from: before, to: answer }, ask);
                (below, before) = (change.above, change.to);
                changes.push(change);
            }
        }
        Some(changes)
    }

    /// Halves the interval until it is a billionth of the value, or one whole step.
    ///
    /// An error met on the way counts as the lower answer: the search goes on above it, and ends beside a value that can
    /// be calculated and has the other answer.
    fn pin_down<T: Copy + PartialEq>(
        &self,
        mut change: Change<T>,
        ask: &mut impl FnMut(f64) -> Option<T>,
    ) -> Change<T> {
        let least = NOTHING * (self.bounds.1 - self.bounds.0);
        loop {
            let Change { below, above, .. } = change;
            let width = above - below;
            let half = below + 0.5 * width;
            let middle = if self.is_whole { half.floor() } else { half };
            let is_close = width <= least.max(PART * below.abs().max(above.abs()));
            if middle <= below || middle >= above || !self.is_whole && is_close {
                return change;
            }
            match ask(middle) {
                Some(answer) if answer != change.from => (change.above, change.to) = (middle, answer),
                _ => change.below = middle,
            }
        }
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
