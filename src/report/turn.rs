//! Values at which the answer turns, rounded so that what is said of them is true: just beyond each the answer has turned.

use crate::model::parameters;
use crate::model::seek::TurningPoint;

/// Digits of a distance that are told, and so how finely a turning point is.
const DIGITS: i32 = 3;

/// No decimals beyond these are told.
const FINEST: i32 = 9;

/// An answer found to this part of the value may be a round value missed by a hair.
const HAIR: f64 = 3e-9;

/// The turning points of an input as they are told, the nearest to today's value first.
pub fn told(point: &TurningPoint) -> Vec<f64> {
    let mut turns = point.turns.clone();
    let off = |turn: &f64| (turn - point.value).abs();
    turns.sort_by(|a, b| off(a).total_cmp(&off(b)));
    if let Some(likely) = point.likely {
        turns.retain(|turn| *turn != likely.solution);
        turns.insert(0, likely.solution);
    }
    turns.into_iter().map(|turn| rounded(&point.id, point.value, turn, &point.turns)).collect()
}

/// A turning point of an input, rounded away from today's value: a whole input and the volume to a whole number, any
/// other to three digits of the distance, or more where the answer would turn again before the rounded value.
pub fn rounded(id: &str, today: f64, turn: f64, turns: &[f64]) -> f64 {
    let input = parameters::find(id);
    if input.is_some_and(|input| input.whole) {
        return turn;
    }
    if input.is_some_and(|input| input.unit == "contacts/month") {
        // The last whole volume before the answer turns, as the break-even has it.
        return turn.floor();
    }
    let (low, high) = input.and_then(|input| input.bounds).unwrap_or((f64::NEG_INFINITY, f64::INFINITY));
    let mut decimals = decimals(turn - today, turn);
    loop {
        let value = outward(turn, turn < today, decimals);
        let passes = |other: &f64| *other != turn && (*other - turn) * (*other - value) <= 0.0;
        // At the end of what the input may hold nothing lies beyond.
        let is_inside = low < value && value < high;
        if decimals >= FINEST || is_inside && !turns.iter().any(passes) {
            return value.clamp(low, high);
        }
        decimals += 1;
    }
}

/// How many decimals tell three digits of a distance; at least none.
pub fn decimals(distance: f64, value: f64) -> i32 {
    let size = if distance == 0.0 { value.abs().max(1e-6) * 1e-3 } else { distance.abs() };
    (DIGITS - 1 - size.log10().floor() as i32).clamp(0, FINEST)
}

/// A value rounded to some decimals, down or up.
fn outward(value: f64, is_down: bool, decimals: i32) -> f64 {
    let scale = 10f64.powi(decimals);
    let (nearest, whole) = ((value * scale).round(), value * scale);
    let steps = match is_down {
        _ if (nearest / scale - value).abs() <= HAIR * value.abs() => nearest,
        true => whole.floor(),
        false => whole.ceil(),
    };
    steps / scale
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::seek::Likely;

    #[test]
    fn a_turning_point_is_rounded_away_from_today() {
        let wage = "staff.gross_hourly_wage";
        // The distance of 1.4766 has three digits at the cent.
        assert_eq!(rounded(wage, 16.5, 15.0234, &[15.0234]), 15.02);
        assert_eq!(rounded(wage, 16.5, 17.9761, &[17.9761]), 17.98);
        // 112.3 has them at the whole: of 7.679 that is 7, at which the answer has turned; at 8 it has not.
        assert_eq!(rounded("outsourcing.provider_hours_per_agent", 120.0, 7.679, &[7.679]), 7.0);
        // A round value that the search misses by a hair stays.
        assert_eq!(rounded(wage, 16.5, 15.02 * (1.0 - 1e-9), &[]), 15.02);
        assert_eq!(rounded("outsourcing.minute_rate", 1.1, 1.112_66, &[1.112_66]), 1.1127);
        assert_eq!(rounded("demand.contacts_per_month", 10_000.0, 12_092.4, &[12_092.4]), 12_092.0);
    }

    #[test]
    fn the_rounded_value_lies_before_the_next_turning_point() {
        // Up to 17.98 the answer would have turned twice; 17.977 lies between.
        assert_eq!(rounded("staff.gross_hourly_wage", 16.5, 17.9761, &[17.9761, 17.9779]), 17.977);
        // Nor at the end of what the input may hold: there is no absence below 0.
        assert_eq!(rounded("absence.rate", 0.2, 0.0004, &[0.0004]), 0.0004);
    }

    #[test]
    fn the_likeliest_stands_first_and_then_the_nearest() {
        let turns = vec![10.0, 14.0, 18.0];
        let likely = Likely { solution: 18.0, distance: 2.0, is_plausible: true, part: 0.1 };
        let point = TurningPoint {
            id: "staff.gross_hourly_wage".to_owned(),
            value: 16.0,
            solutions: turns.clone(),
            turns,
            likely: Some(likely),
        };
        assert_eq!(told(&point), [18.0, 14.0, 10.0]);
    }
}
