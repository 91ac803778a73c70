//! The agents planned last: most changes of a scenario leave them as they are.

use std::sync::Arc;

use crate::model::staffing::{Room, Work};

/// The agents of one demand as last planned, by season factor and queue.
#[derive(Clone, Debug, Default)]
pub(super) struct Teams {
    /// What they were planned for.
    of: Option<Arc<Work>>,
    teams: Vec<Team>,
    room: Room,
}

/// The agents of a queue's lots at so many contacts of a month.
#[derive(Clone, Debug, Default)]
struct Team {
    contacts: f64,
    agents: Vec<f64>,
}

impl Teams {
    /// Makes room for so many teams, and forgets all that were planned for other work.
    pub fn keep(&mut self, work: &Arc<Work>, places: usize) {
        if !self.of.as_ref().is_some_and(|of| Arc::ptr_eq(of, work)) {
            self.of = Some(work.clone());
            // No number of contacts is equal to that of a team not yet planned.
            self.teams.iter_mut().for_each(|team| team.contacts = f64::NAN);
        }
        self.teams.resize_with(places, || Team { contacts: f64::NAN, agents: Vec::new() });
    }

    /// The agents of a queue's lots, planned at a place anew where it holds those of another number of contacts.
    pub fn agents(&mut self, place: usize, work: &Work, queue: usize, contacts: f64) -> &[f64] {
        let Self { teams, room, .. } = self;
        let (Some(team), Some(queue)) = (teams.get_mut(place), work.queues.get(queue)) else { return &[] };
        if team.contacts != contacts {
            team.agents.clear();
            team.agents.resize(queue.lots.list.len(), 0.0);
            queue.lots.staff(contacts, &work.rules, &mut team.agents, room);
            team.contacts = contacts;
        }
        &team.agents
    }
}

/// The teams planned last, of a scenario's own demand and of the supplier's. It never changes a result.
#[derive(Clone, Debug, Default)]
pub(in crate::model) struct Memory {
    pub(super) own: Teams,
    pub(super) supplier: Teams,
}
