//! Plans at the ends of what a scenario may hold, and beyond.

use contact_tco::model::demand::{INTERVAL_HOURS, WEEKS_PER_MONTH};
use contact_tco::model::error::ModelError;
use contact_tco::model::plan::{Plan, Planner, SupplierPlan};
use contact_tco::model::scenario::{ChannelKind, Day, HybridRule, Language, Scenario, Time};
use contact_tco::model::staffing::StaffedWeek;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::model::oracles::{assert_close, scenario};
use crate::model::scenarios::scenarios;

fn plan(scenario: &Scenario) -> (Plan, SupplierPlan) {
    Planner::new(scenario).unwrap().at(scenario.demand.contacts_per_month).unwrap()
}

#[test]
fn a_planner_is_shared_between_threads() {
    fn is_shared<T: Send + Sync>() {}
    is_shared::<Planner>();
    let scenario = scenario("roadside");
    let planner = Planner::new(&scenario).unwrap();
    let alone = plan(&scenario);
    std::thread::scope(|scope| {
        let threads: Vec<_> =
            (0..4).map(|_| scope.spawn(|| planner.at(scenario.demand.contacts_per_month).unwrap())).collect();
        for thread in threads {
            assert_eq!(thread.join().unwrap(), alone);
        }
    });
}

#[test]
fn without_contacts_nobody_is_needed() {
    let mut scenario = scenario("toy_maker");
    scenario.demand.contacts_per_month = 0.0;
    scenario.staffing.min_agents = 3.0;
    let (plan, supplier) = plan(&scenario);
    assert_eq!(plan, Plan::default());
    assert_eq!(supplier.staffed_hours, [0.0; 12]);
    assert_eq!(supplier.dedicated_core, 0.0);
    assert_eq!(supplier.hybrid_core, 0.0, "no contact is blended");
    assert_eq!(supplier.blended_core, scenario.outsourcing.blended_team);
}

#[test]
fn weights_of_zero_are_an_error_only_with_contacts() {
    let mut scenario = Scenario::default();
    scenario.demand.day_weights = vec![0.0; 7];
    let planner = Planner::new(&scenario).unwrap();
    assert_eq!(planner.at(0.0).unwrap().0, Plan::default());
    assert!(matches!(planner.at(1.0), Err(ModelError::Invalid(_))));
}

#[test]
fn an_open_half_hour_without_contacts_has_the_fewest_agents_allowed() {
    let mut scenario = Scenario::default();
    scenario.staffing.min_agents = 2.0;
    scenario.staffing.schedule_loss = 0.0;
    // So few contacts that two agents are enough, and none at all on Friday.
    scenario.demand.contacts_per_month = 100.0;
    scenario.demand.channels.retain(|channel| channel.kind == ChannelKind::Phone);
    scenario.demand.day_weights[4] = 0.0;
    let hours = |scenario: &Scenario| plan(scenario).0.staffed_hours[0];
    assert_close(
        hours(&scenario),
        2.0 * 85.0 * INTERVAL_HOURS * WEEKS_PER_MONTH,
        "five days of 17 half-hours, two agents",
    );
    scenario.staffing.min_agents = 0.0;
    let one = hours(&scenario);
    scenario.demand.opening.fri = None;
    assert_close(hours(&scenario), one, "with no fewest nobody is there on Friday");
}

#[test]
fn a_month_without_contacts_needs_nobody_whatever_the_fewest_agents() {
    let mut scenario = Scenario::default();
    scenario.staffing.min_agents = 5.0;
    scenario.demand.months[7] = 0.0;
    let (plan, _) = plan(&scenario);
    assert_eq!(plan.staffed_hours[7], 0.0);
    assert!(plan.staffed_hours[6] > 0.0);
}

#[test]
fn deferred_work_alone_takes_its_hours_over_the_occupancy() {
    let mut scenario = Scenario::default();
    scenario.demand.channels.retain(|channel| channel.kind == ChannelKind::Deferred);
    scenario.demand.contacts_per_month = 10_800.0;
    scenario.demand.channels[0].aht_seconds = 300.0;
    scenario.staffing.deferred_occupancy = 0.9;
    let (plan, supplier) = plan(&scenario);
    // 10,800 contacts of 300 s are 900 hours; at 90 % occupancy 1,000. Open 42.5 hours a week.
    assert_close(plan.staffed_hours[0], 1000.0, "hours");
    assert_close(plan.peak_agents, 1000.0 / (42.5 * WEEKS_PER_MONTH), "spread over the open hours");
    assert_close(supplier.blended_minutes[0], 900.0 * 60.0, "minutes of work");
    assert_close(supplier.blended_contacts[0], 10_800.0, "contacts");
}

