//! The inputs that have a range, and their values at each draw.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use super::pert::Pert;
use super::together::{self, Kind};
use crate::model::check::NumberRule;
use crate::model::error::ModelError;
use crate::model::parameters;
use crate::model::scenario::{Range, Scenario};
use crate::model::what_if::WhatIf;

/// Draws that are made together: a stream of random numbers is generated in pieces of that many.
pub(super) const BLOCK: usize = 32;

/// 32-bit words of a stream that a draw takes.
const WORDS: u128 = 2;

/// An input that has a range.
#[derive(Clone, Debug)]
pub(super) struct Doubt {
    pub id: String,
    pub low: f64,
    pub high: f64,
    /// The scenario's own value, the mode.
    pub value: f64,
    whole: bool,
    /// What moves it with others.
    kind: Option<Kind>,
    /// None where the range has no width.
    pert: Option<Pert>,
}

/// A scenario and the ranges of its inputs.
#[derive(Clone, Debug)]
pub(super) struct Doubts {
    pub scenario: Scenario,
    /// In the file's order.
    pub list: Vec<Doubt>,
    pub seed: u64,
}

impl Doubts {
    /// The ranges of a scenario.
    ///
    /// # Errors
    /// When a range breaks a rule of the check.
    pub fn of(scenario: &Scenario, seed: u64) -> Result<Self, ModelError> {
        let doubt = |(id, range): (&String, &Range)| Doubt::new(scenario, id, *range);
        let list = scenario.ranges.iter().map(doubt).collect::<Result<_, _>>()?;
        Ok(Self { scenario: scenario.clone(), list, seed })
    }

    /// The same without one input's range.
    pub fn without(mut self, id: &str) -> Self {
        self.list.retain(|doubt| doubt.id != id);
        self
    }

    /// Whether every draw is the scenario itself.
    pub fn are_none(&self) -> bool {
        self.list.iter().all(|doubt| doubt.pert.is_none())
    }

    /// The inputs' values at the draws from `first` on: for each draw as many as there are doubts.
    ///
    /// Each pair of input and draw has its own place in a ChaCha8 stream: the key is the seed, the stream follows from
    /// the input's id, the place from the draw's number. So a value depends neither on threads nor on the number of
    /// draws nor on which other inputs have ranges, and a scenario that is changed a little is drawn as before. What
    /// drives inputs of one kind has a stream of its own.
    pub fn draws(&self, first: usize, count: usize) -> Vec<Vec<f64>> {
        let mut draws = vec![Vec::with_capacity(self.list.len()); count];
        let parts = |id: &str| {
            let mut random = self.stream(id, first);
            (0..count).map(|_| uniform(random.next_u64())).collect::<Vec<f64>>()
        };
        let common = Kind::ALL.map(|kind| (kind, kind.correlation(&self.scenario), parts(kind.stream())));
        for doubt in &self.list {
            let Some(pert) = &doubt.pert else {
                draws.iter_mut().for_each(|draw| draw.push(doubt.value));
                continue;
            };
            let driver = common.iter().find(|(kind, correlation, _)| doubt.kind == Some(*kind) && *correlation > 0.0);
            for (place, (draw, own)) in draws.iter_mut().zip(parts(&doubt.id)).enumerate() {
                let part = match driver.and_then(|(_, correlation, parts)| Some((*correlation, *parts.get(place)?))) {
                    Some((correlation, common)) => together::quantile(own, common, correlation),
                    None => own,
                };
                draw.push(doubt.at(pert.quantile(part)));
            }
        }
        draws
    }

    /// Puts a draw's values into a scenario.
    pub fn put(&self, draw: &[f64], scenario: &mut Scenario) {
        for (doubt, value) in self.list.iter().zip(draw) {
            if let Some(number) = scenario.number_mut(&doubt.id) {
                *number = *value;
            }
        }
    }

    /// Sets a draw's values in a scenario that is worked out as it changes.
    pub fn set(&self, draw: &[f64], what_if: &mut WhatIf) {
        for (doubt, value) in self.list.iter().zip(draw) {
            what_if.set(&doubt.id, *value);
        }
    }

    fn stream(&self, id: &str, first: usize) -> ChaCha8Rng {
        let mut key = [0; 32];
        key[..8].copy_from_slice(&self.seed.to_le_bytes());
        let mut random = ChaCha8Rng::from_seed(key);
        random.set_stream(hash(id));
        random.set_word_pos(WORDS * first as u128);
        random
    }
}

impl Doubt {
    fn new(scenario: &Scenario, id: &str, Range(low, high): Range) -> Result<Self, ModelError> {
        let rule = parameters::find(id).and_then(NumberRule::of);
        let (Some(value), Some(rule)) = (scenario.number(id), rule) else {
            return Err(ModelError::Invalid(format!("ranges[{id}]: the scenario has no number of that name")));
        };
        if !(low <= value && value <= high && rule.allows(low) && rule.allows(high)) {
            return Err(ModelError::Invalid(format!(
                "ranges[{id}] holds {low} to {high}; it may be a range around {value} inside {} to {}",
                rule.low, rule.high
            )));
        }
        let pert = (low < high).then(|| Pert::new((value - low) / (high - low)));
        Ok(Self { id: id.to_owned(), low, high, value, whole: rule.whole, kind: Kind::of(id), pert })
    }

    /// The value at a part 0..1 of the range.
    fn at(&self, part: f64) -> f64 {
        let value = (self.low + (self.high - self.low) * part).clamp(self.low, self.high);
        if self.whole { value.round() } else { value }
    }
}

