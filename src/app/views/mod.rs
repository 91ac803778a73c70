//! The right side of the window: verdict, cards and tabs.

mod assumptions;
mod behind;
mod break_even;
mod build_up;
mod cards;
mod certainty;
mod chart_menu;
mod contact_import;
mod explanation;
mod hints;
mod presented;
mod side_by_side;
mod staffing;
mod tabs;
mod turning_points;
mod verdict;
mod years;

pub use contact_import::show_ui as contact_import_ui;
pub use explanation::Width as ExplanationWidth;
pub use presented::show_ui as presented_ui;
pub use side_by_side::{presented_ui as presented_side_by_side_ui, show_ui as side_by_side_ui};

use eframe::egui::{ScrollArea, Ui, UiBuilder};

use crate::app::command::{Command, Tab};
use crate::app::draw::{View, measured_ui};
use crate::app::kit::{focus, style};
use crate::app::session::remembered::ViewState;
use crate::model::comparison::Comparison;

/// Where the results have less height than this, they scroll as a whole, points.
const LOW: f32 = 470.0;
/// Smallest and largest size of the verdict there.
const LOW_HEADLINE: [f32; 2] = [20.0, style::HEADLINE];
/// What the row of tabs takes of the height, points.
const TABS: f32 = 44.0;
/// Draws the results of the scenario and collects what the manager asks of them.
pub fn show_ui(ui: &mut Ui, view: &View<'_>, state: &mut ViewState, commands: &mut Vec<Command>) {
    let beside = explanation::stands_beside(ui.available_width());
    let mut room = ui.available_rect_before_wrap();
    if beside && !state.explained.is_empty() {
        explanation::beside_ui(ui, view, &mut state.explained, commands);
        room = ui.available_rect_before_wrap();
        room.max.x -= style::GAP;
    }
    let mut left = ui.new_child(UiBuilder::new().max_rect(room));
    let top = results_ui(&mut left, view, state, commands);
    if !beside && !state.explained.is_empty() {
        explanation::over(ui, view, &mut state.explained, room, top, commands);
    }
    if let Some(question) = view.asked.take() {
        state.explained.open(question, ui.ctx());
        ui.ctx().request_repaint();
    }
}

/// Draws the results; answers where the open tab begins.
fn results_ui(ui: &mut Ui, view: &View<'_>, state: &mut ViewState, commands: &mut Vec<Command>) -> f32 {
    let palette = style::current_or_not(view.palette, view.results.comparison.is_ok());
    let shown = &view.coloured(&palette);
    if ui.available_height() >= LOW {
        let Some(comparison) = head_ui(ui, [view, shown], state, style::HEADLINE, commands) else {
            return ui.cursor().top();
        };
        let (top, height) = (ui.cursor().top(), ui.available_height());
        ScrollArea::vertical().id_salt(state.tab).auto_shrink(false).show(ui, |ui| {
            ui.set_max_width(ui.available_width() - style::SCROLL_BAR);
            open_tab_ui(ui, shown, comparison, state, height, commands);
            focus::keep_in_sight(ui);
        });
        return top;
    }
    // In a low window the verdict and the cards leave no room for the tab below them: all of it scrolls together.
    let (top, height) = (ui.cursor().top(), ui.available_height());
    ScrollArea::vertical().id_salt("all results").auto_shrink(false).show(ui, |ui| {
        ui.set_max_width(ui.available_width() - style::SCROLL_BAR);
        let size = style::fitting(ui, &verdict::headline(view), LOW_HEADLINE);
        if let Some(comparison) = head_ui(ui, [view, shown], state, size, commands) {
            open_tab_ui(ui, shown, comparison, state, height - TABS, commands);
        }
        focus::keep_in_sight(ui);
    });
    top
}

/// Draws verdict, with a headline of that size, cards and tabs; what may be of an earlier scenario in colours of its own.
fn head_ui<'v>(
    ui: &mut Ui,
    [view, shown]: [&'v View<'_>; 2],
    state: &mut ViewState,
    headline: f32,
    commands: &mut Vec<Command>,
) -> Option<&'v Comparison> {
    verdict::show_sized_ui(ui, view, headline);
    behind::show_ui(ui, view, state, commands);
    let comparison = view.results.last_good.as_ref()?;
    ui.add_space(style::GAP);
    measured_ui(ui, |ui| cards::show_ui(ui, shown, comparison, commands));
    ui.add_space(style::GAP / 2.0);
    tabs::show_ui(ui, view, state, commands);
    Some(comparison)
}

fn open_tab_ui(
    ui: &mut Ui,
    view: &View<'_>,
    comparison: &Comparison,
    state: &mut ViewState,
    height: f32,
    commands: &mut Vec<Command>,
) {
    match state.tab {
        Tab::BreakEven => break_even::show_ui(ui, view, comparison, &mut state.chart, height, commands),
        Tab::Turning => turning_points::show_ui(ui, view, comparison, &mut state.turning, height, commands),
        Tab::BuildUp => measured_ui(ui, |ui| build_up::show_ui(ui, view, comparison, commands)),
        Tab::Staffing => measured_ui(ui, |ui| staffing::show_ui(ui, view, comparison, &mut state.staffing)),
        Tab::Years => measured_ui(ui, |ui| years::show_ui(ui, view, &mut state.years)),
        Tab::Certainty => measured_ui(ui, |ui| certainty::show_ui(ui, view, comparison, commands)),
        Tab::Assumptions => measured_ui(ui, |ui| assumptions::show_ui(ui, view, &mut state.assumptions, commands)),
    }
}
