//! How the difference is spread over the draws.

use eframe::egui::{Align2, Rect, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};
use rust_decimal::prelude::ToPrimitive;

use super::{certainty_words, chosen};
use crate::app::draw::View;
use crate::app::draw::axis::{Axis, compact};
use crate::app::draw::figures::{Figures, chart_ui};
use crate::app::kit::{fonts, signs, style};
use crate::model::bill::Sourcing;
use crate::model::risk::Risk;
use crate::report::chart::scale::Measure;

const HEIGHT: f32 = 196.0;
/// Room above the bars for the sides and the percentiles.
const ABOVE: f32 = 40.0;
const BELOW: f32 = 22.0;
/// Width of the lower edges in the table, points.
const EDGE: f32 = 110.0;
/// Percentiles nearer to each other than this share one mark, points.
const APART: f32 = 26.0;

/// Draws the bars, coloured by who is cheaper.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, risk: &Risk) {
    let (text, palette) = (view.text, view.palette);
    let name = text.get("certainty-spread");
    ui.label(style::strong(&name, style::BODY, palette.text));
    chart_ui(ui, &name, |ui| bars_ui(ui, view, risk));
    ui.add_space(style::GAP / 2.0);
    let heads = ["figures-from", "figures-to", "figures-cases", "figures-share"].map(|key| text.get(key));
    Figures::new(view, &name, EDGE, &heads).folded_words(ui, view, || {
        let euros = |amount: f64| Measure::PerYear.format(amount, text).replace('-', "\u{2212}");
        let row = |(low, high, count): (f64, f64, u64)| {
            let share = text.percent(count as f64 / risk.draws.max(1) as f64, 2);
            vec![euros(low), euros(high), text.number(count as f64, 0), share]
        };
        risk.histogram.bars().map(|(low, high, count)| row((low, high, count as u64))).collect()
    });
}

fn bars_ui(ui: &mut Ui, view: &View<'_>, risk: &Risk) {
    let (text, palette) = (view.text, view.palette);
    let (outer, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    let rect = Rect::from_min_max(outer.min + vec2(0.0, ABOVE), outer.max - vec2(0.0, BELOW));
    let edges = risk.histogram.bars().flat_map(|(low, high, _)| [low, high]);
    let axis = axis(edges.collect());
    axis.paint_columns(ui, view, rect);
    let most = risk.histogram.counts.iter().copied().max().unwrap_or(1).max(1);
    for (index, (low, high, count)) in risk.histogram.bars().enumerate() {
        // 0 is an edge, so a bar lies on one side.
        let side = if low >= 0.0 { chosen(view) } else { Sourcing::InHouse };
        let height = rect.height() * count as f32 / most as f32;
        let place = Rect::from_x_y_ranges(axis.x(rect, low)..=axis.x(rect, high), rect.y_range());
        let mut bar = place.with_min_y(rect.bottom() - height);
        if bar.width() > 4.0 {
            bar.max.x -= 1.0;
        }
        ui.painter().rect_filled(bar, 0.0, palette.of(side));
        if side != Sourcing::InHouse {
            signs::hatch(ui.painter(), bar, palette.background);
        }
        if count == 0 {
            continue;
        }
        let share = text.percent(count as f64 / risk.draws.max(1) as f64, 1);
        let (low, high) = (compact(low, text), compact(high, text));
        let words = text.with("certainty-bar", &[("low", &low), ("high", &high), ("share", &share)]);
        let response = ui.interact(place, ui.scope_id().with(("bar", index)), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), &words));
        response.on_hover_text(style::plain(words.clone(), style::BODY, palette.text));
    }
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, palette.border));
    sides(ui, view, risk, &axis, outer, rect);
    percentiles(ui, view, risk, &axis, rect);
}

/// As wide as the bars; zero belongs to it unless that would squeeze them.
fn axis(edges: Vec<f64>) -> Axis {
    let tight = Axis::beyond(edges.iter().copied(), 0.02, 6.0);
    let width = tight.high - tight.low;
    let is_near = tight.low - width < 0.0 && tight.high + width > 0.0;
    if is_near { Axis::beyond(edges.into_iter().chain([0.0]), 0.02, 6.0) } else { tight }
}

/// The line at zero, and at both sides of it who is cheaper there and how often.
fn sides(ui: &Ui, view: &View<'_>, risk: &Risk, axis: &Axis, outer: Rect, rect: Rect) {
    let (text, palette, painter) = (view.text, view.palette, ui.painter());
    let zero = axis.x(rect, 0.0);
    if axis.holds(0.0) {
        painter.vline(zero, rect.top() - 18.0..=rect.bottom(), Stroke::new(1.6, palette.text));
    }
    if certainty_words::is_equal(risk) {
        return;
    }
    let label = |sourcing: Sourcing, key: &str, share: &str| {
        let words = text.with(key, &[("share", share)]);
        painter.layout_no_wrap(words, fonts::strong(style::SMALL), palette.text_of(sourcing))
    };
    let [in_house, outsourced] = certainty_words::in_little_room(risk, text);
    let in_house = label(Sourcing::InHouse, "certainty-side.in_house", &in_house);
    let outsourced = label(chosen(view), "certainty-side.outsourcing", &outsourced);
    let y = outer.top() + 1.0;
    // Each stands on its side of zero, and slides along where its side is too narrow.
    let (left, right) = (in_house.size().x, outsourced.size().x);
    let middle = zero.clamp(outer.left() + left + 8.0, (outer.right() - right - 8.0).max(outer.left() + left + 8.0));
    if axis.low < 0.0 {
        painter.galley(pos2(middle - 8.0 - left, y), in_house, palette.text_of(Sourcing::InHouse));
    }
    if axis.high > 0.0 {
        painter.galley(pos2(middle + 8.0, y), outsourced, palette.text_of(chosen(view)));
    }
}

/// Dashed lines at P10, P50 and P90.
fn percentiles(ui: &Ui, view: &View<'_>, risk: &Risk, axis: &Axis, rect: Rect) {
    let (palette, painter) = (view.palette, ui.painter());
    let values = [("P50", risk.difference.p50), ("P10", risk.difference.p10), ("P90", risk.difference.p90)];
    let mut drawn: Vec<f32> = Vec::new();
    for (name, value) in values {
        let x = axis.x(rect, value.to_f64().unwrap_or_default());
        if drawn.iter().any(|other| (other - x).abs() < APART) {
            continue;
        }
        drawn.push(x);
        let ends = [pos2(x, rect.top() - 2.0), pos2(x, rect.bottom())];
        painter.extend(Shape::dashed_line(&ends, Stroke::new(1.0, palette.text), 4.0, 3.0));
        let place = pos2(x, rect.top() - 3.0);
        let tag = painter.layout_no_wrap(name.to_owned(), fonts::regular(11.0), palette.text);
        let at = Align2::CENTER_BOTTOM.anchor_size(place, tag.size());
        painter.rect_filled(at.expand2(vec2(2.0, 0.0)), 2.0, palette.background);
        painter.galley(at.min, tag, palette.text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zero_is_on_the_axis_where_it_is_near() {
        assert!(axis(vec![-50.0, 10.0]).holds(0.0));
        assert!(axis(vec![20.0, 120.0]).holds(0.0));
        // The bars would take a hundredth of the width.
        assert!(!axis(vec![9_900.0, 10_000.0]).holds(0.0));
        assert!(!axis(vec![-10_000.0, -9_900.0]).holds(0.0));
    }
}
