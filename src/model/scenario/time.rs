//! Days, times and opening hours.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, de};

/// A time of day in minutes since midnight, 00:00 to 24:00. Whether it lies on a half-hour is for the check to say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(u16);

impl Time {
    /// Minutes in a day.
    pub const DAY: u16 = 24 * 60;

    /// A time from minutes since midnight, if it is one.
    pub fn from_minutes(minutes: u16) -> Option<Self> {
        (minutes <= Self::DAY).then_some(Self(minutes))
    }

    /// Minutes since midnight, 0..=1440.
    pub fn minutes(self) -> u16 {
        self.0
    }

    /// Which half-hour of the day begins here, 0..=48, rounded down.
    pub fn half_hour(self) -> usize {
        usize::from(self.0 / 30)
    }

    /// Whether it lies on a half-hour.
    pub fn is_on_half_hour(self) -> bool {
        self.0.is_multiple_of(30)
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

/// A text that is no time.
#[derive(Debug, thiserror::Error)]
#[error("\"{0}\" is not a time such as \"09:30\", from \"00:00\" to \"24:00\"")]
pub struct NotATime(String);

impl FromStr for Time {
    type Err = NotATime;

    fn from_str(text: &str) -> Result<Self, NotATime> {
        let wrong = || NotATime(text.to_owned());
        let (hours, minutes) = text.split_once(':').ok_or_else(wrong)?;
        let two_digits = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
        if !two_digits(hours) || !two_digits(minutes) {
            return Err(wrong());
        }
        let hours: u16 = hours.parse().map_err(|_| wrong())?;
        let minutes: u16 = minutes.parse().map_err(|_| wrong())?;
        if minutes > 59 {
            return Err(wrong());
        }
        Self::from_minutes(hours * 60 + minutes).ok_or_else(wrong)
    }
}

impl Serialize for Time {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Day {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}

impl Day {
    /// Monday to Sunday.
    pub const ALL: [Self; 7] = [Self::Mon, Self::Tue, Self::Wed, Self::Thu, Self::Fri, Self::Sat, Self::Sun];

    /// Its name in ids: `mon` in `demand.opening.mon`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Mon => "mon",
            Self::Tue => "tue",
            Self::Wed => "wed",
            Self::Thu => "thu",
            Self::Fri => "fri",
            Self::Sat => "sat",
            Self::Sun => "sun",
        }
    }
}

/// From and to; `None` is closed.
pub type OpeningHours = Option<(Time, Time)>;

/// The opening hours of each day. A day left out of a file keeps its default.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Week {
    pub mon: OpeningHours,
    pub tue: OpeningHours,
    pub wed: OpeningHours,
    pub thu: OpeningHours,
    pub fri: OpeningHours,
    pub sat: OpeningHours,
    pub sun: OpeningHours,
}

impl Default for Week {
    /// Monday to Friday 09:00-17:30, also the base onto which a file's days are laid.
    fn default() -> Self {
        let office = Some((Time(9 * 60), Time(17 * 60 + 30)));
        Self { mon: office, tue: office, wed: office, thu: office, fri: office, sat: None, sun: None }
    }
}

/// The days of a week as a file gives them: one left out is closed.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename = "Week")]
struct GivenDays {
    mon: OpeningHours,
    tue: OpeningHours,
    wed: OpeningHours,
    thu: OpeningHours,
    fri: OpeningHours,
    sat: OpeningHours,
    sun: OpeningHours,
}

/// Reads the opening hours of a channel or a language, in which a day left out is closed.
pub(super) fn given_days<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Week>, D::Error> {
    let given = Option::<GivenDays>::deserialize(deserializer)?;
    Ok(given.map(|GivenDays { mon, tue, wed, thu, fri, sat, sun }| Week { mon, tue, wed, thu, fri, sat, sun }))
}

impl Week {
    /// Closed on all days.
    pub const CLOSED: Self = Self { mon: None, tue: None, wed: None, thu: None, fri: None, sat: None, sun: None };

    /// The opening hours of one day.
    pub fn day(&self, day: Day) -> OpeningHours {
        match day {
            Day::Mon => self.mon,
            Day::Tue => self.tue,
            Day::Wed => self.wed,
            Day::Thu => self.thu,
            Day::Fri => self.fri,
            Day::Sat => self.sat,
            Day::Sun => self.sun,
        }
    }

    /// Where the opening hours of one day stand.
    pub fn day_mut(&mut self, day: Day) -> &mut OpeningHours {
        match day {
            Day::Mon => &mut self.mon,
            Day::Tue => &mut self.tue,
            Day::Wed => &mut self.wed,
            Day::Thu => &mut self.thu,
            Day::Fri => &mut self.fri,
            Day::Sat => &mut self.sat,
            Day::Sun => &mut self.sun,
        }
    }
}
