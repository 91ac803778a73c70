//! Times of the day.

use super::scan::Scan;
use crate::history::Cell;

/// A time of day, and the distance of its clock from universal time where it says so; both in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Time {
    pub seconds: i64,
    pub offset: Option<i64>,
}

/// Reads a cell as a time of day, in seconds since midnight. Of a time such as `08:00 - 08:30` it is the beginning. Digits
/// alone are hours and minutes where the column is `joined`: 15 is a quarter past midnight then, else three o'clock.
pub(in crate::history) fn of_day(cell: &Cell<'_>, joined: bool) -> Option<i64> {
    if joined && let Some(number) = digits(cell) {
        return of_joined(number);
    }
    match cell {
        Cell::Text(text) => {
            let mut scan = Scan::new(text.trim());
            read(&mut scan, false).filter(|_| is_end(&mut scan)).map(|time| time.seconds)
        }
        // The time is what is left of whole days.
        Cell::Moment(days) | Cell::Length(days) | Cell::Number(days) if (0.0..1e6).contains(days) => {
            match cell {
                // 0800 and 1730 without a sign between, as some systems write the beginning of an interval.
                Cell::Number(number) if *number >= 1.0 => of_digits(*number),
                _ => Some((days.fract() * 86_400.0).round() as i64 % 86_400),
            }
        }
        _ => None,
    }
}

/// The hour alone up to 23, or hours and minutes as one number.
fn of_digits(number: f64) -> Option<i64> {
    let whole = (number.fract() == 0.0).then_some(number as i64)?;
    match whole {
        0..=23 => Some(whole * 3600),
        100.. => of_joined(whole),
        _ => None,
    }
}

/// Whether a time of day can only be hours and minutes in one number.
pub(in crate::history) fn is_joined(cell: &Cell<'_>) -> bool {
    digits(cell).is_some_and(|number| number >= 100 && of_joined(number).is_some())
}

/// Hours and minutes as one number.
fn of_joined(number: i64) -> Option<i64> {
    ((0..=2400).contains(&number) && number % 100 < 60).then_some(number / 100 * 3600 + number % 100 * 60)
}

/// The number of a cell of at most four digits and nothing else.
pub(in crate::history) fn digits(cell: &Cell<'_>) -> Option<i64> {
    match cell {
        Cell::Text(text) => {
            let text = text.trim();
            let is_number = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
            is_number.then(|| text.bytes().fold(0, |sum, digit| sum * 10 + i64::from(digit - b'0')))
        }
        Cell::Number(number) if number.fract() == 0.0 && (0.0..1e4).contains(number) => Some(*number as i64),
        _ => None,
    }
}

/// Reads `8:00`, `08:00:30.5`, `8.30`, `0800`, `8:00 PM`; with `is_iso` also `Z` and `+01:00` after it.
pub(super) fn read(scan: &mut Scan<'_>, is_iso: bool) -> Option<Time> {
    let (first, digits) = scan.number()?;
    let (mut hour, minute, mut second) = match digits {
        1 | 2 => (first, 0, 0),
        3 | 4 => (first / 100, first % 100, 0),
        6 => (first / 10_000, first / 100 % 100, first % 100),
        _ => return None,
    };
    let mut minute = minute;
    let mut has_minutes = digits > 2;
    let mut has_seconds = digits == 6;
    if digits <= 2 && scan.sign(b":.h").is_some() && scan.next().is_ascii_digit() {
        minute = two_digits(scan)?;
        has_minutes = true;
        if matches!(scan.next(), b':' | b'.') {
            scan.sign(b":.")?;
            second = two_digits(scan)?;
            has_seconds = true;
        }
    }
    if has_seconds && scan.sign(b".,").is_some() {
        // Parts of a second.
        scan.number()?;
    }
    let half = half_of_day(scan);
    hour = match half {
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(is_afternoon) => hour % 12 + if is_afternoon { 12 } else { 0 },
        None => hour,
    };
    // Midnight at the end of a day is the beginning of the next; a leap second counts with the second before it.
    let is_time = hour < 24 && minute < 60 && second <= 60 || (hour, minute, second) == (24, 0, 0);
    if !is_time || !has_minutes && half.is_none() && digits > 2 {
        return None;
    }
    let seconds = hour * 3600 + minute * 60 + second.min(59);
    Some(Time { seconds, offset: offset(scan, is_iso || has_seconds) })
}

