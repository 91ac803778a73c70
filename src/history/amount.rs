//! Numbers and handling times as systems write them.

use super::vocabulary::{plain, vocabulary};
use super::{Cell, Decimal, Unit};

/// What stands where a number could be but was not measured.
const NOTHING: [&str; 9] = ["", "-", "--", "\u{2013}", "n/a", "na", "null", "none", "nvt"];

/// Whether a text says that there is no number.
pub(super) fn is_nothing(text: &str) -> bool {
    let text = text.trim();
    text.len() <= 5 && NOTHING.iter().any(|nothing| text.eq_ignore_ascii_case(nothing))
}

/// Reads a plain number with a decimal sign, and thousands grouped by the other sign, a space or an apostrophe.
pub(super) fn number(text: &str, decimal: Decimal) -> Option<f64> {
    let text = text.trim();
    // Almost all numbers are whole, short and plain.
    if (1..=15).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(text.bytes().fold(0.0, |sum, digit| sum * 10.0 + f64::from(digit - b'0')));
    }
    let (sign, digits) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(digits) => (-1.0, digits),
        None => (1.0, text.strip_prefix('+').unwrap_or(text)),
    };
    let (point, group) = match decimal {
        Decimal::Point => ('.', ','),
        Decimal::Comma => (',', '.'),
    };
    let (whole, fraction) = digits.split_once(point).unwrap_or((digits, ""));
    let is_group = |sign: char| sign == group || matches!(sign, ' ' | '\'' | '\u{a0}' | '\u{202f}' | '\u{2019}');
    let mut groups = whole.split(is_group);
    let first = groups.next().unwrap_or_default();
    let mut plain = first.to_owned();
    for group in groups {
        if group.len() != 3 || !(1..=3).contains(&first.len()) {
            return None;
        }
        plain.push_str(group);
    }
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if plain.is_empty() && fraction.is_empty() || !digits(&plain) || !digits(fraction) || plain.len() > 300 {
        return None;
    }
    format!("0{plain}.{fraction}0").parse().ok().map(|number: f64| sign * number)
}

/// A number in a cell. None: there is none. An error: what stands there is no number.
pub(super) fn in_cell(cell: &Cell<'_>, decimal: Decimal) -> Result<Option<f64>, ()> {
    match cell {
        Cell::Empty => Ok(None),
        Cell::Number(number) if number.is_finite() => Ok(Some(*number)),
        Cell::Text(text) => match number(text, decimal) {
            Some(number) => Ok(Some(number)),
            None if is_nothing(text) => Ok(None),
            None => Err(()),
        },
        _ => Err(()),
    }
}

/// The longest time that a contact may have taken, seconds: a week. More is another column, such as the life of a ticket.
const LONGEST: f64 = 7.0 * 86_400.0;

/// A handling time in a cell, seconds. None: it was not measured. An error: what stands there is no handling time.
pub(super) fn handling(cell: &Cell<'_>, unit: Unit, decimal: Decimal) -> Result<Option<f64>, ()> {
    length(cell, unit, decimal).and_then(|seconds| match seconds {
        Some(seconds) if !(0.0..=LONGEST).contains(&seconds) => Err(()),
        seconds => Ok(seconds),
    })
}

/// The time that all contacts of an interval took together, seconds.
pub(super) fn length(cell: &Cell<'_>, unit: Unit, decimal: Decimal) -> Result<Option<f64>, ()> {
    let seconds = match cell {
        Cell::Length(days) | Cell::Moment(days) => Some(days * Unit::Days.seconds()),
        Cell::Text(text) if text.contains(':') => Some(clock(text.trim(), unit, decimal).ok_or(())?),
        Cell::Text(text) if is_in_words(text) => Some(in_words(text.trim()).ok_or(())?),
        cell => in_cell(cell, decimal)?.map(|number| number * unit.seconds()),
    };
    match seconds {
        Some(seconds) if !(0.0..1e12).contains(&seconds) => Err(()),
        seconds => Ok(seconds),
    }
}

/// Whether a text may be a length of time in words: digits, and letters behind them.
pub(super) fn is_in_words(text: &str) -> bool {
    let has = |is: fn(&u8) -> bool| text.as_bytes().iter().any(is);
    text.len() <= 60
        && has(u8::is_ascii_digit)
        && (has(u8::is_ascii_alphabetic) || text.contains(['\'', '"', '\u{2032}']))
}

