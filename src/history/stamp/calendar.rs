//! Days as numbers, and dates as days.

/// Seconds in a day.
pub const SECONDS_A_DAY: i64 = 86_400;

/// The day, counted from 1 January 1970, of a time in seconds.
pub fn day_of(seconds: i64) -> i64 {
    seconds.div_euclid(SECONDS_A_DAY)
}

/// The day of the week of a day, 0 for Monday: 1 January 1970 was a Thursday.
pub fn weekday_of(day: i64) -> usize {
    (day + 3).rem_euclid(7) as usize
}

/// The day of a date, if there is such a date. Days since 1970 in the Gregorian calendar, after Howard Hinnant's
/// "chrono-Compatible Low-Level Date Algorithms".
pub fn day_of_date(year: i64, month: i64, day: i64) -> Option<i64> {
    if !(1..=12).contains(&month) || day < 1 || day > days_in(year, month) {
        return None;
    }
    let shifted = if month <= 2 { year - 1 } else { year };
    let era = shifted.div_euclid(400);
    let of_era = shifted.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    Some(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
}

/// Year, month (1 to 12) and day of the month of a day since 1970.
pub fn date_of(day: i64) -> (i64, i64, i64) {
    let shifted = day + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * of_year + 2) / 153;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, of_year - (153 * shifted_month + 2) / 5 + 1)
}

/// How many days a month has.
pub fn days_in(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// A date as it is shown where its order must not be in doubt: 2025-01-31, with the time where there is one. In days
/// since 30 December 1899.
pub fn shown(days: f64) -> String {
    if !days.is_finite() || days.abs() > 1e7 {
        return format!("{days}");
    }
    let seconds = ((days - 25_569.0) * SECONDS_A_DAY as f64).round() as i64;
    let (year, month, day) = date_of(day_of(seconds));
    let of_day = seconds.rem_euclid(SECONDS_A_DAY);
    let time = format!("{:02}:{:02}", of_day / 3600, of_day / 60 % 60);
    match (days.trunc() == 0.0, of_day) {
        (true, _) => time,
        (false, 0) => format!("{year:04}-{month:02}-{day:02}"),
        _ => format!("{year:04}-{month:02}-{day:02} {time}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_dates_are_each_others_inverse() {
        for day in -60_000..60_000 {
            let (year, month, of_month) = date_of(day);
            assert_eq!(day_of_date(year, month, of_month), Some(day));
        }
        assert_eq!(day_of_date(1970, 1, 1), Some(0));
        assert_eq!(day_of_date(2000, 3, 1), Some(11_017));
        assert_eq!(date_of(20_454), (2026, 1, 1));
        assert_eq!(day_of_date(2025, 2, 29), None);
        assert!(day_of_date(2024, 2, 29).is_some());
        assert_eq!(day_of_date(1900, 2, 29), None);
    }

    #[test]
    fn the_first_of_january_2026_is_a_thursday() {
        assert_eq!(weekday_of(20_454), 3);
        assert_eq!(weekday_of(-1), 2);
    }
}
