//! Rates estimated from six factors.

use contact_tco::model::market::{Estimate, Factor, Ground, Market, Rate, Suited, Why};
use contact_tco::model::parameters;
use contact_tco::model::scenario::{Channel, ChannelKind, Language, Scenario, Time};
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::model::scenarios::scenarios;

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn channel(name: &str, kind: ChannelKind, aht_seconds: f64) -> Channel {
    Channel::new(name, kind, 1.0, aht_seconds)
}

fn language(name: &str, rate_premium: f64) -> Language {
    Language { rate_premium, ..Language::new(name, 1.0) }
}

/// The easiest work: few calls of four minutes, simple, in one language, in office hours, every half-hour alike.
fn easiest() -> Scenario {
    let mut scenario = Scenario::default();
    scenario.demand.contacts_per_month = 500.0;
    scenario.demand.complexity = 0.7;
    scenario.demand.channels = vec![channel("Phone", ChannelKind::Phone, 240.0)];
    scenario.demand.day_weights = vec![1.0; 7];
    scenario.demand.hour_weights = vec![1.0; 24];
    scenario
}

/// The most demanding work: complex, five languages and four channels, day and night without any premium for it, and a
/// month twice as busy as the average.
fn hardest() -> Scenario {
    let mut scenario = easiest();
    scenario.demand.complexity = 1.6;
    scenario.demand.languages = ["nl", "en", "de", "fr", "es"].map(|name| language(name, 0.0)).into();
    let names = ["Phone", "Chat", "WhatsApp", "E-mail"];
    scenario.demand.channels = names.map(|name| channel(name, ChannelKind::Deferred, 240.0)).into();
    let night_and_day = Some((Time::from_minutes(0).unwrap(), Time::from_minutes(Time::DAY).unwrap()));
    let week = &mut scenario.demand.opening;
    for day in [&mut week.mon, &mut week.tue, &mut week.wed, &mut week.thu, &mut week.fri, &mut week.sat, &mut week.sun]
    {
        *day = night_and_day;
    }
    scenario.outsourcing.off_hours_premium = 0.0;
    scenario.demand.months = [vec![1.0; 11], vec![2.2]].concat();
    scenario
}

fn estimate(scenario: &Scenario, rate: Rate) -> Estimate {
    Market::of(scenario).unwrap().of_rate(rate).unwrap().clone()
}

fn part(estimate: &Estimate, factor: Factor) -> (Decimal, Why) {
    let part = estimate.parts.iter().find(|part| part.factor == factor).unwrap();
    (part.amount, part.why)
}

#[test]
fn the_easiest_work_costs_what_a_rate_starts_with() {
    // 15 % of the way from 32 to 75, and 12 % of the way from 0.75 to 2.
    let hour = estimate(&easiest(), Rate::Hour);
    assert_eq!((hour.amount, hour.base, hour.cut), (decimal("38.45"), decimal("38.45"), Decimal::ZERO));
    assert_eq!(hour.range, (Decimal::from(32), Decimal::from(75)));
    assert!(hour.parts.iter().all(|part| part.amount.is_zero()), "{hour:?}");
    assert_eq!(estimate(&easiest(), Rate::Minute).amount, decimal("0.90"));
    assert_eq!(estimate(&easiest(), Rate::Training).amount, decimal("32"));
    assert_eq!(estimate(&easiest(), Rate::Management).amount, decimal("175"));
    assert_eq!(estimate(&easiest(), Rate::StartUp).amount, decimal("1000"), "a tenth of 10,000");
}

#[test]
fn each_factor_adds_its_part_and_the_sum_ends_at_the_market() {
    let hour = estimate(&hardest(), Rate::Hour);
    // Parts of a width of 43: 40, 15, 15, 10 and 10 %. Eleven months of 1 and one of 2.2 are 13.2, and 2.2 / 1.1 is 2.
    let expected = [
        (Factor::Volume, "0"),
        (Factor::Complexity, "17.20"),
        (Factor::Languages, "6.45"),
        (Factor::Opening, "6.45"),
        (Factor::Channels, "4.30"),
        (Factor::Peaks, "4.30"),
    ];
    for (factor, amount) in expected {
        assert_eq!(part(&hour, factor), (decimal(amount), Why::Place), "{factor:?}");
    }
    // 38.45 + 38.70 is 77.15.
    assert_eq!((hour.cut, hour.amount), (decimal("-2.15"), decimal("75")));
}

