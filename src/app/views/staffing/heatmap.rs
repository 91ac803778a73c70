//! Agents per half-hour of the week: a row a day, a cell a half-hour, the darker the more.

use eframe::egui::{Align2, FontId, Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::week::{Week, most};
use crate::app::draw::figures::{Figures, chart_ui};
use crate::app::draw::{View, asking};
use crate::app::kit::{fonts, style};
use crate::model::bill::Sourcing;
use crate::model::scenario::{Day, Time};
use crate::model::staffing::When;
use crate::report::explain::Subject;

const DAY: f32 = 92.0;
const ROW: f32 = 24.0;
const HEAD: f32 = 20.0;
const PEAK: f32 = 56.0;
const HOURS: f32 = 76.0;
/// Figures end where those of the tables do.
const GUTTER: f32 = 8.0;
/// The palest cell that still has agents, as a part of the full colour.
const PALEST: f32 = 0.10;
/// Width of the times in the table, points.
const HALF_HOUR: f32 = 130.0;

/// Draws the week.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, week: &Week, month: usize) {
    let (palette, text) = (view.palette, view.text);
    let name = text.get(&format!("month-{}", month + 1));
    let title = text.with("staffing-week", &[("month", &name)]);
    ui.label(style::plain(&title, style::SMALL, palette.weak_text));
    let Some(span) = week.open_span() else { return };
    chart_ui(ui, &title, |ui| cells_ui(ui, view, week, span));
    ui.add_space(style::GAP / 2.0);
    let days = Day::ALL.map(|day| text.get(&format!("day-{day:?}.short")));
    let heads: Vec<String> = std::iter::once(text.get("figures-half_hour")).chain(days).collect();
    Figures::new(view, &title, HALF_HOUR, &heads).folded_words(ui, view, || {
        let agents = |agents: Option<u32>| agents.map_or_else(|| "–".to_owned(), |agents| agents.to_string());
        let row = |half_hour: usize| {
            let name = format!("{}–{}", clock(half_hour), clock(half_hour + 1));
            std::iter::once(name).chain(week.grid.iter().map(|day| agents(day[half_hour]))).collect()
        };
        (span.0..span.1).map(row).collect()
    });
}

/// The hours, and a row of cells for every day.
fn cells_ui(ui: &mut Ui, view: &View<'_>, week: &Week, (first, end): (usize, usize)) {
    let (palette, text) = (view.palette, view.text);
    let width = ui.available_width();
    let cell = (width - DAY - PEAK - HOURS) / (end - first) as f32;
    heads_ui(ui, view, (first, end), cell, width);
    let font = fonts::regular(if cell >= 26.0 { style::SMALL } else { 10.0 });
    for (day, agents) in Day::ALL.into_iter().zip(&week.grid) {
        let (row, _) = ui.allocate_exact_size(vec2(width, ROW), Sense::hover());
        let day_name = text.get(&format!("day-{day:?}"));
        let mut left = ui.new_child(
            eframe::egui::UiBuilder::new()
                .max_rect(row.with_max_x(row.left() + DAY))
                .layout(eframe::egui::Layout::left_to_right(eframe::egui::Align::Center)),
        );
        left.label(style::plain(day_name.clone(), style::BODY, palette.text));
        for half_hour in first..end {
            let x = row.left() + DAY + (half_hour - first) as f32 * cell;
            let place = Rect::from_min_size(pos2(x, row.top()), vec2(cell, ROW)).shrink2(vec2(0.5, 1.0));
            match agents[half_hour] {
                Some(agents) => draw(ui, view, week, &font, place, agents, (day, &day_name, half_hour)),
                None => {
                    ui.painter().rect_filled(place, 2.0, palette.soft.gamma_multiply(0.6));
                }
            }
        }
        totals_ui(ui, view, row, agents);
    }
}

