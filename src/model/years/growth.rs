//! What a year does to an amount: lines rise with their index, and a later euro is worth less today.

use rust_decimal::Decimal;

use super::too_large;
use crate::model::bill::Index;
use crate::model::error::ModelError;
use crate::model::formula::Number;
use crate::model::scenario::Scenario;

/// Factors by year.
#[derive(Clone, Debug, PartialEq)]
pub struct Growth {
    /// `(1 + rate)^(y-1)` for y = 1 to T, of wages, prices and contract rates.
    indices: [Vec<Decimal>; 3],
    /// `1 / (1 + discount)^y` for y = 0 to T.
    discount: Vec<Decimal>,
}

impl Growth {
    /// The factors of a scenario.
    ///
    /// # Errors
    /// When a factor is too large to hold.
    pub(super) fn of(scenario: &Scenario, horizon: usize) -> Result<Self, ModelError> {
        let years = &scenario.years;
        let index = |id, rate: f64| powers(rate, horizon).ok_or_else(|| too_large(id));
        let powers_of_discount = powers(years.discount, horizon + 1);
        let discount =
            powers_of_discount.and_then(|powers| powers.into_iter().map(|power| Decimal::ONE.over(power)).collect());
        Ok(Self {
            indices: [
                index("years.wage_growth", years.wage_growth)?,
                index("years.price_growth", years.price_growth)?,
                index("years.rate_growth", years.rate_growth)?,
            ],
            discount: discount.ok_or_else(|| too_large("years.discount"))?,
        })
    }

    /// What a line of a year's plan is multiplied by in that year (1 to T); 1 without an index.
    pub fn index(&self, index: Option<Index>, year: usize) -> Decimal {
        let of = |place: usize| self.indices.get(place)?.get(year.checked_sub(1)?).copied();
        let factor = match index {
            Some(Index::Wage) => of(0),
            Some(Index::Price) => of(1),
            Some(Index::Rate) => of(2),
            None => None,
        };
        factor.unwrap_or(Decimal::ONE)
    }

    /// What an amount paid in a year (0 to T) is worth in year 0.
    pub fn present(&self, amount: Decimal, year: usize) -> Decimal {
        amount.saturating_mul(self.discount.get(year).copied().unwrap_or(Decimal::ONE))
    }

    /// As [`Growth::present`]; none when it is too large to hold.
    pub(super) fn checked_present(&self, amount: Decimal, year: usize) -> Option<Decimal> {
        amount.times(*self.discount.get(year)?)
    }
}

/// `(1 + rate)^n` for n = 0, 1, ...
fn powers(rate: f64, count: usize) -> Option<Vec<Decimal>> {
    let base = Decimal::ONE.plus(<Decimal as Number>::of(rate)?)?;
    let mut power = Some(Decimal::ONE);
    (0..count)
        .map(|_| {
            let this = power;
            power = power.and_then(|power| power.times(base));
            this
        })
        .collect()
}
