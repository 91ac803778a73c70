//! The rules of the opening hours of channels and languages: each is open together with all it has contacts with.

use super::diagnostic::{Allowed, Diagnostics, Held, Place};
use super::times;
use crate::model::scenario::{Channel, Day, Demand, Language, Scenario, Time, Week};

const CHANNELS: &str = "demand.channels";
const LANGUAGES: &str = "demand.languages";
/// Words of 64 half-hours that hold the 336 of a week.
const WORDS: usize = 6;

/// Opening hours of live channels and of languages alone, well formed, and each channel and language with contacts open in
/// some half-hour that has a weight while there are contacts.
pub(super) fn all(scenario: &Scenario, faults: &mut Diagnostics) {
    let demand = &scenario.demand;
    let found = faults.list.len();
    for (index, channel) in demand.channels.iter().enumerate() {
        let Some(week) = &channel.opening else { continue };
        let (place, id) = (Place::of(CHANNELS).item(index).field("opening"), opening_id(CHANNELS, &channel.name));
        if channel.kind.is_live() {
            times::days(week, &place, &id, faults);
        } else {
            faults.at(place, &id, Held::Opening, Allowed::NoOpening);
        }
    }
    for (index, language) in demand.languages.iter().enumerate() {
        let Some(week) = &language.opening else { continue };
        let place = Place::of(LANGUAGES).item(index).field("opening");
        times::days(week, &place, &opening_id(LANGUAGES, &language.name), faults);
    }
    if faults.list.len() == found {
        together(demand, faults);
    }
}

/// Each live channel in each language in which it has contacts.
fn together(demand: &Demand, faults: &mut Diagnostics) {
    let department = Slots::of(&demand.opening);
    let weighted = Slots::with_weight(demand);
    let open = |week: &Option<Week>| week.as_ref().map_or(Slots::ALL, Slots::of).and(department);
    let languages: Vec<(&Language, Slots)> = demand.languages.iter().map(|it| (it, open(&it.opening))).collect();
    for (channel_index, channel) in demand.channels.iter().enumerate().filter(|(_, it)| it.kind.is_live()) {
        let of_channel = open(&channel.opening);
        for (language_index, (language, of_language)) in languages.iter().enumerate() {
            // Without hours of their own both are open as the department is, which has its own rules.
            let limited = channel.opening.is_some() || language.opening.is_some();
            if !limited || channel.share * language.share == 0.0 {
                continue;
            }
            let slots = of_channel.and(*of_language);
            let is_closed = slots.is_empty();
            let is_quiet = demand.contacts_per_month > 0.0 && slots.and(weighted).is_empty();
            if !is_closed && !is_quiet {
                continue;
            }
            let (place, id, other) = blamed((channel_index, channel), (language_index, language));
            if is_closed {
                faults.at(place, &id, Held::NeverOpenWith { id: other }, Allowed::OpenTogether);
            } else {
                faults.at(place, &id, Held::ZeroWhenOpenWith { id: other }, Allowed::AnyOpenWeight);
            }
            if faults.is_full() {
                return;
            }
        }
    }
}

/// The opening that is at fault, the channel's where it has one, with its id, and the id of what it is never open with.
fn blamed(channel: (usize, &Channel), language: (usize, &Language)) -> (Place, String, String) {
    let ((channel_index, channel), (language_index, language)) = (channel, language);
    let item = |list: &str, name: &str| format!("{list}[{name}]");
    let (of_channel, of_language) = (item(CHANNELS, &channel.name), item(LANGUAGES, &language.name));
    if channel.opening.is_some() {
        let place = Place::of(CHANNELS).item(channel_index).field("opening");
        (place, opening_id(CHANNELS, &channel.name), of_language)
    } else {
        let place = Place::of(LANGUAGES).item(language_index).field("opening");
        (place, opening_id(LANGUAGES, &language.name), of_channel)
    }
}

fn opening_id(list: &str, name: &str) -> String {
    format!("{list}[{name}].opening")
}

/// Half-hours of a week, one bit each.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Slots([u64; WORDS]);

impl Slots {
    const ALL: Self = Self([u64::MAX; WORDS]);
    const NONE: Self = Self([0; WORDS]);

    fn of(week: &Week) -> Self {
        let mut slots = Self::NONE;
        let hours = |(from, to): (Time, Time)| from.half_hour()..to.half_hour();
        for (day_index, day) in Day::ALL.into_iter().enumerate() {
            for half_hour in week.day(day).map(hours).unwrap_or_default() {
                slots.add(day_index, half_hour);
            }
        }
        slots
    }

    /// The half-hours that have a weight.
    fn with_weight(demand: &Demand) -> Self {
        let mut slots = Self::NONE;
        for (day_index, day) in demand.day_weights.iter().enumerate() {
            let has_weight = |(_, hour): &(usize, &f64)| day * **hour != 0.0;
            for (hour_index, _) in demand.hour_weights.iter().enumerate().filter(has_weight) {
                slots.add(day_index, 2 * hour_index);
                slots.add(day_index, 2 * hour_index + 1);
            }
        }
        slots
    }

    fn add(&mut self, day: usize, half_hour: usize) {
        let slot = 48 * day + half_hour;
        if let Some(word) = self.0.get_mut(slot / 64) {
            *word |= 1 << (slot % 64);
        }
    }

    fn and(self, other: Self) -> Self {
        Self(std::array::from_fn(|word| self.0[word] & other.0[word]))
    }

    fn is_empty(self) -> bool {
        self == Self::NONE
    }
}
