//! The open half-hours of the week.

use crate::model::error::ModelError;
use crate::model::scenario::{Day, Scenario};

/// One open half-hour of the week.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Slot {
    pub day: Day,
    /// Which half-hour of the day, 0..48.
    pub half_hour: usize,
    /// Its share of the week's contacts; all open slots together are 1, or all 0 when every weight is 0.
    pub weight: f64,
    pub period: Period,
}

/// Which surcharge a half-hour carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// Monday to Friday within the ordinary hours.
    Ordinary,
    /// Monday to Friday outside the ordinary hours.
    Evening,
    Saturday,
    Sunday,
}

impl Period {
    /// All periods.
    pub const ALL: [Self; 4] = [Self::Ordinary, Self::Evening, Self::Saturday, Self::Sunday];
}

impl Slot {
    /// When it begins, minutes since midnight.
    pub fn minutes(&self) -> u16 {
        // Below 48 half-hours, so it fits.
        30 * self.half_hour as u16
    }

    /// Whether the supplier's premium for evenings and weekends applies.
    pub fn is_off_hours(&self) -> bool {
        self.period != Period::Ordinary
    }
}

/// The open half-hours, Monday first, with their shares of the week.
///
/// # Errors
/// When nothing is open, or a list of weights has the wrong length.
pub fn open_slots(scenario: &Scenario) -> Result<Vec<Slot>, ModelError> {
    let demand = &scenario.demand;
    let wrong = |id: &str, length: usize, wanted: usize| {
        Err(ModelError::Invalid(format!("demand.{id} holds {length} weights; it must hold {wanted}")))
    };
    if demand.day_weights.len() != 7 {
        return wrong("day_weights", demand.day_weights.len(), 7);
    }
    if demand.hour_weights.len() != 24 {
        return wrong("hour_weights", demand.hour_weights.len(), 24);
    }
    let ordinary = scenario.staff.day_from.minutes()..scenario.staff.day_to.minutes();
    let mut slots = Vec::new();
    for (day, day_weight) in Day::ALL.into_iter().zip(&demand.day_weights) {
        let Some((from, to)) = demand.opening.day(day) else { continue };
        for (half_hour, hour_weight) in demand.hour_weights.iter().flat_map(|weight| [weight, weight]).enumerate() {
            if half_hour < from.half_hour() || half_hour >= to.half_hour() {
                continue;
            }
            let mut slot = Slot { day, half_hour, weight: day_weight * hour_weight, period: Period::Ordinary };
            slot.period = match day {
                Day::Sun => Period::Sunday,
                Day::Sat => Period::Saturday,
                _ if ordinary.contains(&slot.minutes()) => Period::Ordinary,
                _ => Period::Evening,
            };
            slots.push(slot);
        }
    }
    if slots.is_empty() {
        return Err(ModelError::Invalid("demand.opening: at least one half-hour of the week must be open".to_owned()));
    }
    let sum: f64 = slots.iter().map(|slot| slot.weight).sum();
    if !sum.is_finite() {
        return Err(ModelError::Invalid("demand.day_weights and demand.hour_weights must be finite".to_owned()));
    }
    if sum > 0.0 {
        slots.iter_mut().for_each(|slot| slot.weight /= sum);
    }
    Ok(slots)
}
