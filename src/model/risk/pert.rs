//! The PERT distribution: what an expert means by a lowest, a likeliest and a highest value.

/// How much more the likeliest value counts than each end, as PERT has it.
const SHAPE: f64 = 4.0;

/// Parts of the table of quantiles. With these the quantiles of all modes are right to 5e-6 of the range.
const PARTS: usize = 1024;

/// PERT of shape 4 over 0..1: `Beta(1 + 4 mode, 1 + 4 (1 - mode))`, by its quantiles.
///
/// Quantiles, and not a sampler that rejects: a sampler takes or leaves a candidate, and mirrors its candidates where
/// the mode passes the middle, so that its draws leap when a slider moves. A quantile moves smoothly with the mode.
///
/// The density is taken over `t` with `x = t² (3 - 2 t)`, which crowds the table at both ends, where a mode near an end
/// makes the density steep, and is straight between two places of the table.
#[derive(Clone, Debug)]
pub(super) struct Pert {
    /// The density over `t` at `t = index / PARTS`, to scale.
    density: Vec<f64>,
    /// The area under it up to there.
    area: Vec<f64>,
}

impl Pert {
    /// The distribution with its mode at 0..1.
    pub fn new(mode: f64) -> Self {
        let mode = mode.clamp(0.0, 1.0);
        let density_at = |t: f64| {
            let below = x(t).powf(SHAPE * mode);
            let above = x(1.0 - t).powf(SHAPE * (1.0 - mode));
            below * above * 6.0 * t * (1.0 - t)
        };
        let density: Vec<f64> = (0..=PARTS).map(|part| density_at(part as f64 / PARTS as f64)).collect();
        let mut sum = 0.0;
        let mut area = vec![0.0];
        area.extend(density.windows(2).map(|ends| {
            sum += ends.iter().sum::<f64>() / (2.0 * PARTS as f64);
            sum
        }));
        Self { density, area }
    }

    /// The value 0..1 below which a part 0..1 of all cases lies.
    pub fn quantile(&self, part: f64) -> f64 {
        let whole = self.area.last().copied().unwrap_or(1.0);
        let wanted = part.clamp(0.0, 1.0) * whole;
        let cell = self.area.partition_point(|area| *area <= wanted).clamp(1, PARTS) - 1;
        let at = |list: &[f64], index: usize| list.get(index).copied().unwrap_or_default();
        let rest = (wanted - at(&self.area, cell)).max(0.0);
        let start = at(&self.density, cell);
        let slope = (at(&self.density, cell + 1) - start) * PARTS as f64;
        // The root of `start s + slope s² / 2 = rest`, in the form that loses no digits.
        let divisor = start + (start * start + 2.0 * slope * rest).max(0.0).sqrt();
        let step = if divisor > 0.0 { 2.0 * rest / divisor } else { 0.0 };
        x((cell as f64 / PARTS as f64 + step).min(1.0))
    }
}

/// From 0 to 1, flat at both ends.
fn x(t: f64) -> f64 {
    t * t * (3.0 - 2.0 * t)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The largest distance from the exact quantiles, and that none is below the one before.
    fn worst(mode: f64, exact: impl Fn(f64) -> f64) -> f64 {
        let pert = Pert::new(mode);
        let parts: Vec<f64> = (1..2000).map(|part| f64::from(part) / 2000.0).collect();
        let found: Vec<f64> = parts.iter().map(|part| pert.quantile(*part)).collect();
        assert!(found.is_sorted(), "mode {mode}");
        parts.iter().zip(found).map(|(part, found)| (found - exact(*part)).abs()).fold(0.0, f64::max)
    }

    #[test]
    fn quantiles_are_those_of_the_beta_distribution() {
        // Beta(1, 5) and Beta(5, 1) have the distribution functions 1 - (1 - x)^5 and x^5.
        assert!(worst(0.0, |part| 1.0 - (1.0 - part).powf(0.2)) < 5e-6);
        assert!(worst(1.0, |part| part.powf(0.2)) < 5e-6);
        // That of Beta(2, 4) is 1 - (1 - x)^5 - 5 x (1 - x)^4, and that of Beta(3, 3) is x³ (10 - 15 x + 6 x²).
        let inverse = |function: &dyn Fn(f64) -> f64, part: f64| {
            let (mut low, mut high) = (0.0, 1.0);
            for _ in 0..60 {
                let middle = (low + high) / 2.0;
                if function(middle) < part { low = middle } else { high = middle }
            }
            low
        };
        let quarter = |x: f64| 1.0 - (1.0 - x).powi(5) - 5.0 * x * (1.0 - x).powi(4);
        let middle = |x: f64| x.powi(3) * (10.0 - 15.0 * x + 6.0 * x * x);
        assert!(worst(0.25, |part| inverse(&quarter, part)) < 5e-6);
        assert!(worst(0.5, |part| inverse(&middle, part)) < 5e-6);
    }

    #[test]
    fn mean_and_variance_are_the_closed_forms() {
        // Over even parts the mean of the quantiles is the integral, to the square of the part's size.
        for mode in [0.0, 0.003, 0.1, 1.0 / 3.0, 0.5, 0.77, 0.999, 1.0] {
            let pert = Pert::new(mode);
            let count = 100_000;
            let values: Vec<f64> =
                (0..count).map(|index| pert.quantile((f64::from(index) + 0.5) / f64::from(count))).collect();
            let mean = values.iter().sum::<f64>() / f64::from(count);
            let variance = values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / f64::from(count);
            let expected = (4.0 * mode + 1.0) / 6.0;
            assert!((mean - expected).abs() < 2e-6, "mode {mode}: mean {mean}, not {expected}");
            let expected = expected * (1.0 - expected) / 7.0;
            assert!((variance - expected).abs() < 2e-6, "mode {mode}: variance {variance}, not {expected}");
        }
    }

    #[test]
    fn a_mode_moved_a_little_moves_every_quantile_a_little() {
        // Also where the middle is passed, and where the mode leaves an end.
        for mode in [0.0, 0.2, 0.499_5, 0.999] {
            let (here, there) = (Pert::new(mode), Pert::new(mode + 0.001));
            for part in 1..100 {
                let part = f64::from(part) / 100.0;
                let moved = there.quantile(part) - here.quantile(part);
                assert!((0.0..0.002).contains(&moved), "mode {mode}, part {part}: {moved}");
            }
        }
    }
}
