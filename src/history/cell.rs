//! What stands in a cell of a file.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// One cell. A text file holds texts only; a workbook knows numbers, dates and lengths of time too.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Cell<'a> {
    Empty,
    Text(&'a str),
    Number(f64),
    /// A date with or without a time: days since 30 December 1899.
    Moment(f64),
    /// A length of time, days.
    Length(f64),
}

impl Cell<'_> {
    /// Whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }

    /// What is shown of it.
    pub fn shown(&self) -> Cow<'_, str> {
        match self {
            Self::Empty => Cow::Borrowed(""),
            Self::Text(text) => Cow::Borrowed(text.trim()),
            Self::Number(number) => Cow::Owned(format!("{number}")),
            Self::Moment(days) => Cow::Owned(super::stamp::shown(*days)),
            Self::Length(days) => {
                let seconds = (days * 86_400.0).round();
                let (hours, rest) = ((seconds / 3600.0).trunc(), seconds.abs() as u64);
                Cow::Owned(format!("{hours}:{:02}:{:02}", rest / 60 % 60, rest % 60))
            }
        }
    }
}
