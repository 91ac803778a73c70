//! The agents of the months and languages planned last: most changes of a scenario leave them as they are.

use std::sync::Arc;

use crate::model::demand::{Calendar, Totals};
use crate::model::staffing::{NeedTable, Run};

/// The agents that a load needs in the half-hours of a week.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Team {
    /// Load of a slot that had all of the week's contacts, erlang.
    load: f64,
    /// Agents, summed over the slots, each times a figure of the slot.
    pub agents: Totals,
    /// Agents of the busiest slot.
    pub busiest: f64,
}

impl Team {
    /// Nobody yet for a load.
    pub fn of(load: f64) -> Self {
        Self { load, ..Self::default() }
    }

    /// Adds the agents of some half-hours, busier than those so far.
    #[inline]
    pub fn add(&mut self, run: Run, calendar: &Calendar) {
        calendar.add(&mut self.agents, run.agents, run.from..run.to);
        self.busiest = run.agents;
    }
}

/// The teams of one demand as last planned, by month and language.
#[derive(Clone, Debug, Default)]
pub(super) struct Teams {
    /// What they were planned by.
    by: Option<(Arc<NeedTable>, Arc<Calendar>)>,
    teams: Vec<Team>,
}

impl Teams {
    /// Makes room for so many teams, and forgets all that were planned by other rules or another calendar.
    pub fn keep(&mut self, need: &Arc<NeedTable>, calendar: &Arc<Calendar>, places: usize) {
        if !self.by.as_ref().is_some_and(|by| Arc::ptr_eq(&by.0, need) && Arc::ptr_eq(&by.1, calendar)) {
            self.by = Some((need.clone(), calendar.clone()));
            self.teams.clear();
        }
        // No load is equal to that of a team not yet planned.
        self.teams.resize(places, Team::of(f64::NAN));
    }

    /// The team at a place, if it was planned for that load.
    pub fn known(&self, place: usize, load: f64) -> Option<Team> {
        self.teams.get(place).copied().filter(|team| team.load == load)
    }

    /// Keeps the team of a place.
    pub fn remember(&mut self, place: usize, team: Team) {
        if let Some(known) = self.teams.get_mut(place) {
            *known = team;
        }
    }
}

/// The teams planned last, of a scenario's own demand and of the supplier's. It never changes a result.
#[derive(Clone, Debug, Default)]
pub(in crate::model) struct Memory {
    pub(super) own: Teams,
    pub(super) supplier: Teams,
}
