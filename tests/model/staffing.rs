//! Agents for a half-hour against published figures.

use contact_tco::model::demand::{Mix, Promise};
use contact_tco::model::scenario::Scenario;
use contact_tco::model::staffing::{Need, erlang};

use crate::oracles::rows;

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
