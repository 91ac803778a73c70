//! Looks through a workbook before it is opened: what would not fit into memory is refused.

use std::io::{BufReader, Read, Seek};

use zip::ZipArchive;

use super::HistoryError;
use super::source::BookKind;
use crate::model::cancellation::CancellationToken;

/// The most that a part which is kept in memory (the texts of all cells, the styles) may hold, bytes.
const KEPT: u64 = 192 << 20;
/// The most that a sheet may hold, which is read as a stream, bytes.
const STREAMED: u64 = 8 << 30;
/// The most that may stand between two brackets of a sheet, bytes; a cell holds at most 32,767 letters.
const CELL: usize = 1 << 20;

/// The kind of record of a workbook of before 2007 that says how large a sheet is.
const DIMENSIONS: u16 = 0x200;
/// Rows of a sheet of before 2007.
const ROWS: u32 = 65_536;

/// What kind of workbook an archive is, if its parts are of a size that a workbook's parts have. What the archive itself
/// says of sizes is not believed: all parts are unpacked and counted. `size` is how long the archive is, bytes.
pub(super) fn check(reader: impl Read + Seek, size: u64, going: &CancellationToken) -> Result<BookKind, HistoryError> {
    let mut archive = ZipArchive::new(reader).map_err(|error| HistoryError::Damaged(error.to_string()))?;
    let names: Vec<String> = archive.file_names().flatten().map(|name| name.into_owned()).collect();
    let has = |wanted: &str| names.iter().any(|name| name.eq_ignore_ascii_case(wanted));
    let kind = if has("content.xml") {
        BookKind::Ods
    } else if has("xl/workbook.bin") {
        BookKind::Xlsb
    } else if names.iter().any(|name| name.to_lowercase().ends_with("workbook.xml")) {
        BookKind::Xlsx
    } else {
        return Err(HistoryError::NotATable);
    };
    let (mut packed, mut unpacked) = (0_u64, 0_u64);
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(|error| HistoryError::Damaged(error.to_string()))?;
        // Each byte of the file belongs to one part.
        packed = packed.saturating_add(part.compressed_size());
        if packed > size {
            return Err(HistoryError::Overlapping);
        }
        let name = part.name().unwrap_or_default().to_lowercase();
        let is_read = name.ends_with(".xml") || name.ends_with(".bin") || name.ends_with(".rels");
        // Pictures and the like are never opened; what fits well below every bound is not worth unpacking twice.
        if !is_read || part.compressed_size() < 1024 {
            continue;
        }
        let is_streamed = matches!(kind, BookKind::Xlsx | BookKind::Xlsb) && name.contains("worksheets/");
        // A binary sheet has no brackets; its records say how long they are.
        let is_marked = is_streamed && kind == BookKind::Xlsx;
        let most = if is_streamed { STREAMED } else { KEPT };
        match measure(&mut part, most, is_marked, going) {
            Some(bytes) => unpacked += bytes,
            None => {
                return Err(HistoryError::TooLarge { most: if is_marked { CELL as u64 >> 20 } else { most >> 20 } });
            }
        }
        // Many parts that are each of a size a part may have.
        if unpacked > STREAMED {
            return Err(HistoryError::TooLarge { most: STREAMED >> 20 });
        }
    }
    Ok(kind)
}

/// Looks through a workbook of before 2007. Its reader believes what such a file says of its own parts: a chain of sectors
/// that leads back to itself would never end, and a sheet said to be larger than any would take all memory.
pub(super) fn check_old(
    reader: impl Read + Seek,
    size: u64,
    going: &CancellationToken,
) -> Result<BookKind, HistoryError> {
    let damaged = |error: std::io::Error| HistoryError::Damaged(error.to_string());
    if size > KEPT {
        return Err(HistoryError::TooLarge { most: KEPT >> 20 });
    }
    let mut file = cfb::CompoundFile::open(reader).map_err(damaged)?;
    // A protected workbook keeps itself in a stream of its own.
    if file.is_stream("/EncryptedPackage") {
        return Err(HistoryError::Protected);
    }
    let Some(name) = ["/Workbook", "/Book"].into_iter().find(|name| file.is_stream(name)) else {
        return Err(HistoryError::NotATable);
    };
    let mut records = BufReader::new(file.open_stream(name).map_err(damaged)?);
    let mut head = [0; 4];
    let mut body = Vec::new();
    // Each record says its kind and its length in 16 bits (MS-XLS 2.1.4).
    while !going.is_stopped() && records.read_exact(&mut head).is_ok() {
        let [kind, length] = [[head[0], head[1]], [head[2], head[3]]].map(u16::from_le_bytes);
        body.clear();
        records.by_ref().take(u64::from(length)).read_to_end(&mut body).map_err(damaged)?;
        if kind == DIMENSIONS && !is_of_a_sheet(&body) {
            return Err(HistoryError::Damaged(format!("a sheet of more than {ROWS} rows")));
        }
    }
    Ok(BookKind::Xls)
}

/// Whether the first and last row and column of a record of dimensions are within a sheet: two numbers each, the rows of 32
/// bits in a new record, of 16 in an old one (MS-XLS 2.4.90).
fn is_of_a_sheet(body: &[u8]) -> bool {
    let number = |at: usize, length: usize| {
        let bytes = body.get(at..at + length)?;
        Some(bytes.iter().rev().fold(0_u32, |number, byte| number << 8 | u32::from(*byte)))
    };
    let wide = if body.len() < 14 { 2 } else { 4 };
    let [first, last] = [number(0, wide), number(wide, wide)];
    let columns = number(2 * wide + 2, 2);
    match (first, last, columns) {
        (Some(first), Some(last), Some(columns)) => first <= last && last <= ROWS && columns <= 256,
        // Too short: its reader says so.
        _ => true,
    }
}

/// Unpacks a part without keeping it, and gives its length, bytes; none where it is larger than it may be.
fn measure(part: &mut impl Read, most: u64, is_marked: bool, going: &CancellationToken) -> Option<u64> {
    let mut chunk = vec![0; 1 << 16];
    let (mut all, mut since_bracket) = (0_u64, 0_usize);
    while !going.is_stopped() {
        // A part that breaks off is for the reader of workbooks to tell.
        let count = part.read(&mut chunk).unwrap_or_default();
        let read = chunk.get(..count).unwrap_or_default();
        if read.is_empty() {
            return Some(all);
        }
        all += count as u64;
        since_bracket = match read.iter().rposition(|byte| *byte == b'<') {
            Some(last) => count - last,
            None => since_bracket + count,
        };
        if all > most || is_marked && since_bracket > CELL {
            return None;
        }
    }
    Some(all)
}
