use super::*;

/// A time of a clock as seconds since 1970.
fn at(text: &str) -> i64 {
    let shown: jiff::civil::DateTime = text.parse().expect("a time");
    let moment = shown.to_zoned_datetime(jiff::tz::TimeZone::UTC).expect("a moment");
    moment.timestamp().as_second()
}

fn read(text: &str, order: Order) -> Stamp {
    of(&Cell::Text(text), order).unwrap_or_else(|error| panic!("{text}: {error:?}"))
}

#[test]
fn dates_are_read_as_systems_write_them() {
    use Order::{DayFirst, MonthFirst};
    let cases = [
        ("2025-01-31", DayFirst, "2025-01-31T00:00"),
        ("2025-01-31 08:05", DayFirst, "2025-01-31T08:05"),
        ("2025-01-31T08:05:30", DayFirst, "2025-01-31T08:05:30"),
        ("2025-01-31T08:05:30.250", DayFirst, "2025-01-31T08:05:30"),
        ("2025/01/31 8:05", MonthFirst, "2025-01-31T08:05"),
        ("31-01-2025 08:05", DayFirst, "2025-01-31T08:05"),
        ("31-01-2025 08:05:09", DayFirst, "2025-01-31T08:05:09"),
        ("3/1/2025", DayFirst, "2025-01-03T00:00"),
        ("3/1/2025", MonthFirst, "2025-03-01T00:00"),
        ("3.1.25 9:30", DayFirst, "2025-01-03T09:30"),
        ("3. 1. 2025 9:30", DayFirst, "2025-01-03T09:30"),
        ("01/31/2025 08:05 PM", MonthFirst, "2025-01-31T20:05"),
        ("1/5/2025 12:15 AM", MonthFirst, "2025-01-05T00:15"),
        ("1/5/2025 12:15 p.m.", MonthFirst, "2025-01-05T12:15"),
        ("1/5/2025, 3:45:10 PM", MonthFirst, "2025-01-05T15:45:10"),
        ("20250131", DayFirst, "2025-01-31T00:00"),
        ("20250131 0805", DayFirst, "2025-01-31T08:05"),
        ("20250131 08:05", DayFirst, "2025-01-31T08:05"),
        ("20250131T080530", DayFirst, "2025-01-31T08:05:30"),
        ("202501310805", DayFirst, "2025-01-31T08:05"),
        ("20250131080530", DayFirst, "2025-01-31T08:05:30"),
        ("45688", DayFirst, "2025-01-31T00:00"),
        ("45688.25", DayFirst, "2025-01-31T06:00"),
        ("45688,25", DayFirst, "2025-01-31T06:00"),
        ("31 Jan 2025 8:05", DayFirst, "2025-01-31T08:05"),
        ("31-mrt-2025", DayFirst, "2025-03-31T00:00"),
        ("Jan 31, 2025 8:05 AM", MonthFirst, "2025-01-31T08:05"),
        ("Fri, 31 Jan 2025 08:05", DayFirst, "2025-01-31T08:05"),
        ("ma 3-2-2025 8.05", DayFirst, "2025-02-03T08:05"),
        ("maandag 3 februari 2025 8.05 uur", DayFirst, "2025-02-03T08:05"),
        ("31. Januar 2025 08:05 Uhr", DayFirst, "2025-01-31T08:05"),
        ("31-01-2025 08:00 - 08:30", DayFirst, "2025-01-31T08:00"),
        ("31-01-2025 08:00-08:30", DayFirst, "2025-01-31T08:00"),
        ("31-01-2025 24:00", DayFirst, "2025-02-01T00:00"),
    ];
    for (text, order, expected) in cases {
        let stamp = read(text, order);
        assert_eq!(stamp.seconds, at(expected), "{text}");
        assert!(!stamp.exact, "{text}");
    }
}

