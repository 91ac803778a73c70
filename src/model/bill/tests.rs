//! The bills against an independent implementation, and small ones worked by hand.

use rust_decimal::Decimal;
use serde_json::Value;

use super::{Pricing, Sourcing};
use crate::model::formula::book;
use crate::model::plan::{Plan, SupplierPlan};
use crate::model::scenario::Scenario;

fn scenario(text: &str) -> Scenario {
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    options.from_str(text).unwrap()
}

#[test]
fn no_formula_mixes_units_and_every_line_is_euros_a_year() {
    assert_eq!(book().unit_faults(), Vec::<String>::new());
}

#[test]
fn a_usual_budget_is_the_default_of_the_visible_lines() {
    let rules = book().rules.of(Sourcing::InHouse).iter();
    let usual: Vec<_> = rules.filter(|rule| rule.marks.in_budget).map(|rule| rule.id.to_owned()).collect();
    assert_eq!(usual, Scenario::default().budget.visible);
}

/// Prices the plan that the other implementation found, in-house.
fn in_house_lines_agree(scenario_text: &str, reference: &str) {
    let scenario = scenario(scenario_text);
    let reference: Value = serde_json::from_str(reference).unwrap();
    let of = |name: &str| reference["plan"][name].as_f64().unwrap();
    let led = (of("agent_fte") + of("agency_fte")).max(0.0);
    let phone: f64 = scenario
        .demand
        .channels
        .iter()
        .filter(|c| c.kind == crate::model::scenario::ChannelKind::Phone)
        .map(|c| c.share * c.aht_seconds)
        .sum::<f64>()
        / scenario.demand.channels.iter().map(|c| c.share).sum::<f64>();
    let plan = Plan {
        phone_minutes: 12.0 * scenario.demand.contacts_per_month * phone * scenario.demand.complexity / 60.0,
        surcharge_hours: of("surcharge_hours"),
        permanent_hours_per_month: of("permanent_hours_per_month"),
        agency_hours: of("agency_hours"),
        agent_fte: of("agent_fte"),
        agency_fte: of("agency_fte"),
        peak_agency_fte: of("peak_agency_fte"),
        team_leader_fte: led / scenario.staff.span_team_leader,
        quality_fte: led / scenario.staff.span_quality,
        planner_fte: led / scenario.staff.span_planner,
        manager_fte: (led / scenario.staff.span_manager).max(scenario.staff.manager_fte),
        support_fte: of("support_fte"),
        heads: of("heads"),
        hires: of("hires"),
        workplaces: of("workplaces"),
        users: of("users"),
        ..Plan::default()
    };
    let mut decimal = Pricing::<Decimal>::new(&scenario).unwrap();
    decimal.price(&plan, &SupplierPlan::default()).unwrap();
    let bills = decimal.bills(&scenario).unwrap();
    for line in reference["in_house"]["lines"].as_array().unwrap() {
        let id = line["id"].as_str().unwrap();
        let expected: Decimal = line["amount"].as_str().unwrap().parse().unwrap();
        let found = bills[0].line(id).unwrap();
        assert!((found - expected).abs() <= Decimal::new(2, 2), "{id}: {found} is not {expected}");
    }
}

#[test]
fn in_house_lines_agree_with_another_implementation() {
    in_house_lines_agree(
        include_str!("../../../tests/reference/default.ron"),
        include_str!("../../../tests/reference/default.compare.json"),
    );
    in_house_lines_agree(
        include_str!("../../../tests/reference/toy_maker.ron"),
        include_str!("../../../tests/reference/toy_maker.compare.json"),
    );
    in_house_lines_agree(
        include_str!("../../../tests/reference/clinic.ron"),
        include_str!("../../../tests/reference/clinic.compare.json"),
    );
    in_house_lines_agree(
        include_str!("../../../tests/reference/roadside.ron"),
        include_str!("../../../tests/reference/roadside.compare.json"),
    );
}
