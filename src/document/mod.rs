//! Scenario files: reading, checking, saving, recovery and the history of edits.
//!
//! A file is read in steps: not too large, UTF-8, a format version this program knows, RON that fits the fields, and at
//! last the rules of [`crate::model::check`]. Whatever is wrong comes back as [`Fault`]s that say where and what.

pub mod examples;
mod fault;
pub mod history;
pub mod recovery;
mod save;
mod write;

use std::fs::File;
use std::io::Read;
use std::path::Path;

pub use examples::{Example, examples};
pub use fault::{Fault, OpenError, Position};
pub use history::History;
pub use save::{SaveError, save};
pub use write::to_text;

use crate::model::check::check;
use crate::model::scenario::Scenario;

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 1 << 20;

/// Opens a scenario file.
///
/// # Errors
/// When the file cannot be read, or [`parse`] finds faults in it.
pub fn read(path: &Path) -> Result<Scenario, OpenError> {
    let unreadable = |error: std::io::Error| OpenError::of(Fault::file(error.to_string()));
    let mut bytes = Vec::new();
    // One byte more than allowed shows that a file is too large without reading the rest.
    File::open(path).and_then(|file| file.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)).map_err(unreadable)?;
    parse(&bytes)
}

/// Reads the text of a scenario file.
///
/// # Errors
/// Every fault that is found: one where the text is no scenario, all where it is one that breaks rules.
pub fn parse(bytes: &[u8]) -> Result<Scenario, OpenError> {
    if bytes.len() > MAX_BYTES {
        return Err(OpenError::of(Fault::file("the file is larger than 1 MiB".to_owned())));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| OpenError::of(Fault::file(error.to_string())))?;
    let scenario: Scenario = options().from_str(text).map_err(|error| {
        let position = Position { line: error.span.end.line, column: error.span.end.col };
        OpenError::of(Fault { at: Some(position), id: String::new(), message: error.code.to_string() })
    })?;
    let faults = check(&scenario);
    if faults.is_empty() {
        Ok(scenario)
    } else {
        Err(OpenError { faults: faults.into_iter().map(Fault::from).collect() })
    }
}

/// How scenario files use RON.
fn options() -> ron::Options {
    ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
}
