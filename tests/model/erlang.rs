//! Erlang C at every size.

use contact_tco::model::staffing::{MAX_LOAD, erlang, patience};
use proptest::prelude::*;

use crate::model::plainly::erlang as plainly;

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_sum_gives_what_the_recursion_gives(agents in 1u32..4000, busy in 0.0f64..1.2) {
        let load = busy * f64::from(agents);
        let (sum, recursion) = (erlang::delay_probability(agents, load), plainly::delay_probability(f64::from(agents), load));
        prop_assert!((sum - recursion).abs() <= 1e-11 * recursion + f64::MIN_POSITIVE, "{sum} and by recursion {recursion}");
    }

    #[test]
    fn fewer_wait_with_more_agents_and_more_with_more_load(agents in 1u32..5000, busy in 0.01f64..0.999, more in 1e-6f64..0.01) {
        let load = busy * f64::from(agents);
        let waiting = erlang::delay_probability(agents, load);
        prop_assert!((0.0..=1.0).contains(&waiting));
        prop_assert!(erlang::delay_probability(agents + 1, load) <= waiting);
        prop_assert!(erlang::delay_probability(agents, load * (1.0 + more)) >= waiting);
        let level = erlang::service_level(agents, load, 20.0, 180.0);
        prop_assert!(erlang::service_level(agents + 1, load, 20.0, 180.0) >= level);
        prop_assert!(erlang::service_level(agents, load, 25.0, 180.0) >= level);
    }
}

#[test]
fn one_agent_is_busy_for_the_share_of_the_load() {
    for load in [1e-300, 1e-9, 0.2, 0.5, 0.999_999] {
        let waiting = erlang::delay_probability(1, load);
        assert!((waiting / load - 1.0).abs() < 1e-12, "C(1, a) is a: {waiting} for {load}");
    }
}

#[test]
fn the_largest_loads_are_as_the_recursion_has_them() {
    for agents in [100_001, 100_300, 101_000, 113_637, 200_000, 333_334] {
        let sum = erlang::delay_probability(agents, MAX_LOAD);
        let recursion = plainly::delay_probability(f64::from(agents), MAX_LOAD);
        assert!((sum - recursion).abs() <= 1e-10 * recursion + 1e-300, "{agents}: {sum} and by recursion {recursion}");
    }
}

#[test]
fn a_square_root_of_spare_agents_serves_the_same_at_any_size() {
    // Halfin and Whitt (1981): with n = a + b*sqrt(a) agents the chance to wait tends to 1 / (1 + b*P/p), P and p being
    // the normal distribution and its density at b. At b = 1: 1 / (1 + 0.8413447 / 0.2419707) = 0.2233613.
    // The first term left out is of the order of 1/sqrt(a).
    for load in [1e2, 1e4, 9e4] {
        let waiting = erlang::delay_probability((load + f64::sqrt(load)).round() as u32, load);
        assert!((waiting / 0.223_361_3 - 1.0).abs() < 1.0 / load.sqrt(), "{load} erlang: {waiting}");
    }
}

#[test]
fn the_ends_of_the_range_are_numbers() {
    assert_eq!(erlang::delay_probability(0, 0.0), 0.0);
    assert_eq!(erlang::delay_probability(5, 0.0), 0.0);
    assert_eq!(erlang::delay_probability(0, 1.0), 1.0);
    assert_eq!(erlang::delay_probability(10, 10.0), 1.0);
    assert_eq!(erlang::delay_probability(1000, 1e-300), 0.0);
    assert_eq!(erlang::service_level(10, 10.0, 20.0, 180.0), 0.0);
    assert_eq!(erlang::average_wait(10, 11.0, 180.0), f64::INFINITY);
    // 333,334 agents for 100,000 erlang: the chance to wait is below the smallest number.
    assert_eq!(erlang::delay_probability(333_334, MAX_LOAD), 0.0);
}

#[test]
fn who_hangs_up_is_as_published() {
    // Garnett, Mandelbaum and Reiman, "Designing a call center with impatient customers" (2002), table of the introduction:
    // 48 calls a minute of one minute each, 50 agents, 2 minutes of patience: 3.1 % hang up, 3.7 s of waiting on average,
    // agents busy 93 %.
    let answered = patience::service_level(50, 48.0, 86_400.0, 60.0, 120.0);
    assert_eq!(format!("{:.1}", 100.0 * (1.0 - answered)), "3.1");
    assert_eq!(
        format!("{:.1}", 120.0 * (1.0 - answered)),
        "3.7",
        "who hangs up is a share of the waiting over patience"
    );
    assert_eq!(format!("{:.0}", 100.0 * 48.0 * answered / 50.0), "93");
}

#[test]
fn hanging_up_is_as_the_states_of_the_queue_have_it() {
    for (agents, load) in [(1, 0.3), (1, 0.95), (3, 2.4), (8, 7.2), (14, 10.0), (40, 38.5)] {
        for seconds in [180.0, 420.0] {
            for kept in [5.0, 60.0, 180.0, 3000.0] {
                for within in [0.0, 10.0, 20.0, 60.0, 300.0] {
                    let states = plainly::state_by_state(agents as usize, load, within, seconds, kept);
                    let found = patience::service_level(agents, load, within, seconds, kept);
                    let integral = plainly::with_patience(f64::from(agents), load, within, seconds, kept);
                    let what =
                        format!("{agents} agents, {load} erlang, {seconds} s, patience {kept} s, within {within} s");
                    assert!((found - states).abs() < 1e-9, "{what}: {found} and by states {states}");
                    assert!((found - integral).abs() < 1e-10, "{what}: {found} and by the integral {integral}");
                }
            }
        }
    }
}

#[test]
fn endless_patience_is_erlang_c() {
    for (agents, load) in [(1, 0.5), (10, 8.9), (200, 180.0), (2000, 1950.0)] {
        let without = erlang::service_level(agents, load, 20.0, 240.0);
        let with = patience::service_level(agents, load, 20.0, 240.0, 1e9);
        assert!((with - without).abs() < 1e-5, "{agents}: {with} and {without}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn patience_keeps_levels_between_nothing_and_all_and_more_agents_serve_better(
        agents in 1u32..2000, busy in 0.01f64..0.999, kept in 0.0f64..11.4, within in 0.0f64..600.0, seconds in 5.0f64..2000.0,
    ) {
        let load = busy * f64::from(agents);
        let at = |agents| patience::service_level(agents, load, within, seconds, kept.exp());
        prop_assert!((-1e-12..=1.0 + 1e-12).contains(&at(agents)), "{}", at(agents));
        prop_assert!(at(agents + 1) >= at(agents) - 1e-13);
        let integral = plainly::with_patience(f64::from(agents), load, within, seconds, kept.exp());
        prop_assert!((at(agents) - integral).abs() < 1e-9, "{} and by the integral {integral}", at(agents));
    }
}
