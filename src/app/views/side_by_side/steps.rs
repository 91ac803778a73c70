//! The bars of the way from the reference's total to another's, one for every step.

use eframe::egui::{
    Align, Align2, Color32, Label, Layout, Rect, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::super::axis::Axis;
use super::super::style;
use crate::app::{View, focus, fonts};
use crate::model::difference::Waterfall;
use crate::report::difference::label;

const ROW: f32 = 24.0;
const BAR: f32 = 14.0;
const NAME: f32 = 300.0;
const AMOUNT: f32 = 120.0;
const BELOW: f32 = 22.0;

/// A row of the way: from which sum to which, EUR a year.
struct Bar {
    name: String,
    from: Decimal,
    to: Decimal,
    /// A total, and not a change.
    is_total: bool,
}

fn steps(view: &View<'_>, waterfall: &Waterfall, [from, to]: [&str; 2]) -> Vec<Bar> {
    let total = |name: &str, sum: Decimal| Bar { name: name.to_owned(), from: Decimal::ZERO, to: sum, is_total: true };
    let mut bars = vec![total(from, waterfall.from)];
    let mut sum = waterfall.from;
    let mut change = |name: String, by: Decimal| {
        let bar = Bar { name, from: sum, to: sum + by, is_total: false };
        sum += by;
        bar
    };
    for step in &waterfall.steps {
        let names: Vec<String> = step.ids.iter().map(|id| label(id, view.text)).collect();
        bars.push(change(names.join(" + "), step.change));
    }
    if !waterfall.interaction.is_zero() {
        bars.push(change(view.text.get("difference-interaction"), waterfall.interaction));
    }
    bars.push(total(to, waterfall.to));
    bars
}

/// Draws the bars.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, waterfall: &Waterfall, names: [&str; 2], chart: &str) {
    let bars = steps(view, waterfall, names);
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
            bar.show(ui, view, row, field, &axis, index);
        }
    }
}

/// Around the sums on the way; zero belongs to it unless that would squeeze the steps.
fn axis(bars: &[Bar]) -> Axis {
    let sums: Vec<f64> = bars.iter().map(|bar| number(bar.to)).collect();
    let tight = Axis::beyond(sums.iter().copied(), 0.05, 5.0);
    let width = tight.high - tight.low;
    let is_near = tight.low - 2.0 * width < 0.0 && tight.high + 2.0 * width > 0.0;
    if is_near { Axis::around(sums.into_iter().chain([0.0]), 5.0) } else { tight }
}

fn number(amount: Decimal) -> f64 {
    amount.to_f64().unwrap_or_default()
}

impl Bar {
    fn show(&self, ui: &mut Ui, view: &View<'_>, row: Rect, field: Rect, axis: &Axis, index: usize) {
        let (text, palette) = (view.text, view.palette);
        let amount = self.amount(view);
        let response = ui.interact(row, ui.scope_id().with(("waterfall", index)), Sense::hover());
        let words = format!("{}: {amount}", self.name);
        response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), &words));
        if response.hovered() {
            ui.painter().rect_filled(row, 3.0, palette.soft);
        }
        let place = Rect::from_min_size(row.min, vec2(NAME - 12.0, ROW));
        let mut inner = ui.new_child(UiBuilder::new().max_rect(place).layout(Layout::left_to_right(Align::Center)));
        let name = if self.is_total {
            style::strong(&self.name, style::BODY, palette.text)
        } else {
            style::plain(&self.name, style::BODY, palette.text)
        };
        inner.add(Label::new(name).truncate().selectable(false));
        let y = row.center().y;
        let colour = self.colour(view);
        // A total whose zero is off the axis is a mark and no bar: its length would mean nothing.
        let from = if self.is_total && !axis.holds(0.0) { self.to } else { self.from };
        let ends = [from, self.to].map(|sum| axis.x(field, number(sum)));
        let (left, right) = (ends[0].min(ends[1]), ends[0].max(ends[1]));
        let bar = Rect::from_x_y_ranges(left - 0.5..=(right + 0.5).max(left + 2.5), y - BAR / 2.0..=y + BAR / 2.0);
        ui.painter().rect_filled(bar, 1.5, colour);
        // Leads on to the next row.
        if row.bottom() + ROW / 2.0 < field.bottom() {
            let line = Stroke::new(1.0, palette.border);
            ui.painter().vline(axis.x(field, number(self.to)), y + BAR / 2.0..=y + ROW - BAR / 2.0, line);
        }
        let font = if self.is_total { fonts::strong(style::BODY) } else { fonts::regular(style::BODY) };
        ui.painter().text(pos2(row.right() - 8.0, y), Align2::RIGHT_CENTER, amount, font, palette.text);
        let sum = text.with("side-so_far", &[("sum", &text.euros(self.to))]);
        let about = if self.is_total { words } else { format!("{words}\n{sum}") };
        response.on_hover_text(style::plain(about, style::BODY, palette.text));
    }

    fn colour(&self, view: &View<'_>) -> Color32 {
        if self.is_total {
            view.palette.weak_text
        } else if self.to >= self.from {
            view.palette.warning
        } else {
            view.palette.accent
        }
    }

    /// A total as it is, a change with its sign.
    fn amount(&self, view: &View<'_>) -> String {
        let change = self.to - self.from;
        if self.is_total {
            view.text.euros(self.to)
        } else {
            format!("{}{}", if change > Decimal::ZERO { "+" } else { "\u{2212}" }, view.text.euros(change.abs()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bar(from: i64, to: i64, is_total: bool) -> Bar {
        Bar { name: String::new(), from: Decimal::from(from), to: Decimal::from(to), is_total }
    }

    #[test]
    fn small_steps_between_large_totals_are_still_seen() {
        let large = axis(&[bar(0, 1_000_000, true), bar(1_000_000, 1_010_000, false), bar(0, 1_010_000, true)]);
        assert!(!large.holds(0.0) && large.part(1_010_000.0) - large.part(1_000_000.0) > 0.8);
        let small = axis(&[bar(0, 100, true), bar(100, 160, false), bar(0, 160, true)]);
        assert!(small.holds(0.0), "near zero the totals are bars");
    }
}
