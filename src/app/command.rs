//! Everything a person can ask of the window. One enum, so that menu, keys and buttons agree.

use std::path::PathBuf;

use eframe::egui::{Key, KeyboardShortcut, Modifiers, ThemePreference};

use super::exports::Output;
use super::state::State;
use super::work::WorkId;
use crate::model::parameters::Value;
use crate::model::scenario::{Form, Range};
use crate::report::chart::Chart;
use crate::report::export::Format;
use crate::text::{Locale, Text};

/// A wish, sent by a panel and carried out by `execute`.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Sets a number; while `held` (a drag in progress) the edits join into one undo step.
    SetNumber {
        id: String,
        value: f64,
        held: bool,
    },
    /// Sets several numbers at once; while `held` the edits join into one undo step.
    SetNumbers {
        values: Vec<(String, f64)>,
        held: bool,
    },
    /// Sets an input that is no number, whole: a list, a time, a choice.
    Set {
        id: String,
        value: Value,
        held: bool,
    },
    /// Chooses the contract form that in-house is compared with.
    SetForm(Form),
    /// Puts an input back to its default.
    Reset(String),
    /// Says between which values a number lies; while `held` the edits join into one undo step.
    SetRange {
        id: String,
        range: Range,
        held: bool,
    },
    /// Takes the range of a number away.
    ClearRange(String),
    /// Gives a number its usual range, widened to hold its value.
    PlausibleRange(String),
    /// Gives the inputs that matter most their usual range, where they have none.
    PlausibleRanges,
    /// Takes all ranges away.
    ClearRanges,
    /// The user's own note and source for an input; an empty one takes it away.
    SetSource {
        id: String,
        source: String,
    },
    /// Renames the scenario and replaces its notes.
    SetDetails {
        name: String,
        notes: String,
    },
    /// Says why what was typed for an input cannot be used.
    Refuse {
        id: String,
        message: String,
    },
    /// Puts away why the last edit was not carried out.
    ForgetRefusal,
    /// The mouse button or key that held an edit was let go.
    Release,
    Undo,
    Redo,
    /// Starts from every input's default.
    New,
    /// Asks which file to open.
    Open,
    OpenFile(PathBuf),
    /// Opens a built-in scenario by its name.
    OpenExample(&'static str),
    /// Opens a copy of the scenario on screen under a name of its own.
    Duplicate,
    /// Brings an open scenario on screen.
    Select(WorkId),
    /// Brings the scenario so many places to the right on screen.
    Beside(isize),
    /// Moves an open scenario to a place, counted from the left.
    MoveTo(WorkId, usize),
    /// Compares the others with this scenario, or no longer.
    Pin(WorkId),
    /// Shows all open scenarios beside each other, or one of them again.
    SideBySide(bool),
    /// Reads the scenario's file again: another program changed it.
    Reload,
    /// Goes on with the scenario as it is here, whatever its file holds.
    KeepMine,
    /// Takes the scenario on screen from the desk.
    Close,
    /// Takes an open scenario from the desk.
    CloseOne(WorkId),
    Save,
    SaveAs,
    /// Asks where to write results to.
    Export(Output),
    /// Copies a chart as a picture.
    CopyChart(Chart),
    Quit,
    /// Shows the scenario's name and notes for editing.
    Details,
    /// Puts the keyboard into the search field.
    Find,
    /// Brings an input of the panel into sight and gives it the keyboard.
    ShowInput(String),
    /// One step back on the way that led to the figure that is explained.
    Back,
    /// Puts the explanation of a figure away.
    CloseExplanation,
    /// Opens or closes all groups of inputs.
    OpenGroups(bool),
    SetLocale(Locale),
    SetTheme(ThemePreference),
    About,
    /// Answers a question about unsaved work: save it first.
    SaveFirst,
    /// Answers a question about unsaved work: give it up.
    Discard,
    /// Answers a question with the path that was typed, where the system shows no file dialog.
    TypedPath(PathBuf),
    /// Replaces the file that stands at the path in question.
    Overwrite,
    /// Continues with a copy that was left behind, by its place in the list on screen.
    Restore(usize),
    /// Deletes a copy that was left behind, by its place in the list on screen.
    Forget(usize),
    /// Stops what is being worked out beside the window; what is known so far stays.
    StopWork,
    /// Goes on with the draws that were stopped.
    ContinueWork,
    /// Closes the dialog on screen.
    Dismiss,
}

/// Ctrl, or the command key of a Mac.
const fn ctrl(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND, key)
}

const fn ctrl_shift(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), key)
}

impl Command {
    /// The commands that have keys, in the order in which keys are looked for: the longer combination first.
    pub fn with_keys() -> [Self; 15] {
        use Command::*;
        [
            Redo,
            SaveAs,
            Duplicate,
            Undo,
            New,
            Open,
            Save,
            Close,
            Quit,
            Find,
            Details,
            Back,
            Beside(-1),
            Beside(1),
            SideBySide(true),
        ]
    }

