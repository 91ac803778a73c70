//! The hours of one month and queue: agents who are there for live contacts, and what they do besides.

use crate::model::demand::{Calendar, INTERVAL_HOURS, Totals, WEEKS_PER_MONTH};
use crate::model::scenario::Scenario;
use crate::model::staffing::Queue;

/// A slot of every week, hours a month.
pub(super) const SLOT_HOURS: f64 = WEEKS_PER_MONTH * INTERVAL_HOURS;

/// Hours around the agents that a half-hour needs.
#[derive(Clone, Debug)]
pub(super) struct HourRules {
    /// What is paid for an hour that is needed, since shifts never fit: `1 + staffing.schedule_loss`.
    pub loss: f64,
    /// Hours a month of one agent in one half-hour of each week, schedule loss included.
    pub per_agent: f64,
    /// Share of live agents' idle time usable for deferred work.
    pub idle_use: f64,
    /// Share of the idle time left that is used for other work.
    pub other_work: f64,
    pub deferred_occupancy: f64,
    /// Hours a month that are open.
    pub open_hours: f64,
    /// The slots of each of the calendar's groups, with what they cost on top.
    pub groups: Vec<Totals>,
}

/// What agents in some half-hours do besides live contacts, hours a month.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Idle {
    /// Deferred work that they leave.
    pub left: f64,
    /// Other useful work.
    pub other: f64,
}

/// A queue in a month, staffed.
#[derive(Clone, Copy)]
pub(super) struct Cell<'a> {
    pub queue: &'a Queue,
    /// The month's season factor.
    pub season_factor: f64,
    /// Contacts of the month, in any channel and language; the work's figures are for one.
    pub contacts: f64,
    /// The agents of each lot.
    pub agents: &'a [f64],
}

impl HourRules {
    pub fn of(scenario: &Scenario, calendar: &Calendar) -> Self {
        let staffing = &scenario.staffing;
        let loss = 1.0 + staffing.schedule_loss;
        Self {
            loss,
            per_agent: loss * SLOT_HOURS,
            idle_use: staffing.idle_use,
            other_work: staffing.other_work,
            deferred_occupancy: staffing.deferred_occupancy,
            open_hours: WEEKS_PER_MONTH * calendar.open_hours,
            groups: calendar.groups.iter().map(|group| group.totals(scenario)).collect(),
        }
    }

    /// What agents who are there for `staffed` hours, `busy` of them with live contacts, do of so many hours of deferred work
    /// and besides.
    pub fn idle(&self, deferred: f64, staffed: f64, busy: f64) -> Idle {
        let idle = (staffed - busy).max(0.0);
        let used = deferred.min(self.idle_use * idle);
        Idle { left: deferred - used, other: self.other_work * (idle - used) }
    }

    /// The slots of a lot.
    pub fn totals(&self, group: usize) -> Totals {
        self.groups.get(group).copied().unwrap_or_default()
    }
}

/// What all half-hours of a cell add up to, hours a month.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sums {
    /// Hours of agents for live contacts.
    pub live: f64,
    /// The same with the supplier's premiums of the half-hours, and times their wage surcharges.
    pub premium: f64,
    pub surcharge: f64,
    /// Of these the time on contacts.
    pub busy: f64,
}

impl Cell<'_> {
    /// The lots, each with its slots, its agents and its load in erlang.
    pub fn lots<'a>(&'a self, rules: &'a HourRules) -> impl Iterator<Item = (Totals, f64, f64)> + 'a {
        let lots = self.queue.lots.list.iter().zip(self.agents);
        lots.map(|(lot, agents)| (rules.totals(lot.group), *agents, self.contacts * lot.load))
    }

    pub fn sums(&self, rules: &HourRules) -> Sums {
        let mut sums = Sums { busy: SLOT_HOURS * self.contacts * self.queue.lots.load, ..Sums::default() };
        for (lot, agents) in self.queue.lots.list.iter().zip(self.agents) {
            if let Some(totals) = rules.groups.get(lot.group) {
                sums.live += agents * totals.slots;
                sums.premium += agents * totals.premium;
                sums.surcharge += agents * totals.surcharge;
            }
        }
        for sum in [&mut sums.live, &mut sums.premium, &mut sums.surcharge] {
            *sum *= rules.per_agent;
        }
        sums
    }

    /// Whether anything live comes in the month.
    pub fn has_live(&self) -> bool {
        self.contacts * self.queue.lots.load > 0.0
    }

    /// Hours of deferred work in the month.
    pub fn deferred_hours(&self) -> f64 {
        self.contacts * self.queue.deferred_hours
    }
}
