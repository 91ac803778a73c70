//! A layout guessed from the first rows of a file.

use std::collections::HashSet;

use super::column::Column;
use super::matching::{is_channel, is_language};
use super::sample::Kept;
use super::{
    Decimal, Doubt, HistoryError, Layout, Meaning, Order, Sample, Source, Unit, Zone, amount, headers, sample, stamp,
};
use crate::model::cancellation::CancellationToken;

/// How many of the first rows may be the header.
const HEADERS: usize = 40;

impl Layout {
    /// Guesses how a file is to be read, with the rows it was guessed from. The department's clock is the given one.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn guess(
        source: &Source,
        sheet: Option<&str>,
        zone: Zone,
        going: &CancellationToken,
    ) -> Result<(Self, Sample), HistoryError> {
        let (mut options, is_sure) = sample::options(source, going)?;
        if let Some(sheet) = sheet {
            options.sheet = Some(sheet.to_owned());
        }
        let mut doubts = Vec::new();
        let rows = match Sample::of(source, &options, going) {
            Err(HistoryError::Endless { .. }) => {
                options.quotes = false;
                doubts.push(Doubt::Quotes);
                Sample::of(source, &options, going)?
            }
            rows => rows?,
        };
        let layout = Self {
            header: 0,
            columns: Vec::new(),
            order: Order::DayFirst,
            decimal: Decimal::Point,
            unit: Unit::Seconds,
            is_unit_chosen: false,
            joined: None,
            written_in: None,
            zone,
            encoding: options.encoding,
            is_encoding_sure: is_sure,
            separator: options.separator,
            quotes: options.quotes,
            sheet: options.sheet,
            doubts,
        };
        Ok((layout.guessed(&rows, None), rows))
    }

    /// The same layout with all that the rows of a sample say of columns, dates and numbers; with the header on a line,
    /// if one is given (0: there is none).
    #[must_use]
    pub fn guessed(&self, sample: &Sample, header: Option<u64>) -> Self {
        let mut layout = self.clone();
        // That the quotation marks do not close is known from before.
        layout.doubts.retain(|doubt| *doubt == Doubt::Quotes);
        layout.is_unit_chosen = false;
        layout.header = header.unwrap_or_else(|| header_of(sample));
        let names = sample.names(layout.header);
        let columns: Vec<Column> = (0..sample.width()).map(|place| Column::of(sample, layout.header, place)).collect();
        let (found, is_demoted) = meanings(&names, &columns);
        layout.columns = found;
        if is_demoted {
            layout.doubts.push(Doubt::Rows);
        }
        if names.is_empty() {
            layout.columns = without_header(&columns);
            layout.doubts.push(Doubt::Columns);
        }
        layout.order = order(&columns, &layout);
        // What the sample does not decide the whole file may.
        let decides = |column: &Column| column.day_first + column.month_first > 0;
        let dates = columns.iter().zip(&layout.columns).filter(|(_, meaning)| is_date(**meaning));
        if dates.clone().any(|(column, _)| column.stamps > 0 && !decides(column)) {
            layout.doubts.push(Doubt::Order);
        }
        layout.joined = joined(sample, &layout);
        layout.guess_decimal(&columns);
        layout.guess_handling(&names, sample);
        layout
    }

    fn guess_decimal(&mut self, columns: &[Column]) {
        let is_number = |meaning: Meaning| {
            matches!(
                meaning,
                Meaning::Handling | Meaning::HandlingTotal | Meaning::Offered | Meaning::Handled | Meaning::Abandoned
            )
        };
        let numbers: Vec<&Column> = columns
            .iter()
            .zip(&self.columns)
            .filter(|(_, meaning)| is_number(**meaning))
            .map(|(column, _)| column)
            .collect();
        let sum = |of: fn(&Column) -> usize| numbers.iter().map(|column| of(column)).sum::<usize>();
        let (commas, points, either) = (sum(|c| c.commas), sum(|c| c.points), sum(|c| c.either));
        self.decimal = match commas.cmp(&points) {
            std::cmp::Ordering::Greater => Decimal::Comma,
            std::cmp::Ordering::Less => Decimal::Point,
            // Where the comma is the decimal sign, a semicolon stands between cells.
            std::cmp::Ordering::Equal if self.separator == b';' => Decimal::Comma,
            std::cmp::Ordering::Equal => Decimal::Point,
        };
        if commas == points && either > 0 {
            self.doubts.push(Doubt::Decimal);
        }
    }
}

