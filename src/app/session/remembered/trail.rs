//! The figure that is explained, and the way that led to it.

use eframe::egui::{Context, Id};

use crate::app::command::{Command, Question};
use crate::report::explain::{Link, Subject};

/// From the figure that was clicked down to the one on the sheet.
#[derive(Clone, Debug, Default)]
pub struct Trail {
    steps: Vec<Subject>,
    /// Where the keyboard was when the sheet took it.
    keyboard: Option<Id>,
    /// Whether the page that comes next takes the keyboard.
    takes_keyboard: bool,
}

impl Trail {
    /// Whether nothing is explained.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// How many steps led here, the figure that was clicked included.
    pub fn depth(&self) -> usize {
        self.steps.len()
    }

    /// What led here, the figure that was clicked first.
    pub fn steps(&self) -> &[Subject] {
        &self.steps
    }

    /// The figure on the sheet.
    pub fn subject(&self) -> Option<&Subject> {
        self.steps.last()
    }

    /// Explains another figure, from the beginning; the one that is explained already is put away.
    pub fn open(&mut self, question: Question, ctx: &Context) {
        if self.steps.as_slice() == [question.subject.clone()] {
            self.close(ctx);
        } else {
            self.steps = vec![question.subject];
            self.keyboard = question.keyboard;
            self.takes_keyboard = question.keyboard.is_some();
        }
    }

    /// Puts the sheet away; the keyboard goes back to where the sheet took it from.
    pub fn close(&mut self, ctx: &Context) {
        self.steps.clear();
        self.takes_keyboard = false;
        if let Some(before) = self.keyboard.take() {
            ctx.memory_mut(|memory| memory.request_focus(before));
        }
    }

    /// One step back. By the keyboard, which stood on what is gone then, it goes to the page.
    pub fn back(&mut self, by_keyboard: bool) {
        if self.steps.len() > 1 {
            self.steps.pop();
            self.takes_keyboard = by_keyboard;
        }
    }

    /// Back to a step.
    pub fn back_to(&mut self, place: usize, by_keyboard: bool) {
        self.steps.truncate(place + 1);
        self.takes_keyboard = by_keyboard;
    }

    /// Whether the page takes the keyboard, which it then has.
    pub fn takes_keyboard(&mut self) -> bool {
        std::mem::take(&mut self.takes_keyboard)
    }

    /// Another figure in the place of the one on the sheet.
    pub fn replace(&mut self, subject: Subject) {
        if let Some(last) = self.steps.last_mut() {
            *last = subject;
        }
    }

    /// Goes where a part leads.
    pub fn follow(&mut self, link: Link, by_keyboard: bool, commands: &mut Vec<Command>) {
        match link {
            Link::Input(id) => commands.push(Command::ShowInput(id)),
            Link::Explain(subject) => {
                match self.steps.iter().position(|step| *step == subject) {
                    Some(place) => self.steps.truncate(place + 1),
                    None => self.steps.push(subject),
                }
                self.takes_keyboard = by_keyboard;
            }
        }
    }
}
