//! Random scenarios that keep all rules.

use contact_tco::model::check::check;
use contact_tco::model::parameters::{self, Parameter};
use contact_tco::model::scenario::{
    BlendedUnit, Channel, ChannelKind, Day, Form, HybridRule, Language, OpeningHours, Range, Scenario, StartOfYears,
    Time,
};
use proptest::collection::{hash_set, vec};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// A number inside bounds, with few or many digits, the bounds themselves included.
fn number(low: f64, high: f64, whole: bool) -> BoxedStrategy<f64> {
    let between = (0.0..=1.0).prop_map(move |part: f64| low + (high - low) * part);
    let rounded = (between.clone(), 0..4_i32).prop_map(move |(value, digits)| {
        let unit = 10_f64.powi(-digits);
        ((value / unit).round() * unit).clamp(low, high)
    });
    if whole {
        return between.prop_map(f64::round).boxed();
    }
    prop_oneof![4 => rounded, 4 => between, 1 => Just(low), 1 => Just(high)].boxed()
}

fn bounded(id: &str) -> BoxedStrategy<f64> {
    let Parameter { bounds, whole, .. } = parameters::find(id).expect("a known id");
    let (low, high) = bounds.expect("a number");
    number(low, high, *whole)
}

/// Names as people write them and as nobody does; what is between the quotes of a file may be anything.
fn name() -> impl Strategy<Value = String> {
    let strange = any::<String>().prop_map(|name| name.replace(']', "[").chars().take(30).collect());
    prop_oneof![3 => "[A-Z][a-z]{2,8}", 1 => strange, 1 => "[ -Z^-~]{0,12}", 1 => select(vec!["", "é \u{301}", "\"", "\\", "\r\n", "日本"]).prop_map(str::to_owned)]
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[ -~\n\t]{0,200}", Just("C:\\Users\\\"Jan\"\n// not a comment \u{feff}".to_owned())]
}

fn channels() -> impl Strategy<Value = Vec<Channel>> {
    let kind = select(vec![ChannelKind::Phone, ChannelKind::Messaging, ChannelKind::Deferred]);
    let at = |field: &str| bounded(&format!("demand.channels[].{field}"));
    let numbers = (at("share"), at("aht_seconds"), at("concurrency"), at("service_level"), at("answer_within"));
    let one = (kind, numbers).prop_map(|(kind, (share, aht_seconds, concurrency, service_level, answer_within))| {
        let concurrency = if kind == ChannelKind::Messaging { concurrency } else { 1.0 };
        let name = String::new();
        let mut channel = Channel { name, kind, share, aht_seconds, concurrency, service_level, answer_within };
        if !kind.is_live() {
            channel.forget_promise();
        }
        channel
    });
    hash_set(name(), 1..6).prop_flat_map(move |names| {
        let names: Vec<String> = names.into_iter().collect();
        vec(one.clone(), names.len()).prop_map(move |mut channels| {
            channels.iter_mut().zip(&names).for_each(|(channel, name)| channel.name.clone_from(name));
            channels
        })
    })
}

fn languages() -> impl Strategy<Value = Vec<Language>> {
    let at = |field: &str| bounded(&format!("demand.languages[].{field}"));
    let numbers = (at("share"), at("wage_premium"), at("rate_premium"));
    vec((name(), numbers), 1..5).prop_map(|items| {
        let mut languages: Vec<Language> = Vec::new();
        for (name, (share, wage_premium, rate_premium)) in items {
            if languages.iter().all(|known| known.name != name) {
                languages.push(Language { name, share, wage_premium, rate_premium });
            }
        }
        languages
    })
}

/// Two times on half-hours, the second later.
fn hours() -> impl Strategy<Value = (Time, Time)> {
    (0..48_u16, 1..=48_u16).prop_map(|(from, length)| {
        let to = (from + length).min(48);
        let time = |half_hour: u16| Time::from_minutes(half_hour * 30).expect("a time");
        (time(from), time(to))
    })
}

fn opening() -> impl Strategy<Value = Vec<OpeningHours>> {
    vec(proptest::option::of(hours()), 7).prop_filter("open", |days| days.iter().any(Option::is_some))
}

