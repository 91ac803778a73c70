//! A scenario on the desk: its undo steps and file, what the model says of it, and where a person was looking.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use eframe::egui::Context;

use super::ranges::GivenRanges;
use super::refusals::Refusal;
use super::results::Results;
use crate::app::command::WorkId;
use crate::app::session::contact_import::Import;
use crate::app::session::quotation_draft::QuotationDraft;
use crate::app::session::remembered::ViewState;
use crate::app::system::autosave::Autosave;
use crate::app::system::disk_changes::{self, Contents, Outside, Timestamp};
use crate::app::system::file_lock::LockState;
use crate::document::{Older, UndoHistory};
use crate::model::prepared::Prepared;
use crate::model::scenario::Scenario;
use crate::text::Text;

/// One open scenario.
pub struct Work {
    /// Given by the desk.
    pub id: WorkId,
    /// The scenario with its undo steps.
    pub history: UndoHistory,
    /// The file of the scenario; none if it was never saved.
    pub path: Option<PathBuf>,
    /// What the file held when it was last read or written here; none if that is not known.
    pub on_disk: Option<Contents>,
    /// What became of the file behind this window's back, until that is answered.
    pub outside: Option<Outside>,
    /// What to know of the file where it is of an older version, until that is answered or it is saved.
    pub older: Option<Older>,
    /// The file when it was last looked at.
    timestamp: Timestamp,
    /// Whether another window has the file open.
    pub lock: LockState,
    /// The ranges as the file or the person gave them, before edits of values widened them.
    pub given_ranges: GivenRanges,
    /// What the model says of the scenario.
    pub results: Results,
    /// What the right side remembers.
    pub views: ViewState,
    /// The contact history on its way into it.
    pub import: Option<Import>,
    /// The quotation that is being typed.
    pub quotation: QuotationDraft,
    /// Why the last edit was not carried out.
    pub refusal: Option<Refusal>,
    /// Whether nobody asked for it: what a new user meets makes room for the first scenario that is opened.
    pub is_welcome: bool,
    /// Whether its unsaved changes were given up on the way to closing the window.
    pub given_up: bool,
    /// Keeps a copy of unsaved changes for after a crash.
    pub autosave: Autosave,
}

impl Work {
    /// A scenario that comes onto the desk.
    pub fn new(history: UndoHistory, autosave: Autosave, ctx: &Context) -> Self {
        Self {
            id: WorkId::default(),
            results: Results::new(history.scenario(), ctx),
            given_ranges: GivenRanges::new(history.scenario()),
            on_disk: None,
            outside: None,
            older: None,
            timestamp: None,
            lock: LockState::Unknown,
            history,
            path: None,
            views: ViewState::default(),
            import: None,
            quotation: QuotationDraft::default(),
            refusal: None,
            is_welcome: false,
            given_up: false,
            autosave,
        }
    }

    /// Takes note that the scenario was read from or written to a file just now, with claims on files in that folder.
    pub fn is_at(&mut self, path: PathBuf, claims: Option<&Path>) {
        self.on_disk = Contents::of(&path);
        self.timestamp = disk_changes::timestamp(&path);
        self.outside = None;
        self.older = None;
        if self.path.as_ref() != Some(&path) || !matches!(self.lock, LockState::Here(_)) {
            // The claim on the file before is given up first.
            self.lock = LockState::Unknown;
            self.lock = LockState::of(claims, &path);
        }
        self.path = Some(path);
    }

    /// Looks whether something happened to the file behind this window's back.
    pub fn look_outside(&mut self) {
        let Some(path) = &self.path else { return };
        let timestamp = disk_changes::timestamp(path);
        if timestamp == self.timestamp {
            return;
        }
        self.timestamp = timestamp;
        self.outside = match (Contents::of(path), self.on_disk) {
            (None, _) => Some(Outside::Gone),
            (now, known) if now == known => None,
            _ => Some(Outside::Changed),
        };
        if self.outside != Some(Outside::Changed) {
            self.is_only_here(self.outside.is_some());
        }
    }

    /// Goes on with the scenario as it is here, whatever its file holds.
    pub fn keep_mine(&mut self) {
        if self.outside.take().is_some() {
            self.is_only_here(true);
        }
    }

    /// Takes note that no file holds what was saved, or that one holds it again.
    fn is_only_here(&mut self, is_so: bool) {
        self.history.mark_lost(is_so);
        self.given_up = false;
        self.keep();
    }

    /// The scenario as it is now.
    pub fn scenario(&self) -> &Scenario {
        self.history.scenario()
    }

    /// What it is called: its file, else its name.
    pub fn name(&self, text: &Text) -> String {
        self.file_name().unwrap_or_else(|| self.own_name(text))
    }

    /// The name of its file, if it has one.
    pub fn file_name(&self) -> Option<String> {
        let file = self.path.as_ref().and_then(|path| path.file_name());
        file.map(|file| file.to_string_lossy().into_owned())
    }

    /// The name that the scenario gives itself, else that of its file.
    pub fn own_name(&self, text: &Text) -> String {
        let own = self.scenario().name.trim();
        match self.file_name() {
            _ if !own.is_empty() => own.to_owned(),
            Some(file) => file,
            None => text.get("file-untitled"),
        }
    }

    /// What follows from a changed scenario: new results, of what is prepared already where it was checked, and a new copy.
    pub fn changed(&mut self, prepared: Option<Arc<Prepared>>) {
        self.refusal = None;
        self.is_welcome = false;
        self.given_up = false;
        self.results.update(self.history.scenario(), prepared);
        self.keep();
    }

    /// Keeps a copy of unsaved changes; saved work needs none.
    pub fn keep(&self) {
        if self.history.is_dirty() {
            self.autosave.keep(self.history.scenario(), self.path.clone());
        } else {
            self.autosave.clear();
        }
    }
}
