//! The open half-hours by weight: slots of one weight need the same agents, whatever the volume, month or language.

use std::ops::Range;

use super::slot::{Period, Slot, open_slots};
use super::weights::Weights;
use crate::model::error::ModelError;
use crate::model::scenario::{HybridRule, Scenario};

/// The distinct weights of the open slots and what the slots of each add up to.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// Share of the week's contacts of each slot, rising.
    weights: Weights,
    /// The open slots, their weights rising.
    slots: Vec<Slot>,
    /// For each weight the totals of all slots with less: one more than there are weights.
    below: Vec<(Totals, Contacts)>,
    /// Hours a week that are open.
    pub open_hours: f64,
    surcharges: Surcharges,
}

/// What a slot costs on top, by its period: the numbers that a calendar is made of.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Surcharges {
    evening: f64,
    saturday: f64,
    sunday: f64,
    off_hours: f64,
}

impl Surcharges {
    fn of(scenario: &Scenario) -> Self {
        let staff = &scenario.staff;
        Self {
            evening: staff.evening_surcharge,
            saturday: staff.saturday_surcharge,
            sunday: staff.sunday_surcharge,
            off_hours: scenario.outsourcing.off_hours_premium,
        }
    }
}

/// Sums over slots, for figures that are multiplied by agents.
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
}

/// Sums over slots of what arrives in them.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Contacts {
    /// Their shares of the week's contacts.
    pub share: f64,
    /// The same, each times its supplier premium.
    pub premium: f64,
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
        }
    }

    /// Adds `times` the difference of two totals.
    #[inline]
    fn add(&mut self, times: f64, upper: &Self, lower: &Self) {
        self.slots += times * (upper.slots - lower.slots);
        self.surcharge += times * (upper.surcharge - lower.surcharge);
        self.premium += times * (upper.premium - lower.premium);
        self.daytime_slots += times * (upper.daytime_slots - lower.daytime_slots);
        self.daytime_premium += times * (upper.daytime_premium - lower.daytime_premium);
    }
}

impl Contacts {
    /// Adds the difference of two totals.
    fn add(&mut self, upper: &Self, lower: &Self) {
        self.share += upper.share - lower.share;
        self.premium += upper.premium - lower.premium;
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
        let mut weights: Vec<f64> = slots.iter().map(|slot| slot.weight).collect();
        weights.dedup();
        let (below, surcharges) = (below(&slots, scenario), Surcharges::of(scenario));
        Ok(Self { weights: Weights::new(weights), slots, below, open_hours, surcharges })
    }

    /// Whether its numbers are those of a scenario that differs in numbers only.
    pub fn has_surcharges_of(&self, scenario: &Scenario) -> bool {
        self.surcharges == Surcharges::of(scenario)
    }

    /// The same half-hours with the surcharges and premiums of a scenario that differs in numbers only.
    pub fn with_surcharges_of(&self, scenario: &Scenario) -> Self {
        Self { below: below(&self.slots, scenario), surcharges: Surcharges::of(scenario), ..self.clone() }
    }

    /// The distinct weights, rising.
    pub fn weights(&self) -> &Weights {
        &self.weights
    }

    /// What arrives in all slots.
    pub fn week(&self) -> Contacts {
        self.below.last().map(|(_, contacts)| *contacts).unwrap_or_default()
    }

    /// Adds `agents` times the totals of a range of weights.
    #[inline]
    pub fn add(&self, sum: &mut Totals, agents: f64, weights: Range<usize>) {
        if let (Some((lower, _)), Some((upper, _))) = (self.below.get(weights.start), self.below.get(weights.end)) {
            sum.add(agents, upper, lower);
        }
    }

    /// Adds what arrives in a range of weights.
    pub fn add_contacts(&self, sum: &mut Contacts, weights: Range<usize>) {
        if let (Some((_, lower)), Some((_, upper))) = (self.below.get(weights.start), self.below.get(weights.end)) {
            sum.add(upper, lower);
        }
    }
}

/// For each distinct weight of rising slots the totals of all slots with less, and last those of all.
fn below(slots: &[Slot], scenario: &Scenario) -> Vec<(Totals, Contacts)> {
    let mut below = Vec::with_capacity(slots.len() + 1);
    let (mut totals, mut contacts) = (Totals::default(), Contacts::default());
    let mut last = None;
    for slot in slots {
        if last != Some(slot.weight) {
            last = Some(slot.weight);
            below.push((totals, contacts));
        }
        let of_slot = Totals::of(slot, scenario);
        let arriving = Contacts { share: slot.weight, premium: slot.weight * of_slot.premium };
        totals.add(1.0, &of_slot, &Totals::default());
        contacts.add(&arriving, &Contacts::default());
    }
    below.push((totals, contacts));
    below
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
