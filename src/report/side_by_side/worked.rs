//! Scenarios worked out one by one to be compared, where no window has done so already.

use super::Side;
use crate::model::break_even::{BreakEven, volumes};
use crate::model::cancellation::CancellationToken;
use crate::model::comparison::Comparison;
use crate::model::error::ModelError;
use crate::model::risk::{Risk, Simulation};
use crate::model::scenario::Scenario;
use crate::model::years::Years;

/// A scenario with its results. One that cannot be calculated keeps the reason and takes nothing from the others.
pub struct Worked {
    /// What it is called beside the others.
    pub name: String,
    pub scenario: Scenario,
    pub comparison: Result<Comparison, ModelError>,
    years: Option<Years>,
    break_even: Option<BreakEven>,
    risk: Option<Risk>,
}

impl Worked {
    /// Works one out: its bills, years, break-even, and how sure it is where inputs have ranges.
    pub fn of(name: String, scenario: Scenario) -> Self {
        let comparison = Comparison::of(&scenario);
        let range = volumes::axis_range(scenario.demand.contacts_per_month);
        let is_known = comparison.is_ok();
        let risk = (is_known && !scenario.ranges.is_empty()).then(|| risk(&scenario).ok()).flatten();
        Self {
            years: Years::of(&scenario).ok(),
            break_even: if is_known { BreakEven::of(&scenario, range).ok() } else { None },
            risk,
            comparison,
            name,
            scenario,
        }
    }

    /// What is known of it; none if it cannot be calculated.
    pub fn side(&self) -> Option<Side<'_>> {
        Some(Side {
            scenario: &self.scenario,
            comparison: self.comparison.as_ref().ok()?,
            years: self.years.as_ref(),
            break_even: self.break_even.as_ref(),
            risk: self.risk.as_ref(),
        })
    }
}

fn risk(scenario: &Scenario) -> Result<Risk, ModelError> {
    let mut simulation = Simulation::new(scenario, Simulation::SEED)?;
    simulation.extend_to(Simulation::DRAWS, &CancellationToken::default())?;
    Ok(simulation.risk())
}
