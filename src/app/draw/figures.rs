//! The figures of a chart as a table under it: for who reads figures, for who cannot see a chart, and to be copied.

use std::time::{Duration, Instant};

use eframe::egui::{CollapsingHeader, Id, Response, Role, ScrollArea, Ui, UiBuilder, WidgetInfo};

use super::table::{self, Cell, Table};
use crate::app::command::Command;
use crate::app::draw::View;
use crate::app::kit::buttons::secondary_small;
use crate::app::kit::style;
use crate::report::grid::Grid;

/// A table of few columns is no wider, points; nor is a column narrower or wider than that.
const WIDEST: f32 = 900.0;
const COLUMN: (f32, f32) = (92.0, 150.0);
/// How long a button says that it copied.
const SAID: Duration = Duration::from_secs(2);

/// The table of a chart.
pub struct Figures<'a> {
    /// What the chart is called: also the name of the table.
    pub chart: &'a str,
    /// Width of the first column, points.
    pub name: f32,
    /// The heads of the columns, the first above the names of the rows.
    pub heads: Vec<Cell>,
}

impl<'a> Figures<'a> {
    /// A table under heads of plain words.
    pub fn new(view: &View<'_>, chart: &'a str, name: f32, heads: &[String]) -> Self {
        let cell = |(index, words): (usize, &String)| if index == 0 { first(view, words) } else { head(view, words) };
        Self { chart, name, heads: heads.iter().enumerate().map(cell).collect() }
    }

    /// Draws rows of plain words, folded until they are asked for.
    pub fn folded_words(self, ui: &mut Ui, view: &View<'_>, rows: impl FnOnce() -> Vec<Vec<String>>) {
        self.folded(ui, view, || rows().into_iter().map(|words| row(view, words)).collect());
    }

    /// Draws the table, folded until it is asked for; only then are its rows made.
    pub fn folded(self, ui: &mut Ui, view: &View<'_>, rows: impl FnOnce() -> Vec<Vec<Cell>>) {
        if view.is_presented {
            return;
        }
        let title = style::plain(view.text.get("figures-title"), style::BODY, view.palette.text);
        let name = view.text.with("figures-of", &[("chart", self.chart)]);
        let shown = CollapsingHeader::new(title).id_salt(("figures", self.chart)).show_unindented(ui, |ui| {
            self.open(ui, view, rows());
        });
        shown.header_response.accessible_name(name);
    }

    fn open(self, ui: &mut Ui, view: &View<'_>, rows: Vec<Vec<Cell>>) {
        let columns = self.heads.len().saturating_sub(1).max(1) as f32;
        let each = (ui.available_width().min(WIDEST) - self.name) / columns;
        let mut widths = vec![self.name];
        widths.resize(self.heads.len(), each.clamp(COLUMN.0, COLUMN.1));
        let grid = Grid { rows: std::iter::once(&self.heads).chain(&rows).map(|row| words(row)).collect() };
        let table = Table::new(view, widths).first_stays();
        ScrollArea::horizontal().id_salt(("figures of", self.chart)).show(ui, |ui| {
            table::named_ui(ui, self.chart, |ui| {
                table.row_ui(ui, self.heads);
                table.line_ui(ui);
                for row in rows {
                    table.row_ui(ui, row);
                }
            });
        });
        copying_ui(ui, view, self.chart, || grid.tabs());
    }
}

fn words(row: &[Cell]) -> Vec<String> {
    row.iter().map(|cell| cell.words().to_owned()).collect()
}

/// Draws a chart that others can point into, which has this name for those who cannot see it.
pub fn chart_ui<R>(ui: &mut Ui, name: &str, draw: impl FnOnce(&mut Ui) -> R) -> R {
    let builder = UiBuilder::new().accessibility_role(Role::Figure).accessibility_label(name);
    ui.scope_builder(builder, draw).inner
}

/// Gives a chart that is one whole its name.
pub fn image(ui: &Ui, response: &Response, name: &str) {
    response.widget_info(|| WidgetInfo::labeled(Role::Image, ui.is_enabled(), name));
}

/// A button that copies a table, made when it is asked for, and says so for a moment.
pub fn copying_ui(ui: &mut Ui, view: &View<'_>, of: &str, table: impl FnOnce() -> String) {
    let place = Id::unique(("copied", of));
    let copied: Option<Instant> = ui.data(|data| data.get_temp(place));
    let is_fresh = copied.is_some_and(|at| at.elapsed() < SAID);
    let label = view.text.get(if is_fresh { "table-copied" } else { "table-copy" });
    let shown = secondary_small(ui, view.palette, &label);
    let shown = shown.accessible_name(view.text.with("table-copy_of", &[("chart", of)]));
    if shown.on_hover_text(view.text.get("table-copy.about")).clicked() {
        view.asked.send(Command::CopyTable(table()));
        ui.data_mut(|data| data.insert_temp(place, Instant::now()));
        ui.ctx().request_repaint_after(SAID);
    }
}

/// The head above a column of figures.
pub fn head(view: &View<'_>, words: impl Into<String>) -> Cell {
    Cell::figure(style::plain(words, style::SMALL, view.palette.weak_text))
}

/// The head above the names of the rows.
pub fn first(view: &View<'_>, words: impl Into<String>) -> Cell {
    Cell::name(style::plain(words, style::SMALL, view.palette.weak_text))
}

/// A figure of the table.
pub fn figure(view: &View<'_>, words: impl Into<String>) -> Cell {
    Cell::figure(style::plain(words, style::BODY, view.palette.text))
}

/// What a row is of.
pub fn name(view: &View<'_>, words: impl Into<String>) -> Cell {
    let words = words.into();
    Cell::name(style::plain(words.clone(), style::BODY, view.palette.text)).about(words)
}

/// A row of words: what it is of, and its figures.
pub fn row(view: &View<'_>, words: Vec<String>) -> Vec<Cell> {
    let cell = |(index, words): (usize, String)| if index == 0 { name(view, words) } else { figure(view, words) };
    words.into_iter().enumerate().map(cell).collect()
}
