//! What a person asks of the figures on screen: how one of them comes about.

use std::cell::RefCell;

use eframe::egui::Response;

use crate::app::command::{Command, Question};
use crate::app::kit::focus::is_by_keyboard;
use crate::report::explain::Subject;

/// The figure that is explained, and the one that was clicked in this frame. Figures are drawn in many places that change
/// nothing; what is asked of them is carried out when all are drawn.
#[derive(Debug, Default)]
pub struct Asked {
    open: Option<Subject>,
    clicked: RefCell<Option<Question>>,
    sent: RefCell<Vec<Command>>,
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