fn two_digits(scan: &mut Scan<'_>) -> Option<i64> {
    scan.number().filter(|(_, digits)| *digits == 2).map(|(number, _)| number)
}

/// AM or PM after a time: whether it is the afternoon.
fn half_of_day(scan: &mut Scan<'_>) -> Option<bool> {
    let mut ahead = *scan;
    ahead.spaces(false);
    let first = ahead.word();
    let half = match first.to_ascii_lowercase().as_str() {
        "am" => Some(false),
        "pm" => Some(true),
        "a" | "p" if ahead.sign(b".").is_some() => {
            let is_afternoon = first.eq_ignore_ascii_case("p");
            let _ = ahead.word();
            let _ = ahead.sign(b".");
            Some(is_afternoon)
        }
        _ => None,
    };
    if half.is_some() {
        *scan = ahead;
    }
    half
}

/// `Z`, `+01:00`, `-0500`, `UTC`. After a minute a hyphen begins the end of an interval rather than a distance.
fn offset(scan: &mut Scan<'_>, is_after_seconds: bool) -> Option<i64> {
    let mut ahead = *scan;
    ahead.spaces(false);
    let word = ahead.word();
    if matches!(word, "Z" | "z" | "UTC" | "GMT")
        && !ahead.next().is_ascii_digit()
        && !matches!(ahead.next(), b'+' | b'-')
    {
        *scan = ahead;
        return Some(0);
    }
    if let Some(hours) = zone_hours(word) {
        *scan = ahead;
        return Some(3600 * hours);
    }
    if !word.is_empty() && !matches!(word, "UTC" | "GMT") {
        return None;
    }
    let sign = match ahead.sign(b"+-")? {
        b'-' if !is_after_seconds => return None,
        b'-' => -1,
        _ => 1,
    };
    let (first, digits) = ahead.number()?;
    let seconds = match digits {
        4 => first / 100 * 3600 + first % 100 * 60,
        1 | 2 => {
            let minutes = if ahead.sign(b":").is_some() { two_digits(&mut ahead)? } else { 0 };
            first * 3600 + minutes * 60
        }
        _ => return None,
    };
    if seconds > 18 * 3600 {
        return None;
    }
    *scan = ahead;
    Some(sign * seconds)
}

/// How many hours a clock is ahead of universal time whose short name stands behind a time.
fn zone_hours(word: &str) -> Option<i64> {
    Some(match word {
        "WET" => 0,
        "CET" | "MEZ" | "BST" | "WEST" => 1,
        "CEST" | "MESZ" | "EET" => 2,
        "EDT" => -4,
        "EST" | "CDT" => -5,
        "CST" | "MDT" => -6,
        "MST" | "PDT" => -7,
        "PST" => -8,
        _ => return None,
    })
}

/// Whether nothing follows but what may follow a time: a word for "o'clock", or the end of an interval.
pub(super) fn is_end(scan: &mut Scan<'_>) -> bool {
    scan.spaces(false);
    let mut ahead = *scan;
    let word = ahead.word().to_lowercase();
    if matches!(word.as_str(), "uur" | "uhr" | "h" | "u") {
        ahead.spaces(false);
        *scan = ahead;
    }
    let rest = scan.rest();
    let is_interval = rest.starts_with(['-', '/', '\u{2013}'])
        || ["to ", "tot ", "bis ", "à ", "au ", "until "].iter().any(|word| rest.starts_with(word));
    rest.is_empty() || is_interval && rest.contains(|sign: char| sign.is_ascii_digit())
}
