//! The hybrid contract: which half-hours have dedicated agents, and what the blended rest is billed by.

use super::finder::{Cell, StaffingRules};
use crate::model::demand::{Contacts, Mix, Totals, is_daytime, off_hours_premium, open_slots};
use crate::model::error::ModelError;
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
#[derive(Clone, Copy, Debug, Default)]
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
    ///
    /// # Errors
    /// When nothing is open, or a list of weights has the wrong length.
    pub fn of(scenario: &Scenario, mix: &Mix, rules: &StaffingRules) -> Result<Self, ModelError> {
        Ok(match scenario.hybrid.rule {
            HybridRule::Daytime { .. } => Self::Daytime(Daytime::of(scenario)?),
            HybridRule::HighSeason { threshold } => Self::HighSeason { threshold },
            HybridRule::Cheapest => Self::Cheapest(Prices::of(scenario, mix, rules)),
        })
    }

    fn split(&self, cell: &Cell<'_>) -> Split {
        let week = cell.calendar.week();
        match self {
            Self::Daytime(daytime) => Split {
                agents: cell.agents.daytime_slots,
                agents_premium: cell.agents.daytime_premium,
                dedicated: daytime.dedicated,
                blended: daytime.blended,
                blended_premium: daytime.blended_premium,
                deferred_is_dedicated: daytime.any_slot,
            },
            Self::HighSeason { threshold } if cell.season_factor >= threshold - SEASON_TOLERANCE => Split {
                agents: cell.agents.slots,
                agents_premium: cell.agents.premium,
                dedicated: week.share,
                deferred_is_dedicated: true,
                ..Split::default()
            },
            Self::HighSeason { .. } => Split { blended: week.share, blended_premium: week.premium, ..Split::default() },
            Self::Cheapest(prices) => prices.split(cell),
        }
    }
}

impl Daytime {
    fn of(scenario: &Scenario) -> Result<Self, ModelError> {
        let mut week = Self::default();
        for slot in open_slots(scenario)? {
            if is_daytime(&slot, &scenario.hybrid.rule) {
                week.any_slot = true;
                week.dedicated += slot.weight;
            } else {
                week.blended += slot.weight;
                week.blended_premium += slot.weight * off_hours_premium(&slot, scenario);
            }
        }
        Ok(week)
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

    /// Within a run the agents are the same and only the contacts rise, so its heavier slots are the dedicated ones.
    fn split(&self, cell: &Cell<'_>) -> Split {
        let (calendar, live) = (cell.calendar, cell.contacts * self.live_contact);
        let mut agents = Totals::default();
        let mut parts = [Contacts::default(); 2];
        let (mut part, mut begin) = (BLENDED, 0);
        let mut turn = |to: usize, at: usize| {
            if part != to {
                if let Some(sum) = parts.get_mut(part) {
                    calendar.add_contacts(sum, begin..at);
                }
                (part, begin) = (to, at);
            }
        };
        for run in cell.runs {
            let price = run.agents * self.agent;
            let weights = calendar.weights().values().get(run.from..run.to).unwrap_or_default();
            let blended = match weights {
                [first, ..] if is_cheaper(price, first * live) => 0,
                [.., last] if !is_cheaper(price, last * live) => weights.len(),
                _ => weights.partition_point(|weight| !is_cheaper(price, weight * live)),
            };
            if blended > 0 {
                turn(BLENDED, run.from);
            }
            if blended < weights.len() {
                turn(DEDICATED, run.from + blended);
                calendar.add(&mut agents, run.agents, run.from + blended..run.to);
            }
        }
        turn(NEITHER, cell.runs.last().map_or(0, |run| run.to));
        let [blended, dedicated] = parts;
        Split {
            agents: agents.slots,
            agents_premium: agents.premium,
            dedicated: dedicated.share,
            blended: blended.share,
            blended_premium: blended.premium,
            deferred_is_dedicated: self.deferred_is_dedicated,
        }
    }
}

/// The parts of a week under [`Prices`], and its end.
const BLENDED: usize = 0;
const DEDICATED: usize = 1;
const NEITHER: usize = 2;

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
    }
}
