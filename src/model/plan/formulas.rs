//! The plan's formulas: what follows from the inputs alone, from the staffed hours, and from the permanent team.

use super::{Plan, SupplierPlan};
use crate::model::formula::{Constant, Draft, Figure, Read, Stage, Term, inputs};
use crate::model::scenario::ChannelKind;

const MONTHS: Constant = Constant(12.0, "month/year");
const DAYS_A_YEAR: Constant = Constant(365.25, "day/year");
const DAYS_A_WEEK: Constant = Constant(7.0, "day/week");
const WORKING_DAYS_A_WEEK: Constant = Constant(5.0, "day/week");
const SECONDS_A_MINUTE: Constant = Constant(60.0, "s/min");
const SECONDS_AN_HOUR: Constant = Constant(3600.0, "s/h");
/// Everybody has a device and a named licence: part-timers one each, agency and support staff one a full-time place.
const USERS_PER_PERSON: Constant = Constant(1.0, "user/person");
const USERS_PER_FTE: Constant = Constant(1.0, "user/FTE");
const WORKPLACES_PER_AGENT: Constant = Constant(1.0, "workplace/agent");
const WORKPLACES_PER_FTE: Constant = Constant(1.0, "workplace/FTE");

/// What the staffing of each half-hour depends on.
const STAFFING: &[&str] = &[
    "demand.contacts_per_month",
    "demand.complexity",
    "demand.months",
    "demand.opening",
    "demand.day_weights",
    "demand.hour_weights",
    "demand.channels",
    "demand.languages",
    "staffing.max_occupancy",
    "staffing.min_agents",
    "staffing.idle_use",
    "staffing.deferred_occupancy",
    "staffing.schedule_loss",
];
/// What wage surcharges depend on besides.
const SURCHARGES: &[&str] = &[
    "demand.contacts_per_month",
    "demand.complexity",
    "demand.months",
    "demand.opening",
    "demand.day_weights",
    "demand.hour_weights",
    "demand.channels",
    "demand.languages",
    "staffing.max_occupancy",
    "staffing.min_agents",
    "staffing.schedule_loss",
    "staff.day_from",
    "staff.day_to",
    "staff.evening_surcharge",
    "staff.saturday_surcharge",
    "staff.sunday_surcharge",
];
/// What the choice of the permanent team weighs.
const PERMANENT_TEAM: &[&str] = &[
    "plan.paid_hours",
    "wage.loaded",
    "staff.agency_rate",
    "time.leave_share",
    "absence.rate",
    "staff.flex_band",
    "staff.max_agency_share",
];

/// Handles on everything the bills are made of.
pub(in crate::model) struct Formulas<'d> {
    pub complexity: Term<'d>,
    pub leave: Term<'d>,
    pub absence: Term<'d>,
    pub shrinkage: Term<'d>,
    pub loading: Term<'d>,
    pub loaded_wage: Term<'d>,
    pub team: Team<'d>,
    pub supplier: Supplier<'d>,
}

/// Handles on the in-house team.
pub(in crate::model) struct Team<'d> {
    pub phone_minutes: Term<'d>,
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
    pub hires: Term<'d>,
    pub workplaces: Term<'d>,
    pub users: Term<'d>,
}

/// Handles on what the supplier bills and trains.
pub(in crate::model) struct Supplier<'d> {
    pub phone_minutes: Term<'d>,
    pub dedicated_hours: Term<'d>,
    pub blended_minutes: Term<'d>,
    pub blended_contacts: Term<'d>,
    pub hybrid_hours: Term<'d>,
    pub hybrid_minutes: Term<'d>,
    pub hybrid_contacts: Term<'d>,
    pub dedicated_trainees: Term<'d>,
    pub blended_trainees: Term<'d>,
    pub hybrid_trainees: Term<'d>,
}

/// A figure of the plan that has a single value.
macro_rules! figure {
    ($field:ident) => {
        Figure::One(|plan: &Plan, _: &SupplierPlan| plan.$field)
    };
}

