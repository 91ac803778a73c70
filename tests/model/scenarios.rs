//! Scenarios at random, within the hard bounds.

use contact_tco::model::scenario::{
    BlendedUnit, Channel, ChannelKind, Day, HybridRule, Language, Scenario, Time, Week,
};
use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

fn time(half_hour: u16) -> Time {
    Time::from_minutes(30 * half_hour).unwrap()
}

/// From and to, on half-hours, in this order.
fn interval() -> impl Strategy<Value = (Time, Time)> {
    (0u16..48).prop_flat_map(|from| (Just(from), from + 1..=48)).prop_map(|(from, to)| (time(from), time(to)))
}

fn opening() -> impl Strategy<Value = Week> {
    vec(weighted(0.6, interval()), 7).prop_map(|days| {
        let mut week = Week::default();
        for (day, hours) in Day::ALL.into_iter().zip(days) {
            *week.day_mut(day) = hours;
        }
        if Day::ALL.iter().all(|day| week.day(*day).is_none()) {
            week.tue = Some((time(18), time(30)));
        }
        week
    })
}

/// Weights of which some are equal and some are zero, but not all.
fn weights(length: usize) -> impl Strategy<Value = Vec<f64>> {
    let weight = prop_oneof![1 => Just(0.0), 3 => select(vec![0.5, 1.0, 1.25]), 4 => 0.01..3.0];
    vec(weight, length).prop_map(|mut weights| {
        if weights.iter().all(|weight| *weight == 0.0) {
            weights[0] = 1.0;
        }
        weights
    })
}

fn channel(index: usize) -> impl Strategy<Value = Channel> {
    let kind = select(vec![ChannelKind::Phone, ChannelKind::Messaging, ChannelKind::Deferred]);
    let share = prop_oneof![1 => Just(0.0), 6 => 0.01..2.0];
    let level = prop_oneof![1 => Just(0.0), 1 => Just(0.999), 4 => select(vec![0.7, 0.8, 0.9]), 2 => 0.0..0.999];
    let within = prop_oneof![1 => Just(0.0), 1 => Just(86400.0), 6 => 1.0..600.0];
    (kind, share, 1.0f64..1200.0, 1.0f64..6.0, level, within).prop_map(
        move |(kind, share, aht_seconds, concurrency, service_level, answer_within)| {
            let concurrency = if kind == ChannelKind::Messaging { concurrency } else { 1.0 };
            let name = format!("channel {index}");
            let mut channel = Channel { name, kind, share, aht_seconds, concurrency, service_level, answer_within };
            if !kind.is_live() {
                channel.forget_promise();
            }
            channel
        },
    )
}

fn channels() -> impl Strategy<Value = Vec<Channel>> {
    (1usize..5).prop_flat_map(|count| (0..count).map(channel).collect::<Vec<_>>()).prop_map(|mut channels| {
        if channels.iter().all(|channel| channel.share == 0.0) {
            channels[0].share = 1.0;
        }
        channels
    })
}

fn languages() -> impl Strategy<Value = Vec<Language>> {
    let share = prop_oneof![1 => Just(0.0), 3 => Just(1.0), 4 => 0.01..2.0];
    vec((share, -0.2f64..0.5, -0.2f64..0.5), 1..4).prop_map(|languages| {
        let mut languages: Vec<Language> = languages
            .into_iter()
            .enumerate()
            .map(|(index, (share, wage_premium, rate_premium))| Language {
                name: format!("language {index}"),
                share,
                wage_premium,
                rate_premium,
            })
            .collect();
        if languages.iter().all(|language| language.share == 0.0) {
            languages[0].share = 1.0;
        }
        languages
    })
}

fn rule() -> impl Strategy<Value = HybridRule> {
    prop_oneof![
        (subsequence(Day::ALL.to_vec(), 0..=7), interval()).prop_map(|(days, (from, to))| HybridRule::Daytime {
            days,
            from,
            to
        }),
        (0.0..2.0).prop_map(|threshold| HybridRule::HighSeason { threshold }),
        Just(HybridRule::Cheapest),
    ]
}

/// Numbers of a scenario that the plan depends on, besides the demand, with the range they are drawn from.
const NUMBERS: &[(&str, f64, f64)] = &[
    ("demand.complexity", 0.25, 4.0),
    ("staffing.max_occupancy", 0.3, 0.99),
    ("staffing.idle_use", 0.0, 1.0),
    ("staffing.deferred_occupancy", 0.3, 1.0),
    ("staffing.schedule_loss", 0.0, 1.0),
    ("staff.vacation_days", 0.0, 60.0),
    ("staff.in_office_shrinkage", 0.0, 0.9),
    ("staff.sunday_surcharge", 0.0, 3.0),
    ("staff.evening_surcharge", 0.0, 3.0),
    ("staff.agency_rate", 1.0, 100.0),
    ("staff.max_agency_share", 0.0, 1.0),
    ("staff.flex_band", 0.0, 1.0),
    ("absence.rate", 0.0, 0.9),
    ("housing.home_share", 0.0, 1.0),
    ("outsourcing.off_hours_premium", 0.0, 5.0),
    ("outsourcing.dedicated_rate", 0.0, 100.0),
    ("outsourcing.minute_rate", 0.0, 3.0),
    ("outsourcing.contact_rate", 0.0, 10.0),
    ("outsourcing.billed_uplift", 0.0, 1.0),
];

/// Scenarios of all kinds, up to about `volume` contacts a month.
pub fn scenarios(volume: f64) -> impl Strategy<Value = Scenario> {
    let contacts = prop_oneof![1 => Just(0.0), 9 => (0.0..volume.ln()).prop_map(f64::exp)];
    let min_agents = prop_oneof![4 => 0u16..4, 1 => select(vec![30u16, 1000])];
    let supplier = (weighted(0.5, 0.5f64..2.0), weighted(0.5, -0.5f64..1.0));
    let demand = (weights(12), opening(), weights(7), weights(24), channels(), languages(), contacts);
    let numbers = vec(weighted(0.5, 0.0f64..=1.0), NUMBERS.len());
    (demand, min_agents, supplier, rule(), any::<bool>(), interval(), numbers).prop_map(
        |(demand, min_agents, (aht_factor, repeat), rule, by_contact, (from, to), numbers)| {
            let mut scenario = Scenario::default();
            let part = &mut scenario.demand;
            (part.months, part.opening, part.day_weights, part.hour_weights) = (demand.0, demand.1, demand.2, demand.3);
            (part.channels, part.languages, part.contacts_per_month) = (demand.4, demand.5, demand.6);
            scenario.staffing.min_agents = f64::from(min_agents);
            scenario.outsourcing.aht_factor = aht_factor.unwrap_or(1.0);
            scenario.outsourcing.repeat_contacts = repeat.unwrap_or(0.0);
            scenario.hybrid.rule = rule;
            scenario.hybrid.blended_unit = if by_contact { BlendedUnit::Contact } else { BlendedUnit::Minute };
            (scenario.staff.day_from, scenario.staff.day_to) = (from, to);
            for ((id, low, high), drawn) in NUMBERS.iter().zip(numbers) {
                if let Some(drawn) = drawn {
                    *scenario.number_mut(id).unwrap() = low + drawn * (high - low);
                }
            }
            scenario
        },
    )
}
