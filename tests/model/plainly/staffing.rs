//! The agents of every half-hour.

use contact_tco::model::scenario::{Channel, ChannelKind, Day, Scenario, ServiceWindow, Week};

use super::{SLOTS, WEEKS, erlang};

/// One demand: the scenario's own, or as the supplier meets it.
pub struct Work<'a> {
    pub scenario: &'a Scenario,
    /// Contacts of the average month.
    pub contacts: f64,
    /// By channel: its share, and the seconds of a contact.
    pub share: Vec<f64>,
    pub aht: Vec<f64>,
    /// By language its share.
    pub language: Vec<f64>,
    pub seasons: Vec<f64>,
    /// The languages of each queue.
    pub queues: Vec<Vec<usize>>,
    /// By channel and language the weight of each half-hour; none where it is closed. Empty for a deferred channel.
    weights: Vec<Vec<Vec<Option<f64>>>>,
}

/// A half-hour of the week, of one month and queue.
#[derive(Clone, Debug, Default)]
pub struct Half {
    pub is_open: bool,
    /// Contacts an hour of each channel.
    pub rates: Vec<f64>,
    /// Work offered, erlang.
    pub load: f64,
    pub agents: f64,
}

fn scaled(list: impl Iterator<Item = f64>) -> Vec<f64> {
    let list: Vec<f64> = list.collect();
    let sum: f64 = list.iter().sum();
    list.iter().map(|one| one / sum).collect()
}

/// Day and half-hour of the day of a slot.
pub fn when(slot: usize) -> (Day, usize) {
    (Day::ALL[slot / 48], slot % 48)
}

fn is_within(week: &Week, slot: usize) -> bool {
    let (day, half_hour) = when(slot);
    week.day(day).is_some_and(|(from, to)| (from.half_hour()..to.half_hour()).contains(&half_hour))
}

impl<'a> Work<'a> {
    pub fn new(scenario: &'a Scenario, contacts: f64, aht_factor: f64) -> Self {
        let demand = &scenario.demand;
        let share = scaled(demand.channels.iter().map(|channel| channel.share));
        let language = scaled(demand.languages.iter().map(|language| language.share));
        let mut queues: Vec<Vec<usize>> = Vec::new();
        for (place, one) in demand.languages.iter().enumerate() {
            let team = one.team();
            let same = |queue: &Vec<usize>| team.is_some() && demand.languages[queue[0]].team() == team;
            match queues.iter_mut().find(|queue| same(queue)) {
                Some(queue) => queue.push(place),
                None => queues.push(vec![place]),
            }
        }
        let mut weights = Vec::new();
        for (c, channel) in demand.channels.iter().enumerate() {
            let of_language = |l: usize| -> Vec<Option<f64>> {
                if channel.kind == ChannelKind::Deferred {
                    return Vec::new();
                }
                let inside = |own: &Option<Week>, slot| own.as_ref().is_none_or(|own| is_within(own, slot));
                let open = |slot: &usize| {
                    is_within(&demand.opening, *slot)
                        && inside(&channel.opening, *slot)
                        && inside(&demand.languages[l].opening, *slot)
                        && share[c] * language[l] > 0.0
                };
                let weight = |slot: usize| demand.day_weights[slot / 48] * demand.hour_weights[slot % 48 / 2];
                let sum: f64 = (0..SLOTS).filter(open).map(weight).sum();
                (0..SLOTS).map(|slot| open(&slot).then(|| if sum > 0.0 { weight(slot) / sum } else { 0.0 })).collect()
            };
            weights.push((0..language.len()).map(of_language).collect());
        }
        Self {
            scenario,
            contacts,
            aht: demand.channels.iter().map(|channel| demand.complexity * aht_factor * channel.aht_seconds).collect(),
            share,
            language,
            seasons: scaled(demand.months.iter().copied()).iter().map(|month| 12.0 * month).collect(),
            queues,
            weights,
        }
    }

    /// The scenario's own demand.
    pub fn own(scenario: &'a Scenario, contacts_per_month: f64) -> Self {
        Self::new(scenario, contacts_per_month, 1.0)
    }

    /// The demand as the supplier meets it.
    pub fn of_supplier(scenario: &'a Scenario, contacts_per_month: f64) -> Self {
        let terms = &scenario.outsourcing;
        Self::new(scenario, contacts_per_month * (1.0 + terms.repeat_contacts), terms.aht_factor)
    }

