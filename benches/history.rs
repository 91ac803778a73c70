//! What it costs to read a million contacts from a text and 200,000 intervals from a workbook, beside a plain pass over
//! the same bytes, and how much memory that takes.
//!
//! `cargo bench --no-default-features --bench history`

#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a bench prints, and stops where it cannot go on")]

use std::fmt::Write as _;
use std::io::Read;
use std::path::Path;
use std::time::{Duration, Instant};

use contact_tco::history::{Layout, Source, Zone, read};
use contact_tco::model::cancellation::CancellationToken;
use peak_alloc::PeakAlloc;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// The shortest of three.
fn shortest(mut work: impl FnMut()) -> Duration {
    let time = |_| {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    (0..3).map(time).min().unwrap_or_default()
}

/// A row a contact over a year, as `stamp` writes its day and minute.
fn contacts(rows: u64, stamp: fn(u64, u64) -> String) -> String {
    let mut file = "Start;Channel;Language;Handle time (s)\n".to_owned();
    for number in 0..rows {
        let (day, minute) = (number * 365 / rows, number * 7919 % 600 + 480);
        let channel = ["Phone", "E-mail", "Chat", "WhatsApp"][(number * 31 % 4) as usize];
        let _ = writeln!(file, "{};{channel};NL;{}", stamp(day, minute), 60 + number * 37 % 900);
    }
    file
}

/// Day of the year and minute as a Dutch system writes them, and as one does that keeps universal time.
fn dutch(day: u64, minute: u64) -> String {
    let date = jiff::civil::date(2025, 1, 1).checked_add(jiff::Span::new().days(day as i64)).unwrap();
    format!("{:02}-{:02}-{} {:02}:{:02}", date.day(), date.month(), date.year(), minute / 60, minute % 60)
}

fn universal(day: u64, minute: u64) -> String {
    let date = jiff::civil::date(2025, 1, 1).checked_add(jiff::Span::new().days(day as i64)).unwrap();
    format!("{date}T{:02}:{:02}:00Z", minute / 60, minute % 60)
}

fn intervals(rows: u32) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let stamp = Format::new().set_num_format("yyyy-mm-dd hh:mm");
    for (column, head) in ["Interval Start", "Media Type", "Offered", "Avg Handle Time"].into_iter().enumerate() {
        sheet.write(0, column as u16, head).unwrap();
    }
    for row in 0..rows {
        let at = ExcelDateTime::from_serial_datetime(45_658.0 + f64::from(row / 4) / 48.0 % 365.0).unwrap();
        sheet.write_with_format(row + 1, 0, &at, &stamp).unwrap();
        sheet.write(row + 1, 1, ["voice", "chat", "email", "callback"][row as usize % 4]).unwrap();
        sheet.write(row + 1, 2, row % 20).unwrap();
        sheet.write(row + 1, 3, 200 + row % 300).unwrap();
    }
    book.save_to_buffer().unwrap()
}

fn measure(name: &str, path: &Path, rows: u64) {
    let plain = shortest(|| {
        let mut bytes = Vec::new();
        std::fs::File::open(path).unwrap().read_to_end(&mut bytes).unwrap();
        assert!(bytes.iter().filter(|byte| **byte == b'\n').count() < usize::MAX);
    });
    let mut most = 0;
    let took = shortest(|| {
        MEMORY.reset_peak_usage();
        let before = MEMORY.current_usage();
        let going = CancellationToken::default();
        let source = Source::open(path, &going).unwrap();
        let (layout, _) = Layout::guess(&source, None, Zone::named("Europe/Amsterdam").unwrap(), &going).unwrap();
        let reading = read(&source, &layout, &going, &|_| ()).unwrap().unwrap();
        assert_eq!((reading.read, reading.unread.count()), (rows, 0));
        most = MEMORY.peak_usage() - before;
    });
    let times = took.as_secs_f64() / plain.as_secs_f64();
    let each = took.as_nanos() / u128::from(rows);
    println!("{name:32} {took:>9.1?}  {each:>5} ns a row  {times:>6.1} x a plain pass  {:>5.1} MB", most as f64 / 1e6);
}

fn main() {
    let folder = tempfile::TempDir::new().unwrap();
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    measure("1,000,000 contacts, Dutch dates", &file("dutch.csv", contacts(1_000_000, dutch).as_bytes()), 1_000_000);
    measure("1,000,000 contacts, universal", &file("utc.csv", contacts(1_000_000, universal).as_bytes()), 1_000_000);
    measure("200,000 intervals, a workbook", &file("intervals.xlsx", &intervals(200_000)), 200_000);
}
