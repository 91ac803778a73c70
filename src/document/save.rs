//! Saving: whole or not at all.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::{fmt, fs};

use atomic_write_file::AtomicWriteFile;

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
    replace(path, text.as_bytes()).map_err(|source| SaveError::Io { path: path.to_owned(), source })
}

/// Writes a file of results, whole or not at all; one that is there is only replaced where that was asked for.
///
/// # Errors
/// When there is a file and `replacing` is false, or the file cannot be written; what stood there stays.
pub fn export(path: &Path, bytes: &[u8], replacing: bool) -> Result<(), SaveError> {
    if !replacing {
        is_free(path)?;
    }
    replace(path, bytes).map_err(|source| SaveError::Io { path: path.to_owned(), source })
}

/// Whether nothing is at a path.
///
/// # Errors
/// When something is.
pub fn is_free(path: &Path) -> Result<(), SaveError> {
    if fs::symlink_metadata(path).is_ok() { Err(SaveError::Exists { path: path.to_owned() }) } else { Ok(()) }
}

/// Replaces what a path holds, atomically: temporary file beside it, flushed to the disk, renamed.
///
/// # Errors
/// When the path is no ordinary file, may not be written, or the disk refuses; the old contents are kept.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let target = target_of(path)?;
    let mut file = AtomicWriteFile::open(target)?;
    file.write_all(bytes)?;
    file.commit()
}

/// The file that saving replaces: the path itself, or where its symbolic links lead.
fn target_of(path: &Path) -> io::Result<PathBuf> {
    match fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
        Ok(metadata) if !metadata.is_file() => Err(io::Error::other("this is a device, not a file")),
        // Renaming would replace a write-protected file all the same.
        Ok(metadata) if metadata.permissions().readonly() => Err(io::ErrorKind::PermissionDenied.into()),
        Ok(_) => fs::canonicalize(path),
        Err(error) if error.kind() == io::ErrorKind::NotFound => match fs::read_link(path) {
            // A link to a file that is not there yet: make that file.
            Ok(link) => Ok(path.parent().unwrap_or(Path::new("")).join(link)),
            Err(_) => absolute(path),
        },
        Err(error) => Err(error),
    }
}

/// A new file's path with its folder spelt out, since a bare file name has an empty folder.
fn absolute(path: &Path) -> io::Result<PathBuf> {
    std::path::absolute(path)
}
