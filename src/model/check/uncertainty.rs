//! The rules of ranges and of notes on inputs.

use std::collections::HashMap;

use super::diagnostic::{Allowed, Diagnostics, Held, NumberRule, Place};
use crate::model::parameters::{self, Value};
use crate::model::scenario::{ChannelKind, Range, Scenario, split_item};

const THRESHOLD: &str = "hybrid.rule.threshold";

/// Every range is of a number that the scenario has, and lies around its value inside its bounds.
pub(super) fn ranges(scenario: &Scenario, faults: &mut Diagnostics) {
    let items = Items::of(scenario);
    for (key, Range(low, high)) in &scenario.ranges {
        if faults.is_full() {
            return;
        }
        let id = format!("ranges[{key}]");
        let place = Place::of("ranges").key(key);
        let ends = Held::Ends(*low, *high);
        let rule = parameters::find(key).and_then(NumberRule::of);
        let (value, rule) = match (items.number(key), rule) {
            (Some(value), Some(rule)) => (value, rule),
            (None, _) if key == THRESHOLD => {
                faults.at(place, &id, ends, Allowed::HighSeason);
                continue;
            }
            (None, Some(_)) if scenario.value(key) == Some(Value::Absent) => {
                faults.at(place, &id, ends, Allowed::Present { id: key.clone() });
                continue;
            }
            _ => {
                faults.at(place, "ranges", Held::Text(key.clone()), Allowed::RangeId);
                continue;
            }
        };
        if let Some(kind) = items.one_at_a_time(key).filter(|_| (*low, *high) != (1.0, 1.0)) {
            faults.at(place, &id, ends, Allowed::OneAtATime(kind));
            continue;
        }
        // A value outside its own bounds is a fault already, and no range could be right for it.
        let around = (*low <= value && value <= *high) || !rule.allows(value);
        if low > high {
            faults.at(place, &id, ends, Allowed::LowFirst);
        } else if !around || !rule.allows(*low) || !rule.allows(*high) {
            faults.at(place, &id, ends, Allowed::Around { value, rule });
        }
    }
}

/// Every note is on an input that exists.
pub(super) fn sources(scenario: &Scenario, faults: &mut Diagnostics) {
    let items = Items::of(scenario);
    for key in scenario.sources.keys() {
        if faults.is_full() {
            return;
        }
        let known = parameters::find(key).is_some_and(|input| input.id == *key || items.has(key));
        if !known {
            let place = Place::of("sources").key(key);
            faults.at(place, "sources", Held::Text(key.clone()), Allowed::InputId);
        }
    }
}

/// The channels and languages by name, since a file may hold many of both and of ranges.
struct Items<'a> {
    scenario: &'a Scenario,
    channels: HashMap<&'a str, usize>,
    languages: HashMap<&'a str, usize>,
}

impl<'a> Items<'a> {
    fn of(scenario: &'a Scenario) -> Self {
        let demand = &scenario.demand;
        let channels = demand.channels.iter().enumerate().map(|(index, channel)| (channel.name.as_str(), index));
        let languages = demand.languages.iter().enumerate().map(|(index, language)| (language.name.as_str(), index));
        Self { scenario, channels: channels.collect(), languages: languages.collect() }
    }

    /// Whether the item of an id's list is there.
    fn has(&self, id: &str) -> bool {
        match split_item(id) {
            Some(("demand.channels", name, _)) => self.channels.contains_key(name),
            Some(("demand.languages", name, _)) => self.languages.contains_key(name),
            _ => false,
        }
    }

    /// The number at an id.
    fn number(&self, id: &str) -> Option<f64> {
        let demand = &self.scenario.demand;
        match split_item(id) {
            Some(("demand.channels", name, field)) => demand.channels.get(*self.channels.get(name)?)?.number(field),
            Some(("demand.languages", name, field)) => demand.languages.get(*self.languages.get(name)?)?.number(field),
            Some(_) => None,
            None => self.scenario.number(id),
        }
    }

    /// The kind of the channel whose concurrency that id is, if it can only be 1.
    fn one_at_a_time(&self, id: &str) -> Option<ChannelKind> {
        let Some(("demand.channels", name, "concurrency")) = split_item(id) else { return None };
        let channel = self.scenario.demand.channels.get(*self.channels.get(name)?)?;
        Some(channel.kind).filter(|kind| *kind != ChannelKind::Messaging)
    }
}
