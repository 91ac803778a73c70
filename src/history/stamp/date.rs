//! Dates as text.

use super::calendar::{SECONDS_A_DAY, day_of_date};
use super::scan::Scan;
use super::time::{self, Time};
use super::{NoStamp, Order, Stamp, YEARS, clock, of_serial, universal, within};

/// Signs between the parts of a date.
const SIGNS: &[u8] = b"-/. ";

/// Reads a text as a date with or without a time.
pub(super) fn of_text(text: &str, order: Order) -> Result<Stamp, NoStamp> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        let digits = text.parse().map_err(|_| NoStamp::NotADate)?;
        return if text.len() <= 5 { of_serial(digits as f64) } else { of_digits(digits) };
    }
    if let Some(days) = serial(text) {
        return of_serial(days);
    }
    let mut scan = Scan::new(text);
    let date = read(&mut scan, order).ok_or(NoStamp::NotADate)?;
    let day = match day_of_date(date.year, date.month, date.day) {
        Some(day) if YEARS.contains(&date.year) => day,
        Some(_) => return Err(NoStamp::Outside),
        None => return Err(NoStamp::NotADate),
    };
    let is_iso = scan.sign(b"Tt").is_some();
    scan.spaces(true);
    let time = match scan.next() {
        0 => None,
        _ => Some(time::read(&mut scan, is_iso).ok_or(NoStamp::NotADate)?),
    };
    if !time::is_end(&mut scan) {
        return Err(NoStamp::NotADate);
    }
    let midnight = day * SECONDS_A_DAY;
    let stamp = match time {
        None => Stamp { timed: false, ..clock(midnight) },
        Some(Time { seconds, offset: None }) => clock(midnight + seconds),
        Some(Time { seconds, offset: Some(offset) }) => universal(midnight + seconds - offset)?,
    };
    within(Stamp { decides: date.decides, ambiguous: date.ambiguous, ..stamp })
}

/// A date made of digits alone: 20250131, 202501310830, 20250131083000, or seconds or milliseconds since 1970.
pub(super) fn of_digits(digits: u64) -> Result<Stamp, NoStamp> {
    let digits = i64::try_from(digits).map_err(|_| NoStamp::NotADate)?;
    let at = |date: i64, time: i64| {
        let day = day_of_date(date / 10_000, date / 100 % 100, date % 100)?;
        let (hour, minute, second) = (time / 10_000, time / 100 % 100, time % 100);
        let is_time = hour < 24 && minute < 60 && second < 60 && YEARS.contains(&(date / 10_000));
        is_time.then_some(day * SECONDS_A_DAY + hour * 3600 + minute * 60 + second)
    };
    match digits {
        19_000_000..=29_991_231 => {
            at(digits, 0).map(|seconds| Stamp { timed: false, ..clock(seconds) }).ok_or(NoStamp::NotADate)
        }
        190_000_000_000..=299_912_312_359 if at(digits / 10_000, digits % 10_000 * 100).is_some() => {
            at(digits / 10_000, digits % 10_000 * 100).map(clock).ok_or(NoStamp::NotADate)
        }
        19_000_000_000_000..=29_991_231_235_959 => {
            at(digits / 1_000_000, digits % 1_000_000).map(clock).ok_or(NoStamp::NotADate)
        }
        100_000_000..=99_999_999_999 => universal(digits),
        100_000_000_000..=99_999_999_999_999 => universal(digits / 1000),
        _ => Err(NoStamp::NotADate),
    }
}

/// Five digits and a fraction: days since 30 December 1899.
fn serial(text: &str) -> Option<f64> {
    let (whole, fraction) = text.split_once(['.', ','])?;
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.len() != 5 || !digits(whole) || !digits(fraction) {
        return None;
    }
    format!("{whole}.{fraction}").parse().ok()
}

struct Date {
    year: i64,
    month: i64,
    day: i64,
    decides: Option<Order>,
    ambiguous: bool,
}

fn read(scan: &mut Scan<'_>, order: Order) -> Option<Date> {
    let plain = |year, month, day| Some(Date { year, month, day, decides: None, ambiguous: false });
    let mut word = scan.word();
    if !word.is_empty() && month_of(word).is_none() {
        // A day of the week before the date.
        scan.sign(b".");
        scan.spaces(true);
        word = scan.word();
    }
    if let Some(month) = month_of(word) {
        // Jan 6, 2025
        scan.sign(b".");
        scan.spaces(false);
        scan.sign(b"-/");
        let (day, _) = scan.number()?;
        scan.spaces(true);
        scan.sign(b"-/");
        return plain(year(scan)?, month, day);
    }
    let (first, digits) = scan.number()?;
    if digits == 8 {
        return plain(first / 10_000, first / 100 % 100, first % 100);
    }
    let sign = scan.sign(SIGNS)?;
    scan.spaces(false);
    let word = scan.word();
    if !word.is_empty() {
        // 6 Jan 2025, 06-jan-25
        let month = month_of(word)?;
        scan.sign(SIGNS);
        scan.spaces(true);
        return plain(year(scan)?, month, first);
    }
    let (second, _) = scan.number()?;
    scan.sign(&[sign])?;
    scan.spaces(false);
    if digits == 4 {
        let (third, _) = scan.number()?;
        return plain(first, second, third);
    }
    if digits > 2 {
        return None;
    }
    let year = year(scan)?;
    let (day, month) = match order {
        Order::DayFirst => (first, second),
        Order::MonthFirst => (second, first),
    };
    let decides = match (first, second) {
        (13.., ..=12) => Some(Order::DayFirst),
        (..=12, 13..) => Some(Order::MonthFirst),
        _ => None,
    };
    // A date that can only be read in the other order is read, and says so.
    let (day, month) = match decides {
        Some(other) if other != order => (month, day),
        _ => (day, month),
    };
    Some(Date { year, month, day, decides, ambiguous: decides.is_none() && first != second })
}

/// A year of four digits, or of two: of this century, or of the last ten years of the last.
fn year(scan: &mut Scan<'_>) -> Option<i64> {
    match scan.number()? {
        (year, 4) => Some(year),
        (year @ 0..90, 2) => Some(2000 + year),
        (year, 2) => Some(1900 + year),
        _ => None,
    }
}

/// The first letters of the months in English, Dutch and German; the longer ones decide between two.
const MONTHS: [&[&str]; 12] = [
    &["jan", "jän"],
    &["feb"],
    &["mar", "maa", "mrt", "mär", "mrz"],
    &["apr"],
    &["may", "mei", "mai"],
    &["jun"],
    &["jul"],
    &["aug"],
    &["sep"],
    &["oct", "okt"],
    &["nov"],
    &["dec", "dez"],
];

fn month_of(word: &str) -> Option<i64> {
    if word.len() < 3 {
        return None;
    }
    let word = word.to_lowercase();
    // "maandag" begins like "maart".
    if word == "maandag" {
        return None;
    }
    let is = |beginnings: &[&str]| beginnings.iter().any(|beginning| word.starts_with(beginning));
    MONTHS.iter().position(|beginnings| is(beginnings)).map(|place| place as i64 + 1)
}
