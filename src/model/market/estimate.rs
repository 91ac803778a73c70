//! Rates estimated from the six factors, as sums that can be read.
//!
//! What the bills add by themselves is not estimated a second time: premiums of languages and of evenings and weekends,
//! where the scenario has them; the time that complex contacts take (billed hours and minutes rise with it, and the price
//! of a contact is multiplied by it); the hours of training that complex work asks for; agents for the busiest half-hours
//! of a dedicated team.

use rust_decimal::Decimal;

use super::advice::Advice;
use super::factors::{Factor, Factors};
use super::rate::{Rate, usual};
use super::weights::{Judgement, Weights};
use crate::model::error::ModelError;
use crate::model::prepared::Prepare;

/// What the market says of a scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Market {
    pub factors: Factors,
    /// In the order of [`Rate::ALL`].
    pub estimates: Vec<Estimate>,
    pub advice: Advice,
}

/// An estimated rate: `base + parts + cut = amount`, to the cent, in EUR per the unit of the rate's input.
#[derive(Clone, Debug, PartialEq)]
pub struct Estimate {
    pub rate: Rate,
    /// Low and high of the market.
    pub range: (Decimal, Decimal),
    /// What the easiest work at a small volume costs; of a contact, the minutes of one at such a price.
    pub base: Decimal,
    /// Of a contact: the price of a minute in its base, EUR.
    pub base_minute: Option<Decimal>,
    /// What each factor that decides this rate adds, in the order of [`Factor::ALL`].
    pub parts: Vec<Part>,
    /// What is taken off or put on, so that the rate stays inside the range; else 0.
    pub cut: Decimal,
    pub amount: Decimal,
}

/// What one factor adds to a rate, EUR per the rate's unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    pub factor: Factor,
    pub amount: Decimal,
    pub why: Why,
}

/// Why a part is as large as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It follows from where the factor stands.
    Place,
    /// Nothing is added, because the scenario has a premium for it.
    OwnPremium,
    /// Nothing is added, because the bill multiplies the rate by it.
    Billed,
}

impl Market {
    /// Estimates all rates of a scenario.
    ///
    /// # Errors
    /// When the scenario cannot be planned.
    pub fn of(of: &impl Prepare) -> Result<Self, ModelError> {
        let factors = Factors::of(of)?;
        let estimates = Rate::ALL.map(|rate| Estimate::of(rate, &factors)).into();
        Ok(Self { estimates, advice: Advice::of(&factors), factors })
    }

    /// The estimate of a rate.
    pub fn of_rate(&self, rate: Rate) -> Option<&Estimate> {
        self.estimates.iter().find(|estimate| estimate.rate == rate)
    }
}

impl Estimate {
    /// Places a rate inside the market's range.
    pub fn of(rate: Rate, factors: &Factors) -> Self {
        match rate {
            Rate::Contact => of_contact(factors),
            _ => {
                let drawn = Drawn::of(rate, factors);
                Self::sum(rate, drawn.base, None, drawn.parts)
            }
        }
    }

    /// Rounds first and adds up then, so that the sum is right to the cent.
    fn sum(rate: Rate, base: f64, base_minute: Option<f64>, parts: Vec<(Factor, f64, Why)>) -> Self {
        let (low, high) = rate.range();
        let range = (rate.rounded(low), rate.rounded(high));
        let base = rate.rounded(base);
        let part = |(factor, amount, why)| Part { factor, amount: rate.rounded(amount), why };
        let parts: Vec<Part> = parts.into_iter().map(part).collect();
        let sum = base + parts.iter().map(|part| part.amount).sum::<Decimal>();
        let amount = sum.clamp(range.0, range.1);
        let base_minute = base_minute.map(|price| Rate::Minute.rounded(price));
        Self { rate, range, base, base_minute, parts, cut: amount - sum, amount }
    }
}

/// A rate before it is rounded, EUR.
struct Drawn {
    base: f64,
    parts: Vec<(Factor, f64, Why)>,
}

impl Drawn {
    fn of(rate: Rate, factors: &Factors) -> Self {
        let weights = Judgement::get().of(rate);
        let (low, high) = rate.range();
        let width = high - low;
        let parts = Factor::ALL.into_iter().filter(|factor| decides(*factor, &weights)).map(|factor| {
            let (share, why) = share(factor, &weights, factors);
            (factor, width * share, why)
        });
        Self { base: low + width * weights.base, parts: parts.collect() }
    }
}

/// The price of a contact is the price of its minutes: agent minutes of the average contact at complexity 1, times the
/// estimated price of a minute, part by part. Complexity adds nothing, because the bill multiplies the price of a contact
/// by it; the minute in it is one of ordinary complexity.
fn of_contact(factors: &Factors) -> Estimate {
    let ordinary = Factors { complexity: 1.0, ..factors.clone() };
    let minute = Drawn::of(Rate::Minute, &ordinary);
    let mut base = minute.base;
    let mut parts = Vec::new();
    for (factor, amount, why) in minute.parts {
        if factor == Factor::Complexity {
            base += amount;
            parts.push((factor, 0.0, Why::Billed));
        } else {
            parts.push((factor, factors.minutes * amount, why));
        }
    }
    Estimate::sum(Rate::Contact, factors.minutes * base, Some(base), parts)
}

fn decides(factor: Factor, weights: &Weights) -> bool {
    match factor {
        Factor::Volume => weights.volume != 0.0 || weights.size != 0.0,
        Factor::Complexity => weights.complexity != 0.0,
        Factor::Languages => weights.languages != 0.0,
        Factor::Opening => weights.off_hours != 0.0,
        Factor::Channels => weights.channels != 0.0,
        Factor::Peaks => weights.season != 0.0 || weights.rush != 0.0,
    }
}

/// What a factor adds, as a part of the width of the range.
fn share(factor: Factor, weights: &Weights, factors: &Factors) -> (f64, Why) {
    let places = &Judgement::get().places;
    let follows = |share: f64| (share, Why::Place);
    match factor {
        Factor::Volume => {
            let (low, high) = usual("demand.contacts_per_month");
            let volume = factors.contacts_per_month;
            let on_logarithm = place(volume.max(low).ln(), (low.ln(), high.ln()));
            follows(weights.volume * on_logarithm + weights.size * place(volume, (low, high)))
        }
        Factor::Complexity => follows(weights.complexity * place(factors.complexity, usual("demand.complexity"))),
        Factor::Languages if factors.languages > 1 && factors.unpriced_languages == 0 => (0.0, Why::OwnPremium),
        Factor::Languages => follows(weights.languages * place(factors.unpriced_languages as f64, places.languages)),
        Factor::Opening if factors.off_hours > 0.0 && factors.off_hours_premium != 0.0 => (0.0, Why::OwnPremium),
        Factor::Opening => follows(weights.off_hours * place(factors.off_hours, places.off_hours)),
        Factor::Channels => follows(weights.channels * place(factors.channels.len() as f64, places.channels)),
        Factor::Peaks => follows(
            weights.season * place(factors.season, places.season) + weights.rush * place(factors.rush, places.rush),
        ),
    }
}

/// Where a value stands between two: 0 at or below the first, 1 at or above the second.
fn place(value: f64, (from, to): (f64, f64)) -> f64 {
    if to > from { ((value - from) / (to - from)).clamp(0.0, 1.0) } else { 0.0 }
}