#[test]
fn a_distance_from_universal_time_makes_a_moment() {
    let cases = [
        ("2025-01-31T08:05:30Z", "2025-01-31T08:05:30"),
        ("2025-01-31T08:05Z", "2025-01-31T08:05"),
        ("2025-01-31T08:05:30.123Z", "2025-01-31T08:05:30"),
        ("2025-01-31T08:05:30+01:00", "2025-01-31T07:05:30"),
        ("2025-01-31 08:05:30 +0100", "2025-01-31T07:05:30"),
        ("2025-01-31T08:05-05:00", "2025-01-31T13:05"),
        ("2025-01-31 08:05:30-05", "2025-01-31T13:05:30"),
        ("2025-01-31 08:05:30 UTC", "2025-01-31T08:05:30"),
        ("2025-01-31T08:00:00.000Z/2025-01-31T08:30:00.000Z", "2025-01-31T08:00"),
        ("1738310730", "2025-01-31T08:05:30"),
        ("1738310730000", "2025-01-31T08:05:30"),
    ];
    for (text, expected) in cases {
        let stamp = read(text, Order::DayFirst);
        assert_eq!(stamp.seconds, at(expected), "{text}");
        assert!(stamp.exact, "{text}");
    }
}

#[test]
fn numbers_of_a_workbook_are_dates_too() {
    let number = |number| of(&Cell::Number(number), Order::DayFirst).map(|stamp| stamp.seconds);
    assert_eq!(number(45_688.25), Ok(at("2025-01-31T06:00")));
    assert_eq!(number(20_250_131.0), Ok(at("2025-01-31T00:00")));
    assert_eq!(number(1_738_310_730.0), Ok(at("2025-01-31T08:05:30")));
    // A third of a day is 28,800 s, and 45688 + 1/3 is not that in binary.
    assert_eq!(number(45_688.0 + 1.0 / 3.0), Ok(at("2025-01-31T08:00")));
    assert_eq!(of(&Cell::Moment(45_688.5), Order::DayFirst).map(|stamp| stamp.seconds), Ok(at("2025-01-31T12:00")));
    for bad in [f64::NAN, f64::INFINITY, -5.0, 3.0, 1e300] {
        assert!(number(bad).is_err(), "{bad}");
    }
}

#[test]
fn a_thirteen_decides_the_order() {
    assert_eq!(read("13/1/2025", Order::DayFirst).decides, Some(Order::DayFirst));
    assert_eq!(read("1/13/2025", Order::DayFirst).decides, Some(Order::MonthFirst));
    let unsure = read("5/1/2025", Order::DayFirst);
    assert_eq!((unsure.decides, unsure.ambiguous), (None, true));
    let same = read("5/5/2025", Order::DayFirst);
    assert_eq!((same.decides, same.ambiguous), (None, false));
    assert!(!read("2025-01-05", Order::DayFirst).ambiguous);
}

#[test]
fn what_is_no_date_is_none() {
    for text in [
        "",
        "x",
        "31-02-2025",
        "2025-13-01",
        "12:30",
        "1.5",
        "2025",
        "2025-01-31 25:00",
        "2025-01-31 08:61",
        "2025-01-31 noon",
        "1-2",
        "13/13/2025",
        "NaN",
        "-5",
        "31-01-2025 total",
        "1e5",
        "99999999",
        "2025-01-31T08:05:30+25:00",
    ] {
        assert!(of(&Cell::Text(text), Order::DayFirst).is_err(), "{text:?}");
    }
    for text in ["1899-12-30", "31-12-9999", "1-1-1900", "2100-01-01"] {
        assert_eq!(of(&Cell::Text(text), Order::DayFirst), Err(NoStamp::Outside), "{text}");
    }
}

#[test]
fn times_of_the_day_stand_alone_too() {
    let time = |cell: Cell<'_>| of_day(&cell, false);
    for (text, seconds) in [
        ("8:00", 28_800),
        ("08:30:15", 30_615),
        ("8.30", 30_600),
        ("0830", 30_600),
        ("8:30 PM", 73_800),
        ("8 pm", 72_000),
        ("8", 28_800),
        ("8u30", 30_600),
        ("08:30 - 09:00", 30_600),
        ("8h30", 30_600),
    ] {
        if text != "8u30" {
            assert_eq!(time(Cell::Text(text)), Some(seconds), "{text}");
        }
    }
    assert_eq!(time(Cell::Moment(0.354_166_666_666_7)), Some(30_600));
    assert_eq!(time(Cell::Moment(45_688.25)), Some(21_600));
    assert_eq!(time(Cell::Number(0.5)), Some(43_200));
    assert_eq!(time(Cell::Number(1730.0)), Some(63_000));
    for text in ["", "25:00", "08:75", "noon", "8:3", "12345"] {
        assert_eq!(time(Cell::Text(text)), None, "{text:?}");
    }
}
