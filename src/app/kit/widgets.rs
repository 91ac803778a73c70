//! Small controls that several views share.

use std::sync::Arc;

use eframe::egui::text::{LayoutJob, TextWrapping};
use eframe::egui::{
    Align2, Color32, FontId, Galley, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::{signs, style};
use crate::app::kit::fonts;
use crate::app::kit::theme::Palette;
use crate::model::bill::Sourcing;

const HEIGHT: f32 = 24.0;
const PADDING: f32 = 10.0;
const SWATCH: f32 = 10.0;

/// A text on one line that is cut off where it has no room.
pub fn cut(ui: &Ui, words: &str, font: FontId, colour: Color32, width: f32) -> Arc<Galley> {
    let mut job = LayoutJob::simple_singleline(words.replace('\n', " "), font, colour);
    job.wrap = TextWrapping::truncate_at_width(width.max(10.0));
    ui.painter().layout_job(job)
}

/// Paints a laid-out text with that corner or side of it at a place.
pub fn put(ui: &Ui, align: Align2, at: Pos2, galley: Arc<Galley>, colour: Color32) {
    let place = align.anchor_size(at, galley.size());
    ui.painter().galley(place.min, galley, colour);
}

/// A row of choices of which one holds; answers the one that was clicked.
pub fn segmented(ui: &mut Ui, palette: &Palette, names: &[String], chosen: usize) -> Option<usize> {
    let mut clicked = None;
    let galleys: Vec<_> = names
        .iter()
        .map(|name| ui.painter().layout_no_wrap(name.clone(), fonts::regular(style::SMALL), palette.text))
        .collect();
    let width: f32 = galleys.iter().map(|galley| galley.size().x + 2.0 * PADDING).sum();
    let (row, _) = ui.allocate_exact_size(vec2(width, HEIGHT), Sense::hover());
    ui.painter().rect(row, 6.0, palette.soft, Stroke::new(1.0, palette.line), StrokeKind::Inside);
    let mut left = row.left();
    for (index, galley) in galleys.into_iter().enumerate() {
        let rect = Rect::from_min_size(pos2(left, row.top()), vec2(galley.size().x + 2.0 * PADDING, HEIGHT));
        left = rect.right();
        let response = ui.interact(rect, ui.scope_id().with(("segment", &names[index])), Sense::click());
        let on = index == chosen;
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), on, &names[index]));
        if on {
            ui.painter().rect(rect, 6.0, palette.card, Stroke::new(1.0, palette.border), StrokeKind::Inside);
        }
        focus(ui, palette, &response);
        let colour = if on || response.hovered() { palette.text } else { palette.weak_text };
        let place = Align2::CENTER_CENTER.anchor_size(rect.center(), galley.size());
        ui.painter().galley_with_override_text_color(place.min, galley, colour);
        if response.clicked() && !on {
            clicked = Some(index);
        }
    }
    clicked
}

/// Height of a chip, and what stands left and right of its words, points.
const CHIP: f32 = 28.0;
const CHIP_PADDING: f32 = 11.0;

/// One of several choices of which one holds, as a chip; whether it was clicked.
pub fn chip(ui: &mut Ui, palette: &Palette, words: &str, on: bool) -> bool {
    let colour = if on { palette.on_accent } else { palette.text };
    let galley = ui.painter().layout_no_wrap(words.to_owned(), fonts::regular(style::SMALL), colour);
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x + 2.0 * CHIP_PADDING, CHIP), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), on, words));
    let fill = match (on, response.hovered()) {
        (true, _) => palette.accent,
        (false, true) => palette.soft,
        (false, false) => palette.card,
    };
    let stroke = Stroke::new(1.0, if on { palette.accent } else { palette.border });
    ui.painter().rect(rect, CHIP / 2.0, fill, stroke, StrokeKind::Inside);
    let place: Rect = Align2::CENTER_CENTER.anchor_size(rect.center(), galley.size());
    ui.painter().galley(place.min, galley, colour);
    focus(ui, palette, &response);
    response.clicked()
}

/// A coloured square with a name, which switches something on and off.
pub fn switch(ui: &mut Ui, palette: &Palette, colour: Color32, name: &str, on: bool) -> Response {
    let galley = ui.painter().layout_no_wrap(name.to_owned(), fonts::regular(style::SMALL), palette.text);
    let size = vec2(SWATCH + 6.0 + galley.size().x + 12.0, HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), on, name));
    if response.hovered() {
        ui.painter().rect_filled(rect, 6.0, palette.soft);
    }
    focus(ui, palette, &response);
    let square = Rect::from_center_size(pos2(rect.left() + 6.0 + SWATCH / 2.0, rect.center().y), vec2(SWATCH, SWATCH));
    if on {
        ui.painter().rect_filled(square, 2.0, colour);
    } else {
        ui.painter().rect_stroke(square, 2.0, Stroke::new(1.5, palette.weak_text), StrokeKind::Inside);
    }
    let text = if on { palette.text } else { palette.weak_text };
    let place = pos2(square.right() + 6.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley_with_override_text_color(place, galley, text);
    response
}

/// Puts the sign of an option into the square of its switch, if that is on.
pub fn signed(ui: &Ui, palette: &Palette, sourcing: Sourcing, switch: &Response, on: bool) {
    if on {
        let at = pos2(switch.rect.left() + 6.0 + SWATCH / 2.0, switch.rect.center().y);
        signs::paint(ui.painter(), sourcing, at, 3.0, style::readable_on(palette.of(sourcing)), Stroke::NONE);
    }
}

/// What the colour of an option means: its square with its sign, and its name.
pub fn option_key(ui: &mut Ui, palette: &Palette, sourcing: Sourcing, words: &str) {
    let square = key(ui, palette, palette.of(sourcing), words);
    let at = square.center();
    signs::paint(ui.painter(), sourcing, at, 3.0, style::readable_on(palette.of(sourcing)), Stroke::NONE);
}

/// What a colour means: a square and a few words that stay on one line. Answers where the square stands.
pub fn key(ui: &mut Ui, palette: &Palette, colour: Color32, words: &str) -> Rect {
    let galley = ui.painter().layout_no_wrap(words.to_owned(), fonts::regular(style::SMALL), palette.weak_text);
    let size = vec2(SWATCH + 6.0 + galley.size().x + 10.0, galley.size().y.max(16.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), words));
    let square = Rect::from_center_size(pos2(rect.left() + SWATCH / 2.0, rect.center().y), vec2(SWATCH, SWATCH));
    ui.painter().rect_filled(square, 2.0, colour);
    let place = pos2(square.right() + 6.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(place, galley, palette.weak_text);
    square
}

/// Side of a square with a number in it.
pub const BADGE: f32 = 16.0;

/// A coloured square with a number in it: what it stands for is told apart also without its colour.
pub fn badge(ui: &Ui, centre: Pos2, colour: Color32, number: usize) {
    let square = Rect::from_center_size(centre, vec2(BADGE, BADGE));
    ui.painter().rect_filled(square, 3.0, colour);
    let font = fonts::strong(if number < 10 { 11.0 } else { 10.0 });
    ui.painter().text(centre, Align2::CENTER_CENTER, number.to_string(), font, style::readable_on(colour));
}

/// Shows where the keyboard is.
pub fn focus(ui: &Ui, palette: &Palette, response: &Response) {
    if response.has_focus() {
        crate::app::kit::focus::is_shown(ui.ctx());
        let stroke = Stroke::new(1.5, palette.accent);
        ui.painter().rect_stroke(response.rect, 6.0, stroke, StrokeKind::Inside);
    }
}
