//! The work: when contacts arrive, in which languages, and what a contact takes.

mod calendar;
mod mix;
mod slot;

pub use calendar::{Calendar, Group, Totals, is_inside};
pub use mix::{Mix, SECONDS_PER_HOUR};
pub use slot::{Period, Slot, open_slots};

use super::error::ModelError;
use super::scenario::Language;

/// Days in an average year (Julian), over the days of a week: weeks in a year.
pub const WEEKS_PER_YEAR: f64 = 365.25 / 7.0;
/// Weeks in an average month; all twelve months are equally long.
pub const WEEKS_PER_MONTH: f64 = WEEKS_PER_YEAR / 12.0;
/// Planning interval, hours.
pub const INTERVAL_HOURS: f64 = 0.5;
/// Half-hours in a week.
pub const SLOTS_PER_WEEK: usize = 7 * 48;
/// Months in a year.
pub const MONTHS: usize = 12;

/// The different season factors of a year.
#[derive(Clone, Debug, PartialEq)]
pub struct Seasons {
    /// Each once, in the order of their first months.
    pub factors: Vec<f64>,
    /// For each month its place among them.
    pub of_month: [usize; MONTHS],
}

impl Seasons {
    /// Scales the months and puts equal ones together.
    ///
    /// # Errors
    /// When there are not twelve months, or all are zero.
    pub fn of(months: &[f64]) -> Result<Self, ModelError> {
        let mut factors: Vec<f64> = Vec::with_capacity(MONTHS);
        let of_month = season_factors(months)?.map(|factor| {
            factors.iter().position(|known| *known == factor).unwrap_or_else(|| {
                factors.push(factor);
                factors.len() - 1
            })
        });
        Ok(Self { factors, of_month })
    }

    /// Puts a figure of each season factor at its months.
    pub fn by_month<T>(&self, seasons: &[T], figure: impl Fn(&T) -> f64) -> [f64; MONTHS] {
        self.of_month.map(|season| seasons.get(season).map_or(0.0, &figure))
    }
}

/// Season factors of the twelve months, average 1.
///
/// # Errors
/// When there are not twelve weights, or all are zero.
pub fn season_factors(months: &[f64]) -> Result<[f64; MONTHS], ModelError> {
    let weights: [f64; MONTHS] = months.try_into().map_err(|_| {
        ModelError::Invalid(format!("demand.months holds {} weights; it must hold 12, one a month", months.len()))
    })?;
    let sum: f64 = weights.iter().sum();
    if !(sum > 0.0 && sum.is_finite()) {
        return Err(ModelError::Invalid("demand.months: at least one month must be above 0".to_owned()));
    }
    Ok(weights.map(|weight| 12.0 * weight / sum))
}

/// Shares of the languages, scaled to sum 1.
///
/// # Errors
/// When there is no language or all shares are zero.
pub fn language_shares(languages: &[Language]) -> Result<Vec<f64>, ModelError> {
    shares(languages.iter().map(|language| language.share), "demand.languages")
}

/// Numbers scaled to sum 1; `id` is the list that they stand in.
///
/// # Errors
/// When there are none, or all are zero.
pub fn shares(shares: impl Iterator<Item = f64> + Clone, id: &str) -> Result<Vec<f64>, ModelError> {
    let sum: f64 = shares.clone().sum();
    if !(sum > 0.0 && sum.is_finite()) {
        return Err(ModelError::Invalid(format!("{id}: at least one share must be above 0")));
    }
    Ok(shares.map(|share| share / sum).collect())
}

/// The languages of each queue, by their places: those of one team, whose agents speak all of them, and each language
/// without a team by itself.
pub fn queues(languages: &[Language]) -> Vec<Vec<usize>> {
    let mut queues: Vec<Vec<usize>> = Vec::with_capacity(languages.len());
    for (place, language) in languages.iter().enumerate() {
        let team = |queue: &[usize]| queue.first().and_then(|first| languages.get(*first)).and_then(Language::team);
        let same = language.team().and_then(|own| queues.iter_mut().find(|queue| team(queue) == Some(own)));
        match same {
            Some(queue) => queue.push(place),
            None => queues.push(vec![place]),
        }
    }
    queues
}
