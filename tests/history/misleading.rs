//! Files that are easily misread: each gives the true figures, or says what it cannot know.

use std::fmt::Write as _;

use contact_tco::history::{Caution, Doubt, Findings, Layout, Matching, Meaning, Reading, Subject, Unit, Why, read};
use contact_tco::model::cancellation::CancellationToken;
use contact_tco::model::scenario::{Day, Scenario, Time};
use tempfile::TempDir;

use crate::history::figures::{findings, number, phone, proposal, weights};
use crate::history::files::{days, guess, read_text};

fn has_doubt(reading: &Reading, doubt: Doubt) -> bool {
    reading.layout.doubts.contains(&doubt)
}

/// The average handling time of the first channel and language, seconds.
fn average(reading: &Reading) -> f64 {
    let series = &reading.tally.series()[0];
    series.seconds / series.measured as f64
}

/// Reads a text after its layout was changed.
fn read_as(text: &str, change: impl FnOnce(&mut Layout)) -> Reading {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("file.csv");
    std::fs::write(&path, text).unwrap();
    let (source, mut layout) = guess(&path).unwrap();
    change(&mut layout);
    read(&source, &layout, &CancellationToken::default(), &|_| ()).unwrap().unwrap()
}

fn time(minutes: u16) -> Time {
    Time::from_minutes(minutes).unwrap()
}

#[test]
fn intervals_that_begin_with_closed_days_are_intervals() {
    // Four days of nothing in four queues by the hour, 384 rows, and then 20 calls an hour.
    for head in ["Interval;Queue;Offered;Handled", "Interval;Queue;Answered;Abandoned"] {
        let mut file = format!("{head}\n");
        days((2025, 1, 1), 8, |day, _| {
            let count = if day <= "2025-01-04" { 0 } else { 20 };
            for hour in 0..24 {
                for queue in 1..=4 {
                    let _ = writeln!(file, "{day} {hour:02}:00;Q{queue};{count};{}", count / 2);
                }
            }
        });
        let reading = read_text(&file);
        // 4 days x 24 hours x 4 queues = 384 rows of 20; with 10 abandoned besides 20 answered, of 30.
        let expected = if head.contains("Offered") { 7_680 } else { 11_520 };
        assert_eq!(reading.tally.contacts(), expected, "{head}");
        assert!(reading.layout.is_intervals() && !has_doubt(&reading, Doubt::Rows));
    }
}

#[test]
fn marks_of_single_contacts_are_no_counts_and_that_is_said_to_be_open() {
    let reading = read_text("Start;Answered\n2025-01-06 09:00;1\n2025-01-06 09:05;0\n2025-01-06 09:07;1\n");
    assert_eq!(reading.tally.contacts(), 3);
    assert!(has_doubt(&reading, Doubt::Rows));
    // Offered contacts of 0 and 1 are as many contacts either way, and stay counts.
    let reading = read_text("Start;Offered\n2025-01-06 09:00;1\n2025-01-06 09:05;0\n2025-01-06 09:07;1\n");
    assert_eq!(reading.tally.contacts(), 2);
}

#[test]
fn a_stray_quotation_mark_swallows_no_rows() {
    let mut file = "Start;Channel;Language;AHT (s)\n".to_owned();
    for row in 0..6_000 {
        let mark = if row == 9 || row == 4_999 { "\"" } else { "" };
        let _ = writeln!(file, "2025-01-06 10:{:02};{mark}Phone;NL;60", row % 60);
    }
    let reading = read_text(&file);
    assert_eq!((reading.read, reading.unread.count()), (6_000, 0));
    assert_eq!((reading.tally.contacts(), reading.tally.series().len()), (6_000, 1));
    // One mark that is never closed, and rows that cannot be read keep their lines.
    let file = "Start;Channel\n2025-01-06 10:00;\"Phone\n2025-01-06 10:01;Phone\nx;Phone\n\n2025-01-06 10:02;Chat\n";
    let reading = read_text(file);
    assert_eq!((reading.read, reading.blank, reading.rows), (3, 1, 6));
    let row = reading.unread.rows(0).next().unwrap();
    assert_eq!((row.line, row.why), (4, Why::NotADate));
    assert_eq!(reading.tally.channels.list(), ["Phone", "Chat"]);
    // The text of a ticket stays one cell, also where a line of it begins with a date.
    let file = "Created at,Channel,Notes\n2025-01-06 10:00,Phone,\"2025-01-05, a call\n2025-01-06, another\nend\"\n";
    let reading = read_text(file);
    assert_eq!((reading.read, reading.unread.count(), reading.rows), (1, 0, 2));
}

