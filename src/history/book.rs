//! The rows of a workbook's sheet.

use std::fmt::Display;
use std::io::{BufReader, Read, Seek};
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Data, DataRef, ExcelDateTime, Ods, Range, Reader, Xls, XlsError, Xlsb, XlsbError, Xlsx, XlsxError};

use super::source::{At, BookKind, Each, Extent, Watched};
use super::{Cell, HistoryError};

/// Columns beyond this one are left out; a sheet has no more.
const COLUMNS: usize = 16_384;

fn damaged(error: impl Display) -> HistoryError {
    HistoryError::Damaged(error.to_string())
}

fn xlsx<R: Read + Seek>(reader: R) -> Result<Xlsx<R>, HistoryError> {
    Xlsx::new(reader).map_err(|error| match error {
        XlsxError::Password => HistoryError::Protected,
        error => damaged(error),
    })
}

fn xlsb<R: Read + Seek>(reader: R) -> Result<Xlsb<R>, HistoryError> {
    Xlsb::new(reader).map_err(|error| match error {
        XlsbError::Password => HistoryError::Protected,
        error => damaged(error),
    })
}

fn xls<R: Read + Seek>(reader: R) -> Result<Xls<R>, HistoryError> {
    Xls::new(reader).map_err(|error| match error {
        XlsError::Password => HistoryError::Protected,
        error => damaged(error),
    })
}

/// Does what the reader of workbooks does; where a damaged file ends it in a panic, as the older kinds can, the file is
/// refused instead.
fn guarded<T>(read: impl FnOnce() -> Result<T, HistoryError>) -> Result<T, HistoryError> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| Err(damaged("a part of it cannot be read")))
}

/// The names of the sheets of a workbook.
pub(super) fn sheets(kind: BookKind, reader: Watched) -> Result<Vec<String>, HistoryError> {
    let reader = BufReader::new(reader);
    let names = guarded(|| {
        Ok(match kind {
            BookKind::Xlsx => xlsx(reader)?.sheet_names(),
            BookKind::Xlsb => xlsb(reader)?.sheet_names(),
            BookKind::Xls => xls(reader)?.sheet_names(),
            BookKind::Ods => Ods::new(reader).map_err(damaged)?.sheet_names(),
        })
    })?;
    if names.is_empty() { Err(HistoryError::Empty) } else { Ok(names) }
}

/// Goes through the rows of a sheet.
pub(super) fn rows(kind: BookKind, reader: Watched, sheet: &str, each: &mut Each<'_>) -> Result<Extent, HistoryError> {
    let reader = BufReader::new(reader);
    guarded(|| match kind {
        BookKind::Xlsx => {
            let mut book = xlsx(reader)?;
            let mut cells = book.worksheet_cells_reader(sheet).map_err(|error| match error {
                // A sheet that is a chart holds no rows.
                XlsxError::NotAWorksheet(_) => HistoryError::Empty,
                error => damaged(error),
            })?;
            streamed(|| cells.next_cell().map_err(damaged), each)
        }
        BookKind::Xlsb => {
            let mut book = xlsb(reader)?;
            let mut cells = book.worksheet_cells_reader(sheet).map_err(damaged)?;
            streamed(|| cells.next_cell().map_err(damaged), each)
        }
        BookKind::Xls => of_range(&xls(reader)?.worksheet_range(sheet).map_err(damaged)?, each),
        BookKind::Ods => of_range(&Ods::new(reader).map_err(damaged)?.worksheet_range(sheet).map_err(damaged)?, each),
    })?;
    Ok(Extent::default())
}

