//! Days as numbers, and dates as days.

use jiff::SignedDuration;
use jiff::civil::Date;

/// 1 January 1970.
const DAY_0: Date = Date::constant(1970, 1, 1);

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

/// The day of a date, if there is such a date: from year -9999 to 9999 in the Gregorian calendar.
pub fn day_of_date(year: i64, month: i64, day: i64) -> Option<i64> {
    Some(civil(year, month, day)?.duration_since(DAY_0).as_secs() / SECONDS_A_DAY)
}

/// Year, month (1 to 12) and day of the month of a day since 1970; of a day that no calendar holds, the nearest that one
/// does.
pub fn date_of(day: i64) -> (i64, i64, i64) {
    let date = DAY_0.saturating_add(SignedDuration::from_secs(day.saturating_mul(SECONDS_A_DAY)));
    (date.year().into(), date.month().into(), date.day().into())
}

/// How many days a month has; 0 where there is no such month.
pub fn days_in(year: i64, month: i64) -> i64 {
    civil(year, month, 1).map_or(0, |first| first.days_in_month().into())
}

fn civil(year: i64, month: i64, day: i64) -> Option<Date> {
    Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?).ok()
}

/// A date as it is shown where its order must not be in doubt: 2025-01-31, with the time where there is one. In days
/// since 30 December 1899; what lies outside the years 1 to 9999 is shown as the number that it is.
pub fn shown(days: f64) -> String {
    if !(-693_593.0..2_958_466.0).contains(&days) {
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
    fn no_day_is_shown_as_another() {
        assert_eq!([shown(-693_593.0), shown(2_958_465.0)], ["0001-01-01", "9999-12-31"]);
        assert_eq!([shown(-693_594.0), shown(2_958_466.0)], ["-693594", "2958466"]);
        assert_eq!([shown(0.25), shown(45_688.5)], ["06:00", "2025-01-31 12:00"]);
    }

    #[test]
    fn the_first_of_january_2026_is_a_thursday() {
        assert_eq!(weekday_of(20_454), 3);
        assert_eq!(weekday_of(-1), 2);
    }
}
