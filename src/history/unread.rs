//! The rows that were not read: each with its line, its column and why. None is dropped.

use std::collections::BTreeMap;

/// Why a row was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// It sums up other rows.
    Sum,
    /// It ends before a column that is needed.
    TooShort,
    /// It has more cells than the header: a separator stands inside one of them.
    TooLong,
    /// The cell of the date is empty.
    NoDate,
    NotADate,
    /// The date lies before 1990 or after 2099.
    DateOutside,
    /// Day and month stand in the other order than in the rest of the file.
    OtherOrder,
    NotATime,
    /// The cell of the count is empty.
    NoCount,
    /// The count is no whole number.
    NotACount,
    /// The count is below 0.
    Negative,
    NotAHandlingTime,
    /// The cell says neither yes nor no.
    NotYesOrNo,
}

impl Why {
    pub fn id(self) -> &'static str {
        match self {
            Self::Sum => "sum",
            Self::TooShort => "too_short",
            Self::TooLong => "too_long",
            Self::NoDate => "no_date",
            Self::NotADate => "not_a_date",
            Self::DateOutside => "date_outside",
            Self::OtherOrder => "other_order",
            Self::NotATime => "not_a_time",
            Self::NoCount => "no_count",
            Self::NotACount => "not_a_count",
            Self::Negative => "negative",
            Self::NotAHandlingTime => "not_a_handling_time",
            Self::NotYesOrNo => "not_yes_or_no",
        }
    }
}

/// Rows that follow each other and were not read for the same reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Run {
    first: u64,
    last: u64,
    column: u32,
    why: Why,
}

/// One row that was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreadRow {
    /// The line of the file, or the row of the sheet, from 1.
    pub line: u64,
    /// The column, from 0.
    pub column: usize,
    pub why: Why,
    /// What stands there; none where it is not kept any more.
    pub holds: Option<String>,
}

/// All rows that were not read. What they hold is kept of the first [`Unread::TEXTS`] of them, line and reason of all; a
/// file in which nothing at all can be read is kept as few long runs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Unread {
    runs: Vec<Run>,
    /// What the first rows hold.
    texts: Vec<String>,
    count: u64,
    /// How many there are of each reason.
    reasons: BTreeMap<Why, u64>,
    /// Rows that are counted but no longer listed.
    unlisted: u64,
}

impl Unread {
    /// Of how many rows the text is kept.
    pub const TEXTS: usize = 5_000;
    /// How many signs of a text are kept.
    const SIGNS: usize = 80;
    /// The most runs that are listed; they take 24 bytes each.
    const RUNS: usize = 500_000;

    pub(super) fn add(&mut self, line: u64, column: usize, why: Why, holds: &str) {
        self.count += 1;
        *self.reasons.entry(why).or_default() += 1;
        if self.texts.len() < Self::TEXTS {
            let cut =
                holds.char_indices().nth(Self::SIGNS).map_or(holds, |(end, _)| holds.get(..end).unwrap_or_default());
            let mark = if cut.len() < holds.len() { "\u{2026}" } else { "" };
            self.texts.push(format!("{cut}{mark}"));
        }
        let column = u32::try_from(column).unwrap_or(u32::MAX);
        let has_room = self.runs.len() < Self::RUNS;
        match self.runs.last_mut() {
            Some(run) if run.last + 1 == line && run.column == column && run.why == why && self.unlisted == 0 => {
                run.last = line;
            }
            _ if has_room => self.runs.push(Run { first: line, last: line, column, why }),
            _ => self.unlisted += 1,
        }
    }

    /// How many rows were not read.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// How many were not read for a reason.
    pub fn of(&self, why: Why) -> u64 {
        self.reasons.get(&why).copied().unwrap_or_default()
    }

    /// How many of them the list no longer holds; 0 but for files in which hundreds of thousands of rows alternate.
    pub fn unlisted(&self) -> u64 {
        self.unlisted
    }

    /// The reasons, with how many rows each, the most frequent first.
    pub fn reasons(&self) -> Vec<(Why, u64)> {
        let mut reasons: Vec<(Why, u64)> = self.reasons.iter().map(|(why, count)| (*why, *count)).collect();
        reasons.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        reasons
    }

    /// The listed rows in the order of the file, from a place on.
    pub fn rows(&self, from: usize) -> impl Iterator<Item = UnreadRow> + '_ {
        let mut place = 0_usize;
        let runs = self.runs.iter().filter_map(move |run| {
            let length = usize::try_from(run.last - run.first + 1).unwrap_or(usize::MAX);
            let begins = place;
            place = place.saturating_add(length);
            let skipped = from.saturating_sub(begins);
            (skipped < length).then_some((run, begins, skipped))
        });
        runs.flat_map(move |(run, begins, skipped)| {
            (run.first + skipped as u64..=run.last).enumerate().map(move |(index, line)| UnreadRow {
                line,
                column: run.column as usize,
                why: run.why,
                holds: self.texts.get(begins + skipped + index).cloned(),
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_listed_with_its_line_and_the_first_with_their_text() {
        let mut unread = Unread::default();
        for line in 2..10_002 {
            unread.add(line, 0, Why::NotADate, &format!("x{line}"));
        }
        unread.add(10_005, 3, Why::Negative, "-4");
        assert_eq!(unread.count(), 10_001);
        let rows: Vec<UnreadRow> = unread.rows(0).collect();
        assert_eq!(rows.len(), 10_001);
        assert_eq!(rows[0], UnreadRow { line: 2, column: 0, why: Why::NotADate, holds: Some("x2".to_owned()) });
        assert_eq!(rows[4_999].holds.as_deref(), Some("x5001"));
        assert_eq!((rows[5_000].line, rows[5_000].holds.as_deref()), (5_002, None));
        assert_eq!((rows[10_000].line, rows[10_000].column, rows[10_000].why), (10_005, 3, Why::Negative));
        assert_eq!(unread.rows(9_999).next().map(|row| row.line), Some(10_001));
        assert_eq!(unread.reasons(), [(Why::NotADate, 10_000), (Why::Negative, 1)]);
        assert_eq!(unread.runs.len(), 2);
    }

    #[test]
    fn long_texts_are_cut_between_letters() {
        let mut unread = Unread::default();
        unread.add(1, 0, Why::NotADate, &"é".repeat(1000));
        let row = unread.rows(0).next().expect("a row");
        assert_eq!(row.holds, Some(format!("{}\u{2026}", "é".repeat(80))));
    }
}
