//! The cheapest option over two inputs.

mod figures;
mod names;
mod picture;
mod point;
mod surface;

use eframe::egui::{Align2, Color32, Rect, Response, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use picture::Picture;

use super::{Standing, choice, curve, turning_words};
use crate::app::command::Command;
use crate::app::draw::figures::image;
use crate::app::draw::{View, marks, named};
use crate::app::kit::{fonts, style, widgets};
use crate::app::session::remembered::TurningState;
use crate::app::session::remembered::input_axis::InputAxis;
use crate::app::views::break_even::readout;
use crate::model::bill::{Options, PerOption, Sourcing};
use crate::model::seek::Map;
use crate::report::option_names;

/// Room left of the map for the values of the axis up, and under it for those of the axis across, points.
const UP: f32 = 66.0;
const ACROSS: f32 = 38.0;
/// Room right of it for half of the last value.
const RIGHT: f32 = 30.0;
/// What stands above the map and should be seen with it below, points.
const AROUND: f32 = 150.0;
const HEIGHTS: (f32, f32) = (210.0, 640.0);

/// Draws the map.
pub(super) fn show_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut TurningState,
    height: f32,
    commands: &mut Vec<Command>,
) {
    let found = &view.results.map;
    let standing = Standing::of(found);
    axes_ui(ui, view, state);
    standing.show(ui, view);
    let (Some(map), Some((x, y))) = (found.latest(), state.drawn.clone()) else { return };
    let ends = |values: &[f64]| values.first().copied().zip(values.last().copied());
    let (Some(across), Some(up)) = (ends(&map.x), ends(&map.y)) else { return };
    let axes = (InputAxis::between(&x, across.0, across.1), InputAxis::between(&y, up.0, up.1));
    let (Some(x), Some(y)) = axes else { return };
    let plot = (height - AROUND).clamp(HEIGHTS.0, HEIGHTS.1);
    let (whole, response) = ui.allocate_exact_size(vec2(ui.available_width(), plot + ACROSS), Sense::hover());
    image(ui, &response, &view.text.get("chart-of-map"));
    let rect = Rect::from_min_max(whole.min + vec2(UP, 18.0), whole.max - vec2(RIGHT, ACROSS));
    let picture = Picture::of(ui, view, map, rect.size());
    paint(ui, view, &picture, rect);
    scales(ui, view, &x, &y, rect);
    // Right of what the axis up is called: the row of colours has no room to spare.
    standing.bar_ui(ui, rect.right_top() - vec2(0.0, 10.0));
    point::lines(ui, view, (&x, &y), rect);
    named(ui, view, &picture, rect);
    let is_near = point::show_ui(ui, view, state, (&x, &y), rect, commands);
    if !is_near {
        pointed(ui, view, (&x, &y), rect, &response);
    }
    legend_ui(ui, view, map);
    ui.add_space(style::GAP);
    figures::show_ui(ui, view, map, (&x, &y));
}

/// The choice of both axes. An input that is on the other axis already changes places with this one.
fn axes_ui(ui: &mut Ui, view: &View<'_>, state: &mut TurningState) {
    let (x, y) = state.map_inputs(view.scenario);
    ui.horizontal_wrapped(|ui| {
        if let Some(id) = choice::show_ui(ui, view, "turning-across", &x, &mut state.search) {
            let other = if id == y { x.clone() } else { y.clone() };
            state.axes = Some((id, other));
        }
        ui.add_space(8.0);
        if let Some(id) = choice::show_ui(ui, view, "turning-up", &y, &mut state.search) {
            let other = if id == x { y } else { x };
            state.axes = Some((other, id));
        }
    });
}

fn paint(ui: &Ui, view: &View<'_>, picture: &Picture, rect: Rect) {
    let uv = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
    ui.painter().image(picture.texture.id(), rect, uv, Color32::WHITE);
    ui.painter().rect_stroke(rect, 0.0, Stroke::new(1.0, view.palette.border), StrokeKind::Outside);
}

/// The names of the options, with their colour behind them so that no line strikes them through.
fn named(ui: &Ui, view: &View<'_>, picture: &Picture, rect: Rect) {
    for (option, at) in &picture.names {
        let colour = view.palette.of(*option);
        let ink = style::readable_on(colour);
        let name = option_names::name(*option, view.text);
        let galley = ui.painter().layout_no_wrap(name, names::font(), ink);
        let place = Align2::CENTER_CENTER.anchor_size(rect.lerp_inside(*at), galley.size());
        ui.painter().rect_filled(place.expand2(vec2(4.0, 0.0)), 0.0, colour);
        ui.painter().galley(place.min, galley, ink);
    }
}

