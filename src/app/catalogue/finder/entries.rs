//! What can be found, as the window is now.

use crate::app::catalogue::Section;
use crate::app::catalogue::glossary::WORDS;
use crate::app::command::Command;
use crate::app::session::state::State;
use crate::document::examples;
use crate::model::parameters;
use crate::report::{assumptions, values};
use crate::text::Text;

/// What an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Command,
    Tab,
    Scenario,
    Input,
    Recent,
    Example,
    Word,
}

impl Kind {
    /// Its key in the texts.
    pub fn key(self) -> &'static str {
        match self {
            Self::Command => "finder-command",
            Self::Tab => "finder-tab",
            Self::Scenario => "finder-scenario",
            Self::Input => "finder-input",
            Self::Recent => "finder-recent",
            Self::Example => "finder-example",
            Self::Word => "finder-word",
        }
    }
}

/// Something that can be found.
#[derive(Clone, Debug)]
pub struct Entry {
    pub kind: Kind,
    /// What choosing it does.
    pub command: Command,
    pub label: String,
    /// What an input holds.
    pub value: String,
    /// Its names in the other languages, and the names of what it stands in.
    pub names: Vec<String>,
    pub is_available: bool,
    /// Whether it was chosen before.
    pub is_recent: bool,
}

impl Entry {
    fn new(kind: Kind, command: Command, label: String) -> Self {
        Self { kind, command, label, value: String::new(), names: Vec::new(), is_available: true, is_recent: false }
    }

    /// With its names in all languages.
    fn named(self, name: impl Fn(&Text) -> String) -> Self {
        Self { names: Text::all().iter().map(name).collect(), ..self }
    }

    /// What it is or does, in a sentence.
    pub fn about(&self, text: &Text) -> String {
        match &self.command {
            Command::ShowInput(id) => text.about_input(id),
            Command::OpenFile(path) => path.display().to_string(),
            Command::Glossary(word) => text.get(&format!("{word}.about")),
            command => command.tooltip(text, None),
        }
    }

    /// The same in all languages.
    pub fn abouts(&self) -> impl Iterator<Item = String> {
        Text::all().iter().map(|text| self.about(text))
    }
}

/// Everything that can be found, each kind in its own order.
pub fn all(state: &State) -> Vec<Entry> {
    let mut all = commands(state);
    all.extend(scenarios(state));
    all.extend(inputs(state));
    all.extend(files(state));
    all.extend(examples().iter().map(|example| {
        let command = Command::OpenExample(example.name);
        let label = command.label(&state.text);
        Entry::new(Kind::Example, command.clone(), label).named(|text| command.label(text))
    }));
    all.extend(WORDS.iter().map(|key| {
        let command = Command::Glossary((*key).to_owned());
        Entry::new(Kind::Word, command, state.text.get(key)).named(|text| text.get(key))
    }));
    all
}

fn commands(state: &State) -> Vec<Entry> {
    let entry = |section: Section, command: Command| {
        let kind = if matches!(command, Command::ShowTab(_)) { Kind::Tab } else { Kind::Command };
        let is_export = matches!(command, Command::Export(_));
        let within = if is_export { "menu-export" } else { section.key() };
        let mut entry = Entry::new(kind, command.clone(), command.name(&state.text)).named(|text| command.name(text));
        entry.names.extend(Text::all().iter().map(|text| text.get(within)));
        Entry { is_available: command.is_available(state), ..entry }
    };
    let of = |section: Section| section.commands(state).into_iter().map(move |command| (section, command));
    let offered = Section::ALL.into_iter().flat_map(of).filter(|(_, command)| *command != Command::FindAnything);
    let mut all: Vec<Entry> = offered.map(|(section, command)| entry(section, command)).collect();
    all.sort_by_key(|entry| entry.kind);
    all
}

fn scenarios(state: &State) -> impl Iterator<Item = Entry> + '_ {
    let others = state.desk.all().filter(|work| work.id != state.work().id);
    others.map(|work| {
        let entry = Entry::new(Kind::Scenario, Command::Select(work.id), work.name(&state.text));
        Entry { names: vec![work.scenario().name.clone()], ..entry }
    })
}

fn inputs(state: &State) -> impl Iterator<Item = Entry> + '_ {
    let (scenario, text) = (state.scenario(), &state.text);
    assumptions::ids(scenario).into_iter().map(|id| {
        let input = parameters::find(&id);
        let held = scenario.value(&id).zip(input);
        let value = held.map(|(value, input)| values::value(&value, &input.unit, text)).unwrap_or_default();
        let label = text.input_of(&id);
        let mut names: Vec<String> = Text::all().iter().map(|text| text.input_of(&id)).collect();
        names.push(id.clone());
        if let Some(input) = input {
            names.extend(Text::all().iter().map(|text| text.get(&format!("group-{}", input.group.id()))));
        }
        let entry = Entry::new(Kind::Input, Command::ShowInput(id), label);
        Entry { value, names, ..entry }
    })
}

fn files(state: &State) -> impl Iterator<Item = Entry> + '_ {
    state.preferences.recent.iter().map(|path| {
        let command = Command::OpenFile(path.clone());
        let label = command.label(&state.text);
        let entry = Entry::new(Kind::Recent, command, label);
        Entry { names: vec![path.display().to_string()], ..entry }
    })
}
