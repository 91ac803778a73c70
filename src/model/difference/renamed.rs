//! Channels and languages that two scenarios call by different names.

use crate::model::scenario::{Channel, Language, Scenario, with_item_name};

/// A list whose items have names, with each item's old name and its new one.
type Names = Vec<(String, String)>;

/// The other scenario under the names of the reference, with the names that its channels and languages have themselves:
/// taken for renamed is what stands at the same place of a list as long under a name that the other list does not hold,
/// a channel also with the same kind. Else one name less and one more would be two large changes that nobody made.
pub(super) struct Aligned {
    pub scenario: Scenario,
    pub channels: Names,
    pub languages: Names,
}

impl Aligned {
    pub fn of(reference: &Scenario, other: &Scenario) -> Self {
        let (from, to) = (&reference.demand, &other.demand);
        let is_alike = |place: usize| match (from.channels.get(place), to.channels.get(place)) {
            (Some(from), Some(to)) => from.kind == to.kind,
            _ => false,
        };
        let channels =
            |channels: &[Channel]| -> Vec<String> { channels.iter().map(|channel| channel.name.clone()).collect() };
        let languages = |languages: &[Language]| -> Vec<String> {
            languages.iter().map(|language| language.name.clone()).collect()
        };
        let channels = renamed(&channels(&from.channels), &channels(&to.channels), is_alike);
        let languages = renamed(&languages(&from.languages), &languages(&to.languages), |_| true);
        let mut scenario = other.clone();
        for channel in &mut scenario.demand.channels {
            channel.name = former(&channels, &channel.name);
        }
        for language in &mut scenario.demand.languages {
            language.name = former(&languages, &language.name);
        }
        let ranges = scenario.ranges.into_iter();
        scenario.ranges = ranges.map(|(id, range)| (old_id(&id, &channels, &languages), range)).collect();
        Self { scenario, channels, languages }
    }
}

/// What an item is called in the reference.
fn former(names: &Names, name: &str) -> String {
    names.iter().find(|(_, new)| new == name).map_or(name, |(old, _)| old).to_owned()
}

/// The id of a field under the name that its item has in the reference.
fn old_id(id: &str, channels: &Names, languages: &Names) -> String {
    let named = |list: &str, name: &str| former(if list == "demand.channels" { channels } else { languages }, name);
    with_item_name(id, named).into_owned()
}

fn renamed(from: &[String], to: &[String], is_alike: impl Fn(usize) -> bool) -> Names {
    if from.len() != to.len() {
        return Vec::new();
    }
    let pairs = from.iter().zip(to).enumerate();
    let pairs = pairs.filter(|(place, (old, new))| !to.contains(old) && !from.contains(new) && is_alike(*place));
    pairs.map(|(_, (old, new))| (old.clone(), new.clone())).collect()
}
