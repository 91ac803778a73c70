//! What is being looked for among everything that can be found, and what was chosen before.

use crate::app::command::Command;

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
pub struct Recent(pub Vec<Command>);

impl Recent {
    /// Takes note of a choice.
    pub fn remember(&mut self, command: &Command) {
        self.0.retain(|other| other != command);
        self.0.insert(0, command.clone());
        self.0.truncate(MOST_RECENT);
    }
}