#[test]
fn a_mark_that_is_never_closed_in_a_large_file_is_passed_over_and_said() {
    let row = "2025-01-06 10:00;\"Phone\";NL\n";
    let file = format!("Start;Channel;Language\n2025-01-06 09:00;\"Phone;NL\n{}", row.replace('"', "").repeat(60_000));
    let reading = read_text(&file);
    assert!(has_doubt(&reading, Doubt::Quotes) && !reading.layout.quotes);
    assert_eq!((reading.read, reading.tally.channels.list().len()), (60_001, 1));
}

#[test]
fn a_date_mistyped_by_years_does_not_thin_the_volume() {
    let mut file = "date;count\n".to_owned();
    days((2025, 1, 1), 365, |day, _| file.push_str(&format!("{day};10\n")));
    file.push_str("06-01-52;10\n");
    let found = findings(&read_text(&file), &Scenario::default());
    // 3,660 contacts on 366 days are 10 a day, 304.375 a month.
    assert_eq!((found.contacts, found.period.days()), (3_660, 366));
    assert!((number(&found, &Subject::Volume) - 304.38).abs() < 1e-9);
    let gaps = |caution: &&Caution| matches!(caution, Caution::Gaps { .. });
    let caution = proposal(&found, &Subject::Volume).cautions.iter().find(gaps);
    let Some(Caution::Gaps { stretches }) = caution else { panic!("nothing is said of it") };
    assert_eq!((stretches[1].begins, stretches[1].contacts), ((2052, 1, 6), 10));
}

#[test]
fn months_without_rows_are_not_months_without_contacts() {
    // January to March 2024 and all of 2025, 10 a day: 91 + 365 days.
    let mut file = "date;count\n".to_owned();
    days((2024, 1, 1), 91, |day, _| file.push_str(&format!("{day};10\n")));
    days((2025, 1, 1), 365, |day, _| file.push_str(&format!("{day};10\n")));
    let found = findings(&read_text(&file), &Scenario::default());
    assert_eq!(found.period.days(), 456);
    assert!((number(&found, &Subject::Volume) - 304.38).abs() < 1e-9);
    assert_eq!(weights(&found, &Subject::Months), [1.0; 12]);
    assert_eq!(found.growth.len(), 1);
    assert!(found.growth[0].months == 3 && found.growth[0].share.abs() < 1e-12);
}

#[test]
fn many_open_days_without_contacts_are_said() {
    // Every second day of 2025: about half of the 261 open days have no contact.
    let mut file = "date;count\n".to_owned();
    let mut number = 0;
    days((2025, 1, 1), 365, |day, _| {
        number += 1;
        if number % 2 == 1 {
            file.push_str(&format!("{day};10\n"));
        }
    });
    let found = findings(&read_text(&file), &Scenario::default());
    // 2025 has 52 weeks and a Wednesday: 261 days from Monday to Friday.
    assert_eq!(found.open_days, 261);
    let caution = Caution::EmptyDays { days: found.empty_days, open: 261 };
    assert!((125..=136).contains(&found.empty_days), "{}", found.empty_days);
    assert!(proposal(&found, &Subject::Volume).cautions.contains(&caution));
    assert!(proposal(&found, &Subject::Months).cautions.contains(&caution));
}

#[test]
fn a_year_from_the_middle_of_a_month_is_a_year() {
    let mut file = "date;count\n".to_owned();
    days((2024, 11, 15), 365, |day, _| file.push_str(&format!("{day};10\n")));
    let found = findings(&read_text(&file), &Scenario::default());
    assert!(found.missing_months.is_empty());
    assert_eq!(weights(&found, &Subject::Months), [1.0; 12]);
    assert!(
        proposal(&found, &Subject::Volume)
            .cautions
            .iter()
            .all(|caution| !matches!(caution, Caution::FoundSeason { .. }))
    );
}

#[test]
fn contacts_of_no_channel_stand_for_all_of_them_only_with_a_caution() {
    let mut file = "date;offered;aht\n".to_owned();
    days((2025, 1, 1), 365, |day, _| file.push_str(&format!("{day};10;300\n")));
    let reading = read_text(&file);
    let mut scenario = Scenario::default();
    let found = findings(&reading, &scenario);
    assert!(proposal(&found, &Subject::Volume).cautions.contains(&Caution::NoChannel { contacts: 3_650 }));
    // With one channel it is that one's.
    scenario.demand.channels.truncate(1);
    let found = findings(&reading, &scenario);
    assert!(!proposal(&found, &Subject::Volume).cautions.contains(&Caution::NoChannel { contacts: 3_650 }));
}