#[test]
fn a_large_volume_costs_less_each_and_more_to_manage() {
    let mut large = easiest();
    large.demand.contacts_per_month = 250_000.0;
    assert_eq!(part(&estimate(&large, Rate::Hour), Factor::Volume).0, decimal("-6.45"), "15 % of 43");
    assert_eq!(estimate(&large, Rate::Hour).amount, decimal("32"), "the low end of the market");
    assert_eq!(part(&estimate(&large, Rate::Management), Factor::Volume).0, decimal("2895"), "60 % of 4,825");
    // Half way on the logarithm from 500 to 250,000: the root of 500 times 250,000, 11,180.34.
    large.demand.contacts_per_month = (500.0f64 * 250_000.0).sqrt();
    assert_eq!(part(&estimate(&large, Rate::Hour), Factor::Volume).0, decimal("-3.23"), "half of 6.45");
}

#[test]
fn a_contact_costs_its_minutes_at_ordinary_complexity() {
    // Ordinary work is a third of the way from 0.7 to 1.6: 0.90 + 0.43 * 1.25 / 3 is 1.0791667 a minute.
    let contact = estimate(&easiest(), Rate::Contact);
    assert_eq!((contact.base, contact.base_minute), (decimal("4.32"), Some(decimal("1.08"))), "4 minutes");
    let mut complex = easiest();
    complex.demand.complexity = 1.6;
    let dearer = estimate(&complex, Rate::Contact);
    assert_eq!(part(&dearer, Factor::Complexity), (Decimal::ZERO, Why::Billed), "the bill multiplies by it");
    assert_eq!(dearer.amount, contact.amount);
    let mut long = easiest();
    long.demand.channels[0].aht_seconds = 900.0;
    assert_eq!(estimate(&long, Rate::Contact).amount, decimal("7"), "15 minutes would be 16.19");
    long.demand.channels[0].aht_seconds = 60.0;
    assert_eq!(estimate(&long, Rate::Contact).amount, decimal("1.75"), "1 minute would be 1.08");
    long.outsourcing.aht_factor = 2.0;
    assert_eq!(estimate(&long, Rate::Contact).amount, decimal("2.16"), "the supplier takes 2 minutes");
}

#[test]
fn what_the_scenario_has_a_premium_for_is_not_added_again() {
    let mut scenario = hardest();
    scenario.outsourcing.off_hours_premium = 0.15;
    for language in &mut scenario.demand.languages[1..] {
        language.rate_premium = 0.1;
    }
    for rate in [Rate::Hour, Rate::Minute, Rate::Contact] {
        let estimate = estimate(&scenario, rate);
        for factor in [Factor::Languages, Factor::Opening] {
            assert_eq!(part(&estimate, factor), (Decimal::ZERO, Why::OwnPremium), "{rate:?} {factor:?}");
        }
    }
    scenario.demand.languages[4].rate_premium = 0.0;
    let one = part(&estimate(&scenario, Rate::Hour), Factor::Languages);
    assert_eq!(one, (decimal("1.61"), Why::Place), "one of four: 6.45 / 4 is 1.6125");
}

#[test]
fn without_contacts_there_is_an_estimate_all_the_same() {
    let mut scenario = easiest();
    scenario.demand.contacts_per_month = 0.0;
    let market = Market::of(&scenario).unwrap();
    assert_eq!((market.factors.erlang, market.factors.contacts_per_month), (0.0, 0.0));
    assert_eq!(market.of_rate(Rate::Hour).unwrap().amount, decimal("38.45"));
    assert_eq!(market.advice.form, Suited::Blended);
}

#[test]
fn factors_are_those_of_the_scenario() {
    let factors = Market::of(&hardest()).unwrap().factors;
    // All day on seven days, less Monday to Friday from 7 to 20: 168 - 65.
    assert_eq!((factors.open_hours, factors.off_hours), (168.0, 103.0));
    assert_eq!((factors.languages, factors.unpriced_languages, factors.channels.len()), (5, 4, 4));
    assert!((factors.minutes - 4.0).abs() < 1e-9 && (factors.season - 2.0).abs() < 1e-9);
    assert!((factors.rush - 1.0).abs() < 1e-9);
    // 500 contacts of 4 minutes at complexity 1.6 are 53.33 hours a month, in 168 * 4.348125 hours.
    assert!((factors.erlang - 500.0 * 4.0 * 1.6 / 60.0 / (168.0 * (365.25 / 7.0 / 12.0))).abs() < 1e-9);
}

