//! The example files of contacts: they are made here, and read as they are meant.

use std::fmt::Write as _;
use std::path::Path;

use contact_tco::document::examples;
use contact_tco::history::{Findings, Layout, Matching, Meaning, Source, Unit, Zone, read};
use contact_tco::model::cancellation::CancellationToken;
use contact_tco::model::scenario::Scenario;
use jiff::civil::{Date, date};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

/// Numbers that look random and are the same every time: the generator of Park and Miller.
struct Dice(u64);

impl Dice {
    /// From 0 to below 1.
    fn roll(&mut self) -> f64 {
        self.0 = self.0 * 48_271 % 2_147_483_647;
        self.0 as f64 / 2_147_483_647.0
    }

    /// A place in a list of weights.
    fn pick(&mut self, weights: &[f64]) -> usize {
        let mut rest = self.roll() * weights.iter().sum::<f64>();
        weights
            .iter()
            .position(|weight| {
                rest -= weight;
                rest < 0.0
            })
            .unwrap_or(weights.len() - 1)
    }

    /// A number of arrivals where so many are expected: a sum of many small chances.
    fn arrivals(&mut self, expected: f64) -> u64 {
        let chance = expected / 200.0;
        (0..200).filter(|_| self.roll() < chance).count() as u64
    }

    /// A handling time around a mean, seconds: most are shorter, few are long.
    fn seconds(&mut self, mean: f64) -> u64 {
        let spread = 0.35 + 0.9 * self.roll() + 0.8 * self.roll() * self.roll();
        (mean * spread / 1.0).round().max(20.0) as u64
    }
}

/// Busyness of the months from January, of the days from Monday, of the hours from 8 to 20: a webshop.
const MONTHS: [f64; 12] = [0.95, 0.85, 0.88, 0.9, 0.92, 0.9, 0.85, 0.85, 0.95, 1.05, 1.4, 1.5];
const DAYS: [f64; 7] = [1.3, 1.1, 1.0, 0.98, 1.0, 0.6, 0.4];
const HOURS: [f64; 13] = [0.5, 0.9, 1.2, 1.3, 1.1, 1.1, 1.2, 1.2, 1.1, 0.9, 0.8, 0.7, 0.4];

fn days(from: Date, to: Date) -> impl Iterator<Item = Date> {
    std::iter::successors(Some(from), |day| day.tomorrow().ok()).take_while(move |day| *day <= to)
}

fn weight(day: Date) -> f64 {
    MONTHS[day.month() as usize - 1] * DAYS[day.weekday().to_monday_zero_offset() as usize]
}

/// A row a contact, as a ticket system writes it in the Netherlands, with the mishaps of a real export.
fn contacts() -> String {
    let mut dice = Dice(20_251_125);
    let mut out = "Tijdstip;Kanaal;Taal;Afhandeltijd (sec)\r\n".to_owned();
    let mut count = 0;
    for day in days(date(2024, 10, 1), date(2025, 12, 31)) {
        let mut times = Vec::new();
        for _ in 0..dice.arrivals(46.0 * weight(day)) {
            times.push((8 + dice.pick(&HOURS)) as u64 * 60 + (dice.roll() * 60.0) as u64);
        }
        times.sort_unstable();
        for time in times {
            count += 1;
            let stamp = format!("{:02}-{:02}-{} {:02}:{:02}", day.day(), day.month(), day.year(), time / 60, time % 60);
            let channel = dice.pick(&[0.46, 0.3, 0.14, 0.1]);
            let (name, mean) = [("Telefoon", 330.0), ("E-mail", 290.0), ("Chat", 520.0), ("WhatsApp", 470.0)][channel];
            let language = ["NL", "DE", "EN"][dice.pick(&[0.82, 0.13, 0.05])];
            let seconds = dice.seconds(mean);
            let _ = match count {
                // A cell was overwritten, a date is none, a line broke off, a handling time was lost.
                2_117 => write!(out, "#REF!;{name};{language};{seconds}\r\n"),
                5_404 => write!(out, "31-02-2025 10:15;{name};{language};{seconds}\r\n"),
                9_300 => write!(out, "{stamp};{name}\r\n"),
                12_008 => write!(out, "{stamp};{name};{language};onbekend\r\n"),
                n if n % 1_501 == 0 => write!(out, "{stamp};{name};{language};\r\n"),
                n if n % 6_007 == 0 => write!(out, "\r\n{stamp};{name};{language};{seconds}\r\n"),
                _ => write!(out, "{stamp};{name};{language};{seconds}\r\n"),
            };
        }
    }
    let _ = write!(out, "Totaal;;;{count}\r\n");
    out
}

