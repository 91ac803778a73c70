//! The half-hours in which the department is open, those alike together: slots of one weight need the same agents, whatever
//! the volume, the month or the language.

use std::cmp::Ordering;
use std::ops::Range;

use super::slot::{Period, Slot, open_slots};
use crate::model::error::ModelError;
use crate::model::scenario::{HybridRule, Scenario, ServiceWindow, Week};

/// So many patterns of opening hours can be planned: far more than a department has.
const MOST_PATTERNS: usize = 4096;

/// The slots of the week, grouped.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// Those of one window stand together.
    pub groups: Vec<Group>,
    /// The windows over which a promise holds: a day each, or the week.
    pub windows: Vec<Range<usize>>,
    /// The open slots with their places among the groups.
    pub slots: Vec<(Slot, usize)>,
    /// By group and pattern, the share of a week's contacts that come in one of the group's slots; none where it is closed.
    weights: Vec<Option<f64>>,
    patterns: usize,
    /// By pattern whether it is ever open, and ever with a weight.
    ever: Vec<(bool, bool)>,
    /// By channel and language, which pattern of opening hours it has.
    pattern_of: PatternOf,
    /// Hours a week that the department is open.
    pub open_hours: f64,
    /// Whether any open slot has a weight.
    pub has_weight: bool,
}

/// By channel and by language which opening hours it has, and how many different ones languages have.
#[derive(Clone, Debug)]
struct PatternOf {
    channels: Vec<usize>,
    languages: Vec<usize>,
    per_channel: usize,
}

/// Slots in which every channel and language has the same weight.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Group {
    /// How many they are, by period, and of these how many a daytime hybrid has dedicated agents in.
    counts: [Count; Period::ALL.len()],
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Count {
    all: f64,
    daytime: f64,
}

/// Slots and what they cost on top, summed up.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Totals {
    /// How many there are.
    pub slots: f64,
    /// Those outside the ordinary hours.
    pub off_hours: f64,
    /// Their wage surcharges, fractions.
    pub surcharge: f64,
    /// Their supplier premiums: 1, or `1 + outsourcing.off_hours_premium`.
    pub premium: f64,
    /// How many of them a daytime hybrid has dedicated agents in.
    pub daytime_slots: f64,
    /// The supplier premiums of those.
    pub daytime_premium: f64,
}

impl Group {
    /// The group's slots with the surcharges and premiums of a scenario.
    pub fn totals(&self, scenario: &Scenario) -> Totals {
        let mut totals = Totals::default();
        for (period, count) in Period::ALL.into_iter().zip(self.counts) {
            let premium = if period == Period::Ordinary { 1.0 } else { 1.0 + scenario.outsourcing.off_hours_premium };
            totals.slots += count.all;
            totals.off_hours += if period == Period::Ordinary { 0.0 } else { count.all };
            totals.surcharge += count.all * surcharge(period, scenario);
            totals.premium += count.all * premium;
            totals.daytime_slots += count.daytime;
            totals.daytime_premium += count.daytime * premium;
        }
        totals
    }

    /// How many slots there are.
    pub fn slots(&self) -> f64 {
        self.counts.iter().map(|count| count.all).sum()
    }
}

/// A slot with its weight in each pattern.
struct Row {
    slot: Slot,
    window: usize,
    weights: Vec<Option<f64>>,
}

impl Row {
    fn order(&self, other: &Self) -> Ordering {
        let bits = |weight: &Option<f64>| weight.map(f64::to_bits);
        let weights = || self.weights.iter().map(bits).cmp(other.weights.iter().map(bits));
        self.window.cmp(&other.window).then_with(weights)
    }
}

