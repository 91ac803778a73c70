//! What the supplier bills for and trains.

use super::SupplierPlan;
use super::finder::{Cell, StaffingRules};
use super::hybrid::{Hybrid, HybridMonth};
use crate::model::demand::{Calendar, MONTHS, Mix, Spread};
use crate::model::error::ModelError;
use crate::model::scenario::Scenario;

/// How the supplier's contract forms divide the work.
#[derive(Clone, Debug)]
pub(super) struct Supplier {
    hybrid: Hybrid,
}

/// What the months of one season factor take, the languages together.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct SupplierMonth {
    /// Hours agents are logged in.
    staffed_hours: f64,
    /// The same with language and off-hours premiums.
    dedicated_hours: f64,
    hybrid: HybridMonth,
}

impl SupplierMonth {
    /// Adds the hours of the languages of a cell.
    pub fn add(&mut self, cell: &Cell<'_>, rules: &StaffingRules) {
        let language = cell.language;
        let live = rules.hours_per_agent * cell.agents.slots;
        let premium = rules.hours_per_agent * cell.agents.premium;
        let extra = rules.remaining(cell.deferred_hours(), live, cell.live_hours()) / rules.deferred_occupancy;
        self.staffed_hours += language.count * (live + extra);
        self.dedicated_hours += language.rate_premium * (premium + extra);
    }

    /// Adds what a hybrid contract divides.
    pub fn add_hybrid(&mut self, cell: &Cell<'_>, rules: &StaffingRules, supplier: &Supplier) {
        self.hybrid.add(cell, rules, &supplier.hybrid);
    }
}

impl Supplier {
    /// The forms of a scenario.
    ///
    /// # Errors
    /// When nothing is open, or a list of weights has the wrong length.
    pub fn of(scenario: &Scenario, mix: &Mix, rules: &StaffingRules) -> Result<Self, ModelError> {
        Ok(Self { hybrid: Hybrid::of(scenario, mix, rules)? })
    }

    /// The hours and billed quantities of the supplier's plan, from its months.
    pub fn plan(&self, spread: &Spread, calendar: &Calendar, seasons: &[SupplierMonth; MONTHS]) -> SupplierPlan {
        SupplierPlan {
            off_hours_premium: calendar.week().premium,
            staffed_hours: spread.by_month(seasons, |month| month.staffed_hours),
            dedicated_hours: spread.by_month(seasons, |month| month.dedicated_hours),
            hybrid_hours: spread.by_month(seasons, |month| month.hybrid.hours),
            hybrid_minutes: spread.by_month(seasons, |month| month.hybrid.minutes),
            hybrid_contacts: spread.by_month(seasons, |month| month.hybrid.contacts),
            hybrid_staffed_hours: spread.by_month(seasons, |month| month.hybrid.staffed_hours),
            hybrid_handling_hours: spread.by_month(seasons, |month| month.hybrid.blended_handling_hours),
            ..SupplierPlan::default()
        }
    }
}
