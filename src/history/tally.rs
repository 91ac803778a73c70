//! Contacts counted by what the model asks: month, day of the week, half-hour, channel and language.

use std::collections::HashMap;

use super::Names;
use super::stamp::YEARS;
use super::stamp::calendar::{SECONDS_A_DAY, date_of, day_of, day_of_date, weekday_of};

/// Half-hours of a day.
pub(super) const HALF_HOURS: usize = 48;

/// The contacts of a row.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Contacts {
    /// Seconds since 1970 of the department's clock.
    pub at: i64,
    /// Whether the time of day is known.
    pub timed: bool,
    /// Whether it was written as midnight. Where all are, a day was meant and no time.
    pub at_midnight: bool,
    /// Over how many days they came in, of which nothing else is known; 0 and 1 are one day.
    pub days: i64,
    /// How many came in.
    pub count: u64,
    /// How many of them were abandoned.
    pub abandoned: u64,
    /// Of how many the handling time was measured, and what it was together, seconds.
    pub measured: u64,
    pub seconds: f64,
    /// Of how many it is 0: nobody handled them.
    pub unhandled: u64,
}

/// The contacts of one channel in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// Places among the names of the channels and languages.
    pub channel: u16,
    pub language: u16,
    pub contacts: u64,
    pub abandoned: u64,
    /// Contacts whose handling time was measured, and what it was together, seconds.
    pub measured: u64,
    pub seconds: f64,
    /// Contacts with a handling time of 0, which count in no average.
    pub unhandled: u64,
    /// Contacts a month, from January 1990.
    months: Vec<u64>,
    /// Contacts by day of the week from Monday and half-hour.
    week: Vec<[u64; HALF_HOURS]>,
    /// Contacts of which only the day is known, by day of the week.
    untimed: [u64; 7],
}

/// All contacts of a file. Its size does not depend on that of the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tally {
    pub channels: Names,
    pub languages: Names,
    series: Vec<Series>,
    places: HashMap<(u16, u16), usize>,
    /// Contacts a day, from 1 January 1990; none where no row is of that day.
    days: Vec<Option<u64>>,
    /// Whether a time of day other than midnight is known of any contact, and one that is no whole hour.
    is_timed: bool,
    is_within_hours: bool,
    /// The most days that one row is the total of.
    grain: i64,
    /// Where contacts of pairs beyond the limit are counted.
    rest: Option<usize>,
}

/// The first day that counts, since 1970.
fn first_day() -> i64 {
    day_of_date(*YEARS.start(), 1, 1).unwrap_or_default()
}

/// What one of some days has of a number of contacts that is spread over them, so that the parts add up to it.
fn part(contacts: u64, place: u64, days: u64) -> u64 {
    contacts * (place + 1) / days - contacts * place / days
}

impl Tally {
    /// The most pairs of channel and language that are told apart; all others are one, of other names.
    const SERIES: usize = 2_000;
    /// The most days that one row may stand for: a month.
    const GRAIN: i64 = 31;

    pub(super) fn add(&mut self, channel: &str, language: &str, contacts: &Contacts) {
        let pair = (self.channels.place(channel), self.languages.place(language));
        let place = match self.places.get(&pair) {
            Some(place) => *place,
            None => self.begin(pair),
        };
        let day = day_of(contacts.at);
        // A stamp counts only within the years, but another clock may lead over their end.
        let Ok(index) = usize::try_from(day - first_day()) else { return };
        let days = contacts.days.clamp(1, Self::GRAIN);
        self.grain = self.grain.max(days);
        let end = index + days as usize;
        if self.days.len() < end {
            self.days.resize(end, None);
        }
        for (place, count) in self.days.get_mut(index..end).into_iter().flatten().enumerate() {
            *count = Some(count.unwrap_or_default() + part(contacts.count, place as u64, days as u64));
        }
        self.is_timed |= contacts.timed && !contacts.at_midnight;
        self.is_within_hours |= contacts.timed && contacts.at.rem_euclid(3600) != 0;
        if let Some(series) = self.series.get_mut(place) {
            series.add(day, contacts);
        }
    }

