//! The form of a table: where its column names stand, whether columns stand for dates, times or channels, and whether dates
//! stand in titles.

use super::column::Column;
use super::matching::channel_of;
use super::sample::Kept;
use super::walk::{Key, date_in, days, key, time};
use super::{Cell, Decimal, Doubt, Layout, Meaning, Order, Sample, amount, headers, stamp};

/// How many of the first rows may be the header.
const HEADERS: usize = 40;

/// The line that names most columns; 0 where none names any, or what stands there is data.
pub(super) fn header_of(sample: &Sample) -> u64 {
    let rows = sample.rows.iter().take(HEADERS);
    let best = rows
        .map(|(line, cells)| (names_in(cells), *line))
        .max_by_key(|(count, line)| (*count, std::cmp::Reverse(*line)));
    match best {
        Some((count, line)) if count > 0 => line,
        // Unknown names are a header too where dates stand under them.
        _ => unknown_header(sample).unwrap_or_default(),
    }
}

/// How many columns a row names: by what they hold, or by the date or time of which they hold the contacts. A row with a
/// date that names no column is data.
fn names_in(cells: &[Kept]) -> usize {
    let across = dates_across(cells).max(times_across(cells));
    let is_date = |cell: &Kept| stamp::of(&cell.cell(), Order::DayFirst).is_ok();
    if across == 0 && cells.iter().any(is_date) {
        return 0;
    }
    across + cells.iter().filter(|cell| headers::meaning(&cell.cell().shown()).is_some()).count()
}

/// How many columns of a row are called by dates that follow each other; 0 where there are fewer than three.
fn dates_across(cells: &[Kept]) -> usize {
    let found: Vec<i64> =
        cells.iter().filter_map(|cell| days(&cell.cell(), Order::DayFirst)).map(|(first, _)| first).collect();
    let filled = cells.iter().filter(|cell| !cell.cell().is_empty()).count();
    let mut distinct = found.clone();
    distinct.sort_unstable();
    distinct.dedup();
    if distinct.len() >= 3 && distinct.len() == found.len() && 2 * found.len() >= filled { found.len() } else { 0 }
}

/// How many columns of a row are called by times of day that grow; 0 where there are fewer than four.
fn times_across(cells: &[Kept]) -> usize {
    let found: Vec<i64> = cells.iter().filter_map(|cell| time(&cell.cell())).collect();
    let grows = found.windows(2).all(|pair| matches!(pair, [one, next] if one < next || *next == 0));
    if found.len() >= 4 && grows { found.len() } else { 0 }
}

fn unknown_header(sample: &Sample) -> Option<u64> {
    let has_date = |cells: &[Kept]| cells.iter().any(|cell| stamp::of(&cell.cell(), Order::DayFirst).is_ok());
    let place = sample.rows.iter().take(HEADERS).position(|(_, cells)| has_date(cells))?;
    let (line, cells) = sample.rows.get(place.checked_sub(1)?)?;
    let is_text = |cell: &Kept| matches!(cell, Kept::Text(text) if amount::number(text, Decimal::Point).is_none());
    (cells.len() > 1 && cells.iter().all(is_text)).then_some(*line)
}

/// Finds the columns that are called by a date, a time or a channel of which they hold the contacts; whether they are called
/// by dates.
pub(super) fn across(sample: &Sample, layout: &mut Layout, columns: &[Column]) -> bool {
    let Some(header) = sample.line(layout.header) else { return false };
    let is_numbers = |place: usize| columns.get(place).is_some_and(|column| column.is_counts() || column.filled == 0);
    let mut dates = Vec::new();
    let mut times = Vec::new();
    for (place, cell) in header.iter().enumerate().filter(|(place, _)| is_numbers(*place)) {
        match key(&cell.cell(), layout.order) {
            Key::Days(first, _) => dates.push((place, first)),
            Key::Time(_) => times.push(place),
            Key::Name(_) => {}
        }
    }
    let has_date = layout.has_stamp();
    if dates.len() >= 3 && dates_across(header) > 0 {
        // Dates that all can be read both ways: those in which they follow each other day by day.
        set_across(layout, dates.iter().map(|(place, _)| *place));
        layout.columns.iter_mut().for_each(|meaning| {
            if matches!(meaning, Meaning::Stamp | Meaning::Date | Meaning::Month | Meaning::Week) {
                *meaning = Meaning::Ignored;
            }
        });
        guess_order_across(layout, header);
        guess_rows_across(layout, columns);
        return true;
    }
    if times.len() >= 4 && has_date {
        set_across(layout, times.into_iter());
        return false;
    }
    let channels = channels_across(layout, header, &is_numbers);
    if channels.len() >= 2 && has_date {
        set_across(layout, channels.into_iter());
    }
    false
}

