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
    "demand.languages[].share",
    "staffing.max_occupancy",
    "staffing.min_agents",
    "staffing.schedule_loss",
];
/// What the hours of deferred work depend on besides.
pub(super) const DEFERRED: &[&str] = &["staffing.idle_use", "staffing.deferred_occupancy"];
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
    "wage.loaded",
    "staff.agency_rate",
    "time.attended_share",
    "staff.flex_band",
    "staff.max_agency_share",
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
        let moved = band.at_most(over).year_sum().at_most(band.at_most(under).year_sum());
        let short = draft.formula("plan.short_hours", over.year_sum() - moved);
        // An agency bills attended hours, not leave or sickness.
        let agency_hours = short * (1 - leave) * (1 - absence);
        let agency_hours = draft.stored("plan.agency_hours", agency_hours, figure!(plan.agency_hours));

        let permanent = draft.stored("plan.agent_fte", permanent_hours / fte_hours, figure!(plan.agent_fte));
        let agency = draft.stored("plan.agency_fte", short / MONTHS / fte_hours, figure!(plan.agency_fte));
        let beyond = (paid - permanent_hours * (1 + flex_band)).at_least_zero();
        let peak_agency = beyond.largest_month() / fte_hours;
        let peak_agency = draft.stored("plan.peak_agency_fte", peak_agency, figure!(plan.peak_agency_fte));
        Self { permanent_hours, agency_hours, permanent, agency, peak_agency, paid_year }
    }
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

        let users = heads * USERS_PER_PERSON + (agents.peak_agency + support) * USERS_PER_FTE;
        let users = draft.stored("plan.users", users, figure!(plan.users));
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
        }
    }
}
