//! The groups of the panel: what each costs a year, and which of its inputs come first.

use rust_decimal::Decimal;

use crate::model::bill::Sourcing;
use crate::model::comparison::Comparison;
use crate::model::parameters::Group;
use crate::text::Text;

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
}
