//! The rules of opening hours, ordinary hours and the hybrid's daytime.

use super::diagnostic::{Allowed, Diagnostic, Diagnostics, Held, Place};
use crate::model::scenario::{Day, HybridRule, Scenario, Time, Week};

/// The department's opening hours, on at least one day.
pub(super) fn opening(scenario: &Scenario, faults: &mut Diagnostics) {
    const ID: &str = "demand.opening";
    let week = &scenario.demand.opening;
    days(week, &Place::of(ID), ID, faults);
    if *week == Week::CLOSED {
        faults.add(ID, Held::AlwaysClosed, Allowed::AnyOpenHalfHour);
    }
}

/// Opening hours on half-hours, ending after they begin.
pub(super) fn days(week: &Week, place: &Place, id: &str, faults: &mut Diagnostics) {
    for day in Day::ALL {
        let Some((from, to)) = week.day(day) else { continue };
        let place = place.clone().field(day.id());
        let id = format!("{id}.{}", day.id());
        for (index, time) in [from, to].into_iter().enumerate().filter(|(_, time)| !time.is_on_half_hour()) {
            faults.at(place.clone().item(index), &id, Held::Time(time), Allowed::HalfHour);
        }
        if from >= to {
            faults.at(place, &id, Held::Hours(from, to), Allowed::Hours);
        }
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
