//! What the draws depend on, and what not.

use contact_tco::model::cancellation::CancellationToken;
use contact_tco::model::comparison::Comparison;
use contact_tco::model::risk::{Risk, Simulation};
use contact_tco::model::scenario::{Range, Scenario};
use rust_decimal::prelude::ToPrimitive;

use super::{simulate, with_ranges};

fn doubtful() -> Scenario {
    with_ranges(&[
        ("staff.gross_hourly_wage", 15.0, 19.0),
        ("demand.channels[Phone].aht_seconds", 250.0, 420.0),
        ("demand.contacts_per_month", 7000.0, 14_000.0),
        ("staffing.min_agents", 1.0, 4.0),
    ])
}

#[test]
fn threads_do_not_matter() {
    let on = |threads: usize| -> Risk {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
        pool.install(|| simulate(&doubtful(), 1500, 3))
    };
    let one = on(1);
    assert_eq!(one.draws, 1500);
    assert_eq!((&on(2), &on(7)), (&one, &one));
}

#[test]
fn draws_in_steps_are_the_draws_in_one_go() {
    let mut simulation = Simulation::new(&doubtful(), 3).unwrap();
    let mut seen = 0;
    for draws in [1, 40, 33, 700, 1200] {
        simulation.extend_to(draws, &CancellationToken::default()).unwrap();
        seen = seen.max(draws);
        assert_eq!(simulation.draws(), seen, "draws are added, never taken away");
    }
    assert_eq!(simulation.risk(), simulate(&doubtful(), 1200, 3));
}

#[test]
fn the_seed_decides() {
    let (one, again, other) =
        (simulate(&doubtful(), 800, 3), simulate(&doubtful(), 800, 3), simulate(&doubtful(), 800, 4));
    assert_eq!(one, again);
    assert_ne!(one.difference, other.difference);
    assert_eq!(one.tornado, other.tornado, "nothing is drawn there");
    // Both tell of one distribution: medians of 800 draws lie within a few per cent of the spread.
    let spread = (one.difference.p90 - one.difference.p10).to_f64().unwrap();
    let apart = (one.difference.p50 - other.difference.p50).to_f64().unwrap().abs();
    assert!(apart < 0.2 * spread, "{apart} of {spread}");
}

#[test]
fn another_range_leaves_the_draws_of_the_others_as_they_were() {
    let mut more = doubtful();
    // The rate by which later years are discounted is in no total of a year.
    more.ranges.shift_insert(0, "years.discount".to_owned(), Range(0.0, 0.1));
    let (one, other) = (simulate(&doubtful(), 500, 1), simulate(&more, 500, 1));
    assert_eq!((one.in_house, one.outsourced, one.difference), (other.in_house, other.outsourced, other.difference));
    assert_eq!((one.tornado.len(), other.tornado.len()), (4, 5));
}

#[test]
fn a_slider_moves_the_answer_smoothly() {
    // Across the middle of the range, in steps of a thousandth of it. The median of the fee moves by 4/6 of its mode's
    // way, about; the sampling error of 400 draws would make it leap by fifty times that.
    let median = |value: f64| {
        let mut scenario = with_ranges(&[("outsourcing.management_fee", 1000.0, 3000.0)]);
        scenario.outsourcing.management_fee = value;
        simulate(&scenario, 400, 1).outsourced.p50.to_f64().unwrap() / 12.0
    };
    let medians: Vec<f64> = (0..10).map(|step| median(1990.0 + 2.0 * f64::from(step))).collect();
    for pair in medians.windows(2) {
        assert!((0.5..3.0).contains(&(pair[1] - pair[0])), "{medians:?}");
    }
}

#[test]
fn stopped_it_keeps_what_is_there() {
    let going = CancellationToken::default();
    going.stop();
    let mut simulation = Simulation::new(&doubtful(), 1).unwrap();
    simulation.extend_to(1000, &going).unwrap();
    assert_eq!((simulation.draws(), simulation.risk().tornado.len()), (0, 0));
    // Without draws the scenario itself stands for them, and nothing is known of how sure that is.
    let comparison = Comparison::of(&doubtful()).unwrap();
    let risk = simulation.risk();
    assert_eq!((risk.in_house.p10, risk.in_house.p90), (comparison.in_house().total(), comparison.in_house().total()));
    assert_eq!(risk.margin, 1.0);

    let going = CancellationToken::default();
    let long = std::thread::spawn({
        let going = going.clone();
        move || {
            simulation.extend_to(Simulation::MOST_DRAWS, &going).unwrap();
            simulation
        }
    });
    std::thread::sleep(std::time::Duration::from_millis(200));
    going.stop();
    let mut simulation = long.join().expect("no panic");
    let draws = simulation.draws();
    assert!(draws < Simulation::MOST_DRAWS, "stopped after {draws}");
    // What is there is whole, and can be gone on with.
    simulation.extend_to(draws + 100, &CancellationToken::default()).unwrap();
    assert_eq!(simulation.risk(), simulate(&doubtful(), draws + 100, 1));
}
