//! What a comparison and its curves cost: plan and five bills to the cent, the break-even view in floating point, the search
//! for the break-even and the years, some beside the plain way of planning, in one run on one core.
//!
//! `cargo bench --no-default-features --bench comparison`

#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a bench prints, and stops where it cannot go on")]

mod common;
#[path = "../tests/model/plainly/mod.rs"]
mod plainly;

use contact_tco::model::bill::Pricing;
use contact_tco::model::break_even::{BreakEven, Curves};
use contact_tco::model::comparison::Comparison;
use contact_tco::model::plan::Planner;
use contact_tco::model::scenario::Scenario;
use contact_tco::model::years::Years;
use rust_decimal::Decimal;

use common::{VOLUMES, shortest, volumes};

/// Of the volumes of the view the plain way plans one in so many; it takes seconds.
const PLAIN_STEP: usize = 24;

/// Some volumes of the break-even view planned the plain way.
fn plain_view(scenario: &Scenario, volumes: &[f64]) -> f64 {
    let some = volumes.iter().step_by(PLAIN_STEP);
    some.map(|volume| plainly::plan(scenario, *volume).0.peak_agents).sum()
}

/// With another volume in every year, so that each has a plan of its own.
fn growing(scenario: &Scenario) -> Scenario {
    let mut scenario = scenario.clone();
    scenario.years.volume_growth = 0.05;
    scenario
}

fn main() {
    let read = |text: &str| -> Scenario {
        let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        options.from_str(text).unwrap()
    };
    let cases = [("default", Scenario::default()), ("large", read(include_str!("../tests/reference/roadside.ron")))];
    let volumes: Vec<f64> = volumes(1_000_000.0).collect();
    for (name, scenario) in cases {
        let comparison = shortest(200, || Comparison::of(&scenario).unwrap());
        let view = shortest(50, || Curves::of(&scenario, &volumes).unwrap());
        let plain = PLAIN_STEP as u32 * shortest(1, || plain_view(&scenario, &volumes));
        let search = shortest(5, || BreakEven::of(&scenario, BreakEven::RANGE).unwrap());
        let years = shortest(100, || Years::of(&scenario).unwrap());
        let growing = shortest(50, || Years::of(&growing(&scenario)).unwrap());
        let (plan, supplier) = Planner::new(&scenario).unwrap().at(10_000.0).unwrap();
        let mut exact = Pricing::<Decimal>::new(&scenario).unwrap();
        let mut fast = Pricing::<f64>::new(&scenario).unwrap();
        let prepared = shortest(200, || Pricing::<Decimal>::new(&scenario).unwrap());
        let exact = shortest(200, || exact.price(&plan, &supplier).unwrap());
        let fast = shortest(200, || fast.price(&plan, &supplier).unwrap());
        println!("{name}");
        println!("  plan and five bills, to the cent       {comparison:>10.1?}");
        println!("    of which reading the prices          {prepared:>10.1?}");
        println!("    of which the bills                   {exact:>10.1?}  in floating point {fast:.1?}");
        println!("  view of {VOLUMES} volumes x 5 options        {view:>10.1?}");
        println!("    planned the plain way                {plain:>10.1?}  {:.0} times", plain.div_duration_f64(view));
        println!("  5 years of all options                 {years:>10.1?}  growing {growing:.1?}");
        println!("  break-even over {:?}       {search:>10.1?}", BreakEven::RANGE);
    }
}
