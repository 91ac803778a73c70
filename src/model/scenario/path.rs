//! Any number of a scenario by its id: `staff.gross_hourly_wage`, `demand.channels[Phone].aht_seconds`.

use std::borrow::Cow;

use super::{Channel, ChannelKind, HybridRule, Language, Scenario};
use crate::model::parameters;

impl Scenario {
    /// The number that stands at an id; a list item is named: `demand.channels[Phone].share`.
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
        let (group, name) = id.split_once('.')?;
        match group {
            "demand" => self.demand.number(name),
            "staffing" => self.staffing.number(name),
            "staff" => self.staff.number(name),
            "absence" => self.absence.number(name),
            "housing" => self.housing.number(name),
            "ict" => self.ict.number(name),
            "recruitment" => self.recruitment.number(name),
            "depreciation" => self.depreciation.number(name),
            "overhead" => self.overhead.number(name),
            "budget" => self.budget.number(name),
            "outsourcing" => self.outsourcing.number(name),
            "hybrid" => self.hybrid.number(name),
            "tax" => self.tax.number(name),
            "years" => self.years.number(name),
            _ => None,
        }
    }

    /// Where the number at an id stands, to change it.
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
        let (group, name) = id.split_once('.')?;
        match group {
            "demand" => self.demand.number_mut(name),
            "staffing" => self.staffing.number_mut(name),
            "staff" => self.staff.number_mut(name),
            "absence" => self.absence.number_mut(name),
            "housing" => self.housing.number_mut(name),
            "ict" => self.ict.number_mut(name),
            "recruitment" => self.recruitment.number_mut(name),
            "depreciation" => self.depreciation.number_mut(name),
            "overhead" => self.overhead.number_mut(name),
            "budget" => self.budget.number_mut(name),
            "outsourcing" => self.outsourcing.number_mut(name),
            "hybrid" => self.hybrid.number_mut(name),
            "tax" => self.tax.number_mut(name),
            "years" => self.years.number_mut(name),
            _ => None,
        }
    }
}

impl Scenario {
    /// The id of every number that can be changed alone, in the order of the table of inputs, list items by name. A
    /// concurrency that can only be 1 and a threshold that no rule asks for are none.
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
fn split_item(id: &str) -> Option<(&str, &str, &str)> {
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
