//! The lines that a budget may show.

use super::fault::{Allowed, Faults, Held, Place};
use crate::model::scenario::Scenario;

/// The ids of the in-house bill's lines, in bill order.
pub const IN_HOUSE_LINES: [&str; 21] = [
    "in_house.staff.agents",
    "in_house.staff.surcharges",
    "in_house.staff.agency",
    "in_house.staff.support",
    "in_house.absence.sick_pay",
    "in_house.absence.health_service",
    "in_house.housing",
    "in_house.ict.licences",
    "in_house.ict.workplace",
    "in_house.ict.telephony",
    "in_house.ict.platform",
    "in_house.recruitment.hiring",
    "in_house.recruitment.training",
    "in_house.recruitment.agency_training",
    "in_house.recruitment.ramp_up",
    "in_house.depreciation.hardware",
    "in_house.depreciation.furniture",
    "in_house.depreciation.implementation",
    "in_house.depreciation.capital",
    "in_house.overhead",
    "in_house.vat",
];

/// Every line of the budget is one of the in-house bill; one that stands twice counts once.
pub(super) fn visible(scenario: &Scenario, faults: &mut Faults) {
    const ID: &str = "budget.visible";
    let lines = scenario.budget.visible.iter().enumerate();
    for (index, line) in lines.filter(|(_, line)| !IN_HOUSE_LINES.contains(&line.as_str())) {
        if faults.is_full() {
            return;
        }
        faults.at(Place::of(ID).item(index), ID, Held::Text(line.clone()), Allowed::Line);
    }
}
