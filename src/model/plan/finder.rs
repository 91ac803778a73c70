//! Finds what no formula gives: the hours and the busiest half-hour of both sides, and what the supplier bills for.

use std::sync::Arc;

use super::hours::{Cell, HourRules};
use super::memory::{Memory, Teams};
use super::supplier::{Supplier, SupplierMonth};
use super::{Plan, SupplierPlan};
use crate::model::demand::{Calendar, Seasons};
use crate::model::error::ModelError;
use crate::model::scenario::Scenario;
use crate::model::staffing::Work;

/// The work of a scenario, laid out for any volume. It may be shared between threads.
#[derive(Clone, Debug)]
pub(in crate::model) struct Finder {
    seasons: Seasons,
    calendar: Arc<Calendar>,
    work: Arc<Work>,
    /// The supplier's own work, where it differs.
    supplier_work: Option<Arc<Work>>,
    rules: HourRules,
    supplier: Supplier,
}

/// Which figures are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::model) struct Sides {
    /// Those of the in-house plan.
    pub in_house: bool,
    /// The supplier's hours.
    pub dedicated: bool,
    /// What the hybrid contract divides.
    pub hybrid: bool,
}

/// Figures of the supplier that follow without agents.
const WITHOUT_AGENTS: [&str; 3] = ["supplier.discount", "supplier.minute_premium", "supplier.contact_premium"];

impl Sides {
    /// All figures.
    pub const ALL: Self = Self { in_house: true, dedicated: true, hybrid: true };

    /// What some figures of [`Stage::Volume`] need, by their ids in the book.
    ///
    /// [`Stage::Volume`]: crate::model::formula::Stage::Volume
    pub fn of<'a>(figures: impl Iterator<Item = &'a str>) -> Self {
        let mut sides = Self { in_house: false, dedicated: false, hybrid: false };
        for figure in figures {
            if figure.starts_with("plan.") {
                sides.in_house = true;
            } else if figure.starts_with("supplier.hybrid_") {
                sides.hybrid = true;
            } else {
                sides.dedicated |= !WITHOUT_AGENTS.contains(&figure);
            }
        }
        sides
    }
}

/// What the months of one season factor take in-house, all queues together.
#[derive(Clone, Copy, Debug, Default)]
struct InHouseMonth {
    /// Hours agents are at work, extra hours included.
    staffed_hours: f64,
    /// Hours weighted with their wage surcharge.
    surcharge_hours: f64,
    /// Extra hours for deferred work.
    extra_hours: f64,
    /// Other useful work of idle agents, hours.
    other_work: f64,
    /// Agents in the busiest half-hour.
    busiest: f64,
}

impl InHouseMonth {
    fn add(&mut self, cell: &Cell<'_>, rules: &HourRules, present: &mut [f64]) {
        let sums = cell.sums(rules);
        let idle = rules.idle(cell.deferred_hours(), sums.live, sums.busy);
        let extra = idle.left / rules.deferred_occupancy;
        self.staffed_hours += sums.live + extra;
        self.extra_hours += extra;
        self.surcharge_hours += sums.surcharge;
        self.other_work += idle.other;
        for (lot, agents) in cell.queue.lots.list.iter().zip(cell.agents) {
            if let Some(present) = present.get_mut(lot.group) {
                *present += agents;
                self.busiest = self.busiest.max(*present);
            }
        }
    }
}

/// Both sides' work; that of a supplier only where it differs. Work that is as before stays the same, so that what was planned
/// for it is remembered.
fn both(
    scenario: &Scenario,
    calendar: &Calendar,
    before: Option<(&Arc<Work>, Option<&Arc<Work>>)>,
) -> Result<(Arc<Work>, Option<Arc<Work>>), ModelError> {
    let kept = |work: Work, before: Option<&Arc<Work>>| match before.filter(|before| ***before == work) {
        Some(before) => before.clone(),
        None => Arc::new(work),
    };
    let terms = &scenario.outsourcing;
    let own = kept(Work::of(scenario, calendar, 1.0, 1.0)?, before.map(|(own, _)| own));
    if terms.aht_factor == 1.0 && terms.repeat_contacts == 0.0 {
        return Ok((own, None));
    }
    let supplier = Work::of(scenario, calendar, terms.aht_factor, 1.0 + terms.repeat_contacts)?;
    Ok((own, Some(kept(supplier, before.and_then(|(_, supplier)| supplier)))))
}

impl Finder {
    /// Lays out the work of a scenario.
    ///
    /// # Errors
    /// When the scenario breaks a rule of the check that planning relies on.
    pub fn new(scenario: &Scenario) -> Result<Self, ModelError> {
        let calendar = Arc::new(Calendar::of(scenario)?);
        let (work, supplier_work) = both(scenario, &calendar, None)?;
        let supplier = Supplier::of(scenario, supplier_work.as_ref().unwrap_or(&work), &calendar);
        Ok(Self {
            rules: HourRules::of(scenario, &calendar),
            seasons: Seasons::of(&scenario.demand.months)?,
            calendar,
            work,
            supplier_work,
            supplier,
        })
    }

