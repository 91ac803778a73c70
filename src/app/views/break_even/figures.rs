//! The curves as a table: for who reads figures, and for who cannot see a chart.

use eframe::egui::Ui;

use super::uncertain;
use crate::app::draw::View;
use crate::app::draw::figures::{Figures, first, head};
use crate::app::draw::table::Cell;
use crate::app::kit::style;
use crate::app::session::remembered::ChartState;
use crate::app::views::verdict;
use crate::model::bill::Sourcing;
use crate::model::break_even::CurvePoint;
use crate::model::break_even::volumes::round_volumes;
use crate::model::comparison::Comparison;
use crate::report::chart::scale::Measure;
use crate::report::explain::{Lines, Per, Subject};
use rust_decimal::prelude::ToPrimitive;

const NAME: f32 = 150.0;

/// A row of the table.
pub(in crate::app::views) struct Row {
    pub name: String,
    pub is_today: bool,
    pub totals: [f64; 5],
    /// The amounts in the order of the options.
    pub shown: [String; 5],
    /// What explains them.
    pub explains: [Subject; 5],
    /// Between what options lie that are not sure.
    pub bands: Vec<String>,
}

/// Draws the table, folded until it is asked for.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, comparison: &Comparison, state: &ChartState) {
    let chart = view.text.get("chart-of-break_even");
    let unsure = uncertain::bands(view, state).map(|_| uncertain::options(view));
    let bands: Vec<String> = unsure.iter().flatten().map(|option| band(view, *option)).collect();
    folded_ui(ui, view, &chart, [&view.text.get("figures-volume")].into_iter().chain(&bands), || {
        let row = |(point, is_today): (CurvePoint, bool)| {
            let volume = point.contacts_per_month;
            let words = |option| uncertain::words(view, state, option, state.measure, volume);
            let bands = unsure.iter().flatten().map(|option| words(*option).unwrap_or_else(|| "–".to_owned()));
            Row { bands: bands.collect(), ..row(view, &point, state.measure, is_today) }
        };
        points(view, comparison).into_iter().map(row).collect()
    });
}

/// The head above the band of an option.
fn band(view: &View<'_>, option: Sourcing) -> String {
    let name = view.text.get(&format!("sourcing-{}.short", option.id()));
    view.text.with("figures-band", &[("option", &name)])
}

/// Draws amounts as a table, the cheapest of each row strongly, folded until it is asked for.
pub(in crate::app::views) fn folded_ui<'h>(
    ui: &mut Ui,
    view: &View<'_>,
    chart: &str,
    heads: impl IntoIterator<Item = &'h String>,
    rows: impl FnOnce() -> Vec<Row>,
) {
    let mut words = heads.into_iter();
    let mut heads: Vec<Cell> = words.next().map(|words| first(view, words)).into_iter().collect();
    heads.extend(Sourcing::ALL.map(|sourcing| {
        let name = view.text.get(&format!("sourcing-{}.short", sourcing.id()));
        Cell::figure(style::strong(name, style::SMALL, view.palette.text_of(sourcing)))
    }));
    heads.extend(words.map(|words| head(view, words)));
    let figures = Figures { chart, name: NAME, heads };
    figures.folded(ui, view, || rows().into_iter().map(|row| cells(view, row)).collect());
}

/// The round volumes, and among them today's, whose figures are those of the bills.
fn points(view: &View<'_>, comparison: &Comparison) -> Vec<(CurvePoint, bool)> {
    let round = round_volumes(view.results.range);
    let is_round = |point: &CurvePoint| round.iter().any(|volume| *volume as f64 == point.contacts_per_month);
    let curve = view.results.curves.points.iter().filter(|point| is_round(point));
    let mut points: Vec<(CurvePoint, bool)> = curve.map(|point| (*point, false)).collect();
    let today = comparison.plan.contacts_per_year / 12.0;
    points.retain(|(point, _)| (point.contacts_per_month - today).abs() > 1e-6 * today);
    let totals = comparison.bills.each_ref().map(|bill| bill.total().to_f64().unwrap_or_default());
    points.push((CurvePoint { contacts_per_month: today, totals }, true));
    points.sort_by(|a, b| a.0.contacts_per_month.total_cmp(&b.0.contacts_per_month));
    points
}

fn row(view: &View<'_>, point: &CurvePoint, measure: Measure, is_today: bool) -> Row {
    let text = view.text;
    let name = text.value_digits(point.contacts_per_month, verdict::CONTACTS);
    let amount = |total| measure.of(total, point.contacts_per_month);
    let shown = |total| amount(total).map_or_else(|| "–".to_owned(), |amount| measure.format(amount, text));
    let explains = Sourcing::ALL.map(|sourcing| {
        let subject = match measure {
            Measure::PerContact => Subject::Price(sourcing, Per::Contact),
            Measure::PerYear => Subject::Lines(sourcing, Lines::All),
        };
        if is_today { subject } else { subject.at("demand.contacts_per_month", point.contacts_per_month) }
    });
    Row { name, is_today, totals: point.totals, shown: point.totals.map(shown), explains, bands: Vec::new() }
}

fn cells(view: &View<'_>, row: Row) -> Vec<Cell> {
    let (text, palette) = (view.text, view.palette);
    let words = |words: String, is_strong: bool| match is_strong {
        true => style::strong(words, style::BODY, palette.text),
        false => style::plain(words, style::BODY, palette.text),
    };
    let name = if row.is_today { text.with("figures-today", &[("volume", &row.name)]) } else { row.name };
    let cheapest = row.totals.iter().copied().fold(f64::INFINITY, f64::min);
    let figures = row.shown.into_iter().zip(row.totals).zip(row.explains).map(|((shown, total), subject)| {
        let figure = Cell::figure(words(shown, total <= cheapest));
        figure.explains(subject)
    });
    let bands = row.bands.into_iter().map(|band| Cell::figure(words(band, false)));
    std::iter::once(Cell::name(words(name, row.is_today))).chain(figures).chain(bands).collect()
}
