//! When a switch has paid for itself.

use rust_decimal::Decimal;

use super::{CashFlow, too_large};
use crate::model::error::ModelError;
use crate::model::formula::Number;

/// The moment, in years from the start, from which the cumulative cash of a form stays below the in-house one until the
/// horizon: straight between the ends of two years; 0 if it always is below, none if it is not at the horizon.
///
/// # Errors
/// When a sum is too large to hold.
pub(super) fn payback(form: &CashFlow, in_house: &CashFlow) -> Result<Option<f64>, ModelError> {
    moment(&form.cumulative(), &in_house.cumulative()).ok_or_else(|| too_large(form.sourcing.id()))
}

/// As [`payback`], of cumulative cash; the outer none stands for a value too large to hold.
fn moment(form: &[Decimal], in_house: &[Decimal]) -> Option<Option<f64>> {
    let ahead: Option<Vec<Decimal>> = form.iter().zip(in_house).map(|(form, own)| form.minus(*own)).collect();
    let ahead = ahead?;
    // The last year at whose end the form is not below.
    let Some(last) = ahead.iter().rposition(|difference| *difference >= Decimal::ZERO) else { return Some(Some(0.0)) };
    let (Some(before), Some(after)) = (ahead.get(last), ahead.get(last + 1)) else { return Some(None) };
    let part = before.over(before.minus(*after)?)?;
    Some(Some(last as f64 + part.to_f64()))
}
