//! One walk through a file: every row is counted, listed as unread, or blank.

use std::ops::ControlFlow;

use super::source::{At, Watch};
use super::stamp::{self, NoStamp, SECONDS_A_DAY};
use super::tally::Contacts;
use super::{
    Cell, Doubt, Encoding, Form, HistoryError, Layout, Meaning, Options, Order, Source, Tally, Unread, Why, amount,
    unfold,
};
use crate::model::cancellation::CancellationToken;

/// What a file holds, read by a layout.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The layout as it was used in the end: what the whole file decides is no longer in doubt.
    pub layout: Layout,
    pub tally: Tally,
    pub unread: Unread,
    /// All rows: those up to the header, read, not read, and blank.
    pub rows: u64,
    /// Rows up to and with the header.
    pub before: u64,
    pub read: u64,
    pub blank: u64,
    /// Whether some bytes of a text file are no letters in its encoding.
    pub misread: bool,
}

/// Why a walk begins anew.
enum Surprise {
    /// A date can only be read in the other order, and nothing spoke for this one.
    OtherOrder,
    /// The file is not UTF-8, though its beginning is.
    NotUtf8,
    /// Times of day without a sign between are hours and minutes, and nothing said so before.
    Joined,
}

/// Reads a whole file. None: it was stopped. `progress` is told which part is done, 0 to 1.
///
/// # Errors
/// When the file cannot be read to its end, or the layout names no column of dates.
pub fn read(
    source: &Source,
    layout: &Layout,
    going: &CancellationToken,
    progress: &dyn Fn(f32),
) -> Result<Option<Reading>, HistoryError> {
    if !layout.has_stamp() {
        return Err(HistoryError::NoStamp);
    }
    let mut layout = layout.clone();
    // Each surprise comes at most once.
    for _ in 0..4 {
        match once(source, &layout, going, progress) {
            _ if going.is_stopped() => return Ok(None),
            Ok(Ok(reading)) => return Ok(Some(reading)),
            Ok(Err(Surprise::OtherOrder)) => layout.set_order(layout.order.other()),
            Ok(Err(Surprise::Joined)) => layout.joined = Some(true),
            Ok(Err(Surprise::NotUtf8)) => {
                layout.encoding = Encoding::Windows1252;
                layout.is_encoding_sure = true;
            }
            Err(error) => return Err(error),
        }
    }
    Ok(None)
}

fn once(
    source: &Source,
    layout: &Layout,
    going: &CancellationToken,
    progress: &dyn Fn(f32),
) -> Result<Result<Reading, Surprise>, HistoryError> {
    /// Rows between two looks at the clock.
    const OFTEN: u64 = 4096;
    let watch = Watch::new(going);
    let mut walk = Walk::new(layout, source.form == Form::Text);
    let mut surprise = None;
    let extent = source.rows(&Options::from(layout), &watch, &mut |at, cells| {
        if walk.reading.rows.is_multiple_of(OFTEN) {
            if watch.is_stopped() {
                return ControlFlow::Break(());
            }
            progress((watch.read() as f32 / source.size.max(1) as f32).min(0.99));
        }
        match walk.record(at, cells) {
            None => ControlFlow::Continue(()),
            found => {
                surprise = found;
                ControlFlow::Break(())
            }
        }
    })?;
    if let Some(surprise) = surprise {
        return Ok(Err(surprise));
    }
    if extent.misread && layout.encoding == Encoding::Utf8 && !layout.is_encoding_sure {
        return Ok(Err(Surprise::NotUtf8));
    }
    let Walk { mut reading, seen, .. } = walk;
    if seen.decided || !seen.ambiguous {
        reading.layout.doubts.retain(|doubt| *doubt != Doubt::Order);
    }
    reading.rows += extent.blank;
    reading.blank += extent.blank;
    reading.misread = extent.misread;
    Ok(Ok(reading))
}

/// Where the columns stand that are read.
struct Places {
    stamp: Option<usize>,
    date: Option<usize>,
    time: Option<usize>,
    channel: Option<usize>,
    language: Option<usize>,
    offered: Option<usize>,
    handled: Option<usize>,
    abandoned: Option<usize>,
    handling: Vec<usize>,
    totals: Vec<usize>,
    /// How many cells a row needs so that none of these is missing.
    width: usize,
}

