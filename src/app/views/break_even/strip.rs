//! Which option is the cheapest at each volume, on the same axis as the chart.

use eframe::egui::{Align2, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::area::Area;
use crate::app::draw::View;
use crate::app::kit::{fonts, style};
use crate::model::bill::Sourcing;
use crate::report::reason;

const HEIGHT: f32 = 18.0;

/// Draws the strip and its captions.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, area: &Area) {
    let (palette, text) = (view.palette, view.text);
    ui.add_space(2.0);
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    let strip = Rect::from_x_y_ranges(area.rect.x_range(), row.y_range());
    ui.painter().rect_filled(strip, 3.0, palette.soft);
    if let Some(found) = view.results.break_even.latest() {
        for range in &found.cheapest {
            // The next range begins at the next whole volume; on a logarithmic axis that gap shows at its left end.
            let x = area.clamped_x(range.from as f64)..=area.clamped_x(range.to as f64 + 1.0);
            segment(
                ui,
                view,
                Rect::from_x_y_ranges(x, strip.y_range()),
                range.option,
                view.results.break_even.is_stale(),
                |name| {
                    let (from, to) = (text.number(range.from as f64, 0), text.number(range.to as f64, 0));
                    text.with("chart-strip.range", &[("option", name), ("from", &from), ("to", &to)])
                },
            );
        }
    }
    let (caption, _) = ui.allocate_exact_size(vec2(ui.available_width(), 18.0), Sense::hover());
    let font = fonts::regular(style::SMALL);
    let left = if view.results.break_even.is_stale() {
        text.get("chart-strip.stale")
    } else if view.results.break_even.error().is_some() {
        text.get("chart-strip.none")
    } else {
        text.get("chart-strip")
    };
    if let Some(error) = view.results.break_even.error() {
        let why = reason::words(error, text);
        let place = strip.union(caption);
        let response = ui.interact(place, ui.scope_id().with("no cheapest"), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), format!("{left}: {why}")));
        response.on_hover_text(style::plain(why.clone(), style::BODY, palette.text));
    }
    let (y, painter) = (caption.center().y, ui.painter());
    painter.text(pos2(strip.left(), y), Align2::LEFT_CENTER, left, font.clone(), palette.weak_text);
    let unit = text.get("chart-axis");
    painter.text(pos2(strip.right(), y), Align2::RIGHT_CENTER, unit, font, palette.weak_text);
}

/// Draws one range of a strip: the option's colour, its name where there is room, and the rest for who points at it.
pub(in crate::app::views) fn segment(
    ui: &Ui,
    view: &View<'_>,
    rect: Rect,
    option: Sourcing,
    is_stale: bool,
    about: impl FnOnce(&str) -> String,
) {
    if rect.width() <= 0.0 {
        return;
    }
    let colour = style::current_or_not(view.palette, !is_stale).of(option);
    ui.painter().rect_filled(rect, 0.0, colour);
    let name = view.text.get(&format!("sourcing-{}", option.id()));
    let ink = style::readable_on(colour);
    let galley = ui.painter().layout_no_wrap(name.clone(), fonts::strong(11.5), ink);
    if galley.size().x + 12.0 <= rect.width() {
        let place = Align2::CENTER_CENTER.anchor_size(rect.center(), galley.size());
        ui.painter().galley(place.min, galley, ink);
    }
    let id = ui.scope_id().with(("cheapest", rect.left().to_bits()));
    ui.interact(rect, id, Sense::hover()).on_hover_ui_at_pointer(|ui| {
        ui.label(about(&name));
    });
}
