//! The table of inputs: a row each, which leads to the input when it is clicked.

use eframe::egui::{Align2, Color32, FontId, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::app::command::Command;
use crate::app::draw::View;
use crate::app::kit::{focus, fonts, style, widgets};
use crate::app::session::remembered::Column;
use crate::report::assumptions::Assumption;

const ROW: f32 = 26.0;
const BETWEEN: f32 = 14.0;
/// The columns' parts of the width.
const PARTS: [f32; 6] = [0.24, 0.15, 0.12, 0.16, 0.27, 0.06];

/// Draws the heads and the rows.
pub(super) fn show_ui(
    ui: &mut Ui,
    view: &View<'_>,
    rows: &[&Assumption],
    sorted: &mut Option<(Column, bool)>,
    commands: &mut Vec<Command>,
) {
    ui.spacing_mut().item_spacing.y = 0.0;
    heads_ui(ui, view, sorted);
    if rows.is_empty() {
        ui.add_space(style::GAP);
        ui.label(style::plain(view.text.get("assumptions-none"), style::BODY, view.palette.weak_text));
    }
    for row in rows {
        let (place, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), said(view, row)));
        if !focus::reaches(ui, place) {
            continue;
        }
        if response.hovered() {
            ui.painter().rect_filled(place, 3.0, view.palette.soft);
        }
        cells(ui, view, row, place);
        ui.painter().hline(place.x_range(), place.bottom(), Stroke::new(0.5, view.palette.line));
        widgets::focus(ui, view.palette, &response);
        if response.clicked() {
            commands.push(Command::ShowInput(row.id.clone()));
        }
        response.on_hover_ui(|ui| about_ui(ui, view, row));
    }
}

/// The columns of a row.
fn columns(row: Rect) -> [Rect; 6] {
    let mut left = row.left() + 4.0;
    let room = row.width() - 8.0;
    PARTS.map(|part| {
        let place = Rect::from_min_max(pos2(left, row.top()), pos2(left + part * room - BETWEEN, row.bottom()));
        left += part * room;
        place
    })
}

/// A click on a head sorts by its column, another the other way round, a third as the panel has it.
fn heads_ui(ui: &mut Ui, view: &View<'_>, sorted: &mut Option<(Column, bool)>) {
    let (text, palette) = (view.text, view.palette);
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    for (column, place) in Column::ALL.into_iter().zip(columns(row)) {
        let response = ui.interact(place, ui.scope_id().with(("head", column.key())), Sense::click());
        let name = text.get(column.key());
        let (sign, said) = match sorted {
            Some((of, false)) if *of == column => (" ↑", "assumptions-rising"),
            Some((of, true)) if *of == column => (" ↓", "assumptions-falling"),
            _ => ("", "assumptions-sort"),
        };
        let words = text.with(said, &[("column", &name)]);
        response.widget_info(|| WidgetInfo::labeled(Role::ColumnHeader, ui.is_enabled(), &words));
        let colour = if response.hovered() || !sign.is_empty() { palette.text } else { palette.weak_text };
        let head = widgets::cut(ui, &format!("{name}{sign}"), fonts::strong(style::SMALL), colour, place.width());
        widgets::put(ui, Align2::LEFT_CENTER, place.left_center(), head, colour);
        widgets::focus(ui, palette, &response);
        if response.clicked() {
            *sorted = match *sorted {
                Some((of, false)) if of == column => Some((column, true)),
                Some((of, true)) if of == column => None,
                _ => Some((column, false)),
            };
        }
        response.on_hover_text(words);
    }
    ui.painter().hline(row.x_range(), row.bottom(), Stroke::new(1.0, palette.line));
}

fn cells(ui: &Ui, view: &View<'_>, row: &Assumption, place: Rect) {
    let palette = view.palette;
    let (plain, strong) = (fonts::regular(style::BODY), fonts::strong(style::BODY));
    let year = row.year.map(|year| year.to_string()).unwrap_or_default();
    let value_colour = if row.is_outside { palette.warning } else { palette.text };
    let source_colour = if row.own.is_some() { palette.text } else { palette.weak_text };
    let year_colour = if row.is_old { palette.warning } else { palette.weak_text };
    let or_nothing = |text: &Option<String>| text.clone().unwrap_or_else(|| "–".to_owned());
    let texts: [(String, FontId, Color32); 6] = [
        (row.label.clone(), plain.clone(), palette.text),
        (with_unit(row), if row.differs { strong } else { plain.clone() }, value_colour),
        (or_nothing(&row.default), plain.clone(), palette.weak_text),
        (or_nothing(&row.plausible), plain.clone(), palette.weak_text),
        (row.from.clone(), fonts::regular(style::SMALL), source_colour),
        (year, fonts::regular(style::SMALL), year_colour),
    ];
    for ((words, font, colour), place) in texts.into_iter().zip(columns(place)) {
        let words = widgets::cut(ui, &words, font, colour, place.width());
        widgets::put(ui, Align2::LEFT_CENTER, place.left_center(), words, colour);
    }
}

/// The value with what money is counted per: `€ 16.50/h`.
fn with_unit(row: &Assumption) -> String {
    match row.unit.strip_prefix('€') {
        Some(per) if row.value.contains('€') => format!("{}{per}", row.value),
        _ => row.value.clone(),
    }
}

/// The row in words, for who hears it.
fn said(view: &View<'_>, row: &Assumption) -> String {
    let mut words = format!("{}: {}", row.label, with_unit(row));
    let marks = [
        (row.differs, "assumptions-changed"),
        (row.is_outside, "assumptions-outside"),
        (row.own.is_none(), "assumptions-unsourced"),
        (row.is_old, "assumptions-old"),
    ];
    for (_, key) in marks.into_iter().filter(|(holds, _)| *holds) {
        words.push_str(&format!("; {}", view.text.get(key).to_lowercase()));
    }
    words
}

fn about_ui(ui: &mut Ui, view: &View<'_>, row: &Assumption) {
    let (text, palette) = (view.text, view.palette);
    ui.set_max_width(380.0);
    ui.label(style::strong(&row.label, style::BODY, palette.text));
    ui.label(style::plain(text.about_input(&row.id), style::BODY, palette.text));
    ui.label(style::plain(with_unit(row), style::BODY, palette.text));
    if let Some(own) = &row.own {
        ui.label(style::strong(text.get("hint-own_source"), style::SMALL, palette.text));
        ui.label(style::plain(own, style::SMALL, palette.text));
    }
    let sources = if row.differs { "hint-sources.usual" } else { "hint-sources" };
    ui.label(style::strong(text.get(sources), style::SMALL, palette.text));
    for source in &row.sources {
        ui.label(style::plain(source, style::SMALL, palette.weak_text));
    }
}
