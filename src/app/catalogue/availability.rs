//! When commands can be carried out.

use crate::app::command::{Command, Output, Step};
use crate::app::session::state::State;

impl Command {
    /// Whether it can be carried out now.
    pub fn is_available(&self, state: &State) -> bool {
        match self {
            Self::Undo => state.work().history.undo_label().is_some(),
            Self::Redo => state.work().history.redo_label().is_some(),
            Self::Save => state.work().path.is_none() || state.work().history.is_dirty(),
            Self::Beside(_) | Self::SideBySide(_) | Self::Pin(_) => state.desk.count() > 1,
            Self::Shift(steps) => {
                state.desk.place().checked_add_signed(*steps).is_some_and(|to| to < state.desk.count())
            }
            Self::Back => state.work().views.explained.depth() > 1,
            Self::Export(Output { chart: Some(chart), .. }) | Self::CopyChart(chart) => {
                let is_free = state.export.is_none() && state.work().results.comparison.is_ok();
                is_free && chart.is_drawn(state.scenario())
            }
            // The page of an import covers them.
            Self::Explain(_) => state.work().results.comparison.is_ok() && state.work().import.is_none(),
            Self::ShowTab(_) => state.work().import.is_none(),
            // A presentation has no panel of inputs.
            Self::Find | Self::FoldInputs => !state.presenting,
            Self::CloseExplanation => !state.work().views.explained.is_empty(),
            Self::Export(Output { is_beside: true, .. }) => state.export.is_none() && state.desk.count() > 1,
            Self::Export(_) => state.export.is_none() && state.work().results.comparison.is_ok(),
            Self::ZoomBy(steps) => state.preferences.layout.zoomed(*steps) != state.preferences.layout.zoom,
            Self::Import(Step::Take) => state.work().import.as_ref().is_some_and(|import| import.chosen() > 0),
            Self::ClearRanges => !state.scenario().ranges.is_empty(),
            _ => true,
        }
    }
}
