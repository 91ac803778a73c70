//! What a pass through a file leaves behind.

use super::stamp::calendar::date_of;
use super::{Doubt, Filtered, Layout, Period, Tally, Unread, Why};

/// The handling time of an average contact that is believed, seconds; an unanswered mail may well wait for hours, but nobody
/// works at one for so long.
const BELIEVED: std::ops::RangeInclusive<f64> = 10.0..=7200.0;

/// What a file holds, read by a layout.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The layout as it was used in the end: what the whole file decides is no longer in doubt.
    pub layout: Layout,
    pub tally: Tally,
    pub unread: Unread,
    /// All rows: those up to the header, read, left out, set aside, not read, and blank.
    pub rows: u64,
    /// Rows up to and with the header.
    pub before: u64,
    pub read: u64,
    /// Rows that are no contacts, by the filters or as lines of a log that say nothing that counts.
    pub left_out: u64,
    /// Titles between the rows, and column names that are repeated.
    pub aside: u64,
    pub blank: u64,
    /// Of the rows that were read, those of a contact that another row had counted.
    pub repeats: u64,
    /// What each filter did.
    pub filters: Vec<Filtered>,
    /// The names of the columns, where a line names them.
    pub names: Vec<String>,
    /// Whether some bytes of a text file are no letters in its encoding.
    pub misread: bool,
    /// The first and the last day if day and month were the other way round, where that is in doubt; days since 1970.
    pub turned: Option<(i64, i64)>,
}

impl Reading {
    /// The average handling time of all contacts of which it was measured, seconds.
    pub fn average(&self) -> Option<f64> {
        let series = self.tally.series().iter();
        let (measured, seconds) =
            series.fold((0, 0.0), |(measured, seconds), each| (measured + each.measured, seconds + each.seconds));
        (measured > 0).then(|| seconds / measured as f64)
    }

    /// The first and the last day if day and month were the other way round, as year, month and day, where that is in doubt.
    pub fn turned_dates(&self) -> Option<[(i64, i64, i64); 2]> {
        self.turned.map(|(first, last)| [date_of(first), date_of(last)])
    }

    /// Rows that may or may not count, which were left out.
    pub fn doubtful(&self) -> u64 {
        let values = self.filters.iter().flat_map(|filter| &filter.values);
        values.filter(|value| value.is_doubtful).map(|value| value.rows).sum()
    }

    /// Says what is in doubt now that the whole file was read.
    pub(super) fn doubt(&mut self) {
        let mut doubts = Vec::new();
        if self.average().is_some_and(|average| !BELIEVED.contains(&average)) {
            doubts.push(Doubt::Average);
        }
        if self.doubtful() > 0 {
            doubts.push(Doubt::Filter);
        }
        if self.layout.coverage.is_none() && Period::is_doubtful(&self.tally) {
            doubts.push(Doubt::Coverage);
        }
        // A total is no row that was lost.
        let sums = self.unread.of(Why::Sum);
        let lost = self.unread.count().saturating_sub(sums);
        if 50 * lost > self.read + lost && lost > 2 {
            doubts.push(Doubt::Unread);
        }
        self.layout.doubts.extend(doubts);
    }
}
