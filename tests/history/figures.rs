//! Every figure, from small files whose answer is worked out by hand.

use contact_tco::history::{Absent, Caution, Choice, Findings, Found, Matching, Proposal, Reading, Subject, accepted};
use contact_tco::model::check::check;
use contact_tco::model::scenario::{ChannelKind, Day, Language, Scenario};

use crate::history::files::{days, read_text};

/// What follows for a scenario when names are matched as is likeliest.
pub fn findings(reading: &Reading, scenario: &Scenario) -> Findings {
    Findings::of(reading, scenario, &Matching::likely(&reading.tally, scenario)).unwrap()
}

pub fn proposal<'a>(findings: &'a Findings, subject: &Subject) -> &'a Proposal {
    findings.proposals.iter().find(|proposal| proposal.subject == *subject).unwrap_or_else(|| panic!("no {subject:?}"))
}

pub fn number(findings: &Findings, subject: &Subject) -> f64 {
    match proposal(findings, subject).found {
        Found::Number { found, .. } => found,
        _ => panic!("{subject:?} is no number"),
    }
}

pub fn weights<'a>(findings: &'a Findings, subject: &Subject) -> &'a [f64] {
    match &proposal(findings, subject).found {
        Found::Weights { found, .. } => found,
        _ => panic!("{subject:?} are no weights"),
    }
}

pub fn shares(findings: &Findings, subject: &Subject) -> Vec<(String, f64)> {
    match &proposal(findings, subject).found {
        Found::Shares(shares) => shares.iter().map(|share| (share.name.clone(), share.found)).collect(),
        _ => panic!("{subject:?} are no shares"),
    }
}

pub fn phone(name: &str) -> Subject {
    Subject::Handling(name.to_owned())
}

#[test]
fn volume_is_contacts_a_day_times_the_days_of_a_month() {
    // 10 contacts on each of 365 days: 10 x 365.25 / 12 = 304.375 a month.
    let mut file = "date;count\n".to_owned();
    days((2025, 1, 1), 365, |day, _| file.push_str(&format!("{day};10\n")));
    let reading = read_text(&file);
    assert_eq!((reading.read, reading.unread.count(), reading.rows), (365, 0, 366));
    let found = findings(&reading, &Scenario::default());
    assert_eq!(found.contacts, 3650);
    assert!((number(&found, &Subject::Volume) - 304.38).abs() < 1e-9, "rounded to the hundredth");
    assert_eq!(weights(&found, &Subject::Months), [1.0; 12]);
}

#[test]
fn the_season_is_contacts_a_day_in_each_month_and_not_a_month_long() {
    // 20 a day in February, 10 a day in all other months: a mean of 130/12, so February is 24/13 and the others 12/13.
    let mut file = "date;count\n".to_owned();
    days((2025, 1, 1), 365, |day, month| file.push_str(&format!("{day};{}\n", if month == 2 { 20 } else { 10 })));
    let found = findings(&read_text(&file), &Scenario::default());
    let months = weights(&found, &Subject::Months);
    for (place, month) in months.iter().enumerate() {
        let expected = if place == 1 { 24.0 / 13.0 } else { 12.0 / 13.0 };
        assert!((month - expected).abs() < 5e-5, "{place}: {month}");
    }
    // 3650 + 280 contacts in 365 days: 3930 / 365 x 30.4375.
    assert!((number(&found, &Subject::Volume) - 327.72).abs() < 0.01);
}

