//! The kinds of number a formula runs over: `Decimal` for totals, `f64` for curves.

use rust_decimal::prelude::{FromPrimitive, ToPrimitive};
use rust_decimal::{Decimal, RoundingStrategy::MidpointAwayFromZero};

/// A remainder below this is noise of the division before it and does not start a new workplace: 322/0.7 is 460.
const CEILING_TOLERANCE: f64 = 1e-9;

/// Significant digits of a floating-point result that are free of the noise of the sums before it.
const MEASURED_DIGITS: u32 = 13;

/// Decimals of an amount in euros that are free of the noise of measured figures and of quotients that do not end: what is
/// half a cent less a trifle is half a cent. The workbook rounds so too.
const EXACT_DECIMALS: u32 = 8;

/// Arithmetic that says when a result is too large to hold; `None` stands for that.
pub trait Number: Copy + PartialOrd + 'static {
    /// Nothing.
    const ZERO: Self;
    /// The number nearest to a floating-point value; `None` when it is too large or not a number.
    fn of(value: f64) -> Option<Self>;
    /// A floating-point result of the plan, rid of the noise in its last digits: two ways to one figure must not end on
    /// both sides of half a cent. `None` as for [`Number::of`].
    fn measured(value: f64) -> Option<Self>;
    /// The nearest floating-point value.
    fn to_f64(self) -> f64;
    fn plus(self, other: Self) -> Option<Self>;
    fn minus(self, other: Self) -> Option<Self>;
    fn times(self, other: Self) -> Option<Self>;
    /// The quotient; `None` also when the divisor is zero.
    fn over(self, other: Self) -> Option<Self>;
    /// The smallest whole number not below, ignoring a remainder below 1e-9.
    fn ceiling(self) -> Option<Self>;
    /// Rounded to the cent, half away from zero; what is half a cent but for noise is half a cent.
    fn cents(self) -> Self;

    /// The larger of two.
    fn larger(self, other: Self) -> Self {
        if other > self { other } else { self }
    }

    /// The smaller of two.
    fn smaller(self, other: Self) -> Self {
        if other < self { other } else { self }
    }
}

impl Number for f64 {
    const ZERO: Self = 0.0;

    fn of(value: f64) -> Option<Self> {
        Some(value)
    }

    fn measured(value: f64) -> Option<Self> {
        Some(value)
    }

    fn to_f64(self) -> f64 {
        self
    }

    fn plus(self, other: Self) -> Option<Self> {
        Some(self + other)
    }

    fn minus(self, other: Self) -> Option<Self> {
        Some(self - other)
    }

    fn times(self, other: Self) -> Option<Self> {
        Some(self * other)
    }

    fn over(self, other: Self) -> Option<Self> {
        Some(self / other)
    }

    fn ceiling(self) -> Option<Self> {
        let whole = self.floor();
        Some(if self - whole < CEILING_TOLERANCE { whole } else { whole + 1.0 })
    }

    fn cents(self) -> Self {
        // Above 2^52 cents nothing is left to round, and the product would lose digits.
        if self.abs() < 4e13 { (self * 100.0).round() / 100.0 } else { self }
    }
}

impl Number for Decimal {
    const ZERO: Self = Self::ZERO;

    fn of(value: f64) -> Option<Self> {
        Self::from_f64(value)
    }

    fn measured(value: f64) -> Option<Self> {
        let value = Self::from_f64(value)?;
        // Of a value with fewer digits the rounding would append zeros, past what a decimal holds if it is tiny.
        if value.mantissa().unsigned_abs() < 10u128.pow(MEASURED_DIGITS) {
            return Some(value);
        }
        value.round_sf_with_strategy(MEASURED_DIGITS, MidpointAwayFromZero)
    }

    fn to_f64(self) -> f64 {
        ToPrimitive::to_f64(&self).unwrap_or(f64::NAN)
    }

    fn plus(self, other: Self) -> Option<Self> {
        self.checked_add(other)
    }

    fn minus(self, other: Self) -> Option<Self> {
        self.checked_sub(other)
    }

    fn times(self, other: Self) -> Option<Self> {
        self.checked_mul(other)
    }

    fn over(self, other: Self) -> Option<Self> {
        self.checked_div(other)
    }

    fn ceiling(self) -> Option<Self> {
        let whole = self.floor();
        let tolerance = Self::from_parts(1, 0, 0, false, 9);
        if self - whole < tolerance { Some(whole) } else { whole.checked_add(Self::ONE) }
    }

    fn cents(self) -> Self {
        self.round_dp_with_strategy(EXACT_DECIMALS, MidpointAwayFromZero)
            .round_dp_with_strategy(2, MidpointAwayFromZero)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ceiling<N: Number>(value: f64) -> f64 {
        N::of(value).unwrap().ceiling().unwrap().to_f64()
    }

    #[test]
    fn the_ceiling_ignores_a_remainder_below_a_billionth() {
        // 322 / 0.7 is 460.00000000000006 in floating point.
        for (value, expected) in
            [(322.0 / 0.7, 460.0), (460.000_000_002, 461.0), (460.0, 460.0), (459.1, 460.0), (0.0, 0.0)]
        {
            assert_eq!(ceiling::<f64>(value), expected);
            assert_eq!(ceiling::<Decimal>(value), expected);
        }
    }

    #[test]
    fn cents_round_half_away_from_zero() {
        let half = Decimal::new(12_345, 3);
        assert_eq!(half.cents(), Decimal::new(1_235, 2));
        assert_eq!((-half).cents(), Decimal::new(-1_235, 2));
        // 0.125 is exact in binary, so its half cent is a real one.
        assert_eq!(0.125_f64.cents(), 0.13);
        assert_eq!((-0.125_f64).cents(), -0.13);
    }

    #[test]
    fn half_a_cent_less_the_noise_of_a_figure_is_half_a_cent() {
        // 1,278.375 is 55.58.. times 23, and 13 digits of that fall short of it.
        let figure = Decimal::measured(1278.375 / 23.0).unwrap();
        let amount = figure.times(Decimal::from(23)).unwrap();
        assert!(amount < Decimal::new(1_278_375, 3) && amount > Decimal::new(12_783_749_999, 7), "{amount}");
        assert_eq!(amount.cents(), Decimal::new(127_838, 2));
        assert_eq!((-amount).cents(), Decimal::new(-127_838, 2));
        assert_eq!(Decimal::new(12_783_749, 4).cents(), Decimal::new(127_837, 2), "less than that is less");
    }

    #[test]
    fn a_measured_figure_has_no_noise() {
        // 0.1 + 0.2 is 0.30000000000000004 in floating point.
        assert_eq!(Decimal::measured(0.1 + 0.2), Some(Decimal::new(3, 1)));
        assert_eq!(Decimal::measured(1_280.631_515_625), Some(Decimal::new(1_280_631_515_625, 9)));
        assert_eq!(Decimal::measured(0.0), Some(Decimal::ZERO));
        // A tiny figure stays one that can be added to.
        let tiny = Decimal::measured(1.234e-25).unwrap();
        assert_eq!(tiny.plus(Decimal::ONE).map(Number::cents), Some(Decimal::ONE));
    }

    #[test]
    fn a_decimal_says_when_it_overflows_or_divides_by_nothing() {
        assert_eq!(Decimal::MAX.times(Decimal::TEN), None);
        assert_eq!(Decimal::ONE.over(Decimal::ZERO), None);
        assert_eq!(<Decimal as Number>::of(f64::NAN), None);
        assert_eq!(<Decimal as Number>::of(1e30), None);
    }
}