#[test]
fn times_of_an_interval_without_the_word_average_are_totals() {
    // (7200 + 1200) / 20 = 420 s.
    let reading = read_text("Start;ACD Calls;ACD Time;ACW Time\n2025-01-06 09:00;20;7200;1200\n");
    assert_eq!(average(&reading), 420.0);
    assert!(!has_doubt(&reading, Doubt::Total));
    // 10,800 / 30 = 360 s; three hours for a call are none.
    for name in ["Handle Time", "Talk Time", "Duration"] {
        let reading = read_text(&format!("Start;Calls;{name}\n2025-01-06 09:00;30;10800\n"));
        assert_eq!(average(&reading), 360.0, "{name}");
        assert!(has_doubt(&reading, Doubt::Total), "{name}");
    }
    // 300 s of 30 calls together would be 10 s each: an average, whatever it is called.
    let reading = read_text("Start;Calls;Handle Time\n2025-01-06 09:00;30;300\n");
    assert_eq!(average(&reading), 300.0);
    assert!(has_doubt(&reading, Doubt::Total));
    let reading = read_text("Start;ACD Calls;Avg ACD Time;Avg ACW Time\n2025-01-06 09:00;20;360;60\n");
    assert_eq!(average(&reading), 420.0);
}

#[test]
fn totals_grow_with_the_contacts_of_their_row_and_averages_do_not() {
    let counts = [2_u32, 9, 4, 15, 3, 8, 6, 12, 5, 10];
    let mut totals = "Start;Calls;Handle Time\n".to_owned();
    let mut averages = totals.clone();
    for (row, count) in counts.iter().enumerate() {
        let each = 200 + 5 * row as u32;
        let _ = writeln!(totals, "2025-01-06 09:0{row};{count};{}", count * each);
        let _ = writeln!(averages, "2025-01-06 09:0{row};{count};{each}");
    }
    // 9 + 2 x 4 + 3 x 15 + 4 x 3 + 5 x 8 + 6 x 6 + 7 x 12 + 8 x 5 + 9 x 10 = 364, so 200 x 74 + 5 x 364 = 16,620 s of 74 calls.
    for file in [totals, averages] {
        let reading = read_text(&file);
        assert!((average(&reading) - 16_620.0 / 74.0).abs() < 1e-9);
        assert!(has_doubt(&reading, Doubt::Total));
    }
}

#[test]
fn units_that_nothing_names_are_judged_by_the_contact_and_said_to_be_open() {
    let of = |head: &str, row: &str| {
        let reading = read_text(&format!("Start;{head}\n2025-01-06 09:00;{row}\n"));
        (reading.layout.unit, average(&reading), has_doubt(&reading, Doubt::Unit))
    };
    // 120 minutes of 20 calls are 6 minutes each; 7,200,000 milliseconds are as long.
    assert_eq!(of("Calls;Total handle time", "20;120"), (Unit::Minutes, 360.0, true));
    assert_eq!(of("nOffered;nAnswered;tHandle", "20;20;7200000"), (Unit::Milliseconds, 360.0, true));
    assert_eq!(of("Calls;Total handle time", "20;7200"), (Unit::Seconds, 360.0, false));
    assert_eq!(of("Calls;Total handle time (min)", "20;120"), (Unit::Minutes, 360.0, false));
    // 45 may be seconds or the minutes of a back office.
    assert_eq!(of("Handle time", "45"), (Unit::Seconds, 45.0, true));
    assert_eq!(of("Handle time", "300"), (Unit::Seconds, 300.0, false));
    // On hold for 15 s and talking for 200 s are 215 s, and no minutes.
    assert_eq!(of("Hold time;Talk time", "15;200"), (Unit::Seconds, 215.0, false));
}

#[test]
fn clocks_of_two_parts_follow_the_unit_and_are_in_doubt() {
    let file = "Datum;Bestede tijd\n2025-01-06;0:15\n2025-01-06;0:45\n";
    let reading = read_text(file);
    assert_eq!((average(&reading), has_doubt(&reading, Doubt::Clock)), (1800.0, true));
    let reading = read_as(file, |layout| layout.set_unit(Unit::Seconds));
    assert_eq!((average(&reading), has_doubt(&reading, Doubt::Clock)), (30.0, false));
    let reading = read_text("Datum;Afhandeltijd\n2025-01-06;5:15\n2025-01-06;6:45\n");
    assert_eq!((average(&reading), has_doubt(&reading, Doubt::Clock)), (360.0, true));
    for (head, expected) in [("mm:ss", 15.0), ("h:mm", 900.0)] {
        let reading = read_text(&format!("Datum;Afhandeltijd ({head})\n2025-01-06;0:15\n"));
        assert_eq!((average(&reading), has_doubt(&reading, Doubt::Clock)), (expected, false), "{head}");
    }
}