/// The sheet of a new workbook cell by cell, so that only one row is held.
fn streamed<'a>(
    mut next: impl FnMut() -> Result<Option<calamine::Cell<DataRef<'a>>>, HistoryError>,
    each: &mut Each<'_>,
) -> Result<(), HistoryError> {
    let mut row: Vec<DataRef<'_>> = Vec::new();
    let mut number = None;
    let mut give = |number: u32, row: &mut Vec<DataRef<'_>>| {
        let shown: Vec<Cell<'_>> = row.iter().map(of_reference).collect();
        let flow = each(At { line: u64::from(number) + 1, lines: 1 }, &shown);
        drop(shown);
        row.clear();
        flow
    };
    while let Some(cell) = next()? {
        let (at, column) = cell.get_position();
        if let Some(before) = number.filter(|before| *before != at)
            && give(before, &mut row) == ControlFlow::Break(())
        {
            return Ok(());
        }
        number = Some(at);
        let column = column as usize;
        if column < COLUMNS {
            if row.len() <= column {
                row.resize(column + 1, DataRef::Empty);
            }
            if let Some(place) = row.get_mut(column) {
                *place = cell.get_value().clone();
            }
        }
    }
    if let Some(last) = number {
        let _ = give(last, &mut row);
    }
    Ok(())
}

/// The sheet of a kind of workbook that is read whole.
fn of_range(range: &Range<Data>, each: &mut Each<'_>) -> Result<(), HistoryError> {
    let Some((top, left)) = range.start() else { return Ok(()) };
    let before = vec![Cell::Empty; (left as usize).min(COLUMNS)];
    for (index, row) in range.rows().enumerate() {
        let mut cells = before.clone();
        cells.extend(row.iter().take(COLUMNS).map(of_data));
        if each(At { line: u64::from(top) + index as u64 + 1, lines: 1 }, &cells) == ControlFlow::Break(()) {
            break;
        }
    }
    Ok(())
}

/// A cell of either kind of value that the reader of workbooks gives.
macro_rules! cell {
    ($value:expr, $kind:ident $(, $shared:pat => $text:expr)?) => {
        match $value {
            $kind::Int(number) => Cell::Number(*number as f64),
            $kind::Float(number) => Cell::Number(*number),
            $kind::String(text) | $kind::DateTimeIso(text) => Cell::Text(text),
            $($shared => Cell::Text($text),)?
            $kind::Bool(yes) => Cell::Number(f64::from(u8::from(*yes))),
            $kind::DateTime(moment) => of_moment(moment),
            $kind::DurationIso(text) => of_duration(text),
            // What a formula shows that has no answer.
            $kind::Error(_) => Cell::Text("#ERROR"),
            $kind::Empty => Cell::Empty,
        }
    };
}

fn of_data(value: &Data) -> Cell<'_> {
    cell!(value, Data)
}

fn of_reference<'a>(value: &'a DataRef<'_>) -> Cell<'a> {
    cell!(value, DataRef, DataRef::SharedString(text) => text)
}

/// Days since 30 December 1899, also in a workbook that counts from 1904.
fn of_moment(moment: &ExcelDateTime) -> Cell<'static> {
    let days = moment.as_f64();
    if moment.is_duration() {
        return Cell::Length(days);
    }
    // The reader gives the year 1904 for day 0 of such a workbook.
    let is_1904 = ExcelDateTime::new(days, calamine::ExcelDateTimeType::DateTime, true) == *moment;
    Cell::Moment(if is_1904 && days >= 1.0 { days + 1462.0 } else { days })
}

/// `PT01H06M12S`, as an OpenDocument sheet keeps lengths of time.
fn of_duration(text: &str) -> Cell<'_> {
    let mut seconds = 0.0;
    let mut digits = String::new();
    for sign in text.trim_start_matches("PT").chars() {
        let unit = match sign {
            'H' => 3600.0,
            'M' => 60.0,
            'S' => 1.0,
            sign => {
                digits.push(if sign == ',' { '.' } else { sign });
                continue;
            }
        };
        let Ok(number) = digits.parse::<f64>() else { return Cell::Text(text) };
        seconds += number * unit;
        digits.clear();
    }
    if digits.is_empty() && text.starts_with("PT") { Cell::Length(seconds / 86_400.0) } else { Cell::Text(text) }
}
