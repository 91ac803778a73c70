//! Where the columns stand that are read.

use crate::history::{Layout, Meaning};

/// Where the columns stand that are read.
pub(super) struct Places {
    /// The column of dates, with or without a time, of months or of weeks.
    pub date: Option<usize>,
    pub time: Option<usize>,
    pub year: Option<usize>,
    pub channel: Option<usize>,
    pub language: Option<usize>,
    pub offered: Option<usize>,
    pub handled: Option<usize>,
    pub abandoned: Option<usize>,
    pub outcome: Option<usize>,
    pub contact: Option<usize>,
    pub event: Option<usize>,
    pub handling: Vec<usize>,
    pub totals: Vec<usize>,
    /// How many cells a row needs so that none of these is missing.
    pub width: usize,
}

impl Places {
    pub fn of(layout: &Layout) -> Self {
        let all = |meaning: Meaning| {
            let columns = layout.columns.iter().enumerate();
            columns.filter(|(_, column)| **column == meaning).map(|(place, _)| place).collect::<Vec<usize>>()
        };
        let one = |meaning: Meaning| layout.column(meaning);
        let stamp = one(Meaning::Stamp);
        let date = stamp.or(one(Meaning::Date)).or(one(Meaning::Month)).or(one(Meaning::Week));
        let event = one(Meaning::Event);
        let last = layout.columns.iter().rposition(|column| *column != Meaning::Ignored);
        // Lines of a log are as long as their event needs; a filter's column may be the last one.
        let width = event.map_or_else(|| last.map_or(0, |last| last + 1), |place| place + 1);
        let filters = layout.filters.iter().map(|filter| filter.column + 1);
        Self {
            date,
            time: one(Meaning::Time).filter(|_| stamp.is_none()),
            year: one(Meaning::Year),
            channel: one(Meaning::Channel),
            language: one(Meaning::Language),
            offered: one(Meaning::Offered),
            handled: one(Meaning::Handled),
            abandoned: one(Meaning::Abandoned),
            outcome: one(Meaning::Outcome),
            contact: one(Meaning::Contact),
            event,
            handling: all(Meaning::Handling),
            totals: all(Meaning::HandlingTotal),
            width: filters.max().unwrap_or_default().max(width),
        }
    }
}
