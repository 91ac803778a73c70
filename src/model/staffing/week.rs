//! Agents per half-hour of the week, as a table to look at.

use std::sync::Arc;

use super::{MAX_LOAD, Need, NeedTable, Room};
use crate::model::demand::{
    INTERVAL_HOURS, Mix, SECONDS_PER_HOUR, SLOTS_PER_WEEK, Slot, WEEKS_PER_MONTH, Weights, language_shares, open_slots,
    season_factors,
};
use crate::model::error::ModelError;
use crate::model::scenario::{Day, Scenario};

/// Half-hours in a day.
pub const HALF_HOURS: usize = SLOTS_PER_WEEK / 7;

/// For each day, Monday first, and half-hour the agents needed; none where closed.
pub type Grid = [[Option<u32>; HALF_HOURS]; 7];

/// The agents a department needs in one month of the year, before what is lost because shifts never fit.
#[derive(Debug)]
pub struct StaffedWeek {
    slots: Vec<Slot>,
    need: Arc<NeedTable>,
    /// By language, the load of a slot that had all contacts of the week, erlang; none if nothing live arrives.
    loads: Vec<Option<f64>>,
}

impl StaffedWeek {
    /// Staffs the week of a month, 0..12, at an average month of so many contacts.
    ///
    /// # Errors
    /// When there is no such month, a half-hour's load is over 100,000 erlang, or the scenario breaks a rule of the check.
    pub fn of(scenario: &Scenario, month: usize, contacts_per_month: f64) -> Result<Self, ModelError> {
        let mix = Mix::of(&scenario.demand.channels, scenario.demand.complexity)?;
        let need = Arc::new(NeedTable::new(Need::of(&scenario.staffing, &mix)?));
        Self::with(need, scenario, month, contacts_per_month)
    }

    /// The same with the table of the scenario's own demand, where there is one.
    pub(in crate::model) fn with(
        need: Arc<NeedTable>,
        scenario: &Scenario,
        month: usize,
        contacts_per_month: f64,
    ) -> Result<Self, ModelError> {
        let demand = &scenario.demand;
        let season = season_factors(&demand.months)?.get(month).copied();
        let season = season.ok_or_else(|| ModelError::Invalid(format!("month {month} is not 0 to 11")))?;
        let mix = Mix::of(&demand.channels, demand.complexity)?;
        let slots = open_slots(scenario)?;
        let heaviest = slots.iter().map(|slot| slot.weight).fold(0.0, f64::max);
        let mut loads = Vec::with_capacity(demand.languages.len());
        for share in language_shares(&demand.languages)? {
            let contacts = contacts_per_month * season * share;
            let load = contacts * mix.live_seconds / SECONDS_PER_HOUR / (WEEKS_PER_MONTH * INTERVAL_HOURS);
            let erlang = load * heaviest;
            if erlang.is_nan() || erlang > MAX_LOAD {
                return Err(ModelError::LoadTooLarge { erlang, contacts_per_month });
            }
            loads.push((contacts * mix.live_share > 0.0).then_some(load));
        }
        Ok(Self { slots, need, loads })
    }

    /// Agents of all languages together.
    pub fn agents(&self) -> Grid {
        self.grid(&self.loads)
    }

    /// Agents of one language, by its place in the scenario.
    pub fn agents_of(&self, language: usize) -> Grid {
        self.grid(self.loads.get(language..=language).unwrap_or_default())
    }

    /// How many half-hours of the week are open.
    pub fn open_half_hours(&self) -> u32 {
        // A week has 336 of them.
        self.slots.len() as u32
    }

    /// Share of the live agents' time that is spent on contacts, 0..1; none without live agents.
    pub fn occupancy(&self) -> Option<f64> {
        let agents: f64 = self.agents().iter().flatten().flatten().copied().map(f64::from).sum();
        let week: f64 = self.slots.iter().map(|slot| slot.weight).sum();
        let busy: f64 = self.loads.iter().flatten().map(|load| load * week).sum();
        (agents > 0.0).then(|| busy / agents)
    }

    fn grid(&self, loads: &[Option<f64>]) -> Grid {
        let mut order: Vec<usize> = (0..self.slots.len()).collect();
        let weight = |slot: &usize| self.slots.get(*slot).map_or(0.0, |slot| slot.weight);
        order.sort_by(|a, b| weight(a).total_cmp(&weight(b)));
        let weights = Weights::new(order.iter().map(weight).collect());
        let mut agents = vec![0.0; order.len()];
        let mut room = Room::default();
        for load in loads.iter().flatten() {
            for run in self.need.runs(*load, &weights, &mut room) {
                for sum in agents.get_mut(run.from..run.to).unwrap_or_default() {
                    *sum += run.agents;
                }
            }
        }
        let mut grid: Grid = [[None; HALF_HOURS]; 7];
        for (slot, agents) in order.iter().filter_map(|slot| self.slots.get(*slot)).zip(agents) {
            let day = Day::ALL.iter().position(|day| *day == slot.day).and_then(|day| grid.get_mut(day));
            if let Some(place) = day.and_then(|day| day.get_mut(slot.half_hour)) {
                *place = Some(agents as u32);
            }
        }
        grid
    }
}