#[test]
fn half_a_year_says_nothing_of_the_season_and_is_cleared_of_the_present_one() {
    // January to June, 181 days of 10; the scenario has twice as much in these months as in the others: 4/3 and 2/3.
    let mut file = "date;count\n".to_owned();
    days((2025, 1, 1), 181, |day, _| file.push_str(&format!("{day};10\n")));
    let mut scenario = Scenario::default();
    scenario.demand.months = [[2.0; 6], [1.0; 6]].concat();
    let found = findings(&read_text(&file), &scenario);
    assert_eq!(found.missing_months, [7, 8, 9, 10, 11, 12]);
    assert!(found.proposals.iter().all(|proposal| proposal.subject != Subject::Months));
    // 10 a day is 4/3 of the average month: 7.5 x 30.4375 = 228.28125.
    assert!((number(&found, &Subject::Volume) - 228.28).abs() < 1e-9);
    let cautions = &proposal(&found, &Subject::Volume).cautions;
    // Over the days as they are: 10 x 30.4375.
    assert!(
        cautions.contains(&Caution::PresentSeason { plain: 304.38 })
            && cautions.contains(&Caution::LessThanAYear { days: 181 })
    );
}

#[test]
fn a_year_and_a_busy_quarter_is_cleared_of_the_season_found() {
    // January 2025 to March 2026; January to March are twice as busy: 20 a day against 10, an average of 12.5.
    let mut file = "date;count\n".to_owned();
    days((2025, 1, 1), 455, |day, month| file.push_str(&format!("{day};{}\n", if month <= 3 { 20 } else { 10 })));
    let found = findings(&read_text(&file), &Scenario::default());
    assert!((number(&found, &Subject::Volume) - 12.5 * 365.25 / 12.0).abs() < 0.006);
    // January to March are 90 days in each year: 2 x 90 x 20 + 275 x 10 = 6,350 contacts in 455 days are 424.79 a month.
    assert!(proposal(&found, &Subject::Volume).cautions.contains(&Caution::FoundSeason { plain: 424.79 }));
    assert_eq!(found.growth.len(), 1);
    assert_eq!((found.growth[0].year, found.growth[0].months), (2026, 3));
    assert!(found.growth[0].share.abs() < 1e-12);
}

#[test]
fn an_average_is_weighted_by_contacts_and_divided_by_the_complexity() {
    // (10 x 300 + 30 x 500) / 40 = 450; the row without a time counts in the volume alone.
    let file = "interval start;channel;offered;aht (s)\n\
        2025-01-06 09:00;Phone;10;300\n2025-01-06 09:30;Phone;30;500\n2025-01-06 10:00;Phone;5;\n2025-01-06 10:30;Phone;0;0\n";
    let reading = read_text(file);
    assert_eq!((reading.read, reading.unread.count()), (4, 0));
    let mut scenario = Scenario::default();
    assert_eq!(number(&findings(&reading, &scenario), &phone("Phone")), 450.0);
    scenario.demand.complexity = 1.25;
    let found = findings(&reading, &scenario);
    assert_eq!(number(&found, &phone("Phone")), 360.0);
    let cautions = &proposal(&found, &phone("Phone")).cautions;
    assert!(cautions.contains(&Caution::Complexity { factor: 1.25, measured: 450.0 }));
    assert!(cautions.contains(&Caution::Unmeasured { contacts: 5 }));
    assert!(cautions.contains(&Caution::Few { contacts: 40 }));
}

#[test]
fn offered_contacts_are_the_volume_and_answered_ones_the_average() {
    let file = "Interval;Media;Offered;Answered;Abandoned;Total handle time (s)\n\
        2025-01-06 09:00;voice;10;8;2;2400\n2025-01-06 09:30;voice;6;6;0;1800\n";
    let reading = read_text(file);
    let series = &reading.tally.series()[0];
    assert_eq!((series.contacts, series.abandoned, series.measured, series.seconds), (16, 2, 14, 4200.0));
    // Without a column of what was offered it is what was answered and what was abandoned.
    let file = "Interval;Answered;Abandoned;AHT (s)\n2025-01-06 09:00;8;2;300\n2025-01-06 10:00;70;3;300\n";
    assert_eq!(read_text(file).tally.contacts(), 83);
}

