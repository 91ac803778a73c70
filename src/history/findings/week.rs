//! The weights of days and hours.

use super::{Caution, Found, Look, Proposal, Subject, rounded_all};
use crate::history::fit::{self, Arrivals, Weights};
use crate::history::tally::HALF_HOURS;

/// Weights fitted to the live contacts that came while the department is open, in an average week: those of each day of
/// the week divided by how often it comes in the period. Work that can wait is planned by the month.
pub(super) fn of(look: &Look<'_>, live: u64, outside: u64) -> Vec<Proposal> {
    let demand = &look.scenario.demand;
    let present = Weights { days: demand.day_weights.clone(), hours: demand.hour_weights.clone() };
    let weekdays = look.period.weekdays();
    let inside = live - outside;
    // Totals of weeks and months say nothing of days and hours.
    if inside == 0 || look.reading.tally.grain() > 1 {
        return Vec::new();
    }
    let mut cautions = look.cautions();
    if outside > 0 {
        cautions.push(Caution::Outside { contacts: outside, share: outside as f64 / live as f64 });
    }
    if look.period.days() < 28 {
        cautions.push(Caution::FewWeeks { days: look.period.days() });
    }
    // A day of the week that does not come in the file cannot be weighed against the others.
    let has_all_days = weekdays.iter().all(|count| *count > 0);
    let weights = |subject: Subject, present: Vec<f64>, found: Vec<f64>, cautions: Vec<Caution>| Proposal {
        subject,
        found: Found::Weights { present, found: rounded_all(found, 4) },
        contacts: inside,
        cautions,
    };
    let often = |day: usize| weekdays.get(day).copied().unwrap_or_default().max(1) as f64;
    if !look.reading.tally.is_timed() {
        let mut arrivals = [0.0; 7];
        for (day, sum) in arrivals.iter_mut().enumerate() {
            *sum = look.live().map(|series| series.on_weekday(day)).sum::<u64>() as f64 / often(day);
        }
        cautions.push(Caution::DaysOnly);
        let days = fit::fit_days(&arrivals, &demand.opening, &present).filter(|_| has_all_days);
        return days
            .into_iter()
            .map(|days| weights(Subject::Days, present.days.clone(), days, cautions.clone()))
            .collect();
    }
    let mut arrivals: Arrivals = [[0.0; HALF_HOURS]; 7];
    for (day, half_hours) in arrivals.iter_mut().enumerate() {
        for (half_hour, sum) in half_hours.iter_mut().enumerate() {
            *sum = look.arrived(day, half_hour) as f64 / often(day);
        }
    }
    let Some(found) = fit::fit(&arrivals, &demand.opening, &present) else { return Vec::new() };
    let mut proposals = Vec::new();
    if has_all_days {
        proposals.push(weights(Subject::Days, present.days, found.days, cautions.clone()));
    }
    proposals.push(weights(Subject::Hours, present.hours, found.hours, cautions));
    proposals
}
