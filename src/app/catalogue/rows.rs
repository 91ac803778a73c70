//! All commands that a person can be offered, a row each: heading, text, keys, and when it can be carried out. Menus, keys,
//! the list of keys and the finder follow from them.

use eframe::egui::{Key, KeyboardShortcut, Modifiers, ThemePreference};

use crate::app::command::Command::*;
use crate::app::command::{Asking, Command, Output, Step, Tab};
use crate::app::session::state::State;
use crate::report::chart::Chart;
use crate::report::export::Format;
use crate::text::{Locale, Text};

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
        ROWS.iter().filter(|row| row.section == self).flat_map(|row| (row.offered)(state)).collect()
    }
}

/// What is said of a command.
struct Row {
    section: Section,
    /// Whether a command is the one that the row is about; the first row that says so counts.
    is: fn(&Command) -> bool,
    /// The commands as they would be sent now; none where they are offered elsewhere than in lists.
    offered: fn(&State) -> Vec<Command>,
    /// The key of its text; `.about` of it is the tooltip. None where the command has a name of its own.
    key: Option<&'static str>,
    /// Its keys, those that menus show first.
    keys: [Option<KeyboardShortcut>; 2],
    is_available: fn(&Command, &State) -> bool,
}

impl Row {
    const fn new(section: Section, is: fn(&Command) -> bool, offered: fn(&State) -> Vec<Command>) -> Self {
        Self { section, is, offered, key: None, keys: [None, None], is_available: |_, _| true }
    }

    const fn text(self, key: &'static str) -> Self {
        Self { key: Some(key), ..self }
    }

    const fn keys(self, keys: KeyboardShortcut) -> Self {
        Self { keys: [Some(keys), None], ..self }
    }

    /// A second set of keys, where people are used to another.
    const fn or(self, keys: KeyboardShortcut) -> Self {
        Self { keys: [self.keys[0], Some(keys)], ..self }
    }

    const fn when(self, is_available: fn(&Command, &State) -> bool) -> Self {
        Self { is_available, ..self }
    }

    /// The row of a command.
    fn of(command: &Command) -> Option<&'static Self> {
        ROWS.iter().find(|row| (row.is)(command))
    }
}

/// A command that is always sent in the same way: `one!(File, New)`.
macro_rules! one {
    ($section:ident, $($command:tt)+) => {
        Row::new(Section::$section, |command| *command == $($command)+, |_| vec![$($command)+])
    };
}

/// Commands of a pattern, as they would be sent now: `some!(View, Present(_), |state| vec![Present(!state.presenting)])`.
macro_rules! some {
    ($section:ident, $pattern:pat, $offered:expr) => {
        Row::new(Section::$section, |command| matches!(command, $pattern), $offered)
    };
}

/// Ctrl, or the command key of a Mac.
const fn ctrl(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND, key)
}

const fn ctrl_shift(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), key)
}

const fn plain(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::NONE, key)
}

/// Whether results can be written or copied: they are there, and no others are on their way.
fn has_results(_: &Command, state: &State) -> bool {
    state.export.is_none() && state.work().results.comparison.is_ok()
}

/// Whether a chart shows anything of the scenario.
fn has_chart(command: &Command, state: &State) -> bool {
    let chart = match command {
        Export(output) => output.chart,
        CopyChart(chart) => Some(*chart),
        _ => None,
    };
    has_results(command, state) && chart.is_some_and(|chart| chart.is_drawn(state.scenario()))
}

fn is_explainable(_: &Command, state: &State) -> bool {
    // The page of an import covers the figures.
    state.work().results.comparison.is_ok() && state.work().import.is_none()
}

/// The results of one scenario in a kind of file.
const fn whole(is: fn(&Command) -> bool, offered: fn(&State) -> Vec<Command>) -> Row {
    Row::new(Section::File, is, offered).when(has_results)
}

/// The comparison of all open scenarios in a kind of file; it is offered where it stands.
const fn beside(is: fn(&Command) -> bool) -> Row {
    Row::new(Section::Scenarios, is, |_| Vec::new()).when(|_, state| state.export.is_none() && state.desk.count() > 1)
}

/// A tab of the results.
const fn tab(is: fn(&Command) -> bool, offered: fn(&State) -> Vec<Command>, key: Key) -> Row {
    Row::new(Section::Results, is, offered).keys(ctrl(key)).when(|_, state| state.work().import.is_none())
}

