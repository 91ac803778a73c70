//! What is wrong with a scenario file, and where.

use std::fmt;

use crate::model::check;

/// A place in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// From 1.
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
}

/// One thing that is wrong with a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// Where it stands, if it stands in the file.
    pub at: Option<Position>,
    /// The id of the field; empty when the fault is of the file as a whole.
    pub id: String,
    pub(super) message: String,
}

impl Fault {
    pub(super) fn file(message: String) -> Self {
        Self { at: None, id: String::new(), message }
    }
}

impl From<check::Fault> for Fault {
    fn from(fault: check::Fault) -> Self {
        let message = format!("{} holds {}; it may hold {}", fault.id, fault.holds, fault.may_hold);
        Self { at: None, id: fault.id, message }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(at) = self.at {
            write!(f, "line {}, column {}: ", at.line, at.column)?;
        }
        f.write_str(&self.message)
    }
}

/// Why a file is no scenario: at least one fault. Its text is one fault a line.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub struct OpenError {
    pub faults: Vec<Fault>,
}

impl OpenError {
    pub(super) fn of(fault: Fault) -> Self {
        Self { faults: vec![fault] }
    }
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, fault) in self.faults.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{fault}")?;
        }
        Ok(())
    }
}
