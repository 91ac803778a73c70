//! Scenarios as the command line names them.

use std::path::Path;
use std::sync::Arc;

use super::failure::Failure;
use super::output::complain;
use crate::document::{self, examples};
use crate::model::check::prepare;
use crate::model::parameters;
use crate::model::prepared::Prepared;
use crate::model::scenario::Scenario;
use crate::text::Text;

const VOLUME: &str = "demand.contacts_per_month";

/// Opens a file, or a built-in example where its name is no file. What is to be known of a file of an older version goes
/// to standard error.
pub(super) fn scenario(file: &Path, text: &Text) -> Result<Arc<Prepared>, Failure> {
    let opened = match examples::instead_of(file) {
        Some(example) => document::open_text(example.text.as_bytes()),
        None => document::open(file),
    };
    let opened = opened.map_err(|error| Failure::File { file: file.to_owned(), error })?;
    if let Some(older) = opened.older {
        complain(&format!("{}: {}", file.display(), older.note(text)));
    }
    Ok(opened.prepared)
}

/// The scenario that is shown where none is named: the first example.
pub(super) fn first_example() -> Result<Arc<Prepared>, Failure> {
    let text = examples::examples().first().map_or("", |example| example.text);
    let opened = document::open_text(text.as_bytes());
    opened.map(|opened| opened.prepared).map_err(|error| Failure::Argument(error.to_string()))
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

/// The scenario at another volume, contacts a month. What was said about how sure the old one is no longer holds.
pub(super) fn at_volume(mut scenario: Scenario, volume: f64) -> Result<Arc<Prepared>, Failure> {
    let bounds = parameters::find(VOLUME).and_then(|input| input.bounds);
    if let Some((low, high)) = bounds.filter(|(low, high)| !(*low..=*high).contains(&volume)) {
        let wrong = format!("--volume is {volume}; contacts a month ({VOLUME}) may be {low} to {high}");
        return Err(Failure::Argument(wrong));
    }
    scenario.demand.contacts_per_month = volume;
    scenario.ranges.shift_remove(VOLUME);
    prepare(&scenario).map_err(|faults| {
        let first: String =
            faults.into_iter().take(1).map(|fault| document::FileDiagnostic::from(fault).to_string()).collect();
        Failure::Argument(format!("with --volume {volume}, {first}"))
    })
}
