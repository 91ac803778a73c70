//! Channels, languages, contract forms and the hybrid's rules.

use serde::ser::SerializeStruct;
use serde::{Deserialize, Serialize, Serializer};

use super::number::{Plain, plain};
use super::time::{Day, Time, Week, given_days};

/// A way in which contacts arrive.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Channel {
    /// Unique among the channels; holds no `]`.
    pub name: String,
    pub kind: ChannelKind,
    /// Share of the contacts; all shares together are scaled to 1.
    pub share: f64,
    /// Average handling time including wrap-up, seconds, at complexity 1.
    pub aht_seconds: f64,
    /// Conversations one agent holds at once; 1 unless `Messaging`.
    #[serde(default = "one")]
    pub concurrency: f64,
    /// Live channels: share answered within the target, 0..1.
    #[serde(default = "service_level")]
    pub service_level: f64,
    /// Live channels: the answer target, seconds.
    #[serde(default = "answer_within")]
    pub answer_within: f64,
    /// Live channels: opening hours inside those of the department; absent: all of them.
    #[serde(default, deserialize_with = "given_days")]
    pub opening: Option<Week>,
}

impl Channel {
    /// A channel with every field that a file may leave out at its default.
    pub fn new(name: &str, kind: ChannelKind, share: f64, aht_seconds: f64) -> Self {
        Self {
            name: name.to_owned(),
            kind,
            share,
            aht_seconds,
            concurrency: one(),
            service_level: service_level(),
            answer_within: answer_within(),
            opening: None,
        }
    }
}

impl Serialize for Channel {
    /// All fields, opening hours only where there are some; of a deferred channel those of live channels only where they
    /// are not at their defaults.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let live = [
            ("concurrency", self.concurrency, one()),
            ("service_level", self.service_level, service_level()),
            ("answer_within", self.answer_within, answer_within()),
        ];
        let written = live.into_iter().filter(|(_, value, default)| self.kind.is_live() || value != default);
        let written: Vec<(&'static str, f64, f64)> = written.collect();
        let opening = usize::from(self.opening.is_some());
        let mut fields = serializer.serialize_struct("Channel", 4 + written.len() + opening)?;
        fields.serialize_field("name", &self.name)?;
        fields.serialize_field("kind", &self.kind)?;
        fields.serialize_field("share", &Plain(self.share))?;
        fields.serialize_field("aht_seconds", &Plain(self.aht_seconds))?;
        for (name, value, _) in written {
            fields.serialize_field(name, &Plain(value))?;
        }
        if let Some(opening) = &self.opening {
            fields.serialize_field("opening", opening)?;
        }
        fields.end()
    }
}

/// What the left-out fields of a channel hold. The table of inputs holds channels itself and cannot be asked; a test
/// compares both.
fn one() -> f64 {
    1.0
}

fn service_level() -> f64 {
    0.8
}

fn answer_within() -> f64 {
    20.0
}

/// How a channel is worked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ChannelKind {
    /// Live, one at a time, uses telephone minutes.
    Phone,
    /// Live, several at a time: chat, WhatsApp.
    Messaging,
    /// Worked when there is time: e-mail, social media, back office.
    Deferred,
}

impl ChannelKind {
    /// Whether the customer waits for an answer.
    pub fn is_live(self) -> bool {
        !matches!(self, Self::Deferred)
    }
}

/// A language in which contacts arrive; it has its own agents unless it shares a team.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// Unique among the languages; holds no `]`.
    pub name: String,
    /// Share of the contacts; all shares together are scaled to 1.
    #[serde(serialize_with = "plain")]
    pub share: f64,
    /// In-house wage on top of the base, as a fraction.
    #[serde(serialize_with = "plain", default)]
    pub wage_premium: f64,
    /// Outsourcing rate on top of the base, as a fraction.
    #[serde(serialize_with = "plain", default)]
    pub rate_premium: f64,
    /// Languages with the same text here are answered by the same agents, who speak all of them; empty: by agents of its
    /// own.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub team: String,
    /// Opening hours inside those of the department; absent: all of them.
    #[serde(default, deserialize_with = "given_days", skip_serializing_if = "Option::is_none")]
    pub opening: Option<Week>,
}

impl Language {
    /// A language without premiums, with its own agents, that is open as long as the department.
    pub fn new(name: &str, share: f64) -> Self {
        Self { name: name.to_owned(), share, ..Self::default() }
    }

    /// The name of the team that it shares with others; none for a language with its own agents.
    pub fn team(&self) -> Option<&str> {
        Some(self.team.as_str()).filter(|team| !team.is_empty())
    }
}

/// The contract forms of the market, in bill order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Form {
    /// Own agents at the supplier, paid by the hour.
    Dedicated,
    /// Shared agents, paid by the minute.
    #[default]
    BlendedMinute,
    /// Shared agents, paid by the contact.
    BlendedContact,
    /// Dedicated at some times, blended at others.
    Hybrid,
}

impl Form {
    /// All forms, in bill order.
    pub const ALL: [Self; 4] = [Self::Dedicated, Self::BlendedMinute, Self::BlendedContact, Self::Hybrid];

    /// Its name in JSON and in line ids.
    pub fn id(self) -> &'static str {
        match self {
            Self::Dedicated => "dedicated",
            Self::BlendedMinute => "blended_minute",
            Self::BlendedContact => "blended_contact",
            Self::Hybrid => "hybrid",
        }
    }
}

/// How the blended part of a hybrid is billed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum BlendedUnit {
    #[default]
    Minute,
    Contact,
}

/// Which part of a hybrid is dedicated.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum HybridRule {
    /// Dedicated on these days between these times.
    Daytime { days: Vec<Day>, from: Time, to: Time },
    /// Dedicated in months whose season factor is at least the threshold.
    HighSeason {
        #[serde(serialize_with = "plain")]
        threshold: f64,
    },
    /// For each half-hour of each month and language whichever costs less.
    #[default]
    Cheapest,
}

/// Over what the promised service level holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ServiceWindow {
    /// In every half-hour.
    HalfHour,
    /// Over the contacts of each day.
    Day,
    /// Over the contacts of the week.
    #[default]
    Week,
}

impl ServiceWindow {
    /// All windows, the shortest first.
    pub const ALL: [Self; 3] = [Self::HalfHour, Self::Day, Self::Week];
}

/// A discount on the supplier's rates from a number of contacts on.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tier {
    /// Contacts a month from which it is given.
    #[serde(serialize_with = "plain")]
    pub from: f64,
    /// Discount on the rates by the hour, the minute and the contact, as a fraction.
    #[serde(serialize_with = "plain")]
    pub discount: f64,
}

/// Whether there is a team today.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum StartOfYears {
    #[default]
    Existing,
    Greenfield,
}
