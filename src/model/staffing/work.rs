//! The work of one side: the contacts that one's own team or a supplier answers, by queue and half-hour.

use super::pool::{Part, Pool};
use super::rules::{MAX_LOAD, Rules};
use super::window::{Lot, Lots, may_be_late};
use crate::model::demand::{Calendar, INTERVAL_HOURS, SECONDS_PER_HOUR, WEEKS_PER_MONTH, queues, shares};
use crate::model::error::ModelError;
use crate::model::scenario::{Channel, ChannelKind, Scenario};

/// One demand: the channels as one side handles them, and what that asks of agents. All of it is for one contact of the
/// scenario's average month, so that it holds at any volume.
#[derive(Clone, Debug, PartialEq)]
pub struct Work {
    /// Contacts for each contact of the scenario.
    pub contacts: f64,
    pub rules: Rules,
    pub queues: Vec<Queue>,
    /// The inputs by which something with contacts has no weight in any half-hour in which it is open.
    weightless: Option<&'static str>,
}

/// The languages of one team.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Queue {
    /// Their places in the scenario.
    pub languages: Vec<usize>,
    /// The live channels, by their places in the scenario.
    pub channels: Vec<usize>,
    /// The patterns of opening hours in which they have contacts.
    patterns: Vec<usize>,
    pub lots: Lots,
    /// By lot, channel of the queue and language of the queue: contacts a month in one of its slots.
    arriving: Vec<f64>,
    /// Seconds of agents on a live contact, by channel of the queue.
    effort: Vec<f64>,
    /// Deferred contacts of a month, with the seconds of each and the place of the language.
    deferred: Vec<Deferred>,
    /// Agent hours a month on deferred contacts.
    pub deferred_hours: f64,
}

/// Contacts of a deferred channel in a language.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Deferred {
    language: usize,
    contacts: f64,
    seconds: f64,
}

/// Contacts with the premiums of their languages, and the agent seconds on them with these.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Billed {
    pub contacts: f64,
    pub seconds: f64,
}

impl Billed {
    pub fn add(&mut self, times: f64, other: Self) {
        self.contacts += times * other.contacts;
        self.seconds += times * other.seconds;
    }
}

impl Work {
    /// The work of a scenario with every handling time multiplied by a factor, complexity not yet in it.
    ///
    /// # Errors
    /// When a list is empty or holds only zeros, a channel with contacts is never open in a language, or no number of agents
    /// can be enough.
    pub fn of(scenario: &Scenario, calendar: &Calendar, aht_factor: f64, contacts: f64) -> Result<Self, ModelError> {
        let demand = &scenario.demand;
        let channel_shares = shares(demand.channels.iter().map(|channel| channel.share), "demand.channels")?;
        let language_shares = shares(demand.languages.iter().map(|language| language.share), "demand.languages")?;
        let rules = Rules::of(&scenario.staffing)?;
        let laying = Laying {
            scenario,
            calendar,
            rules,
            channel_shares,
            language_shares,
            aht_factor: demand.complexity * aht_factor,
            contacts,
        };
        for channel in demand.channels.iter().filter(|channel| channel.kind.is_live()) {
            is_kept_promise(channel)?;
        }
        let mut all = Vec::new();
        for languages in queues(&demand.languages) {
            all.push(laying.queue(languages)?);
        }
        let groups = 0..calendar.groups.len();
        let has_weight = |pattern: usize| {
            let mut weights =
                groups.clone().filter_map(|group| calendar.weights(group).get(pattern).copied().flatten());
            weights.any(|weight| weight > 0.0)
        };
        let used = all.iter().flat_map(|queue| &queue.patterns);
        let is_weightless = !calendar.has_weight || used.into_iter().any(|pattern| !has_weight(*pattern));
        let weightless = is_weightless.then_some("demand.day_weights and demand.hour_weights");
        Ok(Self { contacts, rules, queues: all, weightless })
    }

    /// Whether every half-hour can be planned at an average month of so many contacts in a month of the highest season.
    ///
    /// # Errors
    /// When a half-hour's load is over 100,000 erlang, or there are contacts but no weight in any half-hour in which they
    /// could come.
    pub fn check(&self, contacts: f64, contacts_per_month: f64) -> Result<(), ModelError> {
        if let Some(inputs) = self.weightless.filter(|_| contacts_per_month > 0.0) {
            return Err(ModelError::Invalid(format!("{inputs}: at least one open half-hour must be above 0")));
        }
        let heaviest = self.queues.iter().map(|queue| queue.lots.heaviest).fold(0.0, f64::max);
        let erlang = contacts * heaviest;
        if erlang.is_nan() || erlang > MAX_LOAD {
            return Err(ModelError::LoadTooLarge { erlang, contacts_per_month });
        }
        Ok(())
    }
}