#[test]
fn a_daytime_window_over_all_hours_is_dedicated_and_one_over_none_is_blended() {
    let mut scenario = scenario("toy_maker");
    let (midnight, end) = (Time::from_minutes(0).unwrap(), Time::from_minutes(Time::DAY).unwrap());
    scenario.hybrid.rule = HybridRule::Daytime { days: Day::ALL.to_vec(), from: midnight, to: end };
    let (_, always) = plan(&scenario);
    for month in 0..12 {
        assert_close(always.hybrid_hours[month], always.dedicated_hours[month], "hours");
    }
    assert_eq!(always.hybrid_minutes, [0.0; 12]);
    assert_close(always.hybrid_core, always.dedicated_core, "no shared team");
    scenario.hybrid.rule = HybridRule::Daytime { days: Vec::new(), from: midnight, to: end };
    let (_, never) = plan(&scenario);
    assert_eq!(never.hybrid_hours, [0.0; 12]);
    for month in 0..12 {
        assert_close(never.hybrid_minutes[month], never.blended_minutes[month], "minutes");
        assert_close(never.hybrid_contacts[month], never.blended_contacts[month], "contacts");
    }
    assert_close(never.hybrid_core, never.blended_core, "a shared team alone");
}

#[test]
fn prices_of_zero_are_a_tie_and_blended() {
    let mut scenario = scenario("roadside");
    scenario.hybrid.rule = HybridRule::Cheapest;
    (scenario.outsourcing.dedicated_rate, scenario.outsourcing.contact_rate) = (0.0, 0.0);
    let (_, supplier) = plan(&scenario);
    assert_eq!(supplier.hybrid_hours, [0.0; 12]);
    assert_close(supplier.hybrid_contacts[3], supplier.blended_contacts[3], "contacts");
}

#[test]
fn more_than_a_hundred_thousand_erlang_is_too_large_to_plan() {
    let mut scenario = Scenario::default();
    scenario.demand.channels.retain(|channel| channel.kind == ChannelKind::Phone);
    scenario.demand.channels[0].aht_seconds = 3600.0;
    scenario.demand.opening = Default::default();
    (scenario.demand.day_weights, scenario.demand.hour_weights) = (vec![1.0; 7], vec![1.0; 24]);
    // An hour each, spread evenly over 42.5 hours a week: a load of one erlang per contact and open hour.
    let open = 42.5 * WEEKS_PER_MONTH;
    let planner = Planner::new(&scenario).unwrap();
    assert!(planner.at(0.999_999 * 100_000.0 * open).is_ok());
    let Err(ModelError::LoadTooLarge { erlang, contacts_per_month }) = planner.at(1.000_001 * 100_000.0 * open) else {
        panic!("too large");
    };
    assert_close(erlang, 100_000.1, "erlang");
    assert_close(contacts_per_month, 1.000_001 * 100_000.0 * open, "contacts");
    // The supplier's slower agents carry more than one's own.
    scenario.outsourcing.aht_factor = 1.01;
    let planner = Planner::new(&scenario).unwrap();
    assert!(matches!(planner.at(0.999_999 * 100_000.0 * open), Err(ModelError::LoadTooLarge { .. })));
}

#[test]
fn thousands_of_languages_and_channels_are_planned() {
    let mut scenario = scenario("roadside");
    let language = |index: u32| Language::new(&index.to_string(), 1.0 + f64::from(index) / 1e4);
    scenario.demand.languages = (0..5000).map(language).collect();
    scenario.demand.contacts_per_month = 50e6;
    let channel = scenario.demand.channels[0].clone();
    scenario.demand.channels = (0..5000)
        .map(|index| {
            let mut channel = channel.clone();
            channel.name = format!("{index}");
            channel.service_level = 0.5 + f64::from(index) * 1e-5;
            channel
        })
        .collect();
    let (plan, _) = plan(&scenario);
    assert!(plan.peak_agents > 5000.0);
}

