//! The fast way against the plain way.

use contact_tco::model::error::ModelError;
use contact_tco::model::plan::{Plan, Planner, SupplierPlan};
use contact_tco::model::scenario::Scenario;
use proptest::prelude::*;

use crate::model::plainly;
use crate::model::scenarios::scenarios;

/// Every figure by name.
fn figures(plan: &Plan, supplier: &SupplierPlan) -> Vec<(&'static str, Vec<f64>)> {
    macro_rules! list {
        ($of:ident; $($one:ident)*; $($months:ident)*) => {
            [$((stringify!($one), vec![$of.$one]),)* $((stringify!($months), $of.$months.to_vec()),)*]
        };
    }
    let mut figures = Vec::from(list!(plan;
        contacts_per_year handling_hours_per_year phone_minutes surcharge_hours peak_agents permanent_hours_per_month
        agency_hours agent_fte agency_fte peak_agency_fte team_leader_fte quality_fte planner_fte manager_fte support_fte
        heads hires workplaces users;
        staffed_hours paid_hours));
    figures.extend(list!(supplier;
        phone_minutes off_hours_premium dedicated_trainees blended_trainees hybrid_trainees;
        dedicated_hours blended_minutes blended_contacts hybrid_hours hybrid_minutes hybrid_contacts
        staffed_hours hybrid_staffed_hours hybrid_handling_hours));
    figures
}

fn compare(scenario: &Scenario) -> Result<(), TestCaseError> {
    let volume = scenario.demand.contacts_per_month;
    let weight = |slot: &contact_tco::model::demand::Slot| slot.weight;
    let has_weight = contact_tco::model::demand::open_slots(scenario).unwrap().iter().map(weight).sum::<f64>() > 0.0;
    let planned = Planner::new(scenario).and_then(|planner| planner.at(volume));
    if volume > 0.0 && !has_weight {
        prop_assert!(matches!(planned, Err(ModelError::Invalid(_))), "{planned:?}");
        return Ok(());
    }
    let (plan, supplier) = planned.unwrap();
    let (plain, plain_supplier) = plainly::plan(scenario, volume).unwrap();
    let pairs = figures(&plan, &supplier).into_iter().zip(figures(&plain, &plain_supplier));
    for ((name, actual), (_, expected)) in pairs {
        // Hours that the plain way has as a difference of large sums are exact to those sums.
        let scale = expected.iter().copied().fold(1e-3 * plain.paid_hours.iter().sum::<f64>(), f64::max);
        for (actual, expected) in actual.iter().zip(&expected) {
            prop_assert!(
                (actual - expected).abs() <= 1e-9 * scale + 1e-9,
                "{name}: {actual} and plainly {expected} of {scenario:?}"
            );
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn the_planner_gives_the_figures_of_the_plain_way(scenario in scenarios(20_000.0)) {
        compare(&scenario)?;
    }
}
