//! The row of tabs.

use eframe::egui::{Rect, Response, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::style;
use super::{Tab, ViewState};
use crate::app::View;

const PADDING: f32 = 6.0;
const HEIGHT: f32 = 30.0;

/// Draws the tabs; the open one is underlined.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, state: &mut ViewState) {
    let row = ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 14.0;
        for tab in Tab::ALL {
            if button(ui, view, &view.text.get(tab.key()), state.tab == tab).clicked() {
                state.tab = tab;
            }
        }
    });
    let bottom = row.response.rect.bottom();
    let line = Stroke::new(1.0, view.palette.line);
    ui.painter().hline(ui.max_rect().x_range(), bottom, line);
    ui.add_space(style::GAP / 2.0);
}

fn button(ui: &mut Ui, view: &View<'_>, label: &str, open: bool) -> Response {
    let palette = view.palette;
    let colour = if open { palette.text } else { palette.weak_text };
    let text = if open { style::strong(label, style::BODY, colour) } else { style::plain(label, style::BODY, colour) };
    let galley = eframe::egui::WidgetText::from(text).into_galley(ui, None, f32::INFINITY, style::body_font());
    let size = vec2(galley.size().x + 2.0 * PADDING, HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(eframe::egui::Role::Tab, ui.is_enabled(), open, label));
    let position = pos2(rect.left() + PADDING, rect.center().y - galley.size().y / 2.0);
    let shown = if response.hovered() && !open { palette.text } else { colour };
    ui.painter().galley_with_override_text_color(position, galley, shown);
    if open {
        let mark = Rect::from_min_max(pos2(rect.left(), rect.bottom() - 2.5), rect.right_bottom());
        ui.painter().rect_filled(mark, 0.0, palette.accent);
    }
    if response.has_focus() {
        ui.painter().rect_stroke(
            rect.shrink(2.0),
            3.0,
            Stroke::new(1.5, palette.accent),
            eframe::egui::StrokeKind::Inside,
        );
    }
    response
}
