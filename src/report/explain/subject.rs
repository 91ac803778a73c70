//! What can be asked how it comes about.

use crate::model::bill::{Options, Sourcing};
use crate::model::scenario::Time;
use crate::model::staffing::When;
use crate::model::years::RowId;
use crate::report::option_names;
use crate::text::{Text, key_of};

/// A figure that explains itself.
#[derive(Clone, Debug, PartialEq)]
pub enum Subject {
    /// A line of a bill, a payment, a figure of the plan, a formula or an input of several values, by its id.
    Quantity(String),
    /// The sum of lines of a bill.
    Lines(Sourcing, Lines),
    /// What another option costs more than in-house.
    Difference(Sourcing),
    /// What a contact, or a handled hour, costs.
    Price(Sourcing, Per),
    /// The people of the in-house team, FTE.
    Team,
    /// An amount of the years.
    Flow(Flow),
    /// What the years of another option cost more than in-house, at today's value.
    FlowDifference(Sourcing),
    /// Where in-house and another option cost the same.
    Crossings(Sourcing),
    /// In how many of the draws the chosen form is cheaper.
    Chance,
    /// A percentile of the draws.
    Percentile(Drawn, Rank),
    /// What an uncertain input does at both of its ends, by its id.
    Swing(String),
    /// Where an input turns the answer, by its id.
    Turning(String),
    /// The agents of a half-hour; those of the supplier, whose contacts and handling times may differ.
    HalfHour { when: When, supplier: bool },
    /// Another figure, were an input something else.
    If { id: String, value: f64, then: Box<Subject> },
}

/// Which lines of a bill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lines {
    All,
    /// Those that the budget shows, or that it does not.
    Budget {
        visible: bool,
    },
    /// Those of a group, by its key in the texts.
    Group(String),
    /// Those that spread what is paid once.
    OneTime,
}

/// What a price is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Per {
    Contact,
    HandledHour,
}

/// An amount of the years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flow {
    pub sourcing: Sourcing,
    pub of: Paid,
    /// None: all years together.
    pub year: Option<usize>,
    /// Whether it is what the amount is worth in year 0.
    pub present: bool,
}

/// What is paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paid {
    Row(RowId),
    /// The rows of a group, by its key in the texts.
    Group(String),
    /// Everything.
    Cash,
    /// Everything from the start on.
    SoFar,
}

/// What was drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawn {
    InHouse,
    Outsourced,
    /// In-house less the chosen form.
    Saving,
}

/// One of the percentiles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rank {
    P10,
    P50,
    P90,
}

impl Subject {
    /// The amount of a line of an option's bill, by its id there.
    pub fn line(sourcing: Sourcing, id: &'static str) -> Self {
        Self::Quantity(RowId::Line(id).quantity(sourcing))
    }

    /// The same figure, were an input something else.
    pub fn at(self, id: &str, value: f64) -> Self {
        Self::If { id: id.to_owned(), value, then: Box::new(self) }
    }

    /// The option it belongs to, if it belongs to one.
    pub fn sourcing(&self) -> Option<Sourcing> {
        match self {
            Self::Quantity(id) => Options::market().owner(id),
            Self::Lines(option, _)
            | Self::Price(option, _)
            | Self::Difference(option)
            | Self::FlowDifference(option) => Some(*option),
            Self::Flow(flow) => Some(flow.sourcing),
            Self::If { then, .. } => then.sourcing(),
            _ => None,
        }
    }
}

impl Rank {
    /// All of them, from low to high.
    pub const ALL: [Self; 3] = [Self::P10, Self::P50, Self::P90];

    /// The share of the draws that lie below, 0..1.
    pub fn share(self) -> f64 {
        match self {
            Self::P10 => 0.1,
            Self::P50 => 0.5,
            Self::P90 => 0.9,
        }
    }

    /// Its key in the texts.
    pub fn key(self) -> &'static str {
        match self {
            Self::P10 => "certainty-p10",
            Self::P50 => "certainty-p50",
            Self::P90 => "certainty-p90",
        }
    }
}

/// The name of an option.
pub(super) fn option(sourcing: Sourcing, text: &Text) -> String {
    option_names::name(sourcing, text)
}

impl Subject {
    /// What it is called, on its page and in the way that led there.
    pub fn name(&self, text: &Text) -> String {
        match self {
            Self::Quantity(id) => quantity_name(id, text),
            Self::Lines(_, lines) => match lines {
                Lines::All => text.get("compare-total"),
                Lines::Budget { visible: true } => text.get("compare-visible"),
                Lines::Budget { visible: false } => text.get("compare-not_visible"),
                Lines::Group(key) => text.get(key),
                Lines::OneTime => text.get("build_up-one_time"),
            },
            Self::Difference(_) | Self::FlowDifference(_) => text.get("build_up-difference"),
            Self::Price(_, Per::Contact) => text.get("compare-per_contact"),
            Self::Price(_, Per::HandledHour) => text.get("compare-per_handled_hour"),
            Self::Team => text.get("card-team"),
            Self::Flow(flow) => flow.name(text),
            Self::Crossings(_) => text.get("explained-crossings.name"),
            Self::Chance => text.get("explained-chance"),
            Self::Percentile(drawn, rank) => {
                let of = match drawn {
                    Drawn::InHouse | Drawn::Outsourced => "compare-total",
                    Drawn::Saving => "certainty-saving",
                };
                format!("{}, {}", text.get(of), text.get(rank.key()))
            }
            Self::Swing(id) | Self::Turning(id) => text.input_of(id),
            Self::HalfHour { when, .. } => half_hour_name(*when, text),
            Self::If { then, .. } => then.name(text),
        }
    }
}

impl Flow {
    fn name(&self, text: &Text) -> String {
        let what = match &self.of {
            Paid::Row(id) => text.line(id.id()),
            Paid::Group(key) => text.get(key),
            Paid::Cash if self.year.is_none() && self.present => return text.get("flow-present_value"),
            Paid::Cash => text.get("flow-cash_total"),
            Paid::SoFar => text.get("flow-so_far"),
        };
        format!("{what}, {}", super::flows::year_name(self.year, text))
    }
}

/// The label of an input or a figure, the name of a line or payment; else its id.
pub(super) fn quantity_name(id: &str, text: &Text) -> String {
    match text.find(&key_of(id), &[]) {
        Some(_) => text.input_of(id),
        None => Some(text.line(id)).filter(|line| !line.starts_with("line-")).unwrap_or_else(|| id.to_owned()),
    }
}

fn half_hour_name(when: When, text: &Text) -> String {
    let clock =
        |half_hour: usize| Time::from_minutes((half_hour * 30) as u16).map(|time| time.to_string()).unwrap_or_default();
    let (month, day) = (text.get(&format!("month-{}", when.month + 1)), text.get(&format!("day-{:?}", when.day)));
    let (from, to) = (clock(when.half_hour), clock(when.half_hour + 1));
    text.with("half_hour-name", &[("month", &month), ("day", &day), ("from", &from), ("to", &to)])
}
