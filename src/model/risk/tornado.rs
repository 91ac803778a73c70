//! How far each input that has a range moves the difference by itself.

use rayon::prelude::*;
use rust_decimal::Decimal;

use super::doubts::{Doubt, Doubts};
use super::totals::Totals;
use crate::model::cancellation::CancellationToken;
use crate::model::error::{ModelError, TooWide};

/// An input at both ends of its range, all others at their values.
#[derive(Clone, Debug, PartialEq)]
pub struct Swing {
    /// `staff.gross_hourly_wage`, `demand.channels[Phone].aht_seconds`.
    pub id: String,
    /// The ends of the range, in the input's unit.
    pub low: f64,
    pub high: f64,
    /// In-house minus the chosen form, EUR a year to the cent: positive when outsourcing is cheaper.
    pub difference_at_low: Decimal,
    pub difference_at_high: Decimal,
}

impl Swing {
    /// How far the input moves the difference, EUR a year, 0 or more.
    pub fn size(&self) -> Decimal {
        (self.difference_at_high - self.difference_at_low).abs()
    }
}

/// The swings of all ranges, the largest first, equal ones in the file's order. None when stopped.
pub(super) fn tornado(doubts: &Doubts, going: &CancellationToken) -> Result<Option<Vec<Swing>>, ModelError> {
    let swings: Vec<Option<Result<Swing, ModelError>>> = doubts
        .list
        .par_iter()
        .map(|doubt| if going.is_stopped() { None } else { Some(swing(doubts, doubt)) })
        .collect();
    let Some(swings) = swings.into_iter().collect::<Option<Vec<_>>>() else { return Ok(None) };
    let mut swings = swings.into_iter().collect::<Result<Vec<_>, _>>()?;
    swings.sort_by_key(|swing| std::cmp::Reverse(swing.size()));
    Ok(Some(swings))
}

fn swing(doubts: &Doubts, doubt: &Doubt) -> Result<Swing, ModelError> {
    let difference_at = |value: f64| {
        let mut scenario = doubts.scenario.clone();
        if let Some(number) = scenario.number_mut(&doubt.id) {
            *number = value;
        }
        let totals = Totals::exact(&scenario).map_err(|error| {
            let ranges = TooWide { list: vec![(doubt.id.clone(), doubt.low, doubt.high)], any: true };
            ModelError::CaseTooLarge { cause: Box::new(error), ranges }
        })?;
        Ok::<_, ModelError>(totals.difference())
    };
    let (difference_at_low, difference_at_high) = (difference_at(doubt.low)?, difference_at(doubt.high)?);
    Ok(Swing { id: doubt.id.clone(), low: doubt.low, high: doubt.high, difference_at_low, difference_at_high })
}
