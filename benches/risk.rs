//! What a simulation costs: all draws beside one evaluation times their number, the bands and the search for the
//! important inputs. On all cores; `RAYON_NUM_THREADS` sets how many.
//!
//! `cargo bench --no-default-features --bench risk`

#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a bench prints, and stops where it cannot go on")]

mod common;

use std::time::Instant;

use contact_tco::model::cancellation::CancellationToken;
use contact_tco::model::comparison::Comparison;
use contact_tco::model::risk::{Bands, Simulation, important, plausible};
use contact_tco::model::scenario::Scenario;

use common::{VOLUMES, shortest, volumes};

/// Draws of the bands.
const BANDS: usize = 100;

/// The scenario with the plausible range of every important input.
fn doubtful(mut scenario: Scenario) -> Scenario {
    for id in important(&scenario) {
        let range = plausible(&scenario, &id).unwrap();
        scenario.ranges.insert(id, range);
    }
    scenario
}

fn simulate(scenario: &Scenario, draws: usize) -> Simulation {
    let mut simulation = Simulation::new(scenario, Simulation::SEED).unwrap();
    simulation.extend_to(draws, &CancellationToken::default()).unwrap();
    simulation
}

fn main() {
    let read = |text: &str| -> Scenario {
        let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        options.from_str(text).unwrap()
    };
    let cases = [("default", Scenario::default()), ("large", read(include_str!("../tests/reference/roadside.ron")))];
    let volumes: Vec<f64> = volumes(1_000_000.0).collect();
    println!("{} threads", rayon::current_num_threads());
    for (name, scenario) in cases {
        let search = shortest(3, || important(&scenario));
        let scenario = doubtful(scenario);
        let one = shortest(100, || Comparison::of(&scenario).unwrap());
        let first = shortest(10, || simulate(&scenario, 200).risk());
        let all = shortest(5, || simulate(&scenario, Simulation::DRAWS));
        let done = simulate(&scenario, 2_000);
        let summary = shortest(20, || done.risk());
        let bands = shortest(1, || {
            Bands::of(&scenario, &volumes, BANDS, Simulation::SEED, &CancellationToken::default()).unwrap().unwrap()
        });
        let stopped = {
            let going = CancellationToken::default();
            std::thread::scope(|scope| {
                scope.spawn(|| {
                    let mut simulation = Simulation::new(&scenario, Simulation::SEED).unwrap();
                    simulation.extend_to(Simulation::MOST_DRAWS, &going).unwrap();
                });
                std::thread::sleep(std::time::Duration::from_millis(300));
                going.stop();
                Instant::now()
            })
            .elapsed()
        };
        let ratio = all.div_duration_f64(one) / Simulation::DRAWS as f64;
        println!("{name}, {} inputs with a range", scenario.ranges.len());
        println!(
            "  {} draws                 {all:>10.1?}  {ratio:.2} of one evaluation times their number",
            Simulation::DRAWS
        );
        println!("  one evaluation               {one:>10.1?}");
        println!("  200 draws and their summary  {first:>10.1?}");
        println!("  the summary of 2,000         {summary:>10.1?}");
        println!("  stopping                     {stopped:>10.1?}");
        println!("  bands, {BANDS} draws x {VOLUMES} volumes {bands:>10.1?}");
        println!("  the important inputs         {search:>10.1?}");
    }
}
