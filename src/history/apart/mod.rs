//! Workbooks are read in a process of their own: a library that takes all memory, never ends or aborts ends that process,
//! and not the window with everybody's work in it.
//!
//! The other process is this same program, asked by a command that no help lists. It opens the workbook within
//! [`MEMORY`] and [`SECONDS`], and sends what it finds as [`message::Message`]s on its standard output.

mod child;
mod message;
mod parent;

use std::path::PathBuf;
use std::sync::OnceLock;

pub use child::serve;
pub(super) use parent::{open, rows};

/// The most memory that reading a workbook may take, bytes.
pub const MEMORY: u64 = 256 << 20;

/// How long the processor may work at a workbook, and how long its reader may be silent, seconds.
pub const SECONDS: u64 = 10;

/// The command under which a program reads a workbook for another.
pub const COMMAND: &str = "read-workbook";

static READER: OnceLock<PathBuf> = OnceLock::new();

/// Has workbooks read by a process of that program from now on; before that they are read in this process, as in the
/// other process itself. The first call counts.
pub fn read_workbooks_with(program: PathBuf) {
    // Set already: the same program.
    let _ = READER.set(program);
}

/// The program that reads workbooks, if one was named.
pub(super) fn reader() -> Option<&'static PathBuf> {
    READER.get()
}
