//! Tables: a column of labels and columns of figures, which end under one another.

use rust_decimal::Decimal;

use super::paragraph::lines;
use super::sheet::{LEFT, Sheet, WIDTH};
use crate::report::colours;
use crate::report::scene::{Anchor, Letters, Pen, fitted};
use crate::text::Text;

/// Figures and labels.
pub(super) const CELL: Letters = Letters::regular(7.8, colours::TEXT);
/// Totals and heads of parts.
pub(super) const STRONG: Letters = Letters::strong(7.8, colours::TEXT);
/// Heads of columns.
const HEAD: Letters = Letters::regular(7.2, colours::WEAK_TEXT);
/// From one base line to the next inside a cell.
const LINE: f32 = 9.6;
/// Above and below the lines of a cell.
const PAD: f32 = 1.25;
/// The most lines of a cell.
const LINES: usize = 3;
/// Left and right of the words of a column.
const SIDE: f32 = 4.0;

/// A column: its head, its width and the end at which its words stand.
#[derive(Clone, Debug)]
pub(super) struct Column {
    pub head: String,
    pub width: f32,
    pub anchor: Anchor,
}

/// A row of cells.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub cells: Vec<String>,
    pub letters: Letters,
    /// Points by which the label stands further in.
    pub indent: f32,
    /// A line above the row.
    pub is_ruled: bool,
    /// Whether it stays on a page with the row after it.
    pub keeps: bool,
    /// A colour of its own for the words of a cell.
    pub colours: Vec<Option<colours::Colour>>,
}

impl Row {
    /// A plain row.
    pub fn new(cells: impl IntoIterator<Item = String>) -> Self {
        let cells: Vec<String> = cells.into_iter().collect();
        Self { cells, letters: CELL, indent: 0.0, is_ruled: false, keeps: false, colours: Vec::new() }
    }

    /// A row of a part, whose label stands further in.
    pub fn indented(mut self) -> Self {
        self.indent = 8.0;
        self
    }

    /// A semi-bold row.
    pub fn strong(mut self) -> Self {
        self.letters = STRONG;
        self
    }

    /// With a line above it.
    pub fn ruled(mut self) -> Self {
        self.is_ruled = true;
        self
    }

    /// On one page with the next row.
    pub fn kept(mut self) -> Self {
        self.keeps = true;
        self
    }
}

/// An amount in whole euros, nothing as a dash.
pub(super) fn euros(amount: Decimal, text: &Text) -> String {
    if amount.is_zero() { "–".to_owned() } else { text.bare_euros(amount) }
}

/// A table over the whole width.
#[derive(Clone, Debug)]
pub(super) struct Table {
    columns: Vec<Column>,
    rows: Vec<Row>,
}

impl Table {
    /// A table; the first column takes the width that the others leave.
    pub fn new(mut columns: Vec<Column>) -> Self {
        let others: f32 = columns.iter().skip(1).map(|column| column.width).sum();
        if let Some(first) = columns.first_mut() {
            first.width = WIDTH - others;
        }
        Self { columns, rows: Vec::new() }
    }

    /// A column of labels and columns of figures of one width.
    pub fn of_figures(heads: impl IntoIterator<Item = String>, width: f32) -> Self {
        let column =
            |(index, head)| Column { head, width, anchor: if index == 0 { Anchor::Start } else { Anchor::End } };
        Self::new(heads.into_iter().enumerate().map(column).collect())
    }

    /// Adds a row.
    pub fn row(&mut self, row: Row) {
        self.rows.push(row);
    }

    /// How high it is on one page.
    pub fn height(&self) -> f32 {
        self.head_height() + self.rows.iter().map(|row| self.row_height(row)).sum::<f32>()
    }

    /// Writes it, the heads again on each further page.
    pub fn draw(&self, sheet: &mut Sheet) {
        let first = self.rows.iter().take(2).map(|row| self.row_height(row)).sum::<f32>();
        sheet.need(self.head_height() + first);
        self.head(sheet);
        for (index, row) in self.rows.iter().enumerate() {
            let after = &self.rows[index..];
            let kept = after.iter().take_while(|row| row.keeps).count() + 1;
            let mut together: f32 = after.iter().take(kept).map(|row| self.row_height(row)).sum();
            if index + 2 == self.rows.len() {
                together = together.max(after.iter().map(|row| self.row_height(row)).sum());
            }
            if sheet.room() < together {
                sheet.need(together);
                self.head(sheet);
            }
            self.draw_row(row, index > 0, sheet);
        }
    }