/// Room for a text beside the upright axis, points.
const LINE: f32 = 33.0;

/// The round values of both axes with thin ticks, and what the axes are.
fn scales(ui: &Ui, view: &View<'_>, x: &InputAxis, y: &InputAxis, rect: Rect) {
    let (painter, text) = (ui.painter(), view.text);
    let (font, weak, tick) =
        (fonts::regular(style::SMALL), view.palette.weak_text, Stroke::new(1.0, view.palette.border));
    let across = x.written(ui, view, rect.width());
    let across = across.into_iter().map(|(mark, words)| (x.on(rect.left(), rect.right(), mark), words));
    let across: Vec<_> = across.collect();
    for (at, _) in &across {
        painter.vline(*at, rect.bottom()..=rect.bottom() + 4.0, tick);
    }
    marks::below(ui, view, across, rect.bottom() + 11.0);
    for mark in y.marks(rect.height(), LINE) {
        let at = y.on(rect.bottom(), rect.top(), mark);
        painter.hline(rect.left() - 4.0..=rect.left(), at, tick);
        painter.text(pos2(rect.left() - 7.0, at), Align2::RIGHT_CENTER, y.mark(text, mark), font.clone(), weak);
    }
    let strong = fonts::strong(style::SMALL);
    let (under, above) = (pos2(rect.right(), rect.bottom() + 28.0), pos2(rect.left(), rect.top() - 10.0));
    painter.text(under, Align2::RIGHT_CENTER, x.title(text), strong.clone(), view.palette.text);
    painter.text(above, Align2::LEFT_CENTER, y.title(text), strong, view.palette.text);
}

/// What the options cost under the pointer.
fn pointed(ui: &Ui, view: &View<'_>, (x, y): (&InputAxis, &InputAxis), rect: Rect, response: &Response) {
    let Some(pointer) = response.hover_pos().filter(|pointer| rect.contains(*pointer)) else { return };
    let (across, up) = parts(rect, pointer);
    // Between the nodes the map is drawn, not calculated; and the pointer is hardly ever at a round value.
    let (across, up) = (x.named(x.value(across)), y.named(y.value(up)));
    let value = |axis: &InputAxis, value: f64| {
        format!("{}: {}", turning_words::name(view.text, &axis.id), axis.shown(view.text, value))
    };
    let title = format!("{}\n{}", value(x, across), value(y, up));
    match named::totals_at(ui.ctx(), view, "totals on the map", vec![(&x.id, across), (&y.id, up)]) {
        Some(totals) => {
            let shown = |sourcing: Sourcing| Some(curve::euros(view, totals[sourcing]));
            readout::options_box(ui, view, rect, pointer, title, &totals, shown);
        }
        None => {
            let title = format!("{title}\n{}", view.text.get("turning-unplannable"));
            readout::options_box(ui, view, rect, pointer, title, &PerOption::default(), |_| None);
        }
    }
}

/// Which parts of the axes across and up a place of the screen is at.
fn parts(rect: Rect, at: eframe::egui::Pos2) -> (f32, f32) {
    ((at.x - rect.left()) / rect.width(), (rect.bottom() - at.y) / rect.height())
}

/// What the colours mean.
fn legend_ui(ui: &mut Ui, view: &View<'_>, map: &Map) {
    ui.add_space(4.0);
    let cheapest = |option: &Sourcing| {
        (0..map.rows).any(|row| (0..map.columns).any(|column| map.cheapest(column, row) == Some(*option)))
    };
    ui.horizontal_wrapped(|ui| {
        ui.label(style::plain(view.text.get("turning-legend"), style::SMALL, view.palette.weak_text));
        for option in Options::of(view.scenario).iter().filter(cheapest) {
            let name = option_names::name(option, view.text);
            widgets::key(ui, view.palette, view.palette.of(option), &name);
        }
        if map.cells.iter().any(Option::is_none) {
            widgets::key(ui, view.palette, picture::unknown(view.palette), &view.text.get("turning-unplannable"));
        }
    });
}
