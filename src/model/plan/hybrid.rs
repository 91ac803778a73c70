//! The hybrid contract: which half-hours have dedicated agents, and what the blended rest is billed by.

use super::planner::{Cell, StaffingRules};
use crate::model::demand::{Calendar, Mix};
use crate::model::scenario::{BlendedUnit, HybridRule, Scenario};

/// A season factor this close to the threshold reaches it.
const SEASON_TOLERANCE: f64 = 1e-9;

/// Prices that differ by less than this part are a tie: they differ by rounding.
pub(super) const PRICE_TIE: f64 = 1e-12;

/// The hybrid's rule, ready to apply.
#[derive(Clone, Debug)]
pub(super) enum Hybrid {
    /// Dedicated in a fixed part of the week.
    Daytime(Daytime),
    /// Dedicated in months from this season factor.
    HighSeason { threshold: f64 },
    /// Dedicated where that costs less.
    Cheapest(Prices),
}

/// The week of a daytime hybrid, in shares of the week's contacts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Daytime {
    any_slot: bool,
    dedicated: f64,
    blended: f64,
    /// The blended share, each slot times its premium.
    blended_premium: f64,
}

/// Prices without the premiums of language and time, which both sides carry alike.
#[derive(Clone, Copy, Debug)]
pub(super) struct Prices {
    /// A dedicated agent in one half-hour of each week, EUR a month.
    agent: f64,
    /// The blended price of the live part of a contact, EUR per contact of any channel.
    live_contact: f64,
    /// Whether dedicated extra hours cost less than blended contacts for the same deferred work.
    deferred_is_dedicated: bool,
}

/// What the months of one season factor take, the languages together.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct HybridMonth {
    /// Dedicated hours with premiums.
    pub hours: f64,
    /// Dedicated hours as worked.
    pub staffed_hours: f64,
    /// Blended minutes with premiums.
    pub minutes: f64,
    /// Blended contacts with premiums.
    pub contacts: f64,
    /// Blended agent hours as worked.
    pub blended_handling_hours: f64,
    pub any_blended: bool,
}

/// How one month and language divide.
#[derive(Clone, Copy, Debug, Default)]
struct Split {
    /// The sum over dedicated slots of agents.
    agents: f64,
    /// The same, each slot times its premium.
    agents_premium: f64,
    /// Share of the week's contacts in dedicated slots.
    dedicated: f64,
    /// Share of the week's contacts in blended slots.
    blended: f64,
    /// The same, each slot times its premium.
    blended_premium: f64,
    /// Whether deferred work that is left is worked in dedicated extra hours.
    deferred_is_dedicated: bool,
}

impl Hybrid {
    /// The rule of a scenario.
    pub fn of(scenario: &Scenario, calendar: &Calendar, mix: &Mix, rules: &StaffingRules) -> Self {
        match scenario.hybrid.rule {
            HybridRule::Daytime { .. } => {
                let slots = calendar.slots.iter().zip(&calendar.daytime_slots).zip(&calendar.weight);
                let premium = calendar.premium.iter().zip(&calendar.daytime_premium).zip(&calendar.weight);
                Self::Daytime(Daytime {
                    any_slot: calendar.daytime_slots.iter().any(|slots| *slots > 0.0),
                    dedicated: calendar.weighted(&calendar.daytime_slots),
                    blended: slots.map(|((all, inside), weight)| weight * (all - inside)).sum(),
                    blended_premium: premium.map(|((all, inside), weight)| weight * (all - inside)).sum(),
                })
            }
            HybridRule::HighSeason { threshold } => Self::HighSeason { threshold },
            HybridRule::Cheapest => Self::Cheapest(Prices::of(scenario, mix, rules)),
        }
    }

