//! The rules of a supplier's volume tiers.

use std::collections::HashSet;

use super::diagnostic::{Allowed, Diagnostics, Held, NumberRule, Place};
use crate::model::parameters;
use crate::model::scenario::Scenario;

const LIST: &str = "outsourcing.tiers";

/// What a number of a tier may hold: contacts as the month's contacts, a discount as the table of inputs says of tiers.
pub fn tier_rule(field: &str) -> Option<NumberRule> {
    match field {
        "from" => parameters::find("demand.contacts_per_month").and_then(NumberRule::of),
        "discount" => {
            parameters::find(LIST).and_then(NumberRule::of).map(|rule| NumberRule { unit: "fraction", ..rule })
        }
        _ => None,
    }
}

/// Every number inside its bounds, and no two tiers that begin at the same number of contacts.
pub(super) fn all(scenario: &Scenario, faults: &mut Diagnostics) {
    let (from_rule, discount_rule) = (tier_rule("from"), tier_rule("discount"));
    let mut seen = HashSet::new();
    for (index, tier) in scenario.outsourcing.tiers.iter().enumerate() {
        let place = |field| Place::of(LIST).item(index).field(field);
        let id = |field| format!("{LIST}[{}].{field}", index + 1);
        for (field, value, rule) in [("from", tier.from, from_rule), ("discount", tier.discount, discount_rule)] {
            if let Some(rule) = rule {
                faults.number(place(field), &id(field), value, rule);
            }
        }
        // A zero with a sign is the same number of contacts.
        if !seen.insert((tier.from + 0.0).to_bits()) {
            faults.at(place("from"), &id("from"), Held::Number(tier.from), Allowed::OwnTier);
        }
    }
}
