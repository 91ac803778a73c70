//! Hints on wages and on the people: a team that is not as large as the plan, pay under the legal minimum, nobody leaves or
//! falls ill, agency and peaks.

use rust_decimal::Decimal;
use rust_decimal::prelude::{FromPrimitive, ToPrimitive};

use super::{Figure, Hint, Kind, minimum_wage};
use crate::model::comparison::Comparison;
use crate::model::demand::{WEEKS_PER_MONTH, WEEKS_PER_YEAR};
use crate::model::error::ModelError;
use crate::model::scenario::Scenario;
use crate::model::start::{AgentsToday, CountedIn, Fit};

/// Fewer leave, or are ill, nowhere: per year, and as a share of the hours.
const LEAST_TURNOVER: f64 = 0.05;
const LEAST_ABSENCE: f64 = 0.02;
/// The part of a stay by the end of which a newcomer should be at full speed.
const LATEST_START: f64 = 0.5;
/// Agency staff in the busiest month, as a share of the permanent team, from which the season decides the plan.
const HIGH_PEAK: f64 = 0.2;
/// Money and shares this close are the same.
const CLOSE: f64 = 1e-9;

pub(super) fn look(scenario: &Scenario, comparison: &Comparison, hints: &mut Vec<Hint>) {
    wages(scenario, comparison, hints);
    if scenario.recruitment.turnover < LEAST_TURNOVER {
        let turnover = Figure::In(scenario.recruitment.turnover, "fraction");
        hints.push(Hint::new(Kind::NoTurnover, "recruitment.turnover").with("value", turnover).proposing_default());
    }
    if scenario.absence.rate < LEAST_ABSENCE {
        let rate = Figure::In(scenario.absence.rate, "fraction");
        hints.push(Hint::new(Kind::NoAbsence, "absence.rate").with("value", rate).proposing_default());
    }
    slow_start(scenario, hints);
    cheap_agency(scenario, hints);
    agency(scenario, comparison, hints);
    peak(comparison, hints);
}

/// The agents that there are today against those that the plan pays: what the difference costs in wages alone, of the
/// agents' pay and sick pay. It stands by the input that says who does the work today, which has the number in its source.
pub(super) fn today(scenario: &Scenario, comparison: &Comparison, told: AgentsToday, hints: &mut Vec<Hint>) {
    let (plan, staff) = (&comparison.plan, &scenario.staff);
    let (planned, fit) = told.against(plan, staff);
    let wording = match (fit, told.counted) {
        (Fit::Close, _) => return,
        (Fit::More, CountedIn::Fte) => None,
        (Fit::More, CountedIn::People) => Some("people"),
        (Fit::Fewer, CountedIn::Fte) => Some("fewer"),
        (Fit::Fewer, CountedIn::People) => Some("fewer_people"),
    };
    let lines = ["in_house.staff.agents", "in_house.absence.sick_pay"];
    let wages: Decimal = lines.iter().filter_map(|id| comparison.in_house().line(id)).sum();
    let each = if plan.agent_fte > 0.0 { wages.to_f64().unwrap_or_default() / plan.agent_fte } else { 0.0 };
    let (has, pays) = (told.fte(staff), CountedIn::Fte.of(plan, staff));
    let euros = Decimal::from_f64((each * (pays - has).abs() / 100.0).round() * 100.0).unwrap_or_default();
    let mut hint = Hint::new(Kind::TeamToday, "years.start")
        .with("told", Figure::Number(told.number, 1))
        .with("told_fte", Figure::Number(has, 1))
        .with("planned", Figure::Number(planned, 1))
        .with("planned_fte", Figure::Number(pays, 1))
        .with("euros", Figure::Euros(euros));
    hint.wording = wording;
    hints.push(hint);
}

/// The team of today that counts, against the team that the work needs: what is paid for nothing, or must be hired.
pub(super) fn counted(
    scenario: &Scenario,
    comparison: &Comparison,
    fte: f64,
    hints: &mut Vec<Hint>,
) -> Result<(), ModelError> {
    let mut free = scenario.clone();
    free.staff.team_fte = None;
    let needed = Comparison::at(&free, comparison.contacts_per_month)?;
    let told = AgentsToday { number: fte, counted: CountedIn::Fte };
    let before = hints.len();
    if fte > 0.0 {
        today(&free, &needed, told, hints);
    }
    for hint in hints.iter_mut().skip(before) {
        hint.id = "staff.team_fte".to_owned();
        hint.wording = hint.wording.map(|_| "counted");
    }
    Ok(())
}