/// Makes columns those of what they are called by; what else would be numbers of contacts is none.
fn set_across(layout: &mut Layout, places: impl Iterator<Item = usize>) {
    for meaning in &mut layout.columns {
        let is_measure = matches!(
            meaning,
            Meaning::Offered
                | Meaning::Handled
                | Meaning::Abandoned
                | Meaning::Handling
                | Meaning::HandlingTotal
                | Meaning::Contact
                | Meaning::Outcome
        );
        if is_measure {
            *meaning = Meaning::Ignored;
        }
    }
    for place in places {
        if let Some(meaning) = layout.columns.get_mut(place) {
            *meaning = Meaning::Across;
        }
    }
    layout.doubts.retain(|doubt| ![Doubt::Columns, Doubt::Rows].contains(doubt));
}

/// The order of day and month of dates that columns are called by: the one that a date needs, else the one in which they
/// lie closer together.
fn guess_order_across(layout: &mut Layout, header: &[Kept]) {
    let stamps: Vec<stamp::Stamp> =
        header.iter().filter_map(|cell| stamp::of(&cell.cell(), Order::DayFirst).ok()).collect();
    let needs = |order: Order| stamps.iter().any(|stamp| stamp.decides == Some(order));
    if needs(Order::MonthFirst) && !needs(Order::DayFirst) {
        layout.order = Order::MonthFirst;
    } else if !needs(Order::DayFirst) && stamps.iter().any(|stamp| stamp.ambiguous) {
        let days: Vec<i64> = stamps.iter().map(|stamp| stamp::day_of(stamp.seconds)).collect();
        let turned: Vec<i64> = days.iter().filter_map(|day| stamp::span::turned(*day)).collect();
        let width =
            |days: &[i64]| days.iter().max().zip(days.iter().min()).map_or(i64::MAX, |(last, first)| last - first);
        if width(&turned) < width(&days) && turned.len() == days.len() {
            layout.order = Order::MonthFirst;
        }
        layout.doubts.push(Doubt::Order);
    }
}

/// What the rows are where the columns are dates: a column of names is one of channels.
fn guess_rows_across(layout: &mut Layout, columns: &[Column]) {
    if layout.column(Meaning::Channel).is_some() || layout.column(Meaning::Time).is_some() {
        return;
    }
    let is_free = |place: usize| layout.columns.get(place) == Some(&Meaning::Ignored);
    let times = columns
        .iter()
        .enumerate()
        .position(|(place, column)| is_free(place) && column.lengths > 0 && column.is_mostly(column.times));
    let names = columns.iter().enumerate().position(|(place, column)| is_free(place) && column.is_names());
    let (place, meaning) = match (times, names) {
        (Some(place), _) => (place, Meaning::Time),
        (None, Some(place)) => (place, Meaning::Channel),
        (None, None) => return,
    };
    if let Some(found) = layout.columns.get_mut(place) {
        *found = meaning;
    }
}

/// The columns of numbers that are called by different channels.
fn channels_across(layout: &Layout, header: &[Kept], is_numbers: &dyn Fn(usize) -> bool) -> Vec<usize> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    for (place, cell) in header.iter().enumerate().filter(|(place, _)| is_numbers(*place)) {
        let is_free = matches!(layout.columns.get(place), Some(Meaning::Ignored | Meaning::Offered));
        let name = cell.cell().shown().into_owned();
        let says_other =
            headers::meaning(&name).is_some_and(|meaning| !matches!(meaning, Meaning::Offered | Meaning::Channel));
        if let Some(channel) = channel_of(&name).filter(|_| is_free && !says_other)
            && !found.iter().any(|(_, known)| *known == channel)
        {
            found.push((place, channel));
        }
    }
    found.into_iter().map(|(place, _)| place).collect()
}

/// The dates that titles among the rows name.
pub(super) fn titles(sample: &Sample, order: Order) -> Vec<stamp::Stamp> {
    let of_row = |(_, cells): &(u64, Vec<Kept>)| {
        let cells: Vec<Cell<'_>> = cells.iter().map(Kept::cell).collect();
        date_in(&cells, order)
    };
    sample.rows.iter().filter_map(of_row).collect()
}
