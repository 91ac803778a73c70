//! The first rows of a file, kept to guess from and to show.

use std::io::Read;
use std::ops::ControlFlow;

use super::decode::{Decoded, Told};
use super::source::Watch;
use super::{Cell, Encoding, Form, HistoryError, Options, Source, lines};
use crate::model::cancellation::CancellationToken;

/// The first rows of a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sample {
    /// Line or row number, and cells.
    pub rows: Vec<(u64, Vec<Kept>)>,
}

/// A cell that is kept.
#[derive(Clone, Debug, PartialEq)]
pub enum Kept {
    Text(String),
    Other(Cell<'static>),
}

impl Kept {
    /// The most signs of a text that are kept.
    const SIGNS: usize = 120;

    fn of(cell: &Cell<'_>) -> Self {
        match cell {
            Cell::Text(text) => {
                let end = text.char_indices().nth(Self::SIGNS).map_or(text.len(), |(end, _)| end);
                Self::Text(text.get(..end).unwrap_or_default().to_owned())
            }
            Cell::Empty => Self::Other(Cell::Empty),
            Cell::Number(number) => Self::Other(Cell::Number(*number)),
            Cell::Moment(days) => Self::Other(Cell::Moment(*days)),
            Cell::Length(days) => Self::Other(Cell::Length(*days)),
        }
    }

    /// The cell.
    pub fn cell(&self) -> Cell<'_> {
        match self {
            Self::Text(text) => Cell::Text(text),
            Self::Other(cell) => *cell,
        }
    }
}

impl Sample {
    /// How many rows are kept.
    const ROWS: usize = 400;
    /// How many of their cells.
    const COLUMNS: usize = 200;

    /// The first rows, told apart as the options say.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn of(source: &Source, options: &Options, going: &CancellationToken) -> Result<Self, HistoryError> {
        let mut rows = Vec::new();
        source.rows(options, &Watch::new(going), &mut |at, cells| {
            rows.push((at.line, cells.iter().take(Self::COLUMNS).map(Kept::of).collect()));
            if rows.len() < Self::ROWS { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        })?;
        Ok(Self { rows })
    }

    /// How many columns the widest row has, of those that are kept.
    pub fn width(&self) -> usize {
        self.rows.iter().map(|(_, cells)| cells.len()).max().unwrap_or_default()
    }

    /// The cells of the rows below a line.
    pub fn below(&self, line: u64) -> impl Iterator<Item = &[Kept]> {
        self.rows.iter().filter(move |(at, _)| *at > line).map(|(_, cells)| cells.as_slice())
    }

    /// The names of the columns, if they stand on a line.
    pub fn names(&self, line: u64) -> Vec<String> {
        let cells = self.line(line).unwrap_or_default();
        cells.iter().map(|cell| cell.cell().shown().into_owned()).collect()
    }

    /// The cells of the row on a line.
    pub fn line(&self, line: u64) -> Option<&[Kept]> {
        self.rows.iter().find(|(at, _)| *at == line).map(|(_, cells)| cells.as_slice())
    }
}

/// How the rows of a file are told apart, by its first bytes; and whether the file itself names its encoding.
pub(super) fn options(source: &Source, going: &CancellationToken) -> Result<(Options, bool), HistoryError> {
    /// How many bytes are looked at.
    const START: u64 = 1 << 20;
    if let Form::Book { sheets, .. } = &source.form {
        return Ok((
            Options { sheet: sheets.first().cloned(), quotes: true, separator: b',', ..Options::default() },
            true,
        ));
    }
    let mut start = Vec::new();
    source.reader(&Watch::new(going))?.take(START).read_to_end(&mut start)?;
    let (encoding, is_sure) = encoding(&start);
    let mut text = String::new();
    let cut = start.get(..start.len().min(1 << 16)).unwrap_or_default();
    Decoded::new(cut, encoding, Told::default()).read_to_string(&mut text)?;
    Ok((Options { encoding, separator: separator(&text), quotes: true, sheet: None }, is_sure))
}

