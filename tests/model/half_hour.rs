//! How the agents of one half-hour come about, against published figures.

use contact_tco::model::demand::WEEKS_PER_MONTH;
use contact_tco::model::scenario::{Channel, ChannelKind, Day, Scenario, ServiceWindow, Time};
use contact_tco::model::staffing::{Fails, HalfHour, StaffedWeek, When};

use crate::model::oracles::rows;

pub const MONDAY_AT_NINE: When = When { month: 0, day: Day::Mon, half_hour: 18, language: 0 };

/// One telephone channel, and one open half-hour a week with so many calls in it; and the month's calls.
pub fn one_half_hour(calls: f64, aht_seconds: f64, service_level: f64, answer_within: f64) -> (Scenario, f64) {
    let mut scenario = Scenario::default();
    let opening = &mut scenario.demand.opening;
    for day in Day::ALL {
        *opening.day_mut(day) = None;
    }
    opening.mon = Some((Time::from_minutes(540).unwrap(), Time::from_minutes(570).unwrap()));
    let phone = Channel { aht_seconds, service_level, answer_within, ..scenario.demand.channels[0].clone() };
    scenario.demand.channels = vec![Channel { share: 1.0, ..phone }];
    (scenario.staffing.max_occupancy, scenario.staffing.min_agents) = (0.99, 0.0);
    scenario.staffing.service_window = ServiceWindow::HalfHour;
    (scenario, calls * WEEKS_PER_MONTH)
}

fn number(cell: &str) -> f64 {
    cell.parse().unwrap_or_else(|_| panic!("{cell} is no number"))
}

fn close(actual: f64, printed: &str) -> bool {
    let digits = printed.split_once('.').map_or(0, |(_, decimals)| decimals.len() as i32);
    (actual - number(printed)).abs() <= 0.5001 * 10f64.powi(-digits)
}

#[test]
fn the_search_reports_the_published_erlang_c_figures() {
    let rows = rows("oracles/erlang_c.csv");
    assert_eq!(rows.len(), 8);
    for row in &rows {
        let [calls, minutes, aht, target, agents, wait, level, _, occupancy, ..] = &row[..] else { panic!("{row:?}") };
        // Promised is what these agents give less a hair, so they are the fewest that keep it.
        let promised = number(level) - 0.001;
        let in_half_an_hour = number(calls) * 30.0 / number(minutes);
        let (scenario, volume) = one_half_hour(in_half_an_hour, number(aht), promised, number(target));
        let found = HalfHour::of(&scenario, volume, MONDAY_AT_NINE).unwrap();
        assert!((found.contacts - in_half_an_hour).abs() < 1e-9 && found.weight == 1.0);
        assert!((found.load - number(calls) * number(aht) / (60.0 * number(minutes))).abs() < 1e-9, "{row:?}");
        assert_eq!(f64::from(found.agents), number(agents), "{row:?}");
        let last = found.tried.last().unwrap();
        assert_eq!((last.agents, last.fails), (found.agents, None));
        assert!(close(last.levels[0], level) && close(last.occupancy, occupancy), "{last:?} and not {row:?}");
        assert!(wait.is_empty() || close(last.waits, wait), "{last:?} and not {row:?}");
        let before = &found.tried[found.tried.len() - 2];
        assert_eq!((before.agents, before.fails.is_some()), (found.agents - 1, true), "one fewer is too few");
    }
}

#[test]
fn one_agent_fewer_has_the_service_level_of_the_row_before() {
    // The first four published rows are of 11 to 14 agents for the same load: 0.8 needs 14, and 13 give 0.7956.
    let (scenario, volume) = one_half_hour(100.0, 180.0, 0.8, 20.0);
    let found = HalfHour::of(&scenario, volume, MONDAY_AT_NINE).unwrap();
    let levels: Vec<(u32, bool)> = found.tried.iter().map(|tried| (tried.agents, tried.fails.is_none())).collect();
    assert_eq!(levels, [(11, false), (12, false), (13, false), (14, true)]);
    for (tried, printed) in found.tried.iter().zip(["0.3896138", "0.640158", "0.7955948", "0.88835"]) {
        assert!(close(tried.levels[0], printed), "{tried:?} and not {printed}");
    }
    assert_eq!(found.tried[2].fails, Some(Fails::Promise(0)));
}

