//! The curves themselves, drawn by the plot; everything that stands on them is painted over it.

use eframe::egui::{Align2, Response, Sense, Stroke, Ui, pos2, vec2};
use egui_plot::{AxisHints, GridMark, Line, LineStyle, Plot, PlotPoints};

use super::area::Area;
use super::uncertain;
use crate::app::draw::{View, marks};
use crate::app::kit::{fonts, signs, style};
use crate::app::session::remembered::ChartState;
use crate::model::bill::Sourcing;
use crate::model::break_even::CurvePoint;
use crate::model::break_even::volumes::round_volumes;
use crate::report::chart::scale::{Scale, labelled};
use crate::report::reason;

/// Room right of the plot for the names of the curves, points.
const NAMES: f32 = 92.0;
/// Room left of it for the amounts, so that it does not move when they change.
const AMOUNTS: f32 = 58.0;
/// Room under it for the volumes.
const AXIS: f32 = 20.0;
pub(in crate::app::views) const CHOSEN: f32 = 2.6;
pub(in crate::app::views) const OTHER: f32 = 1.6;
const DASHES: LineStyle = LineStyle::Dashed { length: 9.0 };

/// Draws the plot; answers where it is, and the pointer over it.
pub(super) fn show_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &ChartState,
    scale: &Scale,
    height: f32,
) -> (Area, Response) {
    let palette = view.palette;
    let results = view.results;
    let (low, high) = results.range;
    let (left, right) = ((low as f64).log10(), (high as f64).log10());
    let width = (ui.available_width() - NAMES).max(200.0);
    let volumes = round_volumes(results.range);
    let font = fonts::regular(style::SMALL);
    let y_axis = AxisHints::new_y()
        .formatter(|mark, _| scale.label(mark.value))
        .min_thickness(AMOUNTS)
        .tick_label_color(palette.weak_text)
        .tick_label_font(font);
    let shown = Plot::new("break-even")
        .width(width)
        .height(height)
        .allow_drag(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_axis_zoom_drag(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .sense(Sense::hover())
        .show_crosshair(false)
        .show_background(false)
        .label_formatter(|_| None)
        .grid_color(palette.line)
        .x_grid_spacer(|_| {
            volumes.iter().map(|volume| GridMark { value: (*volume as f64).log10(), step_size: right - left }).collect()
        })
        .y_grid_spacer(|_| grid(scale))
        .show_axes([false, true])
        .custom_y_axes(vec![y_axis])
        .show(ui, |plot| {
            plot.set_plot_bounds_x(left..=right);
            plot.set_plot_bounds_y(scale.low..=scale.high);
            uncertain::show(plot, view, state, scale);
            let mut dashed = Vec::new();
            for sourcing in drawing_order(view) {
                if !state.hidden[sourcing.index()] {
                    let ties = |point: &CurvePoint| ties(&point.totals, sourcing, &state.hidden);
                    for (run, (points, tied)) in runs(&view.results.curves.points, ties).into_iter().enumerate() {
                        let line = line(view, sourcing, scale, points).id((sourcing.id(), run));
                        if tied { dashed.push(line.style(DASHES)) } else { plot.line(line) }
                    }
                }
            }
            // Over the line they coincide with, which shows between the dashes.
            for line in dashed {
                plot.line(line);
            }
        });
    let area = Area::new(shown.transform, scale.measure);
    signs_on(ui, view, state, &area);
    ui.painter().hline(area.rect.x_range(), area.rect.bottom(), Stroke::new(1.0, palette.border));
    volumes_below_ui(ui, view, &area, &volumes);
    ended(ui, view, &area);
    (area, shown.response)
}

/// The signs of the options on their curves.
fn signs_on(ui: &Ui, view: &View<'_>, state: &ChartState, area: &Area) {
    for sourcing in drawing_order(view).into_iter().filter(|sourcing| !state.hidden[sourcing.index()]) {
        let place = |point: &CurvePoint| {
            let amount = area.measure.of(point.totals[sourcing.index()], point.contacts_per_month)?;
            Some(pos2(area.clamped_x(point.contacts_per_month), area.clamped_y(amount)))
        };
        let line: Vec<_> = view.results.curves.points.iter().filter_map(place).collect();
        let palette = view.palette;
        signs::along(ui.painter(), sourcing, &line, area.rect, palette.of(sourcing), palette.background);
    }
}

/// The round volumes under the plot, where there is room.
fn volumes_below_ui(ui: &mut Ui, view: &View<'_>, area: &Area, volumes: &[u64]) {
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), AXIS), Sense::hover());
    let texts = labelled(volumes, area.rect.width()).into_iter();
    let texts = texts.map(|volume| (area.x(volume as f64), view.text.number(volume as f64, 0)));
    marks::below(ui, view, texts, row.center().y);
}

