//! Totals while inputs change: what is worked out again must be all that a change reaches.

use contact_tco::model::bill::{Bill, Pricing};
use contact_tco::model::comparison::Comparison;
use contact_tco::model::error::ModelError;
use contact_tco::model::parameters;
use contact_tco::model::plan::Planner;
use contact_tco::model::scenario::{Form, HybridRule, Scenario};
use contact_tco::model::verdict::Verdict;
use contact_tco::model::what_if::{Duel, WhatIf};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::model::oracles::{REFERENCES, scenario};
use crate::model::scenarios::scenarios;

/// The totals in floating point, all of the scenario planned and priced anew.
fn anew(scenario: &Scenario) -> Result<[f64; 5], ModelError> {
    let (plan, supplier) = Planner::new(scenario)?.at(scenario.demand.contacts_per_month)?;
    let mut pricing = Pricing::<f64>::new(scenario)?;
    pricing.price(&plan, &supplier)?;
    pricing.totals()
}

/// Holds the totals and verdicts after changes against those of the scenario as it then stands.
fn check(scenario: &Scenario, what_if: &mut WhatIf, duel: &mut Duel, after: &str) {
    assert_eq!(what_if.totals().ok(), anew(scenario).ok(), "after {after}");
    let comparison = Comparison::of(scenario).ok();
    let exact = comparison.as_ref().map(|comparison| Verdict::of(&comparison.bills.each_ref().map(Bill::total)));
    assert_eq!(what_if.verdict().ok(), exact, "after {after}");
    let is_cheaper = exact.map(|exact| exact.outsourcing_is_cheaper(scenario.outsourcing.form));
    let of_two = duel.outsourcing_is_cheaper().ok();
    // A form that is not compared may be too large to plan: then there is no comparison of all, and still one of these two.
    if of_two.is_some() && is_cheaper.is_none() {
        let dedicated = [Form::Dedicated, Form::Hybrid].contains(&scenario.outsourcing.form);
        assert!(!dedicated && matches!(anew(scenario), Err(ModelError::LoadTooLarge { .. })), "after {after}");
    } else {
        assert_eq!(of_two, is_cheaper, "after {after}");
    }
    if let Some(comparison) = comparison {
        assert_eq!(is_cheaper, Some(comparison.difference() > 0.into()));
        assert_eq!(exact.map(|exact| exact.cheapest), Some(comparison.cheapest()));
    }
}

/// A value of an input: `at` is 0..1 over its plausible range, or from 1 on over its hard bounds.
fn value(id: &str, at: f64) -> f64 {
    let input = parameters::find(id).unwrap();
    let bounds = input.bounds.unwrap();
    let (low, high) = if at < 1.0 { input.plausible.unwrap_or(bounds) } else { bounds };
    let value = low + (high - low) * at.fract();
    if input.whole { value.round() } else { value }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn any_changes_give_what_the_changed_scenario_gives(
        scenario in scenarios(20_000.0),
        form in select(Form::ALL.to_vec()),
        steps in vec(vec((any::<Index>(), 0.0..2.0), 1..4), 12),
    ) {
        let mut scenario = scenario;
        scenario.outsourcing.form = form;
        let (mut what_if, mut duel) = (WhatIf::new(&scenario).unwrap(), Duel::new(&scenario).unwrap());
        let ids = scenario.number_ids();
        for changes in steps {
            let mut after = String::new();
            for (index, at) in changes {
                let id = index.get(&ids);
                let value = value(id, at);
                *scenario.number_mut(id).unwrap() = value;
                what_if.set(id, value);
                duel.set(id, value);
                after += &format!("{id} = {value}, ");
            }
            check(&scenario, &mut what_if, &mut duel, &after);
        }
    }
}

#[test]
fn every_input_of_every_rule_is_followed() {
    for name in REFERENCES {
        for rule in [scenario("toy_maker").hybrid.rule, HybridRule::HighSeason { threshold: 1.0 }, HybridRule::Cheapest]
        {
            let mut scenario = scenario(name);
            scenario.hybrid.rule = rule;
            scenario.outsourcing.form = Form::Hybrid;
            let (mut what_if, mut duel) = (WhatIf::new(&scenario).unwrap(), Duel::new(&scenario).unwrap());
            for id in scenario.number_ids() {
                let today = scenario.number(&id).unwrap();
                for value in [value(&id, 0.2), value(&id, 0.9), value(&id, 1.3), today] {
                    *scenario.number_mut(&id).unwrap() = value;
                    what_if.set(&id, value);
                    duel.set(&id, value);
                    check(&scenario, &mut what_if, &mut duel, &format!("{name}: {id} = {value}"));
                }
            }
        }
    }
}

#[test]
fn an_error_is_forgotten_when_its_cause_is_gone() {
    let scenario = Scenario::default();
    let mut what_if = WhatIf::new(&scenario).unwrap();
    let before = what_if.totals().unwrap();
    what_if.set("demand.complexity", 4.0);
    what_if.set("demand.contacts_per_month", 50_000_000.0);
    assert!(matches!(what_if.totals(), Err(ModelError::LoadTooLarge { .. })));
    what_if.set("ict.platform", 7000.0);
    assert!(what_if.totals().is_err(), "the load is still too large");
    what_if.set("demand.contacts_per_month", scenario.demand.contacts_per_month);
    what_if.set("demand.complexity", scenario.demand.complexity);
    let after = what_if.totals().unwrap();
    // The platform costs 6000 by default; 21 % of VAT on top is reclaimed.
    assert_eq!(after[0] - before[0], 1000.0);
    assert_eq!(after[1..], before[1..]);
    what_if.set("no.such.number", 1.0);
    assert_eq!(what_if.totals().unwrap(), after);
}
