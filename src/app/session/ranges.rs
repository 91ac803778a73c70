//! Ranges of numbers that are not sure: which one an input starts with, and which is usual.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use crate::model::parameters;
use crate::model::risk::{important, plausible};
use crate::model::scenario::{Range, Scenario};

/// The range as it was given of every input, for every state that undo and redo can reach.
#[derive(Debug)]
pub struct GivenRanges(BTreeMap<usize, IndexMap<String, Range>>);

impl GivenRanges {
    /// Those that a scenario comes with.
    pub fn new(scenario: &Scenario) -> Self {
        Self(BTreeMap::from([(0, scenario.ranges.clone())]))
    }

    /// Those after so many steps.
    pub fn at(&self, step: usize) -> IndexMap<String, Range> {
        self.0.range(..=step).next_back().map(|(_, given)| given.clone()).unwrap_or_default()
    }

    /// Remembers those that the newest step leads to; what lay beyond it can be reached no more.
    pub fn set(&mut self, step: usize, given: IndexMap<String, Range>) {
        self.0.split_off(&step);
        if self.0.values().next_back() != Some(&given) {
            self.0.insert(step, given);
        }
    }
}

/// The usual range of an input that a scenario has, widened to hold its value. None: nothing is known to be usual, or only
/// the value itself is.
pub fn usual(scenario: &Scenario, id: &str) -> Option<Range> {
    plausible(scenario, id).filter(|Range(low, high)| low < high)
}

/// Gives an input its usual range; nothing if none is known.
pub fn give_usual(scenario: &mut Scenario, given: &mut IndexMap<String, Range>, id: &str) {
    let known = parameters::find(id).and_then(|input| input.plausible);
    if let (Some(range), Some((low, high))) = (usual(scenario, id), known) {
        scenario.ranges.insert(id.to_owned(), range);
        // Back inside, the value leaves it as it is usual.
        given.insert(id.to_owned(), Range(low, high));
    }
}

/// Gives the inputs that matter most their usual range, where they have none: what a person said of an input stays.
pub fn give_all_usual(scenario: &mut Scenario, given: &mut IndexMap<String, Range>) {
    for id in important(scenario) {
        if !scenario.ranges.contains_key(&id) {
            give_usual(scenario, given, &id);
        }
    }
}
