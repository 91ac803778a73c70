//! Looks through a workbook before it is opened: what would not fit into memory is refused.

use std::io::{Read, Seek};

use zip::ZipArchive;

use super::HistoryError;
use super::source::BookKind;
use crate::model::going::Going;

/// The most that a part which is kept in memory (the texts of all cells, the styles) may hold, bytes.
const KEPT: u64 = 192 << 20;
/// The most that a sheet may hold, which is read as a stream, bytes.
const STREAMED: u64 = 8 << 30;
/// The most that may stand between two brackets of a sheet, bytes; a cell holds at most 32,767 letters.
const CELL: usize = 1 << 20;

/// What kind of workbook an archive is, if its parts are of a size that a workbook's parts have. What the archive itself
/// says of sizes is not believed: all parts are unpacked and counted.
pub(super) fn check(reader: impl Read + Seek, going: &Going) -> Result<BookKind, HistoryError> {
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
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(|error| HistoryError::Damaged(error.to_string()))?;
        let name = part.name().unwrap_or_default().to_lowercase();
        let is_read = name.ends_with(".xml") || name.ends_with(".bin") || name.ends_with(".rels");
        // Pictures and the like are never opened; what fits well below every bound is not worth unpacking twice.
        if !is_read || part.compressed_size() < 1024 {
            continue;
        }
        let is_streamed = kind == BookKind::Xlsx && name.contains("worksheets/");
        let most = if is_streamed { STREAMED } else { KEPT };
        if measure(&mut part, most, is_streamed, going).is_none() {
            return Err(HistoryError::TooLarge { most: if is_streamed { CELL as u64 >> 20 } else { KEPT >> 20 } });
        }
    }
    Ok(kind)
}

/// Unpacks a part without keeping it; none where it is larger than it may be.
fn measure(part: &mut impl Read, most: u64, is_streamed: bool, going: &Going) -> Option<()> {
    let mut chunk = vec![0; 1 << 16];
    let (mut all, mut since_bracket) = (0_u64, 0_usize);
    while !going.is_stopped() {
        // A part that breaks off is for the reader of workbooks to tell.
        let count = part.read(&mut chunk).unwrap_or_default();
        let read = chunk.get(..count).unwrap_or_default();
        if read.is_empty() {
            return Some(());
        }
        all += count as u64;
        since_bracket = match read.iter().rposition(|byte| *byte == b'<') {
            Some(last) => count - last,
            None => since_bracket + count,
        };
        if all > most || is_streamed && since_bracket > CELL {
            return None;
        }
    }
    Some(())
}
