//! A scenario on the desk: its undo steps and file, what the model says of it, and where a person was looking.

use std::path::PathBuf;

use eframe::egui::Context;

use super::keeper::Keeper;
use super::on_disk::Contents;
use super::ranges::GivenRanges;
use super::results::Results;
use super::state::Refusal;
use super::views::ViewState;
use crate::document::History;
use crate::model::scenario::Scenario;
use crate::text::Text;

/// Tells the scenarios of one window apart, also when they are renamed, saved elsewhere or moved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct WorkId(u64);

impl WorkId {
    /// The next one.
    pub(super) fn next(self) -> Self {
        Self(self.0 + 1)
    }
}

/// One open scenario.
pub struct Work {
    /// Given by the desk.
    pub id: WorkId,
    /// The scenario with its undo steps.
    pub history: History,
    /// The file of the scenario; none if it was never saved.
    pub path: Option<PathBuf>,
    /// What the file held when it was last read or written here; none if that is not known.
    pub on_disk: Option<Contents>,
    /// The ranges as the file or the person gave them, before edits of values widened them.
    pub given_ranges: GivenRanges,
    /// What the model says of the scenario.
    pub results: Results,
    /// What the right side remembers.
    pub views: ViewState,
    /// Why the last edit was not carried out.
    pub refusal: Option<Refusal>,
    /// Whether nobody asked for it: what a new user meets makes room for the first scenario that is opened.
    pub is_welcome: bool,
    /// Whether its unsaved changes were given up on the way to closing the window.
    pub given_up: bool,
    /// Keeps a copy of unsaved changes for after a crash.
    pub(super) keeper: Keeper,
}

impl Work {
    /// A scenario that comes onto the desk, with the file it was read from.
    pub(super) fn new(history: History, path: Option<PathBuf>, keeper: Keeper, ctx: &Context) -> Self {
        Self {
            id: WorkId::default(),
            results: Results::new(history.scenario(), ctx),
            given_ranges: GivenRanges::new(history.scenario()),
            on_disk: path.as_deref().and_then(Contents::of),
            history,
            path,
            views: ViewState::default(),
            refusal: None,
            is_welcome: false,
            given_up: false,
            keeper,
        }
    }

    /// The scenario as it is now.
    pub fn scenario(&self) -> &Scenario {
        self.history.scenario()
    }

    /// What it is called: its file, else its name.
    pub fn name(&self, text: &Text) -> String {
        let file = self.path.as_ref().and_then(|path| path.file_name());
        match file {
            Some(file) => file.to_string_lossy().into_owned(),
            None if self.scenario().name.is_empty() => text.get("file-untitled"),
            None => self.scenario().name.clone(),
        }
    }

    /// What follows from a changed scenario: new results and a new copy.
    pub(super) fn changed(&mut self) {
        self.refusal = None;
        self.is_welcome = false;
        self.given_up = false;
        self.results.update(self.history.scenario());
        self.keep();
    }

    /// Keeps a copy of unsaved changes; saved work needs none.
    pub(super) fn keep(&self) {
        if self.history.is_dirty() {
            self.keeper.keep(self.history.scenario(), self.path.clone());
        } else {
            self.keeper.clear();
        }
    }
}