/// Whether times of day of digits alone are hours and minutes together: one of 100 or more is, and one of 24 or more is no
/// hour. Several small ones are hours; none where that cannot be told yet.
fn joined(sample: &Sample, layout: &Layout) -> Option<bool> {
    let place = layout.column(Meaning::Time)?;
    let cells = sample.below(layout.header).filter_map(|cells| cells.get(place));
    let digits: HashSet<i64> = cells.filter_map(|cell| stamp::digits(&cell.cell())).collect();
    if digits.iter().any(|number| *number >= 24) {
        return Some(true);
    }
    (digits.iter().filter(|number| **number > 0).count() > 1).then_some(false)
}

fn is_date(meaning: Meaning) -> bool {
    matches!(meaning, Meaning::Stamp | Meaning::Date)
}

/// The line that names most columns; 0 where none names any, or what stands there is data.
fn header_of(sample: &Sample) -> u64 {
    let known = |cells: &[Kept]| {
        let is_date = |cell: &Kept| stamp::of(&cell.cell(), Order::DayFirst).is_ok();
        if cells.iter().any(is_date) {
            return 0;
        }
        cells.iter().filter(|cell| headers::meaning(&cell.cell().shown()).is_some()).count()
    };
    let rows = sample.rows.iter().take(HEADERS);
    let best =
        rows.map(|(line, cells)| (known(cells), *line)).max_by_key(|(count, line)| (*count, std::cmp::Reverse(*line)));
    match best {
        Some((count, line)) if count > 0 => line,
        // Unknown names are a header too where dates stand under them.
        _ => unknown_header(sample).unwrap_or_default(),
    }
}

fn unknown_header(sample: &Sample) -> Option<u64> {
    let has_date = |cells: &[Kept]| cells.iter().any(|cell| stamp::of(&cell.cell(), Order::DayFirst).is_ok());
    let place = sample.rows.iter().take(HEADERS).position(|(_, cells)| has_date(cells))?;
    let (line, cells) = sample.rows.get(place.checked_sub(1)?)?;
    let is_text = |cell: &Kept| matches!(cell, Kept::Text(text) if amount::number(text, Decimal::Point).is_none());
    (cells.len() > 1 && cells.iter().all(is_text)).then_some(*line)
}

/// The order of day and month that most dates of the date columns need.
fn order(columns: &[Column], layout: &Layout) -> Order {
    let dates = columns.iter().zip(&layout.columns).filter(|(_, meaning)| is_date(**meaning));
    let (day, month) =
        dates.fold((0, 0), |(day, month), (column, _)| (day + column.day_first, month + column.month_first));
    if month > day { Order::MonthFirst } else { Order::DayFirst }
}

/// What the columns hold by their names, as far as their cells bear it out; and whether numbers of answered contacts were
/// taken for a mark of single ones.
fn meanings(names: &[String], columns: &[Column]) -> (Vec<Meaning>, bool) {
    let mut found: Vec<Meaning> = columns
        .iter()
        .enumerate()
        .map(|(place, column)| {
            names
                .get(place)
                .and_then(|name| headers::meaning(name))
                .map_or(Meaning::Ignored, |meaning| column.bears(meaning))
        })
        .collect();
    tidy_dates(&mut found);
    let is_demoted = tidy_counts(&mut found, columns);
    for meaning in Meaning::ALL.into_iter().filter(|meaning| !meaning.may_repeat()) {
        keep_best(&mut found, meaning, names);
    }
    if !found.iter().copied().any(is_date)
        && let Some(place) = columns.iter().position(|column| column.is_dates() && !column.is_mostly(column.bare))
        && let Some(meaning) = found.get_mut(place)
    {
        *meaning = Meaning::Stamp;
    }
    (found, is_demoted)
}