#[test]
fn what_decides_is_named() {
    let (mut scenario, volume) = one_half_hour(100.0, 180.0, 0.0, 20.0);
    let at = |scenario: &Scenario, volume: f64| HalfHour::of(scenario, volume, MONDAY_AT_NINE).unwrap();
    // 10 erlang: 11 agents are busy 91 % of the time, 12 are 83 %.
    scenario.staffing.max_occupancy = 0.85;
    let found = at(&scenario, volume);
    assert_eq!((found.agents, found.tried[2].fails), (12, Some(Fails::Occupancy)));
    assert_eq!(found.tried[1].fails, Some(Fails::KeepUp), "10 agents never get a moment's rest");
    scenario.staffing.min_agents = 15.0;
    let found = at(&scenario, volume);
    assert_eq!((found.agents, found.tried[2].fails), (15, Some(Fails::Minimum)));
    let found = at(&scenario, 0.0);
    assert_eq!((found.agents, found.tried.len()), (0, 0), "nobody waits for nobody");
    let closed = When { half_hour: 30, ..MONDAY_AT_NINE };
    assert!(HalfHour::of(&scenario, volume, closed).is_err());
}

#[test]
fn every_half_hour_is_staffed_as_the_week_is() {
    let scenario = crate::model::oracles::scenario("toy_maker");
    let volume = scenario.demand.contacts_per_month;
    for month in [5, 11] {
        let week = StaffedWeek::of(&scenario, month, volume).unwrap();
        for language in 0..scenario.demand.languages.len() {
            let grid = week.agents_of(language);
            for (day, agents) in Day::ALL.into_iter().zip(grid) {
                for (half_hour, agents) in agents.into_iter().enumerate() {
                    let found = HalfHour::of(&scenario, volume, When { month, day, half_hour, language });
                    if let Ok(found) = &found {
                        let reached =
                            found.promises.iter().all(|promise| promise.reached >= promise.service_level - 1e-9);
                        assert!(reached, "{month} {day:?} {half_hour} {language}: {found:?}");
                        let enough = found.tried.iter().find(|tried| tried.fails.is_none()).map(|tried| tried.agents);
                        assert_eq!(enough, Some(found.agents));
                    }
                    assert_eq!(found.ok().map(|found| found.agents), agents, "{month} {day:?} {half_hour} {language}");
                }
            }
        }
    }
}

#[test]
fn conversations_held_at_once_count_for_a_part() {
    let (mut scenario, volume) = one_half_hour(60.0, 480.0, 0.8, 60.0);
    scenario.demand.channels[0].kind = ChannelKind::Messaging;
    scenario.demand.channels[0].concurrency = 2.0;
    let found = HalfHour::of(&scenario, volume, MONDAY_AT_NINE).unwrap();
    // 60 conversations of 240 agent seconds in 1,800 seconds.
    assert!((found.handling - 240.0).abs() < 1e-9 && (found.load - 8.0).abs() < 1e-9);
}

#[test]
fn over_a_week_a_half_hour_says_what_one_agent_more_would_gain() {
    let scenario = Scenario::default();
    let at = |half_hour: usize| {
        let when = When { month: 0, day: Day::Wed, half_hour, language: 0 };
        HalfHour::of(&scenario, 10_000.0, when).unwrap()
    };
    let (quiet, busy) = (at(34), at(20));
    for found in [&quiet, &busy] {
        let last = found.tried.last().unwrap();
        assert_eq!((last.agents, last.fails), (found.agents + 1, None), "one more is shown too");
        // Phone is the promise that decides: 80 % over the week, not in each half-hour.
        let phone = &found.promises[0];
        assert!(phone.reached >= 0.8 && phone.reached < 0.81, "{phone:?}");
    }
    // What the last agent gained anywhere is more than what the next would gain here.
    let gain = |found: &HalfHour, agents: u32| {
        let at = |agents: u32| found.tried.iter().find(|tried| tried.agents == agents).map(|tried| tried.in_time);
        Some(at(agents)? - at(agents - 1)?)
    };
    for (one, other) in [(&quiet, &busy), (&busy, &quiet)] {
        if let (Some(last), Some(next)) = (gain(one, one.agents), gain(other, other.agents + 1))
            && one.agents > one.fewest
        {
            assert!(next <= last, "{last} gained and {next} left");
        }
    }
}
