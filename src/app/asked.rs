//! What a person asks of the figures on screen: how one of them comes about.

use std::cell::RefCell;

use eframe::egui::{Id, Response};

use super::command::Command;
use crate::report::explain::Subject;

/// The figure that is explained, and the one that was clicked in this frame. Figures are drawn in many places that change
/// nothing; what is asked of them is carried out when all are drawn.
#[derive(Debug, Default)]
pub struct Asked {
    open: Option<Subject>,
    clicked: RefCell<Option<Question>>,
    sent: RefCell<Vec<Command>>,
}

/// A figure that was clicked.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    pub subject: Subject,
    /// Where the keyboard was, if the figure was asked by it: it goes to the answer and comes back.
    pub keyboard: Option<Id>,
}

impl Asked {
    /// Nothing was asked yet; the sheet explains `open`.
    pub fn new(open: Option<Subject>) -> Self {
        Self { open, clicked: RefCell::default(), sent: RefCell::default() }
    }

    /// Asks how a figure comes about, by a click on what shows it.
    pub fn explain(&self, subject: &Subject, by: &Response) {
        let keyboard = is_by_keyboard(by).then_some(by.id);
        self.clicked.replace(Some(Question { subject: subject.clone(), keyboard }));
    }

    /// Sends a command from where nothing but figures is drawn: to copy them, or to go to what they came from.
    pub fn send(&self, command: Command) {
        self.sent.borrow_mut().push(command);
    }

    /// What was sent since this was last asked.
    pub fn sent(&self) -> Vec<Command> {
        self.sent.take()
    }

    /// Whether the sheet explains this figure.
    pub fn is_open(&self, subject: &Subject) -> bool {
        self.open.as_ref() == Some(subject)
    }

    /// What was clicked.
    pub fn take(&self) -> Option<Question> {
        self.clicked.take()
    }
}

/// Whether a click came from a key or from an aid that reads the screen, and from no pointer.
pub fn is_by_keyboard(response: &Response) -> bool {
    response.clicked() && !response.clicked_by(eframe::egui::PointerButton::Primary)
}