/// A column with date and time makes those with either superfluous.
fn tidy_dates(found: &mut [Meaning]) {
    if found.contains(&Meaning::Stamp) {
        let is_part = |meaning: &&mut Meaning| matches!(meaning, Meaning::Date | Meaning::Time);
        found.iter_mut().filter(is_part).for_each(|meaning| *meaning = Meaning::Ignored);
    }
}

/// A column of answered contacts with the numbers 0 and 1 says what became of a single contact, where no other column holds
/// numbers of contacts; answers whether there is such a one. A file that begins with closed days has nothing but 0 there,
/// and is one of intervals. Offered contacts give the same volume whether they are counts or marks.
fn tidy_counts(found: &mut [Meaning], columns: &[Column]) -> bool {
    let is_count = |meaning: Meaning| matches!(meaning, Meaning::Offered | Meaning::Handled);
    let mut handled = found.iter().zip(columns).filter(|(meaning, _)| **meaning == Meaning::Handled).peekable();
    let has_handled = handled.peek().is_some();
    let is_demoted =
        has_handled && handled.all(|(_, column)| column.is_zeros_and_ones()) && !found.contains(&Meaning::Offered);
    if is_demoted {
        found.iter_mut().filter(|meaning| is_count(**meaning)).for_each(|meaning| *meaning = Meaning::Ignored);
    }
    let is_intervals = found.iter().copied().any(is_count);
    for (meaning, column) in found.iter_mut().zip(columns) {
        match meaning {
            Meaning::Abandoned if !is_intervals && column.filled > 0 && !column.is_flags() => {
                *meaning = Meaning::Ignored
            }
            Meaning::Abandoned if is_intervals && column.filled > 0 && !column.is_numbers() => {
                *meaning = Meaning::Ignored
            }
            // A file of single contacts has no total of others.
            Meaning::HandlingTotal if !is_intervals => *meaning = Meaning::Handling,
            _ => {}
        }
    }
    is_demoted
}

/// Of several columns of a meaning that one may have, the one whose name says it best, else the first.
fn keep_best(found: &mut [Meaning], meaning: Meaning, names: &[String]) {
    let places = (0..found.len()).filter(|place| found.get(*place) == Some(&meaning));
    let best = places.min_by_key(|place| names.get(*place).map_or(usize::MAX, |name| headers::rank(name)));
    for (place, other) in found.iter_mut().enumerate() {
        if *other == meaning && Some(place) != best {
            *other = Meaning::Ignored;
        }
    }
}

/// What the columns hold where no header names them.
fn without_header(columns: &[Column]) -> Vec<Meaning> {
    let mut found = vec![Meaning::Ignored; columns.len()];
    let mut set = |place: Option<usize>, meaning: Meaning| {
        if let Some(place) = place.and_then(|place| found.get_mut(place)).filter(|place| **place == Meaning::Ignored) {
            *place = meaning;
        }
    };
    let first = |is: &dyn Fn(&Column) -> bool| columns.iter().position(is);
    let date = first(&|column| column.is_dates() && !column.is_mostly(column.bare));
    let is_timed = date.and_then(|place| columns.get(place)).is_some_and(|column| column.is_mostly(column.timed));
    set(date, if is_timed { Meaning::Stamp } else { Meaning::Date });
    if !is_timed {
        set(first(&|column| column.lengths > 0 && column.is_mostly(column.times)), Meaning::Time);
    }
    set(first(&|column| column.is_names() && column.names.iter().any(|name| is_channel(name))), Meaning::Channel);
    set(first(&|column| column.is_names() && column.names.iter().any(|name| is_language(name))), Meaning::Language);
    let is_number = |column: &Column| (column.is_numbers() || column.is_mostly(column.lengths)) && !column.is_dates();
    let numbers: Vec<usize> = (0..columns.len()).filter(|place| columns.get(*place).is_some_and(is_number)).collect();
    match numbers.as_slice() {
        [handling] => set(Some(*handling), Meaning::Handling),
        [.., count, handling] => {
            set(Some(*count), Meaning::Offered);
            set(Some(*handling), Meaning::Handling);
        }
        [] => {}
    }
    found
}
