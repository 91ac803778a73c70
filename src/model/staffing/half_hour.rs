//! What the search for the agents of one half-hour found: the load, the numbers of agents tried, and what decided.

use super::pool::Pool;
use super::window::{Lot, Lots, Room};
use super::work::{Queue, Work};
use crate::model::demand::{Calendar, season_factors};
use crate::model::error::ModelError;
use crate::model::scenario::{Channel, Day, Scenario, ServiceWindow};

/// Of the numbers of agents tried the last so many are kept, the sufficient one included.
const KEPT: u32 = 4;

/// Agents who are idle for less than this part of the time are told as busy all of it.
const NEVER_IDLE: f64 = 1e-9;

/// A half-hour of the week of a month, for one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct When {
    /// The month, 0..12.
    pub month: usize,
    pub day: Day,
    /// Which half-hour of the day, 0..48.
    pub half_hour: usize,
    /// The language, by its place in the scenario; its team answers.
    pub language: usize,
}

/// How the agents of a half-hour come about.
#[derive(Clone, Debug, PartialEq)]
pub struct HalfHour {
    /// The languages that are answered by the same agents, by name.
    pub languages: Vec<String>,
    /// Live contacts that arrive in it: those of the month, times its share of a week, over the weeks of a month.
    pub contacts: f64,
    /// Its part of the week's contacts, 0..1.
    pub weight: f64,
    /// Average handling time of its live contacts, seconds; a conversation's counts divided by how many run at once.
    pub handling: f64,
    /// Where all its contacts are conversations, how many of them an agent has at once.
    pub at_once: Option<f64>,
    /// Work offered, erlang: contacts times handling time over the seconds of half an hour.
    pub load: f64,
    /// The promises of the live channels that have contacts.
    pub promises: Vec<Kept>,
    /// Over what they hold.
    pub window: ServiceWindow,
    /// Agents are busy at most this share of the time.
    pub max_occupancy: f64,
    /// At least so many agents whenever open.
    pub min_agents: u32,
    /// The fewest agents for the load alone, before any promise.
    pub fewest: u32,
    /// The agents who are there.
    pub agents: u32,
    /// The last numbers of agents that were tried, one less and the sufficient one among them; over a day or a week also one
    /// more.
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
    /// The share answered in time over the window in which the promise holds, 0..1.
    pub reached: f64,
}

/// What so many agents would give.
#[derive(Clone, Debug, PartialEq)]
pub struct Tried {
    pub agents: u32,
    /// Share of the time agents are busy; above 1 they cannot keep up.
    pub occupancy: f64,
    /// The chance that a contact waits at all, 0..1.
    pub waits: f64,
    /// The share answered in time on each channel of [`HalfHour::promises`], 0..1.
    pub levels: Vec<f64>,
    /// How many contacts of this half-hour are answered in time, all channels together.
    pub in_time: f64,
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
    /// The promise of a channel, by its place, in this half-hour.
    Promise(usize),
    /// The promise of a channel, by its place, over the day or the week, all else as it is.
    Average(usize),
    /// None by itself: the last agent came in the same round as others elsewhere who gain as much.
    Round,
    /// They are fewer than there must be at least.
    Minimum,
}

/// A lot of a queue in a month.
struct Found<'a> {
    lots: &'a Lots,
    work: &'a Work,
    /// Contacts of the month.
    contacts: f64,
    agents: Vec<f64>,
}

