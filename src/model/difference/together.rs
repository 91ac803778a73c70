//! Which inputs can be carried over alone, and which only together with others.

use rayon::prelude::*;

use super::carry::carry;
use crate::model::cancellation::CancellationToken;
use crate::model::check::check;
use crate::model::scenario::Scenario;

/// Two scenarios between which inputs are carried over, without what no total depends on.
pub(super) struct Pair<'a> {
    pub from: Scenario,
    pub to: Scenario,
    /// The ids of what differs, in their order.
    pub ids: Vec<&'a str>,
}

/// How the inputs are carried over, as places in [`Pair::ids`].
#[derive(Debug, PartialEq)]
pub(super) struct Parts {
    /// Inputs that are carried over alone or, where a rule of the check or their meaning wants it, together; in the order
    /// of the first.
    pub steps: Vec<Vec<usize>>,
    /// Inputs that no part of the others lets over.
    pub left: Vec<usize>,
}

impl<'a> Pair<'a> {
    pub fn new(from: &Scenario, to: &Scenario, ids: Vec<&'a str>) -> Self {
        let bare = |scenario: &Scenario| {
            let mut bare = scenario.clone();
            bare.ranges.clear();
            bare.sources.clear();
            bare
        };
        Self { from: bare(from), to: bare(to), ids }
    }

    /// The reference with some of the other's inputs.
    pub fn with(&self, places: &[usize]) -> Scenario {
        let mut scenario = self.from.clone();
        places.iter().filter_map(|place| self.ids.get(*place)).for_each(|id| carry(&mut scenario, &self.to, id));
        scenario
    }

    fn is_sound(&self, places: &[usize]) -> bool {
        check(&self.with(places)).is_empty()
    }

    /// The teams of several languages: a language alone in a team is no other plan, so they are one step.
    fn teams(&self) -> Option<Vec<usize>> {
        let is_team = |place: &usize| self.ids.get(*place).is_some_and(|id| id.ends_with("].team"));
        let teams: Vec<usize> = (0..self.ids.len()).filter(is_team).collect();
        Some(teams).filter(|teams| teams.len() > 1 && self.is_sound(teams))
    }

    /// Divides the inputs into steps. An input that would break a rule alone goes with one other if there is one that
    /// helps, else with as few as a search from all of them downward finds. None when stopped.
    pub fn parts(&self, going: &CancellationToken) -> Option<Parts> {
        let sound: Vec<bool> = (0..self.ids.len()).into_par_iter().map(|place| self.is_sound(&[place])).collect();
        let mut groups: Vec<Vec<usize>> = self.teams().into_iter().collect();
        let mut left = Vec::new();
        for place in (0..self.ids.len()).filter(|place| !sound[*place]) {
            if groups.iter().any(|group| group.contains(&place)) {
                continue;
            }
            let Some(mut group) = self.smallest(place, going)? else {
                left.push(place);
                continue;
            };
            // No input is carried over twice: groups that share one are one.
            let shares = |other: &Vec<usize>| other.iter().any(|place| group.contains(place));
            let (shared, others): (Vec<_>, Vec<_>) = groups.iter().cloned().partition(shares);
            group.extend(shared.into_iter().flatten());
            group.sort_unstable();
            group.dedup();
            if self.is_sound(&group) {
                groups = others;
                groups.push(group);
            } else {
                left.push(place);
            }
        }
        let is_free = |place: &usize| !left.contains(place) && !groups.iter().any(|group| group.contains(place));
        let alone: Vec<Vec<usize>> = (0..self.ids.len()).filter(is_free).map(|place| vec![place]).collect();
        groups.extend(alone);
        groups.sort_unstable();
        Some(Parts { steps: groups, left })
    }

    /// The fewest inputs around one that break no rule together; none where not even all of them keep the rules.
    /// The outer option is none when stopped.
    #[allow(clippy::option_option, reason = "stopped is not the same as not found")]
    fn smallest(&self, place: usize, going: &CancellationToken) -> Option<Option<Vec<usize>>> {
        for other in (0..self.ids.len()).filter(|other| *other != place) {
            if going.is_stopped() {
                return None;
            }
            let pair = [place.min(other), place.max(other)];
            if self.is_sound(&pair) {
                return Some(Some(pair.to_vec()));
            }
        }
        let mut group: Vec<usize> = (0..self.ids.len()).collect();
        if !self.is_sound(&group) {
            return Some(None);
        }
        for other in (0..self.ids.len()).rev().filter(|other| *other != place) {
            if going.is_stopped() {
                return None;
            }
            let without: Vec<usize> = group.iter().copied().filter(|kept| *kept != other).collect();
            if self.is_sound(&without) {
                group = without;
            }
        }
        Some(Some(group))
    }
}
