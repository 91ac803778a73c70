//! What becomes of each row.

mod across;
mod places;
mod repeats;
mod titles;
mod when;

use super::filter::Sieve;
use super::source::At;
use super::stamp::day_of;
use super::tally::Contacts;
use super::vocabulary::{Event, plain, vocabulary};
use super::{Cell, Doubt, Layout, Meaning, Reading, Tally, Unread, Why, amount, unfold};
use across::Across;
use places::Places;
use repeats::{Repeats, Seen};
use when::When;

pub(super) use across::{Key, days, key, time};
pub(super) use titles::date_in;

/// Why a walk begins anew.
pub(super) enum Surprise {
    /// A date can only be read in the other order, and nothing spoke for this one.
    OtherOrder,
    /// The file is not UTF-8, though its beginning is.
    NotUtf8,
    /// Times of day without a sign between are hours and minutes, and nothing said so before.
    Joined,
}

/// What was seen of the order of day and month.
#[derive(Clone, Copy, Default)]
struct Orders {
    decided: bool,
    ambiguous: bool,
}

pub(super) struct Walk {
    reading: Reading,
    places: Places,
    is_text: bool,
    is_intervals: bool,
    /// The column names, as they are shown.
    header: Option<Vec<String>>,
    across: Vec<Across>,
    /// The date of the last title, since 1970.
    title: Option<i64>,
    sieves: Vec<Sieve>,
    repeats: Repeats,
    orders: Orders,
}

/// Why a row is not read: the column, and the reason.
type NotRead = (usize, Why);

/// What a row counts.
enum Counted {
    Contacts(Contacts),
    /// Each with its channel.
    Many(Vec<(Option<String>, Contacts)>),
    /// Nothing that is a contact.
    Nothing,
}

impl Walk {
    pub fn new(layout: &Layout, is_text: bool) -> Self {
        let reading = Reading {
            layout: layout.clone(),
            tally: Tally::default(),
            unread: Unread::default(),
            rows: 0,
            before: 0,
            read: 0,
            left_out: 0,
            aside: 0,
            blank: 0,
            repeats: 0,
            filters: Vec::new(),
            names: Vec::new(),
            misread: false,
            turned: None,
        };
        Self {
            reading,
            places: Places::of(layout),
            is_text,
            is_intervals: layout.is_intervals(),
            header: None,
            across: Vec::new(),
            title: None,
            sieves: layout.filters.iter().map(Sieve::new).collect(),
            repeats: Repeats::default(),
            orders: Orders::default(),
        }
    }

    /// How many rows were met.
    pub fn rows(&self) -> u64 {
        self.reading.rows
    }

    /// All that was read.
    pub fn done(mut self) -> Reading {
        let is_of_rows = !self.reading.layout.dates_across && !self.reading.layout.is_titled;
        if is_of_rows && (self.orders.decided || !self.orders.ambiguous) {
            self.reading.layout.doubts.retain(|doubt| *doubt != Doubt::Order);
            self.reading.turned = None;
        }
        self.reading.names = self.header.take().unwrap_or_default();
        self.reading.filters = self.sieves.iter().map(Sieve::done).collect();
        self.reading
    }

