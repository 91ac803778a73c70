//! Which rows count: the values of the columns that say so, each to be ticked.

use eframe::egui::{Label, RichText, Ui, vec2};

use super::fields::field_ui;
use crate::app::command::{Command, Step};
use crate::app::draw::View;
use crate::app::kit::buttons::tick;
use crate::app::kit::style;
use crate::app::session::contact_import::Import;
use crate::history::{Filter, Filtered, Layout, Meaning, Reading};
use crate::report::history;

/// The most values of a column that are listed; one with more says nothing of rows that count.
const MOST: usize = 30;
/// The most columns that are offered.
const COLUMNS: usize = 60;

/// Draws the ticks of each column that says which rows count, and the choice of another one.
pub(super) fn show_ui(ui: &mut Ui, view: &View<'_>, import: &Import, reading: &Reading, commands: &mut Vec<Command>) {
    let layout = &reading.layout;
    let mut read = |change: &dyn Fn(&mut Layout)| {
        let mut changed = layout.clone();
        change(&mut changed);
        commands.push(Command::Import(Step::Read(Box::new(changed))));
    };
    for filtered in &reading.filters {
        if let Some((value, counts)) = values_ui(ui, view, reading, filtered) {
            read(&|layout| layout.choose_rows(filtered.column, &value, counts));
        }
    }
    let width = import.opened.as_ref().map_or(0, |opened| opened.sample.width()).min(COLUMNS);
    let is_offered = |place: &usize| {
        let meaning = layout.columns.get(*place).copied().unwrap_or_default();
        let is_name = matches!(
            meaning,
            Meaning::Ignored | Meaning::Channel | Meaning::Language | Meaning::Outcome | Meaning::Event
        );
        is_name && layout.filters.iter().all(|filter| filter.column != *place)
    };
    let none = (None, view.text.get("history-filter-none"));
    let columns =
        (0..width).filter(is_offered).map(|place| (Some(place), history::column_name(reading, place, view.text)));
    let options: Vec<(Option<usize>, String)> = std::iter::once(none).chain(columns).collect();
    if let Some(Some(column)) = field_ui(ui, view, "history-filter-add", 190.0, &None, options) {
        read(&|layout| layout.filters.push(Filter::new(column)));
    }
}

/// The values of a column with their rows; answers which was ticked in or out.
fn values_ui(ui: &mut Ui, view: &View<'_>, reading: &Reading, filtered: &Filtered) -> Option<(String, bool)> {
    let (text, palette) = (view.text, view.palette);
    let column = history::column_name(reading, filtered.column, text);
    let title = text.with("history-filter", &[("column", &column)]);
    ui.add(Label::new(style::plain(title, style::SMALL, palette.weak_text)).wrap());
    let mut changed = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(14.0, 4.0);
        for value in filtered.values.iter().take(MOST) {
            let name = if value.name.is_empty() { "\u{2013}" } else { &value.name };
            let rows = text.number(value.rows as f64, 0);
            let words = text.with("history-filter-value", &[("value", name), ("rows", &rows)]);
            let mut counts = value.counts;
            if tick(ui, palette, &mut counts, RichText::new(words).size(style::SMALL)).changed() {
                changed = Some((value.name.clone(), counts));
            }
        }
        if filtered.values.len() > MOST {
            ui.label(style::plain("\u{2026}", style::SMALL, palette.weak_text));
        }
    });
    changed
}
