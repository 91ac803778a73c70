//! At which contact volumes the curves are drawn.

use super::BreakEven;
use crate::model::parameters;

/// Points of a curve, evenly over the logarithm; the round volumes come on top.
const SAMPLES: u32 = 240;
/// Steps between the first and the last volume of the bands.
const BAND_STEPS: u32 = 48;

/// Lowest and highest volume of the axis, contacts a month: the break-even's own range, in whole decades wider where
/// today's volume lies outside it, but never beyond what the input accepts.
pub fn axis_range(contacts_per_month: f64) -> (u64, u64) {
    let (mut low, mut high) = BreakEven::RANGE;
    while contacts_per_month > 0.0 && low > 1 && contacts_per_month < low as f64 {
        low /= 10;
    }
    while contacts_per_month > high as f64 {
        high *= 10;
    }
    let accepted = parameters::find("demand.contacts_per_month").and_then(|input| input.bounds);
    (low.max(1), accepted.map_or(high, |(_, most)| high.min(most as u64)))
}

/// The round volumes of a range, ascending: 100, 200, 500, 1 000, ...
pub fn round_volumes(range: (u64, u64)) -> Vec<u64> {
    let mut volumes = Vec::new();
    let mut decade: u64 = 1;
    while decade <= range.1 {
        volumes.extend([1, 2, 5].map(|step| step * decade).iter().filter(|v| (range.0..=range.1).contains(v)));
        decade = decade.saturating_mul(10);
    }
    volumes
}

/// The volumes at which it is said how sure the curves are, ascending: fewer, since each is drawn many times.
pub fn of_bands(range: (u64, u64)) -> Vec<f64> {
    let (low, high) = (range.0 as f64, range.1 as f64);
    (0..=BAND_STEPS).map(|step| low * (high / low).powf(f64::from(step) / f64::from(BAND_STEPS))).collect()
}

/// The volumes of a curve, ascending: even over the logarithm, and the round ones, which the table of figures shows.
pub fn sampled(range: (u64, u64)) -> Vec<f64> {
    let (low, high) = (range.0 as f64, range.1 as f64);
    let ratio = high / low;
    let even = (0..SAMPLES).map(|step| low * ratio.powf(f64::from(step) / f64::from(SAMPLES - 1)));
    let mut volumes: Vec<f64> = even.chain(round_volumes(range).into_iter().map(|volume| volume as f64)).collect();
    volumes.sort_by(f64::total_cmp);
    // The ends are round volumes too, and powf may miss them by a hair.
    volumes.dedup_by(|next, kept| (*next - *kept).abs() <= 1e-9 * *next);
    volumes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_axis_always_holds_todays_volume() {
        assert_eq!(axis_range(10_000.0), (100, 1_000_000));
        assert_eq!(axis_range(0.0), (100, 1_000_000));
        assert_eq!(axis_range(40.0), (10, 1_000_000));
        assert_eq!(axis_range(0.5), (1, 1_000_000));
        assert_eq!(axis_range(10_000_000.0), (100, 10_000_000));
        // Ten times as many would not be accepted.
        assert_eq!(axis_range(50_000_000.0), (100, 50_000_000));
    }

    #[test]
    fn curves_pass_through_every_round_volume_once() {
        let volumes = sampled((100, 1_000_000));
        assert_eq!(round_volumes((100, 1_000_000)).len(), 13);
        for round in round_volumes((100, 1_000_000)) {
            let hits = volumes.iter().filter(|volume| (**volume - round as f64).abs() < 1e-6 * round as f64).count();
            assert_eq!(hits, 1, "{round}");
        }
        assert!(volumes.windows(2).all(|pair| pair[0] < pair[1]));
        assert_eq!(volumes.len(), 240 + 13 - 2);
    }
}
