//! What suppliers count their prices per.

/// What an amount of a quotation is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Per {
    /// An hour that an agent is logged in, on contacts or waiting for them.
    HourLoggedIn,
    /// An hour that an agent is paid to be present: breaks, meetings and coaching too.
    HourPaid,
    /// A full-time agent for a month, with the hours that this one is on leave or ill.
    FteMonth,
    /// A minute of handling: talk and wrap-up.
    MinuteHandled,
    /// A minute of talk.
    MinuteTalk,
    /// One of your contacts, as complex as they are.
    Contact,
    FeeMonth,
    FeeYear,
    /// An hour of an agent in training.
    TrainingHour,
    /// An agent who is trained.
    TrainingAgent,
    /// Once, at the start.
    Once,
    /// The least that is invoiced for a month's service.
    MinimumMonth,
    /// The least that is invoiced for a year's service.
    MinimumYear,
    /// A bonus on the service that is expected to be paid, in per cent; below zero a malus.
    BonusPercent,
    /// The least that is invoiced, as hours a month.
    CommittedHours,
    /// The least that is invoiced, as full-time agents with the hours that these are logged in.
    CommittedFte,
    /// The least that is invoiced, in per cent of the average month's hours.
    CommittedPercent,
}

impl Per {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 17] = [
        Self::HourLoggedIn,
        Self::HourPaid,
        Self::FteMonth,
        Self::MinuteHandled,
        Self::MinuteTalk,
        Self::Contact,
        Self::FeeMonth,
        Self::FeeYear,
        Self::TrainingHour,
        Self::TrainingAgent,
        Self::Once,
        Self::MinimumMonth,
        Self::MinimumYear,
        Self::BonusPercent,
        Self::CommittedHours,
        Self::CommittedFte,
        Self::CommittedPercent,
    ];

    /// Its name in the texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::HourLoggedIn => "hour_logged_in",
            Self::HourPaid => "hour_paid",
            Self::FteMonth => "fte_month",
            Self::MinuteHandled => "minute_handled",
            Self::MinuteTalk => "minute_talk",
            Self::Contact => "contact",
            Self::FeeMonth => "fee_month",
            Self::FeeYear => "fee_year",
            Self::TrainingHour => "training_hour",
            Self::TrainingAgent => "training_agent",
            Self::Once => "once",
            Self::MinimumMonth => "minimum_month",
            Self::MinimumYear => "minimum_year",
            Self::BonusPercent => "bonus_percent",
            Self::CommittedHours => "committed_hours",
            Self::CommittedFte => "committed_fte",
            Self::CommittedPercent => "committed_percent",
        }
    }

    /// The id of the input that it becomes.
    pub fn target(self) -> &'static str {
        match self {
            Self::HourLoggedIn | Self::HourPaid | Self::FteMonth => "outsourcing.dedicated_rate",
            Self::MinuteHandled | Self::MinuteTalk => "outsourcing.minute_rate",
            Self::Contact => "outsourcing.contact_rate",
            Self::FeeMonth | Self::FeeYear => "outsourcing.management_fee",
            Self::TrainingHour | Self::TrainingAgent => "outsourcing.training_rate",
            Self::Once => "outsourcing.start_up",
            Self::MinimumMonth => "outsourcing.minimum_monthly_invoice",
            Self::MinimumYear => "outsourcing.minimum_yearly_invoice",
            Self::BonusPercent => "outsourcing.bonus",
            Self::CommittedHours | Self::CommittedFte | Self::CommittedPercent => "outsourcing.dedicated_min_share",
        }
    }

    /// Whether it is an amount of money, which may hold VAT.
    pub fn is_money(self) -> bool {
        !matches!(self, Self::BonusPercent | Self::CommittedHours | Self::CommittedFte | Self::CommittedPercent)
    }

    /// Whether several such amounts add up: a fee for management and one for reporting.
    pub(super) fn adds_up(self) -> bool {
        matches!(self, Self::FeeMonth | Self::FeeYear | Self::Once)
    }

    /// Decimals that a converted price is told with: a minute and a contact cost little.
    pub(super) fn decimals(self) -> u32 {
        match self {
            Self::MinuteHandled | Self::MinuteTalk | Self::Contact => 4,
            Self::BonusPercent | Self::CommittedHours | Self::CommittedFte | Self::CommittedPercent => 4,
            _ => 2,
        }
    }
}
