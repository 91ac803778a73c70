//! What the window knows: the document, its results and the choices of the person before it.

use std::path::PathBuf;

use eframe::egui::Context;

use super::results::Results;
use super::views::ViewState;
use crate::document::History;
use crate::model::scenario::Scenario;
use crate::text::{Locale, Text};

/// Everything that panels read and `execute` changes.
pub struct State {
    /// The scenario with its undo steps.
    pub history: History,
    /// The file of the scenario; none if it was never saved.
    pub path: Option<PathBuf>,
    /// What the model says of the scenario.
    pub results: Results,
    /// The texts of the language on screen.
    pub text: Text,
    /// What the right side remembers.
    pub views: ViewState,
}

impl State {
    /// The state with a scenario open.
    pub fn new(history: History, path: Option<PathBuf>, locale: Locale, ctx: &Context) -> Self {
        let results = Results::new(history.scenario(), ctx);
        Self { history, path, results, text: Text::new(locale), views: ViewState::default() }
    }

    /// The scenario on screen.
    pub fn scenario(&self) -> &Scenario {
        self.history.scenario()
    }
}
