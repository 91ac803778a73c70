//! What the report rests on: what differs from the defaults or lies outside what is usual, with sources; figures that look
//! wrong; and the notes.

use jiff::civil::Date;

use super::paragraph::lines;
use super::sheet::{BODY, NOTE, Sheet, WIDTH};
use super::table::{CELL, Column, Row, Table};
use crate::model;
use crate::model::parameters::Source;
use crate::report::assumptions::{self, Assumption};
use crate::report::colours;
use crate::report::known::Known;
use crate::report::scene::{Anchor, Letters, fitted};
use crate::report::{hints, parameters, start};
use crate::text::Text;

/// The most lines of notes; more stand in the scenario's file.
const NOTES: usize = 90;
/// The most rows.
const MOST: usize = 70;
const SOURCE: f32 = 168.0;

/// Writes the sections.
pub(super) fn write(sheet: &mut Sheet, known: &Known<'_>, date: Date, text: &Text) {
    notes(sheet, known, text);
    let year = date.year().max(0).unsigned_abs();
    let all = assumptions::of(known.scenario(), year, text);
    let told: Vec<&Assumption> = all.iter().filter(|one| one.differs || one.is_outside || one.own.is_some()).collect();
    sheet.heading(&text.get("board-assumptions"), 0.0);
    let count = |is: &dyn Fn(&&Assumption) -> bool| all.iter().filter(is).count();
    let values = [
        ("all", all.len()),
        ("differ", count(&|one| one.differs)),
        ("outside", count(&|one| one.is_outside)),
        ("own", count(&|one| one.own.is_some())),
        ("old", count(&|one| one.is_old)),
    ]
    .map(|(key, count)| (key, text.number(count as f64, 0)));
    let values: Vec<(&str, &str)> = values.iter().map(|(key, count)| (*key, count.as_str())).collect();
    let about = text.with("board-assumptions-about", &values);
    if told.is_empty() {
        sheet.paragraph(&about, BODY);
        sheet.paragraph(&published(&all, text), NOTE);
        return doubts(sheet, known, text);
    }
    sheet.paragraph(&format!("{about} {}", text.get("board-assumptions-listed")), BODY);
    sheet.gap(2.0);
    table(&told, text).draw(sheet);
    sheet.gap(4.0);
    if told.len() > MOST {
        let more = text.number((told.len() - MOST) as f64, 0);
        sheet.paragraph(&text.with("board-assumptions-more", &[("more", &more)]), NOTE);
    }
    sheet.paragraph(&format!("{} {}", text.get("board-assumptions-marks"), published(&all, text)), NOTE);
    doubts(sheet, known, text);
}

/// Figures that look wrong, each with what to do; nothing where there are none.
fn doubts(sheet: &mut Sheet, known: &Known<'_>, text: &Text) {
    let found = model::hints::of(known.prepared, known.comparison, start::told(known.scenario()));
    if found.is_empty() {
        return;
    }
    sheet.subheading(&text.get("hints-title"), 40.0);
    for hint in &found {
        sheet.paragraph(&hints::sentence(hint, text), BODY);
        sheet.paragraph(&hints::remedy(hint, text), NOTE);
        sheet.gap(2.0);
    }
}

/// The published sources of the inputs that stand at their default.
fn published(all: &[Assumption], text: &Text) -> String {
    let sources = all.iter().filter(|one| !one.differs).flat_map(|one| &one.input.sources);
    let mut cited: Vec<String> =
        sources.filter(|source| source.year.is_some()).map(|source| cited(source, text)).collect();
    cited.sort();
    cited.dedup();
    if cited.is_empty() { String::new() } else { text.with("board-published", &[("sources", &cited.join("; "))]) }
}

/// A source by title and year.
fn cited(source: &Source, text: &Text) -> String {
    parameters::source(&Source { value: None, ..source.clone() }, text)
}

fn table(told: &[&Assumption], text: &Text) -> Table {
    let column = |key: &str, width: f32, anchor: Anchor| Column { head: text.get(key), width, anchor };
    let mut table = Table::new(vec![
        column("seek-input", 0.0, Anchor::Start),
        column("board-value", 66.0, Anchor::End),
        column("board-default", 58.0, Anchor::End),
        column("board-usual_range", 76.0, Anchor::End),
        column("board-source", SOURCE, Anchor::Start),
    ]);
    for one in told.iter().take(MOST) {
        let letters = CELL;
        let short = |words: &str, width: f32| fitted(words, letters, width);
        let source = fitted(&one.from, letters, 3.0 * SOURCE - 60.0);
        let usual = one.plausible.clone().unwrap_or_default();
        let mut row = Row::new([
            fitted(&one.label, letters, 240.0),
            short(&one.value, 2.0 * 50.0),
            short(&one.default.clone().unwrap_or_default(), 2.0 * 44.0),
            short(&usual, 2.0 * 60.0),
            source,
        ]);
        if one.own.is_none() {
            row.colours = vec![None, None, None, None, Some(colours::WEAK_TEXT)];
        }
        if one.is_outside {
            row.colours.resize(5, None);
            row.colours[1] = Some(colours::WARNING);
        }
        table.row(row);
    }
    table
}

fn notes(sheet: &mut Sheet, known: &Known<'_>, text: &Text) {
    let notes = known.scenario().notes.trim();
    if notes.is_empty() {
        return;
    }
    let letters = Letters { size: 8.4, ..BODY };
    // A line holds fewer letters than points; what lies far behind the last line shown need not be broken.
    let most = NOTES * WIDTH as usize;
    let begun: String = notes.chars().take(most).collect();
    let mut all = lines(&begun, letters, WIDTH);
    all.dedup_by(|next, line| next.words.trim().is_empty() && line.words.trim().is_empty());
    let is_cut = all.len() > NOTES || begun.len() < notes.len();
    all.truncate(NOTES);
    sheet.heading(&text.get("board-notes"), 0.0);
    sheet.lines(&all, letters);
    if is_cut {
        sheet.gap(4.0);
        sheet.paragraph(&text.get("board-notes-more"), NOTE);
    }
}
