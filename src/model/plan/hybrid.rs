//! The hybrid contract: which half-hours have dedicated agents, and what the blended rest is billed by.

use super::hours::{Cell, HourRules, SLOT_HOURS};
use super::supplier::QueueTerms;
use crate::model::demand::{Calendar, Group};
use crate::model::scenario::{HybridRule, Scenario};
use crate::model::staffing::Billed;

/// A season factor this close to the threshold reaches it.
const SEASON_TOLERANCE: f64 = 1e-9;

/// The hybrid's rule, ready to apply.
#[derive(Clone, Debug)]
pub(super) enum Rule {
    /// Dedicated in a fixed part of the week; whether the department is open in any of it.
    Daytime { is_ever_open: bool },
    /// Dedicated in months from this season factor.
    HighSeason { threshold: f64 },
    /// Dedicated where that costs less.
    Cheapest,
}

impl Rule {
    pub fn of(scenario: &Scenario, calendar: &Calendar) -> Self {
        match scenario.hybrid.rule {
            HybridRule::Daytime { .. } => {
                let is_daytime = |group: &Group| group.totals(scenario).daytime_slots > 0.0;
                Self::Daytime { is_ever_open: calendar.groups.iter().any(is_daytime) }
            }
            HybridRule::HighSeason { threshold } => Self::HighSeason { threshold },
            HybridRule::Cheapest => Self::Cheapest,
        }
    }
}

/// What a month takes.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct HybridMonth {
    /// Dedicated hours with premiums.
    pub hours: f64,
    /// Dedicated hours as worked.
    pub staffed_hours: f64,
    /// What the shared team bills, premiums included.
    pub billed: Billed,
    /// Agent hours of the shared team as worked.
    pub handling_hours: f64,
    /// Other work of dedicated agents, hours.
    pub other_work: f64,
}

impl HybridMonth {
    pub fn add(&mut self, other: &Self) {
        self.hours += other.hours;
        self.staffed_hours += other.staffed_hours;
        self.billed.add(1.0, other.billed);
        self.handling_hours += other.handling_hours;
        self.other_work += other.other_work;
    }
}

/// How the half-hours of one month and queue divide, before deferred work is.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Divided {
    /// The sum over dedicated slots of agents, the same with their premiums, and of the load in erlang.
    pub agents: f64,
    pub premium: f64,
    pub load: f64,
    /// What a shared team bills for the others, premiums included, and their load in erlang.
    pub billed: Billed,
    pub blended_load: f64,
}

impl Divided {
    /// The month, its deferred rest worked in dedicated hours or by the shared team.
    pub fn month(
        &self,
        is_rest_dedicated: bool,
        cell: &Cell<'_>,
        terms: &QueueTerms,
        rules: &HourRules,
    ) -> HybridMonth {
        let staffed = rules.per_agent * self.agents;
        let deferred = cell.deferred_hours();
        let idle = rules.idle(deferred, staffed, SLOT_HOURS * self.load);
        let mut month = HybridMonth {
            hours: terms.premium * rules.per_agent * self.premium,
            staffed_hours: staffed,
            billed: self.billed,
            handling_hours: SLOT_HOURS * self.blended_load,
            other_work: idle.other,
        };
        if is_rest_dedicated {
            let extra = idle.left / rules.deferred_occupancy;
            month.hours += terms.premium * extra;
            month.staffed_hours += extra;
        } else if idle.left > 0.0 {
            month.billed.add(cell.contacts * idle.left / deferred, terms.deferred);
            month.handling_hours += idle.left;
        }
        month
    }
}

/// A month and queue by a rule that looks at the time alone.
pub(super) fn divide(rule: &Rule, cell: &Cell<'_>, terms: &QueueTerms, rules: &HourRules) -> HybridMonth {
    let is_high = match rule {
        Rule::HighSeason { threshold } => cell.season_factor >= threshold - SEASON_TOLERANCE,
        Rule::Daytime { .. } | Rule::Cheapest => false,
    };
    let mut divided = Divided::default();
    let mut any_dedicated = false;
    for ((totals, agents, load), live) in cell.lots(rules).zip(&terms.live) {
        let (slots, premium) = match rule {
            Rule::Daytime { .. } => (totals.daytime_slots, totals.daytime_premium),
            _ if is_high => (totals.slots, totals.premium),
            _ => (0.0, 0.0),
        };
        any_dedicated |= slots > 0.0 && (agents > 0.0 || load > 0.0);
        divided.agents += agents * slots;
        divided.premium += agents * premium;
        divided.load += load * slots;
        divided.blended_load += load * (totals.slots - slots);
        divided.billed.add(cell.contacts * (totals.premium - premium), *live);
    }
    if !cell.has_live() {
        any_dedicated = match rule {
            Rule::Daytime { is_ever_open } => *is_ever_open,
            _ => is_high,
        };
    }
    divided.month(any_dedicated, cell, terms, rules)
}
