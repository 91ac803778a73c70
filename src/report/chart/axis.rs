//! Axes: round amounts along a field, and volumes on a logarithmic one.

use crate::report::scene::Place;

/// A step between two marks is one of these times a power of ten.
const ROUND: [f64; 5] = [1.0, 2.0, 2.5, 5.0, 10.0];

/// The part of a chart in which its figures stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Field {
    pub left: f32,
    pub top: f32,
    pub right: f32,
    pub bottom: f32,
}

impl Field {
    pub fn width(&self) -> f32 {
        self.right - self.left
    }

    pub fn height(&self) -> f32 {
        self.bottom - self.top
    }

    /// The place of two parts, 0 at the left and at the bottom, 1 at the right and at the top.
    pub fn at(&self, across: f64, up: f64) -> Place {
        [self.left + self.width() * across as f32, self.bottom - self.height() * up as f32]
    }
}

/// A plain axis between two round amounts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Axis {
    pub low: f64,
    pub high: f64,
    step: f64,
}

impl Axis {
    /// From the mark at or below all amounts to the one at or above them, with about so many marks.
    pub fn around(amounts: impl IntoIterator<Item = f64>, marks: f64) -> Self {
        let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
        for amount in amounts.into_iter().filter(|amount| amount.is_finite()) {
            (low, high) = (low.min(amount), high.max(amount));
        }
        if low > high {
            (low, high) = (0.0, 1.0);
        }
        if high - low < 1e-9 * high.abs().max(1.0) {
            (low, high) = (low - low.abs().max(1.0) / 2.0, high + high.abs().max(1.0) / 2.0);
        }
        let wanted = (high - low) / marks.max(1.0);
        let decade = 10f64.powf(wanted.log10().floor());
        let step = ROUND.iter().map(|round| round * decade).find(|step| *step >= wanted * 0.999).unwrap_or(wanted);
        Self { low: (low / step).floor() * step, high: (high / step).ceil() * step, step }
    }

    /// Where an amount stands: 0 at the low end, 1 at the high one.
    pub fn part(&self, amount: f64) -> f64 {
        (amount - self.low) / (self.high - self.low)
    }

    /// The round amounts, rising.
    pub fn marks(&self) -> impl Iterator<Item = f64> + use<> {
        let (first, last, step) =
            ((self.low / self.step).round() as i64, (self.high / self.step).round() as i64, self.step);
        (first..=last).map(move |mark| mark as f64 * step)
    }
}

/// A logarithmic axis of volumes, contacts a month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Volumes {
    low: f64,
    high: f64,
}

impl Volumes {
    /// From the lowest to the highest volume, both 1 or more.
    pub fn new((low, high): (u64, u64)) -> Self {
        let low = low.max(1);
        Self { low: low as f64, high: high.max(low + 1) as f64 }
    }

    /// Where a volume stands: 0 at the low end, 1 at the high one.
    pub fn part(&self, volume: f64) -> f64 {
        (volume.max(1e-9) / self.low).ln() / (self.high / self.low).ln()
    }

    /// Whether a volume stands on the axis.
    pub fn holds(&self, volume: f64) -> bool {
        (self.low..=self.high).contains(&volume)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_round_and_reach_around_the_amounts() {
        let axis = Axis::around([-30.0, 970.0], 5.0);
        assert_eq!((axis.low, axis.high), (-200.0, 1000.0));
        assert_eq!(axis.marks().collect::<Vec<_>>(), [-200.0, 0.0, 200.0, 400.0, 600.0, 800.0, 1000.0]);
        assert_eq!((axis.part(-200.0), axis.part(400.0), axis.part(1000.0)), (0.0, 0.5, 1.0));
    }

    #[test]
    fn equal_or_no_amounts_have_an_axis_too() {
        for amounts in [vec![], vec![5.0], vec![0.0, 0.0], vec![1e12; 3], vec![f64::NAN]] {
            let axis = Axis::around(amounts.iter().copied(), 5.0);
            assert!(axis.high > axis.low && axis.marks().count() > 1, "{amounts:?}: {axis:?}");
        }
    }

    #[test]
    fn each_decade_of_volumes_is_equally_wide() {
        let axis = Volumes::new((100, 1_000_000));
        assert!(
            [(100.0, 0.0), (1_000.0, 0.25), (1e6, 1.0)].iter().all(|(v, part)| (axis.part(*v) - part).abs() < 1e-12)
        );
        assert!(axis.holds(100.0) && !axis.holds(99.0));
    }
}