    fn begin(&mut self, pair: (u16, u16)) -> usize {
        if let Some(rest) = self.rest {
            return rest;
        }
        let place = self.series.len();
        let (channel, language) = if place < Self::SERIES {
            self.places.insert(pair, place);
            pair
        } else {
            self.rest = Some(place);
            (self.channels.close(), self.languages.close())
        };
        self.series.push(Series {
            channel,
            language,
            contacts: 0,
            abandoned: 0,
            measured: 0,
            seconds: 0.0,
            unhandled: 0,
            months: Vec::new(),
            week: vec![[0; HALF_HOURS]; 7],
            untimed: [0; 7],
        });
        place
    }

    /// How many days the largest total of a row stands for: 31 where it is that of a month. More than 1: nothing is known of
    /// days of the week and hours.
    pub fn grain(&self) -> i64 {
        self.grain.max(1)
    }

    /// The contacts by channel and language.
    pub fn series(&self) -> &[Series] {
        &self.series
    }

    /// All contacts.
    pub fn contacts(&self) -> u64 {
        self.series.iter().map(|series| series.contacts).sum()
    }

    /// The days of which there is a row, since 1970, in their order.
    pub(super) fn days(&self) -> impl Iterator<Item = i64> + '_ {
        let first = first_day();
        (first..).zip(&self.days).filter(|(_, count)| count.is_some()).map(|(day, _)| day)
    }

    /// How many contacts came in on a day since 1970.
    pub(super) fn on_day(&self, day: i64) -> u64 {
        let index = usize::try_from(day - first_day()).ok();
        index.and_then(|index| self.days.get(index)).copied().flatten().unwrap_or_default()
    }

    /// Whether the times of day are known. A single stamp without a time is then one of midnight; a file in which all are
    /// of midnight says days only.
    pub fn is_timed(&self) -> bool {
        self.is_timed
    }

    /// Whether all times are whole hours: a contact may have come in either half of its hour.
    pub(super) fn is_hourly(&self) -> bool {
        !self.is_within_hours
    }
}

impl Series {
    fn add(&mut self, day: i64, contacts: &Contacts) {
        self.contacts += contacts.count;
        self.abandoned += contacts.abandoned;
        self.measured += contacts.measured;
        self.seconds += contacts.seconds;
        self.unhandled += contacts.unhandled;
        if contacts.days > 1 {
            // Of a total nothing is known but its days, over which it is spread evenly.
            for place in 0..contacts.days {
                let count = part(contacts.count, place as u64, contacts.days as u64);
                self.add_to_month(day + place, count);
                if let Some(sum) = self.untimed.get_mut(weekday_of(day + place)) {
                    *sum += count;
                }
            }
            return;
        }
        self.add_to_month(day, contacts.count);
        let weekday = weekday_of(day);
        if !contacts.timed {
            if let Some(count) = self.untimed.get_mut(weekday) {
                *count += contacts.count;
            }
            return;
        }
        let half_hour = (contacts.at.rem_euclid(SECONDS_A_DAY) / 1800) as usize;
        if let Some(count) = self.week.get_mut(weekday).and_then(|day| day.get_mut(half_hour)) {
            *count += contacts.count;
        }
    }

    fn add_to_month(&mut self, day: i64, contacts: u64) {
        let (year, month, _) = date_of(day);
        let index = ((year - YEARS.start()) * 12 + month - 1).max(0) as usize;
        if self.months.len() <= index {
            self.months.resize(index + 1, 0);
        }
        if let Some(count) = self.months.get_mut(index) {
            *count += contacts;
        }
    }

    /// Contacts in a month, 1 to 12, of a year.
    pub fn in_month(&self, year: i64, month: i64) -> u64 {
        let index = usize::try_from((year - YEARS.start()) * 12 + month - 1).ok();
        index.and_then(|index| self.months.get(index)).copied().unwrap_or_default()
    }

    /// Contacts on a day of the week, 0 for Monday.
    pub fn on_weekday(&self, weekday: usize) -> u64 {
        let timed: u64 = self.week.get(weekday).map_or(0, |day| day.iter().sum());
        timed + self.untimed.get(weekday).copied().unwrap_or_default()
    }

    /// Contacts in a half-hour of a day of the week. What has no time in a file of times came at midnight.
    pub fn in_half_hour(&self, weekday: usize, half_hour: usize) -> u64 {
        let timed = self.week.get(weekday).and_then(|day| day.get(half_hour)).copied().unwrap_or_default();
        let untimed = if half_hour == 0 { self.untimed.get(weekday).copied().unwrap_or_default() } else { 0 };
        timed + untimed
    }
}
