//! Which lines of the in-house bill the manager's own budget already shows.

use super::View;
use crate::app::command::Command;
use crate::model::parameters::Value;

/// The input that holds the lines.
pub const ID: &str = "budget.visible";

/// Whether the budget shows a line of the in-house bill.
pub fn shows(view: &View<'_>, line: &str) -> bool {
    view.scenario.budget.visible.iter().any(|other| other == line)
}

/// What puts a line into the budget or takes it out. The lines stay in the order of the bill, so that ticking twice gives
/// the same file. None while there is no bill.
pub fn ticked(view: &View<'_>, line: &str, on: bool) -> Option<Command> {
    let bill = view.results.last_good.as_ref()?.in_house();
    let lines = bill.lines.iter().map(|other| other.id);
    let shown = |id: &&str| if *id == line { on } else { shows(view, id) };
    let value = Value::Lines(lines.filter(shown).map(str::to_owned).collect());
    Some(Command::Set { id: ID.to_owned(), value, held: false })
}
