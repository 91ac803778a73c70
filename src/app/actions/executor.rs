//! What every action works with: the state, the system, and edits that can be taken back.

use std::path::PathBuf;

use eframe::egui::Context;
use indexmap::IndexMap;

use super::services::Services;
use crate::app::session::edits;
use crate::app::session::refusals::{self, Refusal};
use crate::app::session::state::State;
use crate::app::session::work::Work;
use crate::document::UndoHistory;
use crate::model::scenario::{Range, Scenario};

/// Carries out commands on a state, with what the system offers.
pub struct Executor<'a> {
    pub state: &'a mut State,
    pub services: &'a mut Services,
    pub ctx: &'a Context,
    pub frame: &'a eframe::Frame,
}

impl Executor<'_> {
    /// A scenario to be put on the desk.
    pub fn work(&self, history: UndoHistory, path: Option<PathBuf>) -> Work {
        let mut work = Work::new(history, self.services.autosave(), self.ctx);
        if let Some(path) = path {
            work.is_at(path, self.services.claims().as_deref());
        }
        work
    }

    /// Changes the scenario, and the ranges that are given, as one undo step, unless that would break a rule. A refusal is
    /// said beside the input `id`.
    pub fn edit(
        &mut self,
        step: &str,
        id: &str,
        held: bool,
        change: impl FnOnce(&mut Scenario, &mut IndexMap<String, Range>),
    ) {
        let State { desk, text, .. } = &mut *self.state;
        let work = &mut desk.work;
        let before = work.history.scenario();
        let mut after = before.clone();
        let mut given = work.given_ranges.at(work.history.step());
        change(&mut after, &mut given);
        edits::follow(before, &mut after, &mut given);
        let prepared = match refusals::checked_edit(text, before, &after) {
            Ok(prepared) => prepared,
            Err(message) => {
                work.refusal = Some(Refusal { id: id.to_owned(), message });
                return;
            }
        };
        let changed = work.history.edit(step, held, |scenario| *scenario = after);
        if changed {
            work.given_ranges.set(work.history.step(), given);
        }
        if !held {
            work.history.release();
        }
        work.refusal = None;
        if changed {
            work.changed(prepared);
        }
    }
}