/// Nothing: what is offered by another row, or where it stands.
fn elsewhere(_: &State) -> Vec<Command> {
    Vec::new()
}

/// The rows, in the order in which commands are listed under their heading.
const ROWS: &[Row] = &[
    one!(File, New).text("command-new").keys(ctrl(Key::N)),
    one!(File, NewFromDefaults).text("command-new_from_defaults").keys(ctrl_shift(Key::N)),
    one!(File, Open).text("command-open").keys(ctrl(Key::O)),
    one!(File, ImportContacts).text("command-import_history"),
    one!(File, Save)
        .text("command-save")
        .keys(ctrl(Key::S))
        .when(|_, state| state.work().path.is_none() || state.work().history.is_dirty()),
    one!(File, SaveAs).text("command-save_as").keys(ctrl_shift(Key::S)),
    one!(File, Details).text("command-details").keys(plain(Key::F2)).or(ctrl(Key::I)),
    whole(|it| *it == Export(Output::whole(Format::Pdf)), |_| vec![Export(Output::whole(Format::Pdf))])
        .text("command-export-pdf")
        .keys(ctrl(Key::E)),
    whole(|it| *it == Export(Output::whole(Format::Xlsx)), |_| vec![Export(Output::whole(Format::Xlsx))])
        .text("command-export-xlsx")
        .keys(ctrl_shift(Key::E)),
    whole(|it| *it == Export(Output::whole(Format::Csv)), |_| vec![Export(Output::whole(Format::Csv))])
        .text("command-export-csv"),
    whole(|it| *it == Export(Output::whole(Format::Json)), |_| vec![Export(Output::whole(Format::Json))])
        .text("command-export-json"),
    // What can be done with a chart is listed chart by chart.
    some!(File, Export(Output { chart: Some(_), format: Format::Png, .. }), |_| {
        Chart::ALL.into_iter().flat_map(Output::commands_of).collect()
    })
    .text("command-export-png")
    .when(has_chart),
    some!(File, Export(Output { chart: Some(_), format: Format::Svg, .. }), elsewhere)
        .text("command-export-svg")
        .when(has_chart),
    some!(File, CopyChart(_), elsewhere).text("command-copy_chart").when(has_chart),
    one!(File, Close).text("command-close").keys(ctrl(Key::W)),
    some!(File, CloseOne(_), elsewhere).text("command-close"),
    one!(File, Quit).text("command-quit").keys(ctrl(Key::Q)),
    some!(File, Begin, elsewhere).text("start-create"),
    one!(Edit, Undo)
        .text("command-undo")
        .keys(ctrl(Key::Z))
        .when(|_, state| state.work().history.undo_label().is_some()),
    one!(Edit, Redo)
        .text("command-redo")
        .keys(ctrl_shift(Key::Z))
        .or(ctrl(Key::Y))
        .when(|_, state| state.work().history.redo_label().is_some()),
    // A presentation has no panel of inputs.
    one!(Edit, Find).text("command-find").keys(ctrl(Key::F)).when(|_, state| !state.presenting),
    one!(Edit, PlausibleRanges).text("command-plausible_ranges"),
    one!(Edit, ClearRanges).text("command-clear_ranges").when(|_, state| !state.scenario().ranges.is_empty()),
    one!(Edit, Estimate).text("command-estimate"),
    one!(Edit, Quotation).text("command-quotation"),
    some!(Edit, Import(Step::Take), elsewhere)
        .when(|_, state| state.work().import.as_ref().is_some_and(|import| import.chosen() > 0)),
    one!(Scenarios, Duplicate).text("command-duplicate").keys(ctrl_shift(Key::D)),
    some!(Scenarios, Neighbour(..0), |_| vec![Neighbour(-1)])
        .text("command-previous")
        .keys(ctrl(Key::PageUp))
        .when(|_, state| state.desk.count() > 1),
    some!(Scenarios, Neighbour(_), |_| vec![Neighbour(1)])
        .text("command-next")
        .keys(ctrl(Key::PageDown))
        .when(|_, state| state.desk.count() > 1),
    some!(Scenarios, Shift(..0), |_| vec![Shift(-1)])
        .text("command-shift_left")
        .keys(ctrl_shift(Key::PageUp))
        .when(has_room_to_shift),
    some!(Scenarios, Shift(_), |_| vec![Shift(1)])
        .text("command-shift_right")
        .keys(ctrl_shift(Key::PageDown))
        .when(has_room_to_shift),
    some!(Scenarios, Pin(_), |state| vec![Pin(state.work().id)])
        .text("command-pin")
        .keys(ctrl_shift(Key::R))
        .when(|_, state| state.desk.count() > 1),
    some!(Scenarios, SideBySide(_), |state| vec![SideBySide(!state.side_by_side.is_shown(&state.desk))])
        .text("command-side_by_side")
        .keys(ctrl_shift(Key::C))
        .when(|_, state| state.desk.count() > 1),
    beside(|it| *it == Export(Output::beside(Format::Pdf))).text("command-export-beside-pdf"),
    beside(|it| *it == Export(Output::beside(Format::Csv))).text("command-export-beside-csv"),
    beside(|it| *it == Export(Output::beside(Format::Json))).text("command-export-beside-json"),
    tab(|it| *it == ShowTab(Tab::BreakEven), |_| vec![ShowTab(Tab::BreakEven)], Key::Num1).text("tab-break_even"),
    tab(|it| *it == ShowTab(Tab::BuildUp), |_| vec![ShowTab(Tab::BuildUp)], Key::Num2).text("tab-build_up"),
    tab(|it| *it == ShowTab(Tab::Staffing), |_| vec![ShowTab(Tab::Staffing)], Key::Num3).text("tab-staffing"),
    tab(|it| *it == ShowTab(Tab::Years), |_| vec![ShowTab(Tab::Years)], Key::Num4).text("tab-years"),
    tab(|it| *it == ShowTab(Tab::Certainty), |_| vec![ShowTab(Tab::Certainty)], Key::Num5).text("tab-certainty"),
    tab(|it| *it == ShowTab(Tab::Turning), |_| vec![ShowTab(Tab::Turning)], Key::Num6).text("tab-turning"),
    tab(|it| *it == ShowTab(Tab::Assumptions), |_| vec![ShowTab(Tab::Assumptions)], Key::Num7).text("tab-assumptions"),
    one!(Results, Explain(Asking::InHouse))
        .text("command-explain-in_house")
        .keys(ctrl_shift(Key::I))
        .when(is_explainable),
    one!(Results, Explain(Asking::Outsourced))
        .text("command-explain-outsourced")
        .keys(ctrl_shift(Key::O))
        .when(is_explainable),
    one!(Results, Explain(Asking::Difference)).text("command-explain-difference").when(is_explainable),
    one!(Results, Explain(Asking::Crossings)).text("command-explain-crossings").when(is_explainable),
    one!(Results, Back)
        .text("command-back")
        .keys(KeyboardShortcut::new(Modifiers::ALT, Key::ArrowLeft))
        .when(|_, state| state.work().views.explained.depth() > 1),
    one!(Results, CloseExplanation)
        .text("command-close_explanation")
        .when(|_, state| !state.work().views.explained.is_empty()),
    some!(View, Present(_), |state| vec![Present(!state.presenting)])
        .text("command-present")
        .keys(plain(Key::F5))
        .or(plain(Key::F11)),
    one!(View, FoldInputs).text("command-fold_inputs").keys(ctrl(Key::B)).when(|_, state| !state.presenting),
    // The plus sign also without Shift.
    some!(View, ZoomBy(1..), |_| vec![ZoomBy(1)])
        .text("command-zoom_in")
        .keys(ctrl(Key::Plus))
        .or(ctrl(Key::Equals))
        .when(changes_zoom),
    some!(View, ZoomBy(_), |_| vec![ZoomBy(-1)]).text("command-zoom_out").keys(ctrl(Key::Minus)).when(changes_zoom),
    one!(View, Zoom(100)).text("command-zoom").keys(ctrl(Key::Num0)),
    some!(View, Zoom(_), elsewhere).text("command-zoom"),
    one!(View, OpenGroups(true)).text("command-open_groups"),
    one!(View, OpenGroups(false)).text("command-close_groups"),
    some!(View, Region(1..), |_| vec![Region(1)]).text("command-next_region").keys(plain(Key::F6)),
    some!(View, Region(_), |_| vec![Region(-1)])
        .text("command-previous_region")
        .keys(KeyboardShortcut::new(Modifiers::SHIFT, Key::F6)),
    one!(View, NextTheme).text("command-next_theme").keys(ctrl_shift(Key::T)),
    one!(View, SetTheme(ThemePreference::Light)).text("theme-light"),
    one!(View, SetTheme(ThemePreference::Dark)).text("theme-dark"),
    one!(View, SetTheme(ThemePreference::System)).text("theme-system"),
    some!(View, SetLocale(_), |_| Locale::ALL.map(SetLocale).into()),
    one!(Help, FindAnything).text("command-find_anything").keys(ctrl(Key::K)).or(ctrl_shift(Key::P)),
    one!(Help, Keyboard).text("command-keyboard").keys(plain(Key::F1)).or(ctrl(Key::Slash)),
    some!(Help, Glossary(_), |_| vec![Glossary(String::new())]).text("command-glossary").keys(ctrl(Key::G)),
    one!(Help, About).text("command-about"),
];

