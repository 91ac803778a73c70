//! What a change of an input reaches, and where the workbook can follow it.

use std::collections::HashSet;

use super::team;
use crate::model::bill::Sourcing;
use crate::model::book::rules;
use crate::model::formula::{Kind, QuantityId, Token, book};
use crate::model::scenario::{HybridRule, Scenario};

/// How far the workbook follows a change of an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Follows {
    /// Every figure that depends on it.
    Everywhere,
    /// All but one bill, for which the program divides the work anew.
    AllBut(Sourcing),
    /// Not: the program plans anew.
    Nowhere,
}

/// Inputs that no formula of the book reads and that the sheets themselves follow.
const OF_THE_SHEETS: [&str; 6] = [
    "budget.visible",
    "outsourcing.form",
    "years.wage_growth",
    "years.price_growth",
    "years.rate_growth",
    "years.discount",
];

/// What the planner weighs only where a hybrid takes whichever is cheaper.
const PRICES_OF_A_HYBRID: [&str; 4] =
    ["outsourcing.dedicated_rate", "outsourcing.billed_uplift", "outsourcing.minute_rate", "outsourcing.contact_rate"];

/// How far the workbook follows a change of an input, by its id in the table of inputs.
pub fn follows(scenario: &Scenario, id: &str) -> Follows {
    if OF_THE_SHEETS.contains(&id) {
        return Follows::Everywhere;
    }
    let id = &any_item(id);
    let book = book();
    // What changes, and what of it the workbook does not work out.
    let (mut changed, mut missed): (HashSet<QuantityId>, HashSet<QuantityId>) = Default::default();
    let mut is_read = false;
    for (here, quantity) in book.quantities() {
        match &quantity.kind {
            Kind::Input(_) | Kind::Choice(_) => {
                if quantity.id == *id {
                    is_read = true;
                    changed.insert(here);
                }
            }
            Kind::Figure { from, .. } => {
                for name in from {
                    let is_itself = id.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
                    let (is_changed, is_missed) = match book.find(name) {
                        Some(other) => (changed.contains(&other), missed.contains(&other)),
                        None => (is_itself, is_itself),
                    };
                    if !is_changed && !is_itself {
                        continue;
                    }
                    is_read = true;
                    if is_unweighed(scenario, &quantity.id, name) {
                        continue;
                    }
                    changed.insert(here);
                    if is_missed || !team::is_followed(&quantity.id, name) {
                        missed.insert(here);
                    }
                }
            }
            Kind::Formula { .. } | Kind::Line { .. } | Kind::Payment { .. } => {
                for token in book.tokens(here, |_| None) {
                    let Token::Quantity(operand) = token else { continue };
                    if changed.contains(&operand) {
                        changed.insert(here);
                    }
                    if missed.contains(&operand) {
                        missed.insert(here);
                    }
                }
            }
        }
    }
    if !is_read {
        return Follows::Nowhere;
    }
    let rules = rules();
    let is_missed = |sourcing: &Sourcing| {
        let lines = rules.of(*sourcing).iter().map(|rule| rule.quantity);
        lines.chain(rules.payments(*sourcing).iter().map(|payment| payment.quantity)).any(|id| missed.contains(&id))
    };
    let mut missing = rules.options().filter(is_missed);
    match (missing.next(), missing.next()) {
        (None, _) => Follows::Everywhere,
        (Some(one), None) if one != Sourcing::InHouse => Follows::AllBut(one),
        _ => Follows::Nowhere,
    }
}

/// Whether the planner names a price but does not weigh it under the scenario's rule.
fn is_unweighed(scenario: &Scenario, figure: &str, name: &str) -> bool {
    figure.starts_with("supplier.hybrid_")
        && PRICES_OF_A_HYBRID.contains(&name)
        && scenario.hybrid.rule != HybridRule::Cheapest
}

/// `demand.channels[Phone].share` as the book has it: `demand.channels[].share`.
fn any_item(id: &str) -> String {
    match id.split_once('[').and_then(|(list, rest)| Some((list, rest.split_once(']')?.1))) {
        Some((list, field)) => format!("{list}[]{field}"),
        None => id.to_owned(),
    }
}
