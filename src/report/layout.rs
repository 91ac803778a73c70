//! Columns and paragraphs of plain text.

use std::sync::OnceLock;

use super::WIDTH;
use crate::text::{plain, plain_lines};

/// Between columns.
const GAP: &str = "  ";

/// A terminal that is narrower than this breaks lines by itself.
const NARROWEST: usize = 40;

/// How many characters a line of the terminal has, where texts go to one.
static COLUMNS: OnceLock<usize> = OnceLock::new();

/// Has texts fit a terminal with lines of so many characters. The first call counts.
pub fn fit(columns: usize) {
    // Set already: the same terminal.
    let _ = COLUMNS.set(columns.max(NARROWEST));
}

/// How many characters a line of a paragraph may have.
pub(super) fn width() -> usize {
    COLUMNS.get().map_or(WIDTH, |columns| WIDTH.min(*columns))
}

/// A table with a column of labels and columns of figures, aligned at the right.
pub(super) struct Table {
    columns: usize,
    rows: Vec<Row>,
}

enum Row {
    Rule,
    Cells(Vec<String>),
}

impl Table {
    /// A table under these headings; the first stands above the labels.
    pub(super) fn new(headings: Vec<String>) -> Self {
        let headings: Vec<String> = headings.iter().map(|heading| plain(heading).into_owned()).collect();
        Self { columns: headings.len(), rows: vec![Row::Cells(headings), Row::Rule] }
    }

    /// A row; figures left out at the end stay empty.
    pub(super) fn row(&mut self, label: impl Into<String>, figures: impl IntoIterator<Item = String>) {
        // Names come from anybody's file.
        let mut cells = vec![plain(&label.into()).into_owned()];
        cells.extend(figures.into_iter().map(|figure| plain(&figure).into_owned()));
        cells.resize(self.columns, String::new());
        self.rows.push(Row::Cells(cells));
    }

    /// An empty line.
    pub(super) fn gap(&mut self) {
        self.rows.push(Row::Cells(vec![]));
    }

    /// A line across.
    pub(super) fn rule(&mut self) {
        self.rows.push(Row::Rule);
    }

    /// The characters of its longest line.
    pub(super) fn width(&self) -> usize {
        self.widths().iter().sum::<usize>() + GAP.len() * self.columns.saturating_sub(1)
    }

    fn widths(&self) -> Vec<usize> {
        let mut widths = vec![0; self.columns];
        for row in &self.rows {
            if let Row::Cells(cells) = row {
                for (width, cell) in widths.iter_mut().zip(cells) {
                    *width = (*width).max(length(cell));
                }
            }
        }
        widths
    }

    /// The whole table, a line each row; where it is to fit a terminal that is narrower, in parts below each other, each with
    /// the labels and as many columns as find room.
    pub(super) fn text(&self) -> String {
        self.text_in(COLUMNS.get().copied())
    }

    fn text_in(&self, columns: Option<usize>) -> String {
        let widths = self.widths();
        let places: Vec<usize> = (1..widths.len()).collect();
        let taken = |places: &[usize]| -> usize {
            places.iter().filter_map(|place| widths.get(*place)).map(|width| width + GAP.len()).sum()
        };
        let label = widths.first().copied().unwrap_or_default();
        let Some(room) = columns.filter(|columns| self.width() > *columns) else {
            return self.part(&widths, label, &places);
        };
        // Labels are broken before columns part from each other, as long as they keep a third of the line.
        let label = label.min(room.saturating_sub(taken(&places)).max(room / 3));
        let mut parts: Vec<Vec<usize>> = Vec::new();
        for place in places {
            match parts.last_mut() {
                Some(part) if label + taken(part) + taken(&[place]) <= room => part.push(place),
                _ => parts.push(vec![place]),
            }
        }
        parts.iter().map(|part| self.part(&widths, label, part)).collect::<Vec<_>>().join("\n")
    }

