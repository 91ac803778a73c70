//! What the supplier bills for and trains.

use super::figure;
use super::handling::{Handling, SECONDS_A_MINUTE, SECONDS_AN_HOUR};
use super::team::{AGENTS, DEFERRED, OTHER_WORK};
use crate::model::formula::{Constant, Draft, Read, Stage, Term, inputs};

const MONTHS: Constant = Constant(12.0, "month/year");

/// How the supplier's demand differs from the in-house one.
const DEMAND: &[&str] = &["outsourcing.aht_factor", "outsourcing.repeat_contacts"];
/// What an hour, minute or contact costs on top of its rate.
const PREMIUMS: &[&str] = &["demand.languages[].rate_premium", "demand.languages[].team"];
/// When the work is off-hours, and what that costs on top.
const OFF_HOURS: &[&str] = &["outsourcing.off_hours_premium", "staff.day_from", "staff.day_to"];
/// What divides the work of a hybrid.
const RULE: &[&str] = &[
    "hybrid.rule",
    "hybrid.blended_unit",
    "outsourcing.dedicated_rate",
    "outsourcing.billed_uplift",
    "outsourcing.minute_rate",
    "outsourcing.contact_rate",
    "outsourcing.tiers",
];
/// What the choice of the cheapest hybrid weighs besides: commitments, trainings and systems.
const CHOICE: &[&str] = &[
    "outsourcing.dedicated_min_share",
    "outsourcing.minimum_monthly_invoice",
    "outsourcing.minimum_yearly_invoice",
    "outsourcing.bonus",
    "outsourcing.training_hours",
    "outsourcing.training_rate",
    "outsourcing.contract_years",
    "outsourcing.retraining_share",
    "outsourcing.systems_per_agent",
    "outsourcing.provider_hours_per_agent",
    "outsourcing.clients_per_agent",
    "outsourcing.blended_team",
];
/// When contacts arrive, and which.
const ARRIVAL: &[&str] = &[
    "demand.opening",
    "demand.day_weights",
    "demand.hour_weights",
    "demand.channels[].share",
    "demand.channels[].aht_seconds",
    "demand.channels[].concurrency",
    "demand.channels[].opening",
    "demand.languages[].share",
    "demand.languages[].opening",
    "demand.languages[].rate_premium",
];

/// What decides which tier is reached.
const TIER: &[&[&str]] = &[&["outsourcing.tiers", "supplier.contacts_per_month"]];
const PREMIUM: &[&[&str]] = &[ARRIVAL, OFF_HOURS];

/// What the supplier's figures are found from: hours as worked, hours with premiums, and those of a hybrid.
const WORKED: &[&[&str]] = &[AGENTS, DEFERRED, DEMAND];
const BILLED: &[&[&str]] = &[AGENTS, DEFERRED, DEMAND, PREMIUMS, OFF_HOURS];
const OTHER: &[&[&str]] = &[AGENTS, DEFERRED, OTHER_WORK, DEMAND];
const HYBRID: &[&[&str]] = &[RULE, CHOICE, AGENTS, DEFERRED, DEMAND, PREMIUMS, OFF_HOURS];
const HYBRID_OTHER: &[&[&str]] = &[RULE, CHOICE, AGENTS, DEFERRED, OTHER_WORK, DEMAND, PREMIUMS, OFF_HOURS];

/// Handles on what the supplier bills and trains.
#[derive(Clone, Copy)]
pub(in crate::model) struct Billed<'d> {
    pub phone_minutes: Term<'d>,
    pub dedicated_hours: Term<'d>,
    pub blended_minutes: Term<'d>,
    pub blended_contacts: Term<'d>,
    pub hybrid_hours: Term<'d>,
    pub hybrid_minutes: Term<'d>,
    pub hybrid_contacts: Term<'d>,
    /// What is left of a rate by the discount of the tier.
    pub discounted: Term<'d>,
    pub other_work: Term<'d>,
    pub hybrid_other_work: Term<'d>,
    pub dedicated_team: ClientTeam<'d>,
    pub blended_team: ClientTeam<'d>,
    pub hybrid_team: ClientTeam<'d>,
}

/// The supplier's agents who know the client.
#[derive(Clone, Copy)]
pub(in crate::model) struct ClientTeam<'d> {
    /// All year.
    pub core: Term<'d>,
    /// For the busiest month.
    pub seasonal: Term<'d>,
}

/// Handles on the demand as the supplier meets it.
struct Demand<'d> {
    /// Contacts of each month.
    contacts: Term<'d>,
    live_seconds: Term<'d>,
    deferred_seconds: Term<'d>,
    phone_minutes: Term<'d>,
}

impl<'d> Demand<'d> {
    fn write(draft: &'d Draft, handling: &Handling<'d>) -> Self {
        inputs!(draft; demand { contacts_per_month }, outsourcing { aht_factor, repeat_contacts });
        let average = contacts_per_month * (1 + repeat_contacts);
        let average = draft.formula("supplier.contacts_per_month", average);
        let months = draft.input("demand.months", Read::Months(|scenario| &scenario.demand.months));
        let season = draft.formula("demand.season", MONTHS * months / months.year_sum());
        let seconds = |id, seconds| draft.formula(id, seconds * aht_factor);
        let phone_seconds = seconds("supplier.phone_seconds", handling.phone_seconds);
        let phone_minutes = MONTHS * average * phone_seconds / SECONDS_A_MINUTE;
        Self {
            contacts: draft.formula("supplier.contacts", average * season),
            live_seconds: seconds("supplier.live_seconds", handling.live_seconds),
            deferred_seconds: seconds("supplier.deferred_seconds", handling.deferred_seconds),
            phone_minutes: draft.stored("supplier.phone_minutes", phone_minutes, figure!(supplier.phone_minutes)),
        }
    }
}

