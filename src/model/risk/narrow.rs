//! Which ranges to narrow where a draw cannot be calculated.

use super::doubts::{Doubt, Doubts};
use crate::model::error::{ModelError, TooWide};
use crate::model::scenario::Scenario;

/// Why a draw cannot be calculated, and which ranges to narrow: any one of those inputs which, back at its own value,
/// lets the rest of the draw be calculated. Where none does alone, several that do together.
pub(super) fn advise(
    doubts: &Doubts,
    draw: &[f64],
    reason: ModelError,
    calculate: impl Fn(&Scenario) -> Result<(), ModelError>,
) -> ModelError {
    let works = |values: &[f64]| {
        let mut scenario = doubts.scenario.clone();
        doubts.put(values, &mut scenario);
        calculate(&scenario).is_ok()
    };
    let with = |values: &[f64], place: usize, value: f64| -> Vec<f64> {
        values.iter().enumerate().map(|(other, kept)| if other == place { value } else { *kept }).collect()
    };
    let range = |doubt: &Doubt| (doubt.id.clone(), doubt.low, doubt.high);
    let places = || doubts.list.iter().enumerate();
    let alone = places().filter(|(place, doubt)| works(&with(draw, *place, doubt.value)));
    let alone: Vec<(String, f64, f64)> = alone.map(|(_, doubt)| range(doubt)).collect();
    let ranges = if alone.is_empty() {
        // From the scenario towards the draw, as far as it goes: what has to stay behind is too wide.
        let mut values: Vec<f64> = doubts.list.iter().map(|doubt| doubt.value).collect();
        let mut together = Vec::new();
        for ((place, doubt), drawn) in places().zip(draw) {
            let further = with(&values, place, *drawn);
            if works(&further) { values = further } else { together.push(range(doubt)) }
        }
        TooWide { list: together, any: false }
    } else {
        TooWide { list: alone, any: true }
    };
    ModelError::CaseTooLarge { cause: Box::new(reason), ranges }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::scenario::Range;

    /// The advice for a case with three inputs at their high ends that fails where `is_wrong` holds.
    fn advice(is_wrong: impl Fn(&Scenario) -> bool) -> String {
        let ends =
            [("staff.gross_hourly_wage", 15.0, 19.0), ("absence.rate", 0.01, 0.2), ("ict.platform", 0.0, 9000.0)];
        let ranges = ends.map(|(id, low, high)| (id.to_owned(), Range(low, high))).into_iter().collect();
        let doubts = Doubts::of(&Scenario { ranges, ..Scenario::default() }, 1).unwrap();
        let reason = || ModelError::Invalid("too much".to_owned());
        let calculate = |scenario: &Scenario| if is_wrong(scenario) { Err(reason()) } else { Ok(()) };
        advise(&doubts, &[19.0, 0.2, 9000.0], reason(), calculate).to_string()
    }

    #[test]
    fn any_input_that_helps_alone_may_be_narrowed() {
        let message = advice(|scenario| scenario.staff.gross_hourly_wage > 18.0 && scenario.absence.rate > 0.15);
        assert_eq!(
            message,
            "too much. That is a case within the ranges; narrow ranges[staff.gross_hourly_wage], now 15 to 19, \
             or ranges[absence.rate], now 0.01 to 0.2"
        );
    }

    #[test]
    fn where_none_helps_alone_several_are_to_be_narrowed() {
        let message = advice(|scenario| scenario.staff.gross_hourly_wage > 18.0 || scenario.ict.platform > 8000.0);
        assert_eq!(
            message,
            "too much. That is a case within the ranges; narrow ranges[staff.gross_hourly_wage], now 15 to 19, \
             and ranges[ict.platform], now 0 to 9000"
        );
    }
}
