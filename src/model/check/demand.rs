//! The rules of months, weights, channels and languages.

use std::collections::HashSet;

use super::diagnostic::{Allowed, Diagnostics, Held, ItemKind, NumberRule, Place};
use super::item_rule;
use crate::model::parameters::Parameter;
use crate::model::scenario::Day;
use crate::model::scenario::{Channel, ChannelKind, Language, Scenario, Time, Week};

/// Twelve weights, not all zero.
pub(super) fn months(scenario: &Scenario, input: &'static Parameter, faults: &mut Diagnostics) {
    let months = &scenario.demand.months;
    weights(months, 12, input, faults);
    if months.len() == 12 && months.iter().all(|month| *month == 0.0) {
        faults.add(&input.id, Held::OnlyZeros, Allowed::AnyAboveZero);
    }
}

/// So many weights, each inside the bounds.
pub(super) fn weights(values: &[f64], length: usize, input: &'static Parameter, faults: &mut Diagnostics) {
    if values.len() != length {
        faults.add(&input.id, Held::Count(values.len()), Allowed::Count(length));
    }
    let Some(rule) = NumberRule::of(input) else { return };
    for (index, value) in values.iter().enumerate().filter(|(_, value)| !rule.allows(**value)) {
        if faults.is_full() {
            return;
        }
        let holds = Held::Item { value: *value, position: index + 1 };
        faults.at(Place::of(&input.id).item(index), &input.id, holds, Allowed::Number(rule));
    }
}

/// While there are contacts, some open half-hour has a weight.
pub(super) fn open_weight(scenario: &Scenario, faults: &mut Diagnostics) {
    let demand = &scenario.demand;
    let (days, hours) = (&demand.day_weights, &demand.hour_weights);
    let open: Vec<(f64, f64)> = open_slots(&demand.opening)
        .filter_map(|(day, half_hour)| Some((*days.get(day)?, *hours.get(half_hour / 2)?)))
        .collect();
    // The weight of a half-hour is its day's times its hour's; very small ones may multiply to 0.
    let none = open.iter().all(|(day, hour)| day * hour == 0.0);
    if open.is_empty() || !none || days.len() != 7 || hours.len() != 24 || demand.contacts_per_month == 0.0 {
        return;
    }
    let closed_days = open.iter().all(|(day, _)| *day == 0.0);
    let id = if closed_days { "demand.day_weights" } else { "demand.hour_weights" };
    faults.add(id, Held::ZeroWhenOpen, Allowed::AnyOpenWeight);
}

/// Day (from 0, Monday) and half-hour (from 0) of every open half-hour.
fn open_slots(week: &Week) -> impl Iterator<Item = (usize, usize)> + '_ {
    let hours = |(from, to): (Time, Time)| from.half_hour()..to.half_hour();
    Day::ALL.iter().enumerate().flat_map(move |(index, day)| {
        week.day(*day).map(hours).unwrap_or_default().map(move |half_hour| (index, half_hour))
    })
}

/// The name of an item's field, and its number.
type Field<T> = (&'static str, fn(&T) -> f64);

/// The channels: names, numbers, not all shares zero.
pub(super) fn channels(scenario: &Scenario, faults: &mut Diagnostics) {
    const LIST: &str = "demand.channels";
    let channels = &scenario.demand.channels;
    names(LIST, ItemKind::Channel, channels.iter().map(|channel| channel.name.as_str()), faults);
    let fields: [Field<Channel>; 5] = [
        ("share", |channel| channel.share),
        ("aht_seconds", |channel| channel.aht_seconds),
        ("concurrency", |channel| channel.concurrency),
        ("service_level", |channel| channel.service_level),
        ("answer_within", |channel| channel.answer_within),
    ];
    numbers(LIST, channels, |channel| &channel.name, &fields, faults);
    for (index, channel) in channels.iter().enumerate() {
        let Channel { name, kind, concurrency, .. } = channel;
        let within = item_rule(LIST, "concurrency").is_some_and(|rule| rule.allows(*concurrency));
        if *kind != ChannelKind::Messaging && within && *concurrency != 1.0 && !faults.is_full() {
            let place = Place::of(LIST).item(index).field("concurrency");
            let id = format!("{LIST}[{name}].concurrency");
            faults.at(place, &id, Held::Number(*concurrency), Allowed::OneAtATime(*kind));
        }
        if let Some((field, value)) = channel.idle_promise()
            && item_rule(LIST, field).is_some_and(|rule| rule.allows(value))
            && !faults.is_full()
        {
            let place = Place::of(LIST).item(index).field(field);
            faults.at(place, &format!("{LIST}[{name}].{field}"), Held::Number(value), Allowed::NoPromise);
        }
    }
    if !channels.is_empty() && channels.iter().all(|channel| channel.share == 0.0) {
        faults.add(LIST, Held::OnlyZeros, Allowed::AnyShare(ItemKind::Channel));
    }
}

/// The languages: names, numbers, not all shares zero.
pub(super) fn languages(scenario: &Scenario, faults: &mut Diagnostics) {
    const LIST: &str = "demand.languages";
    let languages = &scenario.demand.languages;
    names(LIST, ItemKind::Language, languages.iter().map(|language| language.name.as_str()), faults);
    let fields: [Field<Language>; 3] = [
        ("share", |language| language.share),
        ("wage_premium", |language| language.wage_premium),
        ("rate_premium", |language| language.rate_premium),
    ];
    numbers(LIST, languages, |language| &language.name, &fields, faults);
    if !languages.is_empty() && languages.iter().all(|language| language.share == 0.0) {
        faults.add(LIST, Held::OnlyZeros, Allowed::AnyShare(ItemKind::Language));
    }
}

/// At least one item, each with a name of its own that holds no `]`.
fn names<'a>(list: &str, kind: ItemKind, names: impl Iterator<Item = &'a str>, faults: &mut Diagnostics) {
    let mut seen = HashSet::new();
    for (index, name) in names.enumerate() {
        let place = || Place::of(list).item(index).field("name");
        let id = || format!("{list}[{name}].name");
        if name.contains(']') && !faults.is_full() {
            faults.at(place(), &id(), Held::Text(name.to_owned()), Allowed::PlainName);
        }
        if !seen.insert(name) && !faults.is_full() {
            faults.at(place(), &id(), Held::Text(name.to_owned()), Allowed::OwnName(kind));
        }
    }
    if seen.is_empty() {
        faults.add(list, Held::Nothing, Allowed::AnyItem(kind));
    }
}

/// Every number of every item inside its bounds.
fn numbers<T>(list: &str, items: &[T], name: fn(&T) -> &str, fields: &[Field<T>], faults: &mut Diagnostics) {
    for (field, value) in fields {
        let Some(rule) = item_rule(list, field) else { continue };
        for (index, item) in items.iter().enumerate().filter(|(_, item)| !rule.allows(value(item))) {
            if faults.is_full() {
                return;
            }
            let id = format!("{list}[{}].{field}", name(item));
            faults.number(Place::of(list).item(index).field(field), &id, value(item), rule);
        }
    }
}
