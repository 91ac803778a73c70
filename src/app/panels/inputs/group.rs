//! The groups of the panel: what each costs a year, and which of its inputs come first.

use rust_decimal::Decimal;

use crate::model::bill::Sourcing;
use crate::model::comparison::Comparison;
use crate::model::parameters::Group;
use crate::text::Text;

/// The inputs that a group shows before it is asked for more: those that move the answer most.
const MAIN: &[&str] = &[
    "demand.contacts_per_month",
    "demand.complexity",
    "demand.channels",
    "demand.languages",
    "demand.opening",
    "demand.months",
    "staffing.service_window",
    "staffing.max_occupancy",
    "staffing.schedule_loss",
    "staffing.idle_use",
    "staff.gross_hourly_wage",
    "staff.employer_charges",
    "staff.average_contract_hours",
    "staff.vacation_days",
    "staff.in_office_shrinkage",
    "staff.agency_rate",
    "staff.team_fte",
    "staff.span_team_leader",
    "absence.rate",
    "absence.continuation",
    "absence.health_service",
    "housing.m2_per_workplace",
    "housing.cost_per_m2",
    "housing.home_share",
    "ict.licence",
    "ict.workplace_it",
    "ict.platform",
    "recruitment.turnover",
    "recruitment.cost_per_hire",
    "recruitment.training_hours",
    "depreciation.hardware",
    "depreciation.furniture",
    "depreciation.implementation",
    "overhead.rate",
    "budget.visible",
    "outsourcing.form",
    "outsourcing.dedicated_rate",
    "outsourcing.minute_rate",
    "outsourcing.contact_rate",
    "outsourcing.management_fee",
    "hybrid.rule",
    "tax.vat_rate",
    "tax.vat_recovery",
    "years.horizon",
    "years.start",
    "years.volume_growth",
    "years.wage_growth",
    "years.price_growth",
    "years.rate_growth",
    "risk.labour",
    "risk.handling",
];

/// Whether a group shows an input before it is asked for more.
pub(super) fn is_main(id: &str) -> bool {
    MAIN.contains(&id)
}

/// The group whose inputs make a line of the in-house bill.
fn group_of(line: &str) -> Option<Group> {
    let part = line.strip_prefix("in_house.")?.split('.').next()?;
    Some(match part {
        "vat" => Group::Tax,
        part => Group::ALL.into_iter().find(|group| group.id() == part)?,
    })
}

/// What a group's header says on its right: its part of the in-house bill, or the bill of the chosen form.
pub(super) fn summary(group: Group, comparison: &Comparison, text: &Text) -> Option<String> {
    match group {
        Group::Demand => {
            let contacts = text.number(comparison.plan.contacts_per_year, 0);
            Some(text.with("group-contacts_a_year", &[("contacts", &contacts)]))
        }
        Group::Staffing => {
            let agents = text.number(comparison.plan.agent_fte + comparison.plan.agency_fte, 1);
            Some(text.with("group-agents", &[("fte", &agents)]))
        }
        Group::Outsourcing => Some(text.euros(comparison.bill(Sourcing::Outsourced(comparison.chosen)).total())),
        Group::Years | Group::Risk => None,
        _ => Some(text.euros(cost(group, comparison))),
    }
}

/// What the lines of a group cost a year, in-house.
fn cost(group: Group, comparison: &Comparison) -> Decimal {
    let lines = comparison.in_house().lines.iter();
    lines.filter(|line| group_of(line.id) == Some(group)).map(|line| line.amount).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::parameters;
    use crate::model::scenario::Scenario;

    #[test]
    fn the_groups_together_cost_the_in_house_total() {
        let scenario = Scenario {
            tax: crate::model::scenario::Tax { vat_recovery: 0.0, ..Default::default() },
            ..Default::default()
        };
        let comparison = Comparison::of(&scenario).expect("the default scenario can be calculated");
        let sum: Decimal = Group::ALL.into_iter().map(|group| cost(group, &comparison)).sum();
        assert_eq!(sum, comparison.in_house().total());
        assert!(cost(Group::Tax, &comparison) > Decimal::ZERO);
    }

    #[test]
    fn main_inputs_exist() {
        for id in MAIN {
            assert!(parameters::find(id).is_some(), "{id}");
        }
    }

    #[test]
    fn every_group_has_a_main_input() {
        for group in Group::ALL {
            assert!(parameters::all().iter().any(|input| input.group == group && is_main(&input.id)), "{group:?}");
        }
    }
}
