//! Hints on the work: shares, handling times, and half-hours in which nothing arrives.

use super::{Figure, Hint, Kind};
use crate::model::demand::{INTERVAL_HOURS, open_slots};
use crate::model::parameters;
use crate::model::scenario::Scenario;

/// So many times longer than the longest that is usual, or shorter than the shortest, a handling time is likely a mistake:
/// minutes for seconds, or complexity counted twice. Long work as such is none.
const FAR: f64 = 2.0;
/// From so many on an agent holds more conversations at once than handling times are measured at.
const MANY_AT_ONCE: f64 = 5.0;
/// How far shares may be from a whole: what a reader does not see.
const CLOSE: f64 = 5e-4;

pub(super) fn look(scenario: &Scenario, hints: &mut Vec<Hint>) {
    let demand = &scenario.demand;
    shares("demand.channels", demand.channels.iter().map(|channel| (&channel.name, channel.share)), hints);
    shares("demand.languages", demand.languages.iter().map(|language| (&language.name, language.share)), hints);
    handling(scenario, hints);
    concurrency(scenario, hints);
    empty_hours(scenario, hints);
}

/// Shares that are scaled, since they do not add up to 1. A single item has all whatever it says.
fn shares<'a>(list: &str, items: impl Iterator<Item = (&'a String, f64)>, hints: &mut Vec<Hint>) {
    let items: Vec<(&String, f64)> = items.collect();
    let sum: f64 = items.iter().map(|(_, share)| share).sum();
    if items.len() < 2 || !(sum > 0.0 && sum.is_finite()) || (sum - 1.0).abs() <= CLOSE {
        return;
    }
    let scaled = |(name, share): &(&String, f64)| (format!("{list}[{name}].share"), share / sum);
    let mut hint = Hint::new(Kind::Shares, list).with("sum", Figure::In(sum, "fraction"));
    if let Some((name, share)) = items.iter().find(|(_, share)| *share > 0.0) {
        hint = hint
            .with("name", Figure::Name((*name).clone()))
            .with("shown", Figure::In(*share, "fraction"))
            .with("counted", Figure::In(share / sum, "fraction"));
    }
    hint.proposal = items.iter().map(scaled).collect();
    hints.push(hint);
}

/// Handling times that with the complexity of the work lie far outside what is usual.
fn handling(scenario: &Scenario, hints: &mut Vec<Hint>) {
    let usual = parameters::find("demand.channels[].aht_seconds").and_then(|input| input.plausible);
    let Some((low, high)) = usual else { return };
    for channel in scenario.demand.channels.iter().filter(|channel| channel.share > 0.0) {
        let seconds = channel.aht_seconds * scenario.demand.complexity;
        if seconds < low / FAR || seconds > high * FAR {
            hints.push(
                Hint::new(Kind::Handling, format!("demand.channels[{}].aht_seconds", channel.name))
                    .with("channel", Figure::Name(channel.name.clone()))
                    .with("seconds", Figure::In(seconds, "s"))
                    .with("low", Figure::In(low, "s"))
                    .with("high", Figure::In(high, "s")),
            );
        }
    }
}

/// Conversations at once that nobody follows without making every customer wait.
fn concurrency(scenario: &Scenario, hints: &mut Vec<Hint>) {
    let channels = scenario.demand.channels.iter();
    for channel in channels.filter(|channel| channel.share > 0.0 && channel.concurrency >= MANY_AT_ONCE) {
        hints.push(
            Hint::new(Kind::Concurrency, format!("demand.channels[{}].concurrency", channel.name))
                .with("channel", Figure::Name(channel.name.clone()))
                .with("count", Figure::Number(channel.concurrency, 1)),
        );
    }
}

/// Open hours whose weight is 0: nothing arrives, and whoever must be there waits. Nobody must be there where nothing live
/// ever arrives, or no fewest agents are asked for.
fn empty_hours(scenario: &Scenario, hints: &mut Vec<Hint>) {
    let demand = &scenario.demand;
    let is_live = demand.channels.iter().any(|channel| channel.kind.is_live() && channel.share > 0.0);
    // The plan has whole people.
    let agents = scenario.staffing.min_agents.ceil();
    if !(agents > 0.0 && is_live && demand.contacts_per_month > 0.0) {
        return;
    }
    let slots = open_slots(scenario).unwrap_or_default();
    let empty = slots.iter().filter(|slot| slot.weight == 0.0).count();
    if empty > 0 && empty < slots.len() {
        hints.push(
            Hint::new(Kind::EmptyHours, "demand.opening")
                .with("hours", Figure::Number(empty as f64 * INTERVAL_HOURS, 1))
                .with("agents", Figure::Number(agents, 0)),
        );
    }
}
