//! From staffed hours to people and seats, in-house.

use super::{Factors, figure};
use crate::model::formula::{Constant, Draft, Stage, Term, inputs};

const MONTHS: Constant = Constant(12.0, "month/year");
/// Everybody has a device and a named licence: part-timers one each, agency and support staff one a full-time place.
const USERS_PER_PERSON: Constant = Constant(1.0, "user/person");
const USERS_PER_FTE: Constant = Constant(1.0, "user/FTE");
const WORKPLACES_PER_AGENT: Constant = Constant(1.0, "workplace/agent");
const WORKPLACES_PER_FTE: Constant = Constant(1.0, "workplace/FTE");

/// What the agents of each half-hour depend on.
pub(super) const AGENTS: &[&str] = &[
    "demand.contacts_per_month",
    "demand.complexity",
    "demand.months",
    "demand.opening",
    "demand.day_weights",
    "demand.hour_weights",
    "demand.channels[].share",
    "demand.channels[].aht_seconds",
    "demand.channels[].concurrency",
    "demand.channels[].service_level",
    "demand.channels[].answer_within",
    "demand.channels[].opening",
    "demand.languages[].share",
    "demand.languages[].team",
    "demand.languages[].opening",
    "staffing.max_occupancy",
    "staffing.min_agents",
    "staffing.service_window",
    "staffing.patience",
    "staffing.schedule_loss",
];
/// What the hours of deferred work depend on besides.
pub(super) const DEFERRED: &[&str] = &["staffing.idle_use", "staffing.deferred_occupancy"];
/// What idle agents do besides depends on.
pub(super) const OTHER_WORK: &[&str] = &["staffing.other_work"];
/// What decides which half-hours bear a wage surcharge, and how much.
const SURCHARGES: &[&str] = &[
    "staff.day_from",
    "staff.day_to",
    "staff.evening_surcharge",
    "staff.saturday_surcharge",
    "staff.sunday_surcharge",
];
/// What the choice of the permanent team weighs: the cheapest hours a month for the hours needed.
const PERMANENT_TEAM: &[&str] = &[
    "plan.paid_hours",
    "team.permanent_cost",
    "team.agency_cost",
    "team.agency_learning",
    "time.fte_hours_per_month",
    "staff.flex_band",
    "staff.max_agency_share",
    "staff.team_fte",
];

/// Handles on the in-house team.
#[derive(Clone, Copy)]
pub(in crate::model) struct Team<'d> {
    pub surcharge_hours: Term<'d>,
    pub permanent_hours: Term<'d>,
    pub agency_hours: Term<'d>,
    pub agents: Term<'d>,
    pub peak_agency: Term<'d>,
    pub team_leaders: Term<'d>,
    pub quality: Term<'d>,
    pub planners: Term<'d>,
    pub managers: Term<'d>,
    pub support: Term<'d>,
    pub heads: Term<'d>,
    pub hires: Term<'d>,
    pub workplaces: Term<'d>,
    pub users: Term<'d>,
    pub devices: Term<'d>,
    pub other_work: Term<'d>,
    /// What a new agent costs, and who comes from an agency.
    pub learning: Learning<'d>,
}

/// What it costs until newcomers know the work.
#[derive(Clone, Copy)]
pub(in crate::model) struct Learning<'d> {
    /// Initial training of a permanent agent, EUR a person.
    pub training: Term<'d>,
    /// Output missing until a permanent agent is at full speed, EUR a person.
    pub ramp_up: Term<'d>,
    /// Initial training of an agency agent, EUR a person.
    pub agency: Term<'d>,
}

