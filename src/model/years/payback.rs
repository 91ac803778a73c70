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

#[cfg(test)]
mod tests {
    use super::*;

    /// The moment of a form whose cumulative cash is this much above that of in-house.
    fn of(above: &[i64]) -> Option<f64> {
        let in_house: Vec<Decimal> = (0..above.len() as i64).map(|year| Decimal::from(100 * year)).collect();
        let form: Vec<Decimal> = in_house.iter().zip(above).map(|(own, above)| own + Decimal::from(*above)).collect();
        moment(&form, &in_house).unwrap()
    }

    #[test]
    fn it_is_the_moment_from_which_the_form_stays_below() {
        assert_eq!(of(&[30, 10, -10, -30]), Some(1.5));
        assert_eq!(of(&[30, -10, -20, -30]), Some(0.75));
        // It dips below, comes back, and stays below only from 2 + 20 / (20 + 60) on.
        assert_eq!(of(&[30, -10, 20, -60]), Some(2.25));
        assert_eq!(of(&[10, 0, -10, -20]), Some(1.0));
        assert_eq!(of(&[0, -10, -20, -30]), Some(0.0));
    }

    #[test]
    fn it_is_0_where_the_form_always_is_below_and_none_where_it_is_not_at_the_end() {
        assert_eq!(of(&[-10, -5, -1, -3]), Some(0.0));
        assert_eq!(of(&[-10, -20, -10, 5]), None);
        assert_eq!(of(&[30, 20, 10, 0]), None);
    }
}