/// What an attended hour of one's own agents costs, against what an agency asks for one: the loaded wage of the hours that
/// are paid, leave and sickness included, over those that are attended.
fn cheap_agency(scenario: &Scenario, hints: &mut Vec<Hint>) {
    let Scenario { staff, absence, demand, .. } = scenario;
    let leave = (staff.vacation_days + staff.public_holidays) / (5.0 * WEEKS_PER_YEAR);
    let attended = (1.0 - leave) * (1.0 - absence.rate);
    let shares: f64 = demand.languages.iter().map(|language| language.share).sum();
    let premiums: f64 = demand.languages.iter().map(|language| language.share * language.wage_premium).sum();
    let loading =
        (1.0 + staff.holiday_allowance + staff.year_end_bonus) * (1.0 + staff.employer_charges + staff.pension);
    let paid = 1.0 - (1.0 - leave) * absence.rate * (1.0 - absence.continuation);
    let own = staff.gross_hourly_wage * loading * (1.0 + premiums / shares) * paid / attended;
    if staff.max_agency_share > 0.0 && own.is_finite() && attended > 0.0 && staff.agency_rate < own - CLOSE {
        hints.push(
            Hint::new(Kind::CheapAgency, "staff.agency_rate")
                .with("rate", Figure::In(staff.agency_rate, "EUR/h"))
                .with("own", Figure::In(own, "EUR/h")),
        );
    }
}

/// Agents of every language, and everybody with a salary, against the statutory minimum. A month's salary is that of a
/// full-timer.
fn wages(scenario: &Scenario, comparison: &Comparison, hints: &mut Vec<Hint>) {
    let Some(minimum) = minimum_wage() else { return };
    let (year, month, day) = minimum.from;
    let hint = |id: &str, hourly: f64, proposal: f64| {
        Hint::new(Kind::MinimumWage, id)
            .with("hourly", Figure::In(hourly, "EUR/h"))
            .with("minimum", Figure::In(minimum.euros, "EUR/h"))
            .with("since", Figure::Date(year, month, day))
            .proposing(proposal)
    };
    let spoken = scenario.demand.languages.iter().filter(|language| language.share > 0.0);
    let factor = spoken.map(|language| 1.0 + language.wage_premium).reduce(f64::min).unwrap_or(1.0);
    let hourly = scenario.staff.gross_hourly_wage * factor;
    if hourly < minimum.euros - CLOSE && factor > 0.0 {
        hints.push(hint("staff.gross_hourly_wage", hourly, up(minimum.euros / factor, 100.0)));
    }
    let plan = &comparison.plan;
    let hours = scenario.staff.fte_hours_per_week * WEEKS_PER_MONTH;
    for (id, fte) in [
        ("staff.team_leader_salary", plan.team_leader_fte),
        ("staff.quality_salary", plan.quality_fte),
        ("staff.planner_salary", plan.planner_fte),
        ("staff.manager_salary", plan.manager_fte),
        ("outsourcing.retained_salary", scenario.outsourcing.retained_fte),
    ] {
        let hourly = scenario.number(id).unwrap_or_default() / hours;
        if fte > 0.0 && hourly < minimum.euros - CLOSE {
            hints.push(hint(id, hourly, up(minimum.euros * hours, 1.0)));
        }
    }
}

/// Rounded up to a part of a euro.
fn up(euros: f64, parts: f64) -> f64 {
    (euros * parts - CLOSE).ceil() / parts
}

/// How long a newcomer takes, training at the average contract and learning curve, against the average stay, weeks.
fn slow_start(scenario: &Scenario, hints: &mut Vec<Hint>) {
    let recruitment = &scenario.recruitment;
    if recruitment.turnover <= 0.0 {
        return;
    }
    let training = recruitment.training_hours * scenario.demand.complexity / scenario.staff.average_contract_hours;
    let ready = training + recruitment.ramp_up_weeks;
    let stay = WEEKS_PER_YEAR / recruitment.turnover;
    if ready > stay * LATEST_START {
        hints.push(
            Hint::new(Kind::SlowStart, "recruitment.ramp_up_weeks")
                .with("ready", Figure::Number(ready, 0))
                .with("stay", Figure::Number(stay, 0)),
        );
    }
}

/// The year's paid hours that an agency replaces, where that is as much as is allowed.
fn agency(scenario: &Scenario, comparison: &Comparison, hints: &mut Vec<Hint>) {
    let (plan, most) = (&comparison.plan, scenario.staff.max_agency_share);
    let needed: f64 = plan.paid_hours.iter().sum();
    let hours = 12.0 * scenario.staff.fte_hours_per_week * WEEKS_PER_MONTH;
    let share = if needed > 0.0 { plan.agency_fte * hours / needed } else { 0.0 };
    if most > 0.0 && share >= most * (1.0 - 1e-6) {
        let share = Figure::In(share, "fraction");
        hints.push(Hint::new(Kind::Agency, "staff.max_agency_share").with("share", share));
    }
}

/// The month that asks for the most, beyond what annualised hours give.
fn peak(comparison: &Comparison, hints: &mut Vec<Hint>) {
    let plan = &comparison.plan;
    if !(plan.agent_fte > 0.0 && plan.peak_agency_fte >= HIGH_PEAK * plan.agent_fte) {
        return;
    }
    let busiest = plan.paid_hours.iter().enumerate().max_by(|(_, a), (_, b)| a.total_cmp(b));
    hints.push(
        Hint::new(Kind::Peak, "staff.flex_band")
            .with("month", Figure::Month(busiest.map_or(0, |(month, _)| month)))
            .with("fte", Figure::Number(plan.peak_agency_fte, 1))
            .with("team", Figure::Number(plan.agent_fte, 1)),
    );
}
