//! What the supplier bills for and trains.

use super::figure;
use super::handling::{Handling, SECONDS_A_MINUTE, SECONDS_AN_HOUR};
use super::team::{AGENTS, DEFERRED};
use crate::model::formula::{Constant, Draft, Read, Stage, Term, inputs};

const MONTHS: Constant = Constant(12.0, "month/year");

/// How the supplier's demand differs from the in-house one.
const DEMAND: &[&str] = &["outsourcing.aht_factor", "outsourcing.repeat_contacts"];
/// What an hour, minute or contact costs on top of its rate.
const PREMIUMS: &[&str] = &["demand.languages[].rate_premium"];
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
];
/// When contacts arrive.
const ARRIVAL: &[&str] = &["demand.opening", "demand.day_weights", "demand.hour_weights"];

/// What the supplier's figures are found from: hours as worked, hours with premiums, and those of a hybrid.
const WORKED: &[&[&str]] = &[AGENTS, DEFERRED, DEMAND];
const BILLED: &[&[&str]] = &[AGENTS, DEFERRED, DEMAND, PREMIUMS, OFF_HOURS];
const HYBRID_WORKED: &[&[&str]] = &[RULE, AGENTS, DEFERRED, DEMAND];
const HYBRID_BILLED: &[&[&str]] = &[RULE, AGENTS, DEFERRED, DEMAND, PREMIUMS, OFF_HOURS];

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
    pub dedicated_trainees: Term<'d>,
    pub blended_trainees: Term<'d>,
    pub hybrid_trainees: Term<'d>,
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
        let staffed_hours = found!("supplier.staffed_hours", "h/month", staffed_hours[], WORKED);
        let dedicated_hours = found!("supplier.dedicated_hours", "h/month", dedicated_hours[], BILLED);
        let hybrid_hours = found!("supplier.hybrid_hours", "h/month", hybrid_hours[], HYBRID_BILLED);
        let hybrid_minutes = found!("supplier.hybrid_minutes", "min/month", hybrid_minutes[], HYBRID_BILLED);
        let hybrid_contacts = found!("supplier.hybrid_contacts", "contact/month", hybrid_contacts[], HYBRID_BILLED);
        let hybrid_staffed = found!("supplier.hybrid_staffed_hours", "h/month", hybrid_staffed_hours[], HYBRID_WORKED);
        let hybrid_handling =
            found!("supplier.hybrid_handling_hours", "h/month", hybrid_handling_hours[], HYBRID_WORKED);

        // A billed minute or contact carries the average premium of its language, a live one also that of its time.
        let off_hours = figure!(supplier.off_hours_premium);
        let off_hours =
            draft.figure("supplier.off_hours_premium", "1", Stage::Volume, off_hours, &[ARRIVAL, OFF_HOURS]);
        let share = draft.input("demand.languages[].share", Read::Languages(|language| language.share));
        let premium = draft.input("demand.languages[].rate_premium", Read::Languages(|language| language.rate_premium));
        let premium = (share / share.total() * (1 + premium)).total();
        let premium = draft.formula("supplier.language_premium", premium);
        let minutes = contacts * premium * (off_hours * live_seconds + deferred_seconds) / SECONDS_A_MINUTE;
        let minutes = draft.stored("supplier.blended_minutes", minutes, figure!(supplier.blended_minutes[]));
        let billed = contacts * premium * (off_hours * handling.live_share + handling.deferred_share);
        let billed = draft.stored("supplier.blended_contacts", billed, figure!(supplier.blended_contacts[]));

        // A shared agent works for several clients, so more people must know each of them.
        let own_team = |hours: Term<'d>| hours.largest_month() / provider_hours_per_agent;
        let shared_team = |hours: Term<'d>| blended_team.at_least(own_team(hours) * clients_per_agent);
        let handling_hours = contacts * (live_seconds + deferred_seconds) / SECONDS_AN_HOUR;
        let handling_hours = draft.formula("supplier.handling_hours", handling_hours);
        let hybrid_year = draft.formula("supplier.hybrid_handling_hours_per_year", hybrid_handling.year_sum());
        let nobody = draft.constant(Constant(0.0, "person"));
        let hybrid_team = own_team(hybrid_staffed) + hybrid_year.choose(shared_team(hybrid_handling), nobody);
        let (dedicated_team, blended_team) = (own_team(staffed_hours), shared_team(handling_hours));
        let dedicated = figure!(supplier.dedicated_trainees);
        let blended = figure!(supplier.blended_trainees);
        let hybrid = figure!(supplier.hybrid_trainees);
        Self {
            phone_minutes,
            dedicated_hours,
            blended_minutes: minutes,
            blended_contacts: billed,
            hybrid_hours,
            hybrid_minutes,
            hybrid_contacts,
            dedicated_trainees: draft.stored("supplier.dedicated_trainees", dedicated_team, dedicated),
            blended_trainees: draft.stored("supplier.blended_trainees", blended_team, blended),
            hybrid_trainees: draft.stored("supplier.hybrid_trainees", hybrid_team, hybrid),
        }
    }
}
