//! Contact history on its way into a scenario: the file, how it is read, what was understood, what is chosen of it.

mod execute;
mod job;

pub use execute::{ask, begin, begin_example, execute, save_unread, take};

use std::path::PathBuf;
use std::sync::Arc;

use eframe::egui::Context;

use crate::history::{Findings, HistoryError, ItemNames, Layout, Matching, Reading, Sample, Source, Subject};
use crate::model::scenario::Scenario;
use job::{Job, Told};

/// Where the contacts come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    File(PathBuf),
    /// A file that is built in, by its name.
    Example(&'static str),
}

/// What a person asks of an import.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Reads the file by another layout.
    Read(Box<Layout>),
    /// Tells rows and cells apart in another way (sheet, separator, encoding, quotation marks), and guesses the rest anew.
    Part(Box<Layout>),
    /// Guesses anew under the column names on a line; 0: there are none.
    Header(u64),
    /// Says what the names of the file stand for.
    Match(Box<Matching>),
    /// Takes a proposal among those to be taken over, or out.
    Choose(Subject, bool),
    /// All of them, or none.
    ChooseAll(bool),
    /// Takes over what is chosen.
    Take,
    /// Asks where to save the rows that were not read.
    SaveUnread,
    /// Stops the reading.
    Stop,
    /// Reads the file again as it is now.
    Again,
    /// Closes the page; the scenario stays as it is.
    Cancel,
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
    job: Option<Job>,
    /// What the findings are of: the scenario's revision.
    of_revision: Option<u64>,
}

impl Import {
    /// Begins to open and read a file beside the window.
    fn begin(origin: Origin, ctx: &Context) -> Self {
        let name = match &origin {
            Origin::File(path) => path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned(),
            Origin::Example(name) => (*name).to_owned(),
        };
        let job = Some(Job::open(origin.clone(), ctx));
        Self {
            origin,
            name,
            opened: None,
            reading: None,
            matching: Matching::default(),
            names: ItemNames::default(),
            findings: None,
            unchosen: Vec::new(),
            error: None,
            stopped: false,
            job,
            of_revision: None,
        }
    }

    /// Begins to read by a layout; an earlier reading that is under way ends.
    fn read(&mut self, layout: Layout, is_parted: bool, ctx: &Context) {
        let Some(opened) = &mut self.opened else { return };
        opened.layout = layout;
        self.error = None;
        self.stopped = false;
        self.job = Some(Job::read(opened.clone(), is_parted, ctx));
    }

    /// Stops the reading; what was read before stays.
    fn stop(&mut self) {
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
    pub(super) fn receive(&mut self, scenario: &Scenario, revision: u64) {
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
    fn find(&mut self, scenario: &Scenario) {
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