/// In-house and the chosen form come last, so they lie on top.
pub(in crate::app::views) fn drawing_order(view: &View<'_>) -> Vec<Sourcing> {
    let chosen = Sourcing::Outsourced(view.scenario.outsourcing.form);
    let mut order = Sourcing::ALL.to_vec();
    order.sort_by_key(|sourcing| (*sourcing == chosen, *sourcing == Sourcing::InHouse));
    order
}

/// Whether an option costs the same, to the cent, as one that comes before it and so counts as the cheaper of the two.
pub(in crate::app::views) fn ties(totals: &[f64; 5], sourcing: Sourcing, hidden: &[bool; 5]) -> bool {
    let before = Sourcing::ALL.into_iter().take(sourcing.index()).filter(|other| !hidden[other.index()]);
    before.map(|other| totals[other.index()] - totals[sourcing.index()]).any(|off| off.abs() < 0.005)
}

/// The pieces of a curve that tie and those that do not; each begins where the one before it ends.
pub(in crate::app::views) fn runs<T>(points: &[T], ties: impl Fn(&T) -> bool) -> Vec<(&[T], bool)> {
    let mut runs = Vec::new();
    let mut first = 0;
    for (index, pair) in points.windows(2).enumerate() {
        if ties(&pair[0]) != ties(&pair[1]) {
            runs.push((&points[first..=index], ties(&pair[0])));
            first = index;
        }
    }
    if let Some(last) = points.last() {
        runs.push((&points[first..], ties(last)));
    }
    runs
}

fn line<'a>(view: &View<'_>, sourcing: Sourcing, scale: &Scale, points: &[CurvePoint]) -> Line<'a> {
    let points: PlotPoints<'a> = points
        .iter()
        .filter_map(|point| {
            let amount = scale.measure.of(point.totals[sourcing.index()], point.contacts_per_month)?;
            Some([point.contacts_per_month.log10(), scale.measure.y(amount)])
        })
        .collect();
    let compared = sourcing == Sourcing::InHouse || sourcing == Sourcing::Outsourced(view.scenario.outsourcing.form);
    Line::new(sourcing.id(), points)
        .color(view.palette.of(sourcing))
        .width(if compared { CHOSEN } else { OTHER })
        .allow_hover(false)
        // A band of many points hides the steps of a team that grows by one agent.
        .allow_band(false)
}

/// Where the curves end early, the rest of the area says why.
fn ended(ui: &Ui, view: &View<'_>, area: &Area) {
    let curves = &view.results.curves;
    let (Some(reason), Some(last)) = (&curves.ended, curves.points.last()) else { return };
    let mut rest = area.rect;
    rest.set_left(area.clamped_x(last.contacts_per_month));
    ui.painter().rect_filled(rest, 0.0, view.palette.soft);
    let words = view.text.with("chart-ended", &[("reason", &reason::words(reason, view.text))]);
    let width = rest.width().max(190.0) - 16.0;
    let galley = ui.painter().layout(words, fonts::regular(style::SMALL), view.palette.weak_text, width);
    // A narrow rest has the words at its left, over the curves' empty side of the chart.
    let left = if rest.width() >= 190.0 { rest.left() + 8.0 } else { rest.right() - galley.size().x - 8.0 };
    let place = Align2::LEFT_CENTER.anchor_size(pos2(left, rest.center().y), galley.size());
    ui.painter().rect_filled(place.expand(4.0), 4.0, view.palette.background);
    ui.painter().galley(place.min, galley, view.palette.weak_text);
}

/// Marks for the plot. Their step tells the plot that they stand far enough apart to be drawn in full.
fn grid(scale: &Scale) -> Vec<GridMark> {
    let step_size = scale.high - scale.low;
    scale.marks.iter().map(|(value, _)| GridMark { value: *value, step_size }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_two_options_cost_the_same_the_later_one_is_dashed() {
        // In-house, dedicated, per minute, per contact and hybrid: the last equals dedicated at the first two volumes.
        let point = |volume: f64, hybrid: f64| CurvePoint {
            contacts_per_month: volume,
            totals: [900.0, 500.0, 600.0, 700.0, hybrid],
        };
        let points = [point(1.0, 500.0), point(2.0, 500.0), point(3.0, 480.0), point(4.0, 470.0)];
        let mut state = ChartState::default();
        let hybrid = Sourcing::ALL[4];
        let of = |sourcing, state: &ChartState| {
            let runs = runs(&points, |point| ties(&point.totals, sourcing, &state.hidden));
            runs.iter().map(|(run, tied)| (run.len(), *tied)).collect::<Vec<_>>()
        };
        assert_eq!(of(hybrid, &state), [(2, true), (3, false)]);
        assert_eq!(of(Sourcing::ALL[1], &state), [(4, false)], "the winner is drawn in full");
        state.hidden[1] = true;
        assert_eq!(of(hybrid, &state), [(4, false)]);
    }
}
