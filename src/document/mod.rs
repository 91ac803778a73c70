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

pub use diagnostic::{FileDiagnostic, FileProblem, OpenError, Position, Problem, Syntax};
pub use examples::{Example, examples};
pub use save::{SaveError, export, is_free, save};
pub use undo::UndoHistory;
pub use version::{Older, Opened};
pub use write::to_text;

use crate::model::check::{self, Place};
use crate::model::scenario::{FORMAT, Scenario};
use locate::{Found, Lines, value_source};

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 1 << 20;

/// Opens a scenario file.
///
/// # Errors
/// When the file cannot be read, or [`open_text`] finds faults in it.
pub fn open(path: &Path) -> Result<Opened, OpenError> {
    open_text(&bytes(path).map_err(|error| OpenError::file(unreadable(&error)))?)
}

/// The scenario of a file, whatever the version of its format.
///
/// # Errors
/// As [`open`].
pub fn read(path: &Path) -> Result<Scenario, OpenError> {
    Ok(open(path)?.prepared.scenario().clone())
}

/// The bytes of a file, at most one more than a scenario may have: it shows that a file is too large without the rest of it.
fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    if std::fs::metadata(path)?.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
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
        _ => FileProblem::Unreadable(error.to_string()),
    }
}

/// The scenario of a file's text.
///
/// # Errors
/// As [`open_text`].
pub fn parse(bytes: &[u8]) -> Result<Scenario, OpenError> {
    Ok(open_text(bytes)?.prepared.scenario().clone())
}

/// Reads the text of a scenario file, ready to be worked out: the check of its rules lays it out in any case. One of an
/// older format is read as it stands, its new inputs at their default.
///
/// # Errors
/// One fault where the text is no scenario, all faults where it is one that breaks rules.
pub fn open_text(bytes: &[u8]) -> Result<Opened, OpenError> {
    let text = decode(bytes)?;
    let version = version::of(text)?;
    let read: Scenario = options().from_str(text).map_err(|error| OpenError::of(reading::reword(text, &error)))?;
    let scenario = Scenario { format: FORMAT, ..read };
    let older = Older::of(&scenario, version);
    let prepared = check::prepare(&scenario).map_err(|faults| OpenError { faults: located(text, faults) })?;
    Ok(Opened { prepared, older })
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