impl Calendar {
    /// Groups the open slots of a scenario.
    ///
    /// # Errors
    /// When the department is never open, or a list of weights has the wrong length.
    pub fn of(scenario: &Scenario) -> Result<Self, ModelError> {
        let slots = open_slots(scenario)?;
        let open_hours = super::INTERVAL_HOURS * slots.len() as f64;
        let has_weight = slots.iter().any(|slot| slot.weight > 0.0);
        let (pattern_of, patterns) = patterns(scenario)?;
        let is_by_day = scenario.staffing.service_window == ServiceWindow::Day;
        let mut rows: Vec<Row> = slots
            .into_iter()
            .map(|slot| {
                let inside = |week: &&Week| is_inside(week, &slot);
                let is_open = |(channel, language): &Pattern<'_>| {
                    channel.as_ref().is_none_or(inside) && language.as_ref().is_none_or(inside)
                };
                let weights = patterns.iter().map(|pattern| is_open(pattern).then_some(slot.weight)).collect();
                Row { slot, window: if is_by_day { slot.day as usize } else { 0 }, weights }
            })
            .collect();
        for pattern in 0..patterns.len() {
            let sum: f64 = rows.iter().filter_map(|row| row.weights.get(pattern).copied().flatten()).sum();
            // Those of the whole department add up to 1 already, or all are 0.
            if sum > 0.0 && patterns.get(pattern) != Some(&(None, None)) {
                let all = rows.iter_mut().filter_map(|row| row.weights.get_mut(pattern)?.as_mut());
                all.for_each(|weight| *weight /= sum);
            }
        }
        let ever = |pattern: usize| {
            let mut weights = rows.iter().filter_map(|row| row.weights.get(pattern).copied().flatten()).peekable();
            (weights.peek().is_some(), weights.any(|weight| weight > 0.0))
        };
        let ever = (0..patterns.len()).map(ever).collect();
        rows.sort_by(Row::order);
        let mut calendar = Self {
            groups: Vec::new(),
            windows: Vec::new(),
            slots: Vec::with_capacity(rows.len()),
            weights: Vec::new(),
            patterns: patterns.len(),
            ever,
            pattern_of,
            open_hours,
            has_weight,
        };
        for alike in rows.chunk_by(|one, other| one.order(other) == Ordering::Equal) {
            calendar.add(alike, scenario);
        }
        Ok(calendar)
    }

    /// Adds a group of slots that are alike.
    fn add(&mut self, alike: &[Row], scenario: &Scenario) {
        let Some(first) = alike.first() else { return };
        let mut group = Group::default();
        for row in alike {
            if let Some(count) = group.counts.get_mut(row.slot.period as usize) {
                count.all += 1.0;
                count.daytime += if is_daytime(&row.slot, &scenario.hybrid.rule) { 1.0 } else { 0.0 };
            }
        }
        let place = self.groups.len();
        self.slots.extend(alike.iter().map(|row| (row.slot, place)));
        self.groups.push(group);
        self.weights.extend(&first.weights);
        while self.windows.len() <= first.window {
            self.windows.push(place..place);
        }
        if let Some(window) = self.windows.last_mut() {
            window.end = place + 1;
        }
    }

    /// Which pattern of opening hours a live channel has in a language, by their places in the scenario.
    pub fn pattern(&self, channel: usize, language: usize) -> usize {
        let place = |list: &[usize], item: usize| list.get(item).copied().unwrap_or_default();
        let PatternOf { channels, languages, per_channel } = &self.pattern_of;
        place(channels, channel) * per_channel + place(languages, language)
    }

    /// Whether a pattern is open in any slot.
    pub fn is_ever_open(&self, pattern: usize) -> bool {
        self.ever.get(pattern).is_some_and(|ever| ever.0)
    }

    /// Whether a pattern is open in any slot that has a weight.
    pub fn is_ever_weighted(&self, pattern: usize) -> bool {
        self.ever.get(pattern).is_some_and(|ever| ever.1)
    }

    /// How many patterns there are.
    pub fn patterns(&self) -> usize {
        self.patterns
    }

    /// The share of a week's contacts that come in one slot of a group, by pattern; none where it is closed.
    pub fn weights(&self, group: usize) -> &[Option<f64>] {
        self.weights.get(group * self.patterns..(group + 1) * self.patterns).unwrap_or_default()
    }
}

/// Opening hours of a channel and of a language inside those of the department; none: all of them.
type Pattern<'a> = (Option<&'a Week>, Option<&'a Week>);

/// The different opening hours of some items, and for each item which it has.
fn different<'a>(openings: impl Iterator<Item = Option<&'a Week>>) -> (Vec<Option<&'a Week>>, Vec<usize>) {
    let mut list: Vec<Option<&Week>> = Vec::new();
    let of_item = openings.map(|opening| {
        list.iter().position(|known| *known == opening).unwrap_or_else(|| {
            list.push(opening);
            list.len() - 1
        })
    });
    let of_item = of_item.collect();
    (list, of_item)
}

/// Which opening hours each channel and each language has, and the patterns that these make: all of the first channels'
/// with each language's, then those of the next.
///
/// # Errors
/// When they are so many that no department has them.
fn patterns(scenario: &Scenario) -> Result<(PatternOf, Vec<Pattern<'_>>), ModelError> {
    let demand = &scenario.demand;
    let (of_channels, channels) = different(demand.channels.iter().map(|channel| channel.opening.as_ref()));
    let (of_languages, languages) = different(demand.languages.iter().map(|language| language.opening.as_ref()));
    if of_channels.len() * of_languages.len() > MOST_PATTERNS {
        return Err(ModelError::Invalid(format!(
            "demand.channels and demand.languages have {} and {} different openings; together they may make {MOST_PATTERNS}",
            of_channels.len(),
            of_languages.len()
        )));
    }
    let mut patterns: Vec<Pattern<'_>> = Vec::with_capacity(of_channels.len() * of_languages.len());
    for channel in &of_channels {
        patterns.extend(of_languages.iter().map(|language| (*channel, *language)));
    }
    Ok((PatternOf { channels, languages, per_channel: of_languages.len() }, patterns))
}

/// Whether opening hours hold a slot.
pub fn is_inside(week: &Week, slot: &Slot) -> bool {
    week.day(slot.day).is_some_and(|(from, to)| (from.half_hour()..to.half_hour()).contains(&slot.half_hour))
}

/// The wage surcharge of a period, a fraction.
fn surcharge(period: Period, scenario: &Scenario) -> f64 {
    match period {
        Period::Ordinary => 0.0,
        Period::Evening => scenario.staff.evening_surcharge,
        Period::Saturday => scenario.staff.saturday_surcharge,
        Period::Sunday => scenario.staff.sunday_surcharge,
    }
}

/// Whether a daytime hybrid has dedicated agents in a slot.
fn is_daytime(slot: &Slot, rule: &HybridRule) -> bool {
    match rule {
        HybridRule::Daytime { days, from, to } => {
            days.contains(&slot.day) && (from.minutes()..to.minutes()).contains(&slot.minutes())
        }
        HybridRule::HighSeason { .. } | HybridRule::Cheapest => false,
    }
}