impl Places {
    fn of(layout: &Layout) -> Self {
        let all = |meaning: Meaning| {
            let columns = layout.columns.iter().enumerate();
            columns.filter(|(_, column)| **column == meaning).map(|(place, _)| place).collect::<Vec<usize>>()
        };
        let one = |meaning: Meaning| layout.column(meaning);
        let width = layout.columns.iter().rposition(|column| *column != Meaning::Ignored).map_or(0, |last| last + 1);
        Self {
            stamp: one(Meaning::Stamp),
            date: one(Meaning::Date),
            time: one(Meaning::Time),
            channel: one(Meaning::Channel),
            language: one(Meaning::Language),
            offered: one(Meaning::Offered),
            handled: one(Meaning::Handled),
            abandoned: one(Meaning::Abandoned),
            handling: all(Meaning::Handling),
            totals: all(Meaning::HandlingTotal),
            width,
        }
    }
}

/// What was seen of the order of day and month.
#[derive(Clone, Copy, Default)]
struct Seen {
    decided: bool,
    ambiguous: bool,
}

struct Walk {
    reading: Reading,
    places: Places,
    is_text: bool,
    is_intervals: bool,
    /// How many cells the header has.
    header_width: Option<usize>,
    seen: Seen,
}

/// Why a row is not read: the column, and the reason.
type NotRead = (usize, Why);

impl Walk {
    fn new(layout: &Layout, is_text: bool) -> Self {
        let reading = Reading {
            layout: layout.clone(),
            tally: Tally::default(),
            unread: Unread::default(),
            rows: 0,
            before: 0,
            read: 0,
            blank: 0,
            misread: false,
        };
        let (places, is_intervals) = (Places::of(layout), layout.is_intervals());
        Self { reading, places, is_text, is_intervals, header_width: None, seen: Seen::default() }
    }

