//! Scenarios worked out one by one to be compared, where no window has done so already.

use crate::model::cancellation::CancellationToken;
use crate::model::error::ModelError;
use crate::model::risk::Simulation;
use crate::model::scenario::Scenario;
use crate::report::findings::{Findings, Needs};
use crate::report::known::Known;

/// A scenario with its results. One that cannot be calculated keeps the reason and takes nothing from the others.
pub struct Worked {
    /// What it is called beside the others.
    pub name: String,
    pub scenario: Scenario,
    pub found: Result<Findings, ModelError>,
}

impl Worked {
    /// What a comparison of several tells of each: its bills, years, break-even, and how sure it is where inputs have ranges.
    const NEEDS: Needs = Needs { break_even: true, years: true, risk: Some(Simulation::DRAWS), ..Needs::NOTHING };

    /// Works one out.
    pub fn of(name: String, scenario: Scenario) -> Self {
        let found = Findings::of(&scenario, Self::NEEDS, &CancellationToken::default(), &|_| {})
            .and_then(|found| found.ok_or_else(|| ModelError::Invalid("the work was stopped".to_owned())));
        Self { name, scenario, found }
    }

    /// What is known of it; none if it cannot be calculated.
    pub fn known(&self) -> Option<Known<'_>> {
        self.found.as_ref().ok().map(Findings::known)
    }
}
