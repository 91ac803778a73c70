//! Buttons that several parts of the window share.

use eframe::egui::{
    Align, Button, Color32, Layout, Response, RichText, Role, Sense, Stroke, Ui, UiBuilder, Vec2, WidgetInfo,
};

use super::icons::Icon;
use crate::app::kit::fonts;
use crate::app::kit::theme::Palette;

/// Draws a row with one part at its left end and one at its right end, `gap` points apart at least. The left one is drawn first
/// and gets what the right one leaves, and each goes from left to right: so does the keyboard, which follows the drawing.
pub fn row_of_two(ui: &mut Ui, name: &str, gap: f32, left: impl FnOnce(&mut Ui), right: impl FnOnce(&mut Ui)) {
    let key = ui.scope_id().with(("width of the right part", name));
    let known: Option<f32> = ui.data(|data| data.get_temp(key));
    let whole = ui.available_rect_before_wrap();
    let middle = (whole.right() - known.unwrap_or_default()).max(whole.left());
    let part = |rect, side| {
        let layout = Layout::left_to_right(Align::Center);
        UiBuilder::new().max_rect(rect).layout(layout).id_salt((name, side))
    };
    let mut first = ui.new_child(part(whole.with_max_x((middle - gap).max(whole.left())), "left"));
    left(&mut first);
    let mut second = ui.new_child(part(whole.with_min_x(middle), "right"));
    right(&mut second);
    let width = second.min_rect().width();
    if known.is_none_or(|known| (known - width).abs() > 0.1) {
        // Its width is known only when it is drawn: drawn again at once, it does not jump.
        ui.data_mut(|data| data.insert_temp(key, width));
        ui.ctx().request_discard("the right part of a row has another width");
    }
    ui.advance_cursor_after_rect(first.min_rect().union(second.min_rect()));
}

/// Draws a row at the right end of what is available, from left to right. It is as high as what is in it, and not as high as
/// what is left of a dialog that had more in it before.
pub fn at_right(ui: &mut Ui, name: &str, add: impl FnOnce(&mut Ui)) {
    let row = |ui: &mut Ui| row_of_two(ui, name, 0.0, |_| {}, add);
    if ui.layout().is_horizontal() {
        row(ui);
    } else {
        ui.horizontal(row);
    }
}

/// A square button with an icon and a name for those who cannot see it.
pub fn icon_button(ui: &mut Ui, icon: Icon, name: &str, size: f32, enabled: bool) -> Response {
    let response = ui.add_enabled_ui(enabled, |ui| ui.allocate_response(Vec2::splat(size), Sense::click())).inner;
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, name));
    let visuals = ui.style().interact(&response);
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(response.rect, 6.0, visuals.weak_bg_fill);
    }
    if response.has_focus() {
        crate::app::kit::focus::is_shown(ui.ctx());
        ui.painter().rect_stroke(
            response.rect,
            6.0,
            Stroke::new(1.0, ui.visuals().hyperlink_color),
            eframe::egui::StrokeKind::Inside,
        );
    }
    let color = if !enabled {
        ui.visuals().gray_out(ui.visuals().weak_text_color())
    } else if response.hovered() {
        ui.visuals().text_color()
    } else {
        ui.visuals().weak_text_color()
    };
    let square = eframe::egui::Rect::from_center_size(response.rect.center(), Vec2::splat((size - 4.0).min(16.0)));
    icon.paint(ui.painter(), square, color, 0.0);
    response
}

/// A box to tick, with a border that shows also when it is empty.
pub fn tick(ui: &mut Ui, palette: &Palette, on: &mut bool, label: RichText) -> Response {
    ui.scope(|ui| {
        let inactive = &mut ui.visuals_mut().widgets.inactive;
        inactive.bg_fill = palette.card;
        inactive.bg_stroke = Stroke::new(1.0, palette.control);
        inactive.corner_radius = eframe::egui::CornerRadius::same(4);
        ui.checkbox(on, label)
    })
    .inner
}

/// The button for what one most likely wants.
pub fn primary(ui: &mut Ui, palette: &Palette, label: &str) -> Response {
    let text = RichText::new(label).color(palette.on_accent).font(fonts::strong(13.0));
    ui.add(Button::new(text).fill(palette.accent).stroke(Stroke::NONE).min_size(Vec2::new(84.0, 28.0)))
}

/// A button beside the primary one.
pub fn secondary(ui: &mut Ui, palette: &Palette, label: &str) -> Response {
    let button = Button::new(label).fill(Color32::TRANSPARENT).stroke(Stroke::new(1.0, palette.border));
    ui.add(button.min_size(Vec2::new(84.0, 28.0)))
}

/// A button beside figures, no higher than their rows.
pub fn secondary_small(ui: &mut Ui, palette: &Palette, label: &str) -> Response {
    let text = RichText::new(label).size(12.0).color(palette.text);
    let button = Button::new(text).fill(Color32::TRANSPARENT).stroke(Stroke::new(1.0, palette.border));
    ui.add(button.min_size(Vec2::new(60.0, 22.0)))
}
