//! Columns and paragraphs of plain text.

use super::WIDTH;

/// Between columns.
const GAP: &str = "  ";

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
        Self { columns: headings.len(), rows: vec![Row::Cells(headings), Row::Rule] }
    }

    /// A row; figures left out at the end stay empty.
    pub(super) fn row(&mut self, label: impl Into<String>, figures: impl IntoIterator<Item = String>) {
        let mut cells = vec![label.into()];
        cells.extend(figures);
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

    /// The whole table, a line each row, where that is no wider than [`WIDTH`]; else as many tables below one another as the
    /// columns need, each with the labels.
    pub(super) fn fitting(&self) -> String {
        let widths = self.widths();
        let labels = widths.first().copied().unwrap_or_default();
        let mut parts: Vec<Vec<usize>> = Vec::new();
        let mut used = usize::MAX;
        for (column, width) in widths.iter().enumerate().skip(1) {
            used = used.saturating_add(GAP.len() + width);
            if used > WIDTH {
                parts.push(vec![0]);
                used = labels + GAP.len() + width;
            }
            if let Some(part) = parts.last_mut() {
                part.push(column);
            }
        }
        let part = |columns: &Vec<usize>| self.of_columns(columns).text();
        if parts.len() > 1 { parts.iter().map(part).collect::<Vec<_>>().join("\n") } else { self.text() }
    }

    fn of_columns(&self, columns: &[usize]) -> Self {
        let row = |row: &Row| match row {
            Row::Rule => Row::Rule,
            Row::Cells(cells) => Row::Cells(columns.iter().filter_map(|column| cells.get(*column).cloned()).collect()),
        };
        Self { columns: columns.len(), rows: self.rows.iter().map(row).collect() }
    }

    /// The whole table, a line each row.
    pub(super) fn text(&self) -> String {
        let (widths, whole) = (self.widths(), self.width());
        let mut out = String::new();
        for row in &self.rows {
            match row {
                Row::Rule => out.push_str(&"-".repeat(whole)),
                Row::Cells(cells) => out.push_str(line(cells, &widths).trim_end()),
            }
            out.push('\n');
        }
        out
    }
}

fn line(cells: &[String], widths: &[usize]) -> String {
    let mut line = String::new();
    for (place, (cell, width)) in cells.iter().zip(widths).enumerate() {
        let room = " ".repeat(width.saturating_sub(length(cell)));
        if place == 0 {
            line.push_str(cell);
            line.push_str(&room);
        } else {
            line.push_str(GAP);
            line.push_str(&room);
            line.push_str(cell);
        }
    }
    line
}

/// A text in lines of at most [`WIDTH`] characters, each indented; a word that is longer has a line of its own.
pub(super) fn paragraph(text: &str, indent: usize) -> String {
    let mut out = String::new();
    for part in text.lines() {
        let mut line = " ".repeat(indent);
        let mut empty = true;
        for word in part.split(' ').filter(|word| !word.is_empty()) {
            if !empty && length(&line) + 1 + length(word) > WIDTH {
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
    fn columns_that_do_not_fit_stand_in_a_table_of_their_own_below() {
        let column = |place: usize| format!("column {place:>2}{}", " wide".repeat(4));
        let mut table = Table::new((0..6).map(column).collect());
        table.row("label", (1..6).map(|place| place.to_string()));
        table.rule();
        let text = table.fitting();
        // The labels take 29 characters and each column 31: two of them fit.
        assert!(text.lines().all(|line| length(line) <= WIDTH), "{text}");
        let tables: Vec<&str> = text.split("\n\n").collect();
        assert_eq!(tables.len(), 3, "{text}");
        for (place, table) in (0..).zip(&tables) {
            assert!(table.contains("label") && table.contains(&column(2 * place + 1)), "{table}");
        }
        let mut narrow = Table::new(["a", "b"].map(str::to_owned).into());
        narrow.row("x", ["1".to_owned()]);
        assert_eq!(narrow.fitting(), narrow.text());
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