#[test]
fn the_hardest_promises_at_the_largest_load_are_planned() {
    let mut scenario = Scenario::default();
    (scenario.staffing.max_occupancy, scenario.demand.complexity) = (0.99, 4.0);
    for channel in &mut scenario.demand.channels {
        (channel.service_level, channel.answer_within) = (0.999, 0.0);
    }
    let planner = Planner::new(&scenario).unwrap();
    let mut volume = 50e6;
    while planner.at(volume).is_err() {
        volume *= 0.9;
    }
    let (plan, _) = planner.at(volume).unwrap();
    assert!(plan.peak_agents > 85_000.0, "{}", plan.peak_agents);
}

#[test]
fn a_week_shows_what_the_plan_counts() {
    for name in ["toy_maker", "clinic", "roadside"] {
        let scenario = scenario(name);
        let volume = scenario.demand.contacts_per_month;
        let (plan, _) = plan(&scenario);
        let deferred = scenario.demand.channels.iter().any(|channel| channel.kind == ChannelKind::Deferred);
        let week = StaffedWeek::of(&scenario, 11, volume).unwrap();
        let total = |grid: &contact_tco::model::staffing::Grid| grid.iter().flatten().flatten().sum::<u32>();
        let agents = week.agents();
        let hours = (1.0 + scenario.staffing.schedule_loss) * WEEKS_PER_MONTH * INTERVAL_HOURS;
        let live = hours * f64::from(total(&agents));
        assert!(live <= plan.staffed_hours[11] * (1.0 + 1e-12) && deferred, "{name}: {live}");
        let languages: u32 = (0..scenario.demand.languages.len()).map(|index| total(&week.agents_of(index))).sum();
        assert_eq!(languages, total(&agents), "{name}");
        assert_eq!(total(&week.agents_of(99)), 0);
        for (day, hours) in Day::ALL.into_iter().zip(&agents) {
            let open = scenario.demand.opening.day(day).map_or(0, |(from, to)| to.half_hour() - from.half_hour());
            assert_eq!(hours.iter().flatten().count(), open, "{name}");
        }
        let occupancy = week.occupancy().unwrap();
        assert!(occupancy > 0.2 && occupancy <= scenario.staffing.max_occupancy, "{name}: {occupancy}");
    }
    assert!(matches!(StaffedWeek::of(&Scenario::default(), 12, 1.0), Err(ModelError::Invalid(_))));
    assert!(matches!(StaffedWeek::of(&Scenario::default(), 0, 1e12), Err(ModelError::LoadTooLarge { .. })));
    assert_eq!(StaffedWeek::of(&Scenario::default(), 0, 0.0).unwrap().occupancy(), None);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_a_scenario_can_hold_makes_planning_panic(
        mut scenario in scenarios(50e6),
        broken in proptest::collection::vec((any::<Index>(), select(vec![f64::NAN, f64::INFINITY, -1.0, 0.0, 1e300, 5e-324])), 0..4),
        emptied in 0u8..12,
    ) {
        let ids: Vec<String> = contact_tco::model::parameters::all().iter().map(|input| input.id.clone()).collect();
        for (index, value) in broken {
            let id = index.get(&ids);
            match id.as_str() {
                "demand.months" => scenario.demand.months[0] = value,
                "demand.day_weights" => scenario.demand.day_weights[0] = value,
                "demand.hour_weights" => scenario.demand.hour_weights[9] = value,
                "demand.channels[].share" => scenario.demand.channels[0].share = value,
                "demand.channels[].aht_seconds" => scenario.demand.channels[0].aht_seconds = value,
                "demand.channels[].concurrency" => scenario.demand.channels[0].concurrency = value,
                "demand.channels[].service_level" => scenario.demand.channels[0].service_level = value,
                "demand.channels[].answer_within" => scenario.demand.channels[0].answer_within = value,
                "demand.languages[].share" => scenario.demand.languages[0].share = value,
                _ => if let Some(number) = scenario.number_mut(id) { *number = value },
            }
        }
        match emptied {
            0 => scenario.demand.months.clear(),
            1 => scenario.demand.day_weights.clear(),
            2 => scenario.demand.hour_weights.truncate(5),
            3 => scenario.demand.channels.clear(),
            4 => scenario.demand.languages.clear(),
            _ => {}
        }
        let volume = scenario.demand.contacts_per_month;
        if let Ok(planner) = Planner::new(&scenario) {
            let _ = planner.at(volume);
        }
        let _ = StaffedWeek::of(&scenario, 0, volume).map(|week| (week.agents(), week.occupancy()));
    }
}