impl<'d> Learning<'d> {
    fn write(draft: &'d Draft, factors: &Factors<'d>) -> Self {
        let &Factors { complexity, loaded_wage, .. } = factors;
        inputs!(draft;
            staff { agency_rate, average_contract_hours },
            recruitment {
                training_hours, agency_training_hours, trainer_per_trainee_hour, ramp_up_weeks, ramp_up_gap,
            },
        );
        let training = training_hours * complexity * (loaded_wage + trainer_per_trainee_hour);
        let ramp_up = ramp_up_weeks * average_contract_hours * ramp_up_gap * loaded_wage;
        let agency = agency_training_hours * complexity * (agency_rate + trainer_per_trainee_hour);
        Self {
            training: draft.formula("team.training", training),
            ramp_up: draft.formula("team.ramp_up", ramp_up),
            agency: draft.formula("team.agency_training", agency),
        }
    }
}

/// Handles on the agents: permanent and from an agency.
struct Agents<'d> {
    permanent_hours: Term<'d>,
    agency_hours: Term<'d>,
    permanent: Term<'d>,
    agency: Term<'d>,
    peak_agency: Term<'d>,
    paid_year: Term<'d>,
}

impl<'d> Agents<'d> {
    fn write(draft: &'d Draft, factors: &Factors<'d>) -> Self {
        let &Factors { leave, absence, paid_to_staffed, fte_hours, .. } = factors;
        inputs!(draft; staff { flex_band });
        let staffed = draft.figure(
            "plan.staffed_hours",
            "h/month",
            Stage::Volume,
            figure!(plan.staffed_hours[]),
            &[AGENTS, DEFERRED],
        );
        let paid = draft.stored("plan.paid_hours", staffed / paid_to_staffed, figure!(plan.paid_hours[]));
        let paid_year = draft.formula("plan.paid_hours_per_year", paid.year_sum());
        let permanent_hours = draft.figure(
            "plan.permanent_hours_per_month",
            "h/month",
            Stage::Team,
            figure!(plan.permanent_hours_per_month),
            &[PERMANENT_TEAM],
        );
        // Annualised hours: what the permanent team works more in busy months it works less in quiet ones.
        let band = permanent_hours * flex_band;
        let over = (paid - permanent_hours).at_least_zero();
        let under = (permanent_hours - paid).at_least_zero();
        let up = draft.formula("plan.hours_up", over.at_most(band));
        let up_year = draft.formula("plan.hours_up_per_year", up.year_sum());
        let moved = up_year.at_most(under.at_most(band).year_sum());
        let moved = draft.formula("plan.moved_hours", moved);
        let short = (over.year_sum() - moved).unless_noise_beside(paid_year);
        let short = draft.formula("plan.short_hours", short);
        // Where no month is above the team nothing moves, whatever it is divided by.
        let one = draft.constant(Constant(1.0, "h/year"));
        let gap = over - up * moved / up_year.choose(up_year, one);
        // An agency bills attended hours, not leave or sickness.
        let agency_hours = short * (1 - leave) * (1 - absence);
        let agency_hours = draft.stored("plan.agency_hours", agency_hours, figure!(plan.agency_hours));

        let permanent = draft.stored("plan.agent_fte", permanent_hours / fte_hours, figure!(plan.agent_fte));
        let agency = draft.stored("plan.agency_fte", short / MONTHS / fte_hours, figure!(plan.agency_fte));
        let peak_agency = gap.largest_month() / fte_hours;
        let peak_agency = draft.stored("plan.peak_agency_fte", peak_agency, figure!(plan.peak_agency_fte));
        Self { permanent_hours, agency_hours, permanent, agency, peak_agency, paid_year }
    }
}

/// An agency sends one person for each full-time place of the busiest month; each is trained once a year.
pub(in crate::model) const STARTS_PER_AGENCY_FTE: Constant = Constant(1.0, "person/FTE/year");