impl<'d> Billed<'d> {
    /// Writes the supplier's formulas.
    pub(super) fn write(draft: &'d Draft, handling: &Handling<'d>) -> Self {
        inputs!(draft; outsourcing { provider_hours_per_agent, clients_per_agent, blended_team });
        let Demand { contacts, live_seconds, deferred_seconds, phone_minutes } = Demand::write(draft, handling);
        macro_rules! found {
            ($name:literal, $unit:literal, $field:ident $months:tt, $from:ident) => {
                draft.figure($name, $unit, Stage::Volume, figure!(supplier.$field $months), $from)
            };
        }
        macro_rules! found_once {
            ($name:literal, $unit:literal, $field:ident, $from:ident) => {
                draft.figure($name, $unit, Stage::Volume, figure!(supplier.$field), $from)
            };
        }
        let staffed_hours = found!("supplier.staffed_hours", "h/month", staffed_hours[], WORKED);
        let dedicated_hours = found!("supplier.dedicated_hours", "h/month", dedicated_hours[], BILLED);
        let other_work = found_once!("supplier.other_work_hours", "h/year", other_work_hours, OTHER);
        let hybrid_hours = found!("supplier.hybrid_hours", "h/month", hybrid_hours[], HYBRID);
        let hybrid_minutes = found!("supplier.hybrid_minutes", "min/month", hybrid_minutes[], HYBRID);
        let hybrid_contacts = found!("supplier.hybrid_contacts", "contact/month", hybrid_contacts[], HYBRID);
        let hybrid_staffed = found!("supplier.hybrid_staffed_hours", "h/month", hybrid_staffed_hours[], HYBRID);
        let hybrid_handling = found!("supplier.hybrid_handling_hours", "h/month", hybrid_handling_hours[], HYBRID);
        let hybrid_other =
            found_once!("supplier.hybrid_other_work_hours", "h/year", hybrid_other_work_hours, HYBRID_OTHER);
        let discount = found_once!("supplier.discount", "1", discount, TIER);

        // A billed minute or contact carries the average premium of its language and its time.
        let minute_premium = found_once!("supplier.minute_premium", "1", minute_premium, PREMIUM);
        let contact_premium = found_once!("supplier.contact_premium", "1", contact_premium, PREMIUM);
        let minutes = contacts * (live_seconds + deferred_seconds) / SECONDS_A_MINUTE * minute_premium;
        let minutes = draft.stored("supplier.blended_minutes", minutes, figure!(supplier.blended_minutes[]));
        let billed = contacts * (handling.live_share + handling.deferred_share) * contact_premium;
        let billed = draft.stored("supplier.blended_contacts", billed, figure!(supplier.blended_contacts[]));

        // Seasonal agents come for the busiest month beside those who are there all year.
        let mean = |hours: Term<'d>| hours.year_sum() / MONTHS / provider_hours_per_agent;
        let most = |hours: Term<'d>| hours.largest_month() / provider_hours_per_agent;
        let own_core = mean(staffed_hours);
        let own_seasonal = most(staffed_hours) - own_core;
        // A shared agent works for several clients, so more people must know each of them; in a busy month they simply work
        // more for this one.
        let shared_core = |hours: Term<'d>| blended_team.at_least(mean(hours) * clients_per_agent);
        let handling_hours = contacts * (live_seconds + deferred_seconds) / SECONDS_AN_HOUR;
        let handling_hours = draft.formula("supplier.handling_hours", handling_hours);
        let blended_core = shared_core(handling_hours);
        let blended_seasonal = (most(handling_hours) - blended_core).at_least_zero();

        let hybrid_year = draft.formula("supplier.hybrid_handling_hours_per_year", hybrid_handling.year_sum());
        let nobody = draft.constant(Constant(0.0, "person"));
        let hybrid_shared = draft.formula("supplier.hybrid_shared_core", shared_core(hybrid_handling));
        let hybrid_core = mean(hybrid_staffed) + hybrid_year.choose(hybrid_shared, nobody);
        let more = (most(hybrid_handling) - hybrid_shared).at_least_zero();
        let hybrid_seasonal = most(hybrid_staffed) - mean(hybrid_staffed) + hybrid_year.choose(more, nobody);
        macro_rules! team {
            ($core:ident $seasonal:ident, $core_term:expr, $seasonal_term:expr) => {
                ClientTeam {
                    core: draft.stored(concat!("supplier.", stringify!($core)), $core_term, figure!(supplier.$core)),
                    seasonal: draft.stored(
                        concat!("supplier.", stringify!($seasonal)),
                        $seasonal_term,
                        figure!(supplier.$seasonal),
                    ),
                }
            };
        }
        Self {
            phone_minutes,
            dedicated_hours,
            blended_minutes: minutes,
            blended_contacts: billed,
            hybrid_hours,
            hybrid_minutes,
            hybrid_contacts,
            discounted: 1 - discount,
            other_work,
            hybrid_other_work: hybrid_other,
            dedicated_team: team!(dedicated_core dedicated_seasonal, own_core, own_seasonal),
            blended_team: team!(blended_core blended_seasonal, blended_core, blended_seasonal),
            hybrid_team: team!(hybrid_core hybrid_seasonal, hybrid_core, hybrid_seasonal),
        }
    }
}
