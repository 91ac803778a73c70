//! Hints on the promised service: what nobody keeps, what nobody lasts, and who sits alone.

use rust_decimal::Decimal;

use super::{Figure, Hint, Kind};
use crate::model::bill::Sourcing;
use crate::model::comparison::Comparison;
use crate::model::demand::{INTERVAL_HOURS, season_factors};
use crate::model::error::ModelError;
use crate::model::prepared::Prepared;
use crate::model::scenario::{Channel, Form, Scenario};

/// The usual promise: 80 % within 20 seconds.
const USUAL: (f64, f64) = (0.8, 20.0);
/// From this share on, within the usual time, a promise is strict; and so is the usual share within less than this, seconds.
const STRICT_LEVEL: f64 = 0.95;
const STRICT_TIME: f64 = 10.0;
/// Agents that are planned to be busier, or are so on the year's average, do not last.
const MOST_OCCUPANCY: f64 = 0.9;
const MOST_BUSY: f64 = 0.85;
/// Shares this close are the same.
const CLOSE: f64 = 1e-9;
/// Long opening hours, hours a week: twelve on every day.
const LONG_WEEK: f64 = 84.0;
/// The share of the open half-hours from which one agent is the rule.
const MOSTLY: f64 = 0.5;

pub(super) fn look(prepared: &Prepared, comparison: &Comparison, hints: &mut Vec<Hint>) {
    let scenario = prepared.scenario();
    if scenario.demand.contacts_per_month > 0.0 {
        // Without an answer there is nothing to say: what cannot be planned says so elsewhere.
        let _ = strict(scenario, comparison, hints);
        let _ = alone(prepared, comparison, hints);
    }
    occupancy(scenario, comparison, hints);
}

fn is_strict(channel: &Channel) -> bool {
    let Channel { kind, share, service_level, answer_within, .. } = channel;
    let high = *service_level >= STRICT_LEVEL && *answer_within <= USUAL.1;
    let quick = *service_level >= USUAL.0 && *answer_within < STRICT_TIME;
    kind.is_live() && *share > 0.0 && (high || quick)
}

/// Promises that few keep, and how many FTE of agents each takes beyond 80 % within 20 seconds, all else the same. Channels
/// share their agents, so what several promises take together is neither the sum of these nor the largest.
fn strict(scenario: &Scenario, comparison: &Comparison, hints: &mut Vec<Hint>) -> Result<(), ModelError> {
    let strict: Vec<&Channel> = scenario.demand.channels.iter().filter(|channel| is_strict(channel)).collect();
    if strict.is_empty() {
        return Ok(());
    }
    let more = |is_eased: &dyn Fn(&Channel) -> bool| -> Result<f64, ModelError> {
        let mut usual = scenario.clone();
        for channel in usual.demand.channels.iter_mut().filter(|channel| is_strict(channel) && is_eased(channel)) {
            (channel.service_level, channel.answer_within) = USUAL;
        }
        let (eased, _) = Prepared::new(&usual)?.plans(comparison.contacts_per_month)?;
        let plan = &comparison.plan;
        Ok((plan.agent_fte + plan.agency_fte - eased.agent_fte - eased.agency_fte).max(0.0))
    };
    let together = if strict.len() > 1 { Some(more(&|_| true)?) } else { None };
    for channel in &strict {
        let id = |field: &str| format!("demand.channels[{}].{field}", channel.name);
        let mut hint = Hint::new(Kind::StrictService, id("service_level"))
            .with("channel", Figure::Name(channel.name.clone()))
            .with("level", Figure::In(channel.service_level, "fraction"))
            .with("within", Figure::In(channel.answer_within, "s"))
            .with("more", Figure::Number(more(&|other| other.name == channel.name)?, 1));
        if let Some(together) = together {
            hint = hint
                .with("count", Figure::Number(strict.len() as f64, 0))
                .with("together", Figure::Number(together, 1));
            hint.wording = Some("together");
        }
        hint.proposal = vec![(id("service_level"), USUAL.0), (id("answer_within"), USUAL.1)];
        hints.push(hint);
    }
    Ok(())
}

/// How busy agents are planned to be at most, and how busy they are on the year's average: time on contacts over all time
/// at work.
fn occupancy(scenario: &Scenario, comparison: &Comparison, hints: &mut Vec<Hint>) {
    const ID: &str = "staffing.max_occupancy";
    let most = scenario.staffing.max_occupancy;
    if most > MOST_OCCUPANCY {
        hints.push(Hint::new(Kind::Occupancy, ID).with("value", Figure::In(most, "fraction")).proposing_default());
        return;
    }
    let staffed: f64 = comparison.plan.staffed_hours.iter().sum();
    let busy = if staffed > 0.0 { comparison.plan.handling_hours_per_year / staffed } else { 0.0 };
    if busy > MOST_BUSY + CLOSE {
        hints.push(Hint::new(Kind::Busy, ID).with("value", Figure::In(busy, "fraction")));
    }
}

/// At long opening hours, how often a language has one agent alone in the average month, of the half-hours in which it has
/// any, and what a contact costs so and, where that is less, with agents who are shared.
fn alone(prepared: &Prepared, comparison: &Comparison, hints: &mut Vec<Hint>) -> Result<(), ModelError> {
    let scenario = prepared.scenario();
    let seasons = season_factors(&scenario.demand.months)?;
    // Any month does: its contacts are made those of the average one.
    let busiest = seasons.iter().enumerate().max_by(|(_, a), (_, b)| a.total_cmp(b));
    let Some((month, season)) = busiest else { return Ok(()) };
    let week = prepared.week(month, comparison.contacts_per_month / season)?;
    let (mut languages, mut staffed, mut alone) = (0_u32, 0_u32, 0_u32);
    for language in 0..scenario.demand.languages.len() {
        let before = staffed;
        for agents in week.agents_of(language).iter().flatten().flatten().filter(|agents| **agents > 0) {
            staffed += 1;
            alone += u32::from(*agents == 1);
        }
        languages += u32::from(staffed > before);
    }
    let hours = f64::from(week.open_half_hours()) * INTERVAL_HOURS;
    let share = if staffed > 0 { f64::from(alone) / f64::from(staffed) } else { 0.0 };
    if hours < LONG_WEEK || share <= MOSTLY {
        return Ok(());
    }
    let shared = [Form::BlendedMinute, Form::BlendedContact].map(|form| price(comparison, Sourcing::Outsourced(form)));
    let shared = shared.into_iter().flatten().min();
    if let (Some(own), Some(shared)) = (price(comparison, Sourcing::InHouse), shared)
        && shared < own
    {
        let mut hint = Hint::new(Kind::Alone, "demand.opening")
            .with("hours", Figure::Number(hours, 0))
            .with("share", Figure::In(share, "fraction"))
            .with("own", Figure::Cents(own))
            .with("shared", Figure::Cents(shared));
        // Where each of several languages has its one agent, nobody is alone in the room.
        hint.wording = (languages > 1).then_some("languages");
        hints.push(hint);
    }
    Ok(())
}

fn price(comparison: &Comparison, sourcing: Sourcing) -> Option<Decimal> {
    comparison.per_contact(sourcing)
}
