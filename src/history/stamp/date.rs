//! Dates as text.

use super::calendar::{SECONDS_A_DAY, day_of_date};
use super::scan::Scan;
use super::time::{self, Time};
use super::{NoStamp, Order, Stamp, YEARS, clock, of_serial, span, universal, within};
use crate::history::vocabulary::vocabulary;

/// Signs between the parts of a date.
const SIGNS: &[u8] = b"-/. ";

/// Reads a text as a date with or without a time.
pub(super) fn of_text(text: &str, order: Order) -> Result<Stamp, NoStamp> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        let digits = text.parse().map_err(|_| NoStamp::NotADate)?;
        return match text.len() {
            ..=5 => of_serial(digits as f64),
            6 | 8 => of_digits(digits).or_else(|_| joined(digits as i64, text.len(), order)),
            _ => of_digits(digits),
        };
    }
    if let Some(days) = serial(text) {
        return of_serial(days);
    }
    let mut scan = Scan::new(text);
    let Some(date) = read(&mut scan, order) else {
        let stretch = span::of_text(text).ok_or(NoStamp::NotADate)?;
        return within(Stamp { timed: false, days: stretch.days, ..clock(stretch.first * SECONDS_A_DAY) });
    };
    let day = match day_of_date(date.year, date.month, date.day) {
        Some(day) if YEARS.contains(&date.year) => day,
        Some(_) => return Err(NoStamp::Outside),
        None => return Err(NoStamp::NotADate),
    };
    let is_iso = scan.sign(b"Tt").is_some();
    scan.spaces(true);
    let time = match (date.time, scan.next()) {
        (Some(time), _) => Some(time),
        (None, 0) => None,
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

/// A date of digits alone of which the year stands last, or has two digits: 01312025, 31012025, 310125, 013125, 250131.
fn joined(digits: i64, length: usize, order: Order) -> Result<Stamp, NoStamp> {
    /// Years that a number of six digits may mean; others are the number of something else.
    const NEAR: std::ops::RangeInclusive<i64> = 2010..=2035;
    let (first, second, third) = match length {
        8 => (digits / 1_000_000, digits / 10_000 % 100, digits % 10_000),
        _ => (digits / 10_000, digits / 100 % 100, digits % 100),
    };
    let at = |year: i64, month: i64, day: i64| day_of_date(year, month, day).map(|day| day * SECONDS_A_DAY);
    let plain = |seconds: i64| Stamp { timed: false, ..clock(seconds) };
    if length == 6 && NEAR.contains(&(2000 + first)) {
        return at(2000 + first, second, third).map(plain).ok_or(NoStamp::NotADate);
    }
    let year = if length == 6 { 2000 + third } else { third };
    if length == 6 && !NEAR.contains(&year) || !YEARS.contains(&year) {
        return Err(NoStamp::NotADate);
    }
    let decides = decides(first, second);
    let (day, month) = match decides.unwrap_or(order) {
        Order::DayFirst => (first, second),
        Order::MonthFirst => (second, first),
    };
    let seconds = at(year, month, day).ok_or(NoStamp::NotADate)?;
    Ok(Stamp { decides, ambiguous: decides.is_none() && first != second, ..plain(seconds) })
}

/// Which order two numbers of a date need; none where either does.
fn decides(first: i64, second: i64) -> Option<Order> {
    match (first, second) {
        (13.., ..=12) => Some(Order::DayFirst),
        (..=12, 13..) => Some(Order::MonthFirst),
        _ => None,
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
    /// The time that stands between the day and the year: Mon Jan 6 08:05:00 2025.
    time: Option<Time>,
}

fn read(scan: &mut Scan<'_>, order: Order) -> Option<Date> {
    let plain = |year, month, day| Some(Date { year, month, day, decides: None, ambiguous: false, time: None });
    let month_of = |word: &str| vocabulary().month(word);
    let mut word = scan.word();
    // A day of the week before the date, which may begin like a month: "mar. 6 janv. 2025" is a Tuesday in January.
    let is_before_date = |scan: &Scan<'_>| {
        let mut ahead = *scan;
        ahead.sign(b".");
        ahead.spaces(true);
        !ahead.word().is_empty()
            || ahead.number().is_some() && {
                ahead.spaces(true);
                ahead.sign(b".");
                ahead.spaces(true);
                month_of(ahead.word()).is_some()
            }
    };
    if !word.is_empty() && (month_of(word).is_none() || is_before_date(scan)) {
        scan.sign(b".");
        scan.spaces(true);
        word = scan.word();
    }
    if let Some(month) = month_of(word) {
        // Jan 6, 2025
        scan.sign(b".");
        scan.spaces(false);
        scan.sign(b"-/");
        scan.spaces(false);
        let (day, _) = scan.number()?;
        scan.spaces(true);
        scan.sign(b"-/");
        let mut ahead = *scan;
        if let Some(time) = time::read(&mut ahead, false).filter(|_| scan.rest().as_bytes().get(2) == Some(&b':')) {
            *scan = ahead;
            scan.spaces(false);
            return Some(Date { time: Some(time), ..plain(year(scan)?, month, day)? });
        }
        return plain(year(scan)?, month, day);
    }
    let (first, digits) = scan.number()?;
    if digits == 8 {
        return plain(first / 10_000, first / 100 % 100, first % 100);
    }
    let mut ahead = *scan;
    let joined = ahead.word();
    if month_of(joined).is_some() {
        // 06JAN2025
        *scan = ahead;
        return plain(year(scan)?, month_of(joined)?, first);
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
    let decides = decides(first, second);
    // A date that can only be read in the other order is read, and says so.
    let (day, month) = match decides {
        Some(other) if other != order => (month, day),
        _ => (day, month),
    };
    Some(Date { year, month, day, decides, ambiguous: decides.is_none() && first != second, time: None })
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
