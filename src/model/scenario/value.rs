//! Any input of a scenario by its id, whatever its kind, and its default.

use std::borrow::Cow;
use std::sync::LazyLock;

use super::{BlendedUnit, Channel, Form, Language, Scenario, Week, split_item, with_item_name};
use crate::model::parameters::{self, Value};

static DEFAULTS: LazyLock<Scenario> = LazyLock::new(Scenario::default);

/// Every input at its default.
pub fn defaults() -> &'static Scenario {
    &DEFAULTS
}

/// What default channels and languages are called where their name in the table of inputs is not the window's: the same
/// default under another name.
const OTHER_NAMES: [(&str, &str); 2] = [("Telefoon", "Phone"), ("Nederlands", "Dutch")];

/// The name in the table of inputs of a channel or language that has such a name.
pub fn default_name(name: &str) -> &str {
    OTHER_NAMES.iter().find(|(other, _)| *other == name).map_or(name, |(_, default)| default)
}

/// An id with the name of the table of inputs: `demand.channels[Telefoon].share` is that of `Phone`.
fn default_id(id: &str) -> Cow<'_, str> {
    with_item_name(id, |_, name| default_name(name).to_owned())
}

/// The default of a number: of a default channel or language by its name, else of the table of inputs.
pub fn default_number(id: &str) -> Option<f64> {
    defaults().number(&default_id(id)).or_else(|| match parameters::default_value(id) {
        Some(Value::Number(value)) => Some(*value),
        _ => None,
    })
}

/// The default of an input of any kind.
pub fn default_value(id: &str) -> Option<Value> {
    let of_table = || parameters::default_value(id).cloned();
    defaults().value(&default_id(id)).or_else(|| default_number(id).map(Value::Number)).or_else(of_table)
}

