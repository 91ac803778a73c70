//! Files in all forms: separators, encodings, dates, columns; and rows that cannot be read.

use std::path::Path;

use contact_tco::history::{
    Decimal, Doubt, Encoding, HistoryError, Layout, Meaning, Order, Reading, Source, Unit, Why, Zone, read,
};
use contact_tco::model::cancellation::CancellationToken;
use tempfile::TempDir;

/// The department's clock in all tests.
pub fn amsterdam() -> Zone {
    Zone::named("Europe/Amsterdam").unwrap()
}

/// Calls with each day of a stretch as it is written in ISO, and with its month.
pub fn days((year, month, day): (i16, i8, i8), count: i64, mut each: impl FnMut(&str, i8)) {
    let first = jiff::civil::date(year, month, day);
    for number in 0..count {
        let day = first.checked_add(jiff::Span::new().days(number)).unwrap();
        each(&day.to_string(), day.month());
    }
}

/// Opens and guesses.
pub fn guess(path: &Path) -> Result<(Source, Layout), HistoryError> {
    let going = CancellationToken::default();
    let source = Source::open(path, &going)?;
    let (layout, _) = Layout::guess(&source, None, amsterdam(), &going)?;
    Ok((source, layout))
}

/// Reads a file as it is guessed to be read.
pub fn read_file(path: &Path) -> Result<Reading, HistoryError> {
    let (source, layout) = guess(path)?;
    Ok(read(&source, &layout, &CancellationToken::default(), &|_| ())?.unwrap())
}

/// Reads bytes as a file.
pub fn read_bytes(bytes: &[u8]) -> Result<Reading, HistoryError> {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("file.csv");
    std::fs::write(&path, bytes).unwrap();
    read_file(&path)
}

pub fn read_text(text: &str) -> Reading {
    let reading = read_bytes(text.as_bytes()).unwrap();
    let all = reading.before + reading.read + reading.unread.count() + reading.blank;
    assert_eq!(all, reading.rows, "no row is lost");
    reading
}

/// The one series of a file and its busiest cell: day of the week from Monday and half-hour.
fn cells(reading: &Reading) -> Vec<(usize, usize)> {
    let series = &reading.tally.series()[0];
    let all = (0..7).flat_map(|day| (0..48).map(move |half| (day, half)));
    all.filter(|(day, half)| series.in_half_hour(*day, *half) > 0).collect()
}

