//! Saving: whole or not at all.

use std::io;
use std::path::{Path, PathBuf};
use std::{fmt, fs};

use super::replace::{Way, private_folder, replace};
use super::{MAX_BYTES, OpenError, messages, to_text};
use crate::model::scenario::Scenario;
use crate::text::Text;

/// Why a scenario was not saved. Whatever stood at the path before still stands there.
#[derive(Debug)]
pub enum SaveError {
    /// The file cannot be written.
    Io { path: PathBuf, source: io::Error },
    /// The file would be larger than can be opened again.
    TooLarge { bytes: usize },
    /// There is a file already, and it was not asked to be replaced.
    Exists { path: PathBuf },
    /// The scenario breaks rules, so that its file could not be opened again.
    Invalid(OpenError),
}

impl std::error::Error for SaveError {}

impl fmt::Display for SaveError {
    /// The path where there is one, and the reason, in English.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Self::Io { path, .. } | Self::Exists { path } = self {
            write!(f, "{}: ", path.display())?;
        }
        f.write_str(&self.message(messages::english()))
    }
}

impl SaveError {
    /// Why, in words; without the path.
    pub fn message(&self, text: &Text) -> String {
        match self {
            Self::Io { source, .. } => match source.kind() {
                io::ErrorKind::NotFound => text.get("save-no-folder"),
                io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => text.get("save-no-permission"),
                io::ErrorKind::IsADirectory => text.get("file-is-folder"),
                io::ErrorKind::NotADirectory => text.get("save-no-folder"),
                io::ErrorKind::StorageFull => text.get("save-disk-full"),
                _ => text.with("save-failed", &[("reason", &source.to_string())]),
            },
            Self::Exists { .. } => text.get("export-exists"),
            Self::TooLarge { .. } => text.get("save-too-large"),
            Self::Invalid(error) => format!("{}\n{}", text.get("save-invalid"), error.message(text)),
        }
    }
}

/// Saves a scenario: the new text replaces the old file at once when all of it is on the disk. A symbolic link stays and
/// the file it points at is replaced; permissions stay.
///
/// # Errors
/// When the file cannot be written or could not be opened again; the old file is kept.
pub fn save(path: &Path, scenario: &Scenario) -> Result<(), SaveError> {
    let text = to_text(scenario);
    if text.len() > MAX_BYTES {
        return Err(SaveError::TooLarge { bytes: text.len() });
    }
    super::parse(text.as_bytes()).map_err(SaveError::Invalid)?;
    write(path, text.as_bytes(), Way::Replace)
}

fn write(path: &Path, bytes: &[u8], way: Way) -> Result<(), SaveError> {
    replace(path, bytes, way).map_err(|source| match source.kind() {
        io::ErrorKind::AlreadyExists if way == Way::Create => SaveError::Exists { path: path.to_owned() },
        _ => SaveError::Io { path: path.to_owned(), source },
    })
}

/// Writes a file of results, whole or not at all; one that is there is only replaced where that was asked for.
///
/// # Errors
/// When there is a file and `replacing` is false, also one that another program makes meanwhile, or the file cannot be
/// written; what stood there stays.
pub fn export(path: &Path, bytes: &[u8], replacing: bool) -> Result<(), SaveError> {
    if !replacing {
        // A link that leads nowhere is something too.
        is_free(path)?;
    }
    write(path, bytes, if replacing { Way::Replace } else { Way::Create })
}

/// Writes a file of the program's own, with its folder, for this user's eyes only.
///
/// # Errors
/// When the folder or file cannot be written.
pub fn keep_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        private_folder(folder)?;
    }
    replace(path, bytes, Way::Private)
}

/// Whether nothing is at a path.
///
/// # Errors
/// When something is.
pub fn is_free(path: &Path) -> Result<(), SaveError> {
    if fs::symlink_metadata(path).is_ok() { Err(SaveError::Exists { path: path.to_owned() }) } else { Ok(()) }
}
