//! Who does the work today, and what follows from it in a scenario.

use crate::model::plan::Plan;
use crate::model::scenario::{Scenario, Staff, StartOfYears};

/// Who does the work today.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Today {
    /// Nobody yet: a team of one's own would have to be built, and a supplier to be found.
    Nobody,
    /// A team of one's own, and how many agents it has, if that was told.
    Team(Option<AgentsToday>),
    /// A supplier already.
    Supplier,
}

/// Agents of the team that there is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AgentsToday {
    pub number: f64,
    pub counted: CountedIn,
}

/// What a number of agents counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CountedIn {
    /// Full-time equivalents.
    #[default]
    Fte,
    /// Persons, whatever their contract.
    People,
}

/// How a plan's agents stand to those that there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// The plan needs more, beyond what is worth a second look.
    More,
    Fewer,
    Close,
}

/// How far the plan may lie from the agents that there are before that is called a difference worth looking at.
const FAR: f64 = 0.15;

impl AgentsToday {
    /// The agents of a plan in what these were counted in, and how they stand to these.
    pub fn against(self, plan: &Plan, staff: &Staff) -> (f64, Fit) {
        let planned = self.counted.of(plan, staff);
        let fit = match () {
            () if planned > self.number * (1.0 + FAR) => Fit::More,
            () if planned < self.number * (1.0 - FAR) => Fit::Fewer,
            () => Fit::Close,
        };
        (planned, fit)
    }

    /// In full-time equivalents.
    pub fn fte(self, staff: &Staff) -> f64 {
        match self.counted {
            CountedIn::Fte => self.number,
            CountedIn::People => self.number * staff.average_contract_hours / staff.fte_hours_per_week,
        }
    }
}

impl CountedIn {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Fte, Self::People];

    /// Its key in the texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Fte => "fte",
            Self::People => "people",
        }
    }

    /// The agents that a plan takes over the year, permanent and agency, counted so.
    pub fn of(self, plan: &Plan, staff: &Staff) -> f64 {
        let fte = plan.agent_fte + plan.agency_fte;
        match self {
            Self::Fte => fte,
            Self::People => fte * staff.fte_hours_per_week / staff.average_contract_hours,
        }
    }
}

impl Default for Today {
    /// As the table of inputs has it: there is a team.
    fn default() -> Self {
        Self::Team(None)
    }
}

/// What is paid once to find a supplier and to move the work there. With a supplier that is done.
const PAID_ALREADY: [&str; 3] = ["outsourcing.start_up", "years.selection", "years.transition"];

impl Today {
    /// How the years begin. With a supplier there is no team of one's own: it would have to be built.
    pub fn start(self) -> StartOfYears {
        match self {
            Self::Team(_) => StartOfYears::Existing,
            Self::Nobody | Self::Supplier => StartOfYears::Greenfield,
        }
    }

    /// Puts into a scenario what the answer says: how the years begin, and with a supplier that looking for one, moving to it
    /// and its start-up are behind. The source of what follows so is `follows`.
    ///
    /// The supplier's initial training stays: its hours are also those of the yearly retraining, which goes on.
    pub(super) fn carry(self, scenario: &mut Scenario, follows: &str) {
        scenario.years.start = self.start();
        if self == Self::Supplier {
            for id in PAID_ALREADY {
                if let Some(amount) = scenario.number_mut(id) {
                    *amount = 0.0;
                    scenario.sources.insert(id.to_owned(), follows.to_owned());
                }
            }
        }
    }
}