/// What an hour of the permanent team and one of an agency in its place cost, as far as teams differ.
fn write_costs<'d>(draft: &'d Draft, factors: &Factors<'d>, learning: Learning<'d>) {
    let &Factors { loaded_wage, fte_hours, attended, .. } = factors;
    inputs!(draft;
        staff { agency_rate, fte_hours_per_week, average_contract_hours },
        recruitment { turnover, cost_per_hire },
        overhead { rate as overhead },
    );
    let heads = fte_hours_per_week / average_contract_hours / fte_hours;
    let hire = turnover * heads * (cost_per_hire + learning.training + learning.ramp_up);
    draft.formula("team.permanent_cost", MONTHS * loaded_wage * (1 + overhead) + hire);
    draft.formula("team.agency_cost", attended * agency_rate * (1 + overhead));
    draft.formula("team.agency_learning", STARTS_PER_AGENCY_FTE * learning.agency);
}

impl<'d> Team<'d> {
    /// Writes the team's formulas.
    pub fn write(draft: &'d Draft, factors: &Factors<'d>) -> Self {
        inputs!(draft;
            staff {
                fte_hours_per_week, average_contract_hours, span_team_leader, span_quality, span_planner, span_manager,
                manager_fte,
            },
            recruitment { turnover },
            housing { home_share, spare },
        );
        let learning = Learning::write(draft, factors);
        write_costs(draft, factors, learning);
        let agents = Agents::write(draft, factors);
        let surcharges = figure!(plan.surcharge_hours);
        let surcharge_hours =
            draft.figure("plan.surcharge_hours", "h/year", Stage::Volume, surcharges, &[AGENTS, SURCHARGES]);
        let peak_agents =
            draft.figure("plan.peak_agents", "agent", Stage::Volume, figure!(plan.peak_agents), &[AGENTS, DEFERRED]);

        let heads = agents.permanent * fte_hours_per_week / average_contract_hours;
        let heads = draft.stored("plan.heads", heads, figure!(plan.heads));
        let hires = draft.stored("plan.hires", turnover * heads, figure!(plan.hires));

        let led = draft.formula("plan.led_fte", agents.permanent + agents.agency);
        let team_leaders = draft.stored("plan.team_leader_fte", led / span_team_leader, figure!(plan.team_leader_fte));
        let quality = draft.stored("plan.quality_fte", led / span_quality, figure!(plan.quality_fte));
        let planners = draft.stored("plan.planner_fte", led / span_planner, figure!(plan.planner_fte));
        // Without work there is no department to manage.
        let no_manager = draft.constant(Constant(0.0, "FTE"));
        let managers = agents.paid_year.choose(manager_fte.at_least(led / span_manager), no_manager);
        let managers = draft.stored("plan.manager_fte", managers, figure!(plan.manager_fte));
        let support = team_leaders + quality + planners + managers;
        let support = draft.stored("plan.support_fte", support, figure!(plan.support_fte));

        let other_work = figure!(plan.other_work_hours);
        let from: &[&[&str]] = &[AGENTS, DEFERRED, OTHER_WORK];
        let other_work = draft.figure("plan.other_work_hours", "h/year", Stage::Volume, other_work, from);

        // A licence may pass from one agency agent to the next over the year, a device is there for the busiest month.
        let with = |agency: Term<'d>| heads * USERS_PER_PERSON + (agency + support) * USERS_PER_FTE;
        let users = draft.stored("plan.users", with(agents.agency), figure!(plan.users));
        let devices = draft.stored("plan.devices", with(agents.peak_agency), figure!(plan.devices));
        // People on a break still have a seat.
        let seats = peak_agents / (1 - factors.shrinkage) * (1 - home_share) * WORKPLACES_PER_AGENT;
        let workplaces = ((seats + support * WORKPLACES_PER_FTE) * (1 + spare)).ceiling();
        let workplaces = draft.stored("plan.workplaces", workplaces, figure!(plan.workplaces));
        Self {
            surcharge_hours,
            permanent_hours: agents.permanent_hours,
            agency_hours: agents.agency_hours,
            agents: agents.permanent,
            peak_agency: agents.peak_agency,
            team_leaders,
            quality,
            planners,
            managers,
            support,
            heads,
            hires,
            workplaces,
            users,
            devices,
            other_work,
            learning,
        }
    }
}
