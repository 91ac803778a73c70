//! The menu of the charts on a tab: each can be saved as a picture or a drawing, or copied.

use eframe::egui::{Popup, Ui};

use crate::app::command::{Command, Output, Tab};
use crate::app::draw::View;
use crate::app::kit::buttons::icon_button;
use crate::app::kit::icons::Icon;
use crate::app::kit::style;
use crate::report::chart::Chart;

/// Width of the menu's button, points.
pub(super) const BUTTON: f32 = 26.0;

/// The charts that a tab shows.
fn on(tab: Tab) -> &'static [Chart] {
    match tab {
        Tab::BreakEven => &[Chart::BreakEven],
        Tab::BuildUp => &[Chart::BuildUp],
        Tab::Years => &[Chart::Years],
        Tab::Certainty => &[Chart::Spread, Chart::Tornado],
        Tab::Staffing | Tab::Turning | Tab::Assumptions => &[],
    }
}

/// Draws the button, and while it is open the menu; nothing where the tab has no chart to take along.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, tab: Tab, commands: &mut Vec<Command>) {
    let has_any = |chart: &&Chart| chart.is_drawn(view.scenario) && view.results.comparison.is_ok();
    let charts: Vec<Chart> = on(tab).iter().filter(has_any).copied().collect();
    if charts.is_empty() {
        return;
    }
    let name = view.text.get("chart-menu");
    let button = icon_button(ui, Icon::More, &name, BUTTON, true);
    let button = if Popup::is_id_open(ui.ctx(), Popup::default_response_id(&button)) {
        button
    } else {
        button.on_hover_text(&name)
    };
    Popup::menu(&button).show(|ui| {
        ui.set_min_width(230.0);
        for (index, chart) in charts.iter().enumerate() {
            if index > 0 {
                ui.separator();
            }
            ui.label(style::plain(chart.name(view.text), style::SMALL, view.palette.weak_text));
            for command in Output::commands_of(*chart) {
                let label = command.label(view.text);
                let item = ui.button(&label).accessible_name(command.name(view.text));
                if item.on_hover_text(command.tooltip(view.text, None)).clicked() {
                    commands.push(command);
                    ui.close();
                }
            }
        }
    });
}
