//! Shares that people state, made to add up.

/// The parts of a whole into which shares are rounded: hundredths of a percent.
const PARTS: f64 = 1e4;
/// What counts as adding up to 1.
const CLOSE: f64 = 1e-9;

/// Shares that add up to 1. Those that do stay as they are to the digit; others are scaled and rounded to hundredths of a
/// percent, the largest taking what rounding leaves. All zero they stay so.
pub(super) fn whole(shares: impl Iterator<Item = f64>) -> Vec<f64> {
    let shares: Vec<f64> = shares.collect();
    let sum: f64 = shares.iter().sum();
    if (sum - 1.0).abs() <= CLOSE || !(sum > 0.0 && sum.is_finite()) {
        return shares;
    }
    let mut parts: Vec<f64> = shares.iter().map(|share| (share / sum * PARTS).round()).collect();
    let left = PARTS - parts.iter().sum::<f64>();
    let largest = parts.iter().copied().fold(0.0, f64::max);
    if let Some(part) = parts.iter_mut().find(|part| **part == largest) {
        *part += left;
    }
    parts.into_iter().map(|part| part / PARTS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_that_add_up_stay_and_others_are_scaled() {
        assert_eq!(whole([0.6, 0.12, 0.08, 0.2].into_iter()), [0.6, 0.12, 0.08, 0.2]);
        // 60 and 20 of 80.
        assert_eq!(whole([0.6, 0.2].into_iter()), [0.75, 0.25]);
        // Thirds: 0.3333 each leaves 0.0001, which goes to the first of the largest.
        assert_eq!(whole([1.0, 1.0, 1.0].into_iter()), [0.3334, 0.3333, 0.3333]);
        assert_eq!(whole([3.0].into_iter()), [1.0]);
        assert_eq!(whole([0.0, 0.0].into_iter()), [0.0, 0.0]);
        assert!(whole(std::iter::empty()).is_empty());
    }
}
