//! What a controller would raise on reading a scenario: figures that look wrong, what they do, and where possible a better
//! value. They are data; the words stand in `hints.ftl`.

mod demand;
mod languages;
mod minimum_wage;
mod offers;
mod service;
mod team;

pub use minimum_wage::{MinimumWage, minimum_wage};

use rust_decimal::Decimal;

use super::comparison::Comparison;
use super::prepared::Prepare;
use super::scenario::default_number;
use super::start::AgentsToday;

/// What is raised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A promise that few departments keep, and what it costs in agents.
    StrictService,
    /// The plan pays many more, or fewer, agents than there are today.
    TeamToday,
    /// Agents are planned to be busier than people last.
    Occupancy,
    /// On the year's average agents are busier than people last.
    Busy,
    /// One agent for a language most of the time, at long opening hours, where shared agents cost less.
    Alone,
    /// Open half-hours in which nothing arrives.
    EmptyHours,
    /// Shares that add up to something else than a whole.
    Shares,
    /// A contact takes unusually short or long, complexity included.
    Handling,
    /// An hour is paid less than the law asks.
    MinimumWage,
    /// Nobody leaves.
    NoTurnover,
    /// Nobody is ever ill.
    NoAbsence,
    /// New agents are no sooner ready than half of their stay is over.
    SlowStart,
    /// As much agency staff as is allowed.
    Agency,
    /// The busiest month asks for more than annualised hours give.
    Peak,
    /// The supplier is taken to be quicker and better, and no trial is named.
    PerfectSupplier,
    /// The minimum invoice decides what is paid.
    MinimumInvoice,
    /// The rate of the chosen form lies outside the market.
    Rate,
    /// What a contact costs makes a price for a handled minute that the market does not have.
    MinutePrice,
    /// An hour of handling costs less than anybody may be paid.
    BelowWage,
    /// An agency asks less for an hour than one's own people cost.
    CheapAgency,
    /// Nothing of what a team leaves behind is counted.
    NothingStranded,
    /// Languages with few contacts that have agents of their own.
    SmallLanguages,
    /// More conversations at once than a person can follow.
    Concurrency,
    /// Whether staff moves to the supplier by law is not said to be checked.
    Transfer,
}

impl Kind {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 24] = [
        Self::TeamToday,
        Self::MinimumWage,
        Self::Occupancy,
        Self::Busy,
        Self::StrictService,
        Self::SmallLanguages,
        Self::Alone,
        Self::EmptyHours,
        Self::Concurrency,
        Self::Shares,
        Self::Handling,
        Self::NoAbsence,
        Self::NoTurnover,
        Self::SlowStart,
        Self::CheapAgency,
        Self::Agency,
        Self::Peak,
        Self::BelowWage,
        Self::PerfectSupplier,
        Self::MinimumInvoice,
        Self::Rate,
        Self::MinutePrice,
        Self::NothingStranded,
        Self::Transfer,
    ];

    /// Its name in JSON and its key in the texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::TeamToday => "team_today",
            Self::StrictService => "strict_service",
            Self::Occupancy => "occupancy",
            Self::Busy => "busy",
            Self::Alone => "alone",
            Self::EmptyHours => "empty_hours",
            Self::Shares => "shares",
            Self::Handling => "handling",
            Self::MinimumWage => "minimum_wage",
            Self::NoTurnover => "no_turnover",
            Self::NoAbsence => "no_absence",
            Self::SlowStart => "slow_start",
            Self::Agency => "agency",
            Self::Peak => "peak",
            Self::PerfectSupplier => "perfect_supplier",
            Self::MinimumInvoice => "minimum_invoice",
            Self::Rate => "rate",
            Self::MinutePrice => "minute_price",
            Self::BelowWage => "below_wage",
            Self::CheapAgency => "cheap_agency",
            Self::NothingStranded => "nothing_stranded",
            Self::SmallLanguages => "small_languages",
            Self::Concurrency => "concurrency",
            Self::Transfer => "transfer",
        }
    }
}

/// A figure in a hint.
#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    /// In the unit of an input: `EUR/h`, `fraction`, `s`.
    In(f64, &'static str),
    /// A bare number, shown with so many decimals.
    Number(f64, usize),
    /// EUR.
    Euros(Decimal),
    /// EUR, to the cent.
    Cents(Decimal),
    /// What the user calls something.
    Name(String),
    /// The month, 0..12.
    Month(usize),
    /// Year, month, day.
    Date(u16, u8, u8),
}

/// Something that is worth a second look.
#[derive(Clone, Debug, PartialEq)]
pub struct Hint {
    pub kind: Kind,
    /// The input that it speaks of.
    pub id: String,
    /// Which of the kind's texts words it, where that is not the usual one: `hints-alone.languages`.
    pub wording: Option<&'static str>,
    /// What the words name, by its name in the text.
    pub figures: Vec<(&'static str, Figure)>,
    /// Inputs with values that settle it and harm nothing else; empty where that is for the person to judge.
    pub proposal: Vec<(String, f64)>,
}

impl Hint {
    fn new(kind: Kind, id: impl Into<String>) -> Self {
        Self { kind, id: id.into(), wording: None, figures: Vec::new(), proposal: Vec::new() }
    }

    fn with(mut self, name: &'static str, figure: Figure) -> Self {
        self.figures.push((name, figure));
        self
    }

    /// Proposes a value for its input.
    fn proposing(mut self, value: f64) -> Self {
        self.proposal = vec![(self.id.clone(), value)];
        self
    }

    /// Proposes the default of its input.
    fn proposing_default(self) -> Self {
        match default_number(&self.id) {
            Some(default) => self.proposing(default),
            None => self,
        }
    }

    /// Whether it speaks of an input, or of an item's field where the input is the list.
    pub fn is_about(&self, id: &str) -> bool {
        self.id == id || self.proposal.iter().any(|(other, _)| other == id)
    }
}

/// All hints of a scenario, by the results that it has and the agents that there are today, where that was told. More
/// plans are asked for by strict service levels (one for each, and one for all of them), a team of today that counts, and
/// small languages with agents of their own.
pub fn of(of: &impl Prepare, comparison: &Comparison, told: Option<AgentsToday>) -> Vec<Hint> {
    let mut hints = Vec::new();
    // What cannot be prepared has no comparison either.
    let Ok(prepared) = of.prepared() else { return hints };
    let scenario = prepared.scenario();
    match (scenario.staff.team_fte, told) {
        // What cannot be planned says so elsewhere.
        (Some(fte), _) => drop(team::counted(scenario, comparison, fte, &mut hints)),
        (None, Some(told)) => team::today(scenario, comparison, told, &mut hints),
        (None, None) => {}
    }
    team::look(scenario, comparison, &mut hints);
    service::look(&prepared, comparison, &mut hints);
    languages::look(scenario, comparison, &mut hints);
    demand::look(scenario, &mut hints);
    offers::look(scenario, comparison, &mut hints);
    hints.sort_by_key(|hint| Kind::ALL.iter().position(|kind| *kind == hint.kind));
    hints
}

#[cfg(test)]
mod tests;
