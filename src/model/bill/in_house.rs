//! The in-house bill: what a department of one's own costs a year, also where no budget shows it.

use super::rule::{FIXED, PRICE, Page, WAGE};
use crate::model::formula::{Constant, Draft, Term, inputs};
use crate::model::plan::formulas::{Factors, Formulas};

const MONTHS: Constant = Constant(12.0, "month/year");
/// An agency sends one person for each full-time place of the busiest month; each is trained once a year.
const STARTS_PER_AGENCY_FTE: Constant = Constant(1.0, "person/FTE/year");

/// The in-house bill as written, with the lines that outsourcing may leave behind.
pub(super) struct InHouse<'d> {
    pub page: Page<'d>,
    pub housing: Term<'d>,
    pub overhead: Term<'d>,
}

/// Writes the lines of the in-house bill.
pub(super) fn write<'d>(draft: &'d Draft, formulas: &Formulas<'d>) -> InHouse<'d> {
    let &Formulas { factors, team, phone_minutes, .. } = formulas;
    let Factors { complexity, leave, absence, shrinkage, loading, loaded_wage, .. } = factors;
    inputs!(draft;
        staff { agency_rate, team_leader_salary, quality_salary, planner_salary, manager_salary, average_contract_hours },
        absence { continuation, health_service },
        housing { m2_per_workplace, cost_per_m2, facility_services },
        ict { licence, workplace_it, telephony_per_minute, platform },
        recruitment { cost_per_hire, training_hours, trainer_per_trainee_hour, ramp_up_weeks, ramp_up_gap },
        depreciation {
            hardware, hardware_life, furniture, furniture_life, implementation, implementation_life, cost_of_capital,
        },
        overhead { rate as overhead_rate },
    );
    let permanent_year = MONTHS * team.permanent_hours;
    let salaries = team.team_leaders * team_leader_salary
        + team.quality * quality_salary
        + team.planners * planner_salary
        + team.managers * manager_salary;
    let equipment = team.users * hardware + team.workplaces * furniture + implementation;

    let mut page = Page::new(draft, String::new());
    let agents = page.line(
        "in_house.staff.agents",
        permanent_year * loaded_wage * (1 - (1 - leave) * absence),
        WAGE.in_budget(),
    );
    page.line("in_house.staff.surcharges", team.surcharge_hours / (1 - shrinkage) * loaded_wage, WAGE.in_budget());
    page.line("in_house.staff.agency", team.agency_hours * agency_rate, WAGE.vat().in_budget());
    let support = page.line("in_house.staff.support", MONTHS * loading * salaries, WAGE.in_budget());
    page.line("in_house.absence.sick_pay", permanent_year * (1 - leave) * absence * loaded_wage * continuation, WAGE);
    page.line("in_house.absence.health_service", (team.agents + team.support) * health_service, PRICE.vat());
    let housing = page.line(
        "in_house.housing",
        team.workplaces * (m2_per_workplace * cost_per_m2 + facility_services),
        PRICE.vat(),
    );
    page.line("in_house.ict.licences", MONTHS * team.users * licence, PRICE.vat());
    page.line("in_house.ict.workplace", team.users * workplace_it, PRICE.vat());
    page.line("in_house.ict.telephony", phone_minutes * telephony_per_minute, PRICE.vat().in_budget());
    page.line("in_house.ict.platform", platform, PRICE.vat());
    page.line("in_house.recruitment.hiring", team.hires * cost_per_hire, PRICE.vat());
    page.line(
        "in_house.recruitment.training",
        team.hires * training_hours * complexity * (loaded_wage + trainer_per_trainee_hour),
        WAGE,
    );
    page.line(
        "in_house.recruitment.agency_training",
        STARTS_PER_AGENCY_FTE
            * team.peak_agency
            * training_hours
            * complexity
            * (agency_rate + trainer_per_trainee_hour),
        WAGE.vat(),
    );
    page.line(
        "in_house.recruitment.ramp_up",
        team.hires * ramp_up_weeks * average_contract_hours * ramp_up_gap * loaded_wage,
        WAGE,
    );
    page.line("in_house.depreciation.hardware", team.users * hardware / hardware_life, FIXED.vat());
    page.line("in_house.depreciation.furniture", team.workplaces * furniture / furniture_life, FIXED.vat());
    page.line("in_house.depreciation.implementation", implementation / implementation_life, FIXED.vat());
    page.line("in_house.depreciation.capital", cost_of_capital * equipment / 2, FIXED);
    let overhead = page.line("in_house.overhead", overhead_rate * (agents + support), WAGE);
    page.vat_line("in_house.vat");
    InHouse { page, housing, overhead }
}
