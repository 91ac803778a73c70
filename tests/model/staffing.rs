//! Agents for a half-hour against published figures, and over a week against exhaustive search.

use contact_tco::model::scenario::{Channel, ChannelKind, Day, Scenario, ServiceWindow, Time, Week};
use contact_tco::model::staffing::{HalfHour, StaffedWeek, When, erlang, patience};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::model::half_hour::{MONDAY_AT_NINE, one_half_hour};
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
        let in_half_an_hour = number(calls) * 30.0 / number(minutes);
        let (mut scenario, volume) = one_half_hour(in_half_an_hour, number(aht), number(level), number(within));
        scenario.staffing.max_occupancy = if occupancy.is_empty() { 1.0 } else { number(occupancy) };
        for window in ServiceWindow::ALL {
            scenario.staffing.service_window = window;
            let found = HalfHour::of(&scenario, volume, MONDAY_AT_NINE).unwrap().agents;
            assert_eq!(found, number(agents) as u32, "over a week of one half-hour, too: {window:?} {row:?}");
        }
        if !scheduled.is_empty() {
            let present = number(agents) / (1.0 - number(shrinkage));
            assert_eq!(present.ceil(), number(scheduled), "{row:?}");
        }
    }
}

#[test]
fn one_tolerance_of_rounding_costs_no_agent() {
    // One agent answers at once whoever comes while he is free: with 0.2 erlang 80 % do. 300 s are a sixth of half an hour.
    let agents = |load: f64, service_level: f64, max_occupancy: f64| {
        let (mut scenario, volume) = one_half_hour(6.0 * load, 300.0, service_level, 0.0);
        scenario.staffing.max_occupancy = max_occupancy;
        HalfHour::of(&scenario, volume, MONDAY_AT_NINE).unwrap().agents
    };
    assert_eq!(agents(0.2, 0.8, 0.99), 1);
    assert_eq!(agents(0.2 + 1e-11, 0.8, 0.99), 2);
    // Without a promise the occupancy decides: 22 erlang at 88 % is 25 agents.
    assert_eq!(agents(0.88 * 25.0, 0.0, 0.88), 25);
    assert_eq!(agents(0.88 * 25.0 + 1e-10, 0.0, 0.88), 26);
}

/// One telephone channel, Monday 9:00-10:00 and Tuesday 9:00-9:30 and so on with their weights: an hour of two half-hours each
/// day, which are alike.
fn few_half_hours(weights: &[f64], calls: f64, service_level: f64, patience: Option<f64>) -> Scenario {
    let mut scenario = Scenario::default();
    scenario.demand.opening = Week::CLOSED;
    let hour = Some((Time::from_minutes(540).unwrap(), Time::from_minutes(600).unwrap()));
    for (day, _) in Day::ALL.into_iter().zip(weights) {
        *scenario.demand.opening.day_mut(day) = hour;
    }
    scenario.demand.day_weights = (0..7).map(|day| weights.get(day).copied().unwrap_or(1.0)).collect();
    let phone = Channel { service_level, answer_within: 20.0, ..Channel::new("Phone", ChannelKind::Phone, 1.0, 300.0) };
    scenario.demand.channels = vec![phone];
    scenario.demand.contacts_per_month = calls;
    scenario.staffing.patience = patience;
    scenario.staffing.service_window = ServiceWindow::Week;
    scenario.staffing.max_occupancy = 0.99;
    scenario
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn marginal_analysis_is_the_cheapest_plan_up_to_a_round(
        weights in vec(0.2f64..2.0, 3), calls in 20.0f64..400.0, level in 0.6f64..0.95, patient in proptest::option::of(30.0f64..600.0),
    ) {
        let scenario = few_half_hours(&weights, calls, level, patient);
        let week = StaffedWeek::of(&scenario, 0, calls).unwrap();
        let grid = week.agents();
        let when = |day: usize| When { month: 0, day: Day::ALL[day], half_hour: 18, language: 0 };
        let halves: Vec<HalfHour> = (0..3).map(|day| HalfHour::of(&scenario, calls, when(day)).unwrap()).collect();
        let level_of = |day: usize, agents: u32| match patient {
            None => erlang::service_level(agents, halves[day].load, 20.0, 300.0),
            Some(patient) => patience::service_level(agents, halves[day].load, 20.0, 300.0, patient),
        };
        let reached = |agents: [[u32; 2]; 3]| {
            let (mut in_time, mut all) = (0.0, 0.0);
            for day in 0..3 {
                for agents in agents[day] {
                    in_time += halves[day].contacts * level_of(day, agents);
                    all += halves[day].contacts;
                }
            }
            in_time / all
        };
        let found: [[u32; 2]; 3] = std::array::from_fn(|day| std::array::from_fn(|half| grid[day][18 + half].unwrap()));
        prop_assert!(reached(found) >= level - 1e-9, "{found:?} reaches {}", reached(found));
        let total = |agents: [[u32; 2]; 3]| agents.iter().flatten().sum::<u32>();
        // The cheapest of all: from the fewest on, up to five agents more in each of the six half-hours.
        let mut cheapest = u32::MAX;
        for code in 0..6u32.pow(6) {
            let more = |place: u32| code / 6u32.pow(place) % 6;
            let agents: [[u32; 2]; 3] = std::array::from_fn(|day| {
                std::array::from_fn(|half| halves[day].fewest + more(2 * day as u32 + half as u32))
            });
            if total(agents) < cheapest && reached(agents) >= level - 1e-12 {
                cheapest = total(agents);
            }
        }
        // The two half-hours of a day are alike and get an agent in one round.
        prop_assert!(total(found) >= cheapest && total(found) <= cheapest + 1, "{} and at best {cheapest}", total(found));
    }
}

#[test]
fn a_promise_over_the_week_needs_no_more_than_over_the_day_and_that_no_more_than_over_the_half_hour() {
    for name in ["default", "camping_languages", "alarm_centre", "toy_maker"] {
        let mut scenario = crate::model::oracles::scenario(name);
        let total = |scenario: &Scenario| {
            let week = StaffedWeek::of(scenario, 6, scenario.demand.contacts_per_month).unwrap();
            week.agents().iter().flatten().flatten().sum::<u32>()
        };
        let [half_hour, day, week] = ServiceWindow::ALL.map(|window| {
            scenario.staffing.service_window = window;
            total(&scenario)
        });
        assert!(week <= day && day <= half_hour, "{name}: {week}, {day}, {half_hour}");
        assert!(week < half_hour, "{name}: {week} and {half_hour}");
    }
}

#[test]
fn conversations_alone_hold_their_places() {
    // 60 conversations of 480 s in half an hour are 16 at once; agents hold two each, so 8 erlang of them. At 99 % it takes
    // more than 8 agents: 9 with 18 places, of which a conversation waits for one with Erlang's chance for 18 and 16.
    let (mut scenario, volume) = one_half_hour(60.0, 480.0, 0.5, 60.0);
    scenario.demand.channels[0].kind = ChannelKind::Messaging;
    scenario.demand.channels[0].concurrency = 2.0;
    let found = HalfHour::of(&scenario, volume, MONDAY_AT_NINE).unwrap();
    let last = found.tried.iter().find(|tried| tried.agents == 9).unwrap();
    let expected = erlang::service_level(18, 16.0, 60.0, 480.0);
    assert!((last.levels[0] - expected).abs() < 1e-12, "{} and not {expected}", last.levels[0]);
    assert_eq!(found.at_once, Some(2.0));
}
