//! The guided start: six answers become a complete scenario, in which everything else holds its default.

mod presets;
mod shares;
mod today;

pub use presets::{Mix, Opening, Season, another_language, mixes, offered_languages, openings, seasons};
pub use today::{AgentsToday, CountedIn, Fit, Today};

use super::demand::WEEKS_PER_MONTH;
use super::scenario::{Channel, Language, Scenario, Week, defaults};
use shares::whole;

/// What the person says of the department.
#[derive(Clone, Debug, PartialEq)]
pub struct Answers {
    /// Contacts in such a period.
    pub contacts: f64,
    pub per: Per,
    /// The channels that are offered. Their shares need not add up to 1.
    pub channels: Vec<Channel>,
    /// The languages that are spoken. Their shares need not add up to 1.
    pub languages: Vec<Language>,
    /// Whether the same people speak all of them, so that they are one team.
    pub same_people: bool,
    pub opening: Week,
    /// How busy each month is, twelve weights.
    pub months: Vec<f64>,
    pub today: Today,
    /// Whether the team that there is stays as large as it is told to be, if it is.
    pub keeps_team: bool,
}

/// The period in which contacts are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Per {
    Week,
    #[default]
    Month,
    Year,
}

impl Per {
    /// All periods, the shortest first.
    pub const ALL: [Self; 3] = [Self::Week, Self::Month, Self::Year];

    /// Its key in the texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
        }
    }

    /// How many of it an average month holds.
    fn in_a_month(self) -> f64 {
        match self {
            Self::Week => WEEKS_PER_MONTH,
            Self::Month => 1.0,
            Self::Year => 1.0 / 12.0,
        }
    }

    /// So many contacts in this period as contacts of the average month. What is counted a week or a year is rounded to
    /// whole contacts, below a hundred to hundredths.
    pub fn monthly(self, contacts: f64) -> f64 {
        let monthly = contacts * self.in_a_month();
        let parts = if monthly.abs() < 100.0 { 100.0 } else { 1.0 };
        if self == Self::Month { contacts } else { (monthly * parts).round() / parts }
    }
}

/// The inputs that the six answers fill, and under which the source says so. Those of a list's items go with their field.
const ANSWERED: [&str; 9] = [
    "demand.contacts_per_month",
    "demand.channels",
    "demand.channels[].share",
    "demand.channels[].aht_seconds",
    "demand.languages",
    "demand.languages[].share",
    "demand.opening",
    "demand.months",
    "years.start",
];

/// Full-time equivalents of a team are rounded to hundredths.
const FTE_PARTS: f64 = 100.0;

impl Default for Answers {
    /// What is filled in before anybody answers: the defaults of the table of inputs.
    fn default() -> Self {
        let demand = defaults().demand.clone();
        Self {
            contacts: demand.contacts_per_month,
            per: Per::Month,
            channels: demand.channels,
            languages: demand.languages,
            same_people: false,
            opening: demand.opening,
            months: demand.months,
            today: Today::default(),
            keeps_team: false,
        }
    }
}

impl Answers {
    /// Contacts of the average month.
    pub fn contacts_per_month(&self) -> f64 {
        self.per.monthly(self.contacts)
    }

    /// What the team is called whose people speak all languages; empty where each language has its own.
    fn team(&self) -> String {
        if !self.same_people || self.languages.len() < 2 {
            return String::new();
        }
        let names: Vec<&str> = self.languages.iter().map(|language| language.name.as_str()).collect();
        names.join(" + ")
    }

    /// The scenario that the answers make, without a name. What is answered has `source` as its source, what follows from
    /// an answer has `follows`, and everything else is at its default.
    pub fn scenario(&self, source: &str, follows: &str) -> Scenario {
        let mut scenario = Scenario::default();
        let demand = &mut scenario.demand;
        demand.contacts_per_month = self.contacts_per_month();
        demand.channels = self.channels.clone();
        for (channel, share) in demand.channels.iter_mut().zip(whole(self.channels.iter().map(|c| c.share))) {
            channel.share = share;
        }
        demand.languages = self.languages.clone();
        for (language, share) in demand.languages.iter_mut().zip(whole(self.languages.iter().map(|l| l.share))) {
            language.share = share;
        }
        let team = self.team();
        for language in &mut demand.languages {
            language.team.clone_from(&team);
        }
        demand.opening = self.opening.clone();
        demand.months = self.months.clone();
        scenario.sources = ANSWERED.iter().map(|id| ((*id).to_owned(), source.to_owned())).collect();
        if !team.is_empty() {
            scenario.sources.insert("demand.languages[].team".to_owned(), source.to_owned());
        }
        if let (true, Today::Team(Some(agents))) = (self.keeps_team, self.today) {
            let fte = agents.fte(&scenario.staff);
            scenario.staff.team_fte = Some((fte * FTE_PARTS).round() / FTE_PARTS);
            scenario.sources.insert("staff.team_fte".to_owned(), source.to_owned());
        }
        self.today.carry(&mut scenario, follows);
        scenario
    }
}

#[cfg(test)]
mod tests;
