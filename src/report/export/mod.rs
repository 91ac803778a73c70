//! Results as files for other programs and for other people.

mod csv;
mod json;

use std::path::Path;

use thiserror::Error;

use super::findings::Findings;
use crate::text::Text;

/// What kind of file results are written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// All lines and curves as a table of text.
    Csv,
    /// All results for other programs.
    Json,
}

/// Why results could not be turned into a file.
#[derive(Debug, Error)]
pub enum ExportError {
    #[error("the results cannot be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
    #[error("the table cannot be written: {0}")]
    Csv(String),
}

impl Format {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Csv, Self::Json];

    /// The end of the file's name, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }

    /// The format that the end of a file's name says, in whatever case.
    pub fn of(path: &Path) -> Option<Self> {
        let extension = path.extension()?.to_str()?.to_lowercase();
        Self::ALL.into_iter().find(|format| format.extension() == extension)
    }

    /// The contents of such a file.
    ///
    /// # Errors
    /// None that results can cause.
    pub fn write(self, findings: &Findings, text: &Text) -> Result<Vec<u8>, ExportError> {
        match self {
            Self::Csv => csv::bytes(findings, text),
            Self::Json => Ok(json::text(findings)?.into_bytes()),
        }
    }
}
