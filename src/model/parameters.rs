//! The inputs described by data: `assets/parameters.ron` is read once, and nothing else knows a unit, bound or default.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::scenario::{
    BlendedUnit, Channel, Form, HybridRule, Language, ServiceWindow, StartOfYears, Tier, Time, Week,
};

/// One input: what it is, what it may hold, and where that comes from.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    /// The id, which is also the path in a scenario file; `[]` stands for any item of a list.
    pub id: String,
    pub group: Group,
    /// The unit as people see it.
    pub unit: String,
    pub slider: Slider,
    /// What stands there when nobody says anything; none for an item's share or handling time.
    #[serde(default)]
    pub default: Option<Value>,
    /// Low and high of what is usual.
    #[serde(default)]
    pub plausible: Option<(f64, f64)>,
    /// Low and high of what is accepted at all.
    #[serde(default)]
    pub bounds: Option<(f64, f64)>,
    /// Whether it is laid down by law, an agreement, a promise, a policy or a choice, and so no estimate.
    #[serde(default)]
    pub settled: bool,
    /// The version of the scenario file that brought it; none for the first.
    #[serde(default)]
    pub since: Option<u32>,
    /// Whether only whole numbers make sense.
    #[serde(default)]
    pub whole: bool,
    /// The unit in formulas, where the one shown leaves out what it is counted per.
    #[serde(default)]
    pub dimension: Option<String>,
    /// Where default and range come from.
    pub sources: Vec<Source>,
}

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub title: String,
    #[serde(default)]
    pub year: Option<u16>,
    #[serde(default)]
    pub value: Option<String>,
}

/// The groups in which inputs are shown, in the window's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
pub enum Group {
    Demand,
    Staffing,
    Staff,
    Absence,
    Housing,
    Ict,
    Recruitment,
    Depreciation,
    Overhead,
    Outsourcing,
    Tax,
    Years,
    Risk,
}

impl Group {
    /// All groups in the window's order.
    pub const ALL: [Self; 13] = [
        Self::Demand,
        Self::Staffing,
        Self::Staff,
        Self::Absence,
        Self::Housing,
        Self::Ict,
        Self::Recruitment,
        Self::Depreciation,
        Self::Overhead,
        Self::Outsourcing,
        Self::Tax,
        Self::Years,
        Self::Risk,
    ];

    /// Its key in the texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Demand => "demand",
            Self::Staffing => "staffing",
            Self::Staff => "staff",
            Self::Absence => "absence",
            Self::Housing => "housing",
            Self::Ict => "ict",
            Self::Recruitment => "recruitment",
            Self::Depreciation => "depreciation",
            Self::Overhead => "overhead",
            Self::Outsourcing => "outsourcing",
            Self::Tax => "tax",
            Self::Years => "years",
            Self::Risk => "risk",
        }
    }
}

/// How an input is edited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Slider {
    Linear,
    Log,
    Bars,
    Times,
    Time,
    List,
    Choice,
    Switch,
    Text,
}

/// A default, of any kind.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub enum Value {
    /// The input may be absent, and is.
    Absent,
    Number(f64),
    Numbers(Vec<f64>),
    Text(String),
    Time(Time),
    Opening(Week),
    Channels(Vec<Channel>),
    Languages(Vec<Language>),
    Lines(Vec<String>),
    Form(Form),
    Unit(BlendedUnit),
    Rule(HybridRule),
    Start(StartOfYears),
    Window(ServiceWindow),
    Tiers(Vec<Tier>),
    Switch(bool),
}

impl Value {
    /// The same with the channels or languages that it lists called as `named` says.
    #[must_use]
    pub fn called(mut self, named: impl Fn(&str) -> String) -> Self {
        match &mut self {
            Self::Channels(all) => all.iter_mut().for_each(|item| item.name = named(&item.name)),
            Self::Languages(all) => all.iter_mut().for_each(|item| item.name = named(&item.name)),
            _ => {}
        }
        self
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    inputs: Vec<Parameter>,
}

struct Table {
    inputs: Vec<Parameter>,
    by_id: HashMap<String, usize>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    let file: File = options
        .from_str(include_str!("../../assets/parameters.ron"))
        .unwrap_or_else(|error| unreachable!("assets/parameters.ron is part of the program: {error}"));
    let by_id = file.inputs.iter().enumerate().map(|(index, input)| (input.id.clone(), index)).collect();
    Table { inputs: file.inputs, by_id }
});

/// All inputs, in the order of the table.
pub fn all() -> &'static [Parameter] {
    &TABLE.inputs
}

/// The input of that id; a named list item answers with its list's entry (`demand.channels[Phone].share`).
pub fn find(id: &str) -> Option<&'static Parameter> {
    let table = &*TABLE;
    let index = match table.by_id.get(id) {
        Some(index) => *index,
        None => {
            let (list, rest) = id.split_once('[')?;
            let (_, field) = rest.split_once("].")?;
            *table.by_id.get(&format!("{list}[].{field}"))?
        }
    };
    table.inputs.get(index)
}

/// The default of an input, if it has one.
pub fn default_value(id: &str) -> Option<&'static Value> {
    find(id)?.default.as_ref()
}

/// The default of a number, in its unit; 0 if there is none (a test holds that every number has an entry).
pub fn default_number(id: &str) -> f64 {
    match default_value(id) {
        Some(Value::Number(value)) => *value,
        _ => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::scenario::Scenario;

    #[test]
    fn every_number_of_the_table_has_a_field_and_holds_its_default() {
        let scenario = Scenario::default();
        for input in all().iter().filter(|input| !input.id.contains("[]") && input.id != "hybrid.rule.threshold") {
            if let Some(Value::Number(default)) = input.default {
                assert_eq!(scenario.number(&input.id), Some(default), "{}", input.id);
            }
        }
    }

    #[test]
    fn defaults_of_left_out_channel_fields_match_the_table() {
        let channel: Channel =
            ron::from_str(r#"(name: "Phone", kind: Phone, share: 1.0, aht_seconds: 300.0)"#).expect("a channel");
        for (field, value) in [
            ("concurrency", channel.concurrency),
            ("service_level", channel.service_level),
            ("answer_within", channel.answer_within),
        ] {
            assert_eq!(default_value(&format!("demand.channels[].{field}")), Some(&Value::Number(value)), "{field}");
        }
    }
}
