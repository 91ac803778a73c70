//! What the supplier bills for and trains.

use super::SupplierPlan;
use super::hybrid::{Hybrid, HybridMonth};
use super::planner::{Cell, StaffingRules, Work};
use crate::model::demand::{Calendar, MONTHS, Mix, Spread};
use crate::model::error::ModelError;
use crate::model::scenario::{Outsourcing, Scenario};

/// The supplier's terms that decide quantities.
#[derive(Clone, Debug)]
pub(super) struct Supplier {
    terms: Outsourcing,
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
    /// Adds the languages of a cell.
    pub fn add(&mut self, cell: &Cell<'_>, rules: &StaffingRules, supplier: &Supplier) {
        let language = cell.language;
        let live = rules.hours_per_agent * cell.agents.slots;
        let premium = rules.hours_per_agent * cell.agents.premium;
        let extra = rules.remaining(cell.deferred_hours(), live, cell.live_hours()) / rules.deferred_occupancy;
        self.staffed_hours += language.count * (live + extra);
        self.dedicated_hours += language.rate_premium * (premium + extra);
        self.hybrid.add(cell, rules, &supplier.hybrid);
    }
}

impl Supplier {
    /// The terms of a scenario.
    ///
    /// # Errors
    /// When nothing is open, or a list of weights has the wrong length.
    pub fn of(scenario: &Scenario, mix: &Mix, rules: &StaffingRules) -> Result<Self, ModelError> {
        Ok(Self { terms: scenario.outsourcing.clone(), hybrid: Hybrid::of(scenario, mix, rules)? })
    }

    /// The supplier's plan from its months, at so many contacts of the scenario's average month.
    pub fn plan(
        &self,
        work: &Work,
        contacts: f64,
        spread: &Spread,
        calendar: &Calendar,
        seasons: &[SupplierMonth; MONTHS],
    ) -> SupplierPlan {
        let Work { mix, .. } = work;
        let contacts = contacts * work.contacts;
        let month = |figure: &dyn Fn(&SupplierMonth) -> f64| {
            spread.by_month(|season| seasons.get(season).map(figure).unwrap_or_default())
        };
        let busiest = |hours: [f64; MONTHS]| hours.into_iter().fold(0.0, f64::max);
        let by_contact = |figure: f64| spread.factors().map(|season| contacts * season * figure);

        // A billed minute or contact carries the average premium of its language, a live one also that of its time.
        let off_hours = calendar.week().contacts_premium;
        let language = spread.mean_rate_premium;
        let minutes = language * (off_hours * mix.live_seconds + mix.deferred_seconds) / 60.0;
        let billed = language * (off_hours * mix.live_share + mix.deferred_share);

        let hybrid_blended = if seasons.iter().any(|month| month.hybrid.any_blended) {
            self.shared_team(busiest(month(&|month| month.hybrid.blended_handling_hours)))
        } else {
            0.0
        };
        SupplierPlan {
            phone_minutes: 12.0 * contacts * mix.phone_seconds / 60.0,
            dedicated_hours: month(&|month| month.dedicated_hours),
            blended_minutes: by_contact(minutes),
            blended_contacts: by_contact(billed),
            hybrid_hours: month(&|month| month.hybrid.hours),
            hybrid_minutes: month(&|month| month.hybrid.minutes),
            hybrid_contacts: month(&|month| month.hybrid.contacts),
            dedicated_trainees: self.own_team(busiest(month(&|month| month.staffed_hours))),
            blended_trainees: self.shared_team(busiest(by_contact(mix.handling_hours()))),
            hybrid_trainees: self.own_team(busiest(month(&|month| month.hybrid.staffed_hours))) + hybrid_blended,
        }
    }

    /// Agents of a team of the client's own, from its hours in the busiest month.
    fn own_team(&self, hours: f64) -> f64 {
        hours / self.terms.provider_hours_per_agent
    }

    /// Agents of a shared team, from the handling hours of the busiest month: each works for several clients, so more
    /// people must know each client.
    fn shared_team(&self, handling_hours: f64) -> f64 {
        let agents = handling_hours / self.terms.provider_hours_per_agent * self.terms.clients_per_agent;
        agents.max(self.terms.blended_team)
    }
}
