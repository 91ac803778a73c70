//! How values are spread, as bars of a round width.

/// How many bars are aimed at.
const BARS: f64 = 40.0;

/// The widths that count as round, times a power of ten.
const ROUND: [f64; 4] = [1.0, 2.0, 2.5, 5.0];

/// The narrowest bar: a cent.
const NARROWEST: f64 = 0.01;

/// Values counted in bars of one round width, 0 on an edge between two bars.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Histogram {
    /// The lower edge of the first bar, a multiple of the width.
    pub start: f64,
    /// The width of each bar: 1, 2, 2.5 or 5 times a power of ten.
    pub width: f64,
    /// How many values lie in each bar, its lower edge included.
    pub counts: Vec<usize>,
}

impl Histogram {
    /// Counts the values in 28 to 58 bars; in one where all are alike.
    pub(super) fn of(values: &[f64]) -> Self {
        let low = values.iter().copied().fold(f64::INFINITY, f64::min);
        let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        if !(low.is_finite() && high.is_finite()) {
            return Self::default();
        }
        let extent = if high > low { high - low } else { high.abs() };
        let width = round_width((extent / BARS).max(NARROWEST));
        let bar = |value: f64| (value / width).floor();
        let first = bar(low);
        let mut counts = vec![0; (bar(high) - first) as usize + 1];
        for value in values {
            if let Some(count) = counts.get_mut((bar(*value) - first) as usize) {
                *count += 1;
            }
        }
        Self { start: first * width, width, counts }
    }

    /// The edges of a bar and its count.
    pub fn bars(&self) -> impl Iterator<Item = (f64, f64, usize)> {
        let edge = |index: usize| ((self.start / self.width).round() + index as f64) * self.width;
        self.counts.iter().enumerate().map(move |(index, count)| (edge(index), edge(index + 1), *count))
    }
}

/// The round width nearest in proportion.
fn round_width(width: f64) -> f64 {
    let power = 10_f64.powi(width.log10().floor() as i32);
    let distance = |round: &f64| (round / width).ln().abs();
    let candidates = ROUND.into_iter().map(|step| step * power).chain([10.0 * power]);
    candidates.min_by(|a, b| distance(a).total_cmp(&distance(b))).unwrap_or(width)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_are_round_and_zero_is_an_edge() {
        for scale in [0.37, 1.0, 4.4, 812.0, 96_000.0] {
            let values: Vec<f64> = (-300..700).map(|step| scale * f64::from(step)).collect();
            let histogram = Histogram::of(&values);
            let bars: Vec<_> = histogram.bars().collect();
            assert!((28..=58).contains(&bars.len()), "{scale}: {} bars", bars.len());
            assert!(bars.iter().any(|bar| bar.0 == 0.0), "{scale}");
            assert_eq!(histogram.counts.iter().sum::<usize>(), values.len());
            for (low, high, count) in bars {
                let inside = values.iter().filter(|value| (low..high).contains(*value)).count();
                assert!(inside.abs_diff(count) <= 1, "{scale}: {inside} of {count} in {low}..{high}");
            }
            let below: usize = histogram.bars().filter(|bar| bar.1 <= 0.0).map(|bar| bar.2).sum();
            assert_eq!(below, 300, "a value lies on its own side of 0");
        }
    }

    #[test]
    fn widths_are_the_nearest_round_ones() {
        for (width, expected) in
            [(1.1, 1.0), (1.9, 2.0), (2.4, 2.5), (3.0, 2.5), (4.0, 5.0), (7.5, 10.0), (0.024, 0.025)]
        {
            assert!((round_width(width) / expected - 1.0).abs() < 1e-12, "{width}");
        }
    }

    #[test]
    fn values_that_are_all_alike_make_one_bar() {
        for value in [0.0, 1234.56, -1234.56, 1e12] {
            let histogram = Histogram::of(&[value; 5]);
            let bars: Vec<_> = histogram.bars().collect();
            assert!(matches!(bars.as_slice(), [(low, high, 5)] if (*low..*high).contains(&value)), "{value}: {bars:?}");
        }
        assert_eq!(Histogram::of(&[]), Histogram::default());
    }
}
