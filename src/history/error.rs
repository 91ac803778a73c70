//! Why a file of contacts cannot be read at all.

use serde::{Deserialize, Serialize};

/// Why a file of contacts cannot be read. `report::history` says it to the reader.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum HistoryError {
    /// There is no such file.
    #[error("there is no such file")]
    NotFound,
    /// The system does not let this program read it.
    #[error("no permission to read it")]
    NoPermission,
    /// It is a folder.
    #[error("it is a folder")]
    IsFolder,
    /// A pipe or a device.
    #[error("it is no ordinary file")]
    NotAFile,
    /// Any other answer of the system, in its words.
    #[error("{0}")]
    Unreadable(String),
    /// It holds nothing.
    #[error("it is empty")]
    Empty,
    /// Bytes that are neither text nor a workbook.
    #[error("it is neither text nor a workbook")]
    NotATable,
    /// A workbook that cannot be taken apart, in the words of the reader of workbooks.
    #[error("the workbook is damaged: {0}")]
    Damaged(String),
    /// A workbook that opens with a password only.
    #[error("it is protected with a password")]
    Protected,
    /// A workbook whose parts are larger than any export's: it would not fit into memory.
    #[error("a part of the workbook is larger than {most} MB")]
    TooLarge { most: u64 },
    /// A workbook that needs more memory than it may have; the process that read it ended.
    #[error("reading the workbook takes more than {most} MB of memory")]
    TooMuch { most: u64 },
    /// A workbook that takes longer to read than it may; the process that read it was ended.
    #[error("reading the workbook takes more than {seconds} s")]
    TooSlow { seconds: u64 },
    /// A workbook whose parts lie over each other, so that a small file unpacks to a very large one.
    #[error("parts of the workbook overlap")]
    Overlapping,
    /// There is no sheet of that name.
    #[error("there is no sheet \"{0}\"")]
    NoSheet(String),
    /// A row of a text file is longer than a megabyte: mostly a quotation mark that is never closed.
    #[error("line {line} does not end: a quotation mark is not closed")]
    Endless { line: u64 },
    /// A line of a text file is longer than a megabyte by itself.
    #[error("line {line} is longer than a megabyte")]
    LongLine { line: u64 },
    /// No column holds dates.
    #[error("no column holds dates")]
    NoStamp,
    /// There is no time zone of that name.
    #[error("there is no time zone \"{0}\"")]
    NoZone(String),
}

impl From<std::io::Error> for HistoryError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::NotFound => Self::NotFound,
            std::io::ErrorKind::PermissionDenied => Self::NoPermission,
            std::io::ErrorKind::IsADirectory => Self::IsFolder,
            _ => Self::Unreadable(error.to_string()),
        }
    }
}