impl Found<'_> {
    fn load(&self, lot: &Lot) -> f64 {
        self.contacts * lot.load
    }

    fn pool(&self, lot: &Lot) -> Option<&Pool> {
        self.lots.pools.get(lot.pool).filter(|_| self.load(lot) > 0.0).map(AsRef::as_ref)
    }

    /// The channels of a pool in the scenario's order, each with its class and the place of that among the promises.
    fn channels(&self, pool: &Pool) -> Vec<(usize, usize, usize)> {
        let of_class = |(place, promise): (usize, &super::pool::Promise)| {
            let class = self.lots.classes.get(promise.place);
            let channels = class.map(|class| class.channels.as_slice()).unwrap_or_default();
            channels.iter().map(|channel| (*channel, promise.place, place)).collect::<Vec<_>>()
        };
        let mut channels: Vec<_> = pool.promises.iter().enumerate().flat_map(of_class).collect();
        channels.sort_unstable();
        channels
    }

    /// The share late on each class of channels, with its contacts an hour in a half-hour of a lot.
    fn late(&self, place: usize, agents: f64) -> Vec<(f64, f64)> {
        let mut all = vec![(0.0, 0.0); self.lots.classes.len()];
        let Some(lot) = self.lots.list.get(place) else { return all };
        if let Some(pool) = self.pool(lot) {
            let late = levels(pool, agents, self.load(lot)).1;
            for (promise, late) in pool.promises.iter().zip(late) {
                if let Some(of_class) = all.get_mut(promise.place) {
                    *of_class = (late, self.contacts * lot.rate * promise.part);
                }
            }
        }
        all
    }

    /// By class the share late over the window of a lot, which has so many agents.
    fn average(&self, place: usize, agents: f64) -> Vec<f64> {
        let window = match self.work.rules.window {
            ServiceWindow::HalfHour => place..place + 1,
            _ => self.lots.windows.iter().find(|window| window.contains(&place)).cloned().unwrap_or(place..place + 1),
        };
        let mut sums = vec![(0.0, 0.0); self.lots.classes.len()];
        for other in window {
            let (Some(lot), Some(here)) = (self.lots.list.get(other), self.agents.get(other)) else { continue };
            let mut add = |slots: f64, agents: f64| {
                for ((late, all), (share, rate)) in sums.iter_mut().zip(self.late(other, agents)) {
                    *late += slots * share * rate;
                    *all += slots * rate;
                }
            };
            // Of those alike it is one half-hour that has another number.
            if other == place {
                add(lot.slots - 1.0, *here);
                add(1.0, agents);
            } else {
                add(lot.slots, *here);
            }
        }
        sums.into_iter().map(|(late, all)| if all > 0.0 { late / all } else { 0.0 }).collect()
    }
}

/// The chance to wait and the share late on each promise of a pool.
fn levels(pool: &Pool, agents: f64, load: f64) -> (f64, Vec<f64>) {
    let (mut longer, mut late) = (vec![0.0; pool.promises.len()], vec![1.0; pool.promises.len()]);
    if !pool.keeps_up(agents, load) {
        return (1.0, late);
    }
    let team = pool.team(agents, load, &mut longer);
    pool.late(&team, load, &longer, &mut late);
    (pool.waits(&team, load), late)
}

impl HalfHour {
    /// Plans a half-hour at an average month of so many contacts.
    ///
    /// # Errors
    /// When the language is not open in it, its load is over 100,000 erlang, or the scenario breaks a rule of the check.
    pub fn of(scenario: &Scenario, contacts_per_month: f64, when: When) -> Result<Self, ModelError> {
        let demand = &scenario.demand;
        let none = || ModelError::Invalid(format!("there is no open half-hour {} on {:?}", when.half_hour, when.day));
        let season = season_factors(&demand.months)?.get(when.month).copied().ok_or_else(none)?;
        let calendar = Calendar::of(scenario)?;
        let work = Work::of(scenario, &calendar, 1.0, 1.0)?;
        let contacts = contacts_per_month * season;
        work.check(contacts, contacts_per_month)?;
        let slot = calendar.slots.iter().find(|(slot, _)| (slot.day, slot.half_hour) == (when.day, when.half_hour));
        let (_, group) = *slot.ok_or_else(none)?;
        let queue = work.queues.iter().find(|queue| queue.languages.contains(&when.language)).ok_or_else(none)?;
        let mut agents = vec![0.0; queue.lots.list.len()];
        queue.lots.staff(contacts, &work.rules, &mut agents, &mut Room::default());
        let found = Found { lots: &queue.lots, work: &work, contacts, agents };
        let place = queue.lots.list.iter().position(|lot| lot.group == group);
        Ok(Self::found(scenario, queue, &found, place))
    }

