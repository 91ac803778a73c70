//! The results for a room that looks at a projector: verdict, cards, and one picture at a time.

use eframe::egui::{ScrollArea, Ui};

use super::{break_even, build_up, cards, certainty, explanation, staffing, turning_points, verdict, years};
use crate::app::command::{Command, Tab};
use crate::app::draw::View;
use crate::app::kit::style;
use crate::app::session::remembered::ViewState;
use crate::model::comparison::Comparison;

/// Smallest and largest size of the verdict, which stands on one line where it can.
const HEADLINE: [f32; 2] = [28.0, 40.0];

/// Draws the results of the scenario, of which the open tab is the picture.
pub fn show_ui(ui: &mut Ui, view: &View<'_>, state: &mut ViewState, commands: &mut Vec<Command>) {
    let room = ui.available_rect_before_wrap();
    let size = style::fitting(ui, &verdict::headline(view), HEADLINE);
    verdict::show_sized_ui(ui, view, size);
    let Some(comparison) = &view.results.last_good else { return };
    let palette = style::current_or_not(view.palette, view.results.comparison.is_ok());
    let shown = &view.coloured(&palette);
    ui.add_space(style::GAP);
    cards::show_ui(ui, shown, comparison, commands);
    ui.add_space(style::GAP);
    let height = ui.available_height();
    ScrollArea::vertical().id_salt(("presented", state.tab)).auto_shrink(false).show(ui, |ui| {
        ui.set_max_width(ui.available_width() - style::SCROLL_BAR);
        picture_ui(ui, shown, comparison, state, height, commands);
    });
    if !state.explained.is_empty() {
        explanation::over(ui, view, &mut state.explained, room, room.top(), commands);
    }
    if let Some(question) = view.asked.take() {
        state.explained.open(question, ui.ctx());
        ui.ctx().request_repaint();
    }
}

fn picture_ui(
    ui: &mut Ui,
    view: &View<'_>,
    comparison: &Comparison,
    state: &mut ViewState,
    height: f32,
    commands: &mut Vec<Command>,
) {
    match state.tab {
        Tab::BreakEven | Tab::Assumptions => break_even::presented_ui(ui, view, &mut state.chart, height, commands),
        Tab::BuildUp => build_up::presented_ui(ui, view, comparison),
        Tab::Staffing => staffing::presented_ui(ui, view, &mut state.staffing),
        Tab::Years => years::presented_ui(ui, view, &state.years, height),
        Tab::Certainty => certainty::presented_ui(ui, view, comparison, commands),
        Tab::Turning => turning_points::presented_ui(ui, view, &mut state.turning, height, commands),
    }
}