    /// Lays out the work anew after numbers of the scenario changed; opening hours, weights, times and choices have not.
    ///
    /// # Errors
    /// As [`Finder::new`]; a later call may still succeed.
    pub fn adapt(&mut self, scenario: &Scenario) -> Result<(), ModelError> {
        let before = Some((&self.work, self.supplier_work.as_ref()));
        (self.work, self.supplier_work) = both(scenario, &self.calendar, before)?;
        self.rules = HourRules::of(scenario, &self.calendar);
        self.supplier = Supplier::of(scenario, self.supplier_work.as_ref().unwrap_or(&self.work), &self.calendar);
        self.seasons = Seasons::of(&scenario.demand.months)?;
        Ok(())
    }

    /// The figures asked for, at an average month of so many contacts; all else is 0. What is remembered is used as far as
    /// it still holds.
    ///
    /// # Errors
    /// When a half-hour's load is over 100,000 erlang, also one that no figure asked for depends on, the number of
    /// contacts is none, or there are contacts but no weight in the half-hours in which they could come.
    pub fn find(
        &self,
        contacts_per_month: f64,
        sides: Sides,
        memory: &mut Memory,
    ) -> Result<(Plan, SupplierPlan), ModelError> {
        self.check_load(contacts_per_month)?;
        let seasons = self.seasons.factors.len();
        let mut in_house = vec![InHouseMonth::default(); seasons];
        let mut supplier = vec![SupplierMonth::default(); seasons];
        let mut present = vec![0.0; seasons * self.calendar.groups.len()];
        let prices = self.supplier.prices(contacts_per_month * self.supplier_work().contacts);
        let mut own = |season: usize, cell: &Cell<'_>| {
            let groups = self.calendar.groups.len();
            let present = present.get_mut(season * groups..(season + 1) * groups).unwrap_or_default();
            if let Some(month) = in_house.get_mut(season) {
                month.add(cell, &self.rules, present);
            }
        };
        let mut theirs = |season: usize, queue: usize, cell: &Cell<'_>| {
            if let Some(month) = supplier.get_mut(season) {
                month.add(cell, queue, &self.rules, &self.supplier);
                if sides.hybrid {
                    month.add_hybrid(cell, queue, &self.rules, &self.supplier, &prices);
                }
            }
        };
        let is_supplier_asked = sides.dedicated || sides.hybrid;
        if sides.in_house || self.supplier_work.is_none() && is_supplier_asked {
            self.visit(&self.work, contacts_per_month, &mut memory.own, |season, queue, cell| {
                own(season, cell);
                if is_supplier_asked && self.supplier_work.is_none() {
                    theirs(season, queue, cell);
                }
            });
        }
        if let Some(work) = self.supplier_work.as_ref().filter(|_| is_supplier_asked) {
            self.visit(work, contacts_per_month, &mut memory.supplier, theirs);
        }
        let plan = self.in_house(&in_house);
        Ok((plan, self.supplier.plan(&self.seasons, &supplier, &prices, sides.hybrid)))
    }

    fn supplier_work(&self) -> &Work {
        self.supplier_work.as_ref().unwrap_or(&self.work)
    }

    /// Whether every half-hour can be planned at an average month of so many contacts, without planning it.
    ///
    /// # Errors
    /// When it cannot.
    pub fn check_load(&self, contacts_per_month: f64) -> Result<(), ModelError> {
        if !(contacts_per_month >= 0.0 && contacts_per_month.is_finite()) {
            return Err(ModelError::Invalid(format!(
                "demand.contacts_per_month holds {contacts_per_month}; it may be 0 or more"
            )));
        }
        let season = self.seasons.factors.iter().copied().fold(0.0, f64::max);
        for work in std::iter::once(&self.work).chain(&self.supplier_work) {
            work.check(contacts_per_month * season, contacts_per_month)?;
        }
        Ok(())
    }

    /// Calls for every season factor and queue, by their places, with the agents of each lot.
    fn visit(
        &self,
        work: &Arc<Work>,
        contacts_per_month: f64,
        teams: &mut Teams,
        mut visit: impl FnMut(usize, usize, &Cell<'_>),
    ) {
        let queues = work.queues.len();
        teams.keep(work, self.seasons.factors.len() * queues);
        for (season, season_factor) in self.seasons.factors.iter().copied().enumerate() {
            let contacts = contacts_per_month * season_factor;
            for (place, queue) in work.queues.iter().enumerate() {
                let agents = teams.agents(season * queues + place, work, place, contacts);
                visit(season, place, &Cell { queue, season_factor, contacts, agents });
            }
        }
    }

    /// The hours of the in-house plan and its busiest half-hour, from its months.
    fn in_house(&self, seasons: &[InHouseMonth]) -> Plan {
        let peak = |month: &InHouseMonth| month.busiest + month.extra_hours / self.rules.open_hours;
        let year = |figure: fn(&InHouseMonth) -> f64| self.seasons.by_month(seasons, figure).iter().sum();
        Plan {
            staffed_hours: self.seasons.by_month(seasons, |month| month.staffed_hours),
            surcharge_hours: year(|month| month.surcharge_hours),
            other_work_hours: year(|month| month.other_work),
            peak_agents: seasons.iter().map(peak).fold(0.0, f64::max),
            ..Plan::default()
        }
    }
}