    fn head_height(&self) -> f32 {
        let most = self.columns.iter().map(|column| lines(&column.head, HEAD, column.width - 2.0 * SIDE).len()).max();
        most.unwrap_or(1) as f32 * LINE + 2.0 * PAD + 2.0
    }

    fn row_height(&self, row: &Row) -> f32 {
        let most = self.cells(row).map(|(_, _, lines)| lines.len()).max().unwrap_or(1);
        let rule = if row.is_ruled { 2.0 } else { 0.0 };
        most as f32 * LINE + 2.0 * PAD + rule
    }

    /// Each cell with its left edge, its column and its lines.
    fn cells<'a>(&'a self, row: &'a Row) -> impl Iterator<Item = (f32, &'a Column, Vec<super::paragraph::Line>)> + 'a {
        let mut left = LEFT;
        self.columns.iter().zip(&row.cells).enumerate().map(move |(index, (column, words))| {
            let from = left;
            left += column.width;
            let indent = if index == 0 { row.indent } else { 0.0 };
            let room = column.width - 2.0 * SIDE - indent;
            let mut lines = lines(words, row.letters, room);
            if let (true, Some(last)) = (lines.len() > LINES, lines.get_mut(LINES - 1)) {
                last.words = fitted(&format!("{}…", last.words), row.letters, room);
                lines.truncate(LINES);
            }
            (from, column, lines)
        })
    }

    fn head(&self, sheet: &mut Sheet) {
        let height = self.head_height();
        let bottom = sheet.y + height;
        let mut left = LEFT;
        for column in &self.columns {
            let words = lines(&column.head, HEAD, column.width - 2.0 * SIDE);
            let x = place(left, column);
            for (index, line) in words.iter().rev().enumerate() {
                let base = bottom - 4.2 - LINE * index as f32;
                sheet.page().words([x, base], line.words.as_str(), HEAD, column.anchor);
            }
            left += column.width;
        }
        sheet.page().line([LEFT, bottom - 0.5], [LEFT + WIDTH, bottom - 0.5], Pen::new(colours::BORDER, 0.8));
        sheet.y = bottom;
    }

    /// A row; under the heads there is a line already.
    fn draw_row(&self, row: &Row, may_rule: bool, sheet: &mut Sheet) {
        let height = self.row_height(row);
        let top = sheet.y + if row.is_ruled { 2.0 } else { 0.0 };
        if row.is_ruled && may_rule {
            let y = sheet.y + 0.8;
            sheet.page().line([LEFT, y], [LEFT + WIDTH, y], Pen::new(colours::BORDER, 0.6));
        }
        let cells: Vec<_> =
            self.cells(row).map(|(left, column, lines)| (place(left, column), column.anchor, lines)).collect();
        for (index, (x, anchor, lines)) in cells.into_iter().enumerate() {
            let indent = if index == 0 { row.indent } else { 0.0 };
            let own = row.colours.get(index).copied().flatten();
            let letters = Letters { colour: own.unwrap_or(row.letters.colour), ..row.letters };
            for (number, line) in lines.iter().enumerate() {
                let base = top + PAD + LINE * number as f32 + LINE * 0.5 + letters.size * 0.36;
                sheet.page().words([x + indent, base], line.words.as_str(), letters, anchor);
            }
        }
        sheet.y += height;
    }
}

/// Where the words of a column stand. The first column begins, and the last ends, with the page's other words.
fn place(left: f32, column: &Column) -> f32 {
    match column.anchor {
        Anchor::Start if left <= LEFT => left,
        Anchor::Start => left + SIDE,
        Anchor::Middle => left + column.width / 2.0,
        Anchor::End if left + column.width >= LEFT + WIDTH - 0.1 => left + column.width,
        Anchor::End => left + column.width - SIDE,
    }
}
