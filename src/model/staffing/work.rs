//! The work of one side: the contacts that one's own team or a supplier answers, by queue and half-hour.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

use super::pool::{Part, Pool};
use super::rules::{MAX_LOAD, Rules};
use super::window::{Class, Lot, Lots, may_be_late};
use crate::model::demand::{Calendar, INTERVAL_HOURS, SECONDS_PER_HOUR, WEEKS_PER_MONTH, queues, shares};
use crate::model::error::ModelError;
use crate::model::scenario::{Channel, ChannelKind, Scenario};

/// So many classes of channels times languages can be planned: far more than a department has.
const MOST_CLASSES: usize = 100_000;

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
    /// The patterns of opening hours in which live channels have contacts.
    patterns: Vec<usize>,
    pub lots: Lots,
    /// By lot, class and language of the queue: contacts a month in one of its slots.
    arriving: Vec<f64>,
    /// Seconds of agents on a live contact, by class.
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
            classes: classes(scenario, calendar, &channel_shares, demand.complexity * aht_factor),
            pools: RefCell::new(vec![None; calendar.patterns()]),
            channel_shares,
            language_shares,
            aht_factor: demand.complexity * aht_factor,
            contacts,
        };
        for channel in demand.channels.iter().filter(|channel| channel.kind.is_live()) {
            is_kept_promise(channel)?;
        }
        let mut all = Vec::new();
        if laying.classes.len() * demand.languages.len() > MOST_CLASSES.max(demand.languages.len()) {
            return Err(ModelError::Invalid(format!(
                "demand.channels have {} different answer times and openings; with {} languages they may have {}",
                laying.classes.len(),
                demand.languages.len(),
                (MOST_CLASSES / demand.languages.len()).max(1)
            )));
        }
        let classes = Arc::new(laying.classes.iter().map(|live| live.class.clone()).collect());
        for languages in queues(&demand.languages) {
            all.push(laying.queue(languages, &classes)?);
        }
        let used = all.iter().flat_map(|queue| &queue.patterns);
        let is_weightless =
            !calendar.has_weight || used.into_iter().any(|pattern| !calendar.is_ever_weighted(*pattern));
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
        let length = (self.effort.len() * premiums.len()).max(1);
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

/// A class of live channels, for one contact of any channel.
struct Live {
    class: Class,
    /// By language of the scenario its pattern of opening hours.
    patterns: Vec<usize>,
    /// Contacts, the seconds of agents on them, and how long they last.
    share: f64,
    effort: f64,
    time: f64,
    is_messaging: bool,
    answer_within: f64,
}

impl Live {
    /// The class in a pool, so many times its contacts.
    fn part(&self, place: usize, times: f64) -> Part {
        Part {
            place,
            contacts: times * self.share,
            effort: times * self.effort,
            time: times * self.time,
            is_messaging: self.is_messaging,
            may_be_late: self.class.levels.first().map_or(1.0, |(strictest, _)| *strictest),
            answer_within: self.answer_within,
        }
    }
}

/// The live channels that have a share, those that are open alike and answered within the same time together.
fn classes(scenario: &Scenario, calendar: &Calendar, shares: &[f64], aht_factor: f64) -> Vec<Live> {
    let demand = &scenario.demand;
    let mut classes: Vec<Live> = Vec::new();
    let mut known: HashMap<(usize, u64), usize> = HashMap::new();
    for ((place, channel), share) in demand.channels.iter().enumerate().zip(shares) {
        if !channel.kind.is_live() || *share <= 0.0 {
            continue;
        }
        // Of one language the pattern tells channels of other opening hours apart.
        let key = (calendar.pattern(place, 0), channel.answer_within.to_bits());
        let index = *known.entry(key).or_insert_with(|| {
            classes.push(Live {
                class: Class::default(),
                patterns: (0..demand.languages.len()).map(|language| calendar.pattern(place, language)).collect(),
                share: 0.0,
                effort: 0.0,
                time: 0.0,
                is_messaging: true,
                answer_within: channel.answer_within,
            });
            classes.len() - 1
        });
        if let Some(live) = classes.get_mut(index) {
            let seconds = share * aht_factor * channel.aht_seconds;
            live.share += share;
            live.effort += seconds / channel.concurrency;
            live.time += seconds;
            live.is_messaging &= channel.kind == ChannelKind::Messaging;
            live.class.channels.push(place);
            live.class.levels.push((may_be_late(channel.service_level), *share));
        }
    }
    for live in &mut classes {
        live.class.levels.sort_by(|one, other| one.0.total_cmp(&other.0));
        let mut sum = 0.0;
        for (_, part) in &mut live.class.levels {
            sum += *part / live.share;
            *part = sum;
        }
    }
    classes
}

/// What queues are laid out from.
struct Laying<'a> {
    scenario: &'a Scenario,
    calendar: &'a Calendar,
    rules: Rules,
    classes: Vec<Live>,
    /// By pattern of opening hours the pool of a half-hour in which it is all that is open: in every queue the same.
    pools: RefCell<Vec<Option<Arc<Pool>>>>,
    channel_shares: Vec<f64>,
    language_shares: Vec<f64>,
    /// What every handling time is multiplied by.
    aht_factor: f64,
    contacts: f64,
}

