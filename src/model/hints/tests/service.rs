//! Strict promises, and one agent alone.

use super::*;
use crate::model::scenario::{Language, Week};

#[test]
fn a_strict_promise_says_what_it_takes_beyond_the_usual() {
    let phone = |level: f64, within: f64| {
        move |s: &mut Scenario| {
            s.demand.channels.truncate(1);
            (s.demand.channels[0].service_level, s.demand.channels[0].answer_within) = (level, within);
        }
    };
    for (level, within, is_raised) in [
        (0.8, 20.0, false),
        (0.94, 20.0, false),
        (0.95, 20.0, true),
        (0.95, 21.0, false),
        (0.8, 10.0, false),
        (0.8, 9.0, true),
        (0.79, 5.0, false),
    ] {
        assert_eq!(has(Kind::StrictService, phone(level, within)), is_raised, "{level} within {within}");
    }
    let fte = |change: &dyn Fn(&mut Scenario)| {
        let mut scenario = Scenario::default();
        change(&mut scenario);
        let plan = Comparison::of(&scenario).expect("it can be planned").plan;
        plan.agent_fte + plan.agency_fte
    };
    let hint = found(Kind::StrictService, phone(0.95, 5.0));
    let more = fte(&phone(0.95, 5.0)) - fte(&phone(0.8, 20.0));
    assert!((value(&hint, "more") - more).abs() < 1e-9 && more > 0.5, "{more}");
    assert_eq!(hint.proposal.len(), 2);
}

/// Phone and chat share agents: what both promises take is told once as a sum, and each is told what it takes while the
/// other is kept.
#[test]
fn each_of_two_strict_promises_says_what_it_takes_by_itself() {
    let promises = |levels: [f64; 2]| {
        move |s: &mut Scenario| {
            s.demand.channels.truncate(2);
            for (channel, level) in s.demand.channels.iter_mut().zip(levels) {
                (channel.service_level, channel.answer_within) = (level, 20.0);
            }
        }
    };
    let fte = |levels: [f64; 2]| {
        let mut scenario = Scenario::default();
        promises(levels)(&mut scenario);
        let plan = Comparison::of(&scenario).expect("it can be planned").plan;
        plan.agent_fte + plan.agency_fte
    };
    let both = fte([0.95, 0.95]);
    let alone = [both - fte([0.8, 0.95]), both - fte([0.95, 0.8])];
    let together = both - fte([0.8, 0.8]);
    assert!(together > 0.5 && together > alone[0] + 0.05 && together > alone[1] + 0.05, "{alone:?} of {together}");
    let hints = after(promises([0.95, 0.95]));
    let strict: Vec<&Hint> = hints.iter().filter(|hint| hint.kind == Kind::StrictService).collect();
    assert_eq!(strict.len(), 2);
    for (hint, alone) in strict.iter().zip(alone) {
        assert!((value(hint, "more") - alone.max(0.0)).abs() < 1e-9, "{alone}: {hint:?}");
        assert!((value(hint, "together") - together).abs() < 1e-9);
        assert_eq!((value(hint, "count"), hint.wording), (2.0, Some("together")));
    }
    // One that is strict alone has nothing to add up.
    let hint = found(Kind::StrictService, promises([0.95, 0.8]));
    assert_eq!(hint.wording, None);
}

#[test]
fn one_agent_around_the_clock_is_raised_where_the_week_is_long_and_contacts_are_few() {
    let always = |contacts: f64| {
        move |s: &mut Scenario| {
            s.demand.contacts_per_month = contacts;
            s.demand.opening = openings()[4].week.clone();
        }
    };
    assert!(has(Kind::Alone, always(500.0)), "some three contacts an hour at most");
    assert!(!has(Kind::Alone, always(50_000.0)), "a team also at night");
    let hint = found(Kind::Alone, always(500.0));
    assert_eq!(value(&hint, "hours"), 168.0);
    assert!(value(&hint, "share") > 0.5);
    let hours = |from: &str, to: &str| {
        let day = Some((from.parse().expect("a time"), to.parse().expect("a time")));
        Week { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day }
    };
    // Twelve hours on seven days are the 84 of a long week.
    for (to, is_raised) in [("19:30", false), ("20:00", true), ("20:30", true)] {
        let small = |s: &mut Scenario| {
            s.demand.contacts_per_month = 300.0;
            s.demand.opening = hours("08:00", to);
        };
        assert_eq!(has(Kind::Alone, small), is_raised, "until {to}");
    }
}

/// Around the clock, 60 contacts a month in each of three languages are about one in twelve hours: one agent each is enough in
/// every half-hour, so three sit there.
#[test]
fn one_agent_for_each_of_several_languages_is_told_as_that() {
    let languages = |count: usize| {
        move |s: &mut Scenario| {
            s.demand.contacts_per_month = 60.0 * count as f64;
            s.demand.opening = openings()[4].week.clone();
            let language = s.demand.languages[0].clone();
            let names = ["Dutch", "English", "German"].iter().take(count);
            s.demand.languages =
                names.map(|name| Language { name: (*name).to_owned(), share: 1.0, ..language.clone() }).collect();
        }
    };
    for (count, wording) in [(1, None), (3, Some("languages"))] {
        let hint = found(Kind::Alone, languages(count));
        assert_eq!((value(&hint, "share"), hint.wording), (1.0, wording), "{count}");
    }
}

/// Some 500 contacts a month around the clock take at least 168 hours a week of one agent, 730 a month at 16.50 or more: above
/// 24 EUR a contact. Shared agents at 1,000 EUR a contact and 100 EUR a minute (of contacts longer than 5) are no way out.
#[test]
fn one_agent_is_not_raised_where_shared_agents_cost_more() {
    let dear = |minute: f64, contact: f64| {
        move |s: &mut Scenario| {
            s.demand.contacts_per_month = 500.0;
            s.demand.opening = openings()[4].week.clone();
            (s.outsourcing.minute_rate, s.outsourcing.contact_rate) = (minute, contact);
        }
    };
    assert!(!has(Kind::Alone, dear(100.0, 1_000.0)));
    assert!(has(Kind::Alone, dear(100.0, 5.5)), "one of both is enough");
    assert!(has(Kind::Alone, dear(1.1, 1_000.0)));
}
