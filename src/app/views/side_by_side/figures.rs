//! The figures that a decision rests on, a row each and a column for every scenario.

use eframe::egui::{ScrollArea, Ui};

use super::known::{self, Said};
use super::{Sides, colour};
use crate::app::command::Command;
use crate::app::draw::table::{self, Cell, Table};
use crate::app::kit::style;
use crate::report::side_by_side::Line;

/// Widths of the columns, points: names of the rows, figures, and how they differ from the reference's.
const NAME: f32 = 250.0;
const FIGURE: f32 = 146.0;
const CHANGE: f32 = 112.0;
/// No column of figures is wider.
const WIDEST: f32 = 230.0;
/// Signs of a name above the narrowest column and of its end, and how much room a further one takes, points.
const LONGEST: usize = 15;
const TAIL: usize = 7;
const SIGN: f32 = 8.0;

/// Where the columns of the tables of this view stand: one for the reference, two for every other scenario. The names of
/// the rows stay in sight.
pub(super) fn table<'v>(ui: &Ui, sides: &'v Sides<'v>) -> Table<'v> {
    let figure = width(ui, sides);
    let mut widths = vec![NAME];
    for place in 0..sides.names.len() {
        widths.push(figure);
        if place != sides.reference {
            widths.push(CHANGE);
        }
    }
    Table::new(&sides.view, widths).first_stays()
}

/// Width of a column of figures.
fn width(ui: &Ui, sides: &Sides<'_>) -> f32 {
    let count = sides.names.len() as f32;
    let room = ui.available_width() - NAME - CHANGE * (count - 1.0);
    (room / count).clamp(FIGURE, WIDEST)
}

/// The names of the scenarios above their columns; a click brings one on screen.
pub(super) fn heads(ui: &Ui, sides: &Sides<'_>) -> Vec<Cell> {
    let longest = LONGEST + ((width(ui, sides) - FIGURE) / SIGN) as usize;
    let (text, palette) = (sides.view.text, sides.view.palette);
    let weak = |key: &str| Cell::figure(style::plain(text.get(key), style::SMALL, palette.weak_text));
    let mut cells = vec![Cell::empty()];
    for (place, work, name) in sides.all() {
        let is_reference = place == sides.reference;
        let is_open = work.id == sides.desk.work.id;
        let mut about = name.to_owned();
        if is_reference {
            about.push_str(&format!("\n{}", text.get("desk-pinned")));
        }
        about.push_str(&format!("\n{}", text.get(if is_open { "side-open" } else { "side-select" })));
        let head = Cell::name(style::strong(shortened(name, longest), style::BODY, palette.text));
        let head = head.whole(name).badge(colour(palette, place), place + 1).about(about);
        cells.push(head.leads_to(vec![Command::Select(work.id)]));
        if !is_reference {
            cells.push(weak("side-change"));
        }
    }
    cells
}

/// A name that fits above a column: it loses its middle, since variants differ at their ends.
fn shortened(name: &str, longest: usize) -> String {
    let signs: Vec<char> = name.chars().collect();
    if signs.len() <= longest {
        return name.to_owned();
    }
    let start: String = signs[..longest - TAIL - 1].iter().collect();
    let end: String = signs[signs.len() - TAIL..].iter().collect();
    format!("{}\u{2026}{}", start.trim_end(), end.trim_start())
}

/// Draws the table; one that is wider than the window scrolls.
pub(super) fn show_ui(ui: &mut Ui, sides: &Sides<'_>) {
    let text = sides.view.text;
    let (table, heads) = (table(ui, sides), heads(ui, sides));
    ScrollArea::horizontal().id_salt("figures").show(ui, |ui| {
        table::named_ui(ui, &text.get("side-title"), |ui| {
            table.row_ui(ui, heads);
            table.line_ui(ui);
            let is_unsure = sides.desk.all().any(|work| !work.scenario().ranges.is_empty());
            for line in Line::ALL {
                // A probability is only spoken of where something is in doubt.
                if line == Line::Probability && !is_unsure {
                    continue;
                }
                table.row_of_ui(ui, || row(sides, line));
            }
        });
    });
}

fn row(sides: &Sides<'_>, line: Line) -> Vec<Cell> {
    let (text, palette) = (sides.view.text, sides.view.palette);
    let letters = |words: String| match line.is_main() {
        true => style::strong(words, style::BODY, palette.text),
        false => style::plain(words, style::BODY, palette.text),
    };
    let weak = |words: String, size: f32| Cell::figure(style::plain(words, size, palette.weak_text));
    let found: Vec<Said> = sides.desk.all().map(|work| known::of(line, work, text)).collect();
    let mut cells = vec![Cell::name(letters(line.name(text))).about(line.name(text))];
    let base = found.get(sides.reference).and_then(Said::current);
    for (place, known) in found.iter().enumerate() {
        cells.push(match known {
            Said::Figure(figure, true) => Cell::figure(letters(figure.words(text))),
            Said::Figure(figure, false) => weak(figure.words(text), style::BODY).about(text.get("side-working")),
            Said::Pending => weak("\u{2026}".to_owned(), style::BODY).about(text.get("side-working")),
            Said::None(Some(reason)) => weak("\u{2013}".to_owned(), style::BODY).about(reason.clone()),
            Said::None(None) => weak("\u{2013}".to_owned(), style::BODY),
        });
        if place != sides.reference {
            let change = base.zip(known.current()).and_then(|(base, figure)| figure.change(base, text));
            cells.push(change.map_or_else(Cell::empty, |change| weak(change, style::SMALL)));
        }
    }
    cells
}
