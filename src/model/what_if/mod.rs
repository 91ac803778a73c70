//! The totals while some inputs change.

mod verdict;

pub use verdict::Verdict;
pub(super) use verdict::are_apart;

use super::bill::Pricing;
use super::comparison::Comparison;
use super::error::ModelError;
use super::plan::Planner;
use super::scenario::{Form, Scenario};
use rust_decimal::Decimal;

/// A scenario whose numbers change one by one, and what the five options then cost.
#[derive(Clone)]
pub struct WhatIf {
    scenario: Scenario,
}

impl WhatIf {
    /// Prepares a scenario.
    ///
    /// # Errors
    /// When it breaks a rule of the check.
    pub fn new(scenario: &Scenario) -> Result<Self, ModelError> {
        Planner::new(scenario)?;
        Ok(Self { scenario: scenario.clone() })
    }

    /// Gives a number another value, in its unit. An id that is no number of the scenario changes nothing.
    pub fn set(&mut self, id: &str, value: f64) {
        if let Some(number) = self.scenario.number_mut(id) {
            *number = value;
        }
    }

    /// The totals, EUR a year in floating point, in the order of [`super::bill::Sourcing::ALL`].
    ///
    /// # Errors
    /// When the scenario as it now stands cannot be planned.
    pub fn totals(&mut self) -> Result<[f64; 5], ModelError> {
        let (plan, supplier) = Planner::new(&self.scenario)?.at(self.scenario.demand.contacts_per_month)?;
        let mut pricing = Pricing::<f64>::new(&self.scenario)?;
        pricing.price(&plan, &supplier)?;
        pricing.totals()
    }

    /// What costs less, to the cent.
    ///
    /// # Errors
    /// As [`WhatIf::totals`].
    pub fn verdict(&mut self) -> Result<Verdict, ModelError> {
        match Verdict::clear(&self.totals()?) {
            Some(verdict) => Ok(verdict),
            None => self.exact(),
        }
    }

    /// Whether a form costs less than in-house, to the cent.
    ///
    /// # Errors
    /// As [`WhatIf::totals`].
    pub fn outsourcing_is_cheaper(&mut self, form: Form) -> Result<bool, ModelError> {
        Ok(self.verdict()?.outsourcing_is_cheaper(form))
    }

    fn exact(&self) -> Result<Verdict, ModelError> {
        let comparison = Comparison::of(&self.scenario)?;
        let totals: [Decimal; 5] = comparison.bills.each_ref().map(super::bill::Bill::total);
        Ok(Verdict::of(&totals))
    }
}
