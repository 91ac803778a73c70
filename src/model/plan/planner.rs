//! Plans one scenario at any volume.

use super::finder::{Finder, Sides};
use super::formulas::Workings;
use super::{Hiring, Memory, Plan, SupplierPlan};
use crate::model::demand::MONTHS;
use crate::model::error::ModelError;
use crate::model::scenario::Scenario;

/// Everything of a scenario that does not depend on the volume; [`Planner::at`] plans a volume with it. It may be
/// shared between threads.
#[derive(Debug)]
pub struct Planner {
    finder: Finder,
    hiring: Hiring,
    workings: Workings,
}

impl Planner {
    /// Prepares a scenario.
    ///
    /// # Errors
    /// When the scenario breaks a rule of the check that planning relies on.
    pub fn new(scenario: &Scenario) -> Result<Self, ModelError> {
        let finder = Finder::new(scenario)?;
        let workings = Workings::of(scenario)?;
        Ok(Self { finder, hiring: Hiring::of(scenario, |name| workings.factor(name))?, workings })
    }

    /// The in-house plan and the supplier's at an average month of so many contacts.
    ///
    /// # Errors
    /// When a half-hour's load is over 100,000 erlang, the number of contacts is none, or there are contacts but all
    /// weights of the open half-hours are 0.
    pub fn at(&self, contacts_per_month: f64) -> Result<(Plan, SupplierPlan), ModelError> {
        let (mut plan, mut supplier) = self.finder.find(contacts_per_month, Sides::ALL, &mut Memory::default())?;
        let permanent_hours = |needed: &[f64; MONTHS]| self.hiring.cheapest(needed).permanent;
        self.workings.complete(contacts_per_month, permanent_hours, &mut plan, &mut supplier)?;
        Ok((plan, supplier))
    }

    /// What finds the hours of both sides, to be laid out anew after changes of the scenario.
    pub(in crate::model) fn finder(&self) -> &Finder {
        &self.finder
    }

    /// Whether every half-hour can be planned at an average month of so many contacts, without planning it.
    ///
    /// # Errors
    /// When a half-hour's load is over 100,000 erlang.
    pub fn check_load(&self, contacts_per_month: f64) -> Result<(), ModelError> {
        self.finder.check_load(contacts_per_month)
    }
}
