//! Fixed figures of a scenario that the plan and the bills share: they do not depend on the volume.

use crate::model::demand::{WEEKS_PER_MONTH, WORKING_DAYS_PER_YEAR, language_shares};
use crate::model::error::ModelError;
use crate::model::scenario::Scenario;

/// What becomes of a paid hour, and what it costs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Factors {
    /// Share of the paid hours that is leave (L).
    pub leave: f64,
    /// Share of the paid hours in which people are scheduled and not sick, `(1-L)*(1-A)`: what an agency bills.
    pub attended: f64,
    /// Share of the paid hours spent on the work, `(1-L)*(1-A)*(1-O)` (p).
    pub staffed: f64,
    /// Wage costs over the gross wage (q).
    pub loading: f64,
    /// Average wage premium for languages, a factor (lw).
    pub language_premium: f64,
    /// Cost of a paid hour, EUR (cp).
    pub loaded_wage: f64,
    /// Hours a month of one FTE (h).
    pub fte_hours: f64,
}

impl Factors {
    /// The figures of a scenario.
    ///
    /// # Errors
    /// When all language shares are zero, or leave, absence and shrinkage leave no time to work.
    pub fn of(scenario: &Scenario) -> Result<Self, ModelError> {
        let Scenario { staff, absence, demand, .. } = scenario;
        let leave = (staff.vacation_days + staff.public_holidays) / WORKING_DAYS_PER_YEAR;
        let attended = (1.0 - leave) * (1.0 - absence.rate);
        let staffed = attended * (1.0 - staff.in_office_shrinkage);
        if !(leave < 1.0 && attended > 0.0 && staffed > 0.0) {
            return Err(ModelError::Invalid(
                "staff.vacation_days, staff.public_holidays, absence.rate and staff.in_office_shrinkage leave no time to work"
                    .to_owned(),
            ));
        }
        let loading =
            (1.0 + staff.holiday_allowance + staff.year_end_bonus) * (1.0 + staff.employer_charges + staff.pension);
        let language_premium = language_shares(&demand.languages)?
            .iter()
            .zip(&demand.languages)
            .map(|(share, language)| share * (1.0 + language.wage_premium))
            .sum();
        Ok(Self {
            leave,
            attended,
            staffed,
            loading,
            language_premium,
            loaded_wage: staff.gross_hourly_wage * loading * language_premium,
            fte_hours: staff.fte_hours_per_week * WEEKS_PER_MONTH,
        })
    }
}