/// Evenly between 0 and 1, neither of them.
fn uniform(bits: u64) -> f64 {
    const STEP: f64 = 1.0 / (1_u64 << 52) as f64;
    ((bits >> 12) as f64 + 0.5) * STEP
}

/// FNV-1a (Fowler, Noll, Vo), 64 bits: the same on every machine and in every version of the program.
fn hash(id: &str) -> u64 {
    id.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn doubtful(ranges: &[(&str, f64, f64)]) -> Doubts {
        let ranges = ranges.iter().map(|(id, low, high)| ((*id).to_owned(), Range(*low, *high))).collect();
        let scenario = Scenario { ranges, ..Scenario::default() };
        Doubts::of(&scenario, 7).unwrap()
    }

    #[test]
    fn the_hash_is_the_published_one() {
        // Test values of the authors' reference implementation.
        assert_eq!(hash(""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(hash("a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(hash("foobar"), 0x8594_4171_f739_67e8);
    }

    #[test]
    fn a_draw_depends_neither_on_where_a_block_begins_nor_on_other_ranges() {
        let wage = ("staff.gross_hourly_wage", 15.0, 19.0);
        let alone = doubtful(&[wage]);
        let both = doubtful(&[("absence.rate", 0.02, 0.1), wage]);
        let whole = alone.draws(0, 100);
        assert_eq!(alone.draws(37, 20), whole[37..57]);
        let beside: Vec<Vec<f64>> = both.draws(0, 100).iter().map(|draw| draw[1..].to_vec()).collect();
        assert_eq!(beside, whole);
        assert!(whole.windows(2).all(|pair| pair[0] != pair[1]), "each draw is another");
        assert!(both.draws(0, 100).iter().all(|draw| (draw[0] - 0.02) / 0.08 != (draw[1] - 15.0) / 4.0));
    }

    #[test]
    fn whole_inputs_are_drawn_whole_and_a_range_without_width_stays() {
        let doubts = doubtful(&[("staffing.min_agents", 1.0, 6.0), ("ict.platform", 6_000.0, 6_000.0)]);
        let draws = doubts.draws(0, 500);
        assert!(draws.iter().all(|draw| draw[0].fract() == 0.0 && (1.0..=6.0).contains(&draw[0])));
        assert!(draws.iter().any(|draw| draw[0] == 1.0) && draws.iter().any(|draw| draw[0] > 2.0));
        assert!(draws.iter().all(|draw| draw[1] == 6_000.0));
    }

    #[test]
    fn drawn_values_have_the_mean_and_the_variance_of_pert() {
        // The wage is 16.5: mean (15 + 4 16.5 + 19) / 6, variance (mean - low) (high - mean) / 7.
        let doubts = doubtful(&[("staff.gross_hourly_wage", 15.0, 19.0)]);
        let count = 40_000.0;
        let values: Vec<f64> = doubts.draws(0, 40_000).iter().map(|draw| draw[0]).collect();
        let mean = values.iter().sum::<f64>() / count;
        let variance = values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / count;
        let expected_mean = (15.0 + 4.0 * 16.5 + 19.0) / 6.0;
        let expected = (expected_mean - 15.0) * (19.0 - expected_mean) / 7.0;
        // Four standard errors; that of a variance is below variance sqrt(2 / n), as the tails are light.
        assert!((mean - expected_mean).abs() < 4.0 * (expected / count).sqrt(), "mean {mean}, not {expected_mean}");
        assert!((variance / expected - 1.0).abs() < 4.0 * (2.0 / count).sqrt(), "variance {variance}, not {expected}");
    }

    #[test]
    fn wages_and_rates_are_drawn_together_as_far_as_they_are_correlated() {
        let count = 20_000;
        let correlation = |labour: f64, one: (&str, f64, f64), other: (&str, f64, f64)| {
            let mut doubts = doubtful(&[one, other]);
            doubts.scenario.risk.labour = labour;
            // Of the ranks, which PERT does not change: each draw's place among the others.
            let draws = doubts.draws(0, count);
            let ranks = |input: usize| {
                let mut order: Vec<usize> = (0..count).collect();
                order.sort_by(|a, b| draws[*a][input].total_cmp(&draws[*b][input]));
                let mut ranks = vec![0.0; count];
                order.iter().enumerate().for_each(|(rank, draw)| ranks[*draw] = rank as f64);
                ranks
            };
            let (one, other) = (ranks(0), ranks(1));
            let n = count as f64;
            let squares: f64 = one.iter().zip(&other).map(|(a, b)| (a - b).powi(2)).sum();
            1.0 - 6.0 * squares / (n * (n * n - 1.0))
        };
        let (wage, rate) = (("staff.gross_hourly_wage", 15.0, 19.0), ("outsourcing.dedicated_rate", 35.0, 60.0));
        // Two normals with a common driver of weight rho each are correlated rho^2, their ranks 6/pi asin(rho^2/2). The
        // standard error is below 1/sqrt(20,000).
        for labour in [0.0, 0.5, 0.7, 0.95] {
            let expected = 6.0 / std::f64::consts::PI * f64::asin(labour * labour / 2.0);
            let found = correlation(labour, wage, rate);
            assert!((found - expected).abs() < 0.03, "{labour}: {found} and not {expected}");
        }
        assert!(correlation(0.95, wage, ("absence.rate", 0.02, 0.1)).abs() < 0.03, "another kind");
    }

    #[test]
    fn ends_are_neither_zero_nor_one() {
        assert!(uniform(0) > 0.0 && uniform(u64::MAX) < 1.0);
    }
}