impl<'d> Formulas<'d> {
    /// Writes the formulas of the plan.
    pub fn write(draft: &'d Draft) -> Self {
        inputs!(draft;
            demand { complexity },
            absence { rate as absence },
            staff {
                gross_hourly_wage, holiday_allowance, year_end_bonus, employer_charges, pension, vacation_days,
                public_holidays, in_office_shrinkage as shrinkage,
            },
        );
        let weeks_per_year = draft.formula("time.weeks_per_year", draft.constant(DAYS_A_YEAR) / DAYS_A_WEEK);
        let leave = (vacation_days + public_holidays) / (WORKING_DAYS_A_WEEK * weeks_per_year);
        let leave = draft.formula("time.leave_share", leave);

        let wage_premium =
            draft.input("demand.languages[].wage_premium", Read::Languages(|language| language.wage_premium));
        let share = draft.input("demand.languages[].share", Read::Languages(|language| language.share));
        let premium = (share / share.total() * (1 + wage_premium)).total();
        let premium = draft.formula("wage.language_premium", premium);
        let loading = (1 + holiday_allowance + year_end_bonus) * (1 + employer_charges + pension);
        let loading = draft.formula("wage.loading", loading);
        let loaded_wage = draft.formula("wage.loaded", gross_hourly_wage * loading * premium);

        let paid_to_staffed = (1 - leave) * (1 - absence) * (1 - shrinkage);
        let paid_to_staffed = draft.formula("time.paid_to_staffed", paid_to_staffed);
        let team = Team::write(draft, weeks_per_year, leave, paid_to_staffed);
        let supplier = Supplier::write(draft);
        Self { complexity, leave, absence, shrinkage, loading, loaded_wage, team, supplier }
    }
}

impl<'d> Team<'d> {
    fn write(draft: &'d Draft, weeks_per_year: Term<'d>, leave: Term<'d>, paid_to_staffed: Term<'d>) -> Self {
        inputs!(draft;
            demand { contacts_per_month },
            absence { rate as absence },
            staff {
                in_office_shrinkage as shrinkage, flex_band, fte_hours_per_week, average_contract_hours, span_team_leader,
                span_quality, span_planner, span_manager, manager_fte,
            },
            recruitment { turnover },
            housing { home_share, spare },
        );
        let contacts = MONTHS * contacts_per_month;
        let contacts = draft.stored("plan.contacts_per_year", contacts, figure!(contacts_per_year));
        let (phone, handling) = handling_times(draft);
        let handling = contacts * handling / SECONDS_AN_HOUR;
        draft.stored("plan.handling_hours_per_year", handling, figure!(handling_hours_per_year));
        let phone_minutes = contacts * phone / SECONDS_A_MINUTE;
        let phone_minutes = draft.stored("plan.phone_minutes", phone_minutes, figure!(phone_minutes));

        let staffed = Figure::Months(|plan, _| &plan.staffed_hours);
        let staffed_hours = draft.figure("plan.staffed_hours", "h/month", Stage::Volume, staffed, STAFFING);
        let surcharge_hours =
            draft.figure("plan.surcharge_hours", "h/year", Stage::Volume, figure!(surcharge_hours), SURCHARGES);
        let peak_agents = draft.figure("plan.peak_agents", "agent", Stage::Volume, figure!(peak_agents), STAFFING);
        let paid_hours = staffed_hours / paid_to_staffed;
        let paid_hours = draft.stored("plan.paid_hours", paid_hours, Figure::Months(|plan, _| &plan.paid_hours));
        let permanent_hours = draft.figure(
            "plan.permanent_hours_per_month",
            "h/month",
            Stage::Team,
            figure!(permanent_hours_per_month),
            PERMANENT_TEAM,
        );

        // Annualised hours: what the permanent team works more in busy months it works less in quiet ones.
        let band = permanent_hours * flex_band;
        let over = (paid_hours - permanent_hours).at_least_zero();
        let under = (permanent_hours - paid_hours).at_least_zero();
        let moved = band.at_most(over).year_sum().at_most(band.at_most(under).year_sum());
        let short = draft.formula("plan.short_hours", over.year_sum() - moved);
        let agency_hours = short * (1 - leave) * (1 - absence);
        let agency_hours = draft.stored("plan.agency_hours", agency_hours, figure!(agency_hours));

        let fte_hours = draft.formula("time.fte_hours_per_month", fte_hours_per_week * weeks_per_year / MONTHS);
        let agents = draft.stored("plan.agent_fte", permanent_hours / fte_hours, figure!(agent_fte));
        let agency = draft.stored("plan.agency_fte", short / MONTHS / fte_hours, figure!(agency_fte));
        let beyond = (paid_hours - permanent_hours * (1 + flex_band)).at_least_zero();
        let peak_agency = beyond.largest_month() / fte_hours;
        let peak_agency = draft.stored("plan.peak_agency_fte", peak_agency, figure!(peak_agency_fte));
        let heads = agents * fte_hours_per_week / average_contract_hours;
        let heads = draft.stored("plan.heads", heads, figure!(heads));
        let hires = draft.stored("plan.hires", turnover * heads, figure!(hires));

        let led = draft.formula("plan.led_fte", agents + agency);
        let team_leaders = draft.stored("plan.team_leader_fte", led / span_team_leader, figure!(team_leader_fte));
        let quality = draft.stored("plan.quality_fte", led / span_quality, figure!(quality_fte));
        let planners = draft.stored("plan.planner_fte", led / span_planner, figure!(planner_fte));
        // Without work there is no department to manage.
        let no_manager = draft.constant(Constant(0.0, "FTE"));
        let managers = paid_hours.year_sum().choose(manager_fte.at_least(led / span_manager), no_manager);
        let managers = draft.stored("plan.manager_fte", managers, figure!(manager_fte));
        let support = team_leaders + quality + planners + managers;
        let support = draft.stored("plan.support_fte", support, figure!(support_fte));

        let users = heads * USERS_PER_PERSON + (peak_agency + support) * USERS_PER_FTE;
        let users = draft.stored("plan.users", users, figure!(users));
        // People on a break still have a seat.
        let seats = peak_agents / (1 - shrinkage) * (1 - home_share) * WORKPLACES_PER_AGENT;
        let workplaces = ((seats + support * WORKPLACES_PER_FTE) * (1 + spare)).ceiling();
        let workplaces = draft.stored("plan.workplaces", workplaces, figure!(workplaces));
        Self {
            phone_minutes,
            surcharge_hours,
            permanent_hours,
            agency_hours,
            agents,
            peak_agency,
            team_leaders,
            quality,
            planners,
            managers,
            support,
            hires,
            workplaces,
            users,
        }
    }
}

