//! The live contacts of a half-hour as one pool, and how many of them so many agents keep waiting too long.

use super::erlang::reciprocal_loss_up_to;
use super::patience::Waiting;

/// What counts as reached of a service level or an occupancy: rounding must not cost an agent.
pub const TOLERANCE: f64 = 1e-12;

/// Above this a chance to wait is nothing beside any promise.
const NEVER: f64 = 1e25;

/// The mix of live contacts in a half-hour, whatever their number.
#[derive(Clone, Debug, PartialEq)]
pub struct Pool {
    /// Agent seconds of a contact; a conversation's time is divided by how many an agent has at once.
    pub seconds: f64,
    /// Where all are messaging, how many conversations an agent has at once: each holds its place for its whole length.
    pub at_once: Option<f64>,
    /// Seconds that a contact holds a server: an agent, or a place of one where all are messaging.
    held: f64,
    /// Mean patience, in times that a contact holds a server; none: nobody hangs up.
    patience: Option<f64>,
    pub promises: Vec<Promise>,
}

/// What is promised on the channels of a class in the pool.
#[derive(Clone, Debug, PartialEq)]
pub struct Promise {
    /// The class's place among those of its queue.
    pub place: usize,
    /// Its part of the pool's contacts, 0..1.
    pub part: f64,
    /// At most this share may be late on the strictest of its channels, tolerance included.
    pub may_be_late: f64,
    /// In time means within so many times that a contact holds a server.
    time: f64,
    /// The share of the waiting that are patient so long.
    survives: f64,
    /// What one server more leaves of those who would wait longer: `exp(-time)`.
    step: f64,
    /// Whether keeping another promise of the pool keeps this one.
    is_implied: bool,
}

/// A class of channels in a pool: open alike and answered within the same time.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// The class's place among those of its queue.
    pub place: usize,
    /// Contacts, in any unit.
    pub contacts: f64,
    /// Seconds of agents on them, and how long they last; of messaging an agent has several at once.
    pub effort: f64,
    pub time: f64,
    pub is_messaging: bool,
    /// The share that may be late on the strictest channel, and the seconds that are in time.
    pub may_be_late: f64,
    pub answer_within: f64,
}

/// A number of agents in a half-hour, and who waits.
#[derive(Clone, Copy, Debug, Default)]
pub struct Team {
    pub agents: f64,
    /// Agents, or the conversations that they can have.
    servers: f64,
    /// `1 / B(servers, load)` of the loss formula; of `servers - 1` where callers hang up.
    sum: f64,
}

impl Team {
    /// So many agents, before it is asked who waits.
    pub(super) fn unasked(agents: f64) -> Self {
        Self { agents, ..Self::default() }
    }
}

impl Pool {
    /// Puts channels together that have contacts.
    pub fn of(parts: &[Part], patience: Option<f64>) -> Self {
        let sum = |of: fn(&Part) -> f64| parts.iter().map(of).sum::<f64>();
        let contacts = sum(|part| part.contacts);
        let (effort, time) = (sum(|part| part.effort), sum(|part| part.time));
        let seconds = effort / contacts;
        let at_once = (!parts.is_empty() && parts.iter().all(|part| part.is_messaging)).then(|| time / effort);
        let held = if at_once.is_some() { time / contacts } else { seconds };
        let patience = patience.map(|patience| patience / held);
        let promise = |part: &Part| {
            let time = part.answer_within / held;
            Promise {
                place: part.place,
                part: part.contacts / contacts,
                may_be_late: part.may_be_late,
                time,
                survives: patience.map_or(1.0, |patience| (-time / patience).exp()),
                step: (-time).exp(),
                is_implied: false,
            }
        };
        let mut promises: Vec<Promise> = parts.iter().map(promise).collect();
        for place in 0..promises.len() {
            let is_implied = |one: &Promise| {
                let implies = |(other_place, other): (usize, &Promise)| {
                    let at_least = other.may_be_late <= one.may_be_late && other.time <= one.time;
                    let is_same = other.may_be_late == one.may_be_late && other.time == one.time;
                    at_least && other_place != place && (!is_same || other_place < place)
                };
                promises.iter().enumerate().any(implies)
            };
            let is_implied = promises.get(place).is_some_and(is_implied);
            if let Some(promise) = promises.get_mut(place) {
                promise.is_implied = is_implied;
            }
        }
        Self { seconds, at_once, held, patience, promises }
    }