#[test]
fn talking_holding_and_wrapping_up_are_added_up_unless_the_whole_is_there() {
    let file = "Start;Talk time;Hold time;ACW time\n2025-01-06 09:00;200;40;60\n2025-01-06 09:05;100;;\n";
    assert_eq!(read_text(file).tally.series()[0].seconds, 400.0);
    let file = "Start;Talk time;Hold time;ACW time;Handle time\n2025-01-06 09:00;200;40;60;310\n";
    assert_eq!(read_text(file).tally.series()[0].seconds, 310.0);
}

#[test]
fn abandoned_contacts_count_in_the_volume_and_in_no_average() {
    let file = "Start;Duration;Abandoned\n2025-01-06 09:00;300;no\n2025-01-06 09:05;25;yes\n2025-01-06 09:07;0;no\n";
    let reading = read_text(file);
    let series = &reading.tally.series()[0];
    assert_eq!((series.contacts, series.abandoned, series.measured), (3, 1, 1));
    assert_eq!((series.seconds, series.unhandled), (300.0, 1));
}

#[test]
fn weights_give_the_observed_totals_of_days_and_hours() {
    // Two weeks, open 9:00 to 17:30 from Monday to Friday. 9:00 has 40 on Mondays and 10 on the other days; 12:00 has 20.
    let mut file = "when;count\n".to_owned();
    days((2025, 1, 6), 14, |day, _| {
        let monday = day == "2025-01-06" || day == "2025-01-13";
        let weekend = ["2025-01-11", "2025-01-12", "2025-01-18", "2025-01-19"].contains(&day);
        let (nine, noon) = if weekend {
            (5, 5)
        } else if monday {
            (40, 20)
        } else {
            (10, 20)
        };
        file.push_str(&format!("{day} 09:00;{nine}\n{day} 12:00;{noon}\n"));
    });
    let reading = read_text(&file);
    let scenario = Scenario::default();
    let found = findings(&reading, &scenario);
    // Four weekend days of 10 contacts are outside the opening hours.
    assert_eq!((found.live, found.outside), (2 * (60 + 4 * 30) + 40, 40));
    let (days, hours) = (weights(&found, &Subject::Days), weights(&found, &Subject::Hours));
    // The model's share of a half-hour is its day's weight times its hour's; all hours but the last are open for two.
    let of = |day: usize, hour: usize| days[day] * hours[hour] * if hour == 17 { 1.0 } else { 2.0 };
    let all: f64 = (0..5).flat_map(|day| (9..18).map(move |hour| (day, hour))).map(|(day, hour)| of(day, hour)).sum();
    let monday: f64 = (9..18).map(|hour| of(0, hour)).sum();
    let nine: f64 = (0..5).map(|day| of(day, 9)).sum();
    // Of 180 contacts a week 60 come on Monday, and 40 + 4 x 10 = 80 at nine.
    assert!((monday / all - 60.0 / 180.0).abs() < 1e-4, "{days:?}");
    assert!((nine / all - 80.0 / 180.0).abs() < 1e-4, "{hours:?}");
    assert!(
        (days[..5].iter().sum::<f64>() - 5.0).abs() < 1e-3 && (hours[9..18].iter().sum::<f64>() - 9.0).abs() < 1e-3
    );
    assert_eq!(days[5..], scenario.demand.day_weights[5..], "closed days keep their weight");
    assert_eq!(hours[..9], scenario.demand.hour_weights[..9]);
}