/// The hours above the cells, and what stands right of them.
fn heads_ui(ui: &mut Ui, view: &View<'_>, (first, end): (usize, usize), cell: f32, width: f32) {
    let (palette, text) = (view.palette, view.text);
    let (row, _) = ui.allocate_exact_size(vec2(width, HEAD), Sense::hover());
    let font = fonts::regular(11.5);
    // An hour has two cells; every second or fourth hour where they are narrow.
    let every = [2, 4, 8].into_iter().find(|count| *count as f32 * cell >= 40.0).unwrap_or(8);
    for half_hour in (first..end).filter(|half_hour| half_hour.is_multiple_of(every)) {
        let x = row.left() + DAY + (half_hour - first) as f32 * cell;
        ui.painter().vline(x, row.bottom() - 4.0..=row.bottom(), Stroke::new(1.0, palette.border));
        let place = pos2(x + 2.0, row.center().y - 1.0);
        ui.painter().text(place, Align2::LEFT_CENTER, clock(half_hour), font.clone(), palette.weak_text);
    }
    let colour = palette.weak_text;
    let (peak, hours) = (text.get("staffing-peak"), text.get("staffing-hours"));
    let y = row.center().y - 1.0;
    ui.painter().text(pos2(row.right() - HOURS, y), Align2::RIGHT_CENTER, peak, font.clone(), colour);
    ui.painter().text(pos2(row.right() - GUTTER, y), Align2::RIGHT_CENTER, hours, font, colour);
}

fn clock(half_hour: usize) -> String {
    Time::from_minutes((half_hour * 30) as u16).map(|time| time.to_string()).unwrap_or_default()
}

fn draw(
    ui: &Ui,
    view: &View<'_>,
    week: &Week,
    font: &FontId,
    place: Rect,
    agents: u32,
    (day, day_name, half_hour): (Day, &str, usize),
) {
    let (palette, text) = (view.palette, view.text);
    let full = palette.of(Sourcing::InHouse);
    let part = if agents == 0 { 0.0 } else { PALEST + (1.0 - PALEST) * agents as f32 / week.most.max(1) as f32 };
    let colour = palette.card.lerp_to_gamma(full, part);
    ui.painter().rect_filled(place, 2.0, colour);
    let ink = style::readable_on(colour);
    let galley = ui.painter().layout_no_wrap(text.number(f64::from(agents), 0), font.clone(), ink);
    if galley.size().x + 1.0 <= place.width() {
        let at = Align2::CENTER_CENTER.anchor_size(place.center(), galley.size());
        ui.painter().galley(at.min, galley, ink);
    }
    let id = ui.scope_id().with((day_name, half_hour));
    let response = ui.interact(place, id, Sense::click());
    let values = [("day", day_name), ("from", &clock(half_hour)), ("to", &clock(half_hour + 1))];
    let words = text.plural("staffing-cell", u64::from(agents), &values);
    // Of all languages together the first is explained; the sheet offers the others.
    let when = When { month: week.month(), day, half_hour, language: week.language().unwrap_or_default() };
    let open = asking::asks(ui, view, &response, &words, &Subject::HalfHour { when, supplier: false });
    if open || response.hovered() || response.has_focus() {
        ui.painter().rect_stroke(place, 2.0, Stroke::new(1.5, palette.accent), StrokeKind::Inside);
    }
    response.on_hover_text_at_pointer(words);
}

/// The busiest half-hour and the agent hours of a day, which also say in words what the cells show.
fn totals_ui(ui: &mut Ui, view: &View<'_>, row: Rect, agents: &[Option<u32>]) {
    let text = view.text;
    let open = agents.iter().flatten();
    let (peak, hours) = match open.clone().max() {
        Some(peak) => {
            let hours: f64 = open.map(|agents| f64::from(*agents) * 0.5).sum();
            (text.number(f64::from(*peak), 0), text.number(hours, 1))
        }
        None => (text.get("staffing-closed"), String::new()),
    };
    for (words, right, width) in [(peak, row.right() - HOURS, PEAK), (hours, row.right() - GUTTER, HOURS - GUTTER)] {
        if words.is_empty() {
            continue;
        }
        let place = Rect::from_min_max(pos2(right - width, row.top()), pos2(right, row.bottom()));
        let layout = eframe::egui::Layout::right_to_left(eframe::egui::Align::Center);
        let mut cell = ui.new_child(eframe::egui::UiBuilder::new().max_rect(place).layout(layout));
        cell.label(style::plain(words, style::BODY, view.palette.text));
    }
}

/// The busiest half-hour of a week: day, beginning and agents; the first of several.
pub fn busiest(week: &Week) -> Option<(Day, usize, u32)> {
    let most = most(&week.grid);
    Day::ALL.into_iter().zip(&week.grid).find_map(|(day, agents)| {
        let half_hour = agents.iter().position(|agents| *agents == Some(most))?;
        Some((day, half_hour, most))
    })
}
