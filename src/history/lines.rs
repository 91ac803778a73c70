//! The rows of a text file.

use std::io::Read;
use std::ops::ControlFlow;

use csv::{ReaderBuilder, StringRecord, Terminator};

use super::decode::{Decoded, Told};
use super::source::{At, Each, Extent, Options};
use super::{Cell, HistoryError};

/// Goes through the rows of a text. A row may run over several lines where a cell in quotes does; its line is the first.
pub(super) fn rows(reader: impl Read, options: &Options, each: &mut Each<'_>) -> Result<Extent, HistoryError> {
    let told = Told::default();
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(options.separator)
        .quoting(options.quotes)
        .terminator(Terminator::Any(b'\n'))
        .buffer_capacity(1 << 16)
        .from_reader(Decoded::new(reader, options.encoding, told.clone()));
    let mut record = StringRecord::new();
    let mut extent = Extent::default();
    loop {
        let before = reader.position().line();
        told.since_row.set(0);
        let is_row = match reader.read_record(&mut record) {
            Ok(is_row) => is_row,
            Err(_) if told.is_endless.get() => {
                let line = before;
                return Err(if options.quotes {
                    HistoryError::Endless { line }
                } else {
                    HistoryError::LongLine { line }
                });
            }
            Err(error) => return Err(HistoryError::Unreadable(error.to_string())),
        };
        let after = reader.position().line();
        extent.misread = told.misread.get();
        if !is_row {
            extent.blank += after - before;
            return Ok(extent);
        }
        // The reader skips empty lines before a row without a word.
        let inside =
            if after - before > 1 { record.as_slice().bytes().filter(|byte| *byte == b'\n').count() as u64 } else { 0 };
        let skipped = (after - before).saturating_sub(1 + inside);
        extent.blank += skipped;
        // Where quotation marks are plain signs, those around a cell are still none of its letters.
        let text = |cell| if options.quotes { cell } else { unquoted(cell) };
        let cells: Vec<Cell<'_>> = record.iter().map(|cell| Cell::Text(text(cell))).collect();
        if each(At { line: before + skipped, lines: 1 + inside }, &cells) == ControlFlow::Break(()) {
            return Ok(extent);
        }
    }
}

/// A cell without the quotation marks around it.
pub(super) fn unquoted(cell: &str) -> &str {
    cell.trim_matches('"')
}

/// Whether the first bytes of a file are text in an encoding that is read here.
pub(super) fn is_text(start: &[u8]) -> bool {
    if start.starts_with(b"\xff\xfe") || start.starts_with(b"\xfe\xff") {
        return true;
    }
    let is_control = |byte: &&u8| matches!(byte, 0..=8 | 14..=25 | 27..=31);
    if start.contains(&0) {
        return utf16_without_mark(start).is_some();
    }
    start.iter().filter(is_control).count() * 100 <= start.len()
}

/// Whether every second byte is 0, as in western text in UTF-16; then whether the larger byte comes first.
pub(super) fn utf16_without_mark(start: &[u8]) -> Option<bool> {
    let pairs = start.chunks_exact(2);
    let all = pairs.len();
    let zeros = |place: usize| start.chunks_exact(2).filter(|pair| pair.get(place) == Some(&0)).count();
    let (first, second) = (zeros(0), zeros(1));
    match (first * 10 >= all * 9, second * 10 >= all * 9) {
        (true, false) if second == 0 => Some(true),
        (false, true) if first == 0 => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Vec<(u64, Vec<String>)>, u64) {
        let options = Options { separator: b';', quotes: true, ..Options::default() };
        let mut found = Vec::new();
        let extent = rows(text.as_bytes(), &options, &mut |at, cells| {
            found.push((at.line, cells.iter().map(|cell| cell.shown().into_owned()).collect()));
            ControlFlow::Continue(())
        });
        (found, extent.expect("rows").blank)
    }

    #[test]
    fn lines_are_counted_as_a_person_counts_them() {
        let (rows, blank) = read("a;b\r\n\r\n\r\n\"x\r\ny\";2\r\n3;4\r\n\r\n");
        let row = |line: u64, cells: [&str; 2]| (line, cells.map(str::to_owned).to_vec());
        assert_eq!(rows, [row(1, ["a", "b"]), row(4, ["x\ny", "2"]), row(6, ["3", "4"])]);
        assert_eq!(blank, 3);
        let (rows, blank) = read("\n\na;b\n3;4");
        assert_eq!(rows, [row(3, ["a", "b"]), row(4, ["3", "4"])]);
        assert_eq!(blank, 2);
    }

    #[test]
    fn a_quotation_mark_that_is_never_closed_is_named_by_its_line() {
        let text = format!("a;b\n\"x;2\n{}", "1;2\n".repeat(400_000));
        let options = Options { separator: b';', quotes: true, ..Options::default() };
        let found = rows(text.as_bytes(), &options, &mut |_, _| ControlFlow::Continue(()));
        assert_eq!(found, Err(HistoryError::Endless { line: 2 }));
        let plain = Options { quotes: false, ..options.clone() };
        let mut count = 0;
        let found = rows(text.as_bytes(), &plain, &mut |_, _| {
            count += 1;
            ControlFlow::Continue(())
        });
        assert_eq!((found, count), (Ok(Extent::default()), 400_002));
        let long = format!("a;b\n1;2\n3;{}\n", "x".repeat(3 << 20));
        let found = rows(long.as_bytes(), &plain, &mut |_, _| ControlFlow::Continue(()));
        assert_eq!(found, Err(HistoryError::LongLine { line: 3 }));
    }
}
