//! What the window knows: the document, its results and the choices of the person before it.

use std::path::PathBuf;

use eframe::egui::Context;

use super::desk::Desk;
use super::finder::{Finder, Recent};
use super::preferences::Preferences;
use super::work::Work;
use crate::app::command::{Command, Output, Purpose, WorkId};
use crate::app::session::exporting::{Export, Target};
use crate::app::session::guided_start::GuidedStart;
use crate::app::session::inputs_state::InputsState;
use crate::app::session::side_by_side::SideState;
use crate::app::session::together::Together;
use crate::app::system::file_dialogs::FileAnswer;
use crate::document::recovery::Copy;
use crate::model::market::Rate;
use crate::model::scenario::Scenario;
use crate::text::{Text, plain};

/// Everything that panels read and `execute` changes.
pub struct State {
    /// The open scenarios.
    pub desk: Desk,
    /// What is worked out of two of them.
    pub together: Together,
    /// What is remembered of the comparison of all of them.
    pub side_by_side: SideState,
    /// The texts of the language on screen.
    pub text: Text,
    /// What the left side remembers.
    pub inputs: InputsState,
    /// What is remembered from one start to the next.
    pub preferences: Preferences,
    /// The preferences as they are on the disk.
    pub remembered: Preferences,
    /// The dialog on screen.
    pub dialog: Option<Dialog>,
    /// The answers of a guided start that was left without a scenario, for the next time it is asked.
    pub begun: Option<Box<GuidedStart>>,
    /// What waits until a scenario is saved, and which.
    pub after_save: Option<(Next, WorkId)>,
    /// The scenario that the system's file dialog was opened for, while it is on screen.
    pub asked_for: Option<WorkId>,
    /// What became of a file dialog, and for which scenario it was opened, while a dialog of the window comes first.
    pub answer: Option<(Purpose, FileAnswer, Option<WorkId>)>,
    /// Copies of unsaved work that are offered again when what went wrong has been read.
    pub copies: Vec<Copy>,
    /// The key of what stands beside the name until the next command: that a file dialog ended without a file.
    pub notice: Option<&'static str>,
    /// The files of the last session that are gone, and those that could not be read, with the reason; until that is
    /// answered.
    pub not_reopened: Vec<(PathBuf, Option<String>)>,
    /// The results that are being written or copied.
    pub export: Option<Export>,
    /// Where the last results went, until the next command.
    pub exported: Option<Target>,
    /// What was found and chosen before.
    pub recent: Recent,
    /// Whether the window is shown to a room, without menus and panels.
    pub presenting: bool,
    /// What was taken over from a file of contacts, an estimate or a quotation, in words, until the next command.
    pub taken: Option<String>,
    /// Nothing holds the window open any more.
    pub leaving: bool,
}

/// What ends the work on screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Close the window.
    Quit,
    /// Take a scenario from the desk.
    Close(WorkId),
}

/// A dialog that the window itself draws.
#[derive(Clone, Debug, PartialEq)]
pub enum Dialog {
    /// Unsaved changes of a scenario would be lost.
    Unsaved(Next, WorkId),
    /// Something went wrong: a sentence, and what is wrong, each on its own line.
    Problem {
        title: String,
        lines: Vec<String>,
    },
    /// The path is typed, because the system shows no file dialog or, where `cancelled`, because its dialog for a save
    /// that something waits for gave no file.
    Path {
        purpose: Purpose,
        work: WorkId,
        cancelled: bool,
        typed: String,
    },
    /// Another file stands at this path or, where `changed`, another program changed the scenario's own.
    Overwrite {
        work: WorkId,
        path: PathBuf,
        changed: bool,
        /// Results are to be written there; else the scenario.
        export: Option<Output>,
    },
    /// Copies of unsaved work were left behind.
    Recovery(Vec<Copy>),
    /// A scenario's name and notes.
    Details {
        work: WorkId,
        name: String,
        notes: String,
    },
    /// Everything that can be done or looked up.
    Finder(Finder),
    /// All keys.
    Keyboard,
    /// The field's words that match a search.
    Glossary(String),
    /// The questions of the guided start.
    Start(Box<GuidedStart>),
    About,
    /// Rates estimated from six factors, and the one whose sum is shown.
    Estimate(Rate),
    /// A supplier's quotation, whose draft belongs to the scenario.
    Quotation,
}

impl Dialog {
    /// What distinguishes its kind from the others.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Unsaved(..) => "unsaved",
            Self::Problem { .. } => "fault",
            Self::Path { .. } => "path",
            Self::Overwrite { .. } => "overwrite",
            Self::Recovery(_) => "recovery",
            Self::Details { .. } => "details",
            Self::Finder(_) => "finder",
            Self::Keyboard => "keyboard",
            Self::Glossary(_) => "glossary",
            Self::Start(_) => "start",
            Self::About => "about",
            Self::Estimate(_) => "estimate",
            Self::Quotation => "quotation",
        }
    }

    /// Whether it asks about saving a scenario.
    pub fn is_about_saving(&self, id: WorkId) -> bool {
        matches!(self, Self::Unsaved(_, work) | Self::Path { work, .. } | Self::Overwrite { work, .. } if *work == id)
    }
}

impl State {
    /// The state with scenarios open.
    pub fn new(desk: Desk, preferences: Preferences, ctx: &Context) -> Self {
        Self {
            desk,
            together: Together::new(ctx),
            side_by_side: SideState::default(),
            text: Text::new(preferences.locale()),
            inputs: InputsState::new(&preferences),
            remembered: preferences.clone(),
            preferences,
            dialog: None,
            begun: None,
            after_save: None,
            asked_for: None,
            answer: None,
            copies: Vec::new(),
            notice: None,
            not_reopened: Vec::new(),
            export: None,
            exported: None,
            recent: Recent::default(),
            presenting: false,
            taken: None,
            leaving: false,
        }
    }

    /// The work on screen.
    pub fn work(&self) -> &Work {
        &self.desk.work
    }

    /// The scenario on screen.
    pub fn scenario(&self) -> &Scenario {
        self.desk.work.scenario()
    }

    /// What the work on screen is called.
    pub fn name(&self) -> String {
        self.desk.work.name(&self.text)
    }

    /// The title of the window: a mark when there is unsaved work, the name, the program.
    pub fn title(&self) -> String {
        let mark = if self.desk.work.history.is_dirty() { "*" } else { "" };
        format!("{mark}{} \u{2013} Contact TCO", plain(&self.name()))
    }

    /// What the dialog of name and notes would change, if it were applied.
    pub fn renamed(&self) -> Option<Command> {
        let Some(Dialog::Details { work, name, notes }) = &self.dialog else { return None };
        let Scenario { name: own, notes: before, .. } = self.desk.find(*work)?.scenario();
        let (work, name, notes) = (*work, name.trim().to_owned(), notes.clone());
        (name != *own || notes != *before).then_some(Command::SetDetails { work, name, notes })
    }

    /// Keeps the answers of the guided start on screen for the next time.
    pub fn put_answers_by(&mut self) {
        if let Some(Dialog::Start(form)) = &self.dialog {
            self.begun = Some(form.clone());
        }
    }

    /// Shows that something went wrong. Copies of unsaved work that are being offered come back after it.
    pub fn report_problem(&mut self, title: String, lines: Vec<String>) {
        if let Some(Dialog::Recovery(copies)) = &mut self.dialog {
            self.copies = std::mem::take(copies);
        }
        self.dialog = Some(Dialog::Problem { title, lines });
    }
}
