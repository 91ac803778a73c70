//! Scenario files: reading, checking, saving, recovery and the history of edits.
//!
//! A file is read in steps: not too large, UTF-8, a format version this program knows, RON that fits the fields, and at
//! last the rules of [`crate::model::check`]. Whatever is wrong comes back as [`FileDiagnostic`]s that say where and what.

mod decimals;
mod diagnostic;
pub mod examples;
mod fields;
mod locate;
mod messages;
mod near;
mod reading;
pub mod recovery;
mod replace;
mod save;
mod scan;
mod scene;
mod schema;
pub mod undo;
mod values;
mod version;
mod walk;
mod write;

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

pub use diagnostic::{FileDiagnostic, FileProblem, OpenError, Position, Problem, Syntax};
pub use examples::{Example, examples};
pub use replace::{open_lock, private_folder};
pub use save::{SaveError, export, is_free, keep_private, save};
pub use undo::UndoHistory;
pub use write::to_text;

use crate::model::check::{self, Place};
use crate::model::prepared::Prepared;
use crate::model::scenario::{FORMAT, Scenario};
use locate::{Found, Lines, value_source};

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 1 << 20;

/// Opens a scenario file.
///
/// # Errors
/// When the file cannot be read, or [`parse`] finds faults in it.
pub fn read(path: &Path) -> Result<Scenario, OpenError> {
    Ok(prepare(path)?.scenario().clone())
}

/// Opens a scenario file, ready to be worked out: the check of its rules lays it out in any case.
///
/// # Errors
/// As [`read`].
pub fn prepare(path: &Path) -> Result<Arc<Prepared>, OpenError> {
    prepared(&bytes(path).map_err(|error| OpenError::file(unreadable(&error)))?)
}

/// The bytes of a file, at most one more than a scenario may have: it shows that a file is too large without the rest of it.
fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let about = std::fs::metadata(path)?;
    if about.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    // Reading from a pipe waits for whoever writes to it, and a device may never end.
    if !about.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn unreadable(error: &io::Error) -> FileProblem {
    match error.kind() {
        io::ErrorKind::NotFound => FileProblem::NotFound,
        io::ErrorKind::PermissionDenied => FileProblem::NoPermission,
        io::ErrorKind::IsADirectory => FileProblem::IsFolder,
        io::ErrorKind::InvalidInput => FileProblem::NotAFile,
        _ => FileProblem::Unreadable(error.to_string()),
    }
}

/// Reads the text of a scenario file.
///
/// # Errors
/// One fault where the text is no scenario, all faults where it is one that breaks rules.
pub fn parse(bytes: &[u8]) -> Result<Scenario, OpenError> {
    Ok(prepared(bytes)?.scenario().clone())
}

/// Reads the text of a scenario file, ready to be worked out.
///
/// # Errors
/// As [`parse`].
pub fn prepared(bytes: &[u8]) -> Result<Arc<Prepared>, OpenError> {
    let text = decode(bytes)?;
    if let Some(fault) = version::other_than(text, FORMAT) {
        return Err(OpenError::of(fault));
    }
    let scenario: Scenario = options().from_str(text).map_err(|error| OpenError::of(reading::reword(text, &error)))?;
    check::prepare(&scenario).map_err(|faults| OpenError { faults: located(text, faults) })
}

/// The text of a file, without a byte order mark.
fn decode(bytes: &[u8]) -> Result<&str, OpenError> {
    if bytes.len() > MAX_BYTES {
        return Err(OpenError::file(FileProblem::TooLarge));
    }
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(OpenError::file(FileProblem::Utf16));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.contains(&0) {
        // Every second byte of plain text in UTF-16 is 0, and the others are letters.
        let letter = |byte: &u8| matches!(byte, 0 | b'\t' | b'\n' | b'\r' | b' '..=b'~');
        let utf16 = bytes.iter().take(1000).all(letter);
        return Err(OpenError::file(if utf16 { FileProblem::Utf16 } else { FileProblem::NotText }));
    }
    std::str::from_utf8(bytes).map_err(|error| {
        let good = bytes.get(..error.valid_up_to()).and_then(|good| std::str::from_utf8(good).ok()).unwrap_or_default();
        let at = Some(Lines::of(good).position(good.len()));
        OpenError::of(FileDiagnostic { at, ..FileDiagnostic::file(FileProblem::NotUtf8) })
    })
}

/// The faults with their places in the text, in its order.
fn located(text: &str, faults: Vec<check::Diagnostic>) -> Vec<FileDiagnostic> {
    let mut places: Vec<&Place> = faults.iter().map(|fault| &fault.place).collect();
    places.extend(faults.iter().map(|fault| fault.other.as_ref().unwrap_or(&fault.place)));
    let mut found = locate::find_all(text, &places);
    let others = found.split_off(faults.len());
    let lines = Lines::of(text);
    let with_place = |(fault, (own, other)): (check::Diagnostic, (Option<Found>, Option<Found>))| {
        // The field itself, else the one it contradicts, else the group it would stand in.
        let best = [own, other].into_iter().flatten().find(|found| found.exact).or(own);
        let comma = match (&fault.holds, own) {
            // Too many numbers in a list may come from decimal commas: the text shows it.
            (check::Held::Count(_), Some(Found { at, exact: true })) => decimals::in_list(value_source(text, at)),
            _ => None,
        };
        let FileDiagnostic { id, problem, .. } = FileDiagnostic::from(fault);
        let problem = comma.map_or(problem, |written| Problem::DecimalComma { written });
        FileDiagnostic { at: best.map(|found| lines.position(found.at)), id, problem }
    };
    let mut faults: Vec<FileDiagnostic> =
        faults.into_iter().zip(found.into_iter().zip(others)).map(with_place).collect();
    faults.sort_by_key(|fault| fault.at);
    faults
}

/// How scenario files use RON.
fn options() -> ron::Options {
    ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
}