/// A row a half-hour and queue, as a telephone system writes it: a title, column names, dates and lengths of time as a
/// spreadsheet keeps them.
fn intervals() -> Vec<u8> {
    let mut dice = Dice(7_041_776);
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Queue Interval").unwrap();
    let stamp = Format::new().set_num_format("yyyy-mm-dd hh:mm");
    let length = Format::new().set_num_format("[h]:mm:ss");
    sheet.set_column_width(0, 17).unwrap();
    sheet.write(0, 0, "Queue performance by interval, 1 Jan 2025 - 31 Dec 2025").unwrap();
    let heads = [
        "Interval Start",
        "Queue",
        "Media Type",
        "Offered",
        "Answered",
        "Abandoned",
        "Avg Handle Time",
        "Avg Speed of Answer",
    ];
    for (column, head) in heads.into_iter().enumerate() {
        sheet.write(2, column as u16, head).unwrap();
    }
    let queues = [("Service desk", "voice", 3.2, 350.0), ("Web chat", "chat", 0.9, 560.0)];
    let mut row = 3;
    for day in days(date(2025, 1, 1), date(2025, 12, 31)) {
        for half_hour in 0..26 {
            let (hour, minute) = (8 + half_hour / 2, 30 * (half_hour % 2) as u8);
            for (queue, media, busy, mean) in queues {
                let offered = dice.arrivals(busy * weight(day) * HOURS[half_hour as usize / 2]);
                if offered == 0 {
                    continue;
                }
                let abandoned = (0..offered).filter(|_| dice.roll() < 0.05).count() as u64;
                let answered = offered - abandoned;
                let average = if answered == 0 {
                    0.0
                } else {
                    (0..answered).map(|_| dice.seconds(mean) as f64).sum::<f64>() / answered as f64
                };
                let at = ExcelDateTime::from_ymd(day.year() as u16, day.month() as u8, day.day() as u8).unwrap();
                sheet.write_with_format(row, 0, at.and_hms(hour, minute, 0.0).unwrap(), &stamp).unwrap();
                sheet.write(row, 1, queue).unwrap();
                sheet.write(row, 2, media).unwrap();
                sheet.write(row, 3, offered as f64).unwrap();
                sheet.write(row, 4, answered as f64).unwrap();
                sheet.write(row, 5, abandoned as f64).unwrap();
                sheet.write_with_format(row, 6, average.round() / 86_400.0, &length).unwrap();
                sheet.write_with_format(row, 7, (5.0 + 30.0 * dice.roll()).round() / 86_400.0, &length).unwrap();
                row += 1;
            }
        }
    }
    sheet.write(row, 0, "End of report").unwrap();
    book.save_to_buffer().unwrap()
}

#[test]
#[ignore = "writes the example files anew: cargo test --test suite -- --ignored examples_are_made"]
fn examples_are_made() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/history");
    std::fs::write(folder.join("contacts.csv"), contacts()).unwrap();
    std::fs::write(folder.join("intervals.xlsx"), intervals()).unwrap();
}

fn findings(name: &str) -> (contact_tco::history::Reading, Findings) {
    let example = examples::history(name).unwrap();
    let source = Source::built_in(example.name, example.bytes).unwrap();
    let going = CancellationToken::default();
    let (layout, _) = Layout::guess(&source, None, Zone::named("Europe/Amsterdam").unwrap(), &going).unwrap();
    let reading = read(&source, &layout, &going, &|_| ()).unwrap().unwrap();
    let scenario = Scenario::default();
    let matching = Matching::likely(&reading.tally, &scenario);
    let findings = Findings::of(&reading, &scenario, &matching).unwrap();
    (reading, findings)
}

#[test]
fn the_file_of_contacts_is_the_one_that_is_made_here_and_reads_as_meant() {
    let example = examples::history("contacts.csv").unwrap();
    assert!(example.bytes == contacts().as_bytes(), "make it anew: see examples_are_made");
    assert!(example.bytes.len() < 1_000_000);
    let (reading, findings) = findings("contacts.csv");
    let lines = contacts().lines().count() as u64;
    assert_eq!(reading.rows, lines);
    let unread: Vec<u64> = reading.unread.rows(0).map(|row| row.line).collect();
    // Four mishaps and the total at the end.
    assert_eq!((unread.len(), unread[4]), (5, lines));
    assert_eq!(reading.read + 5 + reading.blank + 1, lines);
    assert!(reading.layout.doubts.is_empty(), "{:?}", reading.layout.doubts);
    let columns = [Meaning::Stamp, Meaning::Channel, Meaning::Language, Meaning::Handling];
    assert_eq!((reading.layout.columns.as_slice(), reading.layout.unit), (columns.as_slice(), Unit::Seconds));
    assert_eq!((findings.period.begins(), findings.period.ends()), ((2024, 10, 1), (2025, 12, 31)));
    assert!(findings.missing_months.is_empty());
    assert_eq!(findings.growth.len(), 1);
}

#[test]
fn the_file_of_intervals_reads_as_meant() {
    let (reading, findings) = findings("intervals.xlsx");
    let columns = [
        Meaning::Stamp,
        Meaning::Ignored,
        Meaning::Channel,
        Meaning::Offered,
        Meaning::Handled,
        Meaning::Abandoned,
        Meaning::Handling,
    ];
    assert_eq!(reading.layout.columns[..7], columns);
    assert_eq!(reading.layout.header, 3);
    assert_eq!(reading.tally.channels.list(), ["voice", "chat"]);
    // "End of report".
    assert_eq!(reading.unread.count(), 1);
    assert_eq!(reading.rows, reading.before + reading.read + reading.unread.count() + reading.blank);
    assert_eq!((findings.period.begins(), findings.period.ends()), ((2025, 1, 1), (2025, 12, 31)));
    let answered: u64 = reading.tally.series().iter().map(|series| series.measured).sum();
    let given_up: u64 = reading.tally.series().iter().map(|series| series.abandoned).sum();
    assert_eq!(answered + given_up, reading.tally.contacts());
}
