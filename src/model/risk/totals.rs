//! Both totals of a scenario.

use rust_decimal::Decimal;

use crate::model::bill::{Pricing, Sourcing};
use crate::model::error::ModelError;
use crate::model::formula::Number;
use crate::model::plan::Planner;
use crate::model::scenario::Scenario;
use crate::model::what_if::are_apart;

/// Totals above this, EUR a year, are worked out in `Decimal`, which knows whether it can hold them.
const LARGE: f64 = 1e13;

/// What both sides cost, EUR a year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Totals<N> {
    pub in_house: N,
    pub outsourced: N,
}

impl Totals<f64> {
    /// The totals of a scenario in floating point, but such that to the cent the same one is the lower.
    ///
    /// # Errors
    /// When the scenario cannot be calculated.
    pub fn of(scenario: &Scenario) -> Result<Self, ModelError> {
        let planner = Planner::new(scenario)?;
        let (plan, supplier) = planner.at(scenario.demand.contacts_per_month)?;
        let mut pricing = Pricing::<f64>::new(scenario)?;
        pricing.price(&plan, &supplier)?;
        let totals = Self::chosen(scenario, &pricing)?;
        let Self { in_house, outsourced } = totals;
        if in_house.abs() < LARGE && outsourced.abs() < LARGE && are_apart(in_house, outsourced) {
            return Ok(totals);
        }
        let mut pricing = Pricing::<Decimal>::new(scenario)?;
        pricing.price(&plan, &supplier)?;
        Ok(Totals::chosen(scenario, &pricing)?.to_f64())
    }

    /// In-house minus outsourced: positive when outsourcing is cheaper.
    pub fn difference(&self) -> f64 {
        self.in_house - self.outsourced
    }
}

impl Totals<Decimal> {
    /// The totals of a scenario to the cent.
    ///
    /// # Errors
    /// When the scenario cannot be calculated.
    pub fn exact(scenario: &Scenario) -> Result<Self, ModelError> {
        let (plan, supplier) = Planner::new(scenario)?.at(scenario.demand.contacts_per_month)?;
        let mut pricing = Pricing::<Decimal>::new(scenario)?;
        pricing.price(&plan, &supplier)?;
        Self::chosen(scenario, &pricing)
    }

    /// In-house minus outsourced: positive when outsourcing is cheaper.
    pub fn difference(&self) -> Decimal {
        self.in_house - self.outsourced
    }

    /// The nearest in floating point; different cents stay different.
    pub fn to_f64(self) -> Totals<f64> {
        Totals { in_house: self.in_house.to_f64(), outsourced: self.outsourced.to_f64() }
    }
}

impl<N: Number> Totals<N> {
    fn chosen(scenario: &Scenario, pricing: &Pricing<N>) -> Result<Self, ModelError> {
        let totals = pricing.totals()?;
        let [in_house, ..] = totals;
        Ok(Self { in_house, outsourced: totals[Sourcing::Outsourced(scenario.outsourcing.form).index()] })
    }
}