    /// The key of its text; `.about` of it is the tooltip. None for commands that no menu shows.
    pub fn key(&self) -> Option<&'static str> {
        Some(match self {
            Self::Undo => "command-undo",
            Self::Redo => "command-redo",
            Self::New => "command-new",
            Self::Open => "command-open",
            Self::Duplicate => "command-duplicate",
            Self::Beside(..0) => "command-previous",
            Self::Beside(_) => "command-next",
            Self::Close | Self::CloseOne(_) => "command-close",
            Self::SideBySide(_) => "command-side_by_side",
            Self::Save => "command-save",
            Self::SaveAs => "command-save_as",
            Self::Export(output) => match output.format {
                Format::Pdf => "command-export-pdf",
                Format::Xlsx => "command-export-xlsx",
                Format::Csv => "command-export-csv",
                Format::Json => "command-export-json",
                Format::Png => "command-export-png",
                Format::Svg => "command-export-svg",
            },
            Self::CopyChart(_) => "command-copy_chart",
            Self::Quit => "command-quit",
            Self::Details => "command-details",
            Self::Find => "command-find",
            Self::Back => "sheet-back",
            Self::OpenGroups(true) => "command-open_groups",
            Self::OpenGroups(false) => "command-close_groups",
            Self::SetTheme(ThemePreference::Light) => "theme-light",
            Self::SetTheme(ThemePreference::Dark) => "theme-dark",
            Self::SetTheme(ThemePreference::System) => "theme-system",
            Self::About => "command-about",
            Self::PlausibleRanges => "command-plausible_ranges",
            Self::ClearRanges => "command-clear_ranges",
            _ => return None,
        })
    }

    /// What a menu calls it.
    pub fn label(&self, text: &Text) -> String {
        match self {
            Self::SetLocale(locale) => locale.name().to_owned(),
            Self::OpenFile(path) => path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned(),
            _ => self.key().map_or_else(String::new, |key| text.get(key)),
        }
    }

    /// What those who cannot see the menu hear: of a chart, also which.
    pub fn name(&self, text: &Text) -> String {
        let chart = match self {
            Self::CopyChart(chart) => Some(chart),
            Self::Export(output) => output.chart.as_ref(),
            _ => None,
        };
        let label = self.label(text);
        chart.map_or_else(|| label.clone(), |chart| format!("{}: {label}", chart.name(text)))
    }

    /// What it does, in a sentence, with its keys.
    pub fn tooltip(&self, text: &Text, keys: Option<String>) -> String {
        let about = self.key().and_then(|key| text.find(&format!("{key}.about"), &[])).unwrap_or_default();
        match keys {
            Some(keys) => format!("{about} ({keys})"),
            None => about,
        }
    }

    /// Its keys.
    pub fn shortcut(&self) -> Option<KeyboardShortcut> {
        Some(match self {
            Self::Undo => ctrl(Key::Z),
            Self::Redo => ctrl_shift(Key::Z),
            Self::New => ctrl(Key::N),
            Self::Open => ctrl(Key::O),
            Self::Duplicate => ctrl_shift(Key::D),
            Self::Beside(..0) => ctrl(Key::PageUp),
            Self::Beside(_) => ctrl(Key::PageDown),
            Self::SideBySide(_) => ctrl_shift(Key::C),
            Self::Close => ctrl(Key::W),
            Self::Save => ctrl(Key::S),
            Self::SaveAs => ctrl_shift(Key::S),
            Self::Quit => ctrl(Key::Q),
            Self::Find => ctrl(Key::F),
            Self::Details => ctrl(Key::I),
            Self::Back => KeyboardShortcut::new(Modifiers::ALT, Key::ArrowLeft),
            _ => return None,
        })
    }

    /// A second set of keys, where people are used to another.
    pub fn other_shortcut(&self) -> Option<KeyboardShortcut> {
        match self {
            Self::Redo => Some(ctrl(Key::Y)),
            _ => None,
        }
    }

    /// Whether it can be carried out now.
    pub fn is_available(&self, state: &State) -> bool {
        match self {
            Self::Undo => state.work().history.undo_label().is_some(),
            Self::Redo => state.work().history.redo_label().is_some(),
            Self::Save => state.work().path.is_none() || state.work().history.is_dirty(),
            Self::Beside(_) | Self::SideBySide(_) => state.desk.count() > 1,
            Self::Back => state.work().views.explained.depth() > 1,
            Self::Export(Output { chart: Some(chart), .. }) | Self::CopyChart(chart) => {
                let is_free = state.export.is_none() && state.work().results.comparison.is_ok();
                is_free && chart.is_drawn(state.scenario())
            }
            Self::Export(_) => state.export.is_none() && state.work().results.comparison.is_ok(),
            Self::ClearRanges => !state.scenario().ranges.is_empty(),
            _ => true,
        }
    }
}
