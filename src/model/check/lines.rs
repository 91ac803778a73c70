//! The lines that a budget may show.

use super::diagnostic::{Allowed, Diagnostics, Held, Place};
use crate::model::bill::Sourcing;
use crate::model::formula::book;
use crate::model::scenario::Scenario;

/// The ids of the in-house bill's lines, in bill order.
pub fn in_house_lines() -> impl Iterator<Item = &'static str> {
    book().rules.of(Sourcing::InHouse).iter().map(|rule| rule.id)
}

/// Every line of the budget is one of the in-house bill; one that stands twice counts once.
pub(super) fn visible(scenario: &Scenario, faults: &mut Diagnostics) {
    const ID: &str = "budget.visible";
    let known: Vec<&str> = in_house_lines().collect();
    let lines = scenario.budget.visible.iter().enumerate();
    for (index, line) in lines.filter(|(_, line)| !known.contains(&line.as_str())) {
        if faults.is_full() {
            return;
        }
        faults.at(Place::of(ID).item(index), ID, Held::Text(line.clone()), Allowed::Line);
    }
}
