//! The comparison of several scenarios as a text for the command line, and as a table in a file.

use super::{Worked, figures, inputs};
use crate::model::scenario::Scenario;
use crate::report::export::ExportError;
use crate::report::grid::Grid;
use crate::report::layout::{Table, length, paragraph};
use crate::report::reason;
use crate::text::Text;

/// Scenarios beside the reference in one table: more do not fit in the width of a page.
const BESIDE: usize = 2;
/// What is longer is cut in a column, and stands whole in a file.
const CELL: usize = 22;

/// The whole comparison; the first scenario is the reference.
pub fn text(all: &[Worked], text: &Text) -> String {
    let mut out = paragraph(&text.get("side-title"), 0);
    for (place, worked) in all.iter().enumerate() {
        let role = if place == 0 { format!(" ({})", text.get("side-reference")) } else { String::new() };
        out.push_str(&paragraph(&format!("{}  {}{role}", place + 1, worked.name), 2));
        if let Err(error) = &worked.comparison {
            let reason = reason::words(error, text);
            let words = text.with("side-failed", &[("name", &worked.name), ("reason", &reason)]);
            out.push_str(&paragraph(&words, 5));
        }
    }
    let (figures, inputs) = grids(all, text);
    out.push_str(&blocks(&figures, all.len()));
    if inputs.rows.len() > 1 {
        out.push_str(&format!("\n{}", paragraph(&text.get("side-inputs"), 0)));
        out.push_str(&blocks(&inputs, all.len()));
    } else {
        out.push_str(&format!("\n{}", paragraph(&text.get("side-inputs-none"), 0)));
    }
    out
}

/// Both tables, as a spreadsheet opens them.
///
/// # Errors
/// None that a comparison can cause.
pub fn csv(all: &[Worked], text: &Text) -> Result<Vec<u8>, ExportError> {
    let (mut figures, inputs) = grids(all, text);
    figures.rows.push(Vec::new());
    figures.rows.extend(inputs.rows);
    // A row without cells is an empty line.
    figures.rows.iter_mut().filter(|row| row.is_empty()).for_each(|row| row.push(String::new()));
    figures.csv(text)
}

fn grids(all: &[Worked], text: &Text) -> (Grid, Grid) {
    let names: Vec<String> = all.iter().map(|worked| worked.name.clone()).collect();
    let sides: Vec<_> = all.iter().map(Worked::side).collect();
    let scenarios: Vec<&Scenario> = all.iter().map(|worked| &worked.scenario).collect();
    (figures(&names, &sides, 0, text), inputs(&names, &scenarios, 0, text))
}

/// A grid as tables of the reference and a few others each, the scenarios by their numbers.
fn blocks(grid: &Grid, count: usize) -> String {
    let mut out = String::new();
    for first in (1..count.max(2)).step_by(BESIDE) {
        let others: Vec<usize> = (first..count.min(first + BESIDE)).collect();
        let change = grid.rows.first().and_then(|heads| heads.get(3)).cloned().unwrap_or_default();
        let heads = others.iter().flat_map(|place| [(place + 1).to_string(), change.clone()]);
        let mut table = Table::new([String::new(), "1".to_owned()].into_iter().chain(heads).collect());
        for row in grid.rows.iter().skip(1) {
            let cell = |column: usize| row.get(column).map(|words| cut(words)).unwrap_or_default();
            let cells = others.iter().flat_map(|place| [cell(2 * place), cell(2 * place + 1)]);
            table.row(cut_to(row.first().map_or("", String::as_str), 40), std::iter::once(cell(1)).chain(cells));
        }
        out.push_str(&format!("\n{}", table.text()));
    }
    out
}

fn cut(words: &str) -> String {
    cut_to(words, CELL)
}

fn cut_to(words: &str, most: usize) -> String {
    if length(words) <= most {
        return words.to_owned();
    }
    let start: String = words.chars().take(most - 1).collect();
    format!("{}\u{2026}", start.trim_end())
}
