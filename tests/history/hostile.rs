//! Files that are no contacts: each is answered in words.

use contact_tco::history::HistoryError;
use contact_tco::model::cancellation::CancellationToken;
use tempfile::TempDir;

use crate::history::files::{guess, read_bytes, read_file};

#[test]
fn files_that_hold_no_table_are_refused_in_words() {
    assert_eq!(read_bytes(b"").err(), Some(HistoryError::Empty));
    let noise: Vec<u8> = (0..5000_u32).map(|number| (number * 7919 % 251) as u8).collect();
    assert_eq!(read_bytes(&noise).err(), Some(HistoryError::NotATable));
    assert_eq!(read_bytes(b"just some words\nand more\n").err(), Some(HistoryError::NoStamp));
    assert_eq!(read_bytes(b"a;b\n1;2\n").err(), Some(HistoryError::NoStamp));
    assert!(matches!(read_bytes(b"PK\x03\x04broken").err(), Some(HistoryError::Damaged(_))));
    assert!(matches!(read_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1broken").err(), Some(HistoryError::Damaged(_))));
    let folder = TempDir::new().unwrap();
    assert_eq!(read_file(folder.path()).err(), Some(HistoryError::IsFolder));
    assert_eq!(read_file(&folder.path().join("none.csv")).err(), Some(HistoryError::NotFound));
}

#[test]
fn a_long_line_is_blamed_on_a_quotation_mark_only_where_there_is_one() {
    let rows = "2025-01-01;4\n".repeat(500);
    let long = "x".repeat(2 << 20);
    let told = |line: &str| read_bytes(format!("date;count\n{rows}{line}\n{rows}").as_bytes()).err();
    assert_eq!(told(&format!("2025-01-01;{long}")), Some(HistoryError::LongLine { line: 502 }));
    let lines = "2025-01-01;4\n".repeat(200_000);
    assert_eq!(told(&format!("2025-01-01;\"4\n{lines}")), Some(HistoryError::Endless { line: 502 }));
}

#[test]
fn odd_tables_are_read_or_refused_and_never_break_anything() {
    let wide = |row: &str| format!("{}\n{}\n", vec!["x"; 100_000].join(";"), vec![row; 100_000].join(";"));
    let files = [
        "date\n".to_owned(),
        "date;count\n2025-01-01;NaN\n2025-01-01;inf\n2025-01-01;1e400\n2025-01-01;99999999999999999999\n".to_owned(),
        format!("date;aht\n2025-01-01;{}\n", "9".repeat(200_000)),
        format!("date;channel\n{};x\n", "1".repeat(300_000)),
        format!("date;channel\n2025-01-01;{}\n", "x".repeat(900_000)),
        wide("2025-01-01"),
        wide("1"),
        "date;count\n0000-00-00;1\n9999-99-99;1\n1899-12-30;1\n".to_owned(),
        "\u{0}\u{0}".to_owned(),
        "\"\n\"\"\n".to_owned(),
        ";;;;\n;;;;\n".to_owned(),
        "date;date;date\n2025-01-01;x;y\n".to_owned(),
        "=cmd|' /C calc'!A0;date\n2025-01-01;2025-01-01\n".to_owned(),
    ];
    for file in files {
        if let Ok(reading) = read_bytes(file.as_bytes()) {
            assert_eq!(reading.rows, reading.before + reading.read + reading.unread.count() + reading.blank);
        }
    }
}

#[test]
fn a_file_with_the_wrong_ending_is_read_by_what_it_holds() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("calls.xlsx");
    std::fs::write(&path, "date;count\n2025-01-01;4\n").unwrap();
    assert_eq!(read_file(&path).unwrap().tally.contacts(), 4);
}

#[test]
fn a_stopped_reading_gives_nothing() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("calls.csv");
    std::fs::write(&path, format!("date;count\n{}", "2025-01-01;4\n".repeat(50_000))).unwrap();
    let (source, layout) = guess(&path).unwrap();
    let going = CancellationToken::default();
    let stop = going.clone();
    let told = move |part: f32| {
        assert!((0.0..=1.0).contains(&part));
        stop.stop();
    };
    assert_eq!(contact_tco::history::read(&source, &layout, &going, &told).unwrap(), None);
}
