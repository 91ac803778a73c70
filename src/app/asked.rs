//! What a person asks of the figures on screen: how one of them comes about.

use std::cell::RefCell;

use crate::report::explain::Subject;

/// The figure that is explained, and the one that was clicked in this frame. Figures are drawn in many places that change
/// nothing; what is asked of them is carried out when all are drawn.
#[derive(Debug, Default)]
pub struct Asked {
    open: Option<Subject>,
    clicked: RefCell<Option<Subject>>,
}

impl Asked {
    /// Nothing was asked yet; the sheet explains `open`.
    pub fn new(open: Option<Subject>) -> Self {
        Self { open, clicked: RefCell::default() }
    }

    /// Asks how a figure comes about.
    pub fn explain(&self, subject: &Subject) {
        self.clicked.replace(Some(subject.clone()));
    }

    /// Whether the sheet explains this figure.
    pub fn is_open(&self, subject: &Subject) -> bool {
        self.open.as_ref() == Some(subject)
    }

    /// What was clicked.
    pub fn take(&self) -> Option<Subject> {
        self.clicked.take()
    }
}
