//! Ranges on everything, ranges as wide as they may be, and cases that cannot be calculated.

use contact_tco::model::cancellation::CancellationToken;
use contact_tco::model::check::check;
use contact_tco::model::parameters;
use contact_tco::model::plan::Planner;
use contact_tco::model::risk::{Bands, Simulation, plausible};
use contact_tco::model::scenario::{Form, Range, Scenario};

use super::{refusal, simulate, with_ranges};

/// Every number of a scenario with its plausible range; those that have none, shares, between half and twice.
fn all_in_doubt(mut scenario: Scenario) -> Scenario {
    for id in scenario.number_ids() {
        let value = scenario.number(&id).expect("a number");
        let range = plausible(&scenario, &id).unwrap_or(Range(0.5 * value, 2.0 * value));
        scenario.ranges.insert(id, range);
    }
    scenario
}

#[test]
fn a_range_on_every_input_at_once_has_an_answer() {
    for form in Form::ALL {
        let mut scenario = all_in_doubt(Scenario::default());
        scenario.outsourcing.form = form;
        assert_eq!(check(&scenario), [], "a file may hold it");
        assert!(scenario.ranges.len() > 100, "{} ranges", scenario.ranges.len());
        let risk = simulate(&scenario, 300, 1);
        assert_eq!(risk.tornado.len(), scenario.ranges.len());
        assert!(risk.in_house.p10 < risk.in_house.p50 && risk.in_house.p50 < risk.in_house.p90, "{form:?}");
        assert!(risk.outsourced.p10 < risk.outsourced.p50 && risk.outsourced.p50 < risk.outsourced.p90, "{form:?}");
        assert!((0.0..=1.0).contains(&risk.probability_outsourcing_cheaper));
        assert_eq!(risk.histogram.counts.iter().sum::<usize>(), 300);
    }
}

#[test]
fn each_input_over_all_it_may_hold_has_an_answer_or_a_clear_message() {
    let scenario = Scenario::default();
    for id in scenario.number_ids() {
        let (low, high) = parameters::find(&id).and_then(|input| input.bounds).expect("bounds");
        let mut scenario = scenario.clone();
        scenario.ranges.insert(id.clone(), Range(low, high));
        let mut simulation = Simulation::new(&scenario, 1).expect("a scenario that can be calculated");
        match simulation.extend_to(64, &CancellationToken::default()) {
            Ok(()) => assert!(simulation.risk().difference.p10 <= simulation.risk().difference.p90, "{id}"),
            Err(error) => {
                let error = error.to_string();
                assert!(error.contains("narrow") && error.contains(&format!("ranges[{id}]")), "{id}: {error}");
            }
        }
    }
}

#[test]
fn a_volume_up_to_the_largest_says_what_to_narrow() {
    let mut scenario = with_ranges(&[
        ("staff.gross_hourly_wage", 15.0, 19.0),
        ("demand.contacts_per_month", 0.0, 50_000_000.0),
        ("absence.rate", 0.02, 0.1),
    ]);
    scenario.demand.channels[0].aht_seconds = 7200.0;
    let message = refusal(&scenario, 100);
    for words in ["erlang", "100,000", "narrow ranges[demand.contacts_per_month]", "0 to 50000000"] {
        assert!(message.contains(words), "{message} lacks {words:?}");
    }
    assert!(!message.contains("wage") && !message.contains("absence"), "{message}");
}

#[test]
fn where_two_ranges_together_are_too_wide_either_may_be_narrowed() {
    let mut scenario = with_ranges(&[
        ("demand.contacts_per_month", 10_000.0, 10_000_000.0),
        ("staff.gross_hourly_wage", 15.0, 19.0),
        ("demand.complexity", 1.0, 1.0),
    ]);
    scenario.demand.channels[0].aht_seconds = 7200.0;
    scenario.demand.contacts_per_month = 10_000.0;
    // How long contacts may take so that the most of them can just be planned: load is volume times handling time.
    let fits = |complexity: f64| {
        let mut scenario = scenario.clone();
        scenario.demand.complexity = complexity;
        Planner::new(&scenario).and_then(|planner| planner.check_load(10_000_000.0)).is_ok()
    };
    let most = (1..=400).map(|step| 0.01 * f64::from(step)).take_while(|complexity| fits(*complexity)).last();
    let most = most.expect("a complexity");
    // Either range alone can be planned up to its end, both together not by far; the wage has nothing to do with it.
    scenario.demand.complexity = most;
    scenario.demand.contacts_per_month = 9_000_000.0;
    scenario.ranges.insert("demand.complexity".to_owned(), Range(0.9 * most, 1.1 * most));
    let mut simulation = Simulation::new(&scenario, 1).expect("a scenario that can be calculated");
    simulation.extend_to(0, &CancellationToken::default()).expect("ends that can be calculated, each alone");
    let message = refusal(&scenario, 5000);
    assert!(message.contains("narrow ranges[demand.contacts_per_month]"), "{message}");
    assert!(message.contains("or ranges[demand.complexity]"), "{message}");
    assert!(!message.contains("wage"), "{message}");
}

#[test]
fn ranges_that_break_a_rule_are_refused() {
    for (id, low, high) in [
        ("staff.gross_hourly_wage", 19.0, 15.0),
        ("staff.gross_hourly_wage", 17.0, 19.0),
        ("staff.gross_hourly_wage", 0.0, 19.0),
        ("staff.gross_hourly_wage", f64::NAN, 19.0),
        ("staffing.min_agents", 0.5, 4.0),
        ("staff.wage", 1.0, 2.0),
        ("hybrid.rule.threshold", 1.0, 2.0),
    ] {
        let mut scenario = Scenario::default();
        scenario.ranges.insert(id.to_owned(), Range(low, high));
        let error = Simulation::new(&scenario, 1).expect_err("a refusal").to_string();
        assert!(error.contains(&format!("ranges[{id}]")), "{error}");
        assert!(Bands::of(&scenario, &[1000.0], 10, 1, &CancellationToken::default()).is_err());
    }
}

#[test]
fn no_more_draws_than_a_million() {
    let mut simulation = Simulation::new(&Scenario::default(), 1).unwrap();
    simulation.extend_to(Simulation::MOST_DRAWS, &CancellationToken::default()).unwrap();
    assert_eq!(simulation.draws(), 1_000_000);
    let error = simulation.extend_to(10_000_000, &CancellationToken::default()).expect_err("a refusal").to_string();
    assert!(error.contains("10000000") && error.contains("1000000"), "{error}");
}
