//! The agents of all half-hours of a queue: the fewest that keep the promise over its window.
//!
//! Over a day or a week it is a search by marginal analysis (G. Koole and E. van der Sluis, "Optimal shift scheduling with a
//! global service level constraint", 2003): round by round one more agent in the half-hours where the channels that still
//! fall short gain most. Half-hours alike are one lot and gain alike; the lots wait in a heap by what they gain next, and a
//! lot knows its next level from the last by one step of Erlang's recursion.

use std::cmp::Ordering;
use std::collections::BinaryHeap;
use std::ops::Range;
use std::sync::Arc;

use super::pool::{Pool, TOLERANCE, Team};
use super::rules::Rules;
use crate::model::scenario::ServiceWindow;

/// Gains that differ by less than this part are a tie.
const TIE: f64 = 1e-9;

/// The half-hours of a queue, by lot, whatever the volume. All figures are for one contact of the average month.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lots {
    pub list: Vec<Lot>,
    /// Those of one window each.
    pub windows: Vec<Range<usize>>,
    pub pools: Vec<Arc<Pool>>,
    /// The classes of live channels.
    pub classes: Arc<Vec<Class>>,
    /// The load of the heaviest lot, and that of all half-hours together, erlang.
    pub heaviest: f64,
    pub load: f64,
}

/// Live channels that are open alike and answered within the same time: in every half-hour the same share of each is late.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Class {
    /// The channels, by their places in the scenario.
    pub channels: Vec<usize>,
    /// The shares that may be late on them, tolerance included, rising, each with the part of the class's contacts that are
    /// promised as much or more.
    pub levels: Vec<(f64, f64)>,
}

impl Class {
    /// The part of the contacts whose channels fall short where so many of all are late.
    fn short(&self, late: f64, all: f64) -> f64 {
        let short = self.levels.partition_point(|(may_be_late, _)| late > all * may_be_late);
        short.checked_sub(1).and_then(|last| self.levels.get(last)).map_or(0.0, |(_, part)| *part)
    }
}

/// Half-hours of the week that are alike for a queue.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lot {
    /// Its place among the calendar's groups.
    pub group: usize,
    /// How many half-hours it has.
    pub slots: f64,
    /// Live contacts an hour in one of them.
    pub rate: f64,
    /// Work offered in one of them, erlang.
    pub load: f64,
    /// Its place among the pools; [`Lot::NO_POOL`] where nothing arrives.
    pub pool: usize,
}

impl Lot {
    /// The pool of a lot without contacts.
    pub const NO_POOL: usize = usize::MAX;
}

/// Where a search is carried out, so that only the first costs allocations.
#[derive(Clone, Debug, Default)]
pub struct Room {
    lots: Vec<Searched>,
    /// By lot and promise of its pool: who waits longer with one agent more, and who is late now and then.
    longer: Vec<f64>,
    late: Vec<f64>,
    next: Vec<f64>,
    heap: BinaryHeap<Gain>,
    tied: Vec<usize>,
    /// By class: all contacts of the window, those that are late, and the part whose channels fall short.
    all: Vec<f64>,
    too_late: Vec<f64>,
    short: Vec<f64>,
}

/// A lot in a search.
#[derive(Clone, Copy, Debug)]
struct Searched {
    /// Its place in the queue's list.
    place: usize,
    load: f64,
    /// With one agent more than it has.
    next: Team,
    /// Where its promises begin in the room.
    begin: usize,
}

/// What one more agent gains in a lot.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Gain {
    gain: f64,
    lot: usize,
}

impl Eq for Gain {}

impl PartialOrd for Gain {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Gain {
    fn cmp(&self, other: &Self) -> Ordering {
        self.gain.total_cmp(&other.gain).then_with(|| other.lot.cmp(&self.lot))
    }
}

impl Lots {
    /// The agents of each lot at so many contacts, a list as long as that of the lots.
    pub fn staff(&self, contacts: f64, rules: &Rules, agents: &mut [f64], room: &mut Room) {
        // Without live contacts in the whole month nobody is there.
        let load = contacts * self.load;
        if load.is_nan() || load <= 0.0 {
            agents.fill(0.0);
            return;
        }
        for window in &self.windows {
            let mut all_keep = true;
            room.lots.clear();
            for (place, lot) in (window.start..).zip(self.list.get(window.clone()).unwrap_or_default()) {
                let Some(agents) = agents.get_mut(place) else { continue };
                let load = contacts * lot.load;
                let Some(pool) = self.pools.get(lot.pool).filter(|_| load > 0.0) else {
                    *agents = rules.min_agents;
                    continue;
                };
                *agents = rules.fewest(load, pool);
                let keeps = pool.clearly_keeps(*agents, load);
                if rules.window == ServiceWindow::HalfHour {
                    if !keeps {
                        *agents = in_half_hour(pool, *agents, load, room);
                    }
                } else {
                    all_keep &= keeps;
                    let next = Team::unasked(*agents);
                    room.lots.push(Searched { place, load, next, begin: 0 });
                }
            }
            if !all_keep {
                self.search(agents, room);
            }
        }
    }

