//! The verdicts of a scenario over the volume, each volume worked out once.

use std::collections::HashMap;

use rust_decimal::Decimal;

use crate::model::bill::Pricing;
use crate::model::error::ModelError;
use crate::model::plan::{Plan, Planner, SupplierPlan};
use crate::model::scenario::Scenario;
use crate::model::what_if::Verdict;

/// The verdicts of a scenario, each volume worked out once.
pub(super) struct Verdicts {
    planner: Planner,
    fast: Pricing<f64>,
    exact: Pricing<Decimal>,
    known: HashMap<u64, Verdict>,
}

impl Verdicts {
    /// Prepares a scenario.
    ///
    /// # Errors
    /// When it breaks a rule of the check.
    pub fn new(scenario: &Scenario) -> Result<Self, ModelError> {
        Ok(Self {
            planner: Planner::new(scenario)?,
            fast: Pricing::new(scenario)?,
            exact: Pricing::new(scenario)?,
            known: HashMap::new(),
        })
    }

    /// The verdict at a volume, contacts of the average month.
    ///
    /// # Errors
    /// When the volume cannot be planned.
    pub fn at(&mut self, volume: u64) -> Result<Verdict, ModelError> {
        if let Some(verdict) = self.known.get(&volume) {
            return Ok(*verdict);
        }
        let (plan, supplier) = self.planner.at(volume as f64)?;
        let verdict = self.price(&plan, &supplier)?;
        self.known.insert(volume, verdict);
        Ok(verdict)
    }

    fn price(&mut self, plan: &Plan, supplier: &SupplierPlan) -> Result<Verdict, ModelError> {
        self.fast.price(plan, supplier)?;
        if let Some(verdict) = Verdict::clear(&self.fast.totals()?) {
            return Ok(verdict);
        }
        self.exact.price(plan, supplier)?;
        Ok(Verdict::of(&self.exact.totals()?))
    }
}