/// The encoding of a text, and whether its beginning names it.
fn encoding(start: &[u8]) -> (Encoding, bool) {
    if start.starts_with(b"\xff\xfe") {
        return (Encoding::Utf16Le, true);
    }
    if start.starts_with(b"\xfe\xff") {
        return (Encoding::Utf16Be, true);
    }
    if start.starts_with(b"\xef\xbb\xbf") {
        return (Encoding::Utf8, true);
    }
    match lines::utf16_without_mark(start.get(..4096).unwrap_or(start)) {
        Some(true) => (Encoding::Utf16Be, true),
        Some(false) => (Encoding::Utf16Le, true),
        // A letter of several bytes may be cut off at the end.
        None => match std::str::from_utf8(start) {
            Err(error) if error.error_len().is_some() => (Encoding::Windows1252, false),
            _ => (Encoding::Utf8, false),
        },
    }
}

/// Signs that separate cells. Of two that fit equally well the earlier one is taken.
pub const SEPARATORS: [u8; 4] = [b';', b'\t', b',', b'|'];

/// The sign that stands equally often, and most often, in most lines.
fn separator(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    // What spreadsheets write and read as the first line.
    if let Some([sign]) = first.trim().strip_prefix("sep=").map(str::as_bytes) {
        return *sign;
    }
    let counts = |sign: u8| -> Vec<usize> {
        text.lines().take(200).filter(|line| !line.trim().is_empty()).map(|line| outside_quotes(line, sign)).collect()
    };
    let score = |sign: u8| {
        let counts = counts(sign);
        let mut distinct = counts.clone();
        distinct.sort_unstable();
        distinct.dedup();
        let agreeing = |wanted: usize| counts.iter().filter(|count| **count == wanted).count();
        let best =
            distinct.into_iter().filter(|count| *count > 0).max_by_key(|count| agreeing(*count) * (*count).min(4));
        best.map_or(0, |count| agreeing(count) * count.min(4))
    };
    let best = SEPARATORS.into_iter().rev().max_by_key(|sign| score(*sign));
    best.filter(|sign| score(*sign) > 0).unwrap_or(b';')
}

/// How often a sign stands in a line outside quotation marks.
fn outside_quotes(line: &str, sign: u8) -> usize {
    let mut inside = false;
    let mut count = 0;
    for byte in line.bytes() {
        if byte == b'"' {
            inside = !inside;
        } else if byte == sign && !inside {
            count += 1;
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_are_told_from_decimal_commas() {
        assert_eq!(separator("a;b;c\n1,5;2,5;3,5\n1,5;2,5;3\n"), b';');
        assert_eq!(separator("a,b,c\n1,\"x;y;z\",3\n"), b',');
        assert_eq!(separator("a\tb\n1,5\t2\n"), b'\t');
        assert_eq!(separator("sep=|\na|b\n"), b'|');
        assert_eq!(separator("a|b|c\n1|2|3\n"), b'|');
        assert_eq!(separator("Report: calls, all queues\n\ndate;calls;aht\n1;2;3\n1;2;3\n1;2;3\n"), b';');
    }

    #[test]
    fn encodings_are_told_by_their_bytes() {
        assert_eq!(encoding(b"\xff\xfea\0"), (Encoding::Utf16Le, true));
        assert_eq!(encoding(b"a\0b\0;\0c\0"), (Encoding::Utf16Le, true));
        assert_eq!(encoding("\u{feff}é".as_bytes()), (Encoding::Utf8, true));
        assert_eq!(encoding("é".as_bytes()), (Encoding::Utf8, false));
        assert_eq!(encoding(b"caf\xe9;1"), (Encoding::Windows1252, false));
        // The end of the sample cuts a letter in two.
        assert_eq!(encoding(b"caf\xc3"), (Encoding::Utf8, false));
    }
}
