//! Scenarios as the command line names them.

use std::path::Path;
use std::sync::Arc;

use super::failure::Failure;
use crate::document::{self, examples};
use crate::model::check::prepare;
use crate::model::parameters;
use crate::model::prepared::Prepared;
use crate::model::scenario::Scenario;
use crate::text::Text;

const VOLUME: &str = "demand.contacts_per_month";

/// Opens a file, or a built-in example where its name is no file.
pub(super) fn scenario(file: &Path) -> Result<Arc<Prepared>, Failure> {
    let opened = match examples::instead_of(file) {
        Some(example) => document::prepared(example.text.as_bytes()),
        None => document::prepare(file),
    };
    opened.map_err(|error| Failure::File { file: file.to_owned(), error })
}

/// The scenario that is shown where none is named: the first example.
pub(super) fn first_example() -> Result<Arc<Prepared>, Failure> {
    let text = examples::examples().first().map_or("", |example| example.text);
    document::prepared(text.as_bytes()).map_err(|error| Failure::Argument(error.to_string()))
}

/// The id of a number of a scenario that can be changed; else what may have been meant.
pub(super) fn number_id<'a>(scenario: &Scenario, id: &'a str) -> Result<&'a str, Failure> {
    let ids = scenario.number_ids();
    if ids.iter().any(|known| known == id) {
        return Ok(id);
    }
    let near = near_ids(id, &ids);
    let hint = if near.is_empty() {
        "`contact-tco parameters` lists all inputs".to_owned()
    } else {
        format!("near it are\n  {}", near.join("\n  "))
    };
    Err(Failure::Argument(format!("\"{id}\" is no number of this scenario that can be changed; {hint}")))
}

/// At most five ids that hold the words of a name or differ from it in few letters, the nearest first.
fn near_ids<'a>(name: &str, ids: &'a [String]) -> Vec<&'a str> {
    let name = name.to_lowercase();
    let length = name.chars().count();
    // Longer names are no misspelling of any id, and would take long to compare.
    if length == 0 || length > 200 {
        return Vec::new();
    }
    let distance = |id: &'a String| {
        let lower = id.to_lowercase();
        let last = lower.rsplit('.').next().unwrap_or_default();
        let distance = strsim::osa_distance(&name, &lower).min(strsim::osa_distance(&name, last));
        let mut words = name.split(['.', '_']);
        let is_near = distance * 3 <= length || length > 2 && words.all(|word| lower.contains(word));
        is_near.then_some((distance, id.as_str()))
    };
    let mut near: Vec<(usize, &str)> = ids.iter().filter_map(distance).collect();
    near.sort_by_key(|(distance, _)| *distance);
    near.into_iter().take(5).map(|(_, id)| id).collect()
}

/// The scenario at another volume, contacts a month, written as the window reads numbers: 9.500 is 9500 in Dutch. What was
/// said about how sure the old one is no longer holds.
pub(super) fn at_volume(mut scenario: Scenario, typed: &str, text: &Text) -> Result<Arc<Prepared>, Failure> {
    let bounds = parameters::find(VOLUME).and_then(|input| input.bounds).unwrap_or_default();
    let within = |volume: &f64| (bounds.0..=bounds.1).contains(volume);
    let Some(volume) = text.parse_in(typed, "contacts/month").filter(within) else {
        let (low, high) = (text.number(bounds.0, 0), text.number(bounds.1, 0));
        let values = [("value", typed), ("input", VOLUME), ("low", &low), ("high", &high)];
        return Err(Failure::Argument(text.with("argument-volume", &values)));
    };
    scenario.demand.contacts_per_month = volume;
    scenario.ranges.shift_remove(VOLUME);
    prepare(&scenario).map_err(|faults| {
        let first: String =
            faults.into_iter().take(1).map(|fault| document::FileDiagnostic::from(fault).message(text)).collect();
        Failure::Argument(text.with("argument-volume.then", &[("value", typed), ("fault", &first)]))
    })
}
