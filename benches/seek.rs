//! What it costs to find all turning points of a scenario, to sweep an input and to map two, on all cores, beside what the
//! same number of whole comparisons would cost on one.
//!
//! `cargo bench --no-default-features --bench seek`

#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a bench prints, and stops where it cannot go on")]

#[allow(dead_code, reason = "the volumes are for the other benches")]
mod common;

use std::time::Instant;

use contact_tco::model::cancellation::CancellationToken;
use contact_tco::model::comparison::Comparison;
use contact_tco::model::scenario::Scenario;
use contact_tco::model::seek::{Map, Sweep, TurningPoints, solutions};

use common::shortest;

fn main() {
    let read = |text: &str| -> Scenario {
        let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        options.from_str(text).unwrap()
    };
    let cases = [("default", Scenario::default()), ("large", read(include_str!("../tests/reference/roadside.ron")))];
    let going = CancellationToken::default();
    let times = |many: usize, whole: std::time::Duration, took: std::time::Duration| {
        format!("{:>6.1} times as fast as {many} comparisons", whole.as_secs_f64() * many as f64 / took.as_secs_f64())
    };
    for (name, scenario) in cases {
        let whole = shortest(100, || Comparison::of(&scenario).unwrap());
        let volume = scenario.demand.contacts_per_month;
        let (x, y) = (("demand.contacts_per_month", volume / 10.0, volume * 10.0), ("demand.complexity", 0.25, 4.0));
        let inputs = scenario.number_ids().len();
        let points = shortest(3, || TurningPoints::of(&scenario, &going).unwrap());
        let sweep = shortest(3, || Sweep::of(&scenario, x.0, (x.1, x.2), &going).unwrap());
        let coarse = shortest(5, || Map::of(&scenario, x, y, 25, 15, &going).unwrap());
        let fine = shortest(3, || Map::of(&scenario, x, y, 200, 120, &going).unwrap());
        println!("{name}: a whole comparison takes {whole:.1?}");
        println!("  turning points of {inputs} inputs {points:>12.1?}  {}", times(inputs * 1922, whole, points));
        println!("  sweep over the volume        {sweep:>12.1?}");
        println!("  map of 25 x 15               {coarse:>12.1?}  {}", times(25 * 15, whole, coarse));
        println!("  map of 200 x 120             {fine:>12.1?}  {}", times(200 * 120, whole, fine));
        let mut slowest: Vec<_> = scenario
            .number_ids()
            .into_iter()
            .map(|id| {
                let start = Instant::now();
                let found = solutions(&scenario, &id).unwrap().len();
                (start.elapsed(), id, found)
            })
            .collect();
        slowest.sort();
        println!("  slowest inputs, on one core");
        for (took, id, found) in slowest.iter().rev().take(5) {
            println!("    {id:40} {took:>10.1?}  {found} solutions");
        }
    }
}
