//! Which inputs matter enough to say how sure they are.

use rayon::prelude::*;

use super::totals::Totals;
use crate::model::formula::VOLUME;
use crate::model::parameters::{self, Group};
use crate::model::prepared::Prepare;
use crate::model::scenario::{Range, Scenario};
use crate::model::what_if::WhatIf;

/// The least part of the dearer total by which an important input moves the difference.
const PART: f64 = 0.01;

/// The most inputs that are called important.
const MOST: usize = 20;

/// The inputs whose plausible ranges, the others at their values, move the difference by at least 1 % of the dearer
/// total: the largest swing first, at most 20, as ids. Without inputs that are no estimate ([`is_estimate`]), without the
/// contacts a month, whose plausible range spans departments of all sizes, and without inputs that cannot be calculated
/// at an end. Empty where the scenario cannot be calculated.
pub fn important(of: &impl Prepare) -> Vec<String> {
    let Ok(prepared) = of.prepared() else { return Vec::new() };
    let scenario = prepared.scenario();
    let form = scenario.outsourcing.form;
    let Ok(mut today) = WhatIf::new(&prepared) else { return Vec::new() };
    let Ok(own) = Totals::now(&mut today, form) else { return Vec::new() };
    let least = PART * own.in_house.max(own.outsourced);
    let swing = |id: &String| {
        let Range(low, high) = plausible(scenario, id)?;
        let mut what_if = today.clone();
        let mut at = |value: f64| {
            what_if.set(id, value);
            Totals::now(&mut what_if, form).ok().map(|totals| totals.difference())
        };
        Some((at(high)? - at(low)?).abs())
    };
    let ids: Vec<String> =
        scenario.number_ids().into_iter().filter(|id| id != VOLUME && is_estimate(scenario, id)).collect();
    let swings: Vec<Option<f64>> = ids.par_iter().map(swing).collect();
    let mut found: Vec<(String, f64)> =
        ids.into_iter().zip(swings).filter_map(|(id, swing)| Some((id, swing?))).collect();
    found.retain(|(_, swing)| *swing > 0.0 && *swing >= least);
    found.sort_by(|one, other| other.1.total_cmp(&one.1));
    found.truncate(MOST);
    found.into_iter().map(|(id, _)| id).collect()
}

/// Whether a number of the scenario is one of which a person may be unsure, for the totals of one year: neither settled
/// nor an input of the years, and not the absent premium of the first language, from which the others' are counted.
fn is_estimate(scenario: &Scenario, id: &str) -> bool {
    let first = scenario.demand.languages.first();
    let is_of_first = first.is_some_and(|language| id.starts_with(&format!("demand.languages[{}].", language.name)));
    let is_absent = scenario.number(id) == Some(0.0);
    parameters::find(id).is_some_and(|input| !input.settled && !matches!(input.group, Group::Years | Group::Risk))
        && !(is_of_first && is_absent)
}

/// What is usual for a number of the scenario, widened to hold its value; none where nothing is, or where the number can
/// only be what it is.
pub fn plausible(scenario: &Scenario, id: &str) -> Option<Range> {
    let value = scenario.number(id).filter(|_| !scenario.is_always_one(id))?;
    let (low, high) = parameters::find(id)?.plausible?;
    Some(Range(low.min(value), high.max(value)))
}
