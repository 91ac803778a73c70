//! The figures that a decision rests on, a row each and a column for every scenario.

use eframe::egui::{ScrollArea, Ui};

use super::super::style;
use super::super::table::{Cell, Table};
use super::colour;
use crate::app::View;
use crate::app::desk::Desk;
use crate::app::work::Work;
use crate::report::side_by_side::{Figure, Line, Side};

/// Widths of the columns, points: names of the rows, figures, and how they differ from the reference's.
const NAME: f32 = 250.0;
const FIGURE: f32 = 118.0;
const CHANGE: f32 = 104.0;

/// Where the columns of the tables of this view stand: two for every scenario.
pub(super) fn table<'v>(ui: &Ui, view: &'v View<'v>, desk: &Desk) -> Table<'v> {
    let each = (ui.available_width() - NAME) / desk.count() as f32;
    let (figure, change) = (FIGURE.max(each - CHANGE).min(FIGURE + 50.0), CHANGE);
    let columns = desk.all().flat_map(|_| [figure, change]);
    Table::new(view, [NAME].into_iter().chain(columns).collect())
}

/// The names of the scenarios above their columns.
pub(super) fn heads(view: &View<'_>, desk: &Desk) -> Vec<Cell> {
    let (text, palette) = (view.text, view.palette);
    let reference = desk.reference().id;
    let mut cells = vec![Cell::empty()];
    for (place, work) in desk.all().enumerate() {
        let name = work.name(text);
        cells.push(
            Cell::name(style::strong(name.clone(), style::BODY, palette.text))
                .swatch(colour(palette, place))
                .about(name),
        );
        let role = if work.id == reference { "side-reference" } else { "side-change" };
        cells.push(Cell::figure(style::plain(text.get(role), style::SMALL, palette.weak_text)));
    }
    cells
}

/// Draws the table; one that is wider than the window scrolls.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, desk: &Desk) {
    let table = table(ui, view, desk);
    ScrollArea::horizontal().id_salt("figures").show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        table.row(ui, heads(view, desk));
        table.line(ui);
        let works: Vec<&Work> = desk.all().collect();
        let reference = works.iter().position(|work| work.id == desk.reference().id).unwrap_or_default();
        for line in Line::ALL {
            let figures: Vec<Option<Figure>> = works.iter().map(|work| figure(line, work, view)).collect();
            // A probability is only spoken of where something is in doubt.
            if line == Line::Probability && figures.iter().all(Option::is_none) {
                continue;
            }
            table.row(ui, row(view, line, &figures, reference));
        }
    });
}

fn figure(line: Line, work: &Work, view: &View<'_>) -> Option<Figure> {
    let results = &work.results;
    let side = Side {
        scenario: work.scenario(),
        comparison: results.comparison.as_ref().ok()?,
        years: results.years.as_ref().filter(|_| results.years_error.is_none()),
        break_even: results.break_even.latest().filter(|_| results.break_even.is_current()),
        risk: results.risk.latest().filter(|_| results.risk.is_current() && !work.scenario().ranges.is_empty()),
    };
    line.figure(&side, view.text)
}

fn row(view: &View<'_>, line: Line, figures: &[Option<Figure>], reference: usize) -> Vec<Cell> {
    let (text, palette) = (view.text, view.palette);
    let letters = |words: String| match line.is_main() {
        true => style::strong(words, style::BODY, palette.text),
        false => style::plain(words, style::BODY, palette.text),
    };
    let mut cells = vec![Cell::name(letters(line.name(text))).about(line.name(text))];
    let base = figures.get(reference).and_then(Option::as_ref);
    for (place, figure) in figures.iter().enumerate() {
        let Some(figure) = figure else {
            cells.extend([Cell::figure(style::plain("\u{2013}", style::BODY, palette.weak_text)), Cell::empty()]);
            continue;
        };
        let words = figure.words(text);
        cells.push(Cell::figure(letters(words)));
        let change = base.filter(|_| place != reference).and_then(|base| figure.change(base, text));
        cells.push(match change {
            Some(change) => Cell::figure(style::plain(change, style::SMALL, palette.weak_text)),
            None => Cell::empty(),
        });
    }
    cells
}
