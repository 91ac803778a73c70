//! How sure the answer is: draws, percentiles, tornado, bands, and the inputs that matter.

mod bands;
mod bounds;
mod draws;
mod exact;
mod tornado;

use contact_tco::model::cancellation::CancellationToken;
use contact_tco::model::risk::{Risk, Simulation};
use contact_tco::model::scenario::{Range, Scenario};

/// The default scenario with ranges; values that lie outside them move to the nearer end.
fn with_ranges(ranges: &[(&str, f64, f64)]) -> Scenario {
    let mut scenario = Scenario::default();
    scenario.tax.vat_recovery = 1.0;
    for (id, low, high) in ranges {
        let number = scenario.number_mut(id).expect(id);
        *number = number.clamp(*low, *high);
        scenario.ranges.insert((*id).to_owned(), Range(*low, *high));
    }
    scenario
}

fn simulate(scenario: &Scenario, draws: usize, seed: u64) -> Risk {
    let mut simulation = Simulation::new(scenario, seed).expect("a scenario that can be calculated");
    simulation.extend_to(draws, &CancellationToken::default()).expect("draws that can be calculated");
    assert_eq!(simulation.draws(), draws);
    simulation.risk()
}

/// Why a simulation fails.
fn refusal(scenario: &Scenario, draws: usize) -> String {
    let mut simulation = Simulation::new(scenario, 1).expect("a scenario that can be calculated");
    simulation
        .extend_to(draws, &CancellationToken::default())
        .expect_err("a case that cannot be calculated")
        .to_string()
}
