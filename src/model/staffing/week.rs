//! Agents per half-hour of the week, as a table to look at.

use super::window::Room;
use super::work::Work;
use crate::model::demand::{Calendar, SLOTS_PER_WEEK, season_factors};
use crate::model::error::ModelError;
use crate::model::scenario::Scenario;

/// Half-hours in a day.
pub const HALF_HOURS: usize = SLOTS_PER_WEEK / 7;

/// For each day, Monday first, and half-hour the agents needed; none where closed.
pub type Grid = [[Option<u32>; HALF_HOURS]; 7];

/// The agents a department needs in one month of the year, before what is lost because shifts never fit.
#[derive(Debug)]
pub struct StaffedWeek {
    calendar: Calendar,
    work: Work,
    /// Contacts of the month.
    contacts: f64,
    /// By queue and lot.
    agents: Vec<Vec<f64>>,
}

impl StaffedWeek {
    /// Staffs the week of a month, 0..12, at an average month of so many contacts.
    ///
    /// # Errors
    /// When there is no such month, a half-hour's load is over 100,000 erlang, or the scenario breaks a rule of the check.
    pub fn of(scenario: &Scenario, month: usize, contacts_per_month: f64) -> Result<Self, ModelError> {
        let season = season_factors(&scenario.demand.months)?.get(month).copied();
        let season = season.ok_or_else(|| ModelError::Invalid(format!("month {month} is not 0 to 11")))?;
        let calendar = Calendar::of(scenario)?;
        let work = Work::of(scenario, &calendar, 1.0, 1.0)?;
        let contacts = contacts_per_month * season;
        work.check(contacts, contacts_per_month)?;
        let mut room = Room::default();
        let staffed = |queue: &super::Queue| {
            let mut agents = vec![0.0; queue.lots.list.len()];
            queue.lots.staff(contacts, &work.rules, &mut agents, &mut room);
            agents
        };
        let agents = work.queues.iter().map(staffed).collect();
        Ok(Self { calendar, work, contacts, agents })
    }

    /// Agents of all queues together.
    pub fn agents(&self) -> Grid {
        self.grid(|_| true)
    }

    /// Agents of one language, by its place in the scenario: those of its team.
    pub fn agents_of(&self, language: usize) -> Grid {
        let queue = self.work.queues.iter().position(|queue| queue.languages.contains(&language));
        self.grid(|place| Some(place) == queue)
    }

    /// How many half-hours of the week are open.
    pub fn open_half_hours(&self) -> u32 {
        // A week has 336 of them.
        self.calendar.slots.len() as u32
    }

    /// Share of the live agents' time that is spent on contacts, 0..1; none without live agents.
    pub fn occupancy(&self) -> Option<f64> {
        let (mut agents, mut busy) = (0.0, 0.0);
        for (queue, of_queue) in self.work.queues.iter().zip(&self.agents) {
            agents += queue.lots.list.iter().zip(of_queue).map(|(lot, agents)| lot.slots * agents).sum::<f64>();
            busy += self.contacts * queue.lots.load;
        }
        (agents > 0.0).then(|| busy / agents)
    }

    fn grid(&self, is_wanted: impl Fn(usize) -> bool) -> Grid {
        let mut by_group: Vec<f64> = vec![0.0; self.calendar.groups.len()];
        let queues = self.work.queues.iter().zip(&self.agents).enumerate();
        for (_, (queue, agents)) in queues.filter(|(place, _)| is_wanted(*place)) {
            for (lot, agents) in queue.lots.list.iter().zip(agents) {
                if let Some(sum) = by_group.get_mut(lot.group) {
                    *sum += agents;
                }
            }
        }
        let mut grid: Grid = [[None; HALF_HOURS]; 7];
        for (slot, group) in &self.calendar.slots {
            let place = grid.get_mut(slot.day as usize).and_then(|day| day.get_mut(slot.half_hour));
            if let (Some(place), Some(agents)) = (place, by_group.get(*group)) {
                *place = Some(*agents as u32);
            }
        }
        grid
    }
}
