//! Why a command has no answer.

use std::io;
use std::path::PathBuf;

use thiserror::Error;

use crate::document::{OpenError, SaveError};
use crate::history::HistoryError;
use crate::model::error::ModelError;
use crate::report::export::ExportError;
use crate::report::{history, reason};
use crate::text::Text;

/// Why a command has no answer.
#[derive(Debug, Error)]
pub(super) enum Failure {
    /// The file is no scenario.
    #[error("{}: {error}", file.display())]
    File { file: PathBuf, error: OpenError },
    /// The file of contacts cannot be read.
    #[error("{}: {error}", file.display())]
    History { file: PathBuf, error: HistoryError },
    /// The scenario asks for more than can be calculated.
    #[error(transparent)]
    Model(#[from] ModelError),
    /// A value or name on the command line.
    #[error("{0}")]
    Argument(String),
    /// The answer cannot be written as JSON.
    #[error("the answer cannot be written: {0}")]
    Json(#[from] serde_json::Error),
    /// The results cannot be turned into a file.
    #[error(transparent)]
    Export(#[from] ExportError),
    /// The file of results is not written.
    #[error("{}: {error}", file.display())]
    Save { file: PathBuf, error: SaveError },
    /// The answer cannot be handed over.
    #[error("standard output: {0}")]
    Output(#[from] io::Error),
}

impl Failure {
    /// Why there is no answer; faults of a file in the language of the text.
    pub(super) fn message(&self, text: &Text) -> String {
        match self {
            Self::File { file, error } => format!("{}: {}", file.display(), error.message(text)),
            Self::Save { file, error } => format!("{}: {}", file.display(), error.message(text)),
            Self::History { file, error } => format!("{}: {}", file.display(), history::error(error, text)),
            Self::Model(error) => reason::words(error, text),
            Self::Export(error) => error.message(text),
            other => other.to_string(),
        }
    }

    /// 2 for what the user can mend in the input, 1 for the rest.
    pub(super) fn exit_code(&self) -> u8 {
        match self {
            Self::File { .. } | Self::History { .. } | Self::Model(_) | Self::Argument(_) => 2,
            Self::Save { error: SaveError::Exists { .. }, .. } | Self::Export(ExportError::NoChart(_)) => 2,
            Self::Json(_) | Self::Export(_) | Self::Save { .. } | Self::Output(_) => 1,
        }
    }
}
