//! Figures that tell how they come about when they are clicked.

use eframe::egui::{
    CursorIcon, Label, Rect, Response, RichText, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2,
};

use super::View;
use crate::app::kit::focus;
use crate::app::kit::theme::Palette;
use crate::report::explain::Subject;

/// A figure that tells how it comes about when it is clicked.
pub fn explained_ui(ui: &mut Ui, view: &View<'_>, figure: RichText, subject: &Subject) -> Response {
    let words = figure.text().to_owned();
    let behind = ui.painter().add(eframe::egui::Shape::Noop);
    let response = ui.add(Label::new(figure).extend().selectable(false).sense(Sense::click()));
    let open = asks(ui, view, &response, &words, subject);
    let around = response.rect.expand2(vec2(4.0, 1.0));
    if open {
        ui.painter().set(behind, eframe::egui::Shape::rect_filled(around, 4.0, view.palette.soft));
    }
    mark(ui, view.palette, &response, around, open);
    response
}

/// Lets who clicks a figure see how it comes about; whether the sheet explains it already.
pub fn asks(ui: &Ui, view: &View<'_>, response: &Response, words: &str, subject: &Subject) -> bool {
    let open = view.asked.is_open(subject);
    response.widget_info(|| WidgetInfo::selected(Role::Button, ui.is_enabled(), open, words));
    let about = view.text.with("sheet-ask", &[("name", &subject.name(view.text))]);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(about.as_str()));
    if response.hovered() {
        ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
    }
    if response.clicked() {
        view.asked.explain(subject, response);
    }
    open
}

/// Shows that a figure can be asked, and that the sheet explains it.
pub fn mark(ui: &Ui, palette: &Palette, response: &Response, around: Rect, open: bool) {
    if open || response.has_focus() {
        if response.has_focus() {
            focus::is_shown(ui.ctx());
        }
        let width = if response.has_focus() { 1.5 } else { 1.0 };
        ui.painter().rect_stroke(around, 4.0, Stroke::new(width, palette.accent), StrokeKind::Inside);
    } else if response.hovered() {
        let y = response.rect.bottom() - 0.5;
        ui.painter().hline(response.rect.x_range(), y, Stroke::new(1.0, palette.weak_text));
    }
}
