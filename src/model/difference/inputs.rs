//! Which inputs of two scenarios differ. Channels and languages are matched by name, and by place where one was renamed,
//! and compared field by field.

use std::collections::{HashMap, HashSet};

use super::renamed::Aligned;
use crate::model::parameters::{self, Parameter, Value};
use crate::model::scenario::{Channel, ChannelKind, HybridRule, Language, Range, Scenario};

/// What an input holds on one side.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// The value of an input; of a channel or language that only one side has, a list with it alone.
    Value(Value),
    /// What a channel or language is called.
    Name(String),
    /// How a channel is worked.
    Kind(ChannelKind),
    /// Low and high end of an input that is not sure, in the input's unit.
    Range(Range),
}

/// An input that two scenarios hold differently.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// `staff.gross_hourly_wage`, `demand.channels[Phone].share`, `demand.channels[Phone].kind`, `demand.channels[Phone]`
    /// for a channel that only one side has, `ranges[staff.pension]`. What was renamed has the reference's name, and a
    /// difference of its own, `demand.channels[Phone].name`.
    pub id: String,
    /// What the reference holds; none where it has no such channel, language or range, or its channel no use for it.
    pub from: Option<Content>,
    /// What the other holds.
    pub to: Option<Content>,
}

impl Difference {
    /// The other's number minus the reference's, in the input's unit; none where a side holds no number.
    pub fn by(&self) -> Option<f64> {
        match (&self.from, &self.to) {
            (Some(Content::Value(Value::Number(from))), Some(Content::Value(Value::Number(to)))) => Some(to - from),
            _ => None,
        }
    }
}

/// The inputs that differ, in the order of the table of inputs, a list's items before their fields, the ranges last. What
/// a scenario is called, its notes and its sources are no inputs, nor is a number that nothing uses.
pub fn differences(from: &Scenario, to: &Scenario) -> Vec<Difference> {
    let mut found = Found::default();
    let aligned = Aligned::of(from, to);
    let to = &aligned.scenario;
    let (channels, languages) =
        (Matched::of(channels(from), channels(to)), Matched::of(languages(from), languages(to)));
    for input in parameters::all() {
        match (input.id.as_str(), input.id.split_once("[].")) {
            (list @ "demand.channels", _) => {
                found.alone(list, &channels, |channel| Value::Channels(vec![channel.clone()]));
                found.names(list, &aligned.channels);
                for (left, right) in &channels.both {
                    let id = format!("{list}[{}].kind", left.name);
                    found.compare(id, Some(Content::Kind(left.kind)), Some(Content::Kind(right.kind)));
                }
            }
            (list @ "demand.languages", _) => {
                found.alone(list, &languages, |language| Value::Languages(vec![language.clone()]));
                found.names(list, &aligned.languages);
            }
            (_, Some((list @ "demand.channels", field))) => {
                found.fields(list, field, &channels, |channel| channel.used(field));
            }
            (_, Some((list, field))) => found.fields(list, field, &languages, |language| language.value(field)),
            ("budget.visible", _) => found.lines(input, from, to),
            ("hybrid.rule", _) if both_seasons(from, to) => {}
            (id, _) => {
                let content = |scenario: &Scenario| scenario.value(id).map(Content::Value);
                // A threshold that one side alone has comes with its rule.
                if let (Some(left), Some(right)) = (content(from), content(to)) {
                    found.compare(id.to_owned(), Some(left), Some(right));
                }
            }
        }
    }
    let new = to.ranges.keys().filter(|id| !from.ranges.contains_key(*id));
    for id in from.ranges.keys().chain(new) {
        let range = |scenario: &Scenario| scenario.ranges.get(id).copied().map(Content::Range);
        found.compare(format!("ranges[{id}]"), range(from), range(to));
    }
    found.0
}

fn both_seasons(from: &Scenario, to: &Scenario) -> bool {
    [from, to].iter().all(|scenario| matches!(scenario.hybrid.rule, HybridRule::HighSeason { .. }))
}

