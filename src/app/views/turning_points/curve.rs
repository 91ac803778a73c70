//! What each option costs over one input, and where the answer turns.

use std::collections::BTreeSet;

use eframe::egui::{Align2, Rangef, Rect, Response, Sense, Shape, Stroke, Ui, pos2, vec2};

use super::field::{Field, Totals};
use super::{Standing, crossings, turning_words};
use crate::app::command::Command;
use crate::app::draw::figures::image as chart_image;
use crate::app::draw::{View, asking, named};
use crate::app::kit::{fonts, signs, style};
use crate::app::session::remembered::TurningState;
use crate::app::session::remembered::input_axis::InputAxis;
use crate::app::views::break_even::curves::{CHOSEN, OTHER, drawing_order, runs, ties};
use crate::app::views::break_even::handle::Handle;
use crate::app::views::break_even::labels::{self, Mark, Side};
use crate::app::views::break_even::{figures, readout, strip};
use crate::model::bill::{PerOption, Sourcing};
use crate::model::seek::Sweep;
use crate::report::explain::{Lines, Subject};
use crate::report::option_names;
use rust_decimal::Decimal;

/// Room left of the area for the amounts, right of it for the names of the curves, and under it for the values, points.
const AMOUNTS: f32 = 62.0;
const NAMES: f32 = 92.0;
const AXIS: f32 = 22.0;
const STRIP: f32 = 18.0;
/// What stands above the area and should be seen with it below: title, strip, first words.
const AROUND: f32 = 190.0;
const HEIGHTS: (f32, f32) = (190.0, 520.0);
/// How strongly options are drawn that are not compared.
const LIGHT: f32 = 0.55;
/// Crossings of a form that are marked one by one; more are one range.
const FEW: usize = 2;
/// Rows of the table of figures.
const ROWS: usize = 11;

/// Draws the curves of the selected input.
pub(super) fn show_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut TurningState,
    height: f32,
    commands: &mut Vec<Command>,
) {
    let found = &view.results.sweep;
    let standing = Standing::of(found);
    let Some(sweep) = found.latest().filter(|sweep| !sweep.values.is_empty()) else {
        standing.show(ui, view);
        return;
    };
    // All of it speaks of the input that is known, while the next is under way.
    let ends = sweep.values.first().zip(sweep.values.last());
    let axis = state.curve_axis(view.scenario, &sweep.id).or_else(|| InputAxis::between(&sweep.id, *ends?.0, *ends?.1));
    let (Some(axis), Some(today)) = (axis, view.scenario.number(&sweep.id)) else { return };
    title_ui(ui, view, &axis, today);
    standing.show(ui, view);
    let chosen = Sourcing::compared(view.scenario);
    let plot = (height - AROUND).clamp(HEIGHTS.0, HEIGHTS.1);
    let (whole, response) = ui.allocate_exact_size(vec2(ui.available_width(), plot + AXIS), Sense::hover());
    chart_image(ui, &response, &chart_name(view, &axis));
    let rect = Rect::from_min_max(whole.min + vec2(AMOUNTS, 6.0), whole.max - vec2(NAMES, AXIS));
    let field = Field { rect, axis, totals: Totals::of(sweep, [Sourcing::InHouse, chosen]) };
    field.grid(ui, view);
    unplannable(ui, view, sweep, &field);
    lines(ui, view, sweep, &field);
    let names = labels::names(ui, view, rect, ends_of(sweep, &field));
    let is_near = handle_ui(ui, view, state, &field, today, commands);
    marks(ui, view, sweep, &field, today, &names);
    if !is_near {
        readout(ui, view, sweep, &field, &response);
    }
    cheapest_ui(ui, view, sweep, &field, standing.is_stale);
    ui.add_space(style::GAP);
    crossings::show_ui(ui, view, sweep, &field.axis, today);
    ui.add_space(style::GAP);
    table_ui(ui, view, sweep, &field.axis, today);
}

