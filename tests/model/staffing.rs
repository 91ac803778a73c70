//! Agents for a half-hour against published figures.

use contact_tco::model::demand::{Mix, Promise, Weights};
use contact_tco::model::scenario::Scenario;
use contact_tco::model::staffing::{MAX_LOAD, Need, NeedTable, Room, erlang};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::model::oracles::rows;

fn number(cell: &str) -> f64 {
    cell.parse().unwrap_or_else(|_| panic!("{cell} is no number"))
}

/// Asserts a value to the digits that are printed, and that something is printed at all where it must be.
fn assert_printed(actual: f64, printed: &str, what: &str) {
    let decimals = printed.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    assert_eq!(format!("{actual:.decimals$}"), format!("{:.decimals$}", number(printed)), "{what}: {actual}");
}

#[test]
fn erlang_c_gives_the_published_figures_to_the_printed_digits() {
    let rows = rows("oracles/erlang_c.csv");
    assert_eq!(rows.len(), 8);
    for row in rows {
        let [calls, minutes, aht, target, agents, wait, level, average, occupancy, ..] = &row[..] else {
            panic!("{row:?}");
        };
        let load = number(calls) * number(aht) / (60.0 * number(minutes));
        let n: u32 = agents.parse().unwrap();
        if !wait.is_empty() {
            assert_printed(erlang::delay_probability(n, load), wait, "waiting chance");
        }
        assert_printed(erlang::service_level(n, load, number(target), number(aht)), level, "service level");
        assert_printed(erlang::average_wait(n, load, number(aht)), average, "average wait");
        assert_printed(load / f64::from(n), occupancy, "occupancy");
    }
}

#[test]
fn the_fewest_agents_are_the_published_ones() {
    let rows = rows("oracles/staffing.csv");
    assert_eq!(rows.len(), 6);
    for row in rows {
        let [calls, minutes, aht, level, within, occupancy, agents, scheduled, shrinkage, ..] = &row[..] else {
            panic!("{row:?}");
        };
        let mut staffing = Scenario::default().staffing;
        staffing.max_occupancy = if occupancy.is_empty() { 1.0 } else { number(occupancy) };
        staffing.min_agents = 0.0;
        let mix = Mix {
            live_share: 1.0,
            deferred_share: 0.0,
            live_seconds: number(aht),
            deferred_seconds: 0.0,
            promises: vec![Promise { service_level: number(level), answer_within: number(within) }],
        };
        let load = number(calls) * number(aht) / (60.0 * number(minutes));
        let found = Need::of(&staffing, &mix).unwrap().agents(load);
        assert_eq!(found, number(agents) as u32, "{row:?}");
        if !scheduled.is_empty() {
            let present = f64::from(found) / (1.0 - number(shrinkage));
            assert_eq!(present.ceil(), number(scheduled), "{row:?}");
        }
    }
}

/// A random set of rules.
fn needs() -> impl Strategy<Value = Need> {
    let level = prop_oneof![Just(0.0), Just(0.999), 0.0f64..0.999];
    let within = prop_oneof![Just(0.0), Just(86400.0), 0.1f64..1000.0];
    let promises = vec((level, within), 0..4);
    (promises, 5.0f64..2000.0, prop_oneof![Just(0.99), 0.3f64..0.99], prop_oneof![0u32..5, Just(1000)]).prop_map(
        |(promises, handling, max_occupancy, min_agents)| {
            let mut staffing = Scenario::default().staffing;
            (staffing.max_occupancy, staffing.min_agents) = (max_occupancy, f64::from(min_agents));
            let promises = promises
                .into_iter()
                .map(|(service_level, answer_within)| Promise { service_level, answer_within })
                .collect();
            let (live_seconds, deferred_seconds) = (handling, 0.0);
            let mix = Mix { live_share: 1.0, deferred_share: 0.0, live_seconds, deferred_seconds, promises };
            Need::of(&staffing, &mix).unwrap()
        },
    )
}

/// What a table says of one load.
fn tabled(table: &NeedTable, load: f64) -> u32 {
    let mut room = Room::default();
    let runs = table.runs(load, &Weights::new(vec![1.0]), &mut room);
    assert_eq!(runs.len(), 1);
    runs[0].agents as u32
}

/// The largest load, to the last bit, for which so many agents are enough.
fn largest_load(need: &Need, agents: u32) -> f64 {
    let (mut low, mut high) = (0.0f64, f64::from(agents));
    while low.next_up() < high {
        let middle = 0.5 * (low + high);
        if need.is_met(agents, middle) { low = middle } else { high = middle }
    }
    low
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn agents_are_enough_and_one_fewer_is_not(need in needs(), size in -9.0f64..5.0) {
        let load = 10f64.powf(size);
        let agents = need.agents(load);
        prop_assert!(need.is_met(agents, load));
        prop_assert!(!need.is_met(agents - 1, load));
    }

    #[test]
    fn a_table_never_changes_an_answer(need in needs(), sizes in vec(-6.0f64..4.5, 20)) {
        let table = NeedTable::new(need.clone());
        for size in sizes {
            let load = 10f64.powf(size);
            let agents = need.agents(load);
            prop_assert_eq!(tabled(&table, load), agents, "{} erlang", load);
            // The hardest loads lie next to those where one more agent is needed.
            let edge = largest_load(&need, agents);
            for load in [edge, edge.next_up(), edge * (1.0 - 1e-12), edge * (1.0 + 1e-12), edge * (1.0 - 1.5e-9), edge * (1.0 + 1.5e-9)] {
                if load > 0.0 && load <= MAX_LOAD {
                    prop_assert_eq!(tabled(&table, load), need.agents(load), "{} erlang at the edge of {}", load, agents);
                }
            }
        }
    }

    #[test]
    fn many_weights_at_once_are_as_one_by_one(need in needs(), mut weights in vec(prop_oneof![Just(0.0), 1e-4f64..1.0], 1..80), size in -3.0f64..4.0) {
        let load = 10f64.powf(size);
        weights.push(1.0);
        weights.sort_by(f64::total_cmp);
        let table = NeedTable::new(need.clone());
        let (mut room, weights) = (Room::default(), Weights::new(weights));
        let runs = table.runs(load, &weights, &mut room);
        let mut next = 0;
        for run in runs {
            prop_assert_eq!(run.from, next);
            next = run.to;
            for weight in &weights.values()[run.from..run.to] {
                prop_assert_eq!(run.agents as u32, need.agents(load * weight));
            }
        }
        prop_assert_eq!(next, weights.values().len());
    }
}

#[test]
fn one_tolerance_of_rounding_costs_no_agent() {
    // One agent answers at once whoever comes while he is free: with 0.2 erlang 80 % do.
    let mut staffing = Scenario::default().staffing;
    staffing.min_agents = 0.0;
    let mut mix = Mix {
        live_share: 1.0,
        deferred_share: 0.0,
        live_seconds: 300.0,
        deferred_seconds: 0.0,
        promises: vec![Promise { service_level: 0.8, answer_within: 0.0 }],
    };
    let agents = |mix: &Mix, load: f64| Need::of(&staffing, mix).unwrap().agents(load);
    assert_eq!(agents(&mix, 0.2), 1);
    assert_eq!(agents(&mix, 0.2 + 1e-11), 2);
    // Without a promise the occupancy decides: 22 erlang at 88 % is 25 agents.
    mix.promises = Vec::new();
    assert_eq!(agents(&mix, 0.88 * 25.0), 25);
    assert_eq!(agents(&mix, 0.88 * 25.0 + 1e-10), 26);
}