fn rule() -> impl Strategy<Value = HybridRule> {
    let daytime = (subsequence(Day::ALL.to_vec(), 0..=7), hours()).prop_map(|(days, (from, to))| HybridRule::Daytime {
        days,
        from,
        to,
    });
    let season = bounded("hybrid.rule.threshold").prop_map(|threshold| HybridRule::HighSeason { threshold });
    prop_oneof![daytime, season, Just(HybridRule::Cheapest)]
}

/// The ids of all numbers that are no items of lists.
pub fn plain_numbers() -> Vec<&'static str> {
    let base = Scenario::default();
    parameters::all().iter().map(|input| input.id.as_str()).filter(|id| base.number(id).is_some()).collect()
}

fn lists() -> impl Strategy<Value = Scenario> {
    let weights = |count: usize| vec(number(0.0, 100.0, false), count);
    let demand = (weights(12), weights(7), weights(24), opening(), channels(), languages());
    (demand, name(), text(), rule(), hours()).prop_map(|(demand, name, notes, rule, day)| {
        let mut scenario = Scenario { name, notes, ..Scenario::default() };
        let of = &mut scenario.demand;
        let opening;
        (of.months, of.day_weights, of.hour_weights, opening, of.channels, of.languages) = demand;
        Day::ALL.into_iter().zip(opening).for_each(|(day, hours)| *of.opening.day_mut(day) = hours);
        (scenario.staff.day_from, scenario.staff.day_to) = day;
        scenario.hybrid.rule = rule;
        scenario
    })
}

fn choices() -> impl Strategy<Value = (Form, BlendedUnit, StartOfYears, bool, Vec<String>)> {
    let lines: Vec<String> = contact_tco::model::check::in_house_lines().map(str::to_owned).collect();
    (
        select(Form::ALL.to_vec()),
        select(vec![BlendedUnit::Minute, BlendedUnit::Contact]),
        select(vec![StartOfYears::Existing, StartOfYears::Greenfield]),
        any::<bool>(),
        subsequence(lines, 0..=21).prop_shuffle(),
    )
}

/// Ranges and notes on some numbers.
fn with_uncertainty(scenario: Scenario) -> impl Strategy<Value = Scenario> {
    let ids = plain_numbers();
    let some = subsequence(ids.clone(), 0..5);
    (some, subsequence(ids, 0..5), text()).prop_map(move |(ranged, noted, note)| {
        let mut scenario = scenario.clone();
        let name = scenario.demand.channels[0].name.clone();
        let item = format!("demand.channels[{name}].aht_seconds");
        for id in ranged.iter().copied().chain([item.as_str()]) {
            let (low, high) = parameters::find(id).and_then(|input| input.bounds).expect("bounds");
            let value = scenario.number(id).expect("a number");
            scenario.ranges.insert(id.to_owned(), Range(low.midpoint(value).floor().max(low), value.max(high.floor())));
        }
        for id in noted.iter().copied().chain(["demand.months", "outsourcing.form", item.as_str()]) {
            scenario.sources.insert(id.to_owned(), note.clone());
        }
        scenario
    })
}

/// Any scenario that opens.
pub fn scenario() -> impl Strategy<Value = Scenario> {
    let ids = plain_numbers();
    let numbers: Vec<BoxedStrategy<f64>> = ids.iter().map(|id| bounded(id)).collect();
    (lists(), choices(), numbers)
        .prop_map(move |(mut scenario, choices, numbers)| {
            for (id, value) in ids.iter().zip(numbers) {
                *scenario.number_mut(id).expect(id) = value;
            }
            // So few that no half-hour is too busy to plan.
            scenario.demand.contacts_per_month /= 10_000.0;
            let years = &mut scenario.years;
            (
                scenario.outsourcing.form,
                scenario.hybrid.blended_unit,
                years.start,
                years.transfer_of_undertaking,
                scenario.budget.visible,
            ) = choices;
            scenario
        })
        .prop_flat_map(with_uncertainty)
        .prop_filter("keeps all rules", |scenario| check(scenario).is_empty())
}