fn channels(scenario: &Scenario) -> impl Iterator<Item = (&str, &Channel)> {
    scenario.demand.channels.iter().map(|channel| (channel.name.as_str(), channel))
}

fn languages(scenario: &Scenario) -> impl Iterator<Item = (&str, &Language)> {
    scenario.demand.languages.iter().map(|language| (language.name.as_str(), language))
}

impl Channel {
    /// A field that its kind has a use for.
    fn used(&self, field: &str) -> Option<Value> {
        let is_used = self.kind.is_live() || matches!(field, "share" | "aht_seconds");
        self.value(field).filter(|_| is_used)
    }
}

/// The items of two lists, by name.
struct Matched<'a, T> {
    both: Vec<(&'a T, &'a T)>,
    /// Those that one side alone has, by name, with which side: true for the reference.
    alone: Vec<(&'a str, &'a T, bool)>,
}

impl<'a, T> Matched<'a, T> {
    fn of(from: impl Iterator<Item = (&'a str, &'a T)>, to: impl Iterator<Item = (&'a str, &'a T)>) -> Self {
        let (from, to): (Vec<_>, Vec<_>) = (from.collect(), to.collect());
        let of_other: HashMap<&str, &T> = to.iter().copied().collect();
        let known: HashSet<&str> = from.iter().map(|(name, _)| *name).collect();
        let mut matched = Self { both: Vec::new(), alone: Vec::new() };
        for (name, item) in from {
            match of_other.get(name) {
                Some(other) => matched.both.push((item, other)),
                None => matched.alone.push((name, item, true)),
            }
        }
        matched
            .alone
            .extend(to.into_iter().filter(|(name, _)| !known.contains(name)).map(|(name, item)| (name, item, false)));
        matched
    }
}

trait Named {
    fn name(&self) -> &str;
}

impl Named for Channel {
    fn name(&self) -> &str {
        &self.name
    }
}

impl Named for Language {
    fn name(&self) -> &str {
        &self.name
    }
}

/// What differs, as it is found.
#[derive(Default)]
struct Found(Vec<Difference>);

impl Found {
    fn compare(&mut self, id: String, from: Option<Content>, to: Option<Content>) {
        if from != to {
            self.0.push(Difference { id, from, to });
        }
    }

    /// The items that one side alone has.
    fn alone<T>(&mut self, list: &str, items: &Matched<'_, T>, value: impl Fn(&T) -> Value) {
        for (name, item, is_reference) in &items.alone {
            let content = Some(Content::Value(value(item)));
            let (from, to) = if *is_reference { (content, None) } else { (None, content) };
            self.compare(format!("{list}[{name}]"), from, to);
        }
    }

    /// The items that have another name in the other scenario.
    fn names(&mut self, list: &str, renamed: &[(String, String)]) {
        for (old, new) in renamed {
            let [from, to] = [old, new].map(|name| Some(Content::Name(name.clone())));
            self.compare(format!("{list}[{old}].name"), from, to);
        }
    }

    /// A field of the items that both sides have.
    fn fields<T: Named>(
        &mut self,
        list: &str,
        field: &str,
        items: &Matched<'_, T>,
        value: impl Fn(&T) -> Option<Value>,
    ) {
        for (left, right) in &items.both {
            let content = |item: &T| value(item).map(Content::Value);
            self.compare(format!("{list}[{}].{field}", left.name()), content(left), content(right));
        }
    }

    /// The lines of the budget: their order says nothing, nor does one that stands twice.
    fn lines(&mut self, input: &Parameter, from: &Scenario, to: &Scenario) {
        let lines = |scenario: &Scenario| -> HashSet<String> { scenario.budget.visible.iter().cloned().collect() };
        if lines(from) != lines(to) {
            let content = |scenario: &Scenario| scenario.value(&input.id).map(Content::Value);
            self.compare(input.id.clone(), content(from), content(to));
        }
    }
}
