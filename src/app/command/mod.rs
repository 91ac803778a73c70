//! Everything a person can ask of the window. One enum, so that menu, keys and buttons agree.

mod names;

pub use names::{Asking, HintId, Offered, Output, Purpose, Question, Step, Tab, WorkId};

use std::path::PathBuf;

use eframe::egui::ThemePreference;

use crate::model::parameters::Value;
use crate::model::scenario::{Form, Range};
use crate::report::chart::Chart;
use crate::text::Locale;

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
    /// Sets inputs to what the market or a supplier asks, with their sources, as one undo step of that name.
    TakeOver(Offered),
    /// Renames a scenario and replaces its notes.
    SetDetails {
        work: WorkId,
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
    /// Asks the six questions of the guided start.
    New,
    /// Starts from every input's default.
    NewFromDefaults,
    /// Opens the scenario of the answers on screen.
    Begin,
    /// Asks which file to open.
    Open,
    OpenFile(PathBuf),
    /// Opens a built-in scenario by its name.
    OpenExample(&'static str),
    /// Asks which file of contacts to import.
    ImportContacts,
    /// Begins to import a file of contacts into the scenario on screen.
    ImportFile(PathBuf),
    /// Begins to import a built-in file of contacts.
    ImportExample(&'static str),
    /// What is asked of the import into the scenario on screen.
    Import(Step),
    /// Opens a copy of the scenario on screen under a name of its own.
    Duplicate,
    /// Brings an open scenario on screen.
    Select(WorkId),
    /// Brings the scenario so many places to the right on screen.
    Neighbour(isize),
    /// Moves an open scenario to a place, counted from the left.
    MoveTo(WorkId, usize),
    /// Moves the scenario on screen so many places to the right among the open ones.
    Shift(isize),
    /// Compares the others with this scenario, or no longer.
    Pin(WorkId),
    /// Shows all open scenarios beside each other, or one of them again.
    SideBySide(bool),
    /// Puts away which files of the last session were not opened again.
    ForgetMissing,
    /// Puts away that the scenario's file is of an older version.
    ForgetOlder,
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
    /// Copies a table as text, as spreadsheets take it in.
    CopyTable(String),
    Quit,
    /// Shows the scenario's name and notes for editing.
    Details,
    /// Estimates the outsourcer's rates from six factors.
    Estimate,
    /// Converts a supplier's quotation.
    Quotation,
    /// Puts the keyboard into the search field.
    Find,
    /// Brings an input of the panel into sight and gives it the keyboard.
    ShowInput(String),
    /// Opens a tab of the results.
    ShowTab(Tab),
    /// Explains one of the main figures.
    Explain(Asking),
    /// Puts a hint away until the scenario is closed.
    PutHintAway(HintId),
    /// Shows the hints again that were put away.
    BringHintsBack,
    /// One step back on the way that led to the figure that is explained.
    Back,
    /// Puts the explanation of a figure away.
    CloseExplanation,
    /// Folds the inputs away, or shows them.
    FoldInputs,
    /// Shows large figures to a room, without menus and panels, or no longer.
    Present(bool),
    /// Turns so many pages on while presenting.
    Turn(i8),
    /// Shows an input while presenting, or no longer.
    PresentInput {
        id: String,
        on: bool,
    },
    /// Draws everything at the next larger of the sizes, or so many steps larger or smaller.
    ZoomBy(i8),
    /// Draws everything at a size, percent of what the system asks for.
    Zoom(u16),
    /// Opens or closes all groups of inputs.
    OpenGroups(bool),
    SetLocale(Locale),
    SetTheme(ThemePreference),
    /// From light to dark to what the system has.
    NextTheme,
    /// Takes the keyboard to the part of the window so many parts further.
    Region(isize),
    /// Offers everything that can be done or looked up, to be found by a few letters.
    FindAnything,
    /// Carries out what was found, and offers it first the next time.
    Choose(Box<Command>),
    /// Lists all keys.
    Keyboard,
    /// Lists the field's words, those that match a search.
    Glossary(String),
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
