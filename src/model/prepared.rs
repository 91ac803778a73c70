//! A scenario made ready once for everything that is asked of it: its work laid out, its tables of agents, its prices read.
//!
//! Comparison, curves, break-even, years, risk, searches and hints are all worked out of one [`Prepared`]; none of them
//! lays out a planner or reads prices by itself.
//!
//! *Invariant:* it knows no result. What follows from it stands in the modules that ask.

use std::cell::Cell;
use std::sync::{Arc, OnceLock};

use rust_decimal::Decimal;

use super::bill::Pricing;
use super::error::ModelError;
use super::plan::{Plan, Planner, SupplierPlan};
use super::scenario::Scenario;
use super::staffing::StaffedWeek;

/// One scenario, planned and priced at any volume by whoever asks. It is shared between threads as `Arc<Prepared>`. What
/// not everybody needs is made when it is first asked for.
#[derive(Debug)]
pub struct Prepared {
    scenario: Scenario,
    planner: Planner,
    /// Both plans at the scenario's own volume.
    today: OnceLock<Result<(Plan, SupplierPlan), ModelError>>,
    fast: OnceLock<Result<Pricing<f64>, ModelError>>,
    exact: OnceLock<Result<Pricing<Decimal>, ModelError>>,
}

thread_local! {
    static MADE: Cell<u64> = const { Cell::new(0) };
}

impl Prepared {
    /// Lays out a scenario.
    ///
    /// # Errors
    /// When it breaks a rule of the check that planning relies on.
    pub fn new(scenario: &Scenario) -> Result<Arc<Self>, ModelError> {
        let planner = Planner::new(scenario)?;
        MADE.set(MADE.get() + 1);
        Ok(Arc::new(Self {
            scenario: scenario.clone(),
            planner,
            today: OnceLock::new(),
            fast: OnceLock::new(),
            exact: OnceLock::new(),
        }))
    }

    /// How many scenarios were laid out on this thread so far: tests hold that one is not laid out twice.
    pub fn made_on_this_thread() -> u64 {
        MADE.get()
    }

    /// The scenario.
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// Its work, laid out for any volume.
    pub fn planner(&self) -> &Planner {
        &self.planner
    }

    /// Both plans at a volume, contacts of the average month; those of the scenario's own volume are made once.
    ///
    /// # Errors
    /// As [`Planner::at`].
    pub fn plans(&self, contacts_per_month: f64) -> Result<(Plan, SupplierPlan), ModelError> {
        if contacts_per_month == self.scenario.demand.contacts_per_month {
            return self.today.get_or_init(|| self.planner.at(contacts_per_month)).clone();
        }
        self.planner.at(contacts_per_month)
    }

    /// Its prices in floating point, to price many plans: for curves and searches.
    ///
    /// # Errors
    /// When an amount is too large to hold.
    pub fn fast(&self) -> Result<Pricing<f64>, ModelError> {
        self.fast.get_or_init(|| Pricing::new(&self.scenario)).clone()
    }

    /// Its prices to the cent, to price many plans.
    ///
    /// # Errors
    /// When an amount is too large to hold.
    pub fn exact(&self) -> Result<Pricing<Decimal>, ModelError> {
        self.exact.get_or_init(|| Pricing::new(&self.scenario)).clone()
    }

    /// The totals at a volume, contacts of the average month: EUR a year to the cent, in the order of
    /// [`Sourcing::ALL`](super::bill::Sourcing::ALL).
    ///
    /// # Errors
    /// When the volume cannot be planned or an amount is too large to hold.
    pub fn exact_totals(&self, contacts_per_month: f64) -> Result<[Decimal; 5], ModelError> {
        let (plan, supplier) = self.plans(contacts_per_month)?;
        let mut pricing = self.exact()?;
        pricing.price(&plan, &supplier)?;
        pricing.totals()
    }

    /// The agents of a week in a month, 0..12, at an average month of so many contacts.
    ///
    /// # Errors
    /// As [`StaffedWeek::of`].
    pub fn week(&self, month: usize, contacts_per_month: f64) -> Result<StaffedWeek, ModelError> {
        StaffedWeek::of(&self.scenario, month, contacts_per_month)
    }
}

/// Of what results are worked out: a prepared scenario, or a scenario that is prepared for one result alone.
pub trait Prepare {
    /// The prepared scenario.
    ///
    /// # Errors
    /// When the scenario breaks a rule of the check that planning relies on.
    fn prepared(&self) -> Result<Arc<Prepared>, ModelError>;
}

impl Prepare for Arc<Prepared> {
    fn prepared(&self) -> Result<Arc<Prepared>, ModelError> {
        Ok(Self::clone(self))
    }
}

impl Prepare for Scenario {
    fn prepared(&self) -> Result<Arc<Prepared>, ModelError> {
        Prepared::new(self)
    }
}

impl<T: Prepare + ?Sized> Prepare for &T {
    fn prepared(&self) -> Result<Arc<Prepared>, ModelError> {
        T::prepared(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::break_even::{BreakEven, Curves};
    use crate::model::cancellation::CancellationToken;
    use crate::model::comparison::Comparison;
    use crate::model::hints;
    use crate::model::market::Market;
    use crate::model::risk::Simulation;
    use crate::model::seek::Map;
    use crate::model::what_if::WhatIf;
    use crate::model::years::Years;

    #[test]
    fn what_is_prepared_once_is_prepared_by_nobody_else() {
        let mut scenario = Scenario::default();
        scenario.years.volume_growth = 0.03;
        let before = Prepared::made_on_this_thread();
        let prepared = Prepared::new(&scenario).expect("it can be planned");
        let going = CancellationToken::default();
        let comparison = Comparison::of(&prepared).expect("a comparison");
        Curves::of(&prepared, &[500.0, 5000.0]).expect("curves");
        BreakEven::of(&prepared, (1000, 2000)).expect("a break-even");
        Years::of(&prepared).expect("years");
        hints::of(&prepared, &comparison, None);
        Market::of(&prepared).expect("a market");
        WhatIf::new(&prepared).and_then(|mut what_if| what_if.totals()).expect("totals");
        Simulation::new(&prepared, 1).and_then(|mut it| it.extend_to(64, &going)).expect("draws");
        let (x, y) = (("ict.platform", 0.0, 9000.0), ("staff.pension", 0.0, 0.1));
        Map::of(&prepared, x, y, 3, 3, &going).expect("a map");
        assert_eq!(Prepared::made_on_this_thread() - before, 1);
    }

    #[test]
    fn a_scenario_alone_gives_what_the_prepared_one_gives() {
        let scenario = Scenario::default();
        let prepared = Prepared::new(&scenario).expect("it can be planned");
        // Its own volume is planned once and kept, another one each time.
        for volume in [scenario.demand.contacts_per_month, 2500.0, scenario.demand.contacts_per_month] {
            assert_eq!(Comparison::at(&prepared, volume), Comparison::at(&scenario, volume));
        }
        assert_eq!(Years::of(&prepared), Years::of(&scenario));
    }
}
