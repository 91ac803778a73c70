//! The loads at which one more agent is needed to keep one promise.

use super::erlang::reciprocal_loss;
use super::need::Target;

/// Up to here every number of agents is solved for; above, one in about a 128th of it, and the numbers between are interpolated.
pub(super) const DENSE: usize = 256;

/// A Newton step below this part of the load is the last: the error left is about the square of it times half the root of
/// the agents, far below what the table leaves to the rules.
const LAST_STEP: f64 = 2e-6;

/// Far more steps than halving the interval needs.
const MAX_STEPS: usize = 100;

/// For `first`, `first + 1`, ... agents the largest load at which they keep a promise, erlang.
#[derive(Clone, Debug)]
pub(super) struct Curve {
    target: Target,
    /// The logarithm of the share that may wait too long.
    late: f64,
    first: u32,
    pub loads: Vec<f64>,
}

impl Curve {
    /// An empty curve.
    pub fn new(target: Target, first: u32) -> Self {
        Self { target, late: target.late.ln(), first, loads: Vec::new() }
    }

    /// Extends the curve to `size` numbers of agents; `size` is a power of two and at most twice what is there, or at
    /// most [`DENSE`].
    ///
    /// The curve bends less and less (about `n - c*sqrt(n)`), so a cubic through four points a 128th of n apart or less is exact
    /// to about 1e-11 of the load, and extended by one point it is the start of Newton's method.
    pub fn extend(&mut self, size: usize) {
        let step = if size <= DENSE { 1 } else { size / DENSE };
        let begin = self.loads.len();
        self.loads.resize(size.max(begin), 0.0);
        let mut index = if step == 1 { begin } else { begin - 1 + step };
        while index < size {
            let load = self.solve(index, step);
            self.set(index, load);
            index += step;
        }
        if step > 1 {
            for index in begin..size {
                if !(index - (begin - 1)).is_multiple_of(step) {
                    let load = self.interpolated(index, begin - 1, step);
                    self.set(index, load);
                }
            }
        }
    }

    fn set(&mut self, index: usize, load: f64) {
        if let Some(place) = self.loads.get_mut(index) {
            *place = load;
        }
    }

    fn get(&self, index: usize) -> f64 {
        self.loads.get(index).copied().unwrap_or_default()
    }

    /// The load at an index between two known ones, from the four nearest known ones.
    fn interpolated(&self, index: usize, begin: usize, step: usize) -> f64 {
        let last = self.loads.len() - 1;
        let left = index - (index - begin) % step;
        let start = if left + 2 * step > last { left - 2 * step } else { left - step };
        let at = (index - start) as f64 / step as f64;
        let y = [0, 1, 2, 3].map(|point| self.get(start + point * step));
        // Lagrange's polynomial through 0, 1, 2, 3.
        y[0] * (at - 1.0) * (at - 2.0) * (at - 3.0) / -6.0
            + y[1] * at * (at - 2.0) * (at - 3.0) / 2.0
            + y[2] * at * (at - 1.0) * (at - 3.0) / -2.0
            + y[3] * at * (at - 1.0) * (at - 2.0) / 6.0
    }

    /// The cubic through the last four known loads, one step further.
    fn extrapolated(&self, index: usize, step: usize) -> Option<f64> {
        let start = index.checked_sub(4 * step)?;
        let y = [0, 1, 2, 3].map(|point| self.get(start + point * step));
        Some(4.0 * (y[3] + y[1]) - 6.0 * y[2] - y[0])
    }

    /// Solves for the load of one number of agents, between that of the known number before it and the agents.
    fn solve(&self, index: usize, step: usize) -> f64 {
        let agents = self.first.saturating_add(index as u32);
        let mut low = index.checked_sub(step).map_or(0.0, |before| self.get(before));
        let mut high = f64::from(agents);
        let guess = self.extrapolated(index, step).filter(|guess| (low..high).contains(guess) && *guess > 0.0);
        let mut load = guess.unwrap_or(0.5 * (low + high));
        for _ in 0..MAX_STEPS {
            let (excess, slope) = self.excess(agents, load);
            if excess > 0.0 {
                high = load
            } else {
                low = load
            }
            let newton = load - excess / slope;
            let next = if newton > low && newton < high { newton } else { 0.5 * (low + high) };
            let moved = (next - load).abs();
            load = next;
            if moved <= LAST_STEP * load && load == newton || high - low <= f64::EPSILON * high {
                break;
            }
        }
        load
    }

    /// The logarithm of the share that waits too long over the share that may, and its slope in the load: negative where
    /// the promise is kept. For `0 < load < agents`.
    ///
    /// From `dB/da = B*(n/a - 1 + B)` for Erlang's loss probability B, and `C = B / (1 - (a/n)*(1-B))`.
    fn excess(&self, agents: u32, load: f64) -> (f64, f64) {
        let n = f64::from(agents);
        let reciprocal = reciprocal_loss(agents, load);
        let loss = 1.0 / reciprocal;
        let loss_slope = n / load - 1.0 + loss;
        let waiting = 1.0 + (1.0 - load / n) * (reciprocal - 1.0);
        // C is 1 / waiting; waiting falls by this much per erlang.
        let fall = (reciprocal - 1.0) / n + (1.0 - load / n) * reciprocal * loss_slope;
        let excess = -waiting.ln() - (n - load) * self.target.patience - self.late;
        (excess, fall / waiting + self.target.patience)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn interpolated_loads_are_those_solved_for() {
        for late in [1e-12, 1e-3, 0.05, 0.2, 0.5, 0.95, 0.9999] {
            for patience in [0.0, 0.02, 0.06, 0.3, 2.0, 300.0] {
                let target = Target { late, patience };
                let (mut fast, mut exact) = (Curve::new(target, 1), Curve::new(target, 1));
                exact.loads = vec![0.0; 4096];
                for size in [64, 128, 256, 512, 1024, 2048, 4096] {
                    fast.extend(size);
                }
                for index in 0..4096 {
                    let load = exact.solve(index, 1);
                    exact.set(index, load);
                    let error = (fast.get(index) / load - 1.0).abs();
                    assert!(error < 1e-10, "{target:?}: {} agents: {error:e}", index + 1);
                }
            }
        }
    }
}