impl Scenario {
    /// The ids of the rates that a contract form is paid by.
    pub fn paid_by(&self, form: Form) -> Vec<&'static str> {
        const HOUR: &str = "outsourcing.dedicated_rate";
        let unit = match self.hybrid.blended_unit {
            BlendedUnit::Minute => "outsourcing.minute_rate",
            BlendedUnit::Contact => "outsourcing.contact_rate",
        };
        match form {
            Form::Dedicated => vec![HOUR],
            Form::BlendedMinute => vec!["outsourcing.minute_rate"],
            Form::BlendedContact => vec!["outsourcing.contact_rate"],
            Form::Hybrid => vec![HOUR, unit],
        }
    }

    /// Whether an input holds its default, in whatever language its channels and languages have their names. False for
    /// what has no default.
    pub fn is_default(&self, id: &str) -> bool {
        let held = self.value(id).map(|value| value.called(|name| default_name(name).to_owned()));
        held.is_some() && held == default_value(id)
    }

    /// What stands at an id, whatever its kind; [`Value::Absent`] for an input that may be absent and is.
    pub fn value(&self, id: &str) -> Option<Value> {
        if let Some((list, name, field)) = split_item(id) {
            return self.item_value(list, name, field);
        }
        Some(match id {
            "demand.months" => Value::Numbers(self.demand.months.clone()),
            "demand.day_weights" => Value::Numbers(self.demand.day_weights.clone()),
            "demand.hour_weights" => Value::Numbers(self.demand.hour_weights.clone()),
            "demand.opening" => Value::Opening(self.demand.opening.clone()),
            "demand.channels" => Value::Channels(self.demand.channels.clone()),
            "demand.languages" => Value::Languages(self.demand.languages.clone()),
            "staffing.service_window" => Value::Window(self.staffing.service_window),
            "staffing.patience" => number_or_absent(self.staffing.patience),
            "staff.team_fte" => number_or_absent(self.staff.team_fte),
            "staff.day_from" => Value::Time(self.staff.day_from),
            "staff.day_to" => Value::Time(self.staff.day_to),
            "budget.visible" => Value::Lines(self.budget.visible.clone()),
            "outsourcing.form" => Value::Form(self.outsourcing.form),
            "outsourcing.tiers" => Value::Tiers(self.outsourcing.tiers.clone()),
            "hybrid.blended_unit" => Value::Unit(self.hybrid.blended_unit),
            "hybrid.rule" => Value::Rule(self.hybrid.rule.clone()),
            "years.start" => Value::Start(self.years.start),
            "years.transfer_of_undertaking" => Value::Switch(self.years.transfer_of_undertaking),
            _ => Value::Number(self.number(id)?),
        })
    }

    /// What stands in a field of a channel or language.
    fn item_value(&self, list: &str, name: &str, field: &str) -> Option<Value> {
        match list {
            "demand.channels" => self.demand.channels.iter().find(|channel| channel.name == name)?.value(field),
            "demand.languages" => self.demand.languages.iter().find(|language| language.name == name)?.value(field),
            _ => None,
        }
    }

    /// Puts a value that is no number in a field of a channel or language. False if the field holds another kind.
    fn set_item_value(&mut self, list: &str, name: &str, field: &str, value: Value) -> bool {
        let (opening, team) = match list {
            "demand.channels" => match self.demand.channels.iter_mut().find(|channel| channel.name == name) {
                Some(channel) => (&mut channel.opening, None),
                None => return false,
            },
            "demand.languages" => match self.demand.languages.iter_mut().find(|language| language.name == name) {
                Some(language) => (&mut language.opening, Some(&mut language.team)),
                None => return false,
            },
            _ => return false,
        };
        match (field, value, team) {
            ("opening", Value::Opening(week), _) => *opening = Some(week),
            ("opening", Value::Absent, _) => *opening = None,
            ("team", Value::Text(text), Some(team)) => *team = text,
            ("team", Value::Absent, Some(team)) => team.clear(),
            _ => return false,
        }
        true
    }

    /// Puts a value of any kind at an id. False if the id holds another kind, or there is none.
    #[must_use]
    pub fn set_value(&mut self, id: &str, value: Value) -> bool {
        match (id, value) {
            ("staffing.service_window", Value::Window(value)) => self.staffing.service_window = value,
            ("demand.months", Value::Numbers(value)) => self.demand.months = value,
            ("demand.day_weights", Value::Numbers(value)) => self.demand.day_weights = value,
            ("demand.hour_weights", Value::Numbers(value)) => self.demand.hour_weights = value,
            ("demand.opening", Value::Opening(value)) => self.demand.opening = value,
            ("demand.channels", Value::Channels(value)) => self.demand.channels = value,
            ("demand.languages", Value::Languages(value)) => self.demand.languages = value,
            ("staff.day_from", Value::Time(value)) => self.staff.day_from = value,
            ("staff.day_to", Value::Time(value)) => self.staff.day_to = value,
            ("budget.visible", Value::Lines(value)) => self.budget.visible = value,
            ("outsourcing.form", Value::Form(value)) => self.outsourcing.form = value,
            ("outsourcing.tiers", Value::Tiers(value)) => self.outsourcing.tiers = value,
            ("hybrid.blended_unit", Value::Unit(value)) => self.hybrid.blended_unit = value,
            ("hybrid.rule", Value::Rule(value)) => self.hybrid.rule = value,
            ("years.start", Value::Start(value)) => self.years.start = value,
            ("years.transfer_of_undertaking", Value::Switch(value)) => self.years.transfer_of_undertaking = value,
            (id, Value::Number(value)) => match self.number_mut(id) {
                Some(number) => *number = value,
                None => match self.optional_mut(id) {
                    Some(absent) => *absent = Some(value),
                    None => return false,
                },
            },
            (id, value) => match (split_item(id), self.optional_mut(id)) {
                (Some((list, name, field)), _) => return self.set_item_value(list, name, field, value),
                (None, Some(number)) if value == Value::Absent => *number = None,
                _ => return false,
            },
        }
        true
    }

    /// The user's own note and source for an input; that of a list's field (`demand.channels[].share`) also speaks for
    /// its items.
    pub fn source(&self, id: &str) -> Option<&str> {
        let own = self.sources.get(id).or_else(|| {
            let (list, rest) = id.split_once('[')?;
            let (_, field) = rest.split_once("].")?;
            self.sources.get(&format!("{list}[].{field}"))
        });
        own.map(String::as_str)
    }
}

