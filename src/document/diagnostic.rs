//! What is wrong with a scenario file, and where.

use std::fmt;

use super::{messages, values};
use crate::model::check::{self, Allowed, Held};
use crate::text::Text;

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
pub struct FileDiagnostic {
    /// Where it stands, if it stands in the file.
    pub at: Option<Position>,
    /// The id of the field; empty when the fault is of no field.
    pub id: String,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong, as data; [`FileDiagnostic::message`] puts it into words.
#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    /// The field holds what it may not hold.
    Value { holds: Held, allowed: Allowed },
    /// There is no such field. `near` is an input that may be meant; `known` lists what there is, where that is short.
    UnknownField { near: Option<String>, known: Vec<&'static str> },
    /// A group's name where another group is still open.
    Misplaced { group: String },
    /// An id instead of a group with a field: `staff.pension: 0.05`.
    DottedName { group: String, field: String },
    /// The field stands there a second time.
    Repeated { first: Option<Position> },
    /// The field has no default and is left out.
    Missing { allowed: Allowed },
    /// Decimals are written with a point; `16,5` was written.
    DecimalComma { written: String },
    /// The text is not RON.
    Syntax(Syntax),
    /// The file as a whole.
    File(FileProblem),
}

/// A mistake in writing RON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Syntax {
    MissingComma {
        after: String,
    },
    MissingColon {
        after: String,
        found: String,
    },
    /// A bracket that opens here is never closed.
    Unclosed {
        bracket: char,
    },
    /// A closing bracket where another bracket is open; none open: `open` is none.
    WrongClose {
        found: char,
        open: Option<(char, Position)>,
    },
    /// A text without its closing quote; it runs on into another line, or to the end of the file.
    UnclosedText {
        runs_into: Option<usize>,
    },
    UnclosedComment,
    /// Quotes as a word processor sets them.
    CurlyQuote {
        found: char,
    },
    /// A space that RON takes for a letter.
    StrangeSpace {
        found: char,
    },
    /// A comment as other languages have them.
    HashComment,
    /// A field's name in quotes, as JSON has them.
    QuotedName {
        name: String,
    },
    /// A backslash that begins no known character.
    Escape,
    /// Something follows the end of the scenario.
    Trailing {
        line: usize,
    },
    TooDeep,
    /// A comma where a field's name should stand.
    ExtraComma,
    /// Something else where a field's name should stand.
    NoName {
        found: String,
    },
    /// `#![..]` that RON does not know.
    Attribute,
    Unexpected {
        found: String,
    },
}

/// Why a file as a whole is no scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileProblem {
    NotFound,
    NoPermission,
    IsFolder,
    /// A pipe or a device.
    NotAFile,
    /// Any other answer of the system, in its words.
    Unreadable(String),
    TooLarge,
    Empty,
    /// Bytes that are no text.
    NotText,
    /// Text in another encoding than UTF-8.
    NotUtf8,
    Utf16,
    Json,
    /// A word or number where the bracket of a scenario should open.
    NotRon {
        found: String,
    },
}

impl FileDiagnostic {
    /// A fault of the file as a whole.
    pub(super) fn file(problem: FileProblem) -> Self {
        Self { at: None, id: String::new(), problem: Problem::File(problem) }
    }

    /// The line in the file, from 1.
    pub fn line(&self) -> Option<usize> {
        self.at.map(|at| at.line)
    }

    /// The column in the line, from 1.
    pub fn column(&self) -> Option<usize> {
        self.at.map(|at| at.column)
    }

    /// What the field holds, for faults of a value.
    pub fn holds(&self, text: &Text) -> Option<String> {
        match &self.problem {
            Problem::Value { holds, .. } => Some(values::held(holds, text)),
            _ => None,
        }
    }

    /// What the field may hold, for faults of a value and for fields left out.
    pub fn may_hold(&self, text: &Text) -> Option<String> {
        match &self.problem {
            Problem::Value { holds, allowed } => Some(values::allowed(allowed, Some(holds), text)),
            Problem::Missing { allowed } => Some(values::allowed(allowed, None, text)),
            _ => None,
        }
    }

    /// What is wrong, without the place in the file.
    pub fn message(&self, text: &Text) -> String {
        messages::message(self, text)
    }

    /// What is wrong, with line and column before it.
    pub fn located_message(&self, text: &Text) -> String {
        messages::located(self, text)
    }
}

impl From<check::Diagnostic> for FileDiagnostic {
    /// A fault of a scenario that stands in no file.
    fn from(fault: check::Diagnostic) -> Self {
        let problem = Problem::Value { holds: fault.holds, allowed: fault.allowed };
        Self { at: None, id: fault.id, problem }
    }
}

impl fmt::Display for FileDiagnostic {
    /// The located message in English.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.located_message(messages::english()))
    }
}

/// Why a file is no scenario: at least one fault. Its text is one fault a line, in the order of the file.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub struct OpenError {
    pub faults: Vec<FileDiagnostic>,
}

impl OpenError {
    pub(super) fn of(fault: FileDiagnostic) -> Self {
        Self { faults: vec![fault] }
    }

    pub(super) fn file(problem: FileProblem) -> Self {
        Self::of(FileDiagnostic::file(problem))
    }

    /// One fault a line.
    pub fn message(&self, text: &Text) -> String {
        let mut lines: Vec<String> = self.faults.iter().map(|fault| fault.located_message(text)).collect();
        if self.faults.len() >= check::MAX_FAULTS {
            lines.push(text.get("fault-more"));
        }
        lines.join("\n")
    }
}

impl fmt::Display for OpenError {
    /// One fault a line, in English.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message(messages::english()))
    }
}