#[test]
fn the_form_that_suits_follows_from_team_season_and_hours() {
    let mut scenario = easiest();
    let suited = |scenario: &Scenario| Market::of(scenario).unwrap().advice;
    assert_eq!(suited(&scenario).form, Suited::Blended);
    scenario.demand.contacts_per_month = 40_000.0;
    assert_eq!(suited(&scenario).form, Suited::Dedicated);
    scenario.demand.months = [vec![1.0; 11], vec![2.2]].concat();
    let seasonal = suited(&scenario);
    assert_eq!(seasonal.form, Suited::Hybrid);
    assert!(seasonal.grounds.iter().any(|ground| matches!(ground, Ground::Season { .. })));
    scenario.demand.months = vec![1.0; 12];
    scenario.demand.opening = hardest().demand.opening;
    assert_eq!(suited(&scenario).form, Suited::Hybrid, "day and night");
}

#[test]
fn every_rate_has_a_range_that_is_the_usual_one_of_its_input() {
    for rate in Rate::ALL {
        let input = parameters::find(rate.id()).unwrap();
        assert_eq!(Some(rate.range()), input.plausible, "{}", rate.id());
        assert_eq!(Rate::of(rate.id()), Some(rate));
    }
}

/// All amounts of a scenario, in the order of the rates.
fn amounts(scenario: &Scenario) -> Vec<Decimal> {
    Market::of(scenario).unwrap().estimates.iter().map(|estimate| estimate.amount).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, max_shrink_iters: 100, ..ProptestConfig::default() })]

    #[test]
    fn an_estimate_is_the_sum_of_its_parts_inside_the_market(scenario in scenarios(5000.0)) {
        // What cannot be planned, such as open hours without weight, has no estimate.
        prop_assume!(Market::of(&scenario).is_ok());
        for estimate in Market::of(&scenario).unwrap().estimates {
            let parts: Decimal = estimate.parts.iter().map(|part| part.amount).sum();
            prop_assert_eq!(estimate.base + parts + estimate.cut, estimate.amount);
            prop_assert!(estimate.range.0 <= estimate.amount && estimate.amount <= estimate.range.1);
        }
    }

    #[test]
    fn work_that_asks_more_is_never_cheaper(scenario in scenarios(5000.0), more in 1.0..2.0) {
        prop_assume!(Market::of(&scenario).is_ok());
        let before = amounts(&scenario);
        let mut dearer: Vec<(&str, Scenario)> = Vec::new();
        let mut complex = scenario.clone();
        complex.demand.complexity *= more;
        dearer.push(("complexity", complex));
        let mut spoken = scenario.clone();
        spoken.demand.languages.push(language("one more", 0.0));
        dearer.push(("language", spoken));
        let mut reachable = scenario.clone();
        let seconds = reachable.demand.channels.iter().map(|channel| channel.aht_seconds).fold(1.0, f64::max);
        reachable.demand.channels.push(channel("one more", ChannelKind::Deferred, seconds));
        dearer.push(("channel", reachable));
        for (what, scenario) in dearer {
            for ((rate, before), after) in Rate::ALL.into_iter().zip(&before).zip(amounts(&scenario)) {
                // The parts of a longer contact are rounded one by one.
                let cents = if rate == Rate::Contact { 5 } else { 0 };
                prop_assert!(after + Decimal::new(cents, 2) >= *before, "{} {:?}: {} after {}", what, rate, after, before);
            }
        }
    }

    #[test]
    fn a_larger_volume_is_never_dearer_each(scenario in scenarios(5000.0), more in 1.0..4.0) {
        prop_assume!(Market::of(&scenario).is_ok());
        let before = amounts(&scenario);
        let mut larger = scenario;
        larger.demand.contacts_per_month *= more;
        for (place, after) in amounts(&larger).into_iter().enumerate().take(3) {
            prop_assert!(after <= before[place], "{:?}", Rate::ALL[place]);
        }
    }
}