/// A length of time in words, seconds: `5m 12s`, `1 hour 5 min`, `312 sec`, `PT5M12S`, `0 days 00:05:12` without its colons,
/// `5' 12"`. Each unit comes once, the larger first.
pub(super) fn in_words(text: &str) -> Option<f64> {
    let iso = text.strip_prefix(['P', 'p']);
    let mut rest = iso.unwrap_or(text).trim_start();
    let (mut seconds, mut last) = (0.0, f64::INFINITY);
    while !rest.is_empty() {
        rest = rest.trim_start_matches([' ', ',', '\u{a0}']);
        if iso.is_some() {
            rest = rest.trim_start_matches(['T', 't']);
        }
        let digits = rest.find(|sign: char| !sign.is_ascii_digit() && !matches!(sign, '.' | ','))?;
        let (amount, behind) = rest.split_at(digits);
        let amount: f64 = amount.trim_end_matches(',').replace(',', ".").parse().ok()?;
        let behind = behind.trim_start_matches([' ', '\u{a0}']);
        let word =
            behind.find(|sign: char| sign.is_ascii_digit() || matches!(sign, ' ' | ',' | '.')).unwrap_or(behind.len());
        let (word, behind) = behind.split_at(word);
        let unit = match word {
            "'" | "\u{2032}" => Unit::Minutes,
            "\"" | "\u{2033}" | "''" => Unit::Seconds,
            word => vocabulary().unit(&word.trim_matches(['T', 't']).to_lowercase())?,
        };
        if unit.seconds() >= last {
            return None;
        }
        last = unit.seconds();
        seconds += amount * unit.seconds();
        rest =
            behind.trim_start_matches(['.', ',', ' ', '\u{a0}']).trim_start_matches("and ").trim_start_matches("en ");
    }
    (last < f64::INFINITY).then_some(seconds)
}

/// `6:12` is hours and minutes where the unit is hours, else minutes and seconds; `1:06:12` is hours too, `1.06:12:00` or
/// `1 06:12:00` days too; seconds may have decimals.
fn clock(text: &str, unit: Unit, decimal: Decimal) -> Option<f64> {
    let mut parts = text.rsplit(':');
    let seconds = parts.next()?;
    let is_two_digits = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    let whole = seconds.split(['.', ',']).next()?;
    if !is_two_digits(whole) {
        return None;
    }
    let decimal = if seconds.contains(',') {
        Decimal::Comma
    } else if seconds.contains('.') {
        Decimal::Point
    } else {
        decimal
    };
    let seconds = number(seconds, decimal).filter(|seconds| *seconds < 60.0)?;
    let minutes = parts.next()?;
    let hours = parts.next();
    if parts.next().is_some() || hours.is_some() && !is_two_digits(minutes) {
        return None;
    }
    let digits = |part: &str| {
        let is_short = (1..=6).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        is_short.then(|| part.bytes().fold(0.0, |sum, digit| sum * 10.0 + f64::from(digit - b'0')))
    };
    let minutes = digits(minutes)?;
    let hours = match hours {
        None => 0.0,
        Some(_) if minutes >= 60.0 => return None,
        Some(hours) => match hours.split_once(['.', ' ']) {
            Some((days, hours)) => 24.0 * digits(days)? + digits(hours)?,
            None => digits(hours)?,
        },
    };
    let shown = hours * 3600.0 + minutes * 60.0 + seconds;
    Some(if unit == Unit::Hours && is_short(text) { shown * 60.0 } else { shown })
}

/// Whether a time has two parts only, of which nothing says what they are.
pub(super) fn is_short(text: &str) -> bool {
    text.bytes().filter(|byte| *byte == b':').count() == 1
}

/// Whether a contact was abandoned, by a cell that says yes or no, or what became of it.
pub(super) fn yes(cell: &Cell<'_>) -> Result<bool, ()> {
    match cell {
        Cell::Empty => Ok(false),
        Cell::Number(number) if *number == 0.0 || *number == 1.0 => Ok(*number == 1.0),
        Cell::Text(text) => match plain(text).as_str() {
            "1" | "true" | "j" | "waar" | "wahr" | "vrai" | "x" => Ok(true),
            "0" | "false" | "onwaar" | "falsch" | "faux" => Ok(false),
            text if is_nothing(text) => Ok(false),
            text if vocabulary().abandoned_values.contains(text) => Ok(true),
            text if vocabulary().answered.contains(text) => Ok(false),
            _ => Err(()),
        },
        _ => Err(()),
    }
}