#[test]
fn a_total_counts_also_where_its_contact_is_in_another_interval() {
    // One call answered at nine whose time is written at half past, one at ten: 1,000 s of two calls.
    let file = "Start;Answered;Total handle time (s)\n\
        2025-01-06 09:00;1;0\n2025-01-06 09:30;0;900\n2025-01-06 10:00;2;600\n";
    let reading = read_text(file);
    assert_eq!(average(&reading), 1500.0 / 3.0);
    // In a file of single contacts the total of the row is the contact's.
    let reading = read_as("Start;Seconds spent\n2025-01-06 09:00;300\n", |layout| {
        layout.set_column(1, Meaning::HandlingTotal);
    });
    assert_eq!(average(&reading), 300.0);
}

#[test]
fn rows_of_whole_hours_belong_to_the_open_half() {
    let mut scenario = Scenario::default();
    let opening = Some((time(8 * 60 + 30), time(10 * 60)));
    for day in Day::ALL {
        *scenario.demand.opening.day_mut(day) = opening;
    }
    let mut file = "Start;Channel;Calls\n".to_owned();
    days((2025, 1, 6), 28, |day, _| file.push_str(&format!("{day} 08:00;Phone;30\n{day} 09:00;Phone;60\n")));
    let found = findings(&read_text(&file), &scenario);
    assert_eq!(found.outside, 0);
    // 30 in the one open half of eight o'clock and 60 in the two of nine: the same a half-hour.
    let hours = weights(&found, &Subject::Hours);
    assert!((hours[8] - 1.0).abs() < 1e-9 && (hours[9] - 1.0).abs() < 1e-9, "{hours:?}");
}

#[test]
fn midnights_alone_are_days() {
    let mut file = "Day;Channel;Calls\n".to_owned();
    days((2025, 1, 6), 28, |day, _| file.push_str(&format!("{day} 00:00:00;Phone;120\n")));
    let found = findings(&read_text(&file), &Scenario::default());
    let cautions = &proposal(&found, &Subject::Days).cautions;
    assert!(cautions.contains(&Caution::DaysOnly), "{cautions:?}");
    assert!(found.proposals.iter().all(|proposal| proposal.subject != Subject::Hours));
    // Saturdays and Sundays are closed: 8 of 28 days.
    assert_eq!((found.live, found.outside), (28 * 120, 8 * 120));
}

#[test]
fn times_of_digits_alone_are_hours_and_minutes_where_one_of_them_is() {
    let mut file = "Date;Time;Calls\n".to_owned();
    for time in ["0", "15", "30", "45", "100", "115", "2345"] {
        let _ = writeln!(file, "2025-01-06;{time};1");
    }
    let reading = read_text(&file);
    assert_eq!((reading.read, reading.unread.count()), (7, 0));
    let series = &reading.tally.series()[0];
    // 0:00 and 0:15, 0:30 and 0:45, 1:00 and 1:15, 23:45; all on a Monday.
    assert_eq!([0, 1, 2, 47].map(|half_hour| series.in_half_hour(0, half_hour)), [2, 2, 2, 1]);
    let hours = read_text("Date;Time;Calls\n2025-01-06;8;1\n2025-01-06;15;1\n");
    assert_eq!([16, 30].map(|half_hour| hours.tally.series()[0].in_half_hour(0, half_hour)), [1, 1]);
    // The first 400 rows say nothing yet.
    let mut late = format!("Date;Time;Calls\n{}", "2025-01-06;15;1\n".repeat(500));
    late.push_str("2025-01-06;830;1\n");
    assert_eq!(read_text(&late).tally.series()[0].in_half_hour(0, 0), 500);
}

#[test]
fn pairs_beyond_the_limit_are_nobodys() {
    let mut file = "date;channel;language\n".to_owned();
    for channel in 0..50 {
        for language in 0..45 {
            let _ = writeln!(file, "2025-01-06;Team {channel};Region {language}");
        }
    }
    file.push_str("2025-01-06;Phone;Dutch\n");
    let reading = read_text(&file);
    // 2,251 pairs: 2,000 by name and the rest together.
    let series = reading.tally.series();
    assert_eq!((series.len(), reading.tally.contacts()), (2_001, 2_251));
    let rest = series.last().unwrap();
    assert_eq!((rest.contacts, reading.tally.channels.name(rest.channel)), (251, None));
    let matching = Matching::likely(&reading.tally, &Scenario::default());
    assert!(Findings::of(&reading, &Scenario::default(), &matching).is_some());
}

#[test]
fn the_telephone_of_the_scenario_keeps_its_handling_time_where_none_was_measured() {
    let file = "Start;Channel;Answered;Total handle time (s)\n2025-01-06 09:00;Phone;120;0\n";
    let found = findings(&read_text(file), &Scenario::default());
    assert!(found.proposals.iter().all(|proposal| proposal.subject != phone("Phone")));
}