    /// Adds agents round by round until the promise holds over a window, whose lots are in the room.
    fn search(&self, agents: &mut [f64], room: &mut Room) {
        self.begin(room);
        let mut is_changed = true;
        while room.short.iter().any(|part| *part > 0.0) {
            if is_changed {
                room.heap.clear();
                for lot in 0..room.lots.len() {
                    let gain = self.gain(lot, room);
                    room.heap.push(Gain { gain, lot });
                }
            }
            let Some(Gain { gain: largest, lot }) = room.heap.pop() else { return };
            if largest <= 0.0 {
                return;
            }
            room.tied.clear();
            room.tied.push(lot);
            while let Some(Gain { gain, lot }) = room.heap.peek().copied()
                && gain >= largest * (1.0 - TIE)
            {
                room.tied.push(lot);
                room.heap.pop();
            }
            for index in 0..room.tied.len() {
                let Some(lot) = room.tied.get(index).copied() else { continue };
                self.add(lot, agents, room);
            }
            is_changed = self.judge(room);
            if !is_changed {
                for index in 0..room.tied.len() {
                    let Some(lot) = room.tied.get(index).copied() else { continue };
                    let gain = self.gain(lot, room);
                    room.heap.push(Gain { gain, lot });
                }
            }
        }
    }

    /// Works out who is late in each lot, now and with one agent more, and which channels fall short.
    fn begin(&self, room: &mut Room) {
        for list in [&mut room.all, &mut room.too_late, &mut room.short] {
            list.clear();
            list.resize(self.classes.len(), 0.0);
        }
        room.longer.clear();
        room.late.clear();
        room.next.clear();
        for lot in &mut room.lots {
            let Some((of, pool)) = self.list.get(lot.place).and_then(|it| Some((it, self.pools.get(it.pool)?))) else {
                continue;
            };
            lot.begin = room.longer.len();
            let end = lot.begin + pool.promises.len();
            for list in [&mut room.longer, &mut room.late, &mut room.next] {
                list.resize(end, 0.0);
            }
            let (Some(longer), Some(late), Some(next)) =
                (room.longer.get_mut(lot.begin..), room.late.get_mut(lot.begin..), room.next.get_mut(lot.begin..))
            else {
                continue;
            };
            lot.next = pool.team(lot.next.agents, lot.load, longer);
            pool.late(&lot.next, lot.load, longer, late);
            pool.add(&mut lot.next, lot.load, longer);
            pool.late(&lot.next, lot.load, longer, next);
            for (promise, late) in pool.promises.iter().zip(late) {
                let contacts = of.slots * of.rate * promise.part;
                if let (Some(all), Some(too_late)) =
                    (room.all.get_mut(promise.place), room.too_late.get_mut(promise.place))
                {
                    *all += contacts;
                    *too_late += contacts * *late;
                }
            }
        }
        self.judge(room);
    }

    /// Says which part of each class falls short; whether that is another answer than before.
    fn judge(&self, room: &mut Room) -> bool {
        let mut is_changed = false;
        let figures = room.all.iter().zip(&room.too_late).zip(self.classes.iter());
        for (short, ((all, too_late), class)) in room.short.iter_mut().zip(figures) {
            let now = if *all > 0.0 { class.short(*too_late, *all) } else { 0.0 };
            is_changed |= now != *short;
            *short = now;
        }
        is_changed
    }

    /// What one more agent in one half-hour of a lot gains, in contacts of the channels that fall short.
    fn gain(&self, lot: usize, room: &Room) -> f64 {
        let Some(lot) = room.lots.get(lot) else { return 0.0 };
        let Some((of, pool)) = self.list.get(lot.place).and_then(|of| Some((of, self.pools.get(of.pool)?))) else {
            return 0.0;
        };
        let lists = (room.late.get(lot.begin..), room.next.get(lot.begin..));
        let (Some(late), Some(next)) = lists else { return 0.0 };
        let mut gain = 0.0;
        for ((promise, late), next) in pool.promises.iter().zip(late).zip(next) {
            let short = room.short.get(promise.place).copied().unwrap_or_default();
            gain += of.rate * promise.part * short * (late - next);
        }
        gain
    }

    /// Adds an agent to a lot.
    fn add(&self, lot: usize, agents: &mut [f64], room: &mut Room) {
        let Some(lot) = room.lots.get_mut(lot) else { return };
        let Some((of, pool)) = self.list.get(lot.place).and_then(|it| Some((it, self.pools.get(it.pool)?))) else {
            return;
        };
        if let Some(agents) = agents.get_mut(lot.place) {
            *agents = lot.next.agents;
        }
        let range = lot.begin..lot.begin + pool.promises.len();
        let (Some(longer), Some(late), Some(next)) =
            (room.longer.get_mut(range.clone()), room.late.get_mut(range.clone()), room.next.get_mut(range))
        else {
            return;
        };
        for ((promise, late), next) in pool.promises.iter().zip(late.iter_mut()).zip(next.iter()) {
            if let Some(too_late) = room.too_late.get_mut(promise.place) {
                *too_late -= of.slots * of.rate * promise.part * (*late - next);
            }
            *late = *next;
        }
        pool.add(&mut lot.next, lot.load, longer);
        pool.late(&lot.next, lot.load, longer, next);
    }
}

/// The fewest agents, from a number of them on, that keep every promise in a half-hour by itself.
fn in_half_hour(pool: &Pool, agents: f64, load: f64, room: &mut Room) -> f64 {
    for list in [&mut room.longer, &mut room.late] {
        list.clear();
        list.resize(pool.promises.len(), 0.0);
    }
    let mut team = pool.team(agents, load, &mut room.longer);
    loop {
        pool.late(&team, load, &room.longer, &mut room.late);
        if pool.promises.iter().zip(&room.late).all(|(promise, late)| *late <= promise.may_be_late) {
            return team.agents;
        }
        pool.add(&mut team, load, &mut room.longer);
    }
}

/// The share of a channel's contacts that may be late for a service level.
pub fn may_be_late(service_level: f64) -> f64 {
    1.0 - service_level + TOLERANCE
}
