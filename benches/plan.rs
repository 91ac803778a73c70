//! What a plan costs: the volumes of a break-even view, the largest volume against a middling one, and the plain way
//! (the agents of each slot of each month, language and volume searched from 1 up) beside it, in one run on one core.
//!
//! `cargo bench --no-default-features --bench plan`

#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a bench prints, and stops where it cannot go on")]

mod common;
#[path = "../tests/model/plainly/mod.rs"]
mod plainly;

use std::time::Duration;

use contact_tco::model::plan::Planner;
use contact_tco::model::scenario::Scenario;

use common::{VOLUMES, shortest, volumes};

fn view(scenario: &Scenario, last: f64) -> f64 {
    let planner = Planner::new(scenario).unwrap();
    volumes(last).map(|volume| planner.at(volume).unwrap().0.users).sum()
}

fn main() {
    let read = |text: &str| -> Scenario {
        let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        options.from_str(text).unwrap()
    };
    let large = read(include_str!("../tests/reference/roadside.ron"));
    let mut demanding = large.clone();
    demanding.staffing.max_occupancy = 0.99;
    demanding.demand.channels[0].service_level = 0.999;
    let cases = [("default", Scenario::default()), ("large", large), ("large, hard promise", demanding)];
    for (name, scenario) in cases {
        let fast = shortest(20, || view(&scenario, 1e6));
        let low = shortest(20, || view(&scenario, 1e4));
        // The plain way takes seconds: one volume in 24, times as many.
        let some = || volumes(1e6).step_by(24);
        let plain =
            24 * shortest(1, || some().map(|volume| plainly::plan(&scenario, volume).0.peak_agents).sum::<f64>());
        let prepared = shortest(20, || Planner::new(&scenario).unwrap());
        let planner = Planner::new(&scenario).unwrap();
        let at = |volume: f64| shortest(200, || planner.at(volume).unwrap());
        let (middling, largest) = (at(10_000.0), at(1_000_000.0));
        let times = |one: Duration, other: Duration| format!("{:.1} times", one.div_duration_f64(other));
        println!("{name}");
        println!("  {VOLUMES} volumes, 100 to 1,000,000 a month  {fast:>10.1?}");
        println!("  the same the plain way               {plain:>10.1?}  {}", times(plain, fast));
        println!("  {VOLUMES} volumes, 100 to 10,000 a month     {low:>10.1?}  the first {}", times(fast, low));
        println!("  before the first volume              {prepared:>10.1?}");
        println!("  at 10,000 a month                    {middling:>10.1?}");
        println!("  at 1,000,000 a month                 {largest:>10.1?}  {}", times(largest, middling));
    }
}
