//! A history made of a known scenario gives the scenario back.

use std::fmt::Write as _;

use contact_tco::history::{Findings, Matching, accepted};
use contact_tco::model::check::check;
use contact_tco::model::scenario::{Day, Scenario};
use proptest::prelude::*;

use crate::history::files::{days, read_text};

/// A department that differs from the default one in all that a history tells.
fn departments() -> impl Strategy<Value = Scenario> {
    let weights = |count: usize| prop::collection::vec(0.3..2.0_f64, count);
    let shares = prop::collection::vec(0.05..1.0_f64, 4);
    (200_000.0..900_000.0_f64, weights(12), weights(7), weights(24), shares, 0.5..2.0_f64).prop_map(
        |(volume, months, days, hours, shares, complexity)| {
            let mut scenario = Scenario::default();
            let demand = &mut scenario.demand;
            demand.contacts_per_month = volume;
            demand.months = months;
            demand.day_weights = days;
            demand.hour_weights = hours;
            demand.complexity = complexity;
            for (channel, share) in demand.channels.iter_mut().zip(&shares) {
                channel.share = *share;
                channel.aht_seconds = (100.0 + 400.0 * share).round();
            }
            scenario
        },
    )
}

/// What the model has arrive in 2025, a row an hour and channel: whole contacts, so that what is left over goes to the
/// next hour.
fn history(scenario: &Scenario) -> String {
    let demand = &scenario.demand;
    let months: f64 = demand.months.iter().sum();
    let shares: f64 = demand.channels.iter().map(|channel| channel.share).sum();
    let open = |day: usize, hour: usize| match demand.opening.day(Day::ALL[day]) {
        Some((from, to)) => {
            (2 * hour..2 * hour + 2).filter(|half| (from.half_hour()..to.half_hour()).contains(half)).count() as f64
        }
        None => 0.0,
    };
    let weight = |day: usize, hour: usize| demand.day_weights[day] * demand.hour_weights[hour] * open(day, hour);
    let week: f64 =
        (0..7).flat_map(|day| (0..24).map(move |hour| (day, hour))).map(|(day, hour)| weight(day, hour)).sum();
    let mut file = "interval;channel;language;offered;aht (s)\n".to_owned();
    let mut owed = vec![0.0; demand.channels.len()];
    // 1 January 2025 is a Wednesday.
    let mut weekday = 2;
    days((2025, 1, 1), 365, |date, month| {
        let a_week =
            demand.contacts_per_month * 12.0 * demand.months[month as usize - 1] / months / (365.25 / 7.0 / 12.0);
        for hour in 0..24 {
            let arriving = a_week * weight(weekday, hour) / week;
            for (channel, owed) in demand.channels.iter().zip(&mut owed) {
                *owed += arriving * channel.share / shares;
                let count = owed.floor();
                *owed -= count;
                if count > 0.0 {
                    let seconds = channel.aht_seconds * demand.complexity;
                    let _ = writeln!(file, "{date} {hour:02}:00;{};Dutch;{count};{seconds:.6}", channel.name);
                }
            }
        }
        weekday = (weekday + 1) % 7;
    });
    file
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    #[test]
    fn a_scenario_is_found_again_in_its_own_history(known in departments()) {
        let reading = read_text(&history(&known));
        prop_assert_eq!(reading.unread.count(), 0);
        let other = Scenario::default();
        let mut start = other.clone();
        start.demand.complexity = known.demand.complexity;
        let found = Findings::of(&reading, &start, &Matching::likely(&reading.tally, &start)).unwrap();
        let after = accepted(&start, &found.proposals, "history");
        prop_assert_eq!(check(&after), []);
        let near = |found: f64, wanted: f64, what: &str| {
            // Weekdays do not fall equally on the months, and contacts are whole.
            prop_assert!((found - wanted).abs() <= 0.035 * wanted, "{}: {} for {}", what, found, wanted);
            Ok(())
        };
        near(after.demand.contacts_per_month, known.demand.contacts_per_month, "volume")?;
        let scaled = |list: &[f64], places: &[usize]| {
            let mean = places.iter().map(|place| list[*place]).sum::<f64>() / places.len() as f64;
            places.iter().map(|place| list[*place] / mean).collect::<Vec<f64>>()
        };
        let all: Vec<usize> = (0..12).collect();
        let (week, hours): (Vec<usize>, Vec<usize>) = ((0..5).collect(), (9..18).collect());
        let lists = [
            (&after.demand.months, &known.demand.months, &all, 0.13),
            (&after.demand.day_weights, &known.demand.day_weights, &week, 0.12),
            (&after.demand.hour_weights, &known.demand.hour_weights, &hours, 0.03),
        ];
        for (found, wanted, places, tolerance) in lists {
            for (found, wanted) in scaled(found, places).into_iter().zip(scaled(wanted, places)) {
                prop_assert!((found - wanted).abs() <= tolerance * wanted, "{} for {}", found, wanted);
            }
        }
        let whole: f64 = known.demand.channels.iter().map(|channel| channel.share).sum();
        for (found, wanted) in after.demand.channels.iter().zip(&known.demand.channels) {
            prop_assert!((found.share - wanted.share / whole).abs() < 2e-4);
            prop_assert!((found.aht_seconds - wanted.aht_seconds).abs() < 0.051);
        }
        prop_assert_eq!(after.demand.languages.len(), 1);
    }
}
