//! What it saves that a scenario is laid out once for all that is asked of it, and that an output asks only for what it
//! shows: a step of a drag, the same with what every tab asks for beside the window, and the file of one chart. Each is
//! measured both ways in one run.
//!
//! `cargo bench --no-default-features --bench prepared`

#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a bench prints, and stops where it cannot go on")]

#[allow(dead_code, reason = "the volumes are for the other benches")]
mod common;

use std::sync::Arc;
use std::time::Duration;

use contact_tco::model::break_even::{BreakEven, Curves, volumes};
use contact_tco::model::cancellation::CancellationToken;
use contact_tco::model::check;
use contact_tco::model::comparison::Comparison;
use contact_tco::model::hints;
use contact_tco::model::prepared::{Prepare, Prepared};
use contact_tco::model::risk::{Simulation, important, plausible};
use contact_tco::model::scenario::Scenario;
use contact_tco::model::seek::{Map, Sweep, TurningPoint};
use contact_tco::model::years::Years;
use contact_tco::report::chart::Chart;
use contact_tco::report::findings::{Findings, Needs};
use contact_tco::text::{Locale, Text};

use common::shortest;

/// What a step of a drag works out within the frame. The hints are looked for in what is prepared already.
fn step(of: &impl Prepare, prepared: &Arc<Prepared>) {
    let range = volumes::axis_range(prepared.scenario().demand.contacts_per_month);
    let comparison = Comparison::of(of).unwrap();
    hints::of(prepared, &comparison, None);
    Years::of(of).unwrap();
    Curves::of(of, &volumes::sampled(range)).unwrap();
}

/// What the tabs ask for beside the window, the first answer of each.
fn beside(of: &impl Prepare) {
    let going = CancellationToken::default();
    BreakEven::of(of, (1000, 100_000)).unwrap();
    Simulation::new(of, 1).and_then(|mut simulation| simulation.extend_to(200, &going)).unwrap();
    Sweep::of(of, "demand.complexity", (0.5, 2.0), &going).unwrap();
    Map::of(of, ("demand.contacts_per_month", 1e3, 1e5), ("demand.complexity", 0.5, 2.0), 26, 16, &going).unwrap();
    TurningPoint::of(of, "outsourcing.dedicated_rate").unwrap();
}

/// The drawing of a chart, of so much of the scenario's results.
fn drawn(scenario: &Scenario, chart: Chart, needs: Needs, text: &Text) -> String {
    let found = Findings::of(scenario, needs, &CancellationToken::default(), &|_| {}).unwrap().unwrap();
    chart.alone(&found.known(), text).unwrap().svg("")
}

/// The scenario with the plausible range of every important input.
fn doubtful(mut scenario: Scenario) -> Scenario {
    for id in important(&scenario) {
        let range = plausible(&scenario, &id).unwrap();
        scenario.ranges.insert(id, range);
    }
    scenario
}

fn main() {
    let read = |text: &str| -> Scenario {
        let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        options.from_str(text).unwrap()
    };
    let text = Text::new(Locale::English);
    let cases = [("default", Scenario::default()), ("large", read(include_str!("../tests/reference/roadside.ron")))];
    let told = |name: &str, before: Duration, after: Duration| {
        println!("  {name:42} {before:>10.1?} {after:>10.1?}  {:>6.2} times", before.div_duration_f64(after));
    };
    for (name, scenario) in cases {
        let scenario = doubtful(scenario);
        println!("{name}, {} inputs with a range: before, after", scenario.ranges.len());
        let prepared = Prepared::new(&scenario).unwrap();
        let once = || check::prepare(&scenario).unwrap();
        let checked = shortest(50, once);
        let laid_out = shortest(50, || Prepared::new(&scenario).unwrap());
        println!("  the check {checked:.1?}, of which laying out {laid_out:.1?}");
        let before = shortest(30, || {
            check::check(&scenario);
            step(&scenario, &prepared);
        });
        let after = shortest(30, || {
            let prepared = once();
            step(&prepared, &prepared);
        });
        told("a step of a drag, check included", before, after);
        let before = shortest(3, || {
            check::check(&scenario);
            step(&scenario, &prepared);
            beside(&scenario);
        });
        let after = shortest(3, || {
            let prepared = once();
            step(&prepared, &prepared);
            beside(&prepared);
        });
        told("the same with what every tab asks for", before, after);
        let anew = || {
            let mut changed = scenario.clone();
            let mut sum = 0.0;
            for draw in 0..1000 {
                changed.staff.gross_hourly_wage = 15.0 + f64::from(draw) * 0.004;
                let prepared = Prepared::new(&changed).unwrap();
                let (plan, supplier) = prepared.plans(changed.demand.contacts_per_month).unwrap();
                let mut pricing = prepared.fast().unwrap();
                pricing.price(&plan, &supplier).unwrap();
                sum += pricing.totals().unwrap().iter().sum::<f64>();
            }
            sum
        };
        let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
        let drawn_again = || {
            let mut simulation = Simulation::new(&prepared, 1).unwrap();
            simulation.extend_to(1000, &CancellationToken::default()).unwrap();
        };
        told("1,000 draws on one core, laid out anew", shortest(2, anew), pool.install(|| shortest(2, drawn_again)));
        for chart in Chart::ALL {
            let before = shortest(1, || drawn(&scenario, chart, Needs::ALL, &text));
            let after = shortest(1, || drawn(&scenario, chart, chart.needs(), &text));
            told(&format!("the file of the chart {}", chart.id()), before, after);
        }
    }
}
