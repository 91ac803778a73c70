//! A fault as data: which input, what it holds, what it may hold. Others put it into words.

use crate::model::scenario::{ChannelKind, Time};

use super::MAX_FAULTS;

/// One thing that is wrong with one input.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// The id of the field: `staff.gross_hourly_wage`, `demand.channels[Phone].share`, `ranges[staff.pension]`.
    pub id: String,
    /// Where it stands.
    pub place: Place,
    /// Where the other half of the contradiction stands, for faults of two inputs.
    pub other: Option<Place>,
    /// What it holds.
    pub holds: Held,
    /// What it may hold.
    pub allowed: Allowed,
}

/// A path through a scenario: fields, positions in lists, keys of maps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place(pub Vec<Step>);

/// One step of a [`Place`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    Field(String),
    /// From 0.
    Index(usize),
    Key(String),
}

impl Place {
    /// The place of an id without items: `staff.pension`.
    pub fn of(id: &str) -> Self {
        Self(id.split('.').map(|field| Step::Field(field.to_owned())).collect())
    }

    /// The item at a position (from 0) of this list.
    #[must_use]
    pub fn item(mut self, index: usize) -> Self {
        self.0.push(Step::Index(index));
        self
    }

    /// A field of this group or item.
    #[must_use]
    pub fn field(mut self, name: &str) -> Self {
        self.0.push(Step::Field(name.to_owned()));
        self
    }

    /// The value of a key of this map.
    #[must_use]
    pub fn key(mut self, key: &str) -> Self {
        self.0.push(Step::Key(key.to_owned()));
        self
    }
}

/// What an input holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Held {
    Number(f64),
    /// A number in a list; the position counts from 1.
    Item {
        value: f64,
        position: usize,
    },
    /// Text in quotes.
    Text(String),
    /// As it stands in the file.
    Source(String),
    Time(Time),
    /// Opening and closing time.
    Hours(Time, Time),
    /// Low and high end of a range.
    Ends(f64, f64),
    /// That many numbers.
    Count(usize),
    Nothing,
    /// Nothing but zeros.
    OnlyZeros,
    /// Zero for every half-hour that is open.
    ZeroWhenOpen,
    /// Closed on all days.
    AlwaysClosed,
    /// A number of contacts a month, and the load it makes in the busiest half-hour, erlang.
    Load {
        contacts_per_month: f64,
        erlang: f64,
    },
}

/// What an input may hold.
#[derive(Clone, Debug, PartialEq)]
pub enum Allowed {
    Number(NumberRule),
    /// That many numbers.
    Count(usize),
    /// A time on a half-hour.
    HalfHour,
    /// Opening hours that end after they begin.
    Hours,
    /// A time later than that of another input.
    After {
        id: &'static str,
        time: Time,
    },
    /// A name without the character `]`.
    PlainName,
    /// A name that no other item has.
    OwnName(ItemKind),
    /// At least one item.
    AnyItem(ItemKind),
    /// At least one number above zero.
    AnyAboveZero,
    /// At least one share above zero.
    AnyShare(ItemKind),
    /// At least one open half-hour.
    AnyOpenHalfHour,
    /// Something above zero for an open half-hour, as long as there are contacts.
    AnyOpenWeight,
    /// 1, since an agent handles one such contact at a time.
    OneAtATime(ChannelKind),
    /// Nothing: contacts of a deferred channel wait until there is time.
    NoPromise,
    /// The id of a line of the in-house bill.
    Line,
    /// A range around the value.
    Around {
        value: f64,
        rule: NumberRule,
    },
    /// The lower end first.
    LowFirst,
    /// A number of the table of inputs, an item by its name.
    RangeId,
    /// `hybrid.rule.threshold` needs the rule HighSeason.
    HighSeason,
    /// An input, an item by its name.
    InputId,
    /// Less than 100,000 erlang in one half-hour.
    Load,
    /// The format version this program knows.
    Version,
    /// One of these words.
    OneOf(Vec<&'static str>),
    Text,
    /// A list in square brackets.
    List,
    /// Days of the week in square brackets.
    Days,
    /// Fields in round brackets.
    Group,
    /// Entries in curly brackets.
    Map,
    /// A low and a high end.
    Ends,
}

/// The bounds of a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NumberRule {
    pub low: f64,
    pub high: f64,
    /// As in the table of inputs.
    pub unit: &'static str,
    pub whole: bool,
}

impl NumberRule {
    /// Whether a number keeps the rule.
    pub fn allows(&self, value: f64) -> bool {
        self.low <= value && value <= self.high && !(self.whole && value.fract() != 0.0)
    }
}

/// What a list of the demand lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemKind {
    Channel,
    Language,
}

/// Diagnostics as they are found.
#[derive(Default)]
pub(super) struct Diagnostics {
    pub list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Whether no more are collected.
    pub fn is_full(&self) -> bool {
        self.list.len() >= MAX_FAULTS
    }

    /// A fault of an input that is no item.
    pub fn add(&mut self, id: &str, holds: Held, allowed: Allowed) {
        self.at(Place::of(id), id, holds, allowed);
    }

    /// A fault of the input at a place.
    pub fn at(&mut self, place: Place, id: &str, holds: Held, allowed: Allowed) {
        self.push(Diagnostic { id: id.to_owned(), place, other: None, holds, allowed });
    }

    /// A fault, as long as there is room.
    pub fn push(&mut self, fault: Diagnostic) {
        if !self.is_full() {
            self.list.push(fault);
        }
    }

    /// Holds a number against its rule.
    pub fn number(&mut self, place: Place, id: &str, value: f64, rule: NumberRule) {
        if !rule.allows(value) {
            self.at(place, id, Held::Number(value), Allowed::Number(rule));
        }
    }
}
