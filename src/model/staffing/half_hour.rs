//! What the search for the agents of one half-hour found: the load, the numbers of agents tried, and what decided.

use super::week::HALF_HOURS;
use super::{MAX_LOAD, Need, erlang};
use crate::model::demand::{
    INTERVAL_HOURS, Mix, SECONDS_PER_HOUR, WEEKS_PER_MONTH, language_shares, open_slots, season_factors,
};
use crate::model::error::ModelError;
use crate::model::scenario::{Channel, Day, Scenario};

/// Of the numbers of agents tried the last so many are kept, the sufficient one included.
const KEPT: u32 = 4;

/// A half-hour of the week of a month, for one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct When {
    /// The month, 0..12.
    pub month: usize,
    pub day: Day,
    /// Which half-hour of the day, 0..48.
    pub half_hour: usize,
    /// The language, by its place in the scenario.
    pub language: usize,
}

/// How the agents of a half-hour come about.
#[derive(Clone, Debug, PartialEq)]
pub struct HalfHour {
    /// Live contacts that arrive in it: those of the month, times its share of a week, over the weeks of a month.
    pub contacts: f64,
    /// Its part of the week's contacts, 0..1.
    pub weight: f64,
    /// Average handling time of its live contacts, seconds; a conversation's counts divided by how many run at once.
    pub handling: f64,
    /// Work offered, erlang: contacts times handling time over the seconds of half an hour.
    pub load: f64,
    /// The promises of the live channels that have contacts.
    pub promises: Vec<Kept>,
    /// Agents are busy at most this share of the time.
    pub max_occupancy: f64,
    /// At least so many agents whenever open.
    pub min_agents: u32,
    /// The fewest agents that keep all rules.
    pub agents: u32,
    /// The last numbers of agents that were tried, one less and the sufficient one among them.
    pub tried: Vec<Tried>,
}

/// What is promised on a channel.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    pub channel: String,
    /// Share of the contacts answered in time, 0..1.
    pub service_level: f64,
    /// In time means within this many seconds.
    pub answer_within: f64,
}

/// What so many agents would give.
#[derive(Clone, Debug, PartialEq)]
pub struct Tried {
    pub agents: u32,
    /// Share of the time agents are busy; above 1 they cannot keep up.
    pub occupancy: f64,
    /// The chance that a contact waits at all (Erlang C), 0..1.
    pub waits: f64,
    /// The share answered in time on each channel of [`HalfHour::promises`], 0..1.
    pub levels: Vec<f64>,
    /// Which rule is the first that they do not keep; none: they are enough.
    pub fails: Option<Fails>,
}

/// A rule that so many agents do not keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fails {
    /// More work arrives than they can do.
    KeepUp,
    /// They would be busier than allowed.
    Occupancy,
    /// The promise of a channel, by its place.
    Promise(usize),
    /// They are fewer than there must be at least.
    Minimum,
}

impl HalfHour {
    /// Plans a half-hour at an average month of so many contacts.
    ///
    /// # Errors
    /// When it is not open, its load is over 100,000 erlang, or the scenario breaks a rule of the check.
    pub fn of(scenario: &Scenario, contacts_per_month: f64, when: When) -> Result<Self, ModelError> {
        let demand = &scenario.demand;
        let none = || ModelError::Invalid(format!("there is no open half-hour {} on {:?}", when.half_hour, when.day));
        let slot =
            open_slots(scenario)?.into_iter().find(|slot| (slot.day, slot.half_hour) == (when.day, when.half_hour));
        let weight = slot.filter(|_| when.half_hour < HALF_HOURS).ok_or_else(none)?.weight;
        let season = season_factors(&demand.months)?.get(when.month).copied().ok_or_else(none)?;
        let share = language_shares(&demand.languages)?.get(when.language).copied().ok_or_else(none)?;
        let mix = Mix::of(&demand.channels, demand.complexity)?;
        let need = Need::of(&scenario.staffing, &mix)?;
        let contacts = contacts_per_month * season * share * mix.live_share * weight / WEEKS_PER_MONTH;
        let handling = mix.pool_seconds();
        let load = contacts * handling / (INTERVAL_HOURS * SECONDS_PER_HOUR);
        if load.is_nan() || load > MAX_LOAD {
            return Err(ModelError::LoadTooLarge { erlang: load, contacts_per_month });
        }
        // Without live contacts in the whole week nobody is there, otherwise the minimum is.
        let is_needed = contacts_per_month * season * share * mix.live_share > 0.0;
        let agents = if is_needed { need.agents(load) } else { 0 };
        let promises = demand.channels.iter().filter(|channel| channel.kind.is_live() && channel.share > 0.0).map(kept);
        let mut found = Self {
            contacts,
            weight,
            handling,
            load,
            promises: promises.collect(),
            max_occupancy: scenario.staffing.max_occupancy,
            min_agents: scenario.staffing.min_agents.ceil() as u32,
            agents,
            tried: Vec::new(),
        };
        let from = agents.saturating_sub(KEPT - 1).max(1);
        found.tried = (from..=agents).map(|agents| found.with(agents, &need)).collect();
        Ok(found)
    }

    /// What so many agents would give.
    fn with(&self, agents: u32, need: &Need) -> Tried {
        let level = |kept: &Kept| erlang::service_level(agents, self.load, kept.answer_within, self.handling);
        let levels: Vec<f64> = self.promises.iter().map(level).collect();
        let occupancy = self.load / f64::from(agents);
        let broken = |(level, kept): (&f64, &Kept)| *level < kept.service_level;
        let fails = if need.is_met(agents, self.load) {
            None
        } else if occupancy >= 1.0 {
            Some(Fails::KeepUp)
        } else if let Some(place) = levels.iter().zip(&self.promises).position(broken) {
            Some(Fails::Promise(place))
        } else if occupancy > self.max_occupancy {
            Some(Fails::Occupancy)
        } else {
            Some(Fails::Minimum)
        };
        Tried { agents, occupancy, waits: erlang::delay_probability(agents, self.load), levels, fails }
    }
}

fn kept(channel: &Channel) -> Kept {
    let Channel { ref name, service_level, answer_within, .. } = *channel;
    Kept { channel: name.clone(), service_level, answer_within }
}
