//! Edits of a scenario: what a command changes, what follows from it, and what is refused.

use indexmap::IndexMap;

use super::ranges;
use crate::document;
use crate::model::check::{Allowed, Fault, Held, check};
use crate::model::error::ModelError;
use crate::model::parameters::{Parameter, Value};
use crate::model::scenario::{ChannelKind, HybridRule, Range, Scenario};
use crate::report::reason;
use crate::text::{Text, key_of};

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

/// Why a number cannot stand at an id, in the reader's language. None: it can.
pub fn refused_number(text: &Text, parameter: &Parameter, value: f64) -> Option<String> {
    let shown = |value: f64| text.value(value, &parameter.unit);
    if let Some((low, high)) = parameter.bounds {
        if value < low {
            return Some(text.with("refused-below", &[("value", &shown(value)), ("bound", &shown(low))]));
        }
        if value > high {
            return Some(text.with("refused-above", &[("value", &shown(value)), ("bound", &shown(high))]));
        }
    }
    (parameter.whole && value.fract() != 0.0).then(|| text.with("refused-whole", &[("value", &shown(value))]))
}

/// Why a changed scenario cannot be used, in the reader's language where the fault is a usual one. None: it can, or it
/// is no worse than before (a recovered copy may have been at fault already).
pub fn refused(text: &Text, before: &Scenario, after: &Scenario) -> Option<String> {
    let faults = check(after);
    if faults.is_empty() {
        return None;
    }
    let old = check(before);
    faults.into_iter().find(|fault| !old.contains(fault)).map(|fault| usual(text, after, &fault))
}

fn usual(text: &Text, after: &Scenario, fault: &Fault) -> String {
    if let Held::Load { contacts_per_month, erlang } = fault.holds {
        return reason::words(&ModelError::LoadTooLarge { erlang, contacts_per_month }, text);
    }
    match (&fault.holds, &fault.allowed) {
        (Held::NeverOpenWith { id } | Held::ZeroWhenOpenWith { id }, _) => {
            let name = |id: &str| id.split(['[', ']']).nth(1).unwrap_or_default().to_owned();
            return text.with("refused-never_together", &[("one", &name(&fault.id)), ("other", &name(id))]);
        }
        (_, Allowed::OwnTier) => return text.get("refused-tier_taken"),
        (Held::Number(value), Allowed::Number(rule)) if fault.id.starts_with("outsourcing.tiers") => {
            let shown = |value: f64| text.value(value, rule.unit);
            let (key, bound) =
                if *value < rule.low { ("refused-below", rule.low) } else { ("refused-above", rule.high) };
            return text.with(key, &[("value", &shown(*value)), ("bound", &shown(bound))]);
        }
        _ => {}
    }
    let demand = &after.demand;
    let all_zero = |numbers: &[f64]| numbers.iter().all(|number| *number == 0.0);
    let mut shares = demand.channels.iter().map(|channel| channel.share);
    let mut other_shares = demand.languages.iter().map(|language| language.share);
    let key = match fault.id.as_str() {
        "demand.opening" => "refused-closed",
        "demand.months" if all_zero(&demand.months) => "refused-all_zero",
        "demand.day_weights" | "demand.hour_weights" => "refused-no_weight",
        id if id.starts_with("demand.channels") && shares.all(|share| share == 0.0) => "refused-no_share",
        id if id.starts_with("demand.languages") && other_shares.all(|share| share == 0.0) => "refused-no_share",
        "staff.day_to" | "hybrid.rule.to" | "hybrid.rule" => "refused-order",
        _ => return document::Fault::from(fault.clone()).message(text),
    };
    text.get(key)
}

/// The name of the step that sets several numbers at once.
pub const SEVERAL: &str = "several";

/// What a step that changes the source of an input is called.
pub fn source_step(id: &str) -> String {
    format!("sources[{id}]")
}

/// What an edit is called: the label of its input, with the name of the channel or language.
pub fn label_of(text: &Text, id: &str) -> String {
    if let Some(input) = ranges::of_step(id) {
        return text.with("edit-range", &[("input", &label_of(text, input))]);
    }
    if let Some(input) = id.strip_prefix("sources[").and_then(|rest| rest.strip_suffix(']')) {
        return text.with("edit-source", &[("input", &label_of(text, input))]);
    }
    match text.find(&key_of(id), &[]) {
        Some(_) => text.input_of(id),
        None => text.get(&format!("edit-{}", key_of(id))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::parameters;
    use crate::text::Locale;

    #[test]
    fn more_work_than_can_be_planned_is_told_without_ids() {
        let mut before = Scenario::default();
        before.demand.channels.iter_mut().for_each(|channel| channel.aht_seconds = 14_400.0);
        let mut after = before.clone();
        after.demand.contacts_per_month = 1e7;
        let told = refused(&Text::new(Locale::English), &before, &after).unwrap_or_default().replace('\u{a0}', " ");
        assert!(told.starts_with("At 10,000,000 contacts a month the busiest half-hour has a load of "), "{told}");
        assert!(!told.contains("contacts_per_month"), "{told}");
    }

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

    #[test]
    fn bounds_and_whole_numbers_are_named_in_both_languages() {
        let wage = parameters::find("staff.gross_hourly_wage").expect("an input");
        let agents = parameters::find("staffing.min_agents").expect("an input");
        for (locale, bound) in [(Locale::English, "€\u{a0}500"), (Locale::Dutch, "€\u{a0}500")] {
            let text = Text::new(locale);
            assert_eq!(refused_number(&text, wage, 16.5), None);
            assert!(refused_number(&text, wage, 900.0).is_some_and(|message| message.contains(bound)), "{locale:?}");
            assert!(refused_number(&text, wage, 0.5).is_some_and(|message| message.contains("€\u{a0}1")), "{locale:?}");
            assert!(refused_number(&text, agents, 1.5).is_some(), "{locale:?}");
        }
    }
}