    /// The labels and some of the columns.
    fn part(&self, widths: &[usize], label: usize, places: &[usize]) -> String {
        let width = |place: usize| widths.get(place).copied().unwrap_or_default();
        let whole = label + places.iter().map(|place| width(*place) + GAP.len()).sum::<usize>();
        let mut out = String::new();
        for row in &self.rows {
            match row {
                Row::Rule => out.push_str(&"-".repeat(whole)),
                Row::Cells(cells) => {
                    let name = cells.first().map_or("", String::as_str);
                    let lines = if length(name) > label { broken(name, label) } else { vec![name.to_owned()] };
                    let mut lines = lines.into_iter();
                    let mut line = lines.next().unwrap_or_default();
                    line.push_str(&" ".repeat(label.saturating_sub(length(&line))));
                    for place in places {
                        let cell = cells.get(*place).map_or("", String::as_str);
                        line.push_str(GAP);
                        line.push_str(&" ".repeat(width(*place).saturating_sub(length(cell))));
                        line.push_str(cell);
                    }
                    out.push_str(line.trim_end());
                    for rest in lines {
                        out.push('\n');
                        out.push_str(&rest);
                    }
                }
            }
            out.push('\n');
        }
        out
    }
}

/// A label in lines of at most so many characters, those after the first set in; a word that is longer has a line of its own.
fn broken(label: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in label.split(' ').filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if length(line) + 1 + length(word) <= width => {
                line.push(' ');
                line.push_str(word);
            }
            Some(_) => lines.push(format!("{GAP}{word}")),
            None => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A text in lines of at most [`width`] characters, each indented; a word that is longer has a line of its own.
pub(super) fn paragraph(text: &str, indent: usize) -> String {
    let mut out = String::new();
    let most = width();
    for part in plain_lines(text).lines() {
        let mut line = " ".repeat(indent);
        let mut empty = true;
        for word in part.split(' ').filter(|word| !word.is_empty()) {
            if !empty && length(&line) + 1 + length(word) > most {
                out.push_str(&line);
                out.push('\n');
                line = " ".repeat(indent);
                empty = true;
            }
            if !empty {
                line.push(' ');
            }
            line.push_str(word);
            empty = false;
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

/// Characters, each taken to be one column wide.
pub(super) fn length(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_stand_at_the_right_under_their_heading() {
        let mut table = Table::new(["€", "a", "long"].map(str::to_owned).into());
        table.row("x", ["1".to_owned(), "22".to_owned()]);
        table.gap();
        table.row("label", ["333".to_owned()]);
        table.rule();
        assert_eq!(
            table.text(),
            "\
€        a  long
----------------
x        1    22

label  333
----------------
"
        );
    }

    #[test]
    fn a_table_that_is_too_wide_goes_on_below() {
        let mut table = Table::new(["Line of the bill", "first", "second", "third"].map(str::to_owned).into());
        table
            .row("Team leaders, quality and planning", ["111".to_owned(), "222222222222".to_owned(), "333".to_owned()]);
        table.rule();
        table.row("Total", ["1".to_owned(), "2".to_owned(), "3".to_owned()]);
        assert_eq!(table.text_in(Some(200)), table.text_in(None), "there is room");
        // Labels alone give way first.
        assert_eq!(
            table.text_in(Some(48)),
            "\
Line of the bill      first        second  third
------------------------------------------------
Team leaders,           111  222222222222    333
  quality and
  planning
------------------------------------------------
Total                     1             2      3
"
        );
        assert_eq!(
            table.text_in(Some(36)),
            "\
Line of the   first        second
  bill
---------------------------------
Team            111  222222222222
  leaders,
  quality
  and
  planning
---------------------------------
Total             1             2

Line of the   third
  bill
-------------------
Team            333
  leaders,
  quality
  and
  planning
-------------------
Total             3
"
        );
    }

    #[test]
    fn paragraphs_break_between_words() {
        let word = "word ".repeat(40);
        let text = paragraph(&word, 4);
        assert!(text.lines().all(|line| length(line) <= WIDTH && line.starts_with("    word")), "{text}");
        assert_eq!(text.split_whitespace().count(), 40);
        assert_eq!(paragraph("one\ntwo", 2), "  one\n  two\n");
        assert_eq!(paragraph(&"x".repeat(200), 0).len(), 201);
    }
}