#[test]
fn shares_are_of_channels_and_languages_and_what_the_file_lacks_stays() {
    // 30 calls, 10 mails and 20 on SMS in 365 days. Chat and WhatsApp hold 20 % of 1,000 contacts a month now.
    let mut file = "date;channel;language;count\n".to_owned();
    days((2025, 1, 1), 365, |day, _| {
        let rows = [("voice", "nl", 30), ("mail", "de", 10), ("SMS", "nl", 20)];
        for (channel, language, count) in rows {
            file.push_str(&format!("{day};{channel};{language};{count}\n"));
        }
    });
    let reading = read_text(&file);
    let mut scenario = Scenario::default();
    scenario.demand.contacts_per_month = 1000.0;
    let found = findings(&reading, &scenario);
    // 60 a day is 1826.25 a month; with 200 that stay 2026.25.
    assert!((number(&found, &Subject::Volume) - 2026.25).abs() < 1e-9);
    let near = |found: &[(String, f64)], expected: &[(&str, f64)]| {
        assert_eq!(found.len(), expected.len(), "{found:?}");
        for ((name, share), (wanted, part)) in found.iter().zip(expected) {
            assert!(name == wanted && (share - part).abs() < 5.1e-5, "{found:?}");
        }
    };
    let all = 2026.25;
    near(
        &shares(&found, &Subject::Channels),
        &[
            ("Phone", 913.125 / all),
            ("Chat", 120.0 / all),
            ("WhatsApp", 80.0 / all),
            ("E-mail", 304.375 / all),
            ("SMS", 608.75 / all),
        ],
    );
    let cautions = &proposal(&found, &Subject::Languages).cautions;
    assert!(cautions.contains(&Caution::NoPremium { names: vec!["German".to_owned()] }), "{cautions:?}");
    near(&shares(&found, &Subject::Languages), &[("Dutch", 5.0 / 6.0), ("German", 1.0 / 6.0)]);
    let emptied = Matching { absent: Absent::Empty, ..Matching::likely(&reading.tally, &scenario) };
    let found = Findings::of(&reading, &scenario, &emptied).unwrap();
    assert!((number(&found, &Subject::Volume) - 1826.25).abs() < 1e-9);
    near(
        &shares(&found, &Subject::Channels),
        &[("Phone", 0.5), ("Chat", 0.0), ("WhatsApp", 0.0), ("E-mail", 1.0 / 6.0), ("SMS", 1.0 / 3.0)],
    );
    // The new channel waits for an answer as SMS does, and German has no premium that anybody stated.
    let after = accepted(&scenario, &found.proposals, "own count");
    assert_eq!(check(&after), []);
    let sms = after.demand.channels.last().unwrap();
    assert_eq!((sms.name.as_str(), sms.kind), ("SMS", ChannelKind::Messaging));
    assert_eq!(after.demand.languages[1], Language::new("German", 0.1667));
    assert_eq!(after.sources["demand.contacts_per_month"], "own count");
    assert_eq!(after.sources["demand.channels[SMS].share"], "own count");
}

#[test]
fn a_name_that_is_left_out_counts_nowhere() {
    let mut file = "date;channel;count\n".to_owned();
    days((2025, 1, 1), 365, |day, _| file.push_str(&format!("{day};phone;10\n{day};spam;90\n")));
    let reading = read_text(&file);
    let scenario = Scenario::default();
    let mut matching = Matching { absent: Absent::Empty, ..Matching::likely(&reading.tally, &scenario) };
    assert_eq!(matching.channels[1], Choice::Any, "a name that means no channel counts without saying which");
    let all = Findings::of(&reading, &scenario, &matching).unwrap();
    assert!((number(&all, &Subject::Volume) - 3043.75).abs() < 1e-9);
    matching.channels[1] = Choice::LeaveOut;
    let found = Findings::of(&reading, &scenario, &matching).unwrap();
    assert!((number(&found, &Subject::Volume) - 304.38).abs() < 1e-9);
    assert_eq!((found.contacts, found.left_out), (3650, 32_850));
    matching.channels[0] = Choice::LeaveOut;
    assert_eq!(Findings::of(&reading, &scenario, &matching), None);
}

#[test]
fn work_that_can_wait_steers_no_weights() {
    let mut file = "when;channel;count\n".to_owned();
    days((2025, 1, 6), 7, |day, _| file.push_str(&format!("{day} 10:00;phone;10\n{day} 15:00;e-mail;500\n")));
    let found = findings(&read_text(&file), &Scenario::default());
    let hours = weights(&found, &Subject::Hours);
    assert_eq!((hours[10], hours[15]), (9.0, 0.0), "all live contacts come at ten, of nine open hours");
    assert_eq!(Day::ALL.len(), weights(&found, &Subject::Days).len());
}
