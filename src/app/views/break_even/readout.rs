//! What the five options cost at the volume under the pointer.

use eframe::egui::{Align2, Pos2, Rect, Response, Stroke, StrokeKind, Ui, pos2, vec2};

use super::area::Area;
use super::uncertain;
use crate::app::draw::{View, named};
use crate::app::kit::{fonts, style};
use crate::app::session::remembered::ChartState;
use crate::model::bill::Sourcing;
use crate::model::break_even::CurvePoint;

const ROW: f32 = 18.0;
const PADDING: f32 = 10.0;
const SWATCH: f32 = 9.0;
/// The tag of today's volume stays free of the pointer's line, points.
const TAG: f32 = 25.0;

/// Paints the readout beside the pointer, at the nearest volume that was calculated.
pub(super) fn paint(ui: &Ui, view: &View<'_>, state: &ChartState, area: &Area, response: &Response) {
    let Some(pointer) = response.hover_pos().filter(|pointer| area.rect.contains(*pointer)) else { return };
    let volume = area.volume(pointer.x);
    let off = |point: &CurvePoint| (point.contacts_per_month / volume).log10().abs();
    let Some(drawn) = view.results.curves.points.iter().min_by(|a, b| off(a).total_cmp(&off(b))) else { return };
    // The curves are drawn through volumes between whole ones.
    let contacts_per_month = drawn.contacts_per_month.round().max(1.0);
    let there = vec![("demand.contacts_per_month", contacts_per_month)];
    let Some(totals) = named::totals_at(ui.ctx(), view, "totals at a volume", there) else { return };
    let point = &CurvePoint { contacts_per_month, totals };
    let x = area.clamped_x(point.contacts_per_month);
    let painter = ui.painter();
    painter.vline(x, area.rect.top() + TAG..=area.rect.bottom(), Stroke::new(1.0, view.palette.border));
    for sourcing in Sourcing::ALL.into_iter().filter(|sourcing| !state.hidden[sourcing.index()]) {
        if let Some(amount) = area.measure.of(point.totals[sourcing.index()], point.contacts_per_month) {
            let y = area.clamped_y(amount);
            if y > area.rect.top() {
                painter.circle(pos2(x, y), 3.5, view.palette.of(sourcing), Stroke::new(1.0, view.palette.background));
            }
        }
    }
    table(ui, view, state, area, point, pointer);
}

fn table(ui: &Ui, view: &View<'_>, state: &ChartState, area: &Area, point: &CurvePoint, pointer: Pos2) {
    let volume = view.text.number(point.contacts_per_month, 0);
    let title = view.text.with("chart-at_volume", &[("volume", &volume)]);
    let amount = |sourcing: Sourcing| area.measure.of(point.totals[sourcing.index()], point.contacts_per_month);
    let band = |sourcing| uncertain::words(view, state, sourcing, area.measure, point.contacts_per_month);
    let shown = |sourcing| {
        let amount = area.measure.format(amount(sourcing)?, view.text);
        Some(band(sourcing).map_or(amount.clone(), |band| format!("{amount} ({band})")))
    };
    options_box(ui, view, area.rect, pointer, title, &point.totals, shown);
}

/// Paints a sheet beside the pointer and inside an area: a title and the options with what they cost, the cheapest
/// strongly. An option without an amount is left out.
pub(in crate::app::views) fn options_box(
    ui: &Ui,
    view: &View<'_>,
    area: Rect,
    pointer: Pos2,
    title: String,
    totals: &[f64; 5],
    shown: impl Fn(Sourcing) -> Option<String>,
) {
    let (painter, palette, text) = (ui.painter(), view.palette, view.text);
    let title = painter.layout_no_wrap(title, fonts::strong(style::SMALL), palette.text);
    let cheapest = totals.iter().copied().fold(f64::INFINITY, f64::min);
    let rows: Vec<_> = Sourcing::ALL
        .into_iter()
        .filter_map(|sourcing| {
            let is_cheapest = totals[sourcing.index()] <= cheapest;
            let font = if is_cheapest { fonts::strong(style::SMALL) } else { fonts::regular(style::SMALL) };
            let name = text.get(&format!("sourcing-{}", sourcing.id()));
            let name = painter.layout_no_wrap(name, font.clone(), palette.text);
            let amount = painter.layout_no_wrap(shown(sourcing)?, font, palette.text);
            Some((sourcing, name, amount))
        })
        .collect();
    let widest = rows.iter().map(|(_, name, amount)| name.size().x + amount.size().x).fold(0.0, f32::max);
    let width = (widest + SWATCH + 24.0).max(title.size().x) + 2.0 * PADDING;
    let head = title.size().y.max(ROW);
    let size = vec2(width, head + ROW * rows.len() as f32 + 2.0 * PADDING);
    let mut corner = pointer + vec2(16.0, 16.0);
    if corner.x + size.x > area.right() {
        corner.x = pointer.x - 16.0 - size.x;
    }
    corner.y = corner.y.min(area.bottom() - size.y - 4.0).max(area.top() + 4.0);
    let sheet = Rect::from_min_size(corner, size);
    painter.rect(sheet, 8.0, palette.card, Stroke::new(1.0, palette.border), StrokeKind::Inside);
    painter.galley(sheet.min + vec2(PADDING, PADDING), title, palette.text);
    for (index, (sourcing, name, amount)) in rows.into_iter().enumerate() {
        let middle = sheet.top() + PADDING + head + ROW * (index as f32 + 0.5);
        let swatch = Rect::from_center_size(pos2(sheet.left() + PADDING + SWATCH / 2.0, middle), vec2(SWATCH, SWATCH));
        painter.rect_filled(swatch, 2.0, palette.of(sourcing));
        let left = Align2::LEFT_CENTER.anchor_size(pos2(swatch.right() + 7.0, middle), name.size());
        painter.galley(left.min, name, palette.text);
        let right = Align2::RIGHT_CENTER.anchor_size(pos2(sheet.right() - PADDING, middle), amount.size());
        painter.galley(right.min, amount, palette.text);
    }
}
