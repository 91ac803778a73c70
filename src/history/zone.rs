//! Time zones by name.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::HistoryError;

/// Where a clock hangs.
#[derive(Clone, Debug, PartialEq)]
pub struct Zone {
    name: String,
    zone: TimeZone,
}

impl Zone {
    /// The zone that is taken where the system names none.
    const USUAL: &str = "Europe/Amsterdam";
    /// Zones that are offered to choose from.
    pub const OFFERED: [&str; 12] = [
        "Europe/Amsterdam",
        "Europe/Brussels",
        "Europe/Berlin",
        "Europe/Paris",
        "Europe/London",
        "Europe/Lisbon",
        "Europe/Helsinki",
        "Europe/Istanbul",
        "America/New_York",
        "America/Los_Angeles",
        "Asia/Kolkata",
        "UTC",
    ];

    /// The zone of a name such as `Europe/Amsterdam`, or `UTC`.
    ///
    /// # Errors
    /// When no zone has that name.
    pub fn named(name: &str) -> Result<Self, HistoryError> {
        let name = name.trim();
        if name.eq_ignore_ascii_case("utc") {
            return Ok(Self::utc());
        }
        // Of the system's list of zones, or of the one in the program where the system has none.
        match TimeZone::get(name) {
            Ok(zone) => Ok(Self { name: zone.iana_name().unwrap_or(name).to_owned(), zone }),
            Err(_) => Err(HistoryError::NoZone(name.to_owned())),
        }
    }

    /// The zone of the system; where it names none, Amsterdam.
    pub fn system() -> Self {
        let system = TimeZone::try_system().ok();
        let named = system.and_then(|zone| Some((zone.iana_name()?.to_owned(), zone)));
        match named {
            // A machine that shows universal time stands in a computer room, not in a department.
            Some((name, zone)) if !matches!(name.as_str(), "UTC" | "Etc/UTC" | "Etc/Unknown") => Self { name, zone },
            _ => Self::named(Self::USUAL).unwrap_or_else(|_| Self::utc()),
        }
    }

    fn utc() -> Self {
        Self { name: "UTC".to_owned(), zone: TimeZone::UTC }
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What the clock shows, seconds since 1970 as if it were universal time, at a moment in seconds since 1970.
    pub(super) fn local(&self, seconds: i64) -> i64 {
        let Ok(moment) = Timestamp::from_second(seconds) else { return seconds };
        seconds + i64::from(self.zone.to_offset(moment).seconds())
    }

    /// The moment at which the clock shows a time, both in seconds since 1970. A time that the clock leaps over in spring
    /// counts as the hour after it, one that it shows twice in autumn as the first: no contact is lost either way.
    pub(super) fn moment(&self, local: i64) -> i64 {
        let Ok(shown) = Timestamp::from_second(local) else { return local };
        let shown: DateTime = TimeZone::UTC.to_datetime(shown);
        self.zone.to_ambiguous_timestamp(shown).compatible().map_or(local, Timestamp::as_second)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Seconds since 1970 of a date and time of a clock.
    fn at(text: &str) -> i64 {
        let shown: DateTime = text.parse().expect("a time");
        shown.to_zoned_datetime(TimeZone::UTC).expect("a moment").timestamp().as_second()
    }

    #[test]
    fn a_clock_goes_with_summer_time() {
        let zone = Zone::named("Europe/Amsterdam").expect("a zone");
        assert_eq!(zone.local(at("2025-01-15T12:00")), at("2025-01-15T13:00"));
        assert_eq!(zone.local(at("2025-07-15T12:00")), at("2025-07-15T14:00"));
        assert_eq!(zone.moment(at("2025-07-15T14:00")), at("2025-07-15T12:00"));
        // 30 March 2025: 02:00 to 03:00 does not exist; 26 October: 02:00 to 03:00 comes twice.
        assert_eq!(zone.local(zone.moment(at("2025-03-30T02:30"))), at("2025-03-30T03:30"));
        assert_eq!(zone.moment(at("2025-10-26T02:30")), at("2025-10-26T00:30"));
    }

    #[test]
    fn the_zones_that_are_offered_are_known_where_the_system_has_no_list() {
        let own = jiff::tz::TimeZoneDatabase::bundled();
        for name in Zone::OFFERED {
            assert!(own.get(name).is_ok(), "{name}");
            assert_eq!(Zone::named(name).expect("a zone").name(), name);
        }
    }

    #[test]
    fn an_unknown_name_is_refused() {
        assert_eq!(Zone::named("Europe/Utrecht").err(), Some(HistoryError::NoZone("Europe/Utrecht".to_owned())));
    }
}
