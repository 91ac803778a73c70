//! What the window knows: the document, its results and the choices of the person before it.

use std::path::PathBuf;

use eframe::egui::Context;

use super::exports::{Export, Output, Target};
use super::on_disk::Contents;
use super::panels::InputsState;
use super::preferences::Preferences;
use super::ranges::GivenRanges;
use super::results::Results;
use super::views::ViewState;
use crate::document::History;
use crate::document::recovery::Copy;
use crate::model::scenario::Scenario;
use crate::text::Text;

/// Everything that panels read and `execute` changes.
pub struct State {
    /// The scenario with its undo steps.
    pub history: History,
    /// The file of the scenario; none if it was never saved.
    pub path: Option<PathBuf>,
    /// What the file held when it was last read or written here; none if that is not known.
    pub on_disk: Option<Contents>,
    /// The ranges as the file or the person gave them, before edits of values widened them.
    pub given_ranges: GivenRanges,
    /// What the model says of the scenario.
    pub results: Results,
    /// The texts of the language on screen.
    pub text: Text,
    /// What the left side remembers.
    pub inputs: InputsState,
    /// What the right side remembers.
    pub views: ViewState,
    /// What is remembered from one start to the next.
    pub preferences: Preferences,
    /// The preferences as they are on the disk.
    pub remembered: Preferences,
    /// The dialog on screen.
    pub dialog: Option<Dialog>,
    /// What waits until the scenario is saved.
    pub after_save: Option<Next>,
    /// Why the last edit was not carried out.
    pub refusal: Option<Refusal>,
    /// The key of what stands beside the name until the next command: that a file dialog ended without a file.
    pub notice: Option<&'static str>,
    /// The results that are being written or copied.
    pub export: Option<Export>,
    /// Where the last results went, until the next command.
    pub exported: Option<Target>,
    /// Nothing holds the window open any more.
    pub leaving: bool,
}

/// What takes the place of the work on screen, or ends it.
#[derive(Clone, Debug, PartialEq)]
pub enum Next {
    Quit,
    New,
    /// Ask which file to open.
    Open,
    OpenFile(PathBuf),
    OpenExample(&'static str),
    Restore(Copy),
}

/// Why an edit was not carried out, said beside the input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub id: String,
    pub message: String,
}

/// What a path is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    Open,
    Save,
    /// Where to write results to.
    Export(Output),
}

/// A dialog that the window itself draws.
#[derive(Clone, Debug, PartialEq)]
pub enum Dialog {
    /// Unsaved work would be lost.
    Unsaved(Next),
    /// Something went wrong: a sentence, and what is wrong, each on its own line.
    Fault {
        title: String,
        lines: Vec<String>,
    },
    /// The path is typed, because the system shows no file dialog or, where `cancelled`, because its dialog for a save
    /// that something waits for gave no file.
    Path {
        purpose: Purpose,
        cancelled: bool,
        typed: String,
    },
    /// Another file stands at this path or, where `changed`, another program changed the scenario's own.
    Overwrite {
        path: PathBuf,
        changed: bool,
        /// Results are to be written there; else the scenario.
        export: Option<Output>,
    },
    /// Copies of unsaved work were left behind.
    Recovery(Vec<Copy>),
    /// The scenario's name and notes.
    Details {
        name: String,
        notes: String,
    },
    About,
}

impl Dialog {
    /// What distinguishes its kind from the others.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Unsaved(_) => "unsaved",
            Self::Fault { .. } => "fault",
            Self::Path { .. } => "path",
            Self::Overwrite { .. } => "overwrite",
            Self::Recovery(_) => "recovery",
            Self::Details { .. } => "details",
            Self::About => "about",
        }
    }
}

impl State {
    /// The state with a scenario open.
    pub fn new(history: History, preferences: Preferences, ctx: &Context) -> Self {
        let results = Results::new(history.scenario(), ctx);
        let text = Text::new(preferences.locale());
        let given_ranges = GivenRanges::new(history.scenario());
        Self {
            history,
            path: None,
            on_disk: None,
            given_ranges,
            results,
            text,
            inputs: InputsState::new(&preferences),
            views: ViewState::default(),
            remembered: preferences.clone(),
            preferences,
            dialog: None,
            after_save: None,
            refusal: None,
            notice: None,
            export: None,
            exported: None,
            leaving: false,
        }
    }

    /// The scenario on screen.
    pub fn scenario(&self) -> &Scenario {
        self.history.scenario()
    }

    /// What the work on screen is called: its file, else its name.
    pub fn name(&self) -> String {
        let file = self.path.as_ref().and_then(|path| path.file_name());
        match file {
            Some(file) => file.to_string_lossy().into_owned(),
            None if self.scenario().name.is_empty() => self.text.get("file-untitled"),
            None => self.scenario().name.clone(),
        }
    }

    /// The title of the window: a mark when there is unsaved work, the name, the program.
    pub fn title(&self) -> String {
        let mark = if self.history.is_dirty() { "*" } else { "" };
        format!("{mark}{} \u{2013} Contact TCO", self.name())
    }

    /// Shows that something went wrong.
    pub fn fault(&mut self, title: String, lines: Vec<String>) {
        self.dialog = Some(Dialog::Fault { title, lines });
    }
}
