//! What each range does by itself, and which inputs matter.

use contact_tco::model::comparison::Comparison;
use contact_tco::model::parameters;
use contact_tco::model::risk::{important, plausible};
use contact_tco::model::scenario::{Language, Range, Scenario};
use rust_decimal::Decimal;

use super::{simulate, with_ranges};

fn difference(scenario: &Scenario, id: &str, value: f64) -> Decimal {
    let mut scenario = scenario.clone();
    *scenario.number_mut(id).expect(id) = value;
    Comparison::of(&scenario).unwrap().difference()
}

#[test]
fn each_end_is_the_comparison_there() {
    let scenario = with_ranges(&[
        ("ict.platform", 0.0, 9000.0),
        ("demand.contacts_per_month", 7000.0, 14_000.0),
        ("outsourcing.minute_rate", 0.8, 1.4),
        ("staffing.min_agents", 1.0, 4.0),
    ]);
    let risk = simulate(&scenario, 10, 1);
    assert_eq!(risk.tornado.len(), 4);
    for swing in &risk.tornado {
        assert_eq!(scenario.ranges[&swing.id], Range(swing.low, swing.high));
        assert_eq!(swing.difference_at_low, difference(&scenario, &swing.id, swing.low), "{}", swing.id);
        assert_eq!(swing.difference_at_high, difference(&scenario, &swing.id, swing.high), "{}", swing.id);
    }
    assert!(risk.tornado.is_sorted_by(|one, other| one.size() >= other.size()));
    // 9,000 a year of platform is 9,000 of difference.
    let platform = risk.tornado.iter().find(|swing| swing.id == "ict.platform").expect("a swing");
    assert_eq!(platform.difference_at_high - platform.difference_at_low, Decimal::from(9000));
}

#[test]
fn equal_swings_keep_the_files_order() {
    // Twelve months of 400 either way, and two inputs that no total of a year knows.
    let ranges = [
        ("years.selection", 0.0, 90_000.0),
        ("outsourcing.other_per_month", 0.0, 400.0),
        ("years.discount", 0.0, 0.1),
        ("outsourcing.management_fee", 1100.0, 1500.0),
    ];
    let order = |ranges: &[(&str, f64, f64)]| -> Vec<String> {
        simulate(&with_ranges(ranges), 10, 1).tornado.into_iter().map(|swing| swing.id).collect()
    };
    let expected = ["outsourcing.other_per_month", "outsourcing.management_fee", "years.selection", "years.discount"];
    assert_eq!(order(&ranges), expected);
    let turned: Vec<_> = ranges.into_iter().rev().collect();
    let expected = ["outsourcing.management_fee", "outsourcing.other_per_month", "years.discount", "years.selection"];
    assert_eq!(order(&turned), expected);
}

#[test]
fn important_inputs_move_the_difference_by_a_hundredth() {
    let mut scenarios = vec![Scenario::default(), Scenario::default(), Scenario::default()];
    // A wage outside what is usual: its range is widened to hold it.
    scenarios[1].staff.gross_hourly_wage = 30.0;
    // So large that a usual volume or handling time is not to be had.
    scenarios[2].demand.contacts_per_month = 300_000.0;
    for scenario in scenarios {
        let comparison = Comparison::of(&scenario).unwrap();
        let dearer = comparison.in_house().total().max(comparison.outsourced().total());
        let mut expected: Vec<(String, Decimal)> = Vec::new();
        for id in scenario.number_ids().into_iter().filter(|id| id != "demand.contacts_per_month") {
            let is_settled = parameters::find(&id).is_some_and(|input| input.settled);
            if is_settled || id.starts_with("years.") || id.starts_with("demand.languages[Dutch].") {
                continue;
            }
            let Some(Range(low, high)) = plausible(&scenario, &id) else { continue };
            assert!((low..=high).contains(&scenario.number(&id).expect("a number")), "{id}");
            let swing = (difference(&scenario, &id, high) - difference(&scenario, &id, low)).abs();
            if swing * Decimal::ONE_HUNDRED >= dearer {
                expected.push((id, swing));
            }
        }
        expected.sort_by_key(|(_, swing)| std::cmp::Reverse(*swing));
        expected.truncate(20);
        let expected: Vec<String> = expected.into_iter().map(|(id, _)| id).collect();
        assert!(expected.len() > 5, "{expected:?}");
        assert_eq!(important(&scenario), expected);
    }
}

#[test]
fn promises_facts_and_the_first_language_are_not_unsure() {
    let mut scenario = Scenario::default();
    scenario.demand.languages[0].share = 0.6;
    let second = Language { name: "German".to_owned(), share: 0.4, ..scenario.demand.languages[0].clone() };
    scenario.demand.languages.push(second);
    let found = important(&scenario);
    for id in [
        "tax.vat_recovery",
        "demand.channels[Phone].service_level",
        "demand.channels[Phone].answer_within",
        "demand.languages[Dutch].rate_premium",
        "demand.languages[Dutch].wage_premium",
    ] {
        let Range(low, high) = plausible(&scenario, id).expect("a usual range");
        assert_ne!(difference(&scenario, id, low), difference(&scenario, id, high), "{id} moves the answer");
        assert!(!found.iter().any(|other| other == id), "{id}");
    }
    // The premium of another language is an estimate also where it is 0, as is one of the first that is not.
    assert!(found.iter().any(|id| id == "demand.languages[German].rate_premium"), "{found:?}");
    scenario.demand.languages[0].rate_premium = 0.1;
    assert!(important(&scenario).iter().any(|id| id == "demand.languages[Dutch].rate_premium"));
}

#[test]
fn a_number_that_can_only_be_one_has_no_plausible_range() {
    let scenario = Scenario::default();
    assert_eq!(plausible(&scenario, "demand.channels[Phone].concurrency"), None);
    assert_eq!(plausible(&scenario, "demand.channels[Chat].concurrency"), Some(Range(1.0, 6.0)));
    assert_eq!(plausible(&scenario, "demand.channels[Fax].aht_seconds"), None);
    assert_eq!(plausible(&scenario, "staff.wage"), None);
}
