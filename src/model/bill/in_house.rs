//! The in-house bill: what a department of one's own costs a year, also where no budget shows it.

use super::Sourcing;
use super::rule::{Due, FIXED, PRICE, Page, Paid, WAGE};
use crate::model::formula::{Constant, Draft, Read, Term, inputs};
use crate::model::plan::formulas::{Factors, Formulas, STARTS_PER_AGENCY_FTE};
use crate::model::scenario::StartOfYears;

const MONTHS: Constant = Constant(12.0, "month/year");

/// The in-house bill as written, with the lines that outsourcing may leave behind.
pub(super) struct InHouse<'d> {
    pub page: Page<'d>,
    pub housing: Term<'d>,
    pub overhead: Term<'d>,
    /// What an existing team pays in the first year, EUR a year.
    pub paid_year: Option<Term<'d>>,
    /// Gross wages and salaries of the permanent agents and their support, EUR a month.
    pub gross_wages: Term<'d>,
}

/// What other work of idle agents is worth: what it costs at home, as an amount to be taken off.
pub(super) fn other_work<'d>(
    draft: &'d Draft,
    hours: Term<'d>,
    loaded_wage: Term<'d>,
    paid_to_staffed: Term<'d>,
) -> Term<'d> {
    draft.constant(Constant(0.0, "EUR/year")) - hours * loaded_wage / paid_to_staffed
}

/// Whether the years begin without a team: 1, else 0.
pub(super) fn greenfield(draft: &Draft) -> Term<'_> {
    draft.choice("years.start", Read::One(|scenario| f64::from(scenario.years.start == StartOfYears::Greenfield)))
}

/// Writes the lines of the in-house bill.
pub(super) fn write<'d>(draft: &'d Draft, formulas: &Formulas<'d>) -> InHouse<'d> {
    let &Formulas { factors, team, phone_minutes, .. } = formulas;
    let Factors { leave, absence, shrinkage, language_premium, loading, loaded_wage, paid_to_staffed, .. } = factors;
    inputs!(draft;
        staff {
            gross_hourly_wage, agency_rate, team_leader_salary, quality_salary, planner_salary, manager_salary,
        },
        absence { continuation, health_service },
        housing { m2_per_workplace, cost_per_m2, facility_services },
        ict { licence, workplace_it, telephony_per_minute, platform },
        recruitment { cost_per_hire },
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
    // What is bought, and what so many newcomers cost: the lines spread it or take a year's leavers, the years pay it once.
    let devices = team.devices * hardware;
    let seats = team.workplaces * furniture;
    let hiring = |people: Term<'d>| people * cost_per_hire;
    let training = |people: Term<'d>| people * team.learning.training;
    let ramp_up = |people: Term<'d>| people * team.learning.ramp_up;

    let mut page = Page::new(draft, Sourcing::InHouse);
    let agents = page.line(
        "in_house.staff.agents",
        permanent_year * loaded_wage * (1 - (1 - leave) * absence),
        WAGE.in_budget(),
    );
    page.line("in_house.staff.surcharges", team.surcharge_hours / (1 - shrinkage) * loaded_wage, WAGE.in_budget());
    let agency = page.line("in_house.staff.agency", team.agency_hours * agency_rate, WAGE.vat().in_budget());
    let support = page.line("in_house.staff.support", MONTHS * loading * salaries, WAGE.in_budget());
    // What idle agents do for others is worth what it costs.
    let other_work = other_work(draft, team.other_work, loaded_wage, paid_to_staffed);
    page.line("in_house.staff.other_work", other_work, WAGE);
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
    page.line("in_house.recruitment.hiring", hiring(team.hires), PRICE.vat());
    page.line("in_house.recruitment.training", training(team.hires), WAGE);
    page.line(
        "in_house.recruitment.agency_training",
        STARTS_PER_AGENCY_FTE * team.peak_agency * team.learning.agency,
        WAGE.vat(),
    );
    page.line("in_house.recruitment.ramp_up", ramp_up(team.hires), WAGE);
    let replaced = FIXED.vat().paid(Paid::Replacement);
    page.line("in_house.depreciation.hardware", devices / hardware_life, replaced);
    page.line("in_house.depreciation.furniture", seats / furniture_life, replaced);
    page.line("in_house.depreciation.implementation", implementation / implementation_life, replaced);
    let equipment = devices + seats + implementation;
    page.line("in_house.depreciation.capital", cost_of_capital * equipment / 2, FIXED.paid(Paid::Never));
    let overhead = page.line("in_house.overhead", overhead_rate * (agents + agency + support), WAGE);
    page.vat_line("in_house.vat");
    let paid_year = page.paid_lines();
    let gross_wages = team.permanent_hours * gross_hourly_wage * language_premium + salaries;

    // A team that exists has its equipment and its people: what they cost once was spent before.
    let nothing = draft.constant(Constant(0.0, "EUR"));
    let new_team = |payment: Term<'d>| greenfield(draft).choose(payment, nothing);
    let asset = |life: Term<'d>, grows: bool| Due { life: Some(life), grows, ..Due::BOUGHT };
    page.pay("payment.hardware", new_team(devices), asset(hardware_life, true));
    page.pay("payment.furniture", new_team(seats), asset(furniture_life, true));
    page.pay("payment.implementation", new_team(implementation), asset(implementation_life, false));
    page.pay("payment.hiring", new_team(hiring(team.heads)), Due::BOUGHT);
    page.pay("payment.training", new_team(training(team.heads)), Due::default());
    page.pay("payment.ramp_up", new_team(ramp_up(team.heads)), Due::default());
    InHouse { page, housing, overhead, paid_year, gross_wages }
}
