//! Several scenarios beside each other on paper: their figures, the inputs that differ, and the way from what outsourcing
//! saves in the reference to what it saves in each other one.

use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::sheet::{BODY, LEFT, NOTE, RIGHT, Sheet, WIDTH};
use super::table::{CELL, Column, Row, STRONG, Table};
use super::{bound, day};
use crate::model::cancellation::CancellationToken;
use crate::model::difference::{Explanation, Measure, Waterfall};
use crate::report::colours;
use crate::report::difference::{label, legs};
use crate::report::grid::Grid;
use crate::report::reason;
use crate::report::scene::pdf::{Booklet, PdfError};
use crate::report::scene::{Anchor, Letters, Pen, Scene, fitted};
use crate::report::side_by_side::{Worked, grids, in_differing_parts, in_parts};
use crate::text::Text;

const TITLE: Letters = Letters::strong(21.0, colours::TEXT);
const SMALL: Letters = Letters::regular(8.0, colours::WEAK_TEXT);
/// Widths of what a scenario holds and of how it differs from the reference.
const HELD: f32 = 86.0;
const CHANGE: f32 = 66.0;
/// A row of the way: its height, and room for the name at the left and the amount at the right.
const STEP: f32 = 14.0;
const NAME: f32 = 210.0;
const AMOUNT: f32 = 74.0;
const BAR: f32 = 8.0;

/// The comparison as a PDF file; the first scenario is the reference. The same scenarios on one day give the same bytes.
///
/// # Errors
/// None that a comparison can cause.
pub fn bytes(all: &[Worked], date: Date, text: &Text) -> Result<Vec<u8>, PdfError> {
    booklet(all, date, text).bytes()
}

fn booklet(all: &[Worked], date: Date, text: &Text) -> Booklet {
    let mut sheet = Sheet::new();
    masthead(&mut sheet, all, date, text);
    let (figures, inputs) = grids(all, text);
    tables(&mut sheet, in_parts(&figures, all.len()));
    sheet.heading(&text.get("side-inputs"), 0.0);
    if inputs.rows.len() > 1 {
        tables(&mut sheet, in_differing_parts(&inputs, all.len()));
    } else {
        sheet.paragraph(&text.get("side-inputs-none"), BODY);
    }
    ways(&mut sheet, all, text);
    let title = text.get("side-title");
    bound(sheet, title.clone(), &title, date, text)
}

/// The title, and each scenario by its number, with the reason where it cannot be calculated.
fn masthead(sheet: &mut Sheet, all: &[Worked], date: Date, text: &Text) {
    let title = text.get("side-title");
    sheet.bookmark(&title);
    let y = sheet.y + 29.0;
    sheet.page().words([LEFT, y], title, TITLE, Anchor::Start);
    sheet.page().words([RIGHT, y], day(date, text), SMALL, Anchor::End);
    sheet.y += 44.0;
    for (place, worked) in all.iter().enumerate() {
        let role = if place == 0 { format!(" ({})", text.get("side-reference")) } else { String::new() };
        let name = fitted(&worked.name, BODY, WIDTH - 90.0);
        sheet.paragraph(&format!("{}  {name}{role}", place + 1), BODY);
        if let Err(error) = &worked.found {
            let reason = reason::words(error, text);
            sheet.paragraph(&text.with("side-failed", &[("name", &name), ("reason", &reason)]), NOTE);
        }
    }
    sheet.gap(6.0);
}

