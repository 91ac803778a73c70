//! The inputs that have a range, by how far each by itself moves the difference.

use eframe::egui::{Align2, Label, Rect, Sense, Shape, Stroke, Ui, UiBuilder, pos2, vec2};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::chosen;
use crate::app::draw::axis::Axis;
use crate::app::draw::figures::{Figures, chart_ui};
use crate::app::draw::{View, asking};
use crate::app::kit::{focus, fonts, signs, style, widgets};
use crate::app::session::steps::label_of;
use crate::model::bill::Sourcing;
use crate::model::comparison::Comparison;
use crate::model::parameters;
use crate::model::risk::{Risk, Swing};
use crate::report::explain::Subject;

const ROW: f32 = 24.0;
const BAR: f32 = 14.0;
const NAME: f32 = 236.0;
/// Room for the swing at the right.
const SWING: f32 = 96.0;
/// Room beside the bars for the values at their ends.
const VALUE: f32 = 84.0;
const BELOW: f32 = 22.0;
/// Between a value and the bar or line beside it.
const BESIDE: f32 = 5.0;

/// Draws a bar for every input that moves the difference, and names the others.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, comparison: &Comparison, risk: &Risk) {
    let (text, palette) = (view.text, view.palette);
    ui.label(style::strong(text.get("certainty-tornado"), style::BODY, palette.text));
    ui.horizontal_wrapped(|ui| {
        widgets::key(ui, palette, palette.of(Sourcing::InHouse), &text.get("certainty-in_house_cheaper"));
        let square = widgets::key(ui, palette, palette.of(chosen(view)), &text.get("certainty-outsourcing_cheaper"));
        signs::hatch(ui.painter(), square, palette.background);
        ui.label(style::plain(text.get("certainty-tornado.about"), style::SMALL, palette.weak_text));
    });
    let today = comparison.difference();
    let (moving, still): (Vec<&Swing>, Vec<&Swing>) =
        risk.tornado.iter().partition(|swing| swing.difference_at_low != swing.difference_at_high);
    if !moving.is_empty() {
        let name = text.get("certainty-tornado");
        chart_ui(ui, &name, |ui| bars_ui(ui, view, &moving, today));
        figures_ui(ui, view, &moving, &name);
    }
    if !still.is_empty() {
        let names: Vec<String> = still.iter().map(|swing| label_of(text, &swing.id)).collect();
        let words = text.with("certainty-still", &[("inputs", &names.join("; "))]);
        ui.label(style::plain(words, style::SMALL, palette.weak_text));
    }
}

/// The ends of every range, and what the difference is there.
fn figures_ui(ui: &mut Ui, view: &View<'_>, swings: &[&Swing], name: &str) {
    let text = view.text;
    let heads =
        ["difference-input", "figures-low", "figures-high", "figures-at_low", "figures-at_high", "certainty-swing"];
    Figures::new(view, name, NAME, &heads.map(|key| text.get(key))).folded_words(ui, view, || {
        let row = |swing: &&Swing| {
            let [low, high] = values(view, swing);
            let amounts = [swing.difference_at_low, swing.difference_at_high, swing.size()];
            let cells = [label_of(text, &swing.id), low, high].into_iter();
            cells.chain(amounts.map(|amount| text.euros(amount))).collect()
        };
        swings.iter().map(row).collect()
    });
}

/// The ends of a range in the input's unit.
fn values(view: &View<'_>, swing: &Swing) -> [String; 2] {
    let unit = parameters::find(&swing.id).map_or("", |input| input.unit.as_str());
    [swing.low, swing.high].map(|value| view.text.value(value, unit))
}

fn bars_ui(ui: &mut Ui, view: &View<'_>, swings: &[&Swing], today: Decimal) {
    let (text, palette) = (view.text, view.palette);
    let height = ROW * (swings.len() + 1) as f32 + BELOW;
    let (outer, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let field = Rect::from_min_max(
        pos2(outer.left() + NAME + VALUE, outer.top() + ROW),
        pos2(outer.right() - SWING - VALUE, outer.bottom() - BELOW),
    );
    let axis = axis(swings, today);
    axis.paint_columns(ui, view, field);
    let ends = |x: f32| [pos2(x, field.top() - 3.0), pos2(x, field.bottom())];
    if axis.holds(0.0) {
        let [from, to] = ends(axis.x(field, 0.0));
        ui.painter().vline(from.x, from.y + 3.0..=to.y, Stroke::new(1.6, palette.text));
    }
    for (index, swing) in swings.iter().enumerate() {
        let top = field.top() + ROW * index as f32;
        let row = Rect::from_min_size(pos2(outer.left(), top), vec2(outer.width(), ROW));
        if focus::reaches(ui, row) {
            Bar { view, swing, axis: &axis, field }.show(ui, row);
        }
    }
    // Over the bars, which all pass through it.
    let x = axis.x(field, number(today));
    ui.painter().extend(Shape::dashed_line(&ends(x), Stroke::new(1.3, palette.text), 4.0, 3.0));
    let words = text.with("certainty-today", &[("amount", &text.euros(today))]);
    let galley = ui.painter().layout_no_wrap(words, fonts::regular(style::SMALL), palette.text);
    let (left, right) = (field.left() - VALUE, field.right() + VALUE);
    let place = Align2::CENTER_CENTER.anchor_size(pos2(x, outer.top() + ROW / 2.0), galley.size());
    let shift = (left - place.left()).max(0.0) - (place.right() - right).max(0.0);
    ui.painter().galley(place.min + vec2(shift, 0.0), galley, palette.text);
    let head = pos2(outer.right() - 8.0, outer.top() + ROW / 2.0);
    let words = text.get("certainty-swing");
    ui.painter().text(head, Align2::RIGHT_CENTER, words, fonts::regular(style::SMALL), palette.weak_text);
}

/// As wide as the bars; zero belongs to it unless that would squeeze them.
fn axis(swings: &[&Swing], today: Decimal) -> Axis {
    let ends = swings.iter().flat_map(|swing| [swing.difference_at_low, swing.difference_at_high]);
    let ends: Vec<f64> = ends.chain([today]).map(number).collect();
    let tight = Axis::beyond(ends.iter().copied(), 0.0, 5.0);
    let width = tight.high - tight.low;
    let is_near = tight.low - width < 0.0 && tight.high + width > 0.0;
    if is_near { Axis::beyond(ends.into_iter().chain([0.0]), 0.0, 5.0) } else { tight }
}

fn number(amount: Decimal) -> f64 {
    amount.to_f64().unwrap_or_default()
}

/// The bar of one input.
struct Bar<'v> {
    view: &'v View<'v>,
    swing: &'v Swing,
    axis: &'v Axis,
    field: Rect,
}

