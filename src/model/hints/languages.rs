//! A hint on languages: few contacts with agents of their own, who wait most of the time.

use rust_decimal::prelude::ToPrimitive;

use super::{Figure, Hint, Kind};
use crate::model::comparison::Comparison;
use crate::model::error::ModelError;
use crate::model::scenario::{Language, Scenario};

/// At most this share of the contacts is a small language.
const SMALL: f64 = 0.15;
/// From this part of the in-house cost on, what small languages add is worth asking whether it must be.
const ADDS: f64 = 0.1;

pub(super) fn look(scenario: &Scenario, comparison: &Comparison, hints: &mut Vec<Hint>) {
    // What cannot be planned says so elsewhere.
    let _ = small(scenario, comparison, hints);
}

/// What in-house costs less when the people of the largest language speak the small ones too.
fn small(scenario: &Scenario, comparison: &Comparison, hints: &mut Vec<Hint>) -> Result<(), ModelError> {
    let languages = &scenario.demand.languages;
    let sum: f64 = languages.iter().map(|language| language.share).sum();
    let largest = languages.iter().max_by(|one, other| one.share.total_cmp(&other.share));
    let Some(largest) = largest.filter(|_| comparison.contacts_per_month > 0.0 && sum > 0.0) else { return Ok(()) };
    let is_alone = |language: &Language| {
        let team = language.team();
        team.is_none() || languages.iter().filter(|other| other.share > 0.0 && other.team() == team).count() == 1
    };
    let is_small = |language: &Language| language.share > 0.0 && language.share <= SMALL * sum && is_alone(language);
    let small: Vec<&Language> =
        languages.iter().filter(|language| language.name != largest.name && is_small(language)).collect();
    let Some(first) = small.first() else { return Ok(()) };
    let mut together = scenario.clone();
    let team = largest.team().unwrap_or(&largest.name).to_owned();
    for language in &mut together.demand.languages {
        if language.name == largest.name || small.iter().any(|other| other.name == language.name) {
            language.team.clone_from(&team);
        }
    }
    let cheaper = Comparison::at(&together, comparison.contacts_per_month)?;
    let [apart, together] = [comparison, &cheaper].map(|it| it.in_house().total().to_f64().unwrap_or_default());
    let added = if together > 0.0 { apart / together - 1.0 } else { 0.0 };
    if added >= ADDS {
        let share = small.iter().map(|language| language.share).sum::<f64>() / sum;
        let id = match small.len() {
            1 => format!("demand.languages[{}].team", first.name),
            _ => "demand.languages".to_owned(),
        };
        let mut hint = Hint::new(Kind::SmallLanguages, id)
            .with("share", Figure::In(share, "fraction"))
            .with("language", Figure::Name(first.name.clone()))
            .with("count", Figure::Number(small.len() as f64, 0))
            .with("added", Figure::In(added, "fraction"))
            .with("largest", Figure::Name(largest.name.clone()));
        hint.wording = (small.len() > 1).then_some("several");
        hints.push(hint);
    }
    Ok(())
}