fn is_kept_promise(channel: &Channel) -> Result<(), ModelError> {
    let Channel { service_level, answer_within, share, .. } = *channel;
    if share > 0.0 && !(may_be_late(service_level) > 0.0 && answer_within >= 0.0) {
        return Err(ModelError::Invalid(format!(
            "demand.channels: no team answers {service_level} of the contacts within {answer_within} s"
        )));
    }
    Ok(())
}

impl Queue {
    /// By lot what comes in one of its slots, with premiums; `premium` is that of a language by its place in the scenario.
    pub fn billed_live(&self, premium: impl Fn(usize) -> f64) -> Vec<Billed> {
        let premiums: Vec<f64> = self.languages.iter().map(|language| premium(*language)).collect();
        let of_lot = |arriving: &[f64]| {
            let mut billed = Billed::default();
            for (contacts, seconds) in arriving.chunks(premiums.len()).zip(&self.effort) {
                let contacts: f64 = contacts.iter().zip(&premiums).map(|(contacts, premium)| contacts * premium).sum();
                billed.add(contacts, Billed { contacts: 1.0, seconds: *seconds });
            }
            billed
        };
        let length = (self.channels.len() * premiums.len()).max(1);
        let mut billed: Vec<Billed> = self.arriving.chunks(length).map(of_lot).collect();
        billed.resize(self.lots.list.len(), Billed::default());
        billed
    }

    /// All deferred contacts of a month, with premiums.
    pub fn billed_deferred(&self, premium: impl Fn(usize) -> f64) -> Billed {
        let mut billed = Billed::default();
        for Deferred { language, contacts, seconds } in &self.deferred {
            billed.add(premium(*language) * contacts, Billed { contacts: 1.0, seconds: *seconds });
        }
        billed
    }
}

/// What queues are laid out from.
struct Laying<'a> {
    scenario: &'a Scenario,
    calendar: &'a Calendar,
    rules: Rules,
    channel_shares: Vec<f64>,
    language_shares: Vec<f64>,
    /// What every handling time is multiplied by.
    aht_factor: f64,
    contacts: f64,
}

/// A live channel of a queue.
struct Live<'a> {
    channel: &'a Channel,
    seconds: f64,
    /// By language of the queue its pattern of opening hours and its contacts of a month.
    languages: Vec<(usize, f64)>,
}

impl<'a> Laying<'a> {
    fn share(list: &[f64], place: usize) -> f64 {
        list.get(place).copied().unwrap_or_default()
    }

    /// Contacts of a month on a channel in a language.
    fn monthly(&self, channel: usize, language: usize) -> f64 {
        let shares = (Self::share(&self.channel_shares, channel), Self::share(&self.language_shares, language));
        self.contacts * shares.0 * shares.1
    }

    fn queue(&self, languages: Vec<usize>) -> Result<Queue, ModelError> {
        let mut queue = Queue::default();
        let mut live = Vec::new();
        for (place, channel) in self.scenario.demand.channels.iter().enumerate() {
            let seconds = self.aht_factor * channel.aht_seconds;
            let monthly = |language: &usize| self.monthly(place, *language);
            if !languages.iter().any(|language| monthly(language) > 0.0) {
                continue;
            }
            if channel.kind.is_live() {
                let pattern = |language: &usize| (self.calendar.pattern(place, *language), monthly(language));
                queue.channels.push(place);
                queue.effort.push(seconds / channel.concurrency);
                queue.lots.may_be_late.push(may_be_late(channel.service_level));
                let of_languages: Vec<(usize, f64)> = languages.iter().map(pattern).collect();
                self.is_open(channel, &of_languages, &languages)?;
                let used = of_languages.iter().filter(|(_, monthly)| *monthly > 0.0);
                queue.patterns.extend(used.map(|(pattern, _)| *pattern));
                live.push(Live { channel, seconds, languages: of_languages });
            } else {
                let deferred =
                    |language: &usize| Deferred { language: *language, contacts: monthly(language), seconds };
                queue.deferred.extend(languages.iter().map(deferred));
            }
        }
        queue.languages = languages;
        queue.deferred_hours = queue.deferred.iter().map(|of| of.contacts * of.seconds).sum::<f64>() / SECONDS_PER_HOUR;
        self.lay_out(&mut queue, &live);
        Ok(queue)
    }

