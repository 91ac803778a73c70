//! A table of words and figures as a text that spreadsheets and other programs take in.

use thiserror::Error;

use crate::text::{Locale, Text};

/// Tells spreadsheets that the text is UTF-8.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// With these a spreadsheet takes a text for a formula; some take the wide forms of Chinese and Japanese keyboards too.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// Why a table could not be written as text.
#[derive(Debug, Error)]
#[error("the table cannot be written: {0}")]
pub struct CsvError(pub String);

/// Rows of cells, the first with the heads of the columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    pub rows: Vec<Vec<String>>,
}

impl Grid {
    /// With tabs between the cells, as the clipboard carries a table into a spreadsheet. Amounts go without the sign of
    /// their currency, so that they arrive as numbers.
    pub fn tabs(&self) -> String {
        let cell = |words: &String| number(words).unwrap_or_else(|| harmless(&words.replace(['\t', '\n', '\r'], " ")));
        self.lines(|row| row.iter().map(cell).collect::<Vec<_>>().join("\t"))
    }

    /// As a table of Markdown, its figures at the right.
    pub fn markdown(&self) -> String {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or_default();
        let cell = |words: &String| words.replace('|', "\\|").replace(['\n', '\r'], " ");
        let line = |row: &Vec<String>| {
            let cells = (0..columns).map(|column| row.get(column).map(cell).unwrap_or_default());
            format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
        };
        let mut lines: Vec<String> = self.rows.iter().map(line).collect();
        if let Some(first) = self.rows.first() {
            let rule = (0..columns.max(first.len())).map(|column| if column == 0 { "---" } else { "---:" });
            lines.insert(1, format!("| {} |", rule.collect::<Vec<_>>().join(" | ")));
        }
        lines.iter().map(|line| format!("{line}\n")).collect()
    }

    /// As a file that a spreadsheet of the language's countries opens: comma and point, or semicolon and comma.
    ///
    /// # Errors
    /// None that a grid can cause.
    pub fn csv(&self, text: &Text) -> Result<Vec<u8>, CsvError> {
        let separator = separator(text);
        let mut writer = csv::WriterBuilder::new().delimiter(separator).flexible(true).from_writer(Vec::new());
        for row in &self.rows {
            let cells = row.iter().map(|words| number(words).unwrap_or_else(|| harmless(words)));
            writer.write_record(cells).map_err(|error| CsvError(error.to_string()))?;
        }
        let rows = writer.into_inner().map_err(|error| CsvError(error.error().to_string()))?;
        Ok(marked(&rows))
    }

    fn lines(&self, line: impl Fn(&Vec<String>) -> String) -> String {
        self.rows.iter().map(|row| format!("{}\n", line(row))).collect()
    }
}

/// Between the cells of a row, as the spreadsheets of a language's countries expect it.
pub(super) fn separator(text: &Text) -> u8 {
    if text.locale() == Locale::Dutch { b';' } else { b',' }
}

/// Rows of text as a file that spreadsheets take for UTF-8.
pub(super) fn marked(rows: &[u8]) -> Vec<u8> {
    [BYTE_ORDER_MARK.as_bytes(), rows].concat()
}

/// A text that no spreadsheet takes for a formula.
pub(super) fn harmless(text: &str) -> String {
    if text.starts_with(FORMULA) { format!("'{text}") } else { text.to_owned() }
}

/// What is nothing but a number, perhaps of euros, in the digits of its language; none of anything else.
fn number(words: &str) -> Option<String> {
    let minus = words.starts_with(['\u{2212}', '-']);
    let unsigned = words.trim_start_matches(['\u{2212}', '-', '+']);
    let bare = unsigned.trim_start_matches("\u{20ac}\u{a0}").trim_start_matches(['\u{2212}', '-']);
    let minus = minus || unsigned.trim_start_matches("\u{20ac}\u{a0}").starts_with(['\u{2212}', '-']);
    let is_number = bare.starts_with(|sign: char| sign.is_ascii_digit())
        && bare.ends_with(|sign: char| sign.is_ascii_digit())
        && bare.chars().all(|sign| sign.is_ascii_digit() || matches!(sign, '.' | ','));
    is_number.then(|| format!("{}{bare}", if minus { "-" } else { "" }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grid(rows: &[&[&str]]) -> Grid {
        Grid { rows: rows.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect() }
    }

    #[test]
    fn no_text_is_a_formula() {
        for text in ["=1+1", "+31 20", "-5", "@SUM(A1)", "\t=1", "＝1＋1", "＋1", "－1", "＠SUM(A1)"] {
            assert_eq!(harmless(text), format!("'{text}"));
        }
        assert_eq!(harmless("In-house"), "In-house");
    }

    #[test]
    fn amounts_arrive_as_numbers_and_texts_as_texts() {
        let copied = grid(&[
            &["Name", "=1+1"],
            &["a\tb", "\u{20ac}\u{a0}1,234"],
            &["c", "\u{2212}\u{20ac}\u{a0}5.50"],
            &["d", "+\u{20ac}\u{a0}7"],
        ]);
        assert_eq!(copied.tabs(), "Name\t'=1+1\na b\t1,234\nc\t-5.50\nd\t7\n");
    }

    #[test]
    fn files_follow_the_language() {
        let table = grid(&[&["Naam", "Bedrag"], &["a;b", "\u{20ac}\u{a0}1.234,50"]]);
        let bytes = table.csv(&Text::new(Locale::Dutch)).unwrap();
        assert_eq!(String::from_utf8(bytes).unwrap(), "\u{feff}Naam;Bedrag\n\"a;b\";1.234,50\n");
    }

    #[test]
    fn markdown_has_a_rule_and_keeps_its_bars() {
        let table = grid(&[&["a", "b"], &["x|y", "1"]]);
        assert_eq!(table.markdown(), "| a | b |\n| --- | ---: |\n| x\\|y | 1 |\n");
    }
}