fn has_room_to_shift(command: &Command, state: &State) -> bool {
    let Shift(steps) = command else { return false };
    state.desk.place().checked_add_signed(*steps).is_some_and(|to| to < state.desk.count())
}

fn changes_zoom(command: &Command, state: &State) -> bool {
    let ZoomBy(steps) = command else { return false };
    state.preferences.layout.zoomed(*steps) != state.preferences.layout.zoom
}

impl Command {
    /// All commands that a person can be offered, as they would be sent now.
    pub fn listed(state: &State) -> impl Iterator<Item = Self> + '_ {
        Section::ALL.into_iter().flat_map(|section| section.commands(state))
    }

    /// All keys and what they do now, the longer combinations first: the shorter ones match them too.
    pub fn by_keys(state: &State) -> Vec<(KeyboardShortcut, Self)> {
        let mut found: Vec<_> = Self::listed(state)
            .flat_map(|command| command.shortcuts().map(|keys| (keys, command.clone())).collect::<Vec<_>>())
            .collect();
        let held = |keys: &KeyboardShortcut| {
            let Modifiers { alt, shift, command, .. } = keys.modifiers;
            u8::from(alt) + u8::from(shift) + u8::from(command)
        };
        found.sort_by_key(|(keys, _)| std::cmp::Reverse(held(keys)));
        found
    }

    /// Its keys, those that menus show first.
    pub fn shortcuts(&self) -> impl Iterator<Item = KeyboardShortcut> {
        Row::of(self).into_iter().flat_map(|row| row.keys).flatten()
    }

    /// Its keys, as menus show them.
    pub fn shortcut(&self) -> Option<KeyboardShortcut> {
        self.shortcuts().next()
    }

    /// The key of its text; `.about` of it is the tooltip. None for commands that no menu shows.
    pub fn key(&self) -> Option<&'static str> {
        Row::of(self).and_then(|row| row.key)
    }

    /// What a menu calls it.
    pub fn label(&self, text: &Text) -> String {
        match self {
            Self::Zoom(percent) => {
                text.with("command-zoom", &[("percent", &text.percent(f64::from(*percent) / 100.0, 0))])
            }
            Self::SetLocale(locale) => locale.name().to_owned(),
            Self::OpenExample(name) => text.find(&format!("example-{name}"), &[]).unwrap_or_else(|| title_of(name)),
            Self::OpenFile(path) | Self::ImportFile(path) => {
                path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
            }
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

    /// Whether it can be carried out now.
    pub fn is_available(&self, state: &State) -> bool {
        Row::of(self).is_none_or(|row| (row.is_available)(self, state))
    }
}

/// A file name as a title: `toy_maker` is `Toy maker`.
fn title_of(name: &str) -> String {
    let mut characters = name.chars().map(|character| if character == '_' { ' ' } else { character });
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tab_and_output_has_its_own_row() {
        for tab in Tab::ALL {
            assert_eq!(Row::of(&ShowTab(tab)).and_then(|row| row.key), Some(tab.key()));
        }
        let outputs = Output::WHOLE.into_iter().chain(Output::BESIDE);
        let mut keys: Vec<_> = outputs.filter_map(|output| Row::of(&Export(output))?.key).collect();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), Output::WHOLE.len() + Output::BESIDE.len());
        for chart in Chart::ALL {
            assert!(Output::commands_of(chart).iter().all(|command| Row::of(command).is_some()), "{chart:?}");
        }
    }
}