/// Telephone seconds and agent seconds of an average contact, in-house.
fn handling_times(draft: &Draft) -> (Term<'_>, Term<'_>) {
    inputs!(draft; demand { complexity });
    let share = draft.input("demand.channels[].share", Read::Channels(|channel| channel.share));
    let aht = draft.input("demand.channels[].aht_seconds", Read::Channels(|channel| channel.aht_seconds));
    let concurrency = draft.input("demand.channels[].concurrency", Read::Channels(|channel| channel.concurrency));
    let is_phone = Read::Channels(|channel| f64::from(channel.kind == ChannelKind::Phone));
    let is_phone = draft.choice("demand.channels[].kind", is_phone);
    let seconds = share / share.total() * aht * complexity;
    let phone = draft.formula("demand.phone_seconds", (is_phone * seconds).total());
    (phone, draft.formula("demand.agent_seconds", (seconds / concurrency).total()))
}

impl<'d> Supplier<'d> {
    fn write(draft: &'d Draft) -> Self {
        macro_rules! months {
            ($field:ident, $unit:literal) => {
                draft.figure(
                    concat!("supplier.", stringify!($field)),
                    $unit,
                    Stage::Volume,
                    Figure::Months(|_, supplier| &supplier.$field),
                    STAFFING,
                )
            };
        }
        macro_rules! one {
            ($field:ident, $unit:literal) => {
                draft.figure(
                    concat!("supplier.", stringify!($field)),
                    $unit,
                    Stage::Volume,
                    Figure::One(|_, supplier| supplier.$field),
                    STAFFING,
                )
            };
        }
        Self {
            phone_minutes: one!(phone_minutes, "min/year"),
            dedicated_hours: months!(dedicated_hours, "h/month"),
            blended_minutes: months!(blended_minutes, "min/month"),
            blended_contacts: months!(blended_contacts, "contact/month"),
            hybrid_hours: months!(hybrid_hours, "h/month"),
            hybrid_minutes: months!(hybrid_minutes, "min/month"),
            hybrid_contacts: months!(hybrid_contacts, "contact/month"),
            dedicated_trainees: one!(dedicated_trainees, "person"),
            blended_trainees: one!(blended_trainees, "person"),
            hybrid_trainees: one!(hybrid_trainees, "person"),
        }
    }
}
