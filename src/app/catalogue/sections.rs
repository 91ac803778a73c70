//! All commands that a person can be offered at any time, each once: what can be found, and which keys there are.

use eframe::egui::ThemePreference;

use crate::app::command::{Asking, Command, Output, Tab};
use crate::app::session::state::State;
use crate::report::chart::Chart;
use crate::text::Locale;

/// The heading under which commands stand together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    File,
    Edit,
    Scenarios,
    Results,
    View,
    Help,
}

impl Section {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Self; 6] = [Self::File, Self::Edit, Self::Scenarios, Self::Results, Self::View, Self::Help];

    /// Its key in the texts.
    pub fn key(self) -> &'static str {
        match self {
            Self::File => "menu-file",
            Self::Edit => "menu-edit",
            Self::Scenarios => "section-scenarios",
            Self::Results => "section-results",
            Self::View => "menu-view",
            Self::Help => "menu-help",
        }
    }

    /// Its commands, as they would be sent now.
    pub fn commands(self, state: &State) -> Vec<Command> {
        use Command::*;
        match self {
            Self::File => {
                let mut file = vec![New, NewFromDefaults, Open, ImportHistory, Save, SaveAs, Details];
                file.extend(Output::WHOLE.map(Export));
                file.extend(Chart::ALL.into_iter().flat_map(Output::commands_of));
                file.extend([Close, Quit]);
                file
            }
            Self::Edit => vec![Undo, Redo, Find, PlausibleRanges, ClearRanges, Estimate, Quotation],
            Self::Scenarios => {
                let beside = SideBySide(!state.side_by_side.is_shown(&state.desk));
                vec![Duplicate, Beside(-1), Beside(1), Shift(-1), Shift(1), Pin(state.work().id), beside]
            }
            Self::Results => {
                let mut results: Vec<Command> = Tab::ALL.map(ShowTab).into();
                results.extend(Asking::ALL.map(Explain));
                results.extend([Back, CloseExplanation]);
                results
            }
            Self::View => {
                let mut view = vec![Present(!state.presenting), FoldInputs, ZoomBy(1), ZoomBy(-1), Zoom(100)];
                view.extend([OpenGroups(true), OpenGroups(false), Region(1), Region(-1), NextTheme]);
                view.extend([ThemePreference::Light, ThemePreference::Dark, ThemePreference::System].map(SetTheme));
                view.extend(Locale::ALL.map(SetLocale));
                view
            }
            Self::Help => vec![FindAnything, Keyboard, Glossary(String::new()), About],
        }
    }
}

impl Command {
    /// All commands that a person can be offered, as they would be sent now.
    pub fn listed(state: &State) -> impl Iterator<Item = Self> + '_ {
        Section::ALL.into_iter().flat_map(|section| section.commands(state))
    }
}
