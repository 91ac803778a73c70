//! What the process that reads a workbook tells: each message with its length before it.

use std::borrow::Cow;
use std::io::{self, Read, Write};

use serde::{Deserialize, Serialize};

use crate::history::source::{At, BookKind};
use crate::history::{Cell, HistoryError};

/// The longest message, bytes: a row of as many cells as a sheet has, most of them with something in it.
const LONGEST: u32 = 16 << 20;

/// What the process that reads tells.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(super) enum Message<'a> {
    /// The kind of workbook, and its sheets.
    Opened { kind: BookKind, sheets: Vec<String> },
    /// A row, and how many bytes of the file were read up to it.
    Row {
        at: At,
        read: u64,
        #[serde(borrow)]
        cells: Cow<'a, [Cell<'a>]>,
    },
    /// There are no more rows.
    Ended,
    /// The workbook cannot be read.
    Failed(HistoryError),
}

/// Writes messages; `bytes` is used again for each.
pub(super) fn write(out: &mut impl Write, message: &Message<'_>, bytes: &mut Vec<u8>) -> io::Result<()> {
    bytes.clear();
    *bytes = postcard::to_extend(message, std::mem::take(bytes)).map_err(io::Error::other)?;
    let length = u32::try_from(bytes.len()).ok().filter(|length| *length <= LONGEST);
    let length = length.ok_or_else(|| io::Error::other("a row is too long"))?;
    out.write_all(&length.to_le_bytes())?;
    out.write_all(bytes)
}

/// Reads the next message into `bytes`, which takes no more than what really comes.
pub(super) fn read<'a>(from: &mut impl Read, bytes: &'a mut Vec<u8>) -> io::Result<Message<'a>> {
    let mut length = [0; 4];
    from.read_exact(&mut length)?;
    let length = u32::from_le_bytes(length);
    bytes.clear();
    if length > LONGEST || from.take(u64::from(length)).read_to_end(bytes)? != length as usize {
        return Err(io::ErrorKind::InvalidData.into());
    }
    postcard::from_bytes(bytes).map_err(|_| io::ErrorKind::InvalidData.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let cells = [Cell::Text("à;b"), Cell::Empty, Cell::Number(-0.5), Cell::Moment(45_663.25), Cell::Length(1.5)];
        let messages = [
            Message::Opened { kind: BookKind::Ods, sheets: vec!["a".to_owned(), String::new()] },
            Message::Row { at: At { line: 7, lines: 1 }, read: 1 << 40, cells: Cow::Borrowed(&cells) },
            Message::Failed(HistoryError::Damaged("x".to_owned())),
            Message::Ended,
        ];
        let (mut wire, mut bytes) = (Vec::new(), Vec::new());
        for message in &messages {
            write(&mut wire, message, &mut bytes).expect("written");
        }
        let mut from = wire.as_slice();
        for message in &messages {
            let mut bytes = Vec::new();
            assert_eq!(format!("{:?}", read(&mut from, &mut bytes).expect("read")), format!("{message:?}"));
        }
        assert_eq!(read(&mut from, &mut bytes).expect_err("nothing").kind(), io::ErrorKind::UnexpectedEof);
    }

    #[test]
    fn what_is_no_message_is_refused_without_its_memory() {
        for wire in [&b"\xff\xff\xff\xff"[..], b"\x00\x00\x00\x01abc", b"\x01\x00\x00\x00\x63", b"\x00\x00\x00\x00"] {
            let mut bytes = Vec::new();
            assert!(read(&mut &*wire, &mut bytes).is_err(), "{wire:?}");
            assert!(bytes.capacity() < 1 << 10, "{} bytes", bytes.capacity());
        }
    }
}
