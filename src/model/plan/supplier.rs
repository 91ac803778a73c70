//! What the supplier bills for and trains.

use super::SupplierPlan;
use super::cheapest::{self, Choice};
use super::hours::{Cell, HourRules};
use super::hybrid::{HybridMonth, Rule, divide};
use crate::model::demand::{Calendar, Seasons};
use crate::model::scenario::{BlendedUnit, Outsourcing, Scenario, Tier};
use crate::model::staffing::{Billed, Work};

/// A tier is reached to this part.
const REACHED: f64 = 1e-12;

/// A supplier's terms and what follows from them, whatever the volume.
#[derive(Clone, Debug)]
pub(super) struct Supplier {
    pub rule: Rule,
    pub unit: BlendedUnit,
    pub terms: Outsourcing,
    complexity: f64,
    /// By queue.
    pub queues: Vec<QueueTerms>,
    minute_premium: f64,
    contact_premium: f64,
}

/// What a queue's work costs on top.
#[derive(Clone, Debug)]
pub(super) struct QueueTerms {
    /// The largest `1 + rate_premium` of its languages.
    pub premium: f64,
    /// By lot what a shared team bills for in one of its slots, the languages' premiums in it.
    pub live: Vec<Billed>,
    /// The same of all deferred contacts of a month.
    pub deferred: Billed,
}

/// What the supplier asks at a volume.
#[derive(Clone, Copy, Debug)]
pub(super) struct Prices {
    /// The discount of the tier that is reached.
    pub discount: f64,
    /// EUR per hour of a dedicated agent, what is billed on top included.
    pub hour: f64,
    /// EUR per second and per contact of a shared team; of the two that are not billed 0.
    pub second: f64,
    pub contact: f64,
}

impl Prices {
    /// What a shared team asks.
    pub fn of(&self, billed: Billed) -> f64 {
        billed.seconds * self.second + billed.contacts * self.contact
    }
}

/// What the months of one season factor take, all queues together.
#[derive(Clone, Debug, Default)]
pub(super) struct SupplierMonth {
    /// Hours agents are logged in.
    staffed_hours: f64,
    /// The same with language and off-hours premiums.
    dedicated_hours: f64,
    other_work: f64,
    /// As the hybrid's rule divides the work, or with the cheapest selections of half-hours.
    pub hybrid: HybridMonth,
    /// With nothing dedicated, where the cheapest is chosen.
    pub blended: HybridMonth,
}

impl SupplierMonth {
    /// Adds the hours of a queue.
    pub fn add(&mut self, cell: &Cell<'_>, queue: usize, rules: &HourRules, supplier: &Supplier) {
        let sums = cell.sums(rules);
        let idle = rules.idle(cell.deferred_hours(), sums.live, sums.busy);
        let extra = idle.left / rules.deferred_occupancy;
        let premium = supplier.queues.get(queue).map_or(1.0, |terms| terms.premium);
        self.staffed_hours += sums.live + extra;
        self.dedicated_hours += premium * (sums.premium + extra);
        self.other_work += idle.other;
    }

    /// Adds what a hybrid contract divides.
    pub fn add_hybrid(
        &mut self,
        cell: &Cell<'_>,
        queue: usize,
        rules: &HourRules,
        supplier: &Supplier,
        prices: &Prices,
    ) {
        let Some(terms) = supplier.queues.get(queue) else { return };
        match &supplier.rule {
            Rule::Cheapest => {
                let (selected, blended) = cheapest::select(cell, terms, rules, prices);
                self.hybrid.add(&selected);
                self.blended.add(&blended);
            }
            rule => self.hybrid.add(&divide(rule, cell, terms, rules)),
        }
    }
}

