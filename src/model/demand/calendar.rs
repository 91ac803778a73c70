//! The open half-hours by weight: slots of one weight need the same agents, whatever the volume, month or language.

use super::slot::{Period, Slot, open_slots};
use crate::model::error::ModelError;
use crate::model::scenario::{HybridRule, Scenario};

/// The distinct weights of the open slots, rising, and what each one's slots add up to. All lists are equally long.
#[derive(Clone, Debug, Default)]
pub struct Calendar {
    /// Share of the week's contacts of each slot of this weight.
    pub weight: Vec<f64>,
    /// How many slots have it.
    pub slots: Vec<f64>,
    /// The sum of their wage surcharges, fractions.
    pub surcharge: Vec<f64>,
    /// The sum of their supplier premiums: 1, or `1 + outsourcing.off_hours_premium`.
    pub premium: Vec<f64>,
    /// How many of them a daytime hybrid has dedicated agents in.
    pub daytime_slots: Vec<f64>,
    /// The sum of the supplier premiums of those.
    pub daytime_premium: Vec<f64>,
    /// Hours a week that are open.
    pub open_hours: f64,
}

impl Calendar {
    /// Sorts the open slots of a scenario by weight.
    ///
    /// # Errors
    /// When nothing is open, or a list of weights has the wrong length.
    pub fn of(scenario: &Scenario) -> Result<Self, ModelError> {
        let mut slots = open_slots(scenario)?;
        slots.sort_by(|a, b| a.weight.total_cmp(&b.weight));
        let mut calendar = Self { open_hours: super::INTERVAL_HOURS * slots.len() as f64, ..Self::default() };
        for slot in &slots {
            if calendar.weight.last() != Some(&slot.weight) {
                calendar.weight.push(slot.weight);
                for list in calendar.lists() {
                    list.push(0.0);
                }
            }
            let premium = off_hours_premium(slot, scenario);
            let daytime = f64::from(u8::from(is_daytime(slot, &scenario.hybrid.rule)));
            let added = [1.0, wage_surcharge(slot, scenario), premium, daytime, daytime * premium];
            for (list, added) in calendar.lists().into_iter().zip(added) {
                if let Some(sum) = list.last_mut() {
                    *sum += added;
                }
            }
        }
        Ok(calendar)
    }

    fn lists(&mut self) -> [&mut Vec<f64>; 5] {
        [&mut self.slots, &mut self.surcharge, &mut self.premium, &mut self.daytime_slots, &mut self.daytime_premium]
    }

    /// Whether any open slot has contacts.
    pub fn has_weight(&self) -> bool {
        self.heaviest() > 0.0
    }

    /// The sum over the slots of weight times a figure of this calendar.
    pub fn weighted(&self, figure: &[f64]) -> f64 {
        self.weight.iter().zip(figure).map(|(weight, figure)| weight * figure).sum()
    }

    /// The weight of the busiest slot.
    pub fn heaviest(&self) -> f64 {
        self.weight.last().copied().unwrap_or_default()
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
