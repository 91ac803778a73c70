//! The row of tabs.

use eframe::egui::{Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::{Tab, ViewState, style, widgets};
use crate::app::{View, fonts};

const PADDING: f32 = 4.0;
const BETWEEN: f32 = 18.0;
const HEIGHT: f32 = 32.0;

/// Draws the tabs; the open one is underlined.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, state: &mut ViewState) {
    let row = ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = BETWEEN;
        for tab in Tab::ALL {
            if button(ui, view, &view.text.get(tab.key()), state.tab == tab).clicked() {
                state.tab = tab;
            }
        }
    });
    let line = Stroke::new(1.0, view.palette.line);
    ui.painter().hline(ui.max_rect().x_range(), row.response.rect.bottom(), line);
    ui.add_space(style::GAP / 2.0);
}

fn button(ui: &mut Ui, view: &View<'_>, label: &str, open: bool) -> Response {
    let palette = view.palette;
    let font = if open { fonts::strong(style::BODY) } else { fonts::regular(style::BODY) };
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
    response
}