impl Channel {
    /// What stands in a field of the table of inputs.
    pub(in crate::model) fn value(&self, field: &str) -> Option<Value> {
        match field {
            "opening" => Some(opening(&self.opening)),
            _ => self.number(field).map(Value::Number),
        }
    }
}

impl Language {
    /// What stands in a field of the table of inputs.
    pub(in crate::model) fn value(&self, field: &str) -> Option<Value> {
        match field {
            "opening" => Some(opening(&self.opening)),
            "team" => Some(self.team().map_or(Value::Absent, |team| Value::Text(team.to_owned()))),
            _ => self.number(field).map(Value::Number),
        }
    }
}

fn opening(week: &Option<Week>) -> Value {
    week.clone().map_or(Value::Absent, Value::Opening)
}

fn number_or_absent(number: Option<f64>) -> Value {
    number.map_or(Value::Absent, Value::Number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_input_can_be_read_and_set() {
        let scenario = Scenario::default();
        for input in parameters::all() {
            if input.id == "hybrid.rule.threshold" {
                continue;
            }
            let id = input.id.replace("channels[]", "channels[Phone]").replace("languages[]", "languages[Dutch]");
            let value = scenario.value(&id).unwrap_or_else(|| panic!("{id} cannot be read"));
            assert!(scenario.clone().set_value(&id, value), "{id} cannot be set");
            assert_eq!(default_value(&id), scenario.value(&id), "{id}");
        }
    }

    #[test]
    fn what_may_be_absent_comes_and_goes() {
        let mut scenario = Scenario::default();
        for id in ["staffing.patience", "staff.team_fte"] {
            assert_eq!((scenario.number(id), scenario.value(id)), (None, Some(Value::Absent)), "{id}");
            assert!(scenario.is_default(id) && !scenario.number_ids().iter().any(|known| known == id));
            assert!(scenario.set_value(id, Value::Number(90.0)) && !scenario.is_default(id));
            assert_eq!((scenario.number(id), scenario.value(id)), (Some(90.0), Some(Value::Number(90.0))), "{id}");
            assert!(scenario.number_ids().iter().any(|known| known == id));
            assert!(scenario.set_value(id, Value::Absent) && scenario == Scenario::default());
        }
        let hours = Value::Opening(Week { sat: None, ..Week::default() });
        for (id, value) in [
            ("demand.channels[Chat].opening", hours.clone()),
            ("demand.languages[Dutch].opening", hours),
            ("demand.languages[Dutch].team", Value::Text("Benelux".to_owned())),
        ] {
            assert_eq!(scenario.value(id), Some(Value::Absent), "{id}");
            assert!(scenario.set_value(id, value.clone()));
            assert_eq!((scenario.value(id), scenario.is_default(id)), (Some(value), false), "{id}");
            assert!(scenario.set_value(id, Value::Absent) && scenario == Scenario::default());
        }
        assert!(!scenario.set_value("staff.pension", Value::Absent), "it always has a value");
        assert!(!scenario.set_value("demand.channels[Chat].team", Value::Absent), "a channel has no team");
    }

    #[test]
    fn a_source_of_a_field_speaks_for_every_item() {
        let mut scenario = Scenario::default();
        scenario.sources.insert("demand.channels[].aht_seconds".to_owned(), "reports".to_owned());
        scenario.sources.insert("demand.channels[Chat].aht_seconds".to_owned(), "chat log".to_owned());
        assert_eq!(scenario.source("demand.channels[Phone].aht_seconds"), Some("reports"));
        assert_eq!(scenario.source("demand.channels[Chat].aht_seconds"), Some("chat log"));
        assert_eq!(scenario.source("demand.channels[Phone].share"), None);
    }
}
