//! What the draws say together.

use rust_decimal::prelude::FromPrimitive;
use rust_decimal::{Decimal, RoundingStrategy::MidpointAwayFromZero};

use super::histogram::Histogram;
use super::tornado::Swing;
use super::totals::Totals;

/// The two-sided 95 % point of the normal distribution.
const Z: f64 = 1.959_963_984_540_054;

/// How sure the answer is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Risk {
    pub draws: usize,
    pub seed: u64,
    /// In which part 0..1 of the draws the chosen form costs less than in-house.
    pub probability_outsourcing_cheaper: f64,
    /// The probability's sampling error: with 95 % certainty more draws would move it no further than this. The distance
    /// to the farther end of Wilson's interval, so that it is more than 0 also where all draws agree. 0 where no input
    /// has a range, 1 without draws.
    pub margin: f64,
    /// In-house totals.
    pub in_house: Percentiles,
    /// Totals of the chosen form.
    pub outsourced: Percentiles,
    /// In-house minus the chosen form: positive when outsourcing is cheaper.
    pub difference: Percentiles,
    /// Of the difference.
    pub histogram: Histogram,
    /// The largest swing first.
    pub tornado: Vec<Swing>,
}

/// The values below which 10, 50 and 90 % of the cases lie, EUR a year to the cent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Percentiles {
    pub p10: Decimal,
    pub p50: Decimal,
    pub p90: Decimal,
}

impl Risk {
    /// The summary of some draws, without number, seed and tornado. `sampled` is the number of draws; none where all
    /// are bound to be alike, so that there is no sampling error.
    pub(super) fn of(drawn: &[Totals<f64>], sampled: Option<usize>) -> Self {
        let cheaper = drawn.iter().filter(|totals| totals.difference() > 0.0).count();
        let probability = cheaper as f64 / drawn.len().max(1) as f64;
        let differences: Vec<f64> = drawn.iter().map(Totals::<f64>::difference).collect();
        Self {
            probability_outsourcing_cheaper: probability,
            margin: sampled.map_or(0.0, |draws| margin(probability, draws)),
            in_house: Percentiles::of(drawn.iter().map(|totals| totals.in_house).collect()),
            outsourced: Percentiles::of(drawn.iter().map(|totals| totals.outsourced).collect()),
            histogram: Histogram::of(&differences),
            difference: Percentiles::of(differences),
            ..Self::default()
        }
    }
}

impl Percentiles {
    fn of(mut values: Vec<f64>) -> Self {
        let [p10, p50, p90] = [0.1, 0.5, 0.9].map(|part| cents(percentile(&mut values, part)));
        Self { p10, p50, p90 }
    }
}

/// The value below which a part 0..1 of the values lies: at place `(n - 1) part`, counted from 0, on the straight line
/// between its two neighbours (type 7 of Hyndman and Fan, 1996; what spreadsheets call PERCENTILE.INC). The values are
/// put into another order. 0 without values.
pub(super) fn percentile(values: &mut [f64], part: f64) -> f64 {
    if values.is_empty() {
        return 0.0;
    }
    let place = (values.len() - 1) as f64 * part;
    let below = place.floor();
    let (_, lower, above) = values.select_nth_unstable_by(below as usize, f64::total_cmp);
    let lower = *lower;
    let upper = above.iter().copied().min_by(f64::total_cmp).unwrap_or(lower);
    lower + (upper - lower) * (place - below)
}

/// The distance from a proportion to the farther end of Wilson's 95 % interval (E. B. Wilson, 1927).
fn margin(proportion: f64, draws: usize) -> f64 {
    if draws == 0 {
        return 1.0;
    }
    let n = draws as f64;
    let centre = (proportion + Z * Z / (2.0 * n)) / (1.0 + Z * Z / n);
    let variance = proportion * (1.0 - proportion) / n + Z * Z / (4.0 * n * n);
    let half_width = Z * variance.sqrt() / (1.0 + Z * Z / n);
    half_width + (centre - proportion).abs()
}

fn cents(amount: f64) -> Decimal {
    Decimal::from_f64(amount).unwrap_or_default().round_dp_with_strategy(2, MidpointAwayFromZero)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_lie_on_the_line_between_two_neighbours() {
        // Place (5 - 1) 0.1 = 0.4: 1 + 0.4 (2 - 1).
        let mut values = [4.0, 1.0, 5.0, 2.0, 3.0];
        assert!((percentile(&mut values, 0.1) - 1.4).abs() < 1e-12);
        assert_eq!(percentile(&mut values, 0.5), 3.0);
        assert!((percentile(&mut values, 0.9) - 4.6).abs() < 1e-12);
        assert_eq!(
            [percentile(&mut [7.0], 0.9), percentile(&mut [1.0, 2.0], 1.0), percentile(&mut [], 0.5)],
            [7.0, 2.0, 0.0]
        );
    }

    #[test]
    fn the_margin_reaches_the_farther_end_of_wilsons_interval() {
        // 5 of 20: Wilson's interval is 0.1119 to 0.4687 (Newcombe 1998 gives such tables).
        assert!((margin(0.25, 20) - (0.4687 - 0.25)).abs() < 1e-4);
        // All of n: the interval ends at n / (n + z²).
        let lower = 100.0 / (100.0 + Z * Z);
        assert!((margin(1.0, 100) - (1.0 - lower)).abs() < 1e-12);
        assert!((margin(0.0, 100) - (1.0 - lower)).abs() < 1e-12);
        assert_eq!(margin(0.5, 0), 1.0);
    }
}
