//! Whether another program changed the file that is being edited.

use std::collections::hash_map::DefaultHasher;
use std::fs::File;
use std::hash::{Hash, Hasher};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::document::MAX_BYTES;

/// What a file held at some moment, as short as comparing it needs. By contents and not by time: a clock may be coarse,
/// and a file that was only copied over itself is no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contents {
    length: u64,
    hash: u64,
}

/// When a file was last written, and its length: what tells at once that nothing happened to it.
pub type Timestamp = Option<(SystemTime, u64)>;

/// The timestamp of a file; none if it is not there.
pub fn timestamp(path: &Path) -> Timestamp {
    let about = path.metadata().ok()?;
    Some((about.modified().ok()?, about.len()))
}

/// The file that a path leads to: two ways to one file are one file. Of a file that is not there, as far as its folder is.
pub fn file(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    path.canonicalize().unwrap_or_else(|_| match (path.parent().map(Path::canonicalize), path.file_name()) {
        (Some(Ok(folder)), Some(name)) => folder.join(name),
        _ => path,
    })
}

/// What became of the file of an open scenario behind its back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outside {
    /// Another program wrote to it.
    Changed,
    /// It is no longer there.
    Gone,
}

impl Contents {
    /// What a file holds now; none if there is no ordinary file that can be read.
    pub fn of(path: &Path) -> Option<Self> {
        // Reading from a pipe could wait for ever.
        let length = path.metadata().ok().filter(|about| about.is_file())?.len();
        let mut bytes = Vec::new();
        File::open(path).ok()?.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes).ok()?;
        let mut hasher = DefaultHasher::new();
        bytes.hash(&mut hasher);
        Some(Self { length, hash: hasher.finish() })
    }
}