    /// A row as the file holds it: mostly one, but several where a stray quotation mark holds them together.
    pub fn record(&mut self, at: At, cells: &[Cell<'_>]) -> Option<Surprise> {
        let stamp = self.places.date.filter(|_| at.lines > 1);
        let width = self.header.as_ref().map_or(self.places.width, Vec::len);
        let lines = stamp.and_then(|stamp| unfold::lines(cells, &self.reading.layout, width, stamp));
        let Some(lines) = lines else { return self.row(at.line, cells) };
        (at.line..).zip(&lines).find_map(|(line, cells)| {
            let cells: Vec<Cell<'_>> = cells.iter().map(|cell| Cell::Text(cell)).collect();
            self.row(line, &cells)
        })
    }

    fn row(&mut self, line: u64, cells: &[Cell<'_>]) -> Option<Surprise> {
        self.reading.rows += 1;
        if line <= self.reading.layout.header {
            self.reading.before += 1;
            if line == self.reading.layout.header {
                self.header = Some(cells.iter().map(|cell| cell.shown().into_owned()).collect());
                self.across = across::keys(cells, &self.reading.layout);
            } else if self.reading.layout.is_titled {
                let date = date_in(cells, self.reading.layout.order);
                self.title = date.map(|stamp| day_of(stamp.seconds)).or(self.title);
            }
            return None;
        }
        if cells.iter().all(Cell::is_empty) {
            self.reading.blank += 1;
            return None;
        }
        match self.contacts(cells) {
            Ok(Ok(counted)) => self.count(cells, counted),
            Ok(Err((column, why))) => self.not_read(line, cells, column, why),
            Err(surprise) => return Some(surprise),
        }
        None
    }

    fn count(&mut self, cells: &[Cell<'_>], counted: Counted) {
        let name = |place: Option<usize>| place.and_then(|place| cells.get(place)).map(Cell::shown).unwrap_or_default();
        let (channel, language) = (name(self.places.channel), name(self.places.language));
        match counted {
            Counted::Nothing => {
                self.reading.left_out += 1;
                return;
            }
            Counted::Contacts(contacts) => self.reading.tally.add(&channel, &language, &contacts),
            Counted::Many(many) => {
                for (name, contacts) in many {
                    self.reading.tally.add(name.as_deref().unwrap_or(&channel), &language, &contacts);
                }
            }
        }
        self.reading.read += 1;
    }

    /// Lists a row as unread, unless it is a title or repeats the column names.
    fn not_read(&mut self, line: u64, cells: &[Cell<'_>], column: usize, why: Why) {
        let layout = &self.reading.layout;
        if layout.is_titled
            && let Some(stamp) = date_in(cells, layout.order)
        {
            self.title = Some(day_of(stamp.seconds));
            self.reading.aside += 1;
            return;
        }
        if layout.is_titled && titles::is_title(cells) {
            self.reading.aside += 1;
            return;
        }
        if self.header.as_ref().is_some_and(|header| titles::repeats(cells, header)) {
            self.reading.aside += 1;
            return;
        }
        let why = if titles::is_sum(cells) { Why::Sum } else { why };
        let holds = cells.get(column).map(Cell::shown).unwrap_or_default();
        self.reading.unread.add(line, column, why, &holds);
    }

    fn contacts(&mut self, cells: &[Cell<'_>]) -> Result<Result<Counted, NotRead>, Surprise> {
        if let Err(not_read) = self.width(cells) {
            return Ok(Err(not_read));
        }
        let when = match self.when(cells)? {
            Ok(when) => when,
            Err(not_read) => return Ok(Err(not_read)),
        };
        if let Some(place) = self.places.channel
            && cells.get(place).is_some_and(titles::is_sum_name)
        {
            return Ok(Err((place, Why::Sum)));
        }
        for sieve in &mut self.sieves {
            let value = cells.get(sieve.column()).map(Cell::shown).unwrap_or_default();
            if !sieve.lets_through(&value) {
                return Ok(Ok(Counted::Nothing));
            }
        }
        let counted = if !self.across.is_empty() {
            across::contacts(&self.across, cells, when, self.reading.layout.decimal).map(Counted::Many)
        } else if self.is_intervals {
            self.interval(cells).map(|contacts| Counted::Contacts(when.of(contacts)))
        } else {
            self.single(cells, when)
        };
        Ok(counted)
    }

    /// A line that breaks off, or in which a sign between cells stands inside one, holds other things in its columns.
    fn width(&self, cells: &[Cell<'_>]) -> Result<(), NotRead> {
        if !self.is_text {
            return Ok(());
        }
        if cells.len() < self.places.width {
            return Err((cells.len(), Why::TooShort));
        }
        let beyond = self.header.as_ref().and_then(|header| Some((header.len(), cells.get(header.len()..)?)));
        match beyond.and_then(|(width, rest)| Some(width + rest.iter().position(|cell| !cell.is_empty())?)) {
            Some(column) => Err((column, Why::TooLong)),
            None => Ok(()),
        }
    }

    /// What a row of a single contact counts.
    fn single(&mut self, cells: &[Cell<'_>], when: When) -> Result<Counted, NotRead> {
        if let Some(place) = self.places.event {
            return self
                .event(cells, place)
                .map(|contacts| contacts.map_or(Counted::Nothing, |contacts| Counted::Contacts(when.of(contacts))));
        }
        let is_abandoned = match self.places.abandoned {
            Some(column) => {
                amount::yes(cells.get(column).unwrap_or(&Cell::Empty)).map_err(|()| (column, Why::NotYesOrNo))?
            }
            None => false,
        };
        let outcome = self.places.outcome.and_then(|place| cells.get(place));
        let is_abandoned = is_abandoned || outcome.is_some_and(|cell| amount::yes(cell) == Ok(true));
        // A contact that nobody took has no handling time, also where the system writes one.
        let seconds = match self.handling(cells, &self.places.handling)? {
            // The total of a row of one contact is its own.
            None => self.handling(cells, &self.places.totals)?,
            seconds => seconds,
        };
        let seconds = seconds.filter(|_| !is_abandoned);
        let measured = seconds.is_some_and(|seconds| seconds > 0.0);
        let contacts = Contacts {
            count: 1,
            abandoned: u64::from(is_abandoned),
            measured: u64::from(measured),
            seconds: seconds.unwrap_or_default(),
            unhandled: u64::from(seconds == Some(0.0)),
            ..Contacts::default()
        };
        let name = self.places.contact.and_then(|place| cells.get(place)).map(Cell::shown).unwrap_or_default();
        let seen = if name.is_empty() { Seen::First } else { self.repeats.look(&name, when.at, contacts.seconds) };
        self.reading.repeats += u64::from(seen != Seen::First);
        Ok(Counted::Contacts(when.of(match seen {
            Seen::First => contacts,
            Seen::Copy => Contacts::default(),
            // Another leg of it: its time is added, as that of one contact.
            Seen::Leg { was_measured } => Contacts {
                measured: contacts.measured * u64::from(!was_measured),
                seconds: contacts.seconds,
                ..Contacts::default()
            },
        })))
    }

    /// What a line of a log counts; none where it says nothing that counts.
    fn event(&self, cells: &[Cell<'_>], place: usize) -> Result<Option<Contacts>, NotRead> {
        let name = cells.get(place).map(Cell::shown).unwrap_or_default();
        Ok(match vocabulary().event(&plain(&name.to_lowercase())) {
            Some(Event::Enter) => Some(Contacts { count: 1, ..Contacts::default() }),
            Some(Event::GiveUp) => Some(Contacts { abandoned: 1, ..Contacts::default() }),
            Some(Event::Leave(behind)) => {
                let column = place + behind;
                let cell = cells.get(column).unwrap_or(&Cell::Empty);
                let layout = &self.reading.layout;
                let seconds = amount::handling(cell, layout.unit, layout.decimal);
                let seconds = seconds.map_err(|()| (column, Why::NotAHandlingTime))?.unwrap_or_default();
                Some(Contacts { measured: u64::from(seconds > 0.0), seconds, ..Contacts::default() })
            }
            Some(Event::Other) | None => None,
        })
    }

    /// What a row of an interval counts. Volume is what came in: offered contacts, else answered and abandoned ones
    /// together. An average handling time is one of the answered contacts.
    fn interval(&self, cells: &[Cell<'_>]) -> Result<Contacts, NotRead> {
        let places = &self.places;
        let offered = self.number(cells, places.offered)?;
        let handled = self.number(cells, places.handled)?;
        let abandoned = self.number(cells, places.abandoned)?;
        let given_up = abandoned.unwrap_or_default();
        let Some(count) = offered.or_else(|| handled.map(|handled| handled + given_up)) else {
            let is_empty = |place: &usize| cells.get(*place).is_none_or(Cell::is_empty);
            if abandoned.is_none() && places.handling.iter().chain(&places.totals).all(is_empty) {
                // A day or an interval in which nothing came in.
                return Ok(Contacts::default());
            }
            return Err((places.offered.or(places.handled).unwrap_or_default(), Why::NoCount));
        };
        let answered = handled.unwrap_or_else(|| count.saturating_sub(given_up));
        let (measured, seconds) = match self.handling(cells, &places.handling)? {
            Some(average) if average > 0.0 => (answered, average * answered as f64),
            Some(_) => (0, 0.0),
            // A contact may be answered in one interval and its time be written in the next, so each counts by itself.
            None => self.handling(cells, &places.totals)?.map_or((0, 0.0), |total| (answered, total)),
        };
        Ok(Contacts { count, abandoned: given_up, measured, seconds, ..Contacts::default() })
    }

    /// The times of some columns together, seconds; none where none was measured.
    fn handling(&self, cells: &[Cell<'_>], columns: &[usize]) -> Result<Option<f64>, NotRead> {
        let layout = &self.reading.layout;
        let mut sum = None;
        for column in columns {
            let cell = cells.get(*column).unwrap_or(&Cell::Empty);
            let read =
                if self.is_intervals && *columns == *self.places.totals { amount::length } else { amount::handling };
            let seconds = read(cell, layout.unit, layout.decimal).map_err(|()| (*column, Why::NotAHandlingTime))?;
            sum = seconds.map(|seconds| seconds + sum.unwrap_or_default()).or(sum);
        }
        Ok(sum)
    }

    /// A number of contacts; none where no column or no number says it.
    fn number(&self, cells: &[Cell<'_>], column: Option<usize>) -> Result<Option<u64>, NotRead> {
        let Some(column) = column else { return Ok(None) };
        contacts_in(cells, column, self.reading.layout.decimal)
    }

    /// The places of columns of a meaning that is not used in this kind of file are none.
    fn day_column(&self) -> Option<(usize, Meaning)> {
        self.places.date.map(|place| (place, self.reading.layout.columns.get(place).copied().unwrap_or_default()))
    }
}

/// A number of contacts in a cell; none where it holds none.
fn contacts_in(cells: &[Cell<'_>], column: usize, decimal: super::Decimal) -> Result<Option<u64>, NotRead> {
    /// More contacts than any department gets in an interval.
    const MOST: f64 = 1e7;
    let cell = cells.get(column).unwrap_or(&Cell::Empty);
    match amount::count(cell, decimal) {
        Err(()) => Err((column, Why::NotACount)),
        Ok(Some(count)) if count < 0.0 => Err((column, Why::Negative)),
        Ok(Some(count)) if count.fract() != 0.0 || count > MOST => Err((column, Why::NotACount)),
        Ok(count) => Ok(count.map(|count| count as u64)),
    }
}
