//! Which ranges to narrow where a draw cannot be calculated.

use super::doubts::Doubts;
use crate::model::error::ModelError;
use crate::model::scenario::Scenario;

/// Why a draw cannot be calculated, and which ranges to narrow: the fewest inputs, the later in the file the rather,
/// without whose ranges the draw could be calculated.
pub(super) fn advise(
    doubts: &Doubts,
    draw: &[f64],
    reason: ModelError,
    calculate: impl Fn(&Scenario) -> Result<(), ModelError>,
) -> ModelError {
    let mut values: Vec<f64> = doubts.list.iter().map(|doubt| doubt.value).collect();
    let mut blamed = Vec::new();
    for (place, (doubt, drawn)) in doubts.list.iter().zip(draw).enumerate() {
        let mut scenario = doubts.scenario.clone();
        if let Some(value) = values.get_mut(place) {
            *value = *drawn;
        }
        doubts.put(&values, &mut scenario);
        if calculate(&scenario).is_err() {
            if let Some(value) = values.get_mut(place) {
                *value = doubt.value;
            }
            blamed.push(format!("ranges[{}], now {} to {}", doubt.id, doubt.low, doubt.high));
        }
    }
    ModelError::Invalid(format!("{reason}. That is a case within the ranges; narrow {}", blamed.join(", and ")))
}
