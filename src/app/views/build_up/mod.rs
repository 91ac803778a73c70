//! Cost build-up: all five bills side by side, and line by line.

mod bars;
mod bills;

use eframe::egui::Ui;

use crate::app::command::Command;
use crate::app::draw::View;
use crate::app::kit::style;
use crate::model::comparison::Comparison;

/// Draws the bars alone.
pub(super) fn presented_ui(ui: &mut Ui, view: &View<'_>, comparison: &Comparison) {
    bars::show_ui(ui, view, comparison);
}

/// Draws the bars, and under them both sides' lines.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, comparison: &Comparison, commands: &mut Vec<Command>) {
    bars::show_ui(ui, view, comparison);
    ui.add_space(2.0 * style::GAP);
    bills::show_ui(ui, view, comparison, commands);
    ui.add_space(style::GAP);
    ui.label(style::plain(view.text.get("compare-rounded"), style::SMALL, view.palette.weak_text));
    ui.add_space(style::GAP);
}
