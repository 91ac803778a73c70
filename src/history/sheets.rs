//! The sheet of a workbook that holds the table.

use super::{Cell, Doubt, Form, HistoryError, Layout, Options, Sample, Source};
use crate::model::cancellation::CancellationToken;

/// How many sheets are looked at.
const MOST: usize = 16;

/// How much a sheet looks like a table of contacts: nothing without dates, else by what its columns hold and how many rows it
/// has.
fn score(layout: &Layout, sample: &Sample) -> usize {
    if !layout.has_stamp() || sample.rows.len() < 2 {
        return 0;
    }
    let used = layout.columns.iter().filter(|meaning| **meaning != super::Meaning::Ignored).count().min(12);
    let has_names = usize::from(!sample.names(layout.header).is_empty());
    let is_row = |cells: &&[super::sample::Kept]| cells.iter().filter(|cell| cell.cell() != Cell::Empty).count() > 1;
    1 + 20 * usize::from(layout.is_intervals())
        + 10 * has_names
        + 4 * used
        + sample.below(layout.header).filter(is_row).count().min(40)
}

/// The layout of the first sheet, or that of another one which looks more like a table of contacts. Where several hold the
/// same table, as one a month, only one of them is read, and that is in doubt.
pub(super) fn best(
    source: &Source,
    first: Layout,
    rows: Sample,
    going: &CancellationToken,
) -> Result<(Layout, Sample), HistoryError> {
    let Form::Book { sheets, .. } = &source.form else { return Ok((first, rows)) };
    let mut all = vec![(score(&first, &rows), first.clone(), rows)];
    for sheet in sheets.iter().filter(|sheet| Some(*sheet) != first.sheet.as_ref()).take(MOST - 1) {
        let options = Options { sheet: Some(sheet.clone()), ..Options::from(&first) };
        // A sheet that cannot be read is none; the one that is taken was read.
        let Ok(rows) = Sample::of(source, &options, going) else { continue };
        let layout = Layout { sheet: Some(sheet.clone()), ..first.clone() }.guessed(&rows, None);
        all.push((score(&layout, &rows), layout, rows));
    }
    let most = all.iter().map(|(score, ..)| *score).max().unwrap_or_default();
    let place = all.iter().position(|(score, ..)| *score == most).unwrap_or_default();
    let columns = all.get(place).map(|(_, layout, _)| layout.columns.clone()).unwrap_or_default();
    let is_alike = |(score, layout, _): &&(usize, Layout, Sample)| *score > 0 && layout.columns == columns;
    let alike = all.iter().filter(is_alike).count();
    let (_, mut layout, rows) = all.swap_remove(place);
    if alike > 1 && most > 0 {
        layout.doubts.push(Doubt::Sheets);
    }
    Ok((layout, rows))
}
