//! What a quotation is converted with.

use crate::model::demand::WEEKS_PER_MONTH;
use crate::model::market::weights::Judgement;
use crate::model::scenario::Scenario;

/// The figures between a price as it is quoted and the input that it becomes. The first four are for the supplier to say,
/// the others stand in the scenario.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Basis {
    /// Hours a week of one FTE of the supplier.
    pub hours_per_week: f64,
    /// Part of those that the agent is logged in: leave, sickness, breaks and meetings are not, 0..1.
    pub attended: f64,
    /// Part of a paid hour of presence that the agent is logged in: breaks, meetings and coaching are not, 0..1.
    pub logged_in: f64,
    /// Part of a handled minute that is talk, 0..1.
    pub talk: f64,
    /// `tax.vat_rate`.
    pub vat_rate: f64,
    /// `demand.complexity`.
    pub complexity: f64,
    /// `outsourcing.training_hours` an agent at complexity 1.
    pub training_hours: f64,
    /// Hours that a dedicated team bills in the average month, premiums included, before any minimum.
    pub dedicated_hours: f64,
    /// The same of each month.
    pub monthly_hours: [f64; 12],
    /// EUR that such an hour costs: `outsourcing.dedicated_rate` with `outsourcing.billed_uplift`.
    pub hour_price: f64,
}

impl Basis {
    /// What is usual, with the figures of a scenario and of its supplier's plan: an FTE is logged in as many hours as an
    /// agent of the supplier (`outsourcing.provider_hours_per_agent`), a paid hour as much as one of your own team, whose
    /// breaks, meetings and coaching are known (`staff.in_office_shrinkage`).
    pub fn of(scenario: &Scenario, dedicated_hours: &[f64; 12]) -> Self {
        let terms = &scenario.outsourcing;
        let hours_per_week = scenario.staff.fte_hours_per_week;
        let attended = terms.provider_hours_per_agent / (hours_per_week * WEEKS_PER_MONTH);
        Self {
            hours_per_week,
            attended: attended.min(1.0),
            logged_in: 1.0 - scenario.staff.in_office_shrinkage,
            talk: Judgement::get().quotation.talk_share,
            vat_rate: scenario.tax.vat_rate,
            complexity: scenario.demand.complexity,
            training_hours: terms.training_hours,
            dedicated_hours: dedicated_hours.iter().sum::<f64>() / 12.0,
            monthly_hours: *dedicated_hours,
            hour_price: terms.dedicated_rate * (1.0 + terms.billed_uplift),
        }
    }

    /// What is invoiced more in a year than the hours that are needed, where every month bills at least so many, EUR.
    pub(super) fn above_need(&self, committed: f64) -> f64 {
        self.monthly_hours.iter().map(|needed| (committed - needed).max(0.0)).sum::<f64>() * self.hour_price
    }

    /// Hours a month that an FTE is logged in: hours a week, times weeks a month, times the part attended.
    pub fn fte_hours(&self) -> f64 {
        self.hours_per_week * WEEKS_PER_MONTH * self.attended
    }
}