    fn found(scenario: &Scenario, queue: &Queue, found: &Found<'_>, place: Option<usize>) -> Self {
        let demand = &scenario.demand;
        let names = queue.languages.iter().filter_map(|place| demand.languages.get(*place));
        let lot = place.and_then(|place| found.lots.list.get(place));
        let here = place.and_then(|place| found.agents.get(place)).copied().unwrap_or_default();
        let pool = lot.and_then(|lot| found.pool(lot));
        let load = lot.map_or(0.0, |lot| found.load(lot));
        let rates = |place: usize| found.late(place, 0.0).iter().map(|(_, rate)| rate).sum::<f64>();
        let week: f64 = found.lots.list.iter().enumerate().map(|(place, lot)| lot.slots * rates(place)).sum();
        let rate = place.map_or(0.0, rates);
        let averages = place.map(|place| found.average(place, here)).unwrap_or_default();
        let promises = pool.map(|pool| found.channels(pool)).unwrap_or_default();
        let promises = promises.iter().filter_map(|(channel, class, _)| {
            Some(kept(demand.channels.get(*channel)?, 1.0 - averages.get(*class).copied().unwrap_or_default()))
        });
        let mut half_hour = Self {
            languages: names.map(|language| language.name.clone()).collect(),
            contacts: rate / 2.0,
            weight: if week > 0.0 { rate / week } else { 0.0 },
            handling: pool.map_or(0.0, |pool| pool.seconds),
            at_once: pool.and_then(|pool| pool.at_once),
            load,
            promises: promises.collect(),
            window: found.work.rules.window,
            max_occupancy: scenario.staffing.max_occupancy,
            min_agents: found.work.rules.min_agents as u32,
            fewest: pool.map_or(here, |pool| found.work.rules.fewest(load, pool)) as u32,
            agents: here as u32,
            tried: Vec::new(),
        };
        if let (Some(pool), Some(place)) = (pool, place) {
            let from = half_hour.agents.saturating_sub(KEPT - 1).max(1);
            let to = half_hour.agents + u32::from(half_hour.window != ServiceWindow::HalfHour);
            half_hour.tried = (from..=to).map(|agents| half_hour.with(agents, pool, found, place)).collect();
        }
        half_hour
    }

    /// What so many agents would give.
    fn with(&self, agents: u32, pool: &Pool, found: &Found<'_>, place: usize) -> Tried {
        let many = f64::from(agents);
        let (waits, late) = levels(pool, many, self.load);
        let occupancy = self.load / many;
        let channels = found.channels(pool);
        let may_be_late =
            |place: usize| self.promises.get(place).map_or(1.0, |kept| super::window::may_be_late(kept.service_level));
        // The first channel, as they are shown, of whose contacts more are late than may be.
        let first_short = |late: &dyn Fn(&(usize, usize, usize)) -> f64| {
            channels.iter().enumerate().position(|(place, channel)| late(channel) > may_be_late(place))
        };
        let here = |channel: &(usize, usize, usize)| late.get(channel.2).copied().unwrap_or_default();
        let fails = if agents >= self.agents {
            None
        } else if occupancy > 1.0 - NEVER_IDLE || !pool.keeps_up(many, self.load) {
            Some(Fails::KeepUp)
        } else if self.window == ServiceWindow::HalfHour
            && let Some(place) = first_short(&here)
        {
            Some(Fails::Promise(place))
        } else if occupancy > self.max_occupancy && agents < self.fewest {
            Some(Fails::Occupancy)
        } else if agents < self.fewest {
            Some(Fails::Minimum)
        } else {
            let average = found.average(place, many);
            let on_average = |channel: &(usize, usize, usize)| average.get(channel.1).copied().unwrap_or_default();
            Some(first_short(&on_average).map_or(Fails::Round, Fails::Average))
        };
        let in_time = found.late(place, many).iter().map(|(late, rate)| rate / 2.0 * (1.0 - late)).sum();
        let levels = channels.iter().map(|channel| 1.0 - here(channel)).collect();
        Tried { agents, occupancy, waits, levels, in_time, fails }
    }
}

fn kept(channel: &Channel, reached: f64) -> Kept {
    let Channel { ref name, service_level, answer_within, .. } = *channel;
    Kept { channel: name.clone(), service_level, answer_within, reached }
}
