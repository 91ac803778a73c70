//! Agents for many loads at once: the loads at which one more is needed, tabled once.

use std::sync::OnceLock;

use super::cuts::{Curve, DENSE};
use super::need::Need;
use crate::model::demand::Weights;

/// Numbers of agents in the smallest tier; each further one has twice as many.
const SMALLEST_TIER: usize = 16;

/// The largest tier holds 131,072 numbers of agents: enough for 100,000 erlang at any promise that can be kept.
const TIERS: usize = 14;

/// A load this close to a tabled one, as a part of it, is decided by the rules themselves, so that the table never changes
/// an answer.
const CLOSE: f64 = 1e-9;

/// The rules that make agents enough, and what follows from them for every load, worked out as far as it is needed.
#[derive(Debug)]
pub struct NeedTable {
    need: Need,
    /// The fewest agents of a half-hour with contacts.
    first: u32,
    /// Agents for each erlang where the occupancy alone decides.
    agents_per_erlang: f64,
    tiers: [OnceLock<Tier>; TIERS],
}

/// Neighbouring weights that need the same agents.
#[derive(Clone, Copy, Debug, Default)]
pub struct Run {
    pub agents: f64,
    /// The first of the weights.
    pub from: usize,
    /// The one after the last.
    pub to: usize,
}

/// Where the runs of a week stand, so that only the first week costs allocations.
#[derive(Debug, Default)]
pub struct Room(Vec<Run>);

/// The table up to some number of agents.
#[derive(Debug)]
struct Tier {
    /// By promise, what [`Tier::cuts`] is the lowest of.
    curves: Vec<Curve>,
    /// For `first`, `first + 1`, ... agents the largest load for which they are enough, less [`CLOSE`].
    cuts: Vec<f64>,
    /// Whether above the last cut the occupancy alone decides. It stays so: at the same occupancy a larger team answers
    /// sooner.
    settled: bool,
}

impl NeedTable {
    /// An empty table.
    pub fn new(need: Need) -> Self {
        Self {
            first: need.min_agents.max(1),
            agents_per_erlang: 1.0 / need.busy_limit(),
            need,
            tiers: Default::default(),
        }
    }

    /// The rules.
    pub fn need(&self) -> &Need {
        &self.need
    }

    /// The agents needed at `load * weight`, 0..=[`super::MAX_LOAD`] erlang, for each of the weights.
    pub fn runs<'a>(&self, load: f64, weights: &Weights, room: &'a mut Room) -> &'a [Run] {
        room.0.clear();
        self.each_run(load, weights, |run| room.0.push(run));
        &room.0
    }

    /// Calls for each run of [`NeedTable::runs`], the lightest weights first.
    ///
    /// Whichever are fewer are gone through one by one, the weights or the numbers of agents: within the weights the
    /// index finds the next, and numbers of agents that no weight needs are leapt over.
    #[inline]
    pub fn each_run(&self, load: f64, weights: &Weights, mut call: impl FnMut(Run)) {
        let tier = self.tier(load * weights.heaviest());
        let (first, per_load, end) = (f64::from(self.first), 1.0 / load, weights.values().len());
        let at = |index: usize| load * weights.values().get(index).copied().unwrap_or(f64::INFINITY);
        let is_beyond = |cut: usize, limit: f64, load: f64| {
            load > limit
                && (load > limit * (1.0 + 2.0 * CLOSE) || !self.is_met(self.first.saturating_add(cut as u32), load))
        };
        let mut from = advance(0, end, |index| at(index) <= 0.0);
        if from > 0 {
            call(Run { agents: f64::from(self.need.min_agents), from: 0, to: from });
        }
        let mut cut = 0;
        while let (true, Some(limit)) = (from < end, tier.cuts.get(cut)) {
            let mut to = weights.place_of(limit * per_load).max(from);
            while to < end && !is_beyond(cut, *limit, at(to)) {
                to += 1;
            }
            if to > from {
                call(Run { agents: first + cut as f64, from, to });
                from = to;
                cut += 1;
            } else {
                let load = at(from);
                let passes = |cut: usize| tier.cuts.get(cut).is_some_and(|limit| is_beyond(cut, *limit, load));
                cut = advance(cut + 1, tier.cuts.len(), passes);
            }
        }
        let fewest = first + tier.cuts.len() as f64;
        for index in from..end {
            call(Run { agents: self.by_occupancy(at(index)).max(fewest), from: index, to: index + 1 });
        }
    }

    /// The rules themselves.
    #[cold]
    fn is_met(&self, agents: u32, load: f64) -> bool {
        self.need.is_met(agents, load)
    }

    /// The fewest agents for a load where the occupancy alone decides.
    fn by_occupancy(&self, load: f64) -> f64 {
        let agents = load * self.agents_per_erlang;
        // The conversion truncates, which is several times faster than `floor` and `ceil`.
        let whole = agents as u32;
        let rest = agents - f64::from(whole);
        let close = CLOSE * agents;
        if rest > close && rest < 1.0 - close {
            return f64::from(whole) + 1.0;
        }
        let nearest = if rest > close { whole + 1 } else { whole };
        f64::from(if self.is_met(nearest, load) { nearest } else { nearest + 1 })
    }

    /// The smallest tier that answers a load.
    fn tier(&self, load: f64) -> &Tier {
        let mut before: Option<&Tier> = None;
        for (index, tier) in self.tiers.iter().enumerate() {
            let tier = tier.get_or_init(|| self.build(before, SMALLEST_TIER << index));
            if tier.settled || tier.cuts.last().is_some_and(|last| *last >= load) {
                return tier;
            }
            before = Some(tier);
        }
        before.unwrap_or(&EMPTY)
    }

    fn build(&self, before: Option<&Tier>, size: usize) -> Tier {
        let mut curves = match before {
            Some(tier) => tier.curves.clone(),
            None => self.need.targets.iter().map(|target| Curve::new(*target, self.first)).collect(),
        };
        let mut cuts = Vec::with_capacity(size);
        for (agents, index) in (self.first..).zip(0..size) {
            // One by one while each is solved for: where the occupancy alone decides, the rest is not needed.
            let known = if size <= DENSE { index + 1 } else { size };
            curves.iter_mut().for_each(|curve| curve.extend(known));
            let promised =
                curves.iter().filter_map(|curve| curve.loads.get(index)).copied().fold(f64::INFINITY, f64::min);
            if promised >= f64::from(agents) * self.need.busy_limit() {
                return Tier { curves, cuts, settled: true };
            }
            cuts.push(promised * (1.0 - CLOSE));
        }
        Tier { curves, cuts, settled: false }
    }
}

/// Stands for a table without tiers.
static EMPTY: Tier = Tier { curves: Vec::new(), cuts: Vec::new(), settled: true };

/// The first index from `from` on that no longer passes, `end` if all pass; passing indices come first. Takes steps of 1, 2,
/// 4, ... and then halves the last.
fn advance(from: usize, end: usize, passes: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut step) = (from, 1);
    while low < end && passes(low) {
        // All up to `low` pass.
        let next = low + step;
        if next >= end || !passes(next) {
            let (mut left, mut right) = (low + 1, next.min(end));
            while left < right {
                let middle = left + (right - left) / 2;
                if passes(middle) { left = middle + 1 } else { right = middle }
            }
            return left;
        }
        low = next;
        step *= 2;
    }
    low
}