#[test]
fn the_same_contacts_are_read_in_every_encoding_and_with_every_separator() {
    let text = |sign: char| {
        format!(
            "Tijd{sign}Kanaal{sign}Taal\r\n13-01-2025 09:10{sign}Café{sign}NL\r\n14-01-2025 09:40{sign}Chat{sign}NL\r\n"
        )
    };
    let utf16 = |text: &str, mark: bool| {
        let mark = if mark { "\u{feff}" } else { "" };
        format!("{mark}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>()
    };
    let latin: Vec<u8> = text(';').chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    let cases: Vec<(Vec<u8>, Encoding, u8)> = vec![
        (text(';').into_bytes(), Encoding::Utf8, b';'),
        (text(',').into_bytes(), Encoding::Utf8, b','),
        (text('\t').into_bytes(), Encoding::Utf8, b'\t'),
        (text('|').into_bytes(), Encoding::Utf8, b'|'),
        (format!("\u{feff}{}", text(';')).into_bytes(), Encoding::Utf8, b';'),
        (utf16(&text('\t'), true), Encoding::Utf16Le, b'\t'),
        (utf16(&text(';'), false), Encoding::Utf16Le, b';'),
        (latin, Encoding::Windows1252, b';'),
        (text(';').replace("\r\n", "\n").into_bytes(), Encoding::Utf8, b';'),
        (text(';').replace("\r\n", "\r").into_bytes(), Encoding::Utf8, b';'),
        (format!("sep=;\r\n{}", text(';')).into_bytes(), Encoding::Utf8, b';'),
    ];
    for (bytes, encoding, separator) in cases {
        let reading = read_bytes(&bytes).unwrap();
        assert_eq!((reading.layout.encoding, reading.layout.separator), (encoding, separator));
        assert_eq!((reading.read, reading.unread.count()), (2, 0), "{encoding:?} {separator}");
        assert_eq!(reading.tally.channels.list(), ["Café", "Chat"]);
        // 13 January 2025 is a Monday; 9:10 is in the half-hour from 9:00.
        assert_eq!(cells(&reading), [(0, 18)]);
    }
}

#[test]
fn letters_of_windows_far_down_the_file_are_still_read() {
    let mut bytes = b"date;channel\n".to_vec();
    for _ in 0..60_000 {
        bytes.extend(b"2025-01-13 09:10;a channel of its own\n");
    }
    bytes.extend(b"2025-01-13 09:10;Caf\xe9\n");
    let reading = read_bytes(&bytes).unwrap();
    assert_eq!(reading.layout.encoding, Encoding::Windows1252);
    assert_eq!(reading.tally.channels.list()[1], "Café");
    assert_eq!(reading.read, 60_001);
}

#[test]
fn the_order_of_day_and_month_is_found_wherever_the_file_decides_it() {
    let month_first = read_text("date;channel\n1/5/2025;a\n1/13/2025;a\n");
    assert_eq!(month_first.layout.order, Order::MonthFirst);
    let mut late = "date;channel\n".to_owned();
    for _ in 0..1000 {
        late.push_str("2/1/2025;a\n");
    }
    late.push_str("2/25/2025;a\n");
    let late = read_text(&late);
    assert_eq!((late.layout.order, late.unread.count()), (Order::MonthFirst, 0));
    assert!(late.layout.doubts.is_empty());
    let open = read_text("date;channel\n1/5/2025;a\n2/5/2025;a\n");
    assert_eq!(open.layout.doubts, [Doubt::Order]);
    // Where both orders occur, the odd rows are told and not bent.
    let mixed = read_text("date;channel\n13/1/2025;a\n14/1/2025;a\n1/25/2025;a\n");
    assert_eq!((mixed.read, mixed.unread.count()), (2, 1));
    assert_eq!(mixed.unread.rows(0).next().map(|row| (row.line, row.why)), Some((4, Why::OtherOrder)));
}

#[test]
fn moments_are_counted_by_the_clock_of_the_department() {
    // 08:10 in universal time is 09:10 in winter and 10:10 in summer.
    let reading = read_text("created at;channel\n2025-01-13T08:10:00Z;a\n2025-07-14T08:10:00Z;a\n");
    assert_eq!(cells(&reading), [(0, 18), (0, 20)]);
    let epoch = read_text("timestamp;channel\n1736755800;a\n1752480600000;a\n");
    assert_eq!(cells(&epoch), [(0, 18), (0, 20)]);
    // Midnight in universal time is the same day at one; 23:30 is the next day.
    let late = read_text("created at;channel\n2025-01-13T23:30:00Z;a\n");
    assert_eq!(cells(&late), [(1, 1)]);
}

#[test]
fn a_file_written_by_another_clock_is_brought_to_the_departments() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("calls.csv");
    std::fs::write(&path, "date;channel\n2025-01-13 03:10;a\n2025-03-30 01:30;a\n2025-10-26 01:30;a\n").unwrap();
    let (source, mut layout) = guess(&path).unwrap();
    layout.written_in = Some(Zone::named("America/New_York").unwrap());
    let reading = read(&source, &layout, &CancellationToken::default(), &|_| ()).unwrap().unwrap();
    assert_eq!(reading.read, 3);
    // New York is six hours behind; on 26 October, when Europe has winter time already, five.
    assert_eq!(cells(&reading), [(0, 18), (6, 13), (6, 15)]);
    // Hours that the department's own clock leaps over or shows twice lose no row.
    let gap = read_text("date;channel\n2025-03-30 02:30;a\n2025-10-26 02:30;a\n");
    assert_eq!((gap.read, gap.unread.count()), (2, 0));
}

#[test]
fn date_and_time_may_stand_in_two_columns() {
    let reading = read_text("Datum;Tijd;Kanaal\n13-01-2025;09:10;a\n14-01-2025;8.40;a\n15-01-2025;later;a\n");
    let columns = [Meaning::Date, Meaning::Time, Meaning::Channel];
    assert_eq!(reading.layout.columns, columns);
    assert_eq!(cells(&reading), [(0, 18), (1, 17)]);
    let row = reading.unread.rows(0).next().unwrap();
    assert_eq!((row.line, row.column, row.why, row.holds.as_deref()), (4, 1, Why::NotATime, Some("later")));
}

