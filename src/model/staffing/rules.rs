//! The rules of staffing.

use super::pool::{Pool, TOLERANCE};
use crate::model::error::ModelError;
use crate::model::scenario::{ServiceWindow, Staffing};

/// The largest load of a half-hour that can be planned, erlang.
pub const MAX_LOAD: f64 = 100_000.0;

/// Below this occupancy the agents of the largest load could not be counted.
const LOWEST_OCCUPANCY: f64 = 0.001;

/// What holds in every half-hour, and over what the promise holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rules {
    /// Agents are busy at most this share of the time, tolerance included.
    max_occupancy: f64,
    /// At least so many agents whenever open.
    pub min_agents: f64,
    pub window: ServiceWindow,
    /// Mean time after which who waits hangs up, seconds; none: nobody does.
    pub patience: Option<f64>,
}

impl Rules {
    /// The rules of a scenario.
    ///
    /// # Errors
    /// When no number of agents can be enough.
    pub fn of(staffing: &Staffing) -> Result<Self, ModelError> {
        let (max_occupancy, min_agents) = (staffing.max_occupancy + TOLERANCE, staffing.min_agents.ceil());
        if max_occupancy.is_nan() || max_occupancy < LOWEST_OCCUPANCY {
            return Err(ModelError::Invalid(format!("staffing.max_occupancy must be at least {LOWEST_OCCUPANCY}")));
        }
        if !(0.0..=MAX_LOAD).contains(&min_agents) {
            return Err(ModelError::Invalid("staffing.min_agents must be a number from 0 to 1000".to_owned()));
        }
        if staffing.patience.is_some_and(|patience| !(patience > 0.0 && patience.is_finite())) {
            return Err(ModelError::Invalid("staffing.patience must be above 0".to_owned()));
        }
        Ok(Self { max_occupancy, min_agents, window: staffing.service_window, patience: staffing.patience })
    }

    /// Whether so many agents keep up with a load above 0, are not too busy, and not fewer than there must be.
    pub fn allow(&self, agents: f64, load: f64, pool: &Pool) -> bool {
        pool.keeps_up(agents, load) && load / agents <= self.max_occupancy && agents >= self.min_agents
    }

    /// The fewest agents that these rules allow for a load above 0, before any promise.
    pub fn fewest(&self, load: f64, pool: &Pool) -> f64 {
        let mut agents = (load / self.max_occupancy).floor().max(load.floor()).max(self.min_agents - 1.0).max(0.0);
        // One lower, in case the quotient was rounded up.
        agents = (agents - 1.0).max(0.0);
        while !self.allow(agents, load, pool) {
            agents += 1.0;
        }
        agents
    }
}
