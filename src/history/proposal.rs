//! What a file says of an input, beside what the scenario holds.

use super::period::Stretch;
use crate::model::scenario::ChannelKind;

/// Which inputs a proposal is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    Volume,
    Months,
    Days,
    Hours,
    /// The shares of all channels, with those that are new.
    Channels,
    /// The handling time of a channel, by name.
    Handling(String),
    /// The shares of all languages, with those that are new.
    Languages,
}

impl Subject {
    /// The id of its input; of the shares that of each item's.
    pub fn id(&self) -> String {
        match self {
            Self::Volume => "demand.contacts_per_month".to_owned(),
            Self::Months => "demand.months".to_owned(),
            Self::Days => "demand.day_weights".to_owned(),
            Self::Hours => "demand.hour_weights".to_owned(),
            Self::Channels => "demand.channels[].share".to_owned(),
            Self::Handling(name) => format!("demand.channels[{name}].aht_seconds"),
            Self::Languages => "demand.languages[].share".to_owned(),
        }
    }
}

/// The share of one channel or language.
#[derive(Clone, Debug, PartialEq)]
pub struct Share {
    pub name: String,
    /// As the scenario holds it, all together 1; none where it is new.
    pub present: Option<f64>,
    /// As the file has it, all together 1.
    pub found: f64,
    /// What a new channel is.
    pub kind: Option<ChannelKind>,
    /// The handling time of a new channel, seconds at complexity 1, where it was measured.
    pub aht_seconds: Option<f64>,
}

/// Present and found values.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    Number {
        present: f64,
        found: f64,
    },
    /// Weights, each list with a mean of 1 over what was fitted or covered.
    Weights {
        present: Vec<f64>,
        found: Vec<f64>,
    },
    Shares(Vec<Share>),
}

/// What has to be known of a proposal before it is taken over.
#[derive(Clone, Debug, PartialEq)]
pub enum Caution {
    /// Fewer than a hundred contacts speak for it.
    Few { contacts: u64 },
    /// The file covers less than a year: what changes over the year is not in it.
    LessThanAYear { days: i64 },
    /// The volume is that of an average month by the season that the scenario has now.
    /// `plain` are contacts a month without that, over the days as they are.
    PresentSeason { plain: f64 },
    /// The file covers no whole number of years: the volume is that of an average month by the season found.
    /// `plain` are contacts a month without that, over the days as they are.
    FoundSeason { plain: f64 },
    /// Months without any row part the file into stretches; the days between do not count.
    Gaps { stretches: Vec<Stretch> },
    /// So many of the open days in the period have no contact: they may be missing from the file.
    EmptyDays { days: i64, open: i64 },
    /// So many contacts say nothing of a channel, and stand for all channels of the scenario together.
    NoChannel { contacts: u64 },
    /// Contacts of channels that the file does not hold are in it, as the scenario has them.
    Kept { names: Vec<String>, contacts: f64 },
    /// Channels or languages of which the file holds no contacts that count get none.
    Emptied { names: Vec<String> },
    /// New languages come without a premium on wages and rates.
    NoPremium { names: Vec<String> },
    /// Contacts that say nothing of channel or language were divided as the others are.
    Divided { contacts: u64 },
    /// Contacts of names that were left out are not in it.
    LeftOut { contacts: u64 },
    /// Only answered contacts were counted; those who hung up are not in it.
    AnsweredOnly,
    /// So many contacts have no handling time, or one of 0, and count in no average.
    Unmeasured { contacts: u64 },
    /// The measured time was divided by the scenario's complexity, which the model multiplies by.
    Complexity { factor: f64, measured: f64 },
    /// Contacts that wait for an answer and came outside the opening hours are not in it.
    Outside { contacts: u64, share: f64 },
    /// The weeks are few: one odd day weighs heavily.
    FewWeeks { days: i64 },
    /// The times of day are not known; the days were fitted under the present hours.
    DaysOnly,
    /// The rows are totals of so many days: nothing is known of days of the week and hours.
    TotalsOnly { days: i64 },
}

impl Caution {
    /// Its name in JSON.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Few { .. } => "few",
            Self::LessThanAYear { .. } => "less_than_a_year",
            Self::PresentSeason { .. } => "present_season",
            Self::FoundSeason { .. } => "found_season",
            Self::Gaps { .. } => "gaps",
            Self::EmptyDays { .. } => "empty_days",
            Self::NoChannel { .. } => "no_channel",
            Self::Kept { .. } => "kept",
            Self::Emptied { .. } => "emptied",
            Self::NoPremium { .. } => "no_premium",
            Self::Divided { .. } => "divided",
            Self::LeftOut { .. } => "left_out",
            Self::AnsweredOnly => "answered_only",
            Self::Unmeasured { .. } => "unmeasured",
            Self::Complexity { .. } => "complexity",
            Self::Outside { .. } => "outside",
            Self::FewWeeks { .. } => "few_weeks",
            Self::DaysOnly => "days_only",
            Self::TotalsOnly { .. } => "totals_only",
        }
    }
}

/// What a file says of an input.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    pub subject: Subject,
    pub found: Found,
    /// How many contacts speak for it.
    pub contacts: u64,
    pub cautions: Vec<Caution>,
}

impl Proposal {
    /// Fewer contacts than this call for caution.
    pub const FEW: u64 = 100;

    /// Whether taking it over would change nothing that is kept.
    pub fn is_same(&self) -> bool {
        let near = |a: f64, b: f64| (a - b).abs() < 5e-5 * b.abs().max(1.0);
        match &self.found {
            Found::Number { present, found } => near(*present, *found),
            Found::Weights { present, found } => {
                let mean = |list: &[f64]| list.iter().sum::<f64>() / list.len().max(1) as f64;
                let (one, other) = (mean(present), mean(found));
                one > 0.0 && other > 0.0 && present.iter().zip(found).all(|(a, b)| near(a / one, b / other))
            }
            Found::Shares(shares) => {
                shares.iter().all(|share| share.present.is_some_and(|present| near(present, share.found)))
            }
        }
    }
}
