//! Channels, languages, contract forms and the hybrid's rules.

use serde::ser::SerializeStruct;
use serde::{Deserialize, Serialize, Serializer};

use super::number::{Plain, plain};
use super::time::{Day, Time};

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
}

impl Channel {
    /// What a channel that is not live promises all the same, by the name of the field: nobody answers it at once, and no
    /// plan is made by it.
    pub fn idle_promise(&self) -> Option<(&'static str, f64)> {
        let fields = [
            ("service_level", self.service_level, service_level()),
            ("answer_within", self.answer_within, answer_within()),
        ];
        let promised = fields.into_iter().find(|(_, value, usual)| value != usual);
        promised.filter(|_| !self.kind.is_live()).map(|(field, value, _)| (field, value))
    }

    /// Promises what is usual, as where a channel becomes one that promises nothing.
    pub fn forget_promise(&mut self) {
        (self.service_level, self.answer_within) = (service_level(), answer_within());
    }
}

impl Serialize for Channel {
    /// All fields; of a deferred channel those of live channels only where they are not at their defaults.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let live = [
            ("concurrency", self.concurrency, one()),
            ("service_level", self.service_level, service_level()),
            ("answer_within", self.answer_within, answer_within()),
        ];
        let written = live.into_iter().filter(|(_, value, default)| self.kind.is_live() || value != default);
        let written: Vec<(&'static str, f64, f64)> = written.collect();
        let mut fields = serializer.serialize_struct("Channel", 4 + written.len())?;
        fields.serialize_field("name", &self.name)?;
        fields.serialize_field("kind", &self.kind)?;
        fields.serialize_field("share", &Plain(self.share))?;
        fields.serialize_field("aht_seconds", &Plain(self.aht_seconds))?;
        for (name, value, _) in written {
            fields.serialize_field(name, &Plain(value))?;
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

/// A language in which contacts arrive; each has its own agents.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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

/// Whether there is a team today.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum StartOfYears {
    #[default]
    Existing,
    Greenfield,
}
