//! The chips that say which inputs are shown, each with how many these are.

use eframe::egui::{Align2, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

use super::Show;
use crate::app::views::{style, widgets};
use crate::app::{View, fonts};
use crate::report::assumptions::Assumption;

const HEIGHT: f32 = 28.0;
const PADDING: f32 = 11.0;

/// Draws the chips; one of them holds.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, rows: &[Assumption], shown: &mut Show) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        for show in Show::ALL {
            let count = rows.iter().filter(|row| show.holds(row)).count();
            let words = format!("{} {count}", view.text.get(show.key()));
            if chip(ui, view, &words, *shown == show) {
                *shown = show;
            }
        }
    });
}

fn chip(ui: &mut Ui, view: &View<'_>, words: &str, on: bool) -> bool {
    let palette = view.palette;
    let colour = if on { palette.on_accent } else { palette.text };
    let galley = ui.painter().layout_no_wrap(words.to_owned(), fonts::regular(style::SMALL), colour);
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x + 2.0 * PADDING, HEIGHT), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), on, words));
    let fill = match (on, response.hovered()) {
        (true, _) => palette.accent,
        (false, true) => palette.soft,
        (false, false) => palette.card,
    };
    let stroke = Stroke::new(1.0, if on { palette.accent } else { palette.border });
    ui.painter().rect(rect, HEIGHT / 2.0, fill, stroke, StrokeKind::Inside);
    let place: Rect = Align2::CENTER_CENTER.anchor_size(rect.center(), galley.size());
    ui.painter().galley(place.min, galley, colour);
    widgets::focus(ui, palette, &response);
    response.clicked()
}
