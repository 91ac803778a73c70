//! Factors of a scenario, whatever the volume: what becomes of a paid hour, and what it costs.

use crate::model::formula::{Constant, Draft, Read, Term, inputs};

/// Days in an average year (Julian).
const DAYS_A_YEAR: Constant = Constant(365.25, "day/year");
const DAYS_A_WEEK: Constant = Constant(7.0, "day/week");
const WORKING_DAYS_A_WEEK: Constant = Constant(5.0, "day/week");
const MONTHS: Constant = Constant(12.0, "month/year");

/// Handles on the factors.
#[derive(Clone, Copy)]
pub(in crate::model) struct Factors<'d> {
    pub complexity: Term<'d>,
    /// Share of the paid hours that is leave (L).
    pub leave: Term<'d>,
    /// Share of the scheduled hours that is sickness (A).
    pub absence: Term<'d>,
    /// Share of the attended hours away from the work (O).
    pub shrinkage: Term<'d>,
    /// Share of the paid hours that agents are there.
    pub attended: Term<'d>,
    /// Staffed hours in a paid hour (p).
    pub paid_to_staffed: Term<'d>,
    /// Hours a month of one FTE (h).
    pub fte_hours: Term<'d>,
    /// Average wage over the base wage, by the languages (lw).
    pub language_premium: Term<'d>,
    /// Gross pay of a year over twelve months' wages: holiday allowance and year-end bonus.
    pub allowances: Term<'d>,
    /// Wage costs over the gross wage (q).
    pub loading: Term<'d>,
    /// Cost of a paid hour (cp).
    pub loaded_wage: Term<'d>,
}

impl<'d> Factors<'d> {
    /// Writes the factors.
    pub fn write(draft: &'d Draft) -> Self {
        inputs!(draft;
            demand { complexity },
            absence { rate as absence },
            staff {
                gross_hourly_wage, holiday_allowance, year_end_bonus, employer_charges, pension, vacation_days,
                public_holidays, in_office_shrinkage as shrinkage, fte_hours_per_week,
            },
        );
        let weeks_a_year = draft.formula("time.weeks_per_year", draft.constant(DAYS_A_YEAR) / DAYS_A_WEEK);
        let fte_hours = draft.formula("time.fte_hours_per_month", fte_hours_per_week * weeks_a_year / MONTHS);
        let leave = (vacation_days + public_holidays) / (WORKING_DAYS_A_WEEK * weeks_a_year);
        let leave = draft.formula("time.leave_share", leave);
        let attended = draft.formula("time.attended_share", (1 - leave) * (1 - absence));
        let paid_to_staffed = draft.formula("time.paid_to_staffed", attended * (1 - shrinkage));

        let share = draft.input("demand.languages[].share", Read::Languages(|language| language.share));
        let premium = draft.input("demand.languages[].wage_premium", Read::Languages(|language| language.wage_premium));
        // Who speaks several languages is paid for the dearest.
        let premium = premium.largest_of_team();
        let premium = draft.formula("wage.language_premium", (share / share.total() * (1 + premium)).total());
        let allowances = 1 + holiday_allowance + year_end_bonus;
        let loading = allowances * (1 + employer_charges + pension);
        let loading = draft.formula("wage.loading", loading);
        let loaded_wage = draft.formula("wage.loaded", gross_hourly_wage * loading * premium);
        Self {
            complexity,
            leave,
            absence,
            shrinkage,
            attended,
            paid_to_staffed,
            fte_hours,
            language_premium: premium,
            allowances,
            loading,
            loaded_wage,
        }
    }
}
