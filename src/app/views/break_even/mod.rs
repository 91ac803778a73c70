//! Break-even: what each option costs at every contact volume, and where the answer turns.

mod area;
pub(in crate::app::views) mod crossings;
pub(in crate::app::views) mod curves;
pub(in crate::app::views) mod figures;
pub(in crate::app::views) mod handle;
pub(in crate::app::views) mod labels;
mod legend;
pub(in crate::app::views) mod readout;
pub(in crate::app::views) mod strip;
mod today;
mod uncertain;

use eframe::egui::Ui;

use crate::app::command::Command;
use crate::app::draw::{View, measured_ui};
use crate::app::kit::style;
use crate::app::session::remembered::ChartState;
use crate::model::comparison::Comparison;
use crate::report::chart::scale::Scale;

/// The plot is at least this high, and grows with the window.
const LOWEST: f32 = 230.0;
const HIGHEST: f32 = 620.0;
/// On a very wide screen the plot is no flatter than this part of its width.
const FLATTEST: f32 = 0.42;
/// What legend, axis, strip and the first findings below take of the height.
const AROUND: f32 = 138.0;
/// What legend, axis and strip alone take.
const LEGEND_AND_STRIP: f32 = 116.0;

/// Draws the chart, and under it the same findings in words and figures.
pub(super) fn show_ui(
    ui: &mut Ui,
    view: &View<'_>,
    comparison: &Comparison,
    state: &mut ChartState,
    height: f32,
    commands: &mut Vec<Command>,
) {
    let highest = HIGHEST.max(ui.available_width() * FLATTEST);
    plot_ui(ui, view, state, (height - AROUND).clamp(LOWEST, highest), commands);
    ui.add_space(style::GAP);
    measured_ui(ui, |ui| crossings::show_ui(ui, view, comparison));
    ui.add_space(style::GAP);
    measured_ui(ui, |ui| figures::show_ui(ui, view, comparison, state));
}

/// Draws the chart alone into so much height.
pub(super) fn presented_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut ChartState,
    height: f32,
    commands: &mut Vec<Command>,
) {
    plot_ui(ui, view, state, (height - LEGEND_AND_STRIP).max(LOWEST / 2.0), commands);
}

/// Draws legend, plot of a height, and the strip of the cheapest.
fn plot_ui(ui: &mut Ui, view: &View<'_>, state: &mut ChartState, height: f32, commands: &mut Vec<Command>) {
    legend::show_ui(ui, view, state);
    ui.add_space(6.0);
    let today = view.scenario.demand.contacts_per_month;
    let bands = view.results.break_even.latest().map_or(&[][..], |found| &found.bands);
    let scale = Scale::of(state.measure, &view.results.curves, bands, today, view.text);
    let (area, response) = curves::show_ui(ui, view, state, &scale, height);
    crate::app::draw::figures::image(ui, &response, &view.text.get("chart-of-break_even"));
    let held = today::show_ui(ui, view, &area, commands);
    // Texts lie on today's line where they cannot avoid it, and the readout on both.
    labels::paint(ui, view, state, &area);
    if !held {
        readout::paint(ui, view, state, &area, &response);
    }
    strip::show_ui(ui, view, &area);
}
