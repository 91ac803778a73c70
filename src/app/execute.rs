//! The one place that carries out commands: it records undo and asks for new results.

use super::{Command, state::State};

/// Carries out a command.
pub fn execute(state: &mut State, command: Command) {
    let changed = match command {
        Command::SetNumber { id, value, held } => state.history.edit(&id, held, |scenario| {
            if let Some(number) = scenario.number_mut(&id) {
                *number = value;
            }
        }),
        Command::SetForm(form) => {
            state.history.edit("outsourcing.form", false, |scenario| scenario.outsourcing.form = form)
        }
        Command::Undo => state.history.undo().is_some(),
        Command::Redo => state.history.redo().is_some(),
    };
    if changed {
        let State { history, results, .. } = state;
        results.update(history.scenario());
    }
}
