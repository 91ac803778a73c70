//! What the panel of inputs remembers between frames and no file holds.

use std::collections::{BTreeMap, BTreeSet};

use eframe::egui::{Context, Id};

use crate::app::session::preferences::Preferences;
use crate::app::session::presented;
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
    pub present_search: String,
    /// The note that is being written.
    pub note: Option<Note>,
    /// The number that is being typed.
    pub typing: Option<Typing>,
    /// The input that is to be brought into sight, and whether the keyboard is to go there.
    pub sought: Option<String>,
    /// Groups that show their inputs.
    open: BTreeSet<Group>,
    /// Groups that show all of their inputs, not only the main ones.
    more: BTreeSet<Group>,
    /// Items of lists that show their fields, by id: `demand.channels[Phone]`.
    pub open_items: BTreeSet<String>,
    /// The bar of each chart whose value can be typed, by the chart's id.
    pub bars: BTreeMap<String, usize>,
}

/// A value being typed.
#[derive(Debug)]
pub struct Typing {
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
        let mut ids = self.presented.clone().unwrap_or_else(|| presented::proposed(scenario));
        ids.retain(|id| parameters::find(id).is_some() && scenario.number(id).is_some());
        ids.truncate(presented::MOST);
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
    pub fn shows_more(&self, group: Group) -> bool {
        self.more.contains(&group)
    }

    /// Shows all inputs of a group, or the main ones.
    pub fn set_more(&mut self, group: Group, more: bool) {
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
        if !crate::app::session::inputs_state::is_main(stands_in) {
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

/// The inputs that a group shows before it is asked for more: those that move the answer most.
const MAIN: &[&str] = &[
    "demand.contacts_per_month",
    "demand.complexity",
    "demand.channels",
    "demand.languages",
    "demand.opening",
    "demand.months",
    "staffing.service_window",
    "staffing.max_occupancy",
    "staffing.schedule_loss",
    "staffing.idle_use",
    "staff.gross_hourly_wage",
    "staff.employer_charges",
    "staff.average_contract_hours",
    "staff.vacation_days",
    "staff.in_office_shrinkage",
    "staff.agency_rate",
    "staff.team_fte",
    "staff.span_team_leader",
    "absence.rate",
    "absence.continuation",
    "absence.health_service",
    "housing.m2_per_workplace",
    "housing.cost_per_m2",
    "housing.home_share",
    "ict.licence",
    "ict.workplace_it",
    "ict.platform",
    "recruitment.turnover",
    "recruitment.cost_per_hire",
    "recruitment.training_hours",
    "depreciation.hardware",
    "depreciation.furniture",
    "depreciation.implementation",
    "overhead.rate",
    "budget.visible",
    "outsourcing.form",
    "outsourcing.dedicated_rate",
    "outsourcing.minute_rate",
    "outsourcing.contact_rate",
    "outsourcing.management_fee",
    "hybrid.rule",
    "tax.vat_rate",
    "tax.vat_recovery",
    "years.horizon",
    "years.start",
    "years.volume_growth",
    "years.wage_growth",
    "years.price_growth",
    "years.rate_growth",
    "risk.labour",
    "risk.handling",
];

/// Whether a group shows an input before it is asked for more.
pub fn is_main(id: &str) -> bool {
    MAIN.contains(&id)
}

/// A note that is being written.
#[derive(Debug)]
pub struct Note {
    pub id: String,
    pub text: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn main_inputs_exist() {
        for id in MAIN {
            assert!(parameters::find(id).is_some(), "{id}");
        }
    }

    #[test]
    fn every_group_has_a_main_input() {
        for group in Group::ALL {
            assert!(parameters::all().iter().any(|input| input.group == group && is_main(&input.id)), "{group:?}");
        }
    }
}
