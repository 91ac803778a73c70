//! The work: when contacts arrive, in which languages, and what a contact takes.

mod calendar;
mod mix;
mod slot;
mod weights;

pub use calendar::{Calendar, Contacts, Totals, is_daytime, off_hours_premium, wage_surcharge};
pub use mix::{Mix, Promise, SECONDS_PER_HOUR};
pub use slot::{Period, Slot, open_slots};
pub use weights::Weights;

use super::error::ModelError;
use super::scenario::{Language, Scenario};

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

/// How the contacts of the average month spread over months and languages.
#[derive(Clone, Debug)]
pub struct Spread {
    /// The distinct season factors; the factors of the twelve months average 1.
    pub seasons: Vec<f64>,
    /// For each month its place in `seasons`.
    pub season_of_month: [usize; MONTHS],
    /// The languages, those of one share together.
    pub languages: Vec<LanguageClass>,
}

/// Languages of one share: they need the same team each.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LanguageClass {
    /// Share of the contacts of each one, 0..1.
    pub share: f64,
    /// How many there are.
    pub count: f64,
    /// The sum of their supplier premiums `1 + rate_premium`.
    pub rate_premium: f64,
}

impl Spread {
    /// Scales months and shares and puts equal ones together.
    ///
    /// # Errors
    /// When there are not twelve months, or all months or all shares are zero.
    pub fn of(scenario: &Scenario) -> Result<Self, ModelError> {
        let factors = season_factors(&scenario.demand.months)?;
        let mut seasons: Vec<f64> = Vec::with_capacity(MONTHS);
        let season_of_month = factors.map(|factor| {
            seasons.iter().position(|known| *known == factor).unwrap_or_else(|| {
                seasons.push(factor);
                seasons.len() - 1
            })
        });
        let shares = language_shares(&scenario.demand.languages)?;
        let mut pairs: Vec<(f64, f64)> = shares
            .iter()
            .zip(&scenario.demand.languages)
            .map(|(share, language)| (*share, 1.0 + language.rate_premium))
            .collect();
        pairs.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut languages: Vec<LanguageClass> = Vec::new();
        for (share, rate_premium) in pairs {
            match languages.last_mut() {
                Some(last) if last.share == share => {
                    last.count += 1.0;
                    last.rate_premium += rate_premium;
                }
                _ => languages.push(LanguageClass { share, count: 1.0, rate_premium }),
            }
        }
        Ok(Self { seasons, season_of_month, languages })
    }

    /// Puts a figure of each season factor at its months.
    pub fn by_month<T>(&self, seasons: &[T; MONTHS], figure: impl Fn(&T) -> f64) -> [f64; MONTHS] {
        let mut figures = [0.0; MONTHS];
        for (month, season) in figures.iter_mut().zip(self.season_of_month) {
            *month = seasons.get(season).map_or(0.0, &figure);
        }
        figures
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
    scaled(languages.iter().map(|language| language.share), "demand.languages")
}

/// Numbers scaled to sum 1.
fn scaled(shares: impl Iterator<Item = f64> + Clone, id: &str) -> Result<Vec<f64>, ModelError> {
    let sum: f64 = shares.clone().sum();
    if !(sum > 0.0 && sum.is_finite()) {
        return Err(ModelError::Invalid(format!("{id}: at least one share must be above 0")));
    }
    Ok(shares.map(|share| share / sum).collect())
}
