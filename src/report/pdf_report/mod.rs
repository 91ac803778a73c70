//! The report for a board: some A4 pages with verdict, totals, charts, tables and assumptions, as a PDF.

mod assumptions;
mod bills;
mod certainty;
mod compared;
mod front;
mod paragraph;
mod sheet;
mod table;
mod turning;
mod years;

pub use compared::bytes as compared;
use jiff::civil::Date;

use super::colours;
use super::compare::title;
use super::known::Known;
use super::scene::pdf::{Booklet, PdfError};
use super::scene::{Anchor, Letters, Pen, Scene, fitted};
use crate::text::Text;
use sheet::{LEFT, PAGE, RIGHT, Sheet};

/// The program, as the pages name it.
const PROGRAM: &str = concat!("Contact TCO ", env!("CARGO_PKG_VERSION"));

/// Room for the scenario's name at the foot of a page, so that it does not meet what stands in the middle.
const NAME: f32 = 200.0;

/// The report as a PDF file. The same findings on one day give the same bytes.
///
/// # Errors
/// None that findings can cause.
pub fn bytes(known: &Known<'_>, date: Date, text: &Text) -> Result<Vec<u8>, PdfError> {
    booklet(known, date, text).bytes()
}

/// The pages, before they are written.
fn booklet(known: &Known<'_>, date: Date, text: &Text) -> Booklet {
    let mut sheet = Sheet::new();
    front::write(&mut sheet, known, date, text);
    bills::write(&mut sheet, known, text);
    years::write(&mut sheet, known, text);
    certainty::write(&mut sheet, known, text);
    turning::write(&mut sheet, known, text);
    assumptions::write(&mut sheet, known, date, text);
    let name = title(known.scenario(), text);
    bound(sheet, text.with("board-title", &[("name", &name)]), &name, date, text)
}

/// Pages with a foot each, which says `name`.
fn bound(sheet: Sheet, title: String, name: &str, date: Date, text: &Text) -> Booklet {
    let Sheet { mut pages, bookmarks, .. } = sheet;
    let count = pages.len();
    for (index, page) in pages.iter_mut().enumerate() {
        foot(page, name, date, [index + 1, count], text);
    }
    Booklet {
        title,
        language: text.locale().code().to_owned(),
        creator: PROGRAM.to_owned(),
        date: (date.year().max(0).unsigned_abs(), date.month().unsigned_abs(), date.day().unsigned_abs()),
        pages,
        bookmarks,
    }
}

/// The day of printing: 24 November 2026.
fn day(date: Date, text: &Text) -> String {
    let month = text.get(&format!("month-{}", date.month()));
    let (day, year) = (date.day().to_string(), date.year().to_string());
    text.with("board-date", &[("day", &day), ("month", &month), ("year", &year)])
}

/// Which report and page this is.
fn foot(page: &mut Scene, name: &str, date: Date, [number, count]: [usize; 2], text: &Text) {
    let letters = Letters::regular(7.2, colours::WEAK_TEXT);
    let y = PAGE[1] - 34.0;
    page.line([LEFT, y - 11.0], [RIGHT, y - 11.0], Pen::new(colours::LINE, 0.6));
    let made = format!("{PROGRAM} · {}", day(date, text));
    let number = text.with("board-page", &[("number", &number.to_string()), ("count", &count.to_string())]);
    let name = fitted(name, letters, NAME);
    page.words([LEFT, y], name, letters, Anchor::Start);
    page.words([(LEFT + RIGHT) / 2.0 + 40.0, y], made, letters, Anchor::Middle);
    page.words([RIGHT, y], number, letters, Anchor::End);
}
