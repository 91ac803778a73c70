//! The sheet of assumptions: every input beside its default and what is usual, what differs, and where it comes from.

use rust_xlsxwriter::XlsxError;

use super::looks;
use super::pen::Pen;
use super::places::Sheet;
use super::work::Work;
use crate::report::assumptions::{self, Assumption};

const HEADS: u32 = 3;
const WIDTHS: [f64; 13] = [36.0, 30.0, 16.0, 26.0, 20.0, 20.0, 10.0, 10.0, 12.0, 10.0, 9.0, 44.0, 60.0];
const KEYS: [&str; 13] = [
    "input",
    "value",
    "unit",
    "default",
    "usual",
    "range",
    "differs",
    "outside",
    "no_source",
    "old",
    "year",
    "note",
    "source",
];

pub(super) fn write(work: &Work<'_>, footer: &str) -> Result<Pen, XlsxError> {
    let text = work.text;
    let mut pen = Pen::new(Sheet::Assumptions, &work.places, &Sheet::Assumptions.name(text), footer)?;
    pen.words(1, 0, &text.get("workbook-assumptions-about"), &looks::about())?;
    pen.widths(&WIDTHS)?;
    pen.heads(HEADS, &KEYS.map(|key| text.get(&format!("workbook-head-{key}"))), &[])?;
    let now = u16::try_from(work.date.year()).unwrap_or_default();
    let assumptions = assumptions::of(work.known.scenario(), now, text);
    for (row, assumption) in (HEADS + 1..).zip(&assumptions) {
        write_row(row, assumption, &mut pen, work)?;
    }
    pen.sheet.autofilter(HEADS, 0, HEADS + assumptions.len() as u32, KEYS.len() as u16 - 1)?;
    Ok(pen)
}

fn write_row(row: u32, assumption: &Assumption, pen: &mut Pen, work: &Work<'_>) -> Result<(), XlsxError> {
    let yes = |is: bool| if is { work.text.get("switch-on") } else { String::new() };
    let words = |words: &Option<String>| words.clone().unwrap_or_default();
    let cells = [
        (assumption.label.clone(), looks::label()),
        (assumption.value.clone(), looks::right()),
        (assumption.unit.clone(), looks::remark()),
        (words(&assumption.default), looks::right()),
        (words(&assumption.plausible), looks::right()),
        (words(&assumption.range), looks::right()),
        (yes(assumption.differs), looks::remark()),
        (yes(assumption.is_outside), looks::remark()),
        (yes(assumption.own.is_none()), looks::remark()),
        (yes(assumption.is_old), looks::remark()),
        (assumption.year.map(|year| year.to_string()).unwrap_or_default(), looks::remark()),
    ];
    for (column, (words, look)) in (0u16..).zip(cells) {
        pen.words(row, column, &words, &look)?;
    }
    let (own, sources) = (words(&assumption.own), assumption.sources.join("; "));
    for (column, words) in (11u16..).zip([&own, &sources]) {
        pen.words(row, column, words, &looks::long_remark(words))?;
    }
    let all = [(1, Some(&assumption.value)), (3, assumption.default.as_ref()), (11, Some(&own)), (12, Some(&sources))];
    let wrapped = all.into_iter().filter_map(|(column, words)| Some((words?.as_str(), WIDTHS[column] - 2.0)));
    pen.fit(row, &wrapped.filter(|(words, _)| looks::may_wrap(words)).collect::<Vec<_>>())
}