/// The parts of a grid as tables, the scenarios by their numbers.
fn tables(sheet: &mut Sheet, parts: Vec<(Grid, Vec<usize>)>) {
    for (part, places) in parts {
        let mut rows = part.rows.into_iter();
        let heads = rows.next().unwrap_or_default();
        let column = |(index, head): (usize, String)| match index {
            0 => Column { head, width: 0.0, anchor: Anchor::Start },
            1 => Column { head: "1".to_owned(), width: HELD, anchor: Anchor::End },
            _ if index % 2 == 0 => {
                let number = places.get(index / 2 - 1).map(|place| (place + 1).to_string());
                Column { head: number.unwrap_or_default(), width: HELD, anchor: Anchor::End }
            }
            _ => Column { head, width: CHANGE, anchor: Anchor::End },
        };
        let mut table = Table::new(heads.into_iter().enumerate().map(column).collect());
        for cells in rows {
            let mut row = Row::new(cells);
            row.colours =
                (0..row.cells.len()).map(|index| (index > 1 && index % 2 == 1).then_some(colours::WEAK_TEXT)).collect();
            table.row(row);
        }
        table.draw(sheet);
        sheet.gap(8.0);
    }
}

/// The way from the reference's saving to each other's, input by input.
fn ways(sheet: &mut Sheet, all: &[Worked], text: &Text) {
    let Some((reference, others)) = all.split_first() else { return };
    sheet.heading(&text.get("side-explained"), 0.0);
    sheet.paragraph(&text.get("difference-about"), NOTE);
    for (place, other) in others.iter().enumerate() {
        let numbers = ["1".to_owned(), (place + 2).to_string()];
        let [from, to] = &numbers;
        let values = [("measure", text.get("side-saving")), ("from", from.clone()), ("to", to.clone())];
        let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        sheet.subheading(&text.with("chart-of-steps", &values), 3.0 * STEP);
        match Explanation::of(&reference.scenario, &other.scenario, &CancellationToken::default()) {
            Ok(Some(found)) => way(sheet, &found.waterfall(Measure::Difference), [&reference.name, &other.name], text),
            // Nobody stops it.
            Ok(None) => {}
            Err(error) => {
                let reason = reason::words(&error, text);
                sheet.paragraph(&text.with("side-unexplained", &[("reason", &reason)]), BODY);
            }
        }
    }
}

fn way(sheet: &mut Sheet, found: &Waterfall, names: [&str; 2], text: &Text) {
    let bars = legs(found, names, text);
    let sums = bars.iter().map(|bar| number(bar.to));
    let (low, high) = sums.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), sum| (low.min(sum), high.max(sum)));
    let x = |sum: Decimal| {
        let part = if high > low { (number(sum) - low) / (high - low) } else { 0.5 };
        NAME + 6.0 + part as f32 * (WIDTH - NAME - AMOUNT - 12.0)
    };
    for bar in &bars {
        let mut row = Scene::new(WIDTH, STEP);
        let (letters, middle) = (if bar.is_total { STRONG } else { CELL }, STEP / 2.0);
        let base = middle + letters.size * 0.36;
        row.words([0.0, base], fitted(&bar.name, letters, NAME - 12.0), letters, Anchor::Start);
        let colour = match () {
            () if bar.is_total => colours::WEAK_TEXT,
            // What is saved rises or falls.
            () if bar.to > bar.from => colours::ACCENT,
            () => colours::WARNING,
        };
        // A total is a mark: zero may lie far off.
        let from = if bar.is_total { bar.to } else { bar.from };
        let (left, right) = (x(from).min(x(bar.to)), x(from).max(x(bar.to)));
        row.line([NAME, STEP], [WIDTH - AMOUNT, STEP], Pen::new(colours::LINE, 0.4));
        row.bar([left - 0.6, middle - BAR / 2.0], [right - left + 1.2, BAR], colour);
        row.words([WIDTH, base], bar.amount(text), letters, Anchor::End);
        sheet.draw(row);
    }
    if !found.left.is_empty() {
        let labels: Vec<String> = found.left.iter().map(|id| label(id, text)).collect();
        sheet.paragraph(&text.with("difference-left", &[("inputs", &labels.join(", "))]), NOTE);
    }
    sheet.gap(6.0);
}

fn number(amount: Decimal) -> f64 {
    amount.to_f64().unwrap_or_default()
}
