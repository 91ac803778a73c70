//! One input of the list: where it turns the answer, and how far that is.

use eframe::egui::{Align2, Rect, Response, Role, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::turning_words;
use crate::app::draw::View;
use crate::app::kit::widgets::{self, cut, put};
use crate::app::kit::{fonts, style};
use crate::app::session::remembered::input_axis::InputAxis;
use crate::model::bill::Sourcing;
use crate::model::parameters::{self, Parameter, Slider};
use crate::model::seek::{Likely, TurningPoint};
use crate::report::{seek, turn};

const HEIGHT: f32 = 45.0;
const PADDING: f32 = 9.0;
/// The small picture of the usual range, today's value and the turning point.
const RANGE: f32 = 96.0;
/// Room for the distance right of it.
const DISTANCE: f32 = 92.0;
const RAIL: f32 = 4.0;
/// Further solutions that are named one by one.
const MOST: usize = 6;

/// What a row says.
struct Words {
    name: String,
    today: String,
    turn: String,
    /// How many more values turn it.
    also: String,
    distance: String,
    /// All of it in sentences, for who points at the row or hears it.
    lines: Vec<String>,
}

/// Draws the row of an input that turns the answer.
pub(super) fn show_ui(
    ui: &mut Ui,
    view: &View<'_>,
    point: &TurningPoint,
    beyond: Sourcing,
    is_shown: bool,
) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::click());
    let (Some(input), Some(likely)) = (parameters::find(&point.id), point.likely) else { return response };
    let words = tell(view, point, input, likely, beyond);
    let sentence = format!("{}: {}", words.name, words.lines.join(" "));
    response.widget_info(|| WidgetInfo::selected(Role::Button, ui.is_enabled(), is_shown, &sentence));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let palette = view.palette;
    if is_shown {
        ui.painter().rect(rect, 7.0, palette.card, Stroke::new(1.0, palette.border), StrokeKind::Inside);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, 7.0, palette.soft);
    } else {
        ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, palette.line));
    }
    let inner = rect.shrink2(vec2(PADDING, 0.0));
    let (first, second) = (rect.top() + 14.0, rect.bottom() - 13.0);
    let small = fonts::regular(style::SMALL);
    let also = cut(ui, &words.also, small.clone(), palette.weak_text, inner.width());
    let turn = cut(ui, &words.turn, fonts::strong(style::BODY), palette.text, inner.width());
    let room = inner.width() - turn.size().x - also.size().x - 10.0;
    let name = cut(ui, &words.name, fonts::regular(style::BODY), palette.text, room);
    put(ui, Align2::LEFT_CENTER, pos2(inner.left(), first), name, palette.text);
    put(ui, Align2::RIGHT_CENTER, pos2(inner.right() - also.size().x, first), turn, palette.text);
    put(ui, Align2::RIGHT_CENTER, pos2(inner.right(), first), also, palette.weak_text);
    let range = Rect::from_min_max(
        pos2(inner.right() - DISTANCE - RANGE, second - 7.0),
        pos2(inner.right() - DISTANCE, second + 7.0),
    );
    let today = cut(ui, &words.today, small.clone(), palette.weak_text, range.left() - inner.left() - 8.0);
    put(ui, Align2::LEFT_CENTER, pos2(inner.left(), second), today, palette.weak_text);
    let distance = cut(ui, &words.distance, small, palette.weak_text, DISTANCE - 8.0);
    put(ui, Align2::RIGHT_CENTER, pos2(inner.right(), second), distance, palette.weak_text);
    draw_range(ui, view, point, input, likely, beyond, range);
    widgets::focus(ui, palette, &response);
    let name = words.name;
    response.on_hover_ui(|ui| {
        ui.set_max_width(340.0);
        ui.label(style::strong(name, style::BODY, palette.text));
        for line in words.lines {
            ui.label(style::plain(line, style::BODY, palette.text));
        }
    })
}