    /// The servers that so many agents are.
    fn servers(&self, agents: f64) -> f64 {
        self.at_once.map_or(agents, |at_once| (agents * at_once + 1e-9).floor())
    }

    /// The load of the servers, from that of the agents, erlang.
    fn load(&self, load: f64) -> f64 {
        self.at_once.map_or(load, |_| load * self.held / self.seconds)
    }

    /// Whether so many agents can keep up with a load, erlang.
    pub fn keeps_up(&self, agents: f64, load: f64) -> bool {
        agents > load && (self.at_once.is_none() || self.servers(agents) > self.load(load))
    }

    /// So many agents at a load, which they keep up with; `longer` is filled with what [`Pool::late`] needs, a promise each.
    pub fn team(&self, agents: f64, load: f64, longer: &mut [f64]) -> Team {
        let (servers, load) = (self.servers(agents), self.load(load));
        for (longer, promise) in longer.iter_mut().zip(&self.promises) {
            *longer = match self.patience {
                None => (-(servers - load) * promise.time).exp(),
                Some(patience) => Waiting::longer(servers, load, patience, promise.time, promise.survives),
            };
        }
        let before = if self.patience.is_some() { 1.0 } else { 0.0 };
        Team { agents, servers, sum: reciprocal_loss_up_to(servers - before, load, NEVER) }
    }

    /// Adds an agent.
    pub fn add(&self, team: &mut Team, load: f64, longer: &mut [f64]) {
        team.agents += 1.0;
        let load = self.load(load);
        let servers = self.servers(team.agents);
        while team.servers < servers {
            // 1/B(n) = 1 + n/a * 1/B(n-1).
            let n = if self.patience.is_some() { team.servers } else { team.servers + 1.0 };
            team.sum = (1.0 + n / load * team.sum).min(NEVER);
            team.servers += 1.0;
            for (longer, promise) in longer.iter_mut().zip(&self.promises) {
                *longer *= promise.step;
            }
        }
    }

    /// The share of the contacts on each promise's channel that are not answered in time.
    pub fn late(&self, team: &Team, load: f64, longer: &[f64], late: &mut [f64]) {
        let load = self.load(load);
        match self.patience {
            None => {
                let waits = waits(team.servers, load, team.sum);
                late.iter_mut().zip(longer).for_each(|(late, longer)| *late = waits * longer);
            }
            Some(patience) => {
                let waiting = Waiting::of(team.servers, load, patience, team.sum);
                for ((late, longer), promise) in late.iter_mut().zip(longer).zip(&self.promises) {
                    *late = waiting.late(*longer, promise.survives);
                }
            }
        }
    }

    /// The chance that a contact has to wait.
    pub fn waits(&self, team: &Team, load: f64) -> f64 {
        let load = self.load(load);
        match self.patience {
            None => waits(team.servers, load, team.sum),
            Some(patience) => Waiting::of(team.servers, load, patience, team.sum).chance(team.sum),
        }
    }

    /// Whether it is easily seen that so many agents, who keep up with the load, keep all promises in this half-hour.
    pub fn clearly_keeps(&self, agents: f64, load: f64) -> bool {
        let (servers, load) = (self.servers(agents), self.load(load));
        let mut most = 1.0f64;
        for promise in self.promises.iter().filter(|promise| !promise.is_implied) {
            most = most.min(match self.patience {
                None => promise.may_be_late / (-(servers - load) * promise.time).exp(),
                // Nobody who need not wait hangs up.
                Some(_) => promise.may_be_late,
            });
        }
        if most >= 1.0 {
            return true;
        }
        // The chance to wait falls as 1/B rises, of which a part of the terms is enough.
        let chance = 1.0 / most - 1.0;
        match self.patience {
            None => {
                let enough = 1.0 + chance / (1.0 - load / servers);
                reciprocal_loss_up_to(servers, load, enough) >= enough
            }
            // At most load / (servers - load) times the chance of n - 1 wait.
            Some(_) => {
                let enough = chance * load / (servers - load);
                reciprocal_loss_up_to(servers - 1.0, load, enough) >= enough
            }
        }
    }
}

/// The chance to wait where nobody hangs up, from `1 / B`.
fn waits(servers: f64, load: f64, reciprocal_loss: f64) -> f64 {
    if reciprocal_loss >= NEVER {
        return 0.0;
    }
    1.0 / (1.0 + (1.0 - load / servers) * (reciprocal_loss - 1.0))
}
