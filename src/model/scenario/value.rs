//! Any input of a scenario by its id, whatever its kind, and its default.

use std::borrow::Cow;
use std::sync::LazyLock;

use super::{BlendedUnit, Form, Scenario, with_item_name};
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
    defaults().value(&default_id(id)).or_else(|| default_number(id).map(Value::Number))
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

    /// What stands at an id, whatever its kind.
    pub fn value(&self, id: &str) -> Option<Value> {
        Some(match id {
            "demand.months" => Value::Numbers(self.demand.months.clone()),
            "demand.day_weights" => Value::Numbers(self.demand.day_weights.clone()),
            "demand.hour_weights" => Value::Numbers(self.demand.hour_weights.clone()),
            "demand.opening" => Value::Opening(self.demand.opening.clone()),
            "demand.channels" => Value::Channels(self.demand.channels.clone()),
            "demand.languages" => Value::Languages(self.demand.languages.clone()),
            "staff.day_from" => Value::Time(self.staff.day_from),
            "staff.day_to" => Value::Time(self.staff.day_to),
            "budget.visible" => Value::Lines(self.budget.visible.clone()),
            "outsourcing.form" => Value::Form(self.outsourcing.form),
            "hybrid.blended_unit" => Value::Unit(self.hybrid.blended_unit),
            "hybrid.rule" => Value::Rule(self.hybrid.rule.clone()),
            "years.start" => Value::Start(self.years.start),
            "years.transfer_of_undertaking" => Value::Switch(self.years.transfer_of_undertaking),
            _ => Value::Number(self.number(id)?),
        })
    }

    /// Puts a value of any kind at an id. False if the id holds another kind, or there is none.
    #[must_use]
    pub fn set_value(&mut self, id: &str, value: Value) -> bool {
        match (id, value) {
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
            ("hybrid.blended_unit", Value::Unit(value)) => self.hybrid.blended_unit = value,
            ("hybrid.rule", Value::Rule(value)) => self.hybrid.rule = value,
            ("years.start", Value::Start(value)) => self.years.start = value,
            ("years.transfer_of_undertaking", Value::Switch(value)) => self.years.transfer_of_undertaking = value,
            (id, Value::Number(value)) => match self.number_mut(id) {
                Some(number) => *number = value,
                None => return false,
            },
            _ => return false,
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
    fn a_source_of_a_field_speaks_for_every_item() {
        let mut scenario = Scenario::default();
        scenario.sources.insert("demand.channels[].aht_seconds".to_owned(), "reports".to_owned());
        scenario.sources.insert("demand.channels[Chat].aht_seconds".to_owned(), "chat log".to_owned());
        assert_eq!(scenario.source("demand.channels[Phone].aht_seconds"), Some("reports"));
        assert_eq!(scenario.source("demand.channels[Chat].aht_seconds"), Some("chat log"));
        assert_eq!(scenario.source("demand.channels[Phone].share"), None);
    }
}
