//! When the contacts of a row came in.

use super::{NotRead, Surprise, Walk};
use crate::history::stamp::span::{self, Span};
use crate::history::stamp::{self, NoStamp, SECONDS_A_DAY, Stamp};
use crate::history::tally::Contacts;
use crate::history::{Cell, Doubt, Meaning, Order, Why};

/// When contacts came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct When {
    /// Seconds since 1970 of the department's clock.
    pub at: i64,
    /// Whether the time of day is known.
    pub timed: bool,
    /// Whether it is written as midnight.
    pub at_midnight: bool,
    /// Over how many days they came in.
    pub days: i64,
}

impl When {
    /// Midnight of a day, over so many days.
    pub fn of_days(first: i64, days: i64) -> Self {
        Self { at: first * SECONDS_A_DAY, timed: false, at_midnight: true, days }
    }

    /// The same day at a time.
    pub fn at_time(self, seconds: i64) -> Self {
        let at = stamp::day_of(self.at) * SECONDS_A_DAY + seconds;
        Self { at, timed: true, at_midnight: seconds == 0, days: 1 }
    }

    /// Contacts that came in then.
    pub fn of(self, contacts: Contacts) -> Contacts {
        Contacts { at: self.at, timed: self.timed, at_midnight: self.at_midnight, days: self.days, ..contacts }
    }
}

impl Walk {
    /// When the contacts of a row came in, by the department's clock.
    pub(super) fn when(&mut self, cells: &[Cell<'_>]) -> Result<Result<When, NotRead>, Surprise> {
        let Some((column, meaning)) = self.day_column() else {
            return self.without_column(cells);
        };
        let cell = cells.get(column).copied().unwrap_or(Cell::Empty);
        if cell.is_empty() {
            return Ok(Err((column, Why::NoDate)));
        }
        if let Some(found) = self.total(&cell, meaning, cells) {
            return Ok(found.map_or(Err((column, Why::NotADate)), |span| Ok(When::of_days(span.first, span.days))));
        }
        let mut stamp = match stamp::of(&cell, self.reading.layout.order) {
            Ok(stamp) => stamp,
            Err(NoStamp::NotADate) => return Ok(Err((column, Why::NotADate))),
            Err(NoStamp::Outside) => return Ok(Err((column, Why::DateOutside))),
        };
        if let Some(order) = stamp.decides.filter(|order: &Order| *order != self.reading.layout.order) {
            let is_open = self.reading.layout.doubts.contains(&Doubt::Order) && !self.orders.decided;
            debug_assert!(order == self.reading.layout.order.other());
            return if is_open { Err(Surprise::OtherOrder) } else { Ok(Err((column, Why::OtherOrder))) };
        }
        self.see(&stamp);
        if meaning == Meaning::Month {
            let (year, month, _) = stamp::calendar::date_of(stamp::day_of(stamp.seconds));
            return Ok(span::of_month(year, month)
                .map(|span| When::of_days(span.first, span.days))
                .ok_or((column, Why::NotADate)));
        }
        if meaning == Meaning::Week {
            return Ok(Ok(When::of_days(stamp::day_of(stamp.seconds), 7)));
        }
        match self.time(cells)? {
            Ok(Some(time)) => {
                stamp.seconds = stamp::day_of(stamp.seconds) * SECONDS_A_DAY + time;
                stamp.timed = true;
            }
            Ok(None) => {}
            Err(not_read) => return Ok(Err(not_read)),
        }
        let layout = &self.reading.layout;
        let at = match (&layout.written_in, stamp.exact) {
            (_, true) => layout.zone.local(stamp.seconds),
            (Some(clock), false) if stamp.timed => layout.zone.local(clock.moment(stamp.seconds)),
            _ => stamp.seconds,
        };
        let at_midnight = stamp.seconds % SECONDS_A_DAY == 0;
        Ok(Ok(When { at, timed: stamp.timed, at_midnight, days: stamp.days }))
    }

    /// The month or week of a row that is a total; none where its column holds dates.
    fn total(&self, cell: &Cell<'_>, meaning: Meaning, cells: &[Cell<'_>]) -> Option<Option<Span>> {
        let year = || {
            let cell = self.places.year.and_then(|place| cells.get(place))?;
            match cell {
                Cell::Number(number) => Some(*number as i64),
                Cell::Text(text) => text.trim().parse().ok(),
                _ => None,
            }
        };
        let found = match meaning {
            Meaning::Month => span::in_month(cell, year()),
            Meaning::Week => span::in_week(cell, year()),
            _ => return None,
        };
        let is_date = || stamp::of(cell, self.reading.layout.order).is_ok();
        if found.is_none() && is_date() { None } else { Some(found) }
    }

    /// The day of the last title, or none where the columns are called by their days.
    fn without_column(&mut self, cells: &[Cell<'_>]) -> Result<Result<When, NotRead>, Surprise> {
        let layout = &self.reading.layout;
        if layout.dates_across {
            // The time alone; each column has its day.
            return Ok(self.time(cells)?.map(|time| {
                let whole_day = When::of_days(0, 1);
                time.map_or(whole_day, |time| whole_day.at_time(time))
            }));
        }
        let Some(day) = self.title.filter(|_| layout.is_titled) else { return Ok(Err((0, Why::NoDate))) };
        Ok(self.time(cells)?.map(|time| {
            let whole_day = When::of_days(day, 1);
            time.map_or(whole_day, |time| whole_day.at_time(time))
        }))
    }

    /// The time of day of a row; none where no column holds it.
    fn time(&self, cells: &[Cell<'_>]) -> Result<Result<Option<i64>, NotRead>, Surprise> {
        let Some(column) = self.places.time else { return Ok(Ok(None)) };
        let cell = cells.get(column).unwrap_or(&Cell::Empty);
        let layout = &self.reading.layout;
        if layout.joined.is_none() && stamp::is_joined(cell) {
            return Err(Surprise::Joined);
        }
        Ok(stamp::of_day(cell, layout.joined == Some(true)).map(Some).ok_or((column, Why::NotATime)))
    }

    /// Keeps what a date says of the order of day and month.
    fn see(&mut self, stamp: &Stamp) {
        self.orders.decided |= stamp.decides.is_some();
        if !stamp.ambiguous {
            return;
        }
        self.orders.ambiguous = true;
        if self.reading.layout.doubts.contains(&Doubt::Order)
            && let Some(day) = span::turned(stamp::day_of(stamp.seconds))
        {
            let (first, last) = self.reading.turned.unwrap_or((day, day));
            self.reading.turned = Some((first.min(day), last.max(day)));
        }
    }
}
