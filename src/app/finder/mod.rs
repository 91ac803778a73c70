//! Everything that can be done or looked up, found by a few letters: commands, inputs, tabs, open scenarios, files,
//! examples and the field's words.

mod entries;
mod matching;

use super::command::Command;
use super::state::State;
pub use entries::{Entry, Kind};
pub use matching::places;

/// How many of the last choices are offered first.
const MOST_RECENT: usize = 8;

/// What is being looked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Finder {
    pub search: String,
    /// The place of the chosen entry among those found.
    pub chosen: usize,
}

/// What was chosen before, the last first.
#[derive(Clone, Debug, Default)]
pub struct Recent(Vec<Command>);

impl Recent {
    /// Takes note of a choice.
    pub(super) fn remember(&mut self, command: &Command) {
        self.0.retain(|other| other != command);
        self.0.insert(0, command.clone());
        self.0.truncate(MOST_RECENT);
    }
}

/// What a search finds in the window as it is now, the best first. Without a search everything, what was chosen before
/// first.
pub fn found(state: &State, search: &str) -> Vec<Entry> {
    let mut entries = entries::all(state);
    if search.trim().is_empty() {
        let place = |entry: &Entry| state.recent.0.iter().position(|command| *command == entry.command);
        for entry in &mut entries {
            entry.is_recent = place(entry).is_some();
        }
        entries.sort_by_key(|entry| place(entry).unwrap_or(usize::MAX));
        return entries;
    }
    matching::best(entries, search)
}
