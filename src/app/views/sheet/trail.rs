//! The figure that is explained, and the way that led to it.

use crate::app::{Command, View};
use crate::model::error::ModelError;
use crate::report::explain::{Known, Link, Page, Subject};
use crate::text::Locale;

/// From the figure that was clicked down to the one on the sheet.
#[derive(Clone, Debug, Default)]
pub struct Trail {
    steps: Vec<Subject>,
    kept: Option<Kept>,
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
    /// The scenario also changes without new results: notes and sources are edited.
    sources: usize,
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
            sources: view.scenario.sources.len(),
            draws: results.risk.latest().map_or(0, |risk| risk.draws),
            current: [results.break_even.is_current(), results.risk.is_current(), results.turning.is_current()],
        }
    }
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
    pub fn open(&mut self, subject: Subject) {
        if self.steps.as_slice() == [subject.clone()] {
            self.close();
        } else {
            self.steps = vec![subject];
        }
    }

    /// Puts the sheet away.
    pub fn close(&mut self) {
        self.steps.clear();
        self.kept = None;
    }

    /// One step back.
    pub fn back(&mut self) {
        if self.steps.len() > 1 {
            self.steps.pop();
        }
    }

    /// Back to a step.
    pub fn back_to(&mut self, place: usize) {
        self.steps.truncate(place + 1);
    }

    /// Another figure in the place of the one on the sheet.
    pub fn replace(&mut self, subject: Subject) {
        if let Some(last) = self.steps.last_mut() {
            *last = subject;
        }
    }

    /// Goes where a part leads.
    pub fn follow(&mut self, link: Link, commands: &mut Vec<Command>) {
        match link {
            Link::Input(id) => commands.push(Command::ShowInput(id)),
            Link::Explain(subject) => match self.steps.iter().position(|step| *step == subject) {
                Some(place) => self.back_to(place),
                None => self.steps.push(subject),
            },
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
