//! What a contact costs at every volume, in-house and with the chosen form, in several scenarios on one chart.

mod chart;

use eframe::egui::{Rect, Role, Sense, Stroke, Ui, WidgetInfo, vec2};

use super::{Sides, colour};
use crate::app::command::WorkId;
use crate::app::draw::figures::{self, Figures};
use crate::app::kit::{style, widgets};
use crate::app::session::side_by_side::SideState;
use crate::app::session::work::Work;
use crate::model::bill::Sourcing;
use crate::model::break_even::volumes::round_volumes;
use crate::report::chart::scale::Measure;
use chart::Chart;

const HEIGHT: f32 = 300.0;
/// Room left of the chart for the amounts, right of it for the numbers of the scenarios, below it for the volumes, points.
const AMOUNTS: f32 = 58.0;
const NUMBERS: f32 = 40.0;
const BELOW: f32 = 22.0;
/// So many scenarios are drawn unless a person wants others: there are no more colours.
const AT_FIRST: usize = 5;
/// Width of the volumes in the table, points.
const VOLUME: f32 = 150.0;

/// Draws switches, chart and figures; a volume that is pointed at tells its costs.
pub(super) fn show_ui(ui: &mut Ui, sides: &Sides<'_>, other: WorkId, state: &mut SideState) {
    let (view, palette, text) = (&sides.view, sides.view.palette, sides.view.text);
    let shown: Vec<Shown<'_>> = switches_ui(ui, sides, other, state);
    ui.label(style::plain(text.get("side-curves.lines"), style::SMALL, palette.weak_text));
    let (outer, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    let rect = Rect::from_min_max(outer.min + vec2(AMOUNTS, 6.0), outer.max - vec2(NUMBERS, BELOW));
    let name = text.get("side-curves");
    response.widget_info(|| WidgetInfo::labeled(Role::Image, ui.is_enabled(), &name));
    if let Some(chart) = Chart::of(view, shown.iter().map(|shown| shown.work), rect) {
        chart.grid(ui, view);
        chart.lines(ui, view, &shown);
        if let Some(pointer) = response.hover_pos().filter(|pointer| rect.contains(*pointer)) {
            let line = Stroke::new(1.0, palette.weak_text);
            ui.painter().vline(pointer.x, rect.y_range(), line);
            let told = chart.told(ui, view, &shown, pointer.x);
            response.on_hover_text_at_pointer(style::plain(told, style::BODY, palette.text));
        }
    }
    ui.add_space(style::GAP / 2.0);
    table_ui(ui, sides, &shown, &name);
}

/// A scenario whose curves are drawn.
struct Shown<'a> {
    place: usize,
    work: &'a Work,
    name: String,
}

/// Switches the curves of a scenario on and off; answers those that are on and can be drawn.
fn switches_ui<'a>(ui: &mut Ui, sides: &Sides<'a>, other: WorkId, state: &mut SideState) -> Vec<Shown<'a>> {
    let palette = sides.view.palette;
    let reference = sides.desk.reference().id;
    let few = sides.names.len() <= AT_FIRST;
    let mut shown = Vec::new();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        for (place, work, name) in sides.all() {
            let on = state.curves.get(&work.id).copied();
            let mut on = on.unwrap_or(few || work.id == reference || work.id == other);
            let numbered = format!("{}  {name}", place + 1);
            if widgets::switch(ui, palette, colour(palette, place), &numbered, on).clicked() {
                on = !on;
                state.curves.insert(work.id, on);
            }
            // Curves of what cannot be calculated are of an earlier scenario.
            if on && work.results.comparison.is_ok() {
                shown.push(Shown { place, work, name: name.to_owned() });
            }
        }
    });
    shown
}

/// In-house as a line and the chosen form as dashes.
fn options(work: &Work) -> [(Sourcing, bool); 2] {
    [(Sourcing::InHouse, false), (Sourcing::Outsourced(work.scenario().outsourcing.form), true)]
}

/// What a contact costs at round volumes.
fn table_ui(ui: &mut Ui, sides: &Sides<'_>, shown: &[Shown<'_>], chart: &str) {
    let (view, text) = (&sides.view, sides.view.text);
    let short = |sourcing: Sourcing| text.get(&format!("sourcing-{}.short", sourcing.id()));
    let mut heads = vec![figures::first(view, text.get("figures-volume"))];
    for shown in shown {
        heads.extend(options(shown.work).map(|(sourcing, _)| {
            let head = format!("{}  {}", shown.place + 1, short(sourcing));
            figures::head(view, head).about(format!("{}: {}", shown.name, short(sourcing)))
        }));
    }
    let ranges = shown.iter().map(|shown| shown.work.results.range);
    let Some(range) = ranges.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1))) else { return };
    Figures { chart, name: VOLUME, heads }.folded(ui, view, || {
        let row = |volume: u64| {
            let mut cells = vec![figures::name(view, text.number(volume as f64, 0))];
            for shown in shown {
                let points = &shown.work.results.curves.points;
                let point = points.iter().find(|point| point.contacts_per_month == volume as f64);
                cells.extend(options(shown.work).map(|(sourcing, _)| {
                    let amount = point.and_then(|point| {
                        Measure::PerContact.of(point.totals[sourcing.index()], point.contacts_per_month)
                    });
                    let words = amount.map(|amount| Measure::PerContact.format(amount, text));
                    figures::figure(view, words.unwrap_or_else(|| "\u{2013}".to_owned()))
                }));
            }
            cells
        };
        round_volumes(range).into_iter().map(row).collect()
    });
}