impl Laying<'_> {
    fn share(list: &[f64], place: usize) -> f64 {
        list.get(place).copied().unwrap_or_default()
    }

    /// Contacts of a month in a language, of any channel.
    fn monthly(&self, language: usize) -> f64 {
        self.contacts * Self::share(&self.language_shares, language)
    }

    fn queue(&self, languages: Vec<usize>, classes: &Arc<Vec<Class>>) -> Result<Queue, ModelError> {
        let mut queue = Queue::default();
        queue.lots.classes = classes.clone();
        queue.effort = self.classes.iter().map(|live| live.effort / live.share).collect();
        for (place, channel) in self.scenario.demand.channels.iter().enumerate() {
            let share = Self::share(&self.channel_shares, place);
            if !channel.kind.is_live() && share > 0.0 {
                let seconds = self.aht_factor * channel.aht_seconds;
                let deferred = |language: &usize| {
                    let contacts = self.monthly(*language) * share;
                    Deferred { language: *language, contacts, seconds }
                };
                queue.deferred.extend(languages.iter().map(deferred).filter(|deferred| deferred.contacts > 0.0));
            }
        }
        for live in &self.classes {
            for language in languages.iter().filter(|language| self.monthly(**language) > 0.0) {
                queue.patterns.extend(live.patterns.get(*language));
                self.is_open(live, *language)?;
            }
        }
        queue.patterns.sort_unstable();
        queue.patterns.dedup();
        queue.languages = languages;
        queue.deferred_hours = queue.deferred.iter().map(|of| of.contacts * of.seconds).sum::<f64>() / SECONDS_PER_HOUR;
        self.lay_out(&mut queue);
        Ok(queue)
    }

    /// Whether a class of live channels is ever open in a language in which it has contacts.
    fn is_open(&self, live: &Live, language: usize) -> Result<(), ModelError> {
        let pattern = live.patterns.get(language).copied().unwrap_or_default();
        if self.calendar.is_ever_open(pattern) {
            return Ok(());
        }
        let demand = &self.scenario.demand;
        let channel = live.class.channels.first().and_then(|channel| demand.channels.get(*channel));
        let channel = channel.map_or("", |channel| channel.name.as_str());
        let language = demand.languages.get(language).map_or("", |language| language.name.as_str());
        Err(ModelError::Invalid(format!(
            "demand.channels[{channel}] and demand.languages[{language}] have contacts and are open together in no half-hour"
        )))
    }

    /// The lots of a queue.
    fn lay_out(&self, queue: &mut Queue) {
        // By pattern the place of its pool among those of the queue.
        let mut known: HashMap<usize, usize> = HashMap::new();
        let per_hour = 1.0 / (WEEKS_PER_MONTH * INTERVAL_HOURS);
        let languages: Vec<(usize, f64)> =
            queue.languages.iter().map(|language| (*language, self.monthly(*language))).collect();
        let mut parts: Vec<Part> = Vec::with_capacity(self.classes.len());
        for window in &self.calendar.windows {
            let begin = queue.lots.list.len();
            for group in window.clone() {
                let weights = self.calendar.weights(group);
                let mut single = None;
                let (mut is_open, mut is_single) = (false, true);
                let arriving = queue.arriving.len();
                let (mut rate, mut effort) = (0.0, 0.0);
                parts.clear();
                for (place, live) in self.classes.iter().enumerate() {
                    let mut times = 0.0;
                    for (language, monthly) in &languages {
                        let pattern = live.patterns.get(*language).copied().unwrap_or_default();
                        let weight = weights.get(pattern).copied().flatten().filter(|_| *monthly > 0.0);
                        if weight.is_some() {
                            is_open = true;
                            is_single &= *single.get_or_insert(pattern) == pattern;
                        }
                        let arrives = monthly * weight.unwrap_or_default();
                        queue.arriving.push(arrives * live.share);
                        times += arrives;
                    }
                    if times > 0.0 {
                        parts.push(live.part(place, times));
                        rate += times * live.share * per_hour;
                        effort += times * live.effort * per_hour;
                    }
                }
                if !is_open {
                    queue.arriving.truncate(arriving);
                    continue;
                }
                let pool = match single.filter(|_| is_single) {
                    _ if parts.is_empty() => Lot::NO_POOL,
                    Some(pattern) => *known.entry(pattern).or_insert_with(|| {
                        queue.lots.pools.push(self.pool_of(pattern, &parts));
                        queue.lots.pools.len() - 1
                    }),
                    None => {
                        queue.lots.pools.push(Arc::new(Pool::of(&parts, self.rules.patience)));
                        queue.lots.pools.len() - 1
                    }
                };
                let load = effort / SECONDS_PER_HOUR;
                let slots = self.calendar.groups.get(group).map_or(0.0, |group| group.slots());
                queue.lots.list.push(Lot { group, slots, rate, load, pool });
                queue.lots.heaviest = queue.lots.heaviest.max(load);
                queue.lots.load += slots * load;
            }
            queue.lots.windows.push(begin..queue.lots.list.len());
        }
    }

    /// The pool where a pattern is all that is open: the mix is the same in every queue, to the last digit. The classes are
    /// those of some such half-hour.
    fn pool_of(&self, pattern: usize, some: &[Part]) -> Arc<Pool> {
        let whole = || {
            let parts = some.iter().filter_map(|part| Some(self.classes.get(part.place)?.part(part.place, 1.0)));
            Arc::new(Pool::of(&parts.collect::<Vec<_>>(), self.rules.patience))
        };
        match self.pools.borrow_mut().get_mut(pattern) {
            Some(known) => known.get_or_insert_with(whole).clone(),
            None => whole(),
        }
    }
}
