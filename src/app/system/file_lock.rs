//! Which files are open in which window: two windows that edit one file would overwrite each other's work.

use std::fs::{self, File, TryLockError};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use crate::document::{open_lock, private_folder};

/// This window's claim on a file. The system lets go of it when the program ends in whatever way.
#[derive(Debug)]
pub struct FileLock {
    lock: PathBuf,
    _file: File,
}

/// Whose a file is.
#[derive(Debug)]
pub enum LockState {
    /// This window's, from now on.
    Here(FileLock),
    /// Another window has it open.
    Elsewhere,
    /// It cannot be known: there is no folder for claims, or it takes none.
    Unknown,
}

impl LockState {
    /// Claims a file, with claims kept in a folder of the user's own.
    pub fn of(folder: Option<&Path>, path: &Path) -> Self {
        let Some(folder) = folder else { return Self::Unknown };
        // Two ways to one file are one file.
        let path = crate::app::system::disk_changes::file(path);
        let mut hasher = DefaultHasher::new();
        path.hash(&mut hasher);
        let lock = folder.join(format!("{:016x}.lock", hasher.finish()));
        let opened = private_folder(folder).and_then(|()| open_lock(&lock));
        let Ok(file) = opened else { return Self::Unknown };
        match file.try_lock() {
            Ok(()) => Self::Here(FileLock { lock, _file: file }),
            Err(TryLockError::WouldBlock) => Self::Elsewhere,
            Err(TryLockError::Error(_)) => Self::Unknown,
        }
    }

    /// Whether another window has the file open.
    pub fn is_elsewhere(&self) -> bool {
        matches!(self, Self::Elsewhere)
    }
}

impl Drop for FileLock {
    fn drop(&mut self) {
        // What stays is an empty file without a claim, which nothing takes notice of.
        let _ = fs::remove_file(&self.lock);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_open_in_one_window_at_a_time() {
        let folder = tempfile::tempdir().expect("a folder");
        let claims = folder.path().join("open");
        let path = folder.path().join("mine.ron");
        fs::write(&path, "()").expect("written");
        let first = LockState::of(Some(&claims), &path);
        assert!(matches!(first, LockState::Here(_)));
        let around = folder.path().join("open/../mine.ron");
        assert!(LockState::of(Some(&claims), &around).is_elsewhere(), "another way to the same file");
        assert!(matches!(LockState::of(Some(&claims), &folder.path().join("other.ron")), LockState::Here(_)));
        drop(first);
        assert!(matches!(LockState::of(Some(&claims), &path), LockState::Here(_)), "the first window is closed");
        assert!(matches!(LockState::of(None, &path), LockState::Unknown));
    }
}