fn title_ui(ui: &mut Ui, view: &View<'_>, axis: &InputAxis, today: f64) {
    let text = view.text;
    ui.horizontal_wrapped(|ui| {
        let name = style::strong(turning_words::name(text, &axis.id), style::BODY + 2.0, view.palette.text);
        let found = view.results.turning.latest();
        let turns = found.is_some_and(|found| found.points.iter().any(|point| point.id == axis.id));
        let name = match turns {
            true => asking::explained_ui(ui, view, name, &Subject::Turning(axis.id.clone())),
            false => ui.label(name),
        };
        name.on_hover_text(text.about_input(&axis.id));
        let (value, unit) = (text.value(today, &axis.input.unit), text.unit(&axis.input.unit));
        let now = text.with("turning-now", &[("value", &value)]);
        let words = if axis.input.unit.starts_with("EUR") { format!("{now} ({unit})") } else { now };
        ui.label(style::plain(words, style::BODY, view.palette.weak_text));
    });
}

fn lines(ui: &Ui, view: &View<'_>, sweep: &Sweep, field: &Field) {
    let painter = ui.painter().with_clip_rect(field.rect.expand(2.0).intersect(ui.clip_rect()));
    let points: Vec<(f64, &PerOption<f64>)> = sweep.values.iter().copied().zip(&sweep.totals).collect();
    let none_hidden = BTreeSet::new();
    let mut dashed = Vec::new();
    for sourcing in drawing_order(view) {
        let compared = is_compared(view, sourcing);
        let colour = view.palette.of(sourcing);
        let colour = if compared { colour } else { colour.gamma_multiply(LIGHT) };
        let stroke = Stroke::new(if compared { CHOSEN } else { OTHER }, colour);
        for (run, tied) in runs(&points, |(_, totals)| ties(totals, sourcing, &none_hidden)) {
            let place = |(value, totals): &(f64, &PerOption<f64>)| pos2(field.x(*value), field.y(totals[sourcing]));
            let line: Vec<_> = run.iter().map(place).collect();
            if tied {
                dashed.extend(Shape::dashed_line(&line, stroke, 9.0, 6.0));
            } else {
                painter.add(Shape::line(line, stroke));
            }
        }
        let line: Vec<_> = points.iter().map(|(x, totals)| pos2(field.x(*x), field.y(totals[sourcing]))).collect();
        signs::along(&painter, sourcing, &line, field.rect, colour, view.palette.background);
    }
    // Over the line they coincide with, which shows between the dashes.
    painter.extend(dashed);
}

/// Values that the model has no answer for, at the ends of the axis.
fn unplannable(ui: &Ui, view: &View<'_>, sweep: &Sweep, field: &Field) {
    let (Some(first), Some(last)) = (sweep.values.first(), sweep.values.last()) else { return };
    let rect = field.rect;
    for gap in [rect.with_max_x(field.x(*first)), rect.with_min_x(field.x(*last))] {
        if gap.width() < 0.02 * rect.width() {
            continue;
        }
        ui.painter().rect_filled(gap, 0.0, view.palette.soft);
        let words = view.text.get("turning-unplannable");
        let galley =
            ui.painter().layout(words, fonts::regular(style::SMALL), view.palette.weak_text, gap.width() - 8.0);
        let place = Align2::CENTER_CENTER.anchor_size(gap.center(), galley.size());
        ui.painter().galley(place.min, galley, view.palette.weak_text);
    }
}

fn is_compared(view: &View<'_>, sourcing: Sourcing) -> bool {
    sourcing == Sourcing::InHouse || sourcing == Sourcing::compared(view.scenario)
}

/// Where the curves leave the area at its right.
fn ends_of(sweep: &Sweep, field: &Field) -> Vec<(Sourcing, f32)> {
    let Some(last) = sweep.totals.last() else { return Vec::new() };
    let y = |sourcing: Sourcing| field.y(last[sourcing]);
    let seen = |end: f32| (field.rect.top() - 1.0..=field.rect.bottom() + 1.0).contains(&end);
    last.options().map(|sourcing| (sourcing, y(sourcing))).filter(|(_, end)| seen(*end)).collect()
}