    pub fn channels(&self) -> &'a [Channel] {
        &self.scenario.demand.channels
    }

    /// Contacts of a month, of a channel in a language.
    pub fn monthly(&self, month: usize, c: usize, l: usize) -> f64 {
        self.contacts * self.seasons[month] * self.share[c] * self.language[l]
    }

    /// The part of the week's live contacts of a channel in a language that comes in a slot; none where closed.
    pub fn weight(&self, c: usize, l: usize, slot: usize) -> Option<f64> {
        self.weights[c][l].get(slot).copied().flatten()
    }

    /// Agent seconds of a contact.
    pub fn effort(&self, c: usize) -> f64 {
        self.aht[c] / self.channels()[c].concurrency
    }

    /// Whether the department is open.
    pub fn is_department_open(&self, slot: usize) -> bool {
        is_within(&self.scenario.demand.opening, slot)
    }

    /// Hours of deferred work of a month and queue.
    pub fn deferred_hours(&self, month: usize, queue: usize) -> f64 {
        let mut hours = 0.0;
        for c in (0..self.share.len()).filter(|c| !self.channels()[*c].kind.is_live()) {
            for l in &self.queues[queue] {
                hours += self.monthly(month, c, *l) * self.aht[c] / 3600.0;
            }
        }
        hours
    }

    /// The half-hours of a queue in a month, with their agents.
    pub fn staffed(&self, month: usize, queue: usize) -> Vec<Half> {
        let mut week = vec![Half::default(); SLOTS];
        for (slot, half) in week.iter_mut().enumerate() {
            half.rates = vec![0.0; self.share.len()];
            for c in 0..self.share.len() {
                for l in &self.queues[queue] {
                    if let Some(weight) = self.weight(c, *l, slot) {
                        half.is_open = true;
                        half.rates[c] += self.monthly(month, c, *l) * weight / WEEKS / 0.5;
                    }
                }
            }
            half.load = half.rates.iter().enumerate().map(|(c, rate)| rate * self.effort(c) / 3600.0).sum();
        }
        let has_live = week.iter().any(|half| half.load > 0.0);
        for half in &mut week {
            half.agents = if half.load > 0.0 {
                self.fewest(half)
            } else if half.is_open && has_live {
                self.scenario.staffing.min_agents
            } else {
                0.0
            };
        }
        match self.scenario.staffing.service_window {
            ServiceWindow::HalfHour => week.iter_mut().for_each(|half| self.keep_in_half_hour(half)),
            ServiceWindow::Day => week.chunks_mut(48).for_each(|day| self.keep_in_window(day)),
            ServiceWindow::Week => self.keep_in_window(&mut week),
        }
        week
    }

    /// The pool of a half-hour: sum of the rates, agent seconds of a contact, and for messaging alone the conversations of
    /// an agent at once and the seconds of a conversation.
    fn pool(&self, half: &Half) -> (f64, f64, Option<(f64, f64)>) {
        let rate: f64 = half.rates.iter().sum();
        let effort: f64 = half.rates.iter().enumerate().map(|(c, rate)| rate * self.effort(c)).sum();
        let time: f64 = half.rates.iter().enumerate().map(|(c, rate)| rate * self.aht[c]).sum();
        let live = half.rates.iter().enumerate().filter(|(_, rate)| **rate > 0.0);
        let is_messaging = live.into_iter().all(|(c, _)| self.channels()[c].kind == ChannelKind::Messaging);
        (rate, effort / rate, is_messaging.then(|| (time / effort, time / rate)))
    }

    /// Servers, their load and the seconds each contact holds one.
    fn servers(&self, half: &Half, agents: f64) -> (f64, f64, f64) {
        match self.pool(half) {
            (_, seconds, None) => (agents, half.load, seconds),
            (rate, _, Some((at_once, seconds))) => {
                ((agents * at_once + 1e-9).floor(), rate * seconds / 3600.0, seconds)
            }
        }
    }

    /// The fewest agents for the load alone.
    fn fewest(&self, half: &Half) -> f64 {
        let staffing = &self.scenario.staffing;
        let mut n = 0.0;
        loop {
            n += 1.0;
            let (servers, load, _) = self.servers(half, n);
            let is_busy = half.load / n <= staffing.max_occupancy + 1e-12;
            if n > half.load && is_busy && n >= staffing.min_agents && servers > load {
                return n;
            }
        }
    }

    /// The share of a channel's contacts in a half-hour that so many agents answer in time.
    pub fn level(&self, half: &Half, c: usize, agents: f64) -> f64 {
        let (servers, load, seconds) = self.servers(half, agents);
        let within = self.channels()[c].answer_within;
        match self.scenario.staffing.patience {
            None => erlang::without_patience(servers, load, within, seconds),
            Some(patience) => erlang::with_patience(servers, load, within, seconds, patience),
        }
    }

    fn live(&self, half: &Half) -> Vec<usize> {
        (0..half.rates.len()).filter(|c| half.rates[*c] > 0.0).collect()
    }

    fn keep_in_half_hour(&self, half: &mut Half) {
        while self
            .live(half)
            .iter()
            .any(|c| self.level(half, *c, half.agents) < self.channels()[*c].service_level - 1e-12)
        {
            half.agents += 1.0;
        }
    }

    /// Round by round one more agent where the contacts that are late gain most.
    fn keep_in_window(&self, window: &mut [Half]) {
        let channels = self.share.len();
        let all: Vec<f64> = (0..channels).map(|c| window.iter().map(|half| half.rates[c]).sum()).collect();
        let total: f64 = all.iter().sum();
        // The levels of each half-hour with its agents and with one more.
        let levels = |half: &Half, agents: f64| -> Vec<f64> {
            (0..channels).map(|c| if half.rates[c] > 0.0 { self.level(half, c, agents) } else { 0.0 }).collect()
        };
        let mut now: Vec<Vec<f64>> = window.iter().map(|half| levels(half, half.agents)).collect();
        let mut next: Vec<Vec<f64>> = window.iter().map(|half| levels(half, half.agents + 1.0)).collect();
        loop {
            let average =
                |c: usize| window.iter().zip(&now).map(|(half, now)| half.rates[c] * now[c]).sum::<f64>() / all[c];
            let is_short = |c: &usize| all[*c] > 0.0 && average(*c) < self.channels()[*c].service_level - 1e-12;
            let short: Vec<usize> = (0..channels).filter(is_short).collect();
            if short.is_empty() {
                return;
            }
            let gain = |slot: usize| -> f64 {
                short.iter().map(|c| window[slot].rates[*c] * (next[slot][*c] - now[slot][*c])).sum::<f64>() / total
            };
            let gains: Vec<f64> = (0..window.len()).map(gain).collect();
            let largest = gains.iter().copied().fold(0.0, f64::max);
            for slot in 0..window.len() {
                if window[slot].load > 0.0 && gains[slot] >= largest * (1.0 - 1e-9) {
                    window[slot].agents += 1.0;
                    now[slot] = next[slot].clone();
                    next[slot] = levels(&window[slot], window[slot].agents + 1.0);
                }
            }
        }
    }
}
