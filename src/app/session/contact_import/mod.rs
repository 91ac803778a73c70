//! Contact history on its way into a scenario: the file, how it is read, what was understood, what is chosen of it.

mod job;

use std::path::PathBuf;
use std::sync::Arc;

use eframe::egui::Context;

use crate::history::{Findings, HistoryError, ItemNames, Layout, Matching, Reading, Sample, Source, Subject};
use crate::model::scenario::Scenario;
use crate::text::{Locale, Text};
use job::{Job, Told};

/// Where the contacts come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    File(PathBuf),
    /// A file that is built in, by its name.
    Example(&'static str),
}

/// A file that could be opened, how it is read, and its first rows.
#[derive(Clone, Debug)]
pub struct Opened {
    pub source: Source,
    pub layout: Layout,
    pub sample: Sample,
}

/// An import into one scenario.
pub struct Import {
    pub origin: Origin,
    /// What the file is called.
    pub name: String,
    /// The language in which new languages get their names.
    locale: Locale,
    pub opened: Option<Opened>,
    pub reading: Option<Arc<Reading>>,
    pub matching: Matching,
    /// The scenario's names that the matching speaks of.
    names: ItemNames,
    pub findings: Option<Findings>,
    /// What is not to be taken over.
    pub unchosen: Vec<Subject>,
    pub error: Option<HistoryError>,
    /// Whether the reading was stopped before its end.
    pub stopped: bool,
    /// Whether the last reading parts rows and cells in another way than the one before.
    is_parted: bool,
    job: Option<Job>,
    /// What the findings are of: the scenario's revision.
    of_revision: Option<u64>,
}

impl Import {
    /// Begins to open and read a file beside the window.
    pub fn begin(origin: Origin, locale: Locale, ctx: &Context) -> Self {
        let name = match &origin {
            Origin::File(path) => path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned(),
            Origin::Example(name) => (*name).to_owned(),
        };
        let job = Some(Job::open(origin.clone(), ctx));
        Self {
            origin,
            name,
            locale,
            opened: None,
            reading: None,
            matching: Matching::default(),
            names: ItemNames::default(),
            findings: None,
            unchosen: Vec::new(),
            error: None,
            stopped: false,
            is_parted: false,
            job,
            of_revision: None,
        }
    }

    /// Begins to read by a layout; an earlier reading that is under way ends.
    pub fn read(&mut self, layout: Layout, is_parted: bool, ctx: &Context) {
        let Some(opened) = &mut self.opened else { return };
        opened.layout = layout;
        self.error = None;
        self.stopped = false;
        self.is_parted = is_parted;
        self.job = Some(Job::read(opened.clone(), is_parted, ctx));
    }

    /// Reads once more what was stopped, by the layout that was chosen; what failed begins anew.
    pub fn read_again(&mut self, ctx: &Context) {
        match &self.opened {
            Some(opened) if self.error.is_none() => self.read(opened.layout.clone(), self.is_parted, ctx),
            _ => *self = Self::begin(self.origin.clone(), self.locale, ctx),
        }
    }

    /// Whether what is understood is of the file as it is said to be read: what an earlier reading found may say
    /// something else.
    pub fn is_current(&self) -> bool {
        self.reading.is_some() && self.job.is_none() && !self.stopped && self.error.is_none()
    }

    /// Stops the reading; what was read before stays.
    pub fn stop(&mut self) {
        if self.job.take().is_some() {
            self.stopped = true;
        }
    }

    /// How much of the file is read, per cent; none where nothing is being read.
    pub fn progress(&self) -> Option<u8> {
        self.job.as_ref().map(Job::part)
    }

    /// Waits for the reading: for pictures and tests, never while drawing.
    pub fn wait(&mut self, scenario: &Scenario) {
        while let Some(told) = self.job.as_ref().and_then(Job::wait) {
            self.take_in(told, scenario);
        }
        self.job = None;
    }

    /// Takes in what was read, and holds it against the scenario when that has another revision. To be called once a
    /// frame, before drawing.
    pub fn receive(&mut self, scenario: &Scenario, revision: u64) {
        while let Some(told) = self.job.as_ref().and_then(Job::told) {
            self.take_in(told, scenario);
        }
        if self.of_revision != Some(revision) {
            self.of_revision = Some(revision);
            if let Some(reading) = &self.reading {
                self.matching.follow(&reading.tally, &self.names, scenario);
                self.names = ItemNames::of(scenario);
            }
            self.find(scenario);
        }
    }

    fn take_in(&mut self, told: Told, scenario: &Scenario) {
        match told {
            Told::Opened(opened) => self.opened = Some(*opened),
            Told::Failed(error) => {
                self.error = Some(error);
                self.reading = None;
                self.findings = None;
                self.job = None;
            }
            Told::Read(reading) => {
                let names = |reading: &Reading| (reading.tally.channels.clone(), reading.tally.languages.clone());
                // What was said of names holds as long as they are the same.
                if self.reading.as_ref().is_none_or(|old| names(old) != names(&reading)) {
                    self.matching = Matching::likely(&reading.tally, scenario);
                    if let Some(text) = Text::all().iter().find(|text| text.locale() == self.locale) {
                        self.matching.call_new(|name| text.well_known(name));
                    }
                    self.names = ItemNames::of(scenario);
                }
                if let Some(opened) = &mut self.opened {
                    opened.layout = reading.layout.clone();
                }
                self.reading = Some(Arc::new(*reading));
                self.job = None;
                self.find(scenario);
            }
        }
    }

    /// Works out what follows for a scenario.
    pub fn find(&mut self, scenario: &Scenario) {
        let reading = self.reading.as_ref();
        self.findings = reading.and_then(|reading| Findings::of(reading, scenario, &self.matching));
    }

    /// Whether a proposal is to be taken over.
    pub fn is_chosen(&self, subject: &Subject) -> bool {
        !self.unchosen.contains(subject)
    }

    /// How many proposals are to be taken over.
    pub fn chosen(&self) -> usize {
        let proposals = self.findings.iter().flat_map(|findings| &findings.proposals);
        proposals.filter(|proposal| self.is_chosen(&proposal.subject)).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::history::Unit;

    #[test]
    fn what_was_stopped_is_not_current_and_is_read_again_as_it_was_chosen() {
        let (ctx, scenario) = (Context::default(), Scenario::default());
        let mut import = Import::begin(Origin::Example("contacts.csv"), Locale::English, &ctx);
        assert!(!import.is_current(), "it is being read");
        import.wait(&scenario);
        assert!(import.is_current() && import.chosen() > 0);
        let layout = import.opened.as_ref().expect("a file").layout.clone();
        import.read(Layout { unit: Unit::Minutes, is_unit_chosen: true, ..layout }, false, &ctx);
        assert!(!import.is_current(), "what stands there is of seconds");
        import.stop();
        assert!(import.stopped && !import.is_current());
        import.read_again(&ctx);
        import.wait(&scenario);
        assert!(import.is_current());
        assert_eq!(import.opened.as_ref().expect("a file").layout.unit, Unit::Minutes);
    }
}
