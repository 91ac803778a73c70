//! The bars of the way from the reference's total to another's, one for every step.

use eframe::egui::{
    Align, Align2, Color32, Label, Layout, Rect, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::app::draw::View;
use crate::app::draw::axis::Axis;
use crate::app::kit::{focus, fonts, style};
use crate::model::difference::Waterfall;
use crate::report::difference::{Leg, legs};

const ROW: f32 = 24.0;
const BAR: f32 = 14.0;
const NAME: f32 = 300.0;
const AMOUNT: f32 = 120.0;
const BELOW: f32 = 22.0;

/// Draws the bars.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, waterfall: &Waterfall, names: [&str; 2], chart: &str) {
    let bars = legs(waterfall, names, view.text);
    let height = ROW * bars.len() as f32 + BELOW;
    let (outer, whole) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    whole.widget_info(|| WidgetInfo::labeled(Role::Image, ui.is_enabled(), chart));
    let field = Rect::from_min_max(
        pos2(outer.left() + NAME, outer.top()),
        pos2(outer.right() - AMOUNT, outer.bottom() - BELOW),
    );
    let axis = axis(&bars);
    axis.paint_columns(ui, view, field);
    for (index, bar) in bars.iter().enumerate() {
        let row = Rect::from_min_size(pos2(outer.left(), outer.top() + ROW * index as f32), vec2(outer.width(), ROW));
        if focus::reaches(ui, row) {
            draw_ui(ui, view, bar, (row, index), field, &axis);
        }
    }
}

/// Around the sums on the way; zero belongs to it unless that would squeeze the steps.
fn axis(bars: &[Leg]) -> Axis {
    let sums: Vec<f64> = bars.iter().map(|bar| number(bar.to)).collect();
    let tight = Axis::beyond(sums.iter().copied(), 0.05, 5.0);
    let width = tight.high - tight.low;
    let is_near = tight.low - 2.0 * width < 0.0 && tight.high + 2.0 * width > 0.0;
    if is_near { Axis::around(sums.into_iter().chain([0.0]), 5.0) } else { tight }
}

fn number(amount: Decimal) -> f64 {
    amount.to_f64().unwrap_or_default()
}

fn draw_ui(ui: &mut Ui, view: &View<'_>, leg: &Leg, (row, index): (Rect, usize), field: Rect, axis: &Axis) {
    let (text, palette) = (view.text, view.palette);
    let amount = leg.amount(text);
    let response = ui.interact(row, ui.scope_id().with(("waterfall", index)), Sense::hover());
    let words = format!("{}: {amount}", leg.name);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), &words));
    if response.hovered() {
        ui.painter().rect_filled(row, 3.0, palette.soft);
    }
    let place = Rect::from_min_size(row.min, vec2(NAME - 12.0, ROW));
    let mut inner = ui.new_child(UiBuilder::new().max_rect(place).layout(Layout::left_to_right(Align::Center)));
    let name = if leg.is_total {
        style::strong(&leg.name, style::BODY, palette.text)
    } else {
        style::plain(&leg.name, style::BODY, palette.text)
    };
    inner.add(Label::new(name).truncate().selectable(false));
    let y = row.center().y;
    let colour = colour(leg, view);
    // A total whose zero is off the axis is a mark and no bar: its length would mean nothing.
    let from = if leg.is_total && !axis.holds(0.0) { leg.to } else { leg.from };
    let ends = [from, leg.to].map(|sum| axis.x(field, number(sum)));
    let (left, right) = (ends[0].min(ends[1]), ends[0].max(ends[1]));
    let bar = Rect::from_x_y_ranges(left - 0.5..=(right + 0.5).max(left + 2.5), y - BAR / 2.0..=y + BAR / 2.0);
    ui.painter().rect_filled(bar, 1.5, colour);
    // Leads on to the next row.
    if row.bottom() + ROW / 2.0 < field.bottom() {
        let line = Stroke::new(1.0, palette.border);
        ui.painter().vline(axis.x(field, number(leg.to)), y + BAR / 2.0..=y + ROW - BAR / 2.0, line);
    }
    let font = if leg.is_total { fonts::strong(style::BODY) } else { fonts::regular(style::BODY) };
    ui.painter().text(pos2(row.right() - 8.0, y), Align2::RIGHT_CENTER, amount, font, palette.text);
    let sum = text.with("side-so_far", &[("sum", &text.euros(leg.to))]);
    let about = if leg.is_total { words } else { format!("{words}\n{sum}") };
    response.on_hover_text(style::plain(about, style::BODY, palette.text));
}

fn colour(leg: &Leg, view: &View<'_>) -> Color32 {
    if leg.is_total {
        view.palette.weak_text
    } else if leg.to >= leg.from {
        view.palette.warning
    } else {
        view.palette.accent
    }
}
