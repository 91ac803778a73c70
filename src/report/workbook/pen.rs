//! Writes cells. Words are always words: text that begins with `=`, `+`, `-` or `@` is never a formula.

use rust_xlsxwriter::{Format, Formula, Worksheet, XlsxError};

use super::looks;
use super::places::{Places, Sheet};

/// The most that a cell may hold, in UTF-16 units.
const LONGEST: usize = 32_767;

/// A4, as printers know it.
const A4: u8 = 9;

/// Characters on a line over the columns of a sheet; the height of a line, and the most that a row may have, in points.
const WIDE: f64 = 150.0;
const LINE: f64 = 15.0;
const TALLEST: f64 = 400.0;
/// The height of the heads of columns.
pub(super) const HEAD: f64 = 30.0;

/// A sheet being written.
pub(super) struct Pen {
    pub sheet: Worksheet,
}

impl Pen {
    /// A sheet with its title, set up for paper.
    pub fn new(which: Sheet, places: &Places, title: &str, footer: &str) -> Result<Self, XlsxError> {
        let mut sheet = Worksheet::new();
        sheet.set_name(places.tab(which))?;
        sheet.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0).set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3);
        sheet.set_screen_gridlines(false).set_footer(format!("&L{}&R&P / &N", footer.replace('&', "&&")));
        let mut pen = Self { sheet };
        pen.words(0, 0, title, &looks::title())?;
        Ok(pen)
    }

    /// The widths of the columns from the first on, in characters.
    pub fn widths(&mut self, widths: &[f64]) -> Result<(), XlsxError> {
        for (column, width) in (0u16..).zip(widths) {
            self.sheet.set_column_width(column, *width)?;
        }
        Ok(())
    }

    /// The heads of the columns, which stay in sight and on every page.
    pub fn heads(&mut self, row: u32, words: &[String], numbers: &[String]) -> Result<(), XlsxError> {
        for (column, word) in (0u16..).zip(words) {
            self.words(row, column, word, &looks::head())?;
        }
        for (column, word) in (words.len() as u16..).zip(numbers) {
            self.words(row, column, word, &looks::number_head())?;
        }
        self.sheet.set_row_height(row, HEAD)?;
        self.sheet.set_freeze_panes(row + 1, 1)?;
        self.sheet.set_repeat_rows(row, row)?;
        Ok(())
    }

    /// Words, whatever they begin with; without control characters and as long as a cell can hold.
    pub fn words(&mut self, row: u32, column: u16, words: &str, format: &Format) -> Result<(), XlsxError> {
        self.sheet.write_string_with_format(row, column, fit(words), format)?;
        Ok(())
    }

    /// Makes a row as tall as its longest words need in a column of so many characters: not every program does so itself.
    pub fn fit(&mut self, row: u32, cells: &[(&str, f64)]) -> Result<(), XlsxError> {
        let lines = |(words, width): &(&str, f64)| (words.chars().count() as f64 / width).ceil();
        let most = cells.iter().map(lines).fold(1.0, f64::max);
        if most > 1.0 {
            self.sheet.set_row_height(row, (most * LINE).min(TALLEST))?;
        }
        Ok(())
    }

    pub fn number(&mut self, row: u32, column: u16, value: f64, format: &Format) -> Result<(), XlsxError> {
        self.sheet.write_number_with_format(row, column, value, format)?;
        Ok(())
    }

    /// A formula with the result that the program gives, which is shown until it is worked out anew.
    pub fn formula(
        &mut self,
        row: u32,
        column: u16,
        formula: &str,
        result: impl Into<Answer>,
        format: &Format,
    ) -> Result<(), XlsxError> {
        let Answer(result) = result.into();
        self.sheet.write_formula_with_format(
            row,
            column,
            Formula::new(format!("={formula}")).set_result(result),
            format,
        )?;
        Ok(())
    }

    /// Words over several columns, on as many lines as they need.
    pub fn wide_words(&mut self, row: u32, from: u16, to: u16, words: &str, format: &Format) -> Result<(), XlsxError> {
        let words = fit(words);
        let lines: f64 = words.lines().map(|line| (line.chars().count() as f64 / WIDE).ceil().max(1.0)).sum();
        self.sheet.set_row_height(row, (lines * LINE).clamp(LINE, TALLEST))?;
        self.sheet.merge_range(row, from, row, to, &words, format)?;
        // Merging writes what it is given by its looks; this writes words.
        self.sheet.write_string_with_format(row, from, words, format)?;
        Ok(())
    }
}

/// The result of a formula.
pub(super) struct Answer(String);

impl From<f64> for Answer {
    fn from(value: f64) -> Self {
        Self(if value == 0.0 { "0".to_owned() } else { value.to_string() })
    }
}

impl From<String> for Answer {
    fn from(words: String) -> Self {
        Self(fit(&words))
    }
}

/// Words that a cell can hold.
fn fit(words: &str) -> String {
    let mut length = 0;
    let mut fit = String::with_capacity(words.len().min(LONGEST));
    for character in words.chars() {
        let shown = match character {
            '\n' | '\t' => character,
            '\r' => continue,
            _ if character.is_control() || matches!(character, '\u{fffe}' | '\u{ffff}') => ' ',
            _ => character,
        };
        length += shown.len_utf16();
        if length > LONGEST {
            break;
        }
        fit.push(shown);
    }
    fit
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_cut_to_what_a_cell_holds_and_lose_control_characters() {
        assert_eq!(fit("a\u{1}b\r\nc"), "a b\nc");
        assert_eq!(fit(&"x".repeat(40_000)).len(), LONGEST);
        // An emoji takes two units, and is not cut in half.
        assert_eq!(fit(&"🙂".repeat(20_000)).chars().count(), LONGEST / 2);
    }
}
