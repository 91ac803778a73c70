//! The hours of one month, in-house.

use super::finder::{Cell, StaffingRules};

/// What the months of one season factor take, the languages together.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct InHouseMonth {
    /// Hours agents are at work, extra hours included.
    pub staffed_hours: f64,
    /// Hours weighted with their wage surcharge.
    pub surcharge_hours: f64,
    /// Extra hours for deferred work.
    pub extra_hours: f64,
    /// Live agents in the busiest half-hour: for every language that of the heaviest weight.
    pub busiest_agents: f64,
}

impl InHouseMonth {
    /// Adds the languages of a cell.
    pub fn add(&mut self, cell: &Cell<'_>, rules: &StaffingRules) {
        let languages = cell.language.count;
        let live = rules.hours_per_agent * cell.agents.slots;
        let extra = rules.remaining(cell.deferred_hours(), live, cell.live_hours()) / rules.deferred_occupancy;
        self.staffed_hours += languages * (live + extra);
        self.extra_hours += languages * extra;
        self.surcharge_hours += languages * rules.hours_per_agent * cell.agents.surcharge;
        self.busiest_agents += languages * cell.busiest;
    }
}