impl Supplier {
    /// The terms of a scenario.
    pub fn of(scenario: &Scenario, work: &Work, calendar: &Calendar) -> Self {
        let premium = |language: usize| {
            1.0 + scenario.demand.languages.get(language).map_or(0.0, |language| language.rate_premium)
        };
        let queues: Vec<QueueTerms> = work
            .queues
            .iter()
            .map(|queue| QueueTerms {
                premium: queue.languages.iter().map(|language| premium(*language)).fold(0.0, f64::max),
                live: queue.billed_live(premium),
                deferred: queue.billed_deferred(premium),
            })
            .collect();
        // With premiums over without: of a whole month, what comes in a slot in each of its half-hours.
        let (mut with, mut without) = (Billed::default(), Billed::default());
        for (queue, terms) in work.queues.iter().zip(&queues) {
            for ((lot, dear), plain) in queue.lots.list.iter().zip(&terms.live).zip(queue.billed_live(|_| 1.0)) {
                if let Some(group) = calendar.groups.get(lot.group) {
                    let totals = group.totals(scenario);
                    with.add(totals.premium, *dear);
                    without.add(totals.slots, plain);
                }
            }
            with.add(1.0, terms.deferred);
            without.add(1.0, queue.billed_deferred(|_| 1.0));
        }
        let ratio = |with: f64, without: f64| if without > 0.0 { with / without } else { 1.0 };
        Self {
            rule: Rule::of(scenario, calendar),
            unit: scenario.hybrid.blended_unit,
            terms: scenario.outsourcing.clone(),
            complexity: scenario.demand.complexity,
            queues,
            minute_premium: ratio(with.seconds, without.seconds),
            contact_premium: ratio(with.contacts, without.contacts),
        }
    }

    /// What is asked where the supplier answers so many contacts in the average month.
    pub fn prices(&self, contacts: f64) -> Prices {
        let terms = &self.terms;
        let reached = terms.tiers.iter().filter(|tier| contacts >= tier.from * (1.0 - REACHED));
        let highest = reached.max_by(|one: &&Tier, other| one.from.total_cmp(&other.from));
        let discount = highest.map_or(0.0, |tier| tier.discount);
        let rate = |rate: f64| rate * (1.0 - discount);
        let (second, contact) = match self.unit {
            BlendedUnit::Minute => (rate(terms.minute_rate) / 60.0, 0.0),
            BlendedUnit::Contact => (0.0, rate(terms.contact_rate) * self.complexity),
        };
        Prices { discount, hour: (1.0 + terms.billed_uplift) * rate(terms.dedicated_rate), second, contact }
    }

    /// Cost of an agent's initial training, EUR.
    pub fn training(&self) -> f64 {
        self.terms.training_hours * self.complexity * self.terms.training_rate
    }

    /// The hours and billed quantities of the supplier's plan, from its months.
    pub fn plan(
        &self,
        seasons: &Seasons,
        months: &[SupplierMonth],
        prices: &Prices,
        with_hybrid: bool,
    ) -> SupplierPlan {
        let chosen: Vec<HybridMonth> = match &self.rule {
            Rule::Cheapest if with_hybrid => Choice { supplier: self, prices, seasons, months }.cheapest(),
            _ => months.iter().map(|month| month.hybrid).collect(),
        };
        let hybrid = |figure: fn(&HybridMonth) -> f64| seasons.by_month(&chosen, figure);
        let year = |months: [f64; 12]| months.iter().sum();
        SupplierPlan {
            discount: prices.discount,
            minute_premium: self.minute_premium,
            contact_premium: self.contact_premium,
            staffed_hours: seasons.by_month(months, |month| month.staffed_hours),
            dedicated_hours: seasons.by_month(months, |month| month.dedicated_hours),
            other_work_hours: year(seasons.by_month(months, |month| month.other_work)),
            hybrid_hours: hybrid(|month| month.hours),
            hybrid_minutes: hybrid(|month| month.billed.seconds / 60.0),
            hybrid_contacts: hybrid(|month| month.billed.contacts),
            hybrid_staffed_hours: hybrid(|month| month.staffed_hours),
            hybrid_handling_hours: hybrid(|month| month.handling_hours),
            hybrid_other_work_hours: year(hybrid(|month| month.other_work)),
            ..SupplierPlan::default()
        }
    }
}
