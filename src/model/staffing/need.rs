//! How many agents a load needs.

use super::erlang::delay_probability;
use crate::model::demand::{Mix, Promise};
use crate::model::error::ModelError;
use crate::model::scenario::Staffing;

/// The largest load of a half-hour that can be planned, erlang.
pub const MAX_LOAD: f64 = 100_000.0;

/// What counts as reached of a service level or an occupancy: rounding must not cost an agent.
pub const TOLERANCE: f64 = 1e-12;

/// Below this occupancy the agents of the largest load could not be counted.
const LOWEST_OCCUPANCY: f64 = 0.001;

/// The rules that make so many agents enough.
#[derive(Clone, Debug, PartialEq)]
pub struct Need {
    /// Live channels' promises; one that follows from another is left out.
    pub(super) targets: Vec<Target>,
    /// Agents are busy at most this share of the time, tolerance included.
    pub(super) max_occupancy: f64,
    /// At least so many agents whenever open.
    pub(super) min_agents: u32,
}

/// A promise, in the units of the load.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Target {
    /// At most this share of the contacts waits longer than promised, tolerance included.
    pub late: f64,
    /// The promised time over the average handling time.
    pub patience: f64,
}

impl Need {
    /// The rules of a scenario for one mix of channels.
    ///
    /// # Errors
    /// When no number of agents can be enough.
    pub fn of(staffing: &Staffing, mix: &Mix) -> Result<Self, ModelError> {
        let handling = mix.pool_seconds();
        let mut targets: Vec<Target> = Vec::new();
        for Promise { service_level, answer_within } in &mix.promises {
            let target = Target { late: 1.0 - service_level + TOLERANCE, patience: answer_within / handling };
            if !(target.late > 0.0 && target.patience >= 0.0) {
                return Err(ModelError::Invalid(format!(
                    "demand.channels: no team answers {service_level} of the contacts within {answer_within} s"
                )));
            }
            // Whatever the chance to wait, it is at most 1.
            if target.late < 1.0 && !targets.iter().any(|known| known.implies(&target)) {
                targets.retain(|known| !target.implies(known));
                targets.push(target);
            }
        }
        let (max_occupancy, min_agents) = (staffing.max_occupancy + TOLERANCE, staffing.min_agents.ceil());
        if max_occupancy.is_nan() || max_occupancy < LOWEST_OCCUPANCY {
            return Err(ModelError::Invalid(format!("staffing.max_occupancy must be at least {LOWEST_OCCUPANCY}")));
        }
        if !(0.0..=MAX_LOAD).contains(&min_agents) {
            return Err(ModelError::Invalid("staffing.min_agents must be a number from 0 to 1000".to_owned()));
        }
        Ok(Self { targets, max_occupancy, min_agents: min_agents as u32 })
    }

    /// Agents of an open half-hour without contacts, in a month that has some.
    pub fn min_agents(&self) -> u32 {
        self.min_agents
    }

    /// The share of the time that agents may be busy: at most all of it, or the queue would grow for ever.
    pub(super) fn busy_limit(&self) -> f64 {
        self.max_occupancy.min(1.0)
    }

    /// Whether so many agents are enough for a load in erlang.
    pub fn is_met(&self, agents: u32, load: f64) -> bool {
        let n = f64::from(agents);
        if !(n > load && load / n <= self.max_occupancy && agents >= self.min_agents) {
            return false;
        }
        let mut delay = None;
        self.targets.iter().all(|target| {
            let longer = (-(n - load) * target.patience).exp();
            // The chance to wait is at most 1: where that settles it, it need not be known.
            longer <= target.late
                || *delay.get_or_insert_with(|| delay_probability(agents, load)) * longer <= target.late
        })
    }

    /// The fewest agents that are enough for a load in erlang, 0..=[`MAX_LOAD`], by bisection: more agents never
    /// serve worse.
    pub fn agents(&self, load: f64) -> u32 {
        if load <= 0.0 {
            return self.min_agents;
        }
        let mut low = (load.floor() as u32).max(self.min_agents.saturating_sub(1));
        let mut step = 1;
        let mut high = low + 1;
        while !self.is_met(high, load) && high < u32::MAX / 2 {
            low = high;
            step *= 2;
            high += step;
        }
        while high - low > 1 {
            let middle = low + (high - low) / 2;
            if self.is_met(middle, load) { high = middle } else { low = middle }
        }
        high
    }
}

impl Target {
    /// Whether keeping this one keeps the other.
    fn implies(&self, other: &Self) -> bool {
        self.late <= other.late && self.patience <= other.patience
    }
}
