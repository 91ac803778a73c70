//! Edits of a scenario: what follows from a change for its ranges and sources.

use indexmap::IndexMap;

use crate::model::parameters::Value;
use crate::model::scenario::{ChannelKind, HybridRule, Range, Scenario};

/// Brings ranges and sources in line with an edit: they follow a renamed channel or language and go with a removed one.
/// A range is the one that was given, widened only as far as its value needs: back inside, it is the given one again.
pub fn follow(before: &Scenario, after: &mut Scenario, given: &mut IndexMap<String, Range>) {
    let channels = |scenario: &Scenario| scenario.demand.channels.iter().map(|c| c.name.clone()).collect::<Vec<_>>();
    let languages = |scenario: &Scenario| scenario.demand.languages.iter().map(|l| l.name.clone()).collect::<Vec<_>>();
    rename("demand.channels", &channels(before), &channels(after), after, given);
    rename("demand.languages", &languages(before), &languages(after), after, given);
    if !matches!(after.hybrid.rule, HybridRule::HighSeason { .. }) {
        after.ranges.shift_remove("hybrid.rule.threshold");
    }
    forget_unused(before, after);
    let absent = |id: &str| after.value(id) == Some(Value::Absent);
    let gone: Vec<String> = after.ranges.keys().filter(|id| absent(id)).cloned().collect();
    for id in gone {
        after.ranges.shift_remove(&id);
    }
    let mut ranges = std::mem::take(&mut after.ranges);
    for (id, range) in &mut ranges {
        if let Some(value) = after.number(id) {
            *range = given.get(id).unwrap_or(range).around(value);
        }
    }
    after.ranges = ranges;
}

/// Drops the ranges of what a channel's new kind has no use for: contacts at the same time, a service level.
fn forget_unused(before: &Scenario, after: &mut Scenario) {
    let Scenario { demand, ranges, .. } = after;
    let old = |name: &str| before.demand.channels.iter().find(|channel| channel.name == name);
    for channel in &demand.channels {
        if old(&channel.name).is_none_or(|old| old.kind == channel.kind) {
            continue;
        }
        let mut unused = vec![];
        if channel.kind != ChannelKind::Messaging {
            unused.push("concurrency");
        }
        if !channel.kind.is_live() {
            unused.extend(["service_level", "answer_within"]);
        }
        for field in unused {
            ranges.shift_remove(&format!("demand.channels[{}].{field}", channel.name));
        }
    }
}

/// Moves the entries of a renamed item to its new name, and drops those of items that are gone.
fn rename(
    list: &str,
    before: &[String],
    after: &[String],
    scenario: &mut Scenario,
    given: &mut IndexMap<String, Range>,
) {
    if before == after {
        return;
    }
    let renamed = renamed(before, after);
    let new_id = |id: &String| {
        let Some((name, field)) = id.strip_prefix(list).and_then(|rest| rest.strip_prefix('[')?.split_once("]."))
        else {
            return Some(id.clone());
        };
        match renamed {
            Some((old, new)) if old == name => Some(format!("{list}[{new}].{field}")),
            _ => after.iter().any(|other| other == name).then(|| id.clone()),
        }
    };
    // Given ranges stay under the old name too: undo brings that name back.
    let moved: Vec<(String, Range)> = given.iter().filter_map(|(id, range)| Some((new_id(id)?, *range))).collect();
    given.extend(moved);
    scenario.ranges = scenario.ranges.drain(..).filter_map(|(id, range)| Some((new_id(&id)?, range))).collect();
    scenario.sources = scenario.sources.drain(..).filter_map(|(id, note)| Some((new_id(&id)?, note))).collect();
}

/// The old and the new name, where a list differs in the name of one item only. Anything else is another list.
fn renamed<'a>(before: &'a [String], after: &'a [String]) -> Option<(&'a String, &'a String)> {
    if before.len() != after.len() {
        return None;
    }
    let mut differ = before.iter().zip(after).filter(|(old, new)| old != new);
    let only = differ.next().filter(|_| differ.next().is_none());
    only.filter(|(old, new)| !after.contains(*old) && !before.contains(*new))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_follow_a_renamed_channel_and_go_with_a_removed_one() {
        let mut before = Scenario::default();
        before.ranges.insert("demand.channels[Chat].aht_seconds".to_owned(), Range(300.0, 600.0));
        before.ranges.insert("staff.pension".to_owned(), Range(0.0, 0.1));
        before.sources.insert("demand.channels[Chat].share".to_owned(), "own count".to_owned());
        let mut given = before.ranges.clone();
        let mut after = before.clone();
        after.demand.channels[1].name = "Webchat".to_owned();
        follow(&before, &mut after, &mut given);
        let ids: Vec<&String> = after.ranges.keys().collect();
        assert_eq!(ids, ["demand.channels[Webchat].aht_seconds", "staff.pension"]);
        assert_eq!(after.sources.get("demand.channels[Webchat].share").map(String::as_str), Some("own count"));
        let mut slower = after.clone();
        slower.demand.channels[1].aht_seconds = 900.0;
        follow(&after, &mut slower, &mut given);
        assert_eq!(slower.ranges["demand.channels[Webchat].aht_seconds"], Range(300.0, 900.0));
        slower.demand.channels[1].aht_seconds = 500.0;
        follow(&after, &mut slower, &mut given);
        assert_eq!(slower.ranges["demand.channels[Webchat].aht_seconds"], Range(300.0, 600.0));
        let renamed = after.clone();
        after.demand.channels.remove(1);
        follow(&renamed, &mut after, &mut given);
        assert_eq!(after.ranges.keys().collect::<Vec<_>>(), ["staff.pension"]);
        assert!(after.sources.is_empty());
    }

    #[test]
    fn another_list_of_the_same_length_renames_nothing() {
        let mut before = Scenario::default();
        let names: Vec<String> = before.demand.channels.iter().map(|channel| channel.name.clone()).collect();
        before.demand.channels[0].name = "Callback".to_owned();
        before.demand.channels.swap(0, 1);
        before.ranges.insert("demand.channels[Callback].aht_seconds".to_owned(), Range(1.0, 2000.0));
        before.ranges.insert(format!("demand.channels[{}].aht_seconds", names[1]), Range(2.0, 3000.0));
        before.sources.insert("demand.channels[Callback].share".to_owned(), "own count".to_owned());
        let mut given = before.ranges.clone();
        let mut after = before.clone();
        after.demand.channels = Scenario::default().demand.channels;
        follow(&before, &mut after, &mut given);
        assert_eq!(after.ranges.keys().collect::<Vec<_>>(), [&format!("demand.channels[{}].aht_seconds", names[1])]);
        assert_eq!(after.ranges[0], Range(2.0, 3000.0));
        assert!(after.sources.is_empty(), "the channel it spoke of is gone");
    }

    #[test]
    fn a_range_is_widened_only_while_its_value_is_outside() {
        let mut before = Scenario::default();
        before.ranges.insert("staff.pension".to_owned(), Range(0.04, 0.06));
        let mut given = before.ranges.clone();
        for (value, range) in [(0.09, Range(0.04, 0.09)), (0.01, Range(0.01, 0.06)), (0.05, Range(0.04, 0.06))] {
            let mut after = before.clone();
            after.staff.pension = value;
            follow(&before, &mut after, &mut given);
            assert_eq!(after.ranges.get("staff.pension"), Some(&range));
            assert_eq!(after.ranges.len(), 1, "no other input gets a range");
            before = after;
        }
    }
}