/// Today's value: says it, and sends it while it is dragged. Answers whether it is held or under the pointer.
fn handle_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut TurningState,
    field: &Field,
    today: f64,
    commands: &mut Vec<Command>,
) -> bool {
    let axis = &field.axis;
    let tag = view.text.with("turning-now", &[("value", &view.text.value(today, &axis.input.unit))]);
    let name = view.text.with("turning-handle", &[("input", &turning_words::name(view.text, &axis.id))]);
    let handle = Handle { area: field.rect, x: field.x(today), tag, name: &name, value: today };
    let moved = handle.show(ui, view.palette);
    state.hold(&[axis], moved.to.is_some());
    let value = match (moved.to, moved.steps) {
        (Some(x), _) => field.value(x),
        (None, 0) => today,
        (None, steps) => axis.stepped(today, steps),
    };
    if value != today {
        commands.push(Command::SetNumber { id: axis.id.clone(), value, held: moved.is_held });
    }
    moved.is_near
}

/// Where another option and in-house cost the same.
fn marks(ui: &Ui, view: &View<'_>, sweep: &Sweep, field: &Field, today: f64, names: &[Rect]) {
    let mut marks = Vec::new();
    for (option, found) in sweep.crossings.iter() {
        let shown = |value: f64| field.axis.turned(view.text, value, today, found);
        let at = |from: f64, to: f64| mark(view, sweep, field, option, (from, to), [shown(from), shown(to)]);
        if let Some(found) = crossings::break_even(view, &field.axis) {
            let bands = found.bands.iter().filter(|band| band.option == option);
            marks.extend(bands.filter_map(|band| at(band.first as f64, band.last as f64)));
            continue;
        }
        let (Some(first), Some(last)) = (found.first(), found.last()) else { continue };
        if found.len() > FEW {
            marks.extend(at(*first, *last));
        } else {
            marks.extend(found.iter().filter_map(|value| at(*value, *value)));
        }
    }
    let rises = |option: Sourcing| match (sweep.totals.first(), sweep.totals.last()) {
        (Some(first), Some(last)) => last[option] > first[option],
        _ => false,
    };
    // Above a curve that rises the empty corner is at the left.
    let side = if rises(Sourcing::InHouse) { Side::Left } else { Side::Right };
    labels::marks(ui, view, field.rect, marks, field.x(today), names, side);
}

fn mark(
    view: &View<'_>,
    sweep: &Sweep,
    field: &Field,
    option: Sourcing,
    (from, to): (f64, f64),
    [low, high]: [String; 2],
) -> Option<Mark> {
    let text = view.text;
    let name = option_names::inline(option, text);
    let words = if low == high {
        text.with("chart-crossing", &[("form", &name), ("volume", &low)])
    } else {
        text.with("chart-crossing.band", &[("form", &name), ("from", &low), ("to", &high)])
    };
    let range = Rangef::new(field.x(from), field.x(to));
    let middle = field.axis.value((range.center() - field.rect.left()) / field.rect.width());
    let middle = if low == high { from } else { middle };
    let at = field.on_curve(sweep, Sourcing::InHouse, middle)?;
    Some(Mark { at, words: [words, low], sourcing: option, range })
}

/// What the options cost at the value under the pointer.
fn readout(ui: &Ui, view: &View<'_>, sweep: &Sweep, field: &Field, response: &Response) {
    let Some(pointer) = response.hover_pos().filter(|pointer| field.rect.contains(*pointer)) else { return };
    let off = |value: &f64| (field.x(*value) - pointer.x).abs();
    let nearest = sweep.values.iter().min_by(|a, b| off(a).total_cmp(&off(b)));
    let Some(nearest) = nearest else { return };
    let (value, words) = named_at(view, &field.axis, *nearest);
    let totals = named::totals_at(ui.ctx(), view, "totals on the curve", vec![(&sweep.id, value)]);
    let Some(totals) = totals else { return };
    let x = field.x(value);
    ui.painter().vline(x, field.rect.top() + 25.0..=field.rect.bottom(), Stroke::new(1.0, view.palette.border));
    for (sourcing, total) in totals.iter() {
        let y = field.y(*total);
        if field.rect.y_range().contains(y) {
            ui.painter().circle(pos2(x, y), 3.5, view.palette.of(sourcing), Stroke::new(1.0, view.palette.background));
        }
    }
    let title = format!("{}: {words}", turning_words::name(view.text, &sweep.id));
    let shown = |sourcing: Sourcing| Some(euros(view, totals[sourcing]));
    readout::options_box(ui, view, field.rect, pointer, title, &totals, shown);
}

