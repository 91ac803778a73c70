//! Hints: how many there are, and the list of them, each with what to do.

mod list;

use eframe::egui::{Popup, PopupCloseBehavior, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

use crate::app::command::Command;
use crate::app::draw::View;
use crate::app::kit::icons::Icon;
use crate::app::kit::{focus, fonts, style, widgets};

/// The button, and the list that it opens, points.
const HEIGHT: f32 = 22.0;
const ICON: f32 = 13.0;
const PADDING: f32 = 8.0;
const WIDTH: f32 = 520.0;
const TALLEST: f32 = 420.0;

/// Draws the button that tells how many hints there are, and while it is open the list; false where there is none.
pub(super) fn button_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Vec<Command>) -> bool {
    let hints = &view.results.hints;
    let count = hints.shown().count();
    if count == 0 && hints.away() == 0 {
        return false;
    }
    let palette = view.palette;
    let words = view.text.plural("hints-count", count as u64, &[]);
    let colour = if count > 0 { palette.warning } else { palette.weak_text };
    let galley = ui.painter().layout_no_wrap(words.clone(), fonts::regular(style::SMALL), colour);
    let size = vec2(galley.size().x + ICON + 6.0 + 2.0 * PADDING, HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &words));
    let fill = if response.hovered() { palette.soft } else { palette.card };
    ui.painter().rect(rect, HEIGHT / 2.0, fill, Stroke::new(1.0, palette.border), StrokeKind::Inside);
    let icon = eframe::egui::Rect::from_min_size(rect.left_center() + vec2(PADDING, -ICON / 2.0), vec2(ICON, ICON));
    Icon::Warning.paint(ui.painter(), icon, colour, 0.0);
    let place = eframe::egui::pos2(icon.right() + 6.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(place, galley, colour);
    widgets::focus(ui, palette, &response);
    let popup = Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside).width(WIDTH);
    popup.show(|ui| {
        ui.set_width(WIDTH);
        // A menu justifies its buttons; these are words too.
        ui.with_layout(eframe::egui::Layout::top_down(eframe::egui::Align::Min), |ui| {
            ui.label(style::strong(view.text.get("hints-title"), style::BODY, palette.text));
            ScrollArea::vertical().max_height(TALLEST).show(ui, |ui| {
                ui.set_width(WIDTH - style::SCROLL_BAR - 2.0);
                if list::show_ui(ui, view, commands) {
                    ui.close();
                }
                focus::keep_in_sight(ui);
            });
        });
    });
    true
}

/// Draws the list above the assumptions, where there is one.
pub(super) fn section_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Vec<Command>) {
    if view.results.hints.shown().next().is_none() && view.results.hints.away() == 0 {
        return;
    }
    ui.label(style::strong(view.text.get("hints-title"), style::BODY, view.palette.text));
    list::show_ui(ui, view, commands);
    ui.add_space(style::GAP);
}
