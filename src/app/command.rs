//! Everything a person can ask of the window. One enum, so that menu, keys and buttons agree.

use crate::model::scenario::Form;

/// A wish, sent by a panel and carried out by `execute`.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Sets a number; while `held` (a drag in progress) the edits join into one undo step.
    SetNumber { id: String, value: f64, held: bool },
    /// Chooses the contract form that in-house is compared with.
    SetForm(Form),
    /// Takes the last edit back.
    Undo,
    /// Makes the last undone edit again.
    Redo,
}