fn tell(view: &View<'_>, point: &TurningPoint, input: &Parameter, likely: Likely, beyond: Sourcing) -> Words {
    let text = view.text;
    let told = turn::told(point);
    let today = text.value(point.value, &input.unit);
    let nearest = told.first().copied().unwrap_or(likely.solution);
    let (turn, distance) = (seek::turned(nearest, point, text), seek::distance_to(nearest, point, text));
    let below = likely.distance < 0.0;
    let option = text.get(&format!("sourcing-{}.inline", beyond.id()));
    let turns = if below { "turning-below" } else { "turning-above" };
    let others: Vec<String> = told.iter().skip(1).map(|value| seek::turned(*value, point, text)).collect();
    // Where the answer turns again further on, the other side is cheaper no further than there.
    let sentence = if others.is_empty() { "sentence" } else { "just" };
    let mut lines = vec![
        text.with("turning-today", &[("value", &today)]),
        text.with(&format!("{turns}.{sentence}"), &[("value", &turn), ("option", &option)]),
    ];
    let part = text.percent(likely.part, if likely.part < 0.095 { 1 } else { 0 });
    lines.push(match input.plausible {
        Some((low, high)) if high > low => {
            let (low, high) = (text.value(low, &input.unit), text.value(high, &input.unit));
            let log = if input.slider == Slider::Log { "_log" } else { "" };
            let key = if likely.is_plausible { "inside" } else { "outside" };
            text.with(
                &format!("turning-far.{key}{log}"),
                &[("distance", &distance), ("part", &part), ("low", &low), ("high", &high)],
            )
        }
        _ => text.with("turning-far", &[("distance", &distance), ("part", &part)]),
    });
    if !others.is_empty() {
        let named = others.iter().take(MOST).cloned().collect::<Vec<_>>().join("; ");
        let more = others.len().saturating_sub(MOST);
        lines.push(if more > 0 {
            text.plural("turning-also_more", more as u64, &[("values", &named)])
        } else {
            text.with("turning-also", &[("values", &named)])
        });
    }
    Words {
        name: turning_words::name(text, &point.id),
        today: text.with("turning-now", &[("value", &today)]),
        turn: text.with(turns, &[("value", &turn)]),
        also: match others.len() {
            0 => String::new(),
            more => format!(" {}", text.plural("turning-and_more", more as u64, &[])),
        },
        distance,
        lines,
    }
}

/// The usual range as a band, today's value as a dot and the turning point as a stroke in the colour of what is cheaper
/// beyond it.
fn draw_range(
    ui: &Ui,
    view: &View<'_>,
    point: &TurningPoint,
    input: &Parameter,
    likely: Likely,
    beyond: Sourcing,
    place: Rect,
) {
    let palette = view.palette;
    let Some(axis) = InputAxis::of(view.scenario, &point.id, &[point.value]) else { return };
    let (left, right) = (place.left() + 5.0, place.right() - 5.0);
    let (painter, middle) = (ui.painter(), place.center().y);
    let rail = Rect::from_x_y_ranges(left..=right, middle - RAIL / 2.0..=middle + RAIL / 2.0);
    painter.rect_filled(rail, RAIL / 2.0, palette.rail);
    if let Some(usual) = input.plausible {
        let usual = Rect::from_x_y_ranges(axis.range((left, right), usual), rail.y_range());
        painter.rect_filled(usual, RAIL / 2.0, palette.usual);
    }
    let (today, turn) = (axis.on(left, right, point.value), axis.on(left, right, likely.solution));
    let colour = palette.of(beyond);
    painter.hline(today.min(turn)..=today.max(turn), middle, Stroke::new(2.0, colour));
    if axis.holds(likely.solution) {
        painter.vline(turn, middle - 7.0..=middle + 7.0, Stroke::new(2.5, colour));
    } else {
        // Beyond the picture: an arrow points to where it lies.
        let way = if likely.distance < 0.0 { -1.0 } else { 1.0 };
        let tip = pos2(turn + way * 5.0, middle);
        let points = vec![tip, pos2(turn - way * 3.0, middle - 5.0), pos2(turn - way * 3.0, middle + 5.0)];
        painter.add(Shape::convex_polygon(points, colour, Stroke::NONE));
    }
    painter.circle(pos2(today, middle), 4.0, palette.card, Stroke::new(2.0, palette.text));
}
