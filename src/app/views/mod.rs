//! The right side of the window: verdict, cards and tabs.

mod cards;
mod state;
mod style;
mod tabs;
mod verdict;

pub use state::{Tab, ViewState};

use eframe::egui::Ui;

use super::{Command, View};

/// Draws the results of the scenario and collects what the manager asks of them.
pub fn show(ui: &mut Ui, view: &View<'_>, state: &mut ViewState, commands: &mut Vec<Command>) {
    verdict::show(ui, view);
    let Some(comparison) = &view.results.last_good else { return };
    if view.results.comparison.is_err() {
        // What is not current is still there to read, and looks it.
        ui.multiply_opacity(style::NOT_CURRENT);
    }
    ui.add_space(style::GAP);
    cards::show(ui, view, comparison, commands);
    ui.add_space(style::GAP);
    tabs::show(ui, view, state);
}
