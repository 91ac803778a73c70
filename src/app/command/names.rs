//! The names that commands speak of: tabs, outputs, open scenarios, steps of an import, figures that can be asked about.

use std::path::Path;

use eframe::egui::Id;

use super::Command;
use crate::history::{Layout, Matching, Subject as Proposed};
use crate::model::bill::Sourcing;
use crate::model::hints::Kind;
use crate::model::scenario::Form;
use crate::report::chart::Chart;
use crate::report::explain::{Lines, Subject};
use crate::report::export::Format;

/// One of the views under the cards.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tab {
    #[default]
    BreakEven,
    BuildUp,
    Staffing,
    Years,
    Certainty,
    Turning,
    Assumptions,
}

impl Tab {
    /// All tabs, from left to right.
    pub const ALL: [Self; 7] = [
        Self::BreakEven,
        Self::BuildUp,
        Self::Staffing,
        Self::Years,
        Self::Certainty,
        Self::Turning,
        Self::Assumptions,
    ];

    /// The tab with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tab| tab.key() == key)
    }

    /// Its key in the texts.
    pub fn key(self) -> &'static str {
        match self {
            Self::BreakEven => "tab-break_even",
            Self::BuildUp => "tab-build_up",
            Self::Staffing => "tab-staffing",
            Self::Years => "tab-years",
            Self::Certainty => "tab-certainty",
            Self::Turning => "tab-turning",
            Self::Assumptions => "tab-assumptions",
        }
    }
}

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Output {
    pub format: Format,
    /// The chart that a picture or drawing holds.
    pub chart: Option<Chart>,
    /// The comparison of all open scenarios, and not the results of the one on screen.
    pub is_beside: bool,
}

impl Output {
    /// The kinds of file that hold all results.
    pub const WHOLE: [Self; 4] =
        [Self::whole(Format::Pdf), Self::whole(Format::Xlsx), Self::whole(Format::Csv), Self::whole(Format::Json)];

    /// The kinds of file that hold the comparison of all open scenarios.
    pub const BESIDE: [Self; 3] = [Self::beside(Format::Pdf), Self::beside(Format::Csv), Self::beside(Format::Json)];

    /// All results.
    pub const fn whole(format: Format) -> Self {
        Self { format, chart: None, is_beside: false }
    }

    /// One chart.
    pub const fn of(chart: Chart, format: Format) -> Self {
        Self { format, chart: Some(chart), is_beside: false }
    }

    /// The comparison of all open scenarios.
    pub const fn beside(format: Format) -> Self {
        Self { format, chart: None, is_beside: true }
    }

    /// What can be done with a chart.
    pub fn commands_of(chart: Chart) -> [Command; 3] {
        let file = |format| Command::Export(Self::of(chart, format));
        [file(Format::Png), file(Format::Svg), Command::CopyChart(chart)]
    }

    /// The same in a file whose name may say another kind than was asked for.
    pub fn at(self, path: &Path) -> Self {
        let is_kind = |said: &Format| !self.is_beside || Self::BESIDE.contains(&Self::beside(*said));
        let said = Format::of(path).filter(is_kind);
        Self { format: said.unwrap_or(self.format), ..self }
    }
}

/// Tells the scenarios of one window apart, also when they are renamed, saved elsewhere or moved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct WorkId(u64);

impl WorkId {
    /// The next one.
    pub fn next(self) -> Self {
        Self(self.0 + 1)
    }
}

/// What tells a hint from the others: its kind and its input.
pub type HintId = (Kind, String);

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
    Choose(Proposed, bool),
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

/// What a path is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    Open,
    Save,
    /// Where to write results to.
    Export(Output),
    /// Which file of contacts to import.
    Contacts,
    /// Where to save the rows of it that were not read.
    Unread,
}

/// A figure that was clicked.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    pub subject: Subject,
    /// Where the keyboard was, if the figure was asked by it: it goes to the answer and comes back.
    pub keyboard: Option<Id>,
}

/// A figure that can be asked about without pointing at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asking {
    InHouse,
    Outsourced,
    Difference,
    Crossings,
}

impl Asking {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::InHouse, Self::Outsourced, Self::Difference, Self::Crossings];

    /// The figure, where a contract form is compared.
    pub fn subject(self, form: Form) -> Subject {
        match self {
            Self::InHouse => Subject::Lines(Sourcing::InHouse, Lines::All),
            Self::Outsourced => Subject::Lines(Sourcing::Outsourced(form), Lines::All),
            Self::Difference => Subject::Difference(form),
            Self::Crossings => Subject::Crossings(form),
        }
    }
}

/// What the market or a supplier asks, to be taken over.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Offered {
    /// The name of the step.
    pub step: String,
    /// Id, value in the input's unit, and source of each.
    pub inputs: Vec<(String, f64, String)>,
    /// Whether a supplier quoted it: a price that is known has no range.
    pub is_quoted: bool,
    /// The contract form that is then compared with, where the present one is paid by none of these.
    pub form: Option<Form>,
    /// What of a quotation cannot be taken over, as its lines are called.
    pub left: Vec<String>,
}