#[test]
fn units_and_decimal_signs_of_handling_times_are_found() {
    let of = |header: &str, values: [&str; 2]| {
        let file = format!("date;{header}\n13-01-2025 09:00;{}\n13-01-2025 09:00;{}\n", values[0], values[1]);
        let reading = read_text(&file);
        (reading.layout.unit, reading.layout.decimal, reading.tally.series()[0].seconds)
    };
    assert_eq!(of("AHT (sec)", ["300", "100"]), (Unit::Seconds, Decimal::Comma, 400.0));
    assert_eq!(of("Afhandeltijd (min)", ["5,5", "2"]), (Unit::Minutes, Decimal::Comma, 450.0));
    assert_eq!(of("Handle time", ["5.5", "2.25"]), (Unit::Minutes, Decimal::Point, 465.0));
    assert_eq!(of("Handle time", ["0:05:30", "2:00"]), (Unit::Seconds, Decimal::Comma, 450.0));
    assert_eq!(of("tHandle", ["330000", "120000"]), (Unit::Milliseconds, Decimal::Comma, 450.0));
    assert_eq!(of("Handle time (s)", ["1.300,5", "99,5"]), (Unit::Seconds, Decimal::Comma, 1400.0));
}

#[test]
fn every_row_that_is_not_read_is_told_with_line_column_and_reason() {
    let file = "Start;Channel;Calls;AHT (s)\n\
        13-01-2025 09:00;Phone;5;300\n\
        ;Phone;5;300\n\
        yesterday;Phone;5;300\n\
        31-12-1899 09:00;Phone;5;300\n\
        13-01-2025 09:00;Phone;;300\n\
        13-01-2025 09:00;Phone;x;300\n\
        \n\
        13-01-2025 09:00;Phone;-5;300\n\
        13-01-2025 09:00;Phone;5,5;300\n\
        13-01-2025 09:00;Phone;5;slow\n\
        13-01-2025 09:00;Phone\n\
        13-01-2025 09:00;Phone;5;300;7\n\
        ;;;\n\
        13-01-2025 09:00;Phone;0;0\n";
    let reading = read_text(file);
    let rows: Vec<_> = reading.unread.rows(0).map(|row| (row.line, row.column, row.why)).collect();
    let expected = [
        (3, 0, Why::NoDate),
        (4, 0, Why::NotADate),
        (5, 0, Why::DateOutside),
        (6, 2, Why::NoCount),
        (7, 2, Why::NotACount),
        (9, 2, Why::Negative),
        (10, 2, Why::NotACount),
        (11, 3, Why::NotAHandlingTime),
        (12, 2, Why::TooShort),
        (13, 4, Why::TooLong),
    ];
    assert_eq!(rows, expected);
    assert_eq!((reading.read, reading.blank, reading.before, reading.rows), (2, 2, 1, 15));
    assert_eq!(reading.tally.contacts(), 5);
}

#[test]
fn titles_above_the_column_names_are_passed_over() {
    let file = "Call report\nAll queues;;\n\nInterval Start;Queue Name;Offered\n2025-01-13 09:00;Sales;7\n";
    let reading = read_text(file);
    assert_eq!((reading.layout.header, reading.read, reading.tally.contacts()), (4, 1, 7));
}

#[test]
fn a_file_without_column_names_is_told_apart_by_what_it_holds() {
    let reading = read_text("13-01-2025 09:10;phone;nl;312\n14-01-2025 10:10;e-mail;nl;200\n");
    let columns = [Meaning::Stamp, Meaning::Channel, Meaning::Language, Meaning::Handling];
    assert_eq!(reading.layout.columns, columns);
    assert!(reading.layout.doubts.contains(&Doubt::Columns));
    assert_eq!(reading.read, 2);
}

#[test]
fn cells_in_quotes_may_hold_separators_and_lines() {
    let file =
        "Start;Subject;Channel\n13-01-2025 09:10;\"two\nlines; and a sign\";Phone\n14-01-2025 09:10;x;Phone\nx;x;x\n";
    let reading = read_text(file);
    assert_eq!((reading.read, reading.rows), (2, 4));
    assert_eq!(reading.unread.rows(0).next().map(|row| row.line), Some(5));
}
