//! Copies of unsaved work, for after a crash.
//!
//! A running program keeps one copy of each open scenario that has unsaved changes, in a folder of the user's own. It holds
//! a lock on each while it runs; the system lets go of the locks when the program ends in whatever way, so a copy without a
//! lock is one left behind.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use super::replace::{Way, open_lock, private_folder, replace};
use super::{FileDiagnostic, OpenError, options};
use crate::model::scenario::Scenario;

/// The folder with the copies, and the copy of one open scenario in it.
#[derive(Debug)]
pub struct Recovery {
    folder: PathBuf,
    own: Option<Own>,
}

/// The copy of an open scenario; the lock is held as long as the file is open.
#[derive(Debug)]
struct Own {
    copy: PathBuf,
    lock: PathBuf,
    _held: File,
}

/// Copies that are being offered. While this is there no other window offers them too.
#[derive(Debug, Default)]
pub struct Offered {
    _held: Vec<Own>,
}

/// A copy that a program left behind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copy {
    file: PathBuf,
    /// The file that was being edited; none for a scenario that was never saved.
    pub original: Option<PathBuf>,
    /// When the copy was made.
    pub time: SystemTime,
    /// The scenario's own name.
    pub name: String,
}

/// What a copy's file holds.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Contents {
    original: Option<PathBuf>,
    /// Seconds since 1970.
    time: u64,
    scenario: Scenario,
}

impl Recovery {
    /// The copies of this user; none where the system names no folder for data.
    pub fn of_user() -> Option<Self> {
        let folders = directories::ProjectDirs::from("", "", "contact-tco")?;
        Some(Self::in_folder(folders.data_local_dir().join("recovery")))
    }

    /// The copies in that folder, which is made when the first copy is kept.
    pub fn in_folder(folder: PathBuf) -> Self {
        Self { folder, own: None }
    }

    /// Keeps a copy of the work, in place of this program's last one. `original` is the file being edited.
    ///
    /// # Errors
    /// When the copy cannot be written.
    pub fn keep(&mut self, scenario: &Scenario, original: Option<&Path>) -> io::Result<()> {
        let time = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        // A path that is not UTF-8 has no place in a text file: the copy is offered as never saved.
        let original = original.filter(|path| path.to_str().is_some()).map(Path::to_owned);
        let contents = Contents { original, time, scenario: scenario.clone() };
        let text = options().to_string(&contents).map_err(io::Error::other)?;
        // Where somebody removed the folder, or the lock in it, it is all made again.
        let own = match self.own.take().filter(|own| own.lock.exists()) {
            Some(own) => own,
            None => self.claim()?,
        };
        let kept = replace(&own.copy, text.as_bytes(), Way::Private);
        self.own = Some(own);
        kept
    }

    /// Throws this program's own copy away: the work is saved, or given up.
    ///
    /// # Errors
    /// When the copy is there and cannot be deleted.
    pub fn clear(&mut self) -> io::Result<()> {
        match &self.own {
            Some(own) => remove(&own.copy),
            None => Ok(()),
        }
    }

    /// The copies that programs left behind, the newest first. What is not a copy, or is of a running program, is passed over.
    pub fn list(&self) -> Vec<Copy> {
        let Ok(entries) = fs::read_dir(&self.folder) else { return Vec::new() };
        let files = entries.flatten().map(|entry| entry.path());
        let files = files.filter(|file| file.extension().is_some_and(|extension| extension == "ron"));
        let mut copies: Vec<Copy> = files
            .filter(|file| !is_running(&file.with_extension("lock")))
            .filter_map(|file| {
                let contents = contents(&file).ok()?;
                let time = UNIX_EPOCH + Duration::from_secs(contents.time);
                Some(Copy { file, original: contents.original, time, name: contents.scenario.name })
            })
            .collect();
        copies.sort_by(|a, b| b.time.cmp(&a.time).then_with(|| a.file.cmp(&b.file)));
        copies
    }

    /// The same, for this window alone: what another one is offering is left out.
    pub fn offer(&self) -> (Vec<Copy>, Offered) {
        let mut held = Vec::new();
        let mut copies = self.list();
        copies.retain(|copy| {
            let lock = copy.file.with_extension("lock");
            // Where nothing can be locked, work that is offered twice is better than work that is not.
            let Ok(file) = open_lock(&lock) else { return true };
            let locked = file.try_lock();
            if locked.is_ok() {
                held.push(Own { copy: copy.file.clone(), lock, _held: file });
            }
            !matches!(locked, Err(TryLockError::WouldBlock))
        });
        (copies, Offered { _held: held })
    }

    /// The scenario of a copy. It may break rules that a saved file may not, since it was made while working. The copy stays
    /// until it is discarded.
    ///
    /// # Errors
    /// When the copy cannot be read.
    pub fn take(&self, copy: &Copy) -> Result<Scenario, OpenError> {
        contents(&copy.file)
            .map(|contents| contents.scenario)
            .map_err(|error| OpenError::of(FileDiagnostic::file(super::unreadable(&error))))
    }

    /// Deletes a copy.
    ///
    /// # Errors
    /// When the copy is there and cannot be deleted.
    pub fn discard(&self, copy: &Copy) -> io::Result<()> {
        remove(&copy.file)?;
        remove(&copy.file.with_extension("lock"))
    }

    /// Takes a free name for this program's own copy.
    fn claim(&self) -> io::Result<Own> {
        private_folder(&self.folder)?;
        let process = std::process::id();
        for attempt in 0..1000_u32 {
            let copy = self.folder.join(format!("{process}-{attempt}.ron"));
            let lock = copy.with_extension("lock");
            let held = open_lock(&lock)?;
            if !copy.exists() && held.try_lock().is_ok() {
                return Ok(Own { copy, lock, _held: held });
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }
}

impl Drop for Own {
    /// A copy is left behind on purpose if there is one; a lock without a copy is litter.
    fn drop(&mut self) {
        if !self.copy.exists() {
            // Nothing depends on it: a lock left behind is passed over.
            let _ = fs::remove_file(&self.lock);
        }
    }
}

/// Whether a program holds that lock.
fn is_running(lock: &Path) -> bool {
    match File::open(lock) {
        Ok(file) => matches!(file.try_lock(), Err(TryLockError::WouldBlock)),
        Err(_) => false,
    }
}

fn contents(file: &Path) -> io::Result<Contents> {
    // Reading from a pipe could wait for ever.
    if !fs::metadata(file)?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let text = fs::read_to_string(file)?;
    options().from_str(&text).map_err(io::Error::other)
}

/// Deletes a file that may be gone already.
fn remove(file: &Path) -> io::Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