    fn split(&self, cell: &Cell<'_>) -> Split {
        let calendar = cell.calendar;
        match self {
            Self::Daytime(week) => Split {
                agents: cell.sum(&calendar.daytime_slots),
                agents_premium: cell.sum(&calendar.daytime_premium),
                dedicated: week.dedicated,
                blended: week.blended,
                blended_premium: week.blended_premium,
                deferred_is_dedicated: week.any_slot,
            },
            Self::HighSeason { threshold } if cell.season_factor >= threshold - SEASON_TOLERANCE => Split {
                agents: cell.sum(&calendar.slots),
                agents_premium: cell.sum(&calendar.premium),
                dedicated: calendar.weighted(&calendar.slots),
                deferred_is_dedicated: true,
                ..Split::default()
            },
            Self::HighSeason { .. } => Split {
                blended: calendar.weighted(&calendar.slots),
                blended_premium: calendar.weighted(&calendar.premium),
                ..Split::default()
            },
            Self::Cheapest(prices) => prices.split(cell),
        }
    }
}

impl Prices {
    fn of(scenario: &Scenario, mix: &Mix, rules: &StaffingRules) -> Self {
        let terms = &scenario.outsourcing;
        let hour = (1.0 + terms.billed_uplift) * terms.dedicated_rate;
        let contact = terms.contact_rate * scenario.demand.complexity;
        let (live_contact, deferred_contact) = match scenario.hybrid.blended_unit {
            BlendedUnit::Minute => {
                (mix.live_seconds / 60.0 * terms.minute_rate, mix.deferred_seconds / 60.0 * terms.minute_rate)
            }
            BlendedUnit::Contact => (mix.live_share * contact, mix.deferred_share * contact),
        };
        let deferred_hours = mix.deferred_hours() / rules.deferred_occupancy * hour;
        Self {
            agent: rules.hours_per_agent * hour,
            live_contact,
            deferred_is_dedicated: is_cheaper(deferred_hours, deferred_contact),
        }
    }

    fn split(&self, cell: &Cell<'_>) -> Split {
        let calendar = cell.calendar;
        let live = cell.contacts * self.live_contact;
        let mut split = Split { deferred_is_dedicated: self.deferred_is_dedicated, ..Split::default() };
        for (index, (agents, weight)) in cell.agents.iter().zip(&calendar.weight).enumerate() {
            let (Some(slots), Some(premium)) = (calendar.slots.get(index), calendar.premium.get(index)) else { break };
            if is_cheaper(agents * self.agent, weight * live) {
                split.agents += agents * slots;
                split.agents_premium += agents * premium;
                split.dedicated += weight * slots;
            } else {
                split.blended += weight * slots;
                split.blended_premium += weight * premium;
            }
        }
        split
    }
}

/// Whether a dedicated price is below a blended one by more than rounding; a tie is blended.
fn is_cheaper(dedicated: f64, blended: f64) -> bool {
    dedicated < blended * (1.0 - PRICE_TIE)
}

impl HybridMonth {
    /// Adds the languages of a cell.
    pub fn add(&mut self, cell: &Cell<'_>, rules: &StaffingRules, hybrid: &Hybrid) {
        let split = hybrid.split(cell);
        let (language, mix) = (cell.language, cell.mix);
        let staffed = rules.hours_per_agent * split.agents;
        let deferred = cell.deferred_hours();
        let left = rules.remaining(deferred, staffed, split.dedicated * cell.live_hours());
        let (extra, blended_left) =
            if split.deferred_is_dedicated { (left / rules.deferred_occupancy, 0.0) } else { (0.0, left) };
        let share_left = if blended_left > 0.0 { blended_left / deferred } else { 0.0 };

        self.hours += language.rate_premium * (rules.hours_per_agent * split.agents_premium + extra);
        self.staffed_hours += language.count * (staffed + extra);
        self.minutes += language.rate_premium
            * (cell.contacts * split.blended_premium * mix.live_seconds / 60.0 + blended_left * 60.0);
        self.contacts += language.rate_premium
            * cell.contacts
            * (split.blended_premium * mix.live_share + share_left * mix.deferred_share);
        self.blended_handling_hours += language.count * (split.blended * cell.live_hours() + blended_left);
        self.any_blended |= split.blended * cell.live_hours() > 0.0 || blended_left > 0.0;
    }
}
