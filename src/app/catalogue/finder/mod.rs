//! Everything that can be done or looked up, found by a few letters: commands, inputs, tabs, open scenarios, files,
//! examples and the field's words.

mod entries;
mod matching;

use std::path::PathBuf;
use std::sync::Arc;

use eframe::egui::Context;

use crate::app::catalogue::Section;
use crate::app::command::{Command, WorkId};
use crate::app::kit::cache::cached;
use crate::app::session::state::State;
use crate::text::Locale;
pub use entries::{Entry, Kind};
pub use matching::places;

/// What the entries follow from.
#[derive(PartialEq)]
struct Of {
    search: String,
    locale: Locale,
    open: WorkId,
    /// The open scenarios as they are now.
    works: Vec<(WorkId, u64)>,
    /// What can be done, and whether it can be done now.
    commands: Vec<(Command, bool)>,
    files: Vec<PathBuf>,
    recent: Vec<Command>,
}

impl Of {
    fn now(state: &State, search: &str) -> Self {
        let offered = Section::ALL.into_iter().flat_map(|section| section.commands(state));
        Self {
            search: search.to_owned(),
            locale: state.text.locale(),
            open: state.work().id,
            works: state.desk.all().map(|work| (work.id, work.results.revision())).collect(),
            commands: offered.map(|command| (command.clone(), command.is_available(state))).collect(),
            files: state.preferences.recent.clone(),
            recent: state.recent.0.clone(),
        }
    }
}

/// What a search finds in the window as it is now, the best first. Without a search everything, what was chosen before
/// first.
pub fn found(ctx: &Context, state: &State, search: &str) -> Arc<Vec<Entry>> {
    cached(ctx, "found", Of::now(state, search), || look(state, search))
}

fn look(state: &State, search: &str) -> Vec<Entry> {
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
