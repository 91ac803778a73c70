//! The right side of the window: verdict, cards and tabs.

mod assumptions;
mod axis;
mod behind;
mod build_up;
mod cards;
mod certainty;
mod chart;
mod chart_menu;
pub(in crate::app) mod figures;
mod hints;
mod history;
mod marks;
mod presented;
mod sheet;
mod side_by_side;
mod staffing;
mod state;
mod style;
mod table;
mod tabs;
mod turning;
mod verdict;
mod widgets;
mod years;

pub use assumptions::{AssumptionsState, Column, Show};
pub use chart::{ChartState, Measure};
pub use history::show as history;
pub use presented::show as presented;
pub use sheet::{Trail, Width as SheetWidth};
pub use side_by_side::{SideState, presented as presented_side_by_side, show as side_by_side};
pub use staffing::StaffingState;
pub use state::{Tab, ViewState};
pub use turning::{Shown, TurningState};
pub(in crate::app) use widgets::{chip, focus, segmented};
pub use years::YearsState;

use eframe::egui::{ScrollArea, Ui, UiBuilder};

use super::{Command, View, focus};
use crate::model::comparison::Comparison;

/// Draws the results of the scenario and collects what the manager asks of them.
pub fn show(ui: &mut Ui, view: &View<'_>, state: &mut ViewState, commands: &mut Vec<Command>) {
    let beside = sheet::stands_beside(ui.available_width());
    let mut room = ui.available_rect_before_wrap();
    if beside && !state.explained.is_empty() {
        sheet::beside(ui, view, &mut state.explained, commands);
        room = ui.available_rect_before_wrap();
        room.max.x -= style::GAP;
    }
    let mut left = ui.new_child(UiBuilder::new().max_rect(room));
    let top = results(&mut left, view, state, commands);
    if !beside && !state.explained.is_empty() {
        sheet::over(ui, view, &mut state.explained, room, top, commands);
    }
    commands.extend(view.asked.sent());
    if let Some(question) = view.asked.take() {
        state.explained.open(question, ui.ctx());
        ui.ctx().request_repaint();
    }
}

/// Draws the results; answers where the open tab begins.
fn results(ui: &mut Ui, view: &View<'_>, state: &mut ViewState, commands: &mut Vec<Command>) -> f32 {
    verdict::show(ui, view);
    behind::show(ui, view, state, commands);
    let Some(comparison) = &view.results.last_good else { return ui.cursor().top() };
    if view.results.comparison.is_err() {
        // What is not current is still there to read, and looks it.
        ui.multiply_opacity(style::NOT_CURRENT);
    }
    ui.add_space(style::GAP);
    cards::show(ui, view, comparison, commands);
    ui.add_space(style::GAP / 2.0);
    tabs::show(ui, view, state, commands);
    let (top, height) = (ui.cursor().top(), ui.available_height());
    ScrollArea::vertical().id_salt(state.tab).auto_shrink(false).show(ui, |ui| {
        ui.set_max_width(ui.available_width() - style::SCROLL_BAR);
        open_tab(ui, view, comparison, state, height, commands);
        focus::keep_in_sight(ui);
    });
    top
}

fn open_tab(
    ui: &mut Ui,
    view: &View<'_>,
    comparison: &Comparison,
    state: &mut ViewState,
    height: f32,
    commands: &mut Vec<Command>,
) {
    match state.tab {
        Tab::BreakEven => chart::show(ui, view, comparison, &mut state.chart, height, commands),
        Tab::BuildUp => build_up::show(ui, view, comparison, commands),
        Tab::Staffing => staffing::show(ui, view, comparison, &mut state.staffing),
        Tab::Years => years::show(ui, view, &mut state.years),
        Tab::Certainty => certainty::show(ui, view, comparison, commands),
        Tab::Turning => turning::show(ui, view, comparison, &mut state.turning, height, commands),
        Tab::Assumptions => assumptions::show(ui, view, &mut state.assumptions, commands),
    }
}