/// A number of contacts: whole, so that of "1.204" and "1,204" the sign groups thousands whatever the decimal sign is.
pub(super) fn count(cell: &Cell<'_>, decimal: Decimal) -> Result<Option<f64>, ()> {
    let found = in_cell(cell, decimal);
    let is_whole = |found: &Result<Option<f64>, ()>| matches!(found, Ok(Some(number)) if number.fract() == 0.0);
    match cell {
        Cell::Text(_) if !is_whole(&found) && !matches!(found, Ok(None)) => {
            let other = in_cell(cell, decimal.other());
            if is_whole(&other) { other } else { found }
        }
        _ => found,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_follow_the_decimal_sign() {
        let cases = [
            ("360", Decimal::Point, Some(360.0)),
            ("1,234.5", Decimal::Point, Some(1234.5)),
            ("1.234,5", Decimal::Comma, Some(1234.5)),
            ("1.234", Decimal::Comma, Some(1234.0)),
            ("1.234", Decimal::Point, Some(1.234)),
            ("1 234 567", Decimal::Comma, Some(1_234_567.0)),
            ("-3", Decimal::Point, Some(-3.0)),
            (".5", Decimal::Point, Some(0.5)),
            ("1,5", Decimal::Point, None),
            ("1.5", Decimal::Comma, None),
            ("1234,567", Decimal::Point, None),
            ("", Decimal::Point, None),
            ("NaN", Decimal::Point, None),
            ("inf", Decimal::Point, None),
            ("1e5", Decimal::Point, None),
            ("12a", Decimal::Point, None),
            (".", Decimal::Point, None),
        ];
        for (text, decimal, expected) in cases {
            assert_eq!(number(text, decimal), expected, "{text} {decimal:?}");
        }
    }

    #[test]
    fn lengths_in_words_are_read() {
        for (text, expected) in [
            ("5m 12s", 312.0),
            ("1h 2m 3s", 3723.0),
            ("PT5M12S", 312.0),
            ("pt1h0.5s", 3600.5),
            ("P0DT5M", 300.0),
            ("5 min", 300.0),
            ("5 min. 12 sec.", 312.0),
            ("312 seconds", 312.0),
            ("1 uur 5 minuten", 3900.0),
            ("1 Std. 5 Min.", 3900.0),
            ("5' 12\"", 312.0),
            ("1,5 min", 90.0),
        ] {
            assert_eq!(length(&Cell::Text(text), Unit::Hours, Decimal::Point), Ok(Some(expected)), "{text}");
        }
        for text in ["5 x", "s", "12s 5m", "5m 5m", "PT", "5m12", "room 5"] {
            assert_eq!(length(&Cell::Text(text), Unit::Seconds, Decimal::Point), Err(()), "{text}");
        }
    }

    #[test]
    fn contacts_are_whole_so_that_a_point_or_comma_groups_thousands() {
        let read = |text, decimal| count(&Cell::Text(text), decimal);
        assert_eq!(read("1.204", Decimal::Point), Ok(Some(1204.0)));
        assert_eq!(read("1,204", Decimal::Comma), Ok(Some(1204.0)));
        assert_eq!(read("213.0", Decimal::Comma), Ok(Some(213.0)));
        assert_eq!(read("12.5", Decimal::Point), Ok(Some(12.5)));
        assert_eq!(read("", Decimal::Point), Ok(None));
        assert_eq!(read("x", Decimal::Point), Err(()));
    }

    #[test]
    fn handling_times_are_read_in_all_forms() {
        let read = |text: &str, unit| handling(&Cell::Text(text), unit, Decimal::Comma);
        for (text, unit, expected) in [
            ("372", Unit::Seconds, 372.0),
            ("372,5", Unit::Seconds, 372.5),
            ("6,2", Unit::Minutes, 372.0),
            ("6:12", Unit::Seconds, 372.0),
            ("06:12", Unit::Minutes, 372.0),
            ("0:06:12", Unit::Seconds, 372.0),
            ("00:06:12.5", Unit::Seconds, 372.5),
            ("75:10", Unit::Seconds, 4510.0),
            ("1:15:10", Unit::Seconds, 4510.0),
            ("372000", Unit::Milliseconds, 372.0),
            ("0:15", Unit::Hours, 900.0),
            ("1:30", Unit::Hours, 5400.0),
            ("1:15:10", Unit::Hours, 4510.0),
        ] {
            assert_eq!(read(text, unit), Ok(Some(expected)), "{text}");
        }
        // 372 s is 31/7200 of a day.
        let days = handling(&Cell::Length(31.0 / 7200.0), Unit::Seconds, Decimal::Point);
        assert!(days.is_ok_and(|seconds| seconds.is_some_and(|seconds| (seconds - 372.0).abs() < 1e-9)));
        for text in ["", "-", "n/a", "NULL"] {
            assert_eq!(read(text, Unit::Seconds), Ok(None), "{text:?}");
        }
        for text in ["abc", "-5", "6:75", "1:2:3", "6:1", "1:60:00", "NaN", "99999999", "12:34:56:78", ":30"] {
            assert_eq!(read(text, Unit::Seconds), Err(()), "{text:?}");
        }
    }
}
