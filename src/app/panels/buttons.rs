//! Buttons that several parts of the window share.

use eframe::egui::{Button, Color32, Response, RichText, Role, Sense, Stroke, Ui, Vec2, WidgetInfo};

use super::icons::Icon;
use crate::app::fonts;
use crate::app::theme::Palette;

/// A square button with an icon and a name for those who cannot see it.
pub fn icon_button(ui: &mut Ui, icon: Icon, name: &str, size: f32, enabled: bool) -> Response {
    let response = ui.add_enabled_ui(enabled, |ui| ui.allocate_response(Vec2::splat(size), Sense::click())).inner;
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, name));
    let visuals = ui.style().interact(&response);
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(response.rect, 6.0, visuals.weak_bg_fill);
    }
    if response.has_focus() {
        crate::app::focus::is_shown(ui.ctx());
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
