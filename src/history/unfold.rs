//! Rows that a stray quotation mark holds together.

use super::lines::unquoted;
use super::{Cell, Layout, stamp};

/// The lines of a row that runs over several, each as the cells it has where quotation marks are plain signs; none where the
/// lines belong together. A mark at the beginning of a cell holds all up to the next one together, which may be thousands
/// of rows. What is held together are rows of their own when a line after the first is one: as many cells as the columns
/// have names, and a date where the dates stand. The text of a ticket is no such line.
pub(super) fn lines(cells: &[Cell<'_>], layout: &Layout, width: usize, stamp: usize) -> Option<Vec<Vec<String>>> {
    let separator = char::from(layout.separator);
    let shown: Vec<_> = cells
        .iter()
        .map(|cell| match cell {
            Cell::Text(text) => *text,
            _ => "",
        })
        .collect();
    let text = shown.join(separator.encode_utf8(&mut [0; 4]));
    let parts = |line: &str| line.split(separator).map(|cell| unquoted(cell).to_owned()).collect::<Vec<String>>();
    let lines: Vec<Vec<String>> = text.lines().map(parts).collect();
    let is_row = |cells: &Vec<String>| {
        cells.len() == width && cells.get(stamp).is_some_and(|cell| stamp::of(&Cell::Text(cell), layout.order).is_ok())
    };
    lines.iter().skip(1).any(is_row).then_some(lines)
}
