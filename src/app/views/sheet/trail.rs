//! The figure that is explained, and the way that led to it.

use std::hash::{DefaultHasher, Hash, Hasher};

use eframe::egui::{Context, Id};

use crate::app::asked::Question;
use crate::app::{Command, View};
use crate::model::error::ModelError;
use crate::report::explain::{Known, Link, Page, Subject};
use crate::text::Locale;

/// From the figure that was clicked down to the one on the sheet.
#[derive(Clone, Debug, Default)]
pub struct Trail {
    steps: Vec<Subject>,
    kept: Option<Kept>,
    /// Where the keyboard was when the sheet took it.
    keyboard: Option<Id>,
    /// Whether the page that comes next takes the keyboard.
    takes_keyboard: bool,
}

/// A page, and what it was made of: it is made anew when any of that changed.
#[derive(Clone, Debug)]
struct Kept {
    stamp: Stamp,
    page: Result<Option<Page>, ModelError>,
}

/// What a page follows from.
#[derive(Clone, Debug, PartialEq)]
struct Stamp {
    subject: Subject,
    locale: Locale,
    revision: u64,
    /// Notes and sources are edited without new results.
    sources: u64,
    draws: usize,
    current: [bool; 3],
}

impl Stamp {
    fn of(view: &View<'_>, subject: &Subject) -> Self {
        let results = view.results;
        Self {
            subject: subject.clone(),
            locale: view.text.locale(),
            revision: results.revision(),
            sources: digest(view.scenario.sources.iter()),
            draws: results.risk.latest().map_or(0, |risk| risk.draws),
            current: [results.break_even.is_current(), results.risk.is_current(), results.turning.is_current()],
        }
    }
}

fn digest(values: impl Iterator<Item = impl Hash>) -> u64 {
    let mut digest = DefaultHasher::new();
    values.for_each(|value| value.hash(&mut digest));
    digest.finish()
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
        self.kept = None;
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

    /// The page of the figure on the sheet, made when something changed.
    pub fn page(&mut self, view: &View<'_>) -> &Result<Option<Page>, ModelError> {
        const NOTHING: &Result<Option<Page>, ModelError> = &Ok(None);
        let Some(subject) = self.steps.last() else { return NOTHING };
        let stamp = Stamp::of(view, subject);
        if self.kept.as_ref().is_none_or(|kept| kept.stamp != stamp) {
            let page = make(view, subject);
            self.kept = Some(Kept { stamp, page });
        }
        self.kept.as_ref().map_or(NOTHING, |kept| &kept.page)
    }
}

fn make(view: &View<'_>, subject: &Subject) -> Result<Option<Page>, ModelError> {
    let results = view.results;
    // What is shown of an earlier scenario cannot be explained by the one on screen.
    let comparison = results.comparison.as_ref().map_err(Clone::clone)?;
    let known = Known {
        scenario: view.scenario,
        comparison,
        years: results.years.as_ref().filter(|_| results.years_error.is_none()),
        break_even: results.break_even.latest(),
        risk: results.risk.latest(),
        turning: results.turning.latest(),
        text: view.text,
    };
    known.page(subject)
}
