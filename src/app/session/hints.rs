//! The hints of the scenario on screen, and those that the person put away.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::app::command::HintId;
use crate::model::comparison::Comparison;
use crate::model::hints::{self, Hint};
use crate::model::prepared::Prepared;
use crate::report::start;

/// The hints, and which of them are put away until the scenario is closed.
#[derive(Clone, Debug, Default)]
pub struct Hints {
    found: Vec<Hint>,
    away: BTreeSet<HintId>,
}

impl Hints {
    /// Looks at a scenario with its comparison.
    pub fn look(&mut self, prepared: &Arc<Prepared>, comparison: &Comparison) {
        self.found = hints::of(prepared, comparison, start::told(prepared.scenario()));
    }

    /// Without a comparison there is nothing to say.
    pub fn clear(&mut self) {
        self.found.clear();
    }

    /// Puts a hint away.
    pub fn put_away(&mut self, id: HintId) {
        self.away.insert(id);
    }

    /// Brings all hints back that were put away.
    pub fn bring_back(&mut self) {
        self.away.clear();
    }

    /// Those that are shown.
    pub fn shown(&self) -> impl Iterator<Item = &Hint> {
        self.found.iter().filter(|hint| !self.is_away(hint))
    }

    /// How many of those that hold are put away.
    pub fn away(&self) -> usize {
        self.found.iter().filter(|hint| self.is_away(hint)).count()
    }

    /// The first that is shown and speaks of an input.
    pub fn about(&self, id: &str) -> Option<&Hint> {
        self.shown().find(|hint| hint.is_about(id))
    }

    fn is_away(&self, hint: &Hint) -> bool {
        !self.away.is_empty() && self.away.contains(&(hint.kind, hint.id.clone()))
    }
}
