//! What a supplier's price includes, so that the bill must not add it again.

use crate::model::scenario::Scenario;

/// A cost that has an input of its own and may be in the price.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Included {
    /// Project management and quality monitoring.
    Management,
    Training,
    StartUp,
    /// Telephone numbers and call forwarding.
    Telephony,
    /// Reporting and other monthly costs.
    Reporting,
    /// Evenings and weekends.
    OffHours,
    /// All languages.
    Languages,
}

impl Included {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Management,
        Self::Training,
        Self::StartUp,
        Self::Telephony,
        Self::Reporting,
        Self::OffHours,
        Self::Languages,
    ];

    /// Its name in the texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Management => "management",
            Self::Training => "training",
            Self::StartUp => "start_up",
            Self::Telephony => "telephony",
            Self::Reporting => "reporting",
            Self::OffHours => "off_hours",
            Self::Languages => "languages",
        }
    }

    /// The inputs that are 0 then.
    pub fn inputs(self, scenario: &Scenario) -> Vec<String> {
        let ids: &[&str] = match self {
            Self::Management => &["outsourcing.management_fee"],
            Self::Training => &["outsourcing.training_rate"],
            Self::StartUp => &["outsourcing.start_up"],
            Self::Telephony => &["outsourcing.numbers_per_month", "outsourcing.forwarding_per_minute"],
            Self::Reporting => &["outsourcing.other_per_month"],
            Self::OffHours => &["outsourcing.off_hours_premium"],
            Self::Languages => {
                let languages = scenario.demand.languages.iter().filter(|language| language.rate_premium != 0.0);
                return languages.map(|it| format!("demand.languages[{}].rate_premium", it.name)).collect();
            }
        };
        ids.iter().map(|id| (*id).to_owned()).collect()
    }
}
