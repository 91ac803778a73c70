//! The rules of opening hours, ordinary hours and the hybrid's daytime.

use super::diagnostic::{Allowed, Diagnostic, Diagnostics, Held, Place};
use crate::model::scenario::{Day, HybridRule, Scenario, Time};

/// Opening hours on half-hours, ending after they begin, on at least one day.
pub(super) fn opening(scenario: &Scenario, faults: &mut Diagnostics) {
    let mut closed = true;
    for day in Day::ALL {
        let Some((from, to)) = scenario.demand.opening.day(day) else { continue };
        closed = false;
        let id = format!("demand.opening.{}", day.id());
        let times = [from, to].into_iter().enumerate().filter(|(_, time)| !time.is_on_half_hour());
        for (index, time) in times {
            faults.at(Place::of(&id).item(index), &id, Held::Time(time), Allowed::HalfHour);
        }
        if from >= to {
            faults.add(&id, Held::Hours(from, to), Allowed::Hours);
        }
    }
    if closed {
        faults.add("demand.opening", Held::AlwaysClosed, Allowed::AnyOpenHalfHour);
    }
}

/// The hours that are paid without surcharge.
pub(super) fn ordinary_hours(scenario: &Scenario, faults: &mut Diagnostics) {
    let staff = &scenario.staff;
    pair(("staff.day_from", staff.day_from), ("staff.day_to", staff.day_to), faults);
}

/// The hours or the threshold of the hybrid's rule.
pub(super) fn rule(scenario: &Scenario, faults: &mut Diagnostics) {
    match &scenario.hybrid.rule {
        HybridRule::Daytime { from, to, .. } => pair(("hybrid.rule.from", *from), ("hybrid.rule.to", *to), faults),
        // The threshold has its own entry in the table of inputs.
        HybridRule::HighSeason { .. } | HybridRule::Cheapest => {}
    }
}

/// Two times on half-hours, the second after the first.
fn pair(from: (&'static str, Time), to: (&'static str, Time), faults: &mut Diagnostics) {
    for (id, time) in [from, to] {
        if !time.is_on_half_hour() {
            faults.add(id, Held::Time(time), Allowed::HalfHour);
        }
    }
    if from.1 >= to.1 {
        faults.push(Diagnostic {
            id: to.0.to_owned(),
            place: Place::of(to.0),
            other: Some(Place::of(from.0)),
            holds: Held::Time(to.1),
            allowed: Allowed::After { id: from.0, time: from.1 },
        });
    }
}
