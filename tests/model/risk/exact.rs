//! One input that moves a total in a straight line: percentiles and probability against the exact ones.

use contact_tco::model::comparison::Comparison;
use contact_tco::model::risk::Percentiles;
use contact_tco::model::scenario::Scenario;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::{simulate, with_ranges};

const DRAWS: usize = 10_000;

/// Four standard errors of a proportion: a right simulation lies outside once in 16,000 times, and the seed is fixed.
fn tolerance(part: f64) -> f64 {
    4.0 * (part * (1.0 - part) / DRAWS as f64).sqrt()
}

const FEE: &str = "outsourcing.management_fee";

/// The fee counts twelve times a year in the outsourced total and nowhere else, as the VAT is recovered.
fn with_fee(value: f64, low: f64, high: f64) -> Scenario {
    let mut scenario = with_ranges(&[(FEE, low, high)]);
    scenario.outsourcing.management_fee = value;
    scenario
}

fn outsourced_without_fee(scenario: &Scenario) -> f64 {
    let mut scenario = scenario.clone();
    scenario.outsourcing.management_fee = 0.0;
    Comparison::of(&scenario).unwrap().outsourced().total().to_f64().unwrap()
}

/// The part of the range at which each percentile lies, and the exact distribution function there.
fn check(value: f64, exact: impl Fn(f64) -> f64) {
    let (low, high) = (1000.0, 3000.0);
    let scenario = with_fee(value, low, high);
    let risk = simulate(&scenario, DRAWS, 1);
    let rest = outsourced_without_fee(&scenario);
    let Percentiles { p10, p50, p90 } = risk.outsourced;
    for (part, total) in [(0.1, p10), (0.5, p50), (0.9, p90)] {
        let fee = (total.to_f64().unwrap() - rest) / 12.0;
        let found = exact((fee - low) / (high - low));
        assert!((found - part).abs() < tolerance(part), "mode {value}: P{part} has {found} below it");
    }
    // In-house stands still, so the difference is the mirror image.
    let in_house = Comparison::of(&scenario).unwrap().in_house().total();
    assert_eq!(risk.in_house, Percentiles { p10: in_house, p50: in_house, p90: in_house });
    let cent = Decimal::new(1, 2);
    for (difference, outsourced) in [(risk.difference.p10, p90), (risk.difference.p50, p50), (risk.difference.p90, p10)]
    {
        assert!((in_house - outsourced - difference).abs() <= cent);
    }
}

#[test]
fn percentiles_are_those_of_the_distribution() {
    // With the mode at an end PERT is Beta(1, 5) or Beta(5, 1), in the middle Beta(3, 3).
    check(1000.0, |x| 1.0 - (1.0 - x).powi(5));
    check(3000.0, |x| x.powi(5));
    check(2000.0, |x| x.powi(3) * (10.0 - 15.0 * x + 6.0 * x * x));
    // At a quarter Beta(2, 4).
    check(1500.0, |x| 1.0 - (1.0 - x).powi(5) - 5.0 * x * (1.0 - x).powi(4));
}

#[test]
fn the_probability_is_that_of_the_fee_below_its_turning_point() {
    // With the mode at the low end, 30 % of the way: 1 - 0.7^5 = 0.83193.
    let mut without = with_fee(0.0, 0.0, 1.0);
    without.outsourcing.minute_rate = 1.0;
    let turning = Comparison::of(&without).unwrap().difference().to_f64().unwrap() / 12.0;
    assert!(turning > 0.0, "outsourcing without a fee is cheaper");
    let mut scenario = with_fee(0.0, 0.0, turning / 0.3);
    scenario.outsourcing.minute_rate = 1.0;
    let risk = simulate(&scenario, DRAWS, 1);
    let expected = 0.831_93;
    assert!((risk.probability_outsourcing_cheaper - expected).abs() < tolerance(expected), "{risk:?}");
    // 1.96 standard errors, and what Wilson adds in the fourth digit.
    assert!((risk.margin - 1.96 * (expected * (1.0 - expected) / 1e4_f64).sqrt()).abs() < 4e-4, "{}", risk.margin);
    let below: usize = risk.histogram.bars().filter(|(_, high, _)| *high <= 0.0).map(|bar| bar.2).sum();
    let above: usize = risk.histogram.bars().filter(|(low, ..)| *low >= 0.0).map(|bar| bar.2).sum();
    assert_eq!((below + above, above as f64 / 1e4), (DRAWS, risk.probability_outsourcing_cheaper));
}

#[test]
fn without_a_range_there_is_one_case() {
    for scenario in [with_ranges(&[]), with_ranges(&[(FEE, 1500.0, 1500.0), ("staff.gross_hourly_wage", 16.0, 16.0)])] {
        let comparison = Comparison::of(&scenario).unwrap();
        let risk = simulate(&scenario, 1000, 1);
        let same = |total| Percentiles { p10: total, p50: total, p90: total };
        assert_eq!(risk.in_house, same(comparison.in_house().total()));
        assert_eq!(risk.outsourced, same(comparison.outsourced().total()));
        assert_eq!(risk.difference, same(comparison.difference()));
        let is_cheaper = comparison.difference() > Decimal::ZERO;
        assert_eq!((risk.probability_outsourcing_cheaper, risk.margin), (if is_cheaper { 1.0 } else { 0.0 }, 0.0));
        assert_eq!(risk.histogram.counts, [1000]);
        assert_eq!(risk.tornado.len(), scenario.ranges.len());
        assert!(risk.tornado.iter().all(|swing| swing.size().is_zero()));
    }
}

#[test]
fn a_tie_is_not_cheaper() {
    // Without contacts and without anything that costs money both totals are nothing.
    let mut scenario = with_ranges(&[("staff.gross_hourly_wage", 15.0, 20.0)]);
    scenario.demand.contacts_per_month = 0.0;
    let both = ["ict.platform", "outsourcing.management_fee", "outsourcing.start_up", "outsourcing.retained_fte"];
    let more = ["outsourcing.numbers_per_month", "outsourcing.other_per_month", "depreciation.implementation"];
    let last = ["outsourcing.blended_team", "outsourcing.minimum_monthly_invoice", "staff.manager_fte"];
    for id in both.iter().chain(&more).chain(&last) {
        *scenario.number_mut(id).expect(id) = 0.0;
    }
    let risk = simulate(&scenario, 200, 1);
    assert_eq!((risk.difference.p10, risk.difference.p90), (Decimal::ZERO, Decimal::ZERO));
    assert_eq!(risk.probability_outsourcing_cheaper, 0.0);
}
