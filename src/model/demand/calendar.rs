//! The open half-hours by weight: slots of one weight need the same agents, whatever the volume, month or language.

use std::ops::Range;

use super::slot::{Period, Slot, open_slots};
use crate::model::error::ModelError;
use crate::model::scenario::{HybridRule, Scenario};

/// The distinct weights of the open slots and what the slots of each add up to.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// Share of the week's contacts of each slot, rising.
    weights: Vec<f64>,
    /// For each weight the totals of all slots with less: one more than there are weights.
    below: Vec<Totals>,
    /// Hours a week that are open.
    pub open_hours: f64,
}

/// Sums over slots.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Totals {
    /// How many there are.
    pub slots: f64,
    /// Their wage surcharges, fractions.
    pub surcharge: f64,
    /// Their supplier premiums: 1, or `1 + outsourcing.off_hours_premium`.
    pub premium: f64,
    /// How many of them a daytime hybrid has dedicated agents in.
    pub daytime_slots: f64,
    /// The supplier premiums of those.
    pub daytime_premium: f64,
    /// Their shares of the week's contacts.
    pub contacts: f64,
    /// The same, each times its supplier premium.
    pub contacts_premium: f64,
}

impl Totals {
    fn of(slot: &Slot, scenario: &Scenario) -> Self {
        let premium = off_hours_premium(slot, scenario);
        let daytime = if is_daytime(slot, &scenario.hybrid.rule) { 1.0 } else { 0.0 };
        Self {
            slots: 1.0,
            surcharge: wage_surcharge(slot, scenario),
            premium,
            daytime_slots: daytime,
            daytime_premium: daytime * premium,
            contacts: slot.weight,
            contacts_premium: slot.weight * premium,
        }
    }

    /// Adds `times` the difference of two totals.
    pub fn add(&mut self, times: f64, upper: &Self, lower: &Self) {
        let sums = [
            (&mut self.slots, upper.slots, lower.slots),
            (&mut self.surcharge, upper.surcharge, lower.surcharge),
            (&mut self.premium, upper.premium, lower.premium),
            (&mut self.daytime_slots, upper.daytime_slots, lower.daytime_slots),
            (&mut self.daytime_premium, upper.daytime_premium, lower.daytime_premium),
            (&mut self.contacts, upper.contacts, lower.contacts),
            (&mut self.contacts_premium, upper.contacts_premium, lower.contacts_premium),
        ];
        for (sum, upper, lower) in sums {
            *sum += times * (upper - lower);
        }
    }
}

impl Calendar {
    /// Sorts the open slots of a scenario by weight.
    ///
    /// # Errors
    /// When nothing is open, or a list of weights has the wrong length.
    pub fn of(scenario: &Scenario) -> Result<Self, ModelError> {
        let mut slots = open_slots(scenario)?;
        slots.sort_by(|a, b| a.weight.total_cmp(&b.weight));
        let open_hours = super::INTERVAL_HOURS * slots.len() as f64;
        let mut calendar = Self { weights: Vec::new(), below: Vec::new(), open_hours };
        let mut sum = Totals::default();
        for slot in &slots {
            if calendar.weights.last() != Some(&slot.weight) {
                calendar.weights.push(slot.weight);
                calendar.below.push(sum);
            }
            sum.add(1.0, &Totals::of(slot, scenario), &Totals::default());
        }
        calendar.below.push(sum);
        Ok(calendar)
    }

    /// The distinct weights, rising.
    pub fn weights(&self) -> &[f64] {
        &self.weights
    }

    /// The weight of the busiest slot.
    pub fn heaviest(&self) -> f64 {
        self.weights.last().copied().unwrap_or_default()
    }

    /// The totals of all slots.
    pub fn week(&self) -> Totals {
        self.below.last().copied().unwrap_or_default()
    }

    /// Adds `times` the totals of a range of weights.
    pub fn add(&self, sum: &mut Totals, times: f64, weights: Range<usize>) {
        if let (Some(lower), Some(upper)) = (self.below.get(weights.start), self.below.get(weights.end)) {
            sum.add(times, upper, lower);
        }
    }
}

/// The wage surcharge of a slot, a fraction.
pub fn wage_surcharge(slot: &Slot, scenario: &Scenario) -> f64 {
    match slot.period {
        Period::Ordinary => 0.0,
        Period::Evening => scenario.staff.evening_surcharge,
        Period::Saturday => scenario.staff.saturday_surcharge,
        Period::Sunday => scenario.staff.sunday_surcharge,
    }
}

/// The supplier's premium of a slot, a factor.
pub fn off_hours_premium(slot: &Slot, scenario: &Scenario) -> f64 {
    if slot.is_off_hours() { 1.0 + scenario.outsourcing.off_hours_premium } else { 1.0 }
}

/// Whether a daytime hybrid has dedicated agents in a slot.
pub fn is_daytime(slot: &Slot, rule: &HybridRule) -> bool {
    match rule {
        HybridRule::Daytime { days, from, to } => {
            days.contains(&slot.day) && (from.minutes()..to.minutes()).contains(&slot.minutes())
        }
        HybridRule::HighSeason { .. } | HybridRule::Cheapest => false,
    }
}
