//! The sheet beside the results: how a figure comes about, down to the inputs. It stays open and follows the sliders.

mod body;
mod half_hour;
mod trail;

use eframe::egui::{Align, Frame, Layout, Margin, Panel, ScrollArea, Stroke, Ui, vec2};

pub use trail::Trail;

use super::style;
use crate::app::panels::{Icon, icon_button};
use crate::app::{Command, View};
use crate::report::explain::Subject;

/// Width of the sheet, points.
const WIDTH: f32 = 336.0;
/// Room that the results keep beside it, points.
const RESULTS: f32 = 656.0;

/// Draws the sheet at the right, if a figure is explained, and takes its room from what is left to draw in.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, trail: &mut Trail, commands: &mut Vec<Command>) {
    if trail.is_empty() {
        return;
    }
    let palette = view.palette;
    let width = WIDTH.min((ui.available_width() - RESULTS).max(300.0));
    let frame = Frame::new()
        .fill(palette.card)
        .stroke(Stroke::new(1.0, palette.line))
        .corner_radius(8.0)
        .inner_margin(Margin { left: 14, right: 6, top: 8, bottom: 8 });
    Panel::right("sheet").exact_size(width).resizable(false).show_separator_line(false).frame(frame).show(ui, |ui| {
        head(ui, view, trail);
        let Some(subject) = trail.subject().cloned() else { return };
        ScrollArea::vertical().id_salt(("sheet", trail.depth())).auto_shrink(false).show(ui, |ui| {
            ui.set_max_width(ui.available_width() - style::SCROLL_BAR);
            if let Subject::HalfHour { when, supplier } = subject
                && let Some(other) = half_hour::choices(ui, view, when)
            {
                trail.replace(Subject::HalfHour { when: other, supplier });
            }
            let asked = body::show(ui, view, trail.page(view));
            if let Some(link) = asked {
                trail.follow(link, commands);
            }
        });
    });
}

/// The way back, what led here, and the way to close.
fn head(ui: &mut Ui, view: &View<'_>, trail: &mut Trail) {
    let (text, palette) = (view.text, view.palette);
    ui.horizontal(|ui| {
        if icon_button(ui, Icon::Back, &text.get("sheet-back"), 24.0, trail.depth() > 1).clicked() {
            trail.back();
        }
        ui.label(style::plain(text.get("sheet-title"), style::SMALL, palette.weak_text));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(4.0);
            if icon_button(ui, Icon::Close, &text.get("sheet-close"), 24.0, true).clicked() {
                trail.close();
            }
        });
    });
    if trail.depth() > 1 {
        let mut back_to = None;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(3.0, 1.0);
            for (place, subject) in trail.steps().iter().enumerate().take(trail.depth() - 1) {
                let name = subject.name(text);
                let label = style::plain(&name, style::SMALL, palette.accent);
                let link = eframe::egui::Button::new(label).frame_when_inactive(false).small().truncate();
                if ui.add(link).accessible_name(text.with("sheet-trail", &[("name", &name)])).clicked() {
                    back_to = Some(place);
                }
                ui.label(style::plain("›", style::SMALL, palette.weak_text));
            }
        });
        if let Some(place) = back_to {
            trail.back_to(place);
        }
    }
    ui.add_space(2.0);
}