    /// Whether a live channel is open in each language in which it has contacts.
    fn is_open(&self, channel: &Channel, of_languages: &[(usize, f64)], languages: &[usize]) -> Result<(), ModelError> {
        for ((pattern, contacts), language) in of_languages.iter().zip(languages) {
            let weights = |group| self.calendar.weights(group).get(*pattern).copied().flatten();
            let mut open = (0..self.calendar.groups.len()).filter_map(weights).peekable();
            let is_closed = open.peek().is_none();
            if *contacts > 0.0 && is_closed {
                let name = self.scenario.demand.languages.get(*language).map_or("", |language| language.name.as_str());
                return Err(ModelError::Invalid(format!(
                    "demand.channels[{}] and demand.languages[{name}] have contacts and are open together in no half-hour",
                    channel.name
                )));
            }
        }
        Ok(())
    }

    /// The lots of a queue.
    fn lay_out(&self, queue: &mut Queue, live: &[Live<'_>]) {
        // Where all that is open has one pattern the mix is the same, to the last digit.
        let mut known: Vec<Option<usize>> = vec![None; self.calendar.patterns()];
        let per_hour = 1.0 / (WEEKS_PER_MONTH * INTERVAL_HOURS);
        let mut parts: Vec<Part> = Vec::with_capacity(live.len());
        for window in &self.calendar.windows {
            let begin = queue.lots.list.len();
            for group in window.clone() {
                let weights = self.calendar.weights(group);
                let weight = |pattern: usize| weights.get(pattern).copied().flatten();
                let mut single = None;
                let (mut is_open, mut is_single) = (false, true);
                parts.clear();
                for (place, of) in live.iter().enumerate() {
                    let mut contacts = 0.0;
                    for (pattern, monthly) in of.languages.iter().filter(|(_, monthly)| *monthly > 0.0) {
                        let Some(weight) = weight(*pattern) else { continue };
                        is_open = true;
                        is_single &= *single.get_or_insert(*pattern) == *pattern;
                        contacts += monthly * weight;
                    }
                    if contacts > 0.0 {
                        parts.push(of.part(place, contacts));
                    }
                }
                if !is_open {
                    continue;
                }
                let whole = single.filter(|_| is_single && !parts.is_empty());
                let same = whole.and_then(|pattern| known.get(pattern).copied().flatten());
                let same = same.or(parts.is_empty().then_some(Lot::NO_POOL));
                let pool = same.unwrap_or_else(|| {
                    if let Some(pattern) = whole {
                        parts = of_whole_pattern(live, pattern);
                        if let Some(known) = known.get_mut(pattern) {
                            *known = Some(queue.lots.pools.len());
                        }
                    }
                    queue.lots.pools.push(Pool::of(&parts, self.rules.patience));
                    queue.lots.pools.len() - 1
                });
                let mut load = 0.0;
                for of in live {
                    let mut contacts = 0.0;
                    for (pattern, monthly) in &of.languages {
                        let arriving = monthly * weight(*pattern).unwrap_or_default();
                        queue.arriving.push(arriving);
                        contacts += arriving;
                    }
                    queue.lots.rates.push(contacts * per_hour);
                    load += contacts * per_hour * of.seconds / of.channel.concurrency / SECONDS_PER_HOUR;
                }
                let slots = self.calendar.groups.get(group).map_or(0.0, |group| group.slots());
                queue.lots.list.push(Lot { group, slots, load, pool });
                queue.lots.heaviest = queue.lots.heaviest.max(load);
                queue.lots.load += slots * load;
            }
            queue.lots.windows.push(begin..queue.lots.list.len());
        }
    }
}

impl Live<'_> {
    fn part(&self, place: usize, contacts: f64) -> Part {
        let Channel { concurrency, service_level, answer_within, kind, .. } = *self.channel;
        Part {
            place,
            contacts,
            aht: self.seconds,
            concurrency,
            is_messaging: kind == ChannelKind::Messaging,
            service_level,
            answer_within,
        }
    }
}

/// The mix of a week where a pattern of opening hours is all that is open.
fn of_whole_pattern(live: &[Live<'_>], pattern: usize) -> Vec<Part> {
    let contacts = |of: &Live<'_>| {
        of.languages.iter().filter(|(other, _)| *other == pattern).map(|(_, monthly)| monthly).sum::<f64>()
    };
    let parts = live.iter().enumerate().map(|(place, of)| of.part(place, contacts(of)));
    parts.filter(|part| part.contacts > 0.0).collect()
}
