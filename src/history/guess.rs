//! A layout guessed from the first rows of a file.

use std::collections::HashSet;

use super::column::Column;
use super::stamp::span;
use super::{
    Decimal, Doubt, HistoryError, Layout, Meaning, Order, Sample, Source, Unit, Zone, filter, meanings, sample, sheets,
    stamp, table,
};
use crate::model::cancellation::CancellationToken;

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
            // A sheet that is a chart, or empty, is no reason not to look at the others.
            Err(HistoryError::Empty) if sheet.is_none() => Sample::default(),
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
            dates_across: false,
            is_titled: false,
            filters: Vec::new(),
            coverage: None,
            doubts,
        };
        let guessed = layout.guessed(&rows, None);
        if sheet.is_some() {
            return Ok((guessed, rows));
        }
        sheets::best(source, guessed, rows, going)
    }

    /// The same layout with all that the rows of a sample say of columns, dates and numbers; with the header on a line,
    /// if one is given (0: there is none).
    #[must_use]
    pub fn guessed(&self, sample: &Sample, header: Option<u64>) -> Self {
        let mut layout = self.clone();
        // That the quotation marks do not close is known from before.
        layout.doubts.retain(|doubt| *doubt == Doubt::Quotes);
        layout.is_unit_chosen = false;
        layout.filters.clear();
        layout.header = header.unwrap_or_else(|| table::header_of(sample));
        let names = sample.names(layout.header);
        let columns: Vec<Column> = (0..sample.width()).map(|place| Column::of(sample, layout.header, place)).collect();
        let (found, is_demoted) = meanings::by_names(&names, &columns);
        layout.columns = found;
        if is_demoted {
            layout.doubts.push(Doubt::Rows);
        }
        if names.is_empty() {
            layout.columns = meanings::without_header(&columns);
            layout.doubts.push(Doubt::Columns);
        }
        layout.dates_across = table::across(sample, &mut layout, &columns);
        if !layout.dates_across {
            layout.guess_order(&columns);
        }
        layout.guess_titles(sample);
        layout.filters = filter::guess(&names, &columns, &layout.columns);
        layout.joined = joined(sample, &layout);
        layout.guess_decimal(&columns);
        layout.guess_handling(&names, sample);
        layout
    }

    /// The order of day and month that most dates of the date columns need; what the sample does not decide the whole file
    /// may. Dates that are all firsts of months, or all of one weekday and whole weeks apart, name totals.
    fn guess_order(&mut self, columns: &[Column]) {
        let is_date =
            |meaning: &Meaning| matches!(meaning, Meaning::Stamp | Meaning::Date | Meaning::Month | Meaning::Week);
        let dates: Vec<(usize, &Column)> =
            columns.iter().enumerate().filter(|(place, _)| self.columns.get(*place).is_some_and(is_date)).collect();
        let day: usize = dates.iter().map(|(_, column)| column.day_first).sum();
        let month: usize = dates.iter().map(|(_, column)| column.month_first).sum();
        self.order = if month > day { Order::MonthFirst } else { Order::DayFirst };
        let Some((place, column)) = dates.iter().find(|(_, column)| column.stamps > 0) else { return };
        let is_open = column.day_first + column.month_first == 0;
        let meaning = self.columns.get(*place).copied().unwrap_or_default();
        let is_dated = matches!(meaning, Meaning::Date | Meaning::Month | Meaning::Week) && column.timed == 0;
        if is_open && is_dated && meaning == Meaning::Month {
            // The column says that they are months.
            self.order = span::order_of_firsts(&column.days).unwrap_or(self.order);
            return;
        }
        if is_open {
            self.doubts.push(Doubt::Order);
        }
        let days: Option<Vec<i64>> = match self.order {
            Order::DayFirst => Some(column.days.clone()),
            Order::MonthFirst if is_open => column.days.iter().map(|day| span::turned(*day)).collect(),
            Order::MonthFirst => Some(column.days.clone()),
        };
        if !is_dated || meaning != Meaning::Date || self.column(Meaning::Time).is_some() || !self.is_intervals() {
            return;
        }
        let total = match days.as_deref().and_then(span::firsts) {
            Some(31) => Meaning::Month,
            Some(_) => Meaning::Week,
            None => return,
        };
        if let Some(meaning) = self.columns.get_mut(*place) {
            *meaning = total;
        }
    }

    /// Whether the dates of rows that have none stand in titles.
    fn guess_titles(&mut self, sample: &Sample) {
        self.is_titled = false;
        if self.has_stamp() || self.column(Meaning::Time).is_none() {
            return;
        }
        let titles = table::titles(sample, Order::DayFirst);
        self.is_titled = !titles.is_empty();
        let needs = |order: Order| titles.iter().any(|stamp| stamp.decides == Some(order));
        if needs(Order::MonthFirst) && !needs(Order::DayFirst) {
            self.order = Order::MonthFirst;
        } else if !needs(Order::DayFirst) && titles.iter().any(|stamp| stamp.ambiguous) {
            self.doubts.push(Doubt::Order);
        }
        if titles.len() == 1 {
            self.doubts.push(Doubt::Title);
        }
    }

    fn guess_decimal(&mut self, columns: &[Column]) {
        let with = |is: fn(Meaning) -> bool| {
            columns.iter().zip(&self.columns).filter(move |(_, meaning)| is(**meaning)).map(|(column, _)| column)
        };
        let times = || with(|meaning| matches!(meaning, Meaning::Handling | Meaning::HandlingTotal));
        let counts = || {
            with(|meaning| {
                matches!(meaning, Meaning::Offered | Meaning::Handled | Meaning::Abandoned | Meaning::Across)
            })
        };
        let commas: usize = times().chain(counts()).map(|column| column.commas).sum();
        let points: usize = times().chain(counts()).map(|column| column.points).sum();
        let either: usize = times().map(|column| column.either).sum();
        // Contacts are whole: a point in "1.204" of them groups thousands, so that the comma is the decimal sign.
        let dotted: usize = counts().map(|column| column.dotted).sum();
        let grouped: usize = counts().map(|column| column.either - column.dotted).sum();
        self.decimal = match (commas + dotted).cmp(&(points + grouped)) {
            std::cmp::Ordering::Greater => Decimal::Comma,
            std::cmp::Ordering::Less => Decimal::Point,
            // Where the comma is the decimal sign, a semicolon stands between cells.
            std::cmp::Ordering::Equal if self.separator == b';' => Decimal::Comma,
            std::cmp::Ordering::Equal => Decimal::Point,
        };
        if commas + dotted == points + grouped && either > 0 {
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
