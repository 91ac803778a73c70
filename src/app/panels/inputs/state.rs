//! What the panel of inputs remembers between frames and no file holds.

use std::collections::{BTreeMap, BTreeSet};

use eframe::egui::{Context, Id};

use crate::app::preferences::Preferences;
use crate::app::presentation;
use crate::model::parameters::{self, Group};
use crate::model::scenario::Scenario;

/// The choices made in the panel, and what is being typed.
#[derive(Debug, Default)]
pub struct InputsState {
    /// What is looked for.
    pub search: String,
    /// Whether the search field is to take the keyboard.
    pub find: bool,
    /// Whether the window is too narrow for inputs beside the results.
    pub is_narrow: bool,
    /// Whether the inputs lie over the results of a narrow window.
    pub is_over: bool,
    /// Whether only inputs with a range are shown.
    pub only_ranges: bool,
    /// The ids of the inputs that a presentation shows; none before the first choice.
    pub presented: Option<Vec<String>>,
    /// What is looked for among the inputs to present.
    pub(super) present_search: String,
    /// The note that is being written.
    pub(super) note: Option<super::source::Note>,
    /// The number that is being typed.
    pub(super) typing: Option<Typing>,
    /// The input that is to be brought into sight, and whether the keyboard is to go there.
    pub(super) sought: Option<String>,
    /// Groups that show their inputs.
    open: BTreeSet<Group>,
    /// Groups that show all of their inputs, not only the main ones.
    more: BTreeSet<Group>,
    /// Items of lists that show their fields, by id: `demand.channels[Phone]`.
    pub(super) open_items: BTreeSet<String>,
    /// The bar of each chart whose value can be typed, by the chart's id.
    pub(super) bars: BTreeMap<String, usize>,
}

/// A value being typed.
#[derive(Debug)]
pub(super) struct Typing {
    /// The field.
    pub field: Id,
    /// What it shows.
    pub shown: String,
    /// What it showed when typing began.
    pub before: String,
}

/// What a new user sees open.
const FIRST_OPEN: [Group; 3] = [Group::Demand, Group::Staff, Group::Outsourcing];

impl InputsState {
    /// As it was left, or as a new user first meets it.
    pub fn new(preferences: &Preferences) -> Self {
        let open = match &preferences.open_groups {
            Some(ids) => Group::ALL.into_iter().filter(|group| ids.iter().any(|id| id == group.id())).collect(),
            None => FIRST_OPEN.into(),
        };
        Self { open, presented: preferences.presented.clone(), ..Self::default() }
    }

    /// The ids of the inputs that a presentation of a scenario shows.
    pub fn presented(&self, scenario: &Scenario) -> Vec<String> {
        let mut ids = self.presented.clone().unwrap_or_else(|| presentation::proposed(scenario));
        ids.retain(|id| parameters::find(id).is_some() && scenario.number(id).is_some());
        ids.truncate(presentation::MOST);
        ids
    }

    /// Whether a value is being typed.
    pub fn has_entry(&self) -> bool {
        self.typing.is_some()
    }

    /// Whether something is being typed that no command has taken in yet.
    pub fn is_unfinished(&self) -> bool {
        self.typing.as_ref().is_some_and(|typing| typing.shown != typing.before) || self.note.is_some()
    }

    /// The ids of the open groups.
    pub fn open_groups(&self) -> Vec<String> {
        self.open.iter().map(|group| group.id().to_owned()).collect()
    }

    /// Whether a group shows its inputs.
    pub fn is_open(&self, group: Group) -> bool {
        self.open.contains(&group)
    }

    /// Opens or closes a group.
    pub fn set_open(&mut self, group: Group, open: bool) {
        if open {
            self.open.insert(group);
        } else {
            self.open.remove(&group);
        }
    }

    /// Whether a group shows all of its inputs.
    pub(super) fn shows_more(&self, group: Group) -> bool {
        self.more.contains(&group)
    }

    /// Shows all inputs of a group, or the main ones.
    pub(super) fn set_more(&mut self, group: Group, more: bool) {
        if more {
            self.more.insert(group);
        } else {
            self.more.remove(&group);
        }
    }

    /// Whether a text is being changed that has an undo of its own.
    pub fn is_typing(&self, ctx: &Context) -> bool {
        let unchanged = self.typing.as_ref().is_some_and(|typing| typing.shown == typing.before);
        ctx.text_edit_focused() && !unchanged
    }

    /// Brings an input into sight in the next frame: opens what it stands in, and ends a search that hides it.
    pub fn show(&mut self, id: &str) {
        let Some(input) = parameters::find(id) else { return };
        self.search.clear();
        self.only_ranges = false;
        self.set_open(input.group, true);
        let stands_in = id.split_once('[').map_or(id, |(list, _)| list);
        if !super::group::is_main(stands_in) {
            self.set_more(input.group, true);
        }
        if let Some((item, _)) = id.split_once("].") {
            self.open_items.insert(format!("{item}]"));
        }
        self.sought = Some(id.to_owned());
    }

    /// Forgets what was being typed: another scenario is on screen.
    pub fn forget_typing(&mut self) {
        self.typing = None;
        self.note = None;
    }
}
