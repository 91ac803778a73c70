//! What each place in a scenario file may hold, for messages about values that do not even read.

use crate::model::check::{Allowed, NumberRule, Place, Step, tier_rule};
use crate::model::parameters::{self, Value};
use crate::model::scenario::Form;

/// The hybrid's rules as they are written.
const RULES: [&str; 3] =
    ["Daytime(days: [Mon, Tue], from: \"09:00\", to: \"17:00\")", "HighSeason(threshold: 1)", "Cheapest"];
const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// What may stand at a place.
pub(super) fn allowed_at(place: &Place) -> Allowed {
    let steps: Vec<&str> = place.0.iter().map(step_name).collect();
    match steps.as_slice() {
        ["format"] => Allowed::Version,
        ["name" | "notes"] | ["demand", "channels" | "languages", "[]", "name"] => Allowed::Text,
        ["sources", _] | ["budget", "visible", "[]"] => Allowed::Text,
        ["demand", "opening", _day] => Allowed::Hours,
        ["demand", "opening", _day, ..] => Allowed::HalfHour,
        ["demand", "channels", "[]", "kind"] => Allowed::OneOf(vec!["Phone", "Messaging", "Deferred"]),
        ["demand", "languages", "[]", "team"] => Allowed::Text,
        ["demand", "channels" | "languages", "[]", "opening"] => Allowed::Group,
        ["demand", "channels" | "languages", "[]", "opening", _day] => Allowed::Hours,
        ["demand", "channels" | "languages", "[]", "opening", _day, ..] => Allowed::HalfHour,
        ["demand", "channels" | "languages"] => Allowed::List,
        ["outsourcing", "tiers", "[]", field] => tier_rule(field).map_or(Allowed::Group, Allowed::Number),
        ["outsourcing", "tiers", "[]"] => Allowed::Group,
        ["hybrid", "rule", "days"] => Allowed::Days,
        ["hybrid", "rule", "days", "[]"] => Allowed::OneOf(DAYS.to_vec()),
        ["hybrid", "rule", "from" | "to"] => Allowed::HalfHour,
        ["ranges" | "sources"] => Allowed::Map,
        ["ranges", _] => Allowed::Ends,
        ["ranges", key, "[]"] => number(key).unwrap_or(Allowed::Ends),
        // An item of a list of weights has the bounds of the list.
        ["demand", list @ ("months" | "day_weights" | "hour_weights"), "[]"] => {
            number(&format!("demand.{list}")).unwrap_or(Allowed::Group)
        }
        _ => by_table(&id_of(place, |_, index| format!("{index}"))),
    }
}

/// What the table of inputs says of an id.
fn by_table(id: &str) -> Allowed {
    let Some(input) = parameters::find(id) else { return Allowed::Group };
    match &input.default {
        Some(Value::Number(_) | Value::Absent) | None => number(id).unwrap_or(Allowed::Group),
        Some(Value::Numbers(_) | Value::Channels(_) | Value::Languages(_) | Value::Lines(_) | Value::Tiers(_)) => {
            Allowed::List
        }
        Some(Value::Text(_)) => Allowed::Text,
        Some(Value::Time(_)) => Allowed::HalfHour,
        Some(Value::Opening(_)) => Allowed::Group,
        Some(Value::Form(_)) => Allowed::OneOf(Form::ALL.iter().map(|form| form_name(*form)).collect()),
        Some(Value::Unit(_)) => Allowed::OneOf(vec!["Minute", "Contact"]),
        Some(Value::Rule(_)) => Allowed::OneOf(RULES.to_vec()),
        Some(Value::Start(_)) => Allowed::OneOf(vec!["Existing", "Greenfield"]),
        Some(Value::Window(_)) => Allowed::OneOf(vec!["HalfHour", "Day", "Week"]),
        Some(Value::Switch(_)) => Allowed::OneOf(vec!["true", "false"]),
    }
}

/// A form as it is written in a file.
fn form_name(form: Form) -> &'static str {
    match form {
        Form::Dedicated => "Dedicated",
        Form::BlendedMinute => "BlendedMinute",
        Form::BlendedContact => "BlendedContact",
        Form::Hybrid => "Hybrid",
    }
}

fn number(id: &str) -> Option<Allowed> {
    parameters::find(id).and_then(NumberRule::of).map(Allowed::Number)
}

fn step_name(step: &Step) -> &str {
    match step {
        Step::Field(name) | Step::Key(name) => name,
        Step::Index(_) => "[]",
    }
}

/// The id of a place: `demand.channels[Phone].share`, `ranges[staff.pension]`. An item of channels, languages and tiers is
/// called by what `item` says of its list and position; other items and the ends of pairs go by the id of the whole.
pub(super) fn id_of(place: &Place, item: impl Fn(&Place, usize) -> String) -> String {
    let mut id = String::new();
    let mut seen = Place::default();
    for step in &place.0 {
        match step {
            Step::Field(name) => {
                if !id.is_empty() {
                    id.push('.');
                }
                id.push_str(name);
            }
            Step::Key(key) => id.push_str(&format!("[{key}]")),
            Step::Index(index)
                if ["demand.channels", "demand.languages", "outsourcing.tiers"].contains(&id.as_str()) =>
            {
                id.push_str(&format!("[{}]", item(&seen, *index)));
            }
            Step::Index(_) => break,
        }
        seen.0.push(step.clone());
    }
    id
}