    /// A row as the file holds it: mostly one, but several where a stray quotation mark holds them together.
    fn record(&mut self, at: At, cells: &[Cell<'_>]) -> Option<Surprise> {
        let stamp = self.places.stamp.or(self.places.date).filter(|_| at.lines > 1);
        let width = self.header_width.unwrap_or(self.places.width);
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
                self.header_width = Some(cells.len());
            }
            return None;
        }
        if cells.iter().all(Cell::is_empty) {
            self.reading.blank += 1;
            return None;
        }
        match self.contacts(cells) {
            Ok(Ok(contacts)) => {
                let name = |place: Option<usize>| {
                    place.and_then(|place| cells.get(place)).map(Cell::shown).unwrap_or_default()
                };
                let (channel, language) = (name(self.places.channel), name(self.places.language));
                self.reading.tally.add(&channel, &language, &contacts);
                self.reading.read += 1;
            }
            Ok(Err((column, why))) => {
                let holds = cells.get(column).map(Cell::shown).unwrap_or_default();
                self.reading.unread.add(line, column, why, &holds);
            }
            Err(surprise) => return Some(surprise),
        }
        None
    }

    fn contacts(&mut self, cells: &[Cell<'_>]) -> Result<Result<Contacts, NotRead>, Surprise> {
        if let Err(not_read) = self.width(cells) {
            return Ok(Err(not_read));
        }
        let (at, timed, at_midnight) = match self.at(cells)? {
            Ok(at) => at,
            Err(not_read) => return Ok(Err(not_read)),
        };
        let counted = if self.is_intervals { self.interval(cells) } else { self.single(cells) };
        Ok(counted.map(|counted| Contacts { at, timed, at_midnight, ..counted }))
    }

    /// A line that breaks off, or in which a sign between cells stands inside one, holds other things in its columns.
    fn width(&self, cells: &[Cell<'_>]) -> Result<(), NotRead> {
        if !self.is_text {
            return Ok(());
        }
        if cells.len() < self.places.width {
            return Err((cells.len(), Why::TooShort));
        }
        let beyond = self.header_width.and_then(|width| Some((width, cells.get(width..)?)));
        match beyond.and_then(|(width, rest)| Some(width + rest.iter().position(|cell| !cell.is_empty())?)) {
            Some(column) => Err((column, Why::TooLong)),
            None => Ok(()),
        }
    }

    /// When the contacts came in, by the department's clock, whether the time of day is known, and whether it is written as
    /// midnight.
    fn at(&mut self, cells: &[Cell<'_>]) -> Result<Result<(i64, bool, bool), NotRead>, Surprise> {
        let layout = &self.reading.layout;
        let Some(column) = self.places.stamp.or(self.places.date) else { return Ok(Err((0, Why::NoDate))) };
        let cell = cells.get(column).copied().unwrap_or(Cell::Empty);
        if cell.is_empty() {
            return Ok(Err((column, Why::NoDate)));
        }
        let mut stamp = match stamp::of(&cell, layout.order) {
            Ok(stamp) => stamp,
            Err(NoStamp::NotADate) => return Ok(Err((column, Why::NotADate))),
            Err(NoStamp::Outside) => return Ok(Err((column, Why::DateOutside))),
        };
        if let Some(order) = stamp.decides.filter(|order: &Order| *order != layout.order) {
            let is_open = layout.doubts.contains(&Doubt::Order) && !self.seen.decided;
            debug_assert!(order == layout.order.other());
            return if is_open { Err(Surprise::OtherOrder) } else { Ok(Err((column, Why::OtherOrder))) };
        }
        self.seen.decided |= stamp.decides.is_some();
        self.seen.ambiguous |= stamp.ambiguous;
        if let (None, Some(column)) = (self.places.stamp, self.places.time) {
            let cell = cells.get(column).unwrap_or(&Cell::Empty);
            if layout.joined.is_none() && stamp::is_joined(cell) {
                return Err(Surprise::Joined);
            }
            let time = stamp::of_day(cell, layout.joined == Some(true));
            let Some(time) = time else { return Ok(Err((column, Why::NotATime))) };
            stamp.seconds = stamp::day_of(stamp.seconds) * SECONDS_A_DAY + time;
            stamp.timed = true;
        }
        let seconds = match (&layout.written_in, stamp.exact) {
            (_, true) => layout.zone.local(stamp.seconds),
            (Some(clock), false) if stamp.timed => layout.zone.local(clock.moment(stamp.seconds)),
            _ => stamp.seconds,
        };
        Ok(Ok((seconds, stamp.timed, stamp.seconds % SECONDS_A_DAY == 0)))
    }

    /// What a row of a single contact counts.
    fn single(&self, cells: &[Cell<'_>]) -> Result<Contacts, NotRead> {
        let is_abandoned = match self.places.abandoned {
            Some(column) => {
                amount::yes(cells.get(column).unwrap_or(&Cell::Empty)).map_err(|()| (column, Why::NotYesOrNo))?
            }
            None => false,
        };
        // A contact that nobody took has no handling time, also where the system writes one.
        let seconds = match self.handling(cells, &self.places.handling)? {
            // The total of a row of one contact is its own.
            None => self.handling(cells, &self.places.totals)?,
            seconds => seconds,
        };
        let seconds = seconds.filter(|_| !is_abandoned);
        let measured = seconds.is_some_and(|seconds| seconds > 0.0);
        Ok(Contacts {
            count: 1,
            abandoned: u64::from(is_abandoned),
            measured: u64::from(measured),
            seconds: seconds.unwrap_or_default(),
            unhandled: u64::from(seconds == Some(0.0)),
            ..Contacts::default()
        })
    }

    /// What a row of an interval counts. Volume is what came in: offered contacts, else answered and abandoned ones
    /// together. An average handling time is one of the answered contacts.
    fn interval(&self, cells: &[Cell<'_>]) -> Result<Contacts, NotRead> {
        let offered = self.count(cells, self.places.offered)?;
        let handled = self.count(cells, self.places.handled)?;
        let abandoned = self.count(cells, self.places.abandoned)?;
        let given_up = abandoned.unwrap_or_default();
        let Some(count) = offered.or_else(|| handled.map(|handled| handled + given_up)) else {
            let column = self.places.offered.or(self.places.handled).unwrap_or_default();
            return Err((column, Why::NoCount));
        };
        let answered = handled.unwrap_or_else(|| count.saturating_sub(given_up));
        let (measured, seconds) = match self.handling(cells, &self.places.handling)? {
            Some(average) if average > 0.0 => (answered, average * answered as f64),
            Some(_) => (0, 0.0),
            // A contact may be answered in one interval and its time be written in the next, so each counts by itself.
            None => self.handling(cells, &self.places.totals)?.map_or((0, 0.0), |total| (answered, total)),
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
    fn count(&self, cells: &[Cell<'_>], column: Option<usize>) -> Result<Option<u64>, NotRead> {
        /// More contacts than any department gets in an interval.
        const MOST: f64 = 1e7;
        let Some(column) = column else { return Ok(None) };
        let cell = cells.get(column).unwrap_or(&Cell::Empty);
        match amount::in_cell(cell, self.reading.layout.decimal) {
            Err(()) => Err((column, Why::NotACount)),
            Ok(Some(count)) if count < 0.0 => Err((column, Why::Negative)),
            Ok(Some(count)) if count.fract() != 0.0 || count > MOST => Err((column, Why::NotACount)),
            Ok(count) => Ok(count.map(|count| count as u64)),
        }
    }
}
