//! Everything a person can ask of the window. One enum, so that menu, keys and buttons agree.

/// A wish, sent by a panel and carried out by `execute`.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Sets a number; while `held` (a drag in progress) the edits join into one undo step.
    SetNumber { id: String, value: f64, held: bool },
}