impl Bar<'_> {
    fn show(&self, ui: &mut Ui, row: Rect) {
        let (text, palette) = (self.view.text, self.view.palette);
        let name = label_of(text, &self.swing.id);
        let words = self.described(&name);
        let response = ui.interact(row, ui.scope_id().with(("swing", &self.swing.id)), Sense::click());
        let open = asking::asks(ui, self.view, &response, &words, &Subject::Swing(self.swing.id.clone()));
        if open || response.has_focus() {
            asking::mark(ui, palette, &response, row, open);
        }
        if open || response.contains_pointer() {
            ui.painter().rect_filled(row, 3.0, palette.soft);
        }
        let place = Rect::from_min_size(row.min, vec2(NAME - 8.0, ROW));
        let mut inner = ui.new_child(
            UiBuilder::new().max_rect(place).layout(eframe::egui::Layout::left_to_right(eframe::egui::Align::Center)),
        );
        inner.add(Label::new(style::plain(&name, style::BODY, palette.text)).truncate().selectable(false));
        self.paint(ui, row.center().y);
        let size = text.euros(self.swing.size());
        let place = pos2(row.right() - 8.0, row.center().y);
        ui.painter().text(place, Align2::RIGHT_CENTER, size, fonts::regular(style::BODY), palette.text);
        response.on_hover_text(style::plain(words.clone(), style::BODY, palette.text));
    }

    /// The bar in the colours of who is cheaper, with the input's values at its ends.
    fn paint(&self, ui: &Ui, y: f32) {
        let (palette, field) = (self.view.palette, self.field);
        let (low, high) = (number(self.swing.difference_at_low), number(self.swing.difference_at_high));
        let (first, last) = (low.min(high), low.max(high));
        let bar = |from: f64, to: f64, sourcing: Sourcing| {
            if to > from {
                let x = self.axis.x(field, from)..=self.axis.x(field, to).max(self.axis.x(field, from) + 1.0);
                let rect = Rect::from_x_y_ranges(x, y - BAR / 2.0..=y + BAR / 2.0);
                ui.painter().rect_filled(rect, 1.5, palette.of(sourcing));
                if sourcing != Sourcing::InHouse {
                    signs::hatch(ui.painter(), rect, palette.background);
                }
            }
        };
        bar(first, last.min(0.0), Sourcing::InHouse);
        bar(first.max(0.0), last, chosen(self.view));
        let [at_low, at_high] = values(self.view, self.swing);
        let (left, right) = if low <= high { (at_low, at_high) } else { (at_high, at_low) };
        for (amount, value, align, shift) in
            [(first, left, Align2::RIGHT_CENTER, -BESIDE), (last, right, Align2::LEFT_CENTER, BESIDE)]
        {
            let place = pos2(self.axis.x(field, amount) + shift, y);
            let galley = ui.painter().layout_no_wrap(value, fonts::regular(style::SMALL), palette.weak_text);
            let at = align.anchor_size(place, galley.size());
            let at = at.translate(vec2(self.past_zero(at, shift), 0.0));
            // No line strikes a value through.
            ui.painter().rect_filled(at.expand2(vec2(2.0, 0.0)), 2.0, palette.background);
            ui.painter().galley(at.min, galley, palette.weak_text);
        }
    }

    /// How far a label must move away from its bar so that it does not stand on the line at zero.
    fn past_zero(&self, label: Rect, way: f32) -> f32 {
        let zero = self.axis.x(self.field, 0.0);
        if !self.axis.holds(0.0) || !label.expand2(vec2(BESIDE, 0.0)).x_range().contains(zero) {
            0.0
        } else if way < 0.0 {
            zero - BESIDE - label.right()
        } else {
            zero + BESIDE - label.left()
        }
    }

    fn described(&self, name: &str) -> String {
        let text = self.view.text;
        let [low, high] = values(self.view, self.swing);
        let at_low = text.euros(self.swing.difference_at_low);
        let at_high = text.euros(self.swing.difference_at_high);
        let values = [("input", name), ("low", &low), ("high", &high), ("at_low", &at_low), ("at_high", &at_high)];
        text.with("certainty-row", &values)
    }
}
