//! The row of tabs.

use eframe::egui::{Align, Color32, Layout, Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::chart_menu;
use crate::app::command::{Command, Tab};
use crate::app::draw::View;
use crate::app::kit::regions::{self, Region};
use crate::app::kit::{fonts, style, widgets};
use crate::app::session::remembered::ViewState;

const PADDING: f32 = 4.0;
/// Between two tabs where there is room, and where there is little, points.
const BETWEEN: f32 = 18.0;
const CLOSE: f32 = 3.0;
const HEIGHT: f32 = 32.0;
/// The names where there is little room.
const SMALLER: f32 = 11.5;

/// Draws the tabs, of which the open one is underlined, and at their right the menu of its charts.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, state: &mut ViewState, commands: &mut Vec<Command>) {
    let names = Tab::ALL.map(|tab| view.text.get(tab.key()));
    let (size, between) = fitting(ui, &names, ui.available_width() - chart_menu::BUTTON - CLOSE);
    let row = ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = between;
        for (tab, name) in Tab::ALL.into_iter().zip(&names) {
            let button = button_ui(ui, view, name, size, state.tab == tab, tab);
            if state.tab == tab {
                regions::door(Region::Results, &button);
            }
            if button.clicked() {
                state.tab = tab;
            }
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| chart_menu::show_ui(ui, view, state.tab, commands));
    });
    let line = Stroke::new(1.0, view.palette.line);
    ui.painter().hline(ui.max_rect().x_range(), row.response.rect.bottom(), line);
    ui.add_space(style::GAP / 2.0);
}

/// The size of the names and what is between them, so that all tabs fit into a width.
fn fitting(ui: &Ui, names: &[String], width: f32) -> (f32, f32) {
    let wide = |size: f32| {
        let of = |name: &String| {
            let galley = ui.painter().layout_no_wrap(name.clone(), fonts::strong(size), Color32::WHITE);
            galley.size().x + 2.0 * PADDING
        };
        names.iter().map(of).sum::<f32>()
    };
    let gaps = names.len().saturating_sub(1).max(1) as f32;
    let size = if wide(style::BODY) + gaps * CLOSE <= width { style::BODY } else { SMALLER };
    (size, ((width - wide(size)) / gaps).clamp(0.0, BETWEEN))
}

fn button_ui(ui: &mut Ui, view: &View<'_>, label: &str, size: f32, open: bool, tab: Tab) -> Response {
    let palette = view.palette;
    let font = if open { fonts::strong(size) } else { fonts::regular(size) };
    let galley = ui.painter().layout_no_wrap(label.to_owned(), font, palette.text);
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x + 2.0 * PADDING, HEIGHT), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Tab, ui.is_enabled(), open, label));
    let colour = if open || response.hovered() { palette.text } else { palette.weak_text };
    let place = pos2(rect.left() + PADDING, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley_with_override_text_color(place, galley, colour);
    if open {
        let mark = Rect::from_min_max(pos2(rect.left(), rect.bottom() - 2.5), rect.right_bottom());
        ui.painter().rect_filled(mark, 1.0, palette.accent);
    }
    widgets::focus(ui, palette, &response);
    let command = Command::ShowTab(tab);
    let keys = command.shortcut().map(|keys| ui.ctx().format_shortcut(&keys));
    response.on_hover_text(command.tooltip(view.text, keys))
}
