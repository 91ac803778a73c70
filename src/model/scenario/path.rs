//! Any number of a scenario by its id: `staff.gross_hourly_wage`, `demand.channels[Phone].aht_seconds`.

use std::borrow::Cow;

use super::{Channel, ChannelKind, HybridRule, Language, Scenario};
use crate::model::parameters;

/// What the group that an id begins with answers for the rest of it.
macro_rules! in_group {
    ($scenario:ident, $id:ident, $method:ident) => {{
        let (group, name) = $id.split_once('.')?;
        match group {
            "demand" => $scenario.demand.$method(name),
            "staffing" => $scenario.staffing.$method(name),
            "staff" => $scenario.staff.$method(name),
            "absence" => $scenario.absence.$method(name),
            "housing" => $scenario.housing.$method(name),
            "ict" => $scenario.ict.$method(name),
            "recruitment" => $scenario.recruitment.$method(name),
            "depreciation" => $scenario.depreciation.$method(name),
            "overhead" => $scenario.overhead.$method(name),
            "budget" => $scenario.budget.$method(name),
            "outsourcing" => $scenario.outsourcing.$method(name),
            "hybrid" => $scenario.hybrid.$method(name),
            "tax" => $scenario.tax.$method(name),
            "years" => $scenario.years.$method(name),
            "risk" => $scenario.risk.$method(name),
            _ => None,
        }
    }};
}

impl Scenario {
    /// The number that stands at an id; a list item is named: `demand.channels[Phone].share`. None for one that is absent.
    pub fn number(&self, id: &str) -> Option<f64> {
        if let Some((list, name, field)) = split_item(id) {
            return match list {
                "demand.channels" => self.demand.channels.iter().find(|c| c.name == name)?.number(field),
                "demand.languages" => self.demand.languages.iter().find(|l| l.name == name)?.number(field),
                _ => None,
            };
        }
        if id == "hybrid.rule.threshold" {
            return match self.hybrid.rule {
                HybridRule::HighSeason { threshold } => Some(threshold),
                _ => None,
            };
        }
        in_group!(self, id, number)
    }

    /// Where the number at an id stands, to change it; none for one that is absent.
    pub fn number_mut(&mut self, id: &str) -> Option<&mut f64> {
        if let Some((list, name, field)) = split_item(id) {
            return match list {
                "demand.channels" => self.demand.channels.iter_mut().find(|c| c.name == name)?.number_mut(field),
                "demand.languages" => self.demand.languages.iter_mut().find(|l| l.name == name)?.number_mut(field),
                _ => None,
            };
        }
        if id == "hybrid.rule.threshold" {
            return match &mut self.hybrid.rule {
                HybridRule::HighSeason { threshold } => Some(threshold),
                _ => None,
            };
        }
        in_group!(self, id, number_mut)
    }

    /// Where the number at an id stands or is absent, if it is one that may be absent.
    pub(super) fn optional_mut(&mut self, id: &str) -> Option<&mut Option<f64>> {
        in_group!(self, id, optional_mut)
    }
}

impl Scenario {
    /// The id of every number that can be changed alone, in the order of the table of inputs, list items by name. A
    /// concurrency that can only be 1, a threshold that no rule asks for and a number that is absent are none.
    pub fn number_ids(&self) -> Vec<String> {
        let channels = || self.demand.channels.iter().map(|channel| channel.name.as_str());
        let languages = || self.demand.languages.iter().map(|language| language.name.as_str());
        let mut ids = Vec::new();
        for input in parameters::all().iter().filter(|input| input.bounds.is_some()) {
            match input.id.split_once("[].") {
                None => ids.push(input.id.clone()),
                Some((list, field)) => {
                    let names: Vec<&str> =
                        if list == "demand.channels" { channels().collect() } else { languages().collect() };
                    ids.extend(names.into_iter().map(|name| format!("{list}[{name}].{field}")));
                }
            }
        }
        ids.retain(|id| self.number(id).is_some() && !self.is_always_one(id));
        ids
    }

    /// Whether an id is the concurrency of a channel that is worked one contact at a time.
    pub(in crate::model) fn is_always_one(&self, id: &str) -> bool {
        let Some(("demand.channels", name, "concurrency")) = split_item(id) else { return false };
        self.demand.channels.iter().any(|channel| channel.name == name && channel.kind != ChannelKind::Messaging)
    }
}

/// `demand.channels[Phone].share` as list, item and field.
pub(in crate::model) fn split_item(id: &str) -> Option<(&str, &str, &str)> {
    let (list, rest) = id.split_once('[')?;
    let (name, field) = rest.split_once("].")?;
    Some((list, name, field))
}

/// An id whose channel or language is called as `named` says, which is given the list and the name: of
/// `demand.channels[Phone].share` that of `demand.channels[Telefoon].share`. Other ids stay.
pub fn with_item_name(id: &str, named: impl FnOnce(&str, &str) -> String) -> Cow<'_, str> {
    match id.split_once('[').and_then(|(list, rest)| Some((list, rest.split_once(']')?))) {
        Some((list, (name, field))) => Cow::Owned(format!("{list}[{}]{field}", named(list, name))),
        None => Cow::Borrowed(id),
    }
}

impl Channel {
    pub(crate) fn number(&self, field: &str) -> Option<f64> {
        Some(match field {
            "share" => self.share,
            "aht_seconds" => self.aht_seconds,
            "concurrency" => self.concurrency,
            "service_level" => self.service_level,
            "answer_within" => self.answer_within,
            _ => return None,
        })
    }

    fn number_mut(&mut self, field: &str) -> Option<&mut f64> {
        Some(match field {
            "share" => &mut self.share,
            "aht_seconds" => &mut self.aht_seconds,
            "concurrency" => &mut self.concurrency,
            "service_level" => &mut self.service_level,
            "answer_within" => &mut self.answer_within,
            _ => return None,
        })
    }
}

impl Language {
    pub(crate) fn number(&self, field: &str) -> Option<f64> {
        Some(match field {
            "share" => self.share,
            "wage_premium" => self.wage_premium,
            "rate_premium" => self.rate_premium,
            _ => return None,
        })
    }

    fn number_mut(&mut self, field: &str) -> Option<&mut f64> {
        Some(match field {
            "share" => &mut self.share,
            "wage_premium" => &mut self.wage_premium,
            "rate_premium" => &mut self.rate_premium,
            _ => return None,
        })
    }
}