/// The value that is named for one of the drawn ones, in words: today's as it is, others about as fine as can be seen.
fn named_at(view: &View<'_>, axis: &InputAxis, drawn: f64) -> (f64, String) {
    if view.scenario.number(&axis.id) == Some(drawn) {
        return (drawn, view.text.value(drawn, &axis.input.unit));
    }
    (axis.named(drawn), axis.shown(view.text, drawn))
}

/// An amount in whole euros.
pub(super) fn euros(view: &View<'_>, amount: f64) -> String {
    view.text.euros(Decimal::from_f64_retain(amount).unwrap_or_default())
}

/// The cheapest option at each value, as a strip on the same axis.
fn cheapest_ui(ui: &mut Ui, view: &View<'_>, sweep: &Sweep, field: &Field, is_stale: bool) {
    let (text, palette) = (view.text, view.palette);
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), STRIP), Sense::hover());
    let whole = Rect::from_x_y_ranges(field.rect.x_range(), row.y_range());
    ui.painter().rect_filled(whole, 3.0, palette.soft);
    let volumes = crossings::break_even(view, &field.axis).map(|found| {
        let ranges = found.cheapest.iter().map(|range| (range.from as f64, range.to as f64, range.option));
        ranges.collect::<Vec<_>>()
    });
    for (from, to, option) in volumes.as_ref().unwrap_or(&sweep.cheapest) {
        let x = field.axis.range((whole.left(), whole.right()), (*from, *to));
        strip::segment(ui, view, Rect::from_x_y_ranges(x, row.y_range()), *option, is_stale, |name| {
            let (from, to) = (field.axis.shown(text, *from), field.axis.shown(text, *to));
            text.with("turning-strip.range", &[("option", name), ("from", &from), ("to", &to)])
        });
    }
    let (caption, _) = ui.allocate_exact_size(vec2(ui.available_width(), 18.0), Sense::hover());
    let (y, font) = (caption.center().y, fonts::regular(style::SMALL));
    let (left, right) = (pos2(whole.left(), y), pos2(whole.right(), y));
    ui.painter().text(left, Align2::LEFT_CENTER, text.get("turning-strip"), font.clone(), palette.weak_text);
    ui.painter().text(right, Align2::RIGHT_CENTER, field.axis.title(text), font, palette.weak_text);
}

fn chart_name(view: &View<'_>, axis: &InputAxis) -> String {
    view.text.with("chart-of-input", &[("input", &turning_words::name(view.text, &axis.id))])
}

/// The curves in figures: values spread over the axis, and today's among them.
fn table_ui(ui: &mut Ui, view: &View<'_>, sweep: &Sweep, axis: &InputAxis, today: f64) {
    let (chart, ctx) = (chart_name(view, axis), ui.ctx().clone());
    figures::folded_ui(ui, view, &chart, [&axis.title(view.text)], || {
        let last = sweep.values.len().saturating_sub(1);
        let mut picked: Vec<usize> = (0..ROWS).map(|row| row * last / (ROWS - 1)).collect();
        picked.extend(sweep.values.iter().position(|value| *value == today));
        picked.sort_unstable();
        picked.dedup();
        let mut picked: Vec<(f64, String)> =
            picked.into_iter().map(|index| named_at(view, axis, sweep.values[index])).collect();
        // Ends that lie between two steps of the axis may be named like their neighbours.
        picked.dedup_by(|next, kept| next.0 == kept.0);
        let places: Vec<_> = picked.iter().map(|(value, _)| vec![(sweep.id.as_str(), *value)]).collect();
        let totals = named::totals(&ctx, view, "totals in the table of a curve", &places);
        let row = |((value, name), totals): ((f64, String), &Option<PerOption<f64>>)| {
            let is_today = value == today;
            let amounts = totals.as_ref()?.map(|option, total| {
                let subject = Subject::Lines(option, Lines::All);
                let explains = if is_today { subject } else { subject.at(&axis.id, value) };
                figures::Amount { total: *total, shown: euros(view, *total), explains }
            });
            Some(figures::Row { name, is_today, amounts, bands: Vec::new() })
        };
        picked.into_iter().zip(totals.iter()).filter_map(row).collect()
    });
}
