//! The volume of an average month, and the season.

use super::{Caution, Found, Growth, Look, Proposal, Subject, number, rounded, rounded_all};
use crate::history::Absent;
use crate::history::matching::Choice;
use crate::history::period::DAYS_A_MONTH;

/// What was found of the volume.
pub(super) struct Volume {
    pub proposal: Proposal,
    pub months: Option<Proposal>,
    /// Contacts of the file in an average month.
    pub file: f64,
}

/// Volume: contacts / days covered x 365.25 / 12, from the first to the last day inclusive, but for months without any
/// row. That is the average month only where the file covers whole years. Else the contacts are divided by what the season
/// makes of those days, 1 for an average one: the season found where all twelve months are covered, and the scenario's
/// present one where they are not.
pub(super) fn of(look: &Look<'_>) -> Volume {
    let (contacts, period) = (look.contacts as f64, &look.period);
    let is_whole = period.missing_months().is_empty();
    let found = is_whole.then(|| season(look));
    let of_days = look.day_cautions();
    let mut cautions = of_days.clone();
    if look.reading.tally.grain() > 1 {
        cautions.push(Caution::TotalsOnly { days: look.reading.tally.grain() });
    }
    let plain = rounded(contacts / period.days() as f64 * DAYS_A_MONTH, 2);
    let present = factors(&look.scenario.demand.months);
    let days = match &found {
        Some(_) if period.is_whole_years() => period.days() as f64,
        Some(found) => {
            cautions.push(Caution::FoundSeason { plain });
            weighted_days(look, found)
        }
        None => {
            cautions.push(Caution::LessThanAYear { days: period.days() });
            if present.iter().any(|factor| (factor - 1.0).abs() > 1e-9) {
                cautions.push(Caution::PresentSeason { plain });
            }
            weighted_days(look, &present)
        }
    };
    // A season that says that nothing comes in these months says nothing of the others.
    let days = if days > 0.0 { days } else { period.days() as f64 };
    let file = contacts / days * DAYS_A_MONTH;
    if look.is_answered_only() {
        cautions.push(Caution::AnsweredOnly);
    }
    let unnamed = look.series.iter().filter(|series| matches!(look.channel(series), Choice::Any));
    let unnamed: u64 = unnamed.map(|series| series.contacts).sum();
    if unnamed > 0 && look.scenario.demand.channels.len() > 1 {
        cautions.push(Caution::NoChannel { contacts: unnamed });
    }
    let (kept, names) = kept(look);
    if kept > 0.0 {
        cautions.push(Caution::Kept { names, contacts: rounded(kept, 2) });
    }
    let months = found.map(|found| Proposal {
        subject: Subject::Months,
        found: Found::Weights { present: look.scenario.demand.months.clone(), found: rounded_all(found, 4) },
        contacts: look.contacts,
        cautions: of_days,
    });
    let now = look.scenario.demand.contacts_per_month;
    let proposal = number(Subject::Volume, now, rounded(file + kept, 2), look.contacts, cautions);
    Volume { proposal, months, file }
}

/// Contacts a month of channels that the file does not hold and that stay as they are, and their names.
pub(super) fn kept(look: &Look<'_>) -> (f64, Vec<String>) {
    if look.matching.absent == Absent::Empty {
        return (0.0, Vec::new());
    }
    let demand = &look.scenario.demand;
    let all: f64 = demand.channels.iter().map(|channel| channel.share).sum();
    let names = look.matching.absent_channels(&look.reading.tally, look.scenario);
    let absent = demand.channels.iter().filter(|channel| names.contains(&channel.name));
    let share: f64 = absent.map(|channel| channel.share).sum::<f64>() / all;
    (if all > 0.0 { demand.contacts_per_month * share } else { 0.0 }, names)
}

/// Contacts a day in each calendar month, over all years, with a mean of 1: the model's months are equally long.
fn season(look: &Look<'_>) -> Vec<f64> {
    let mut contacts = [0.0; 12];
    for (year, month, _) in look.period.months() {
        if let Some(sum) = contacts.get_mut(month as usize - 1) {
            *sum += look.in_month(year, month) as f64;
        }
    }
    let days = look.period.days_by_month();
    let a_day: Vec<f64> = contacts.iter().zip(days).map(|(contacts, days)| contacts / days.max(1) as f64).collect();
    factors(&a_day)
}

/// Twelve weights with a mean of 1.
fn factors(months: &[f64]) -> Vec<f64> {
    let sum: f64 = months.iter().sum();
    months.iter().map(|month| if sum > 0.0 { 12.0 * month / sum } else { 1.0 }).collect()
}

/// The days of the period, each counted by the factor of its month.
fn weighted_days(look: &Look<'_>, factors: &[f64]) -> f64 {
    look.period.days_by_month().iter().zip(factors).map(|(days, factor)| *days as f64 * factor).sum()
}

/// Each year against the one before, over the calendar months that are covered in both.
pub(super) fn growth(look: &Look<'_>) -> Vec<Growth> {
    let months = look.period.months();
    let years = look.period.begins().0 + 1..=look.period.ends().0;
    let of_year = |year: i64| {
        let covered = |month: &i64| look.period.covers(year - 1, *month) && look.period.covers(year, *month);
        let both: Vec<i64> = (1..=12).filter(covered).collect();
        let a_day = |year: i64| {
            let contacts: u64 = both.iter().map(|month| look.in_month(year, *month)).sum();
            let days =
                months.iter().filter(|(y, month, _)| *y == year && both.contains(month)).map(|(_, _, days)| days);
            contacts as f64 / days.sum::<i64>().max(1) as f64
        };
        let before = a_day(year - 1);
        let share = a_day(year) / before - 1.0;
        (!both.is_empty() && before > 0.0).then_some(Growth { year, months: both.len(), share })
    };
    years.filter_map(of_year).collect()
}
