//! The results as a workbook that calculates: inputs in named cells, the plan as the program finds it, and every line of
//! every bill as the formula of the book, so that a controller can check and change prices.
//!
//! No formula is written here a second time: [`emit`] turns the expressions of the book into those of a spreadsheet.
//! Every cell also keeps the program's own result, for viewers that do not calculate.

mod assumptions;
mod bills;
mod blocks;
mod break_even;
mod emit;
mod follows;
mod inputs;
mod later;
mod looks;
mod pen;
mod places;
mod plan;
mod plans;
mod summary;
mod team;
mod work;
mod years;

pub use follows::{Follows, follows};

use jiff::civil::Date;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};
use thiserror::Error;

use super::compare;
use super::known::Known;
use crate::model::error::ModelError;
use crate::text::Text;
use bills::Bills;
use inputs::Inputs;
use later::LaterYears;
use pen::Pen;
use places::{Places, Sheet};
use plan::Plan;
use summary::Summary;
use work::Work;
use years::YearSheet;

/// Why there is no workbook.
#[derive(Debug, Error)]
pub enum WorkbookError {
    /// A year cannot be planned.
    #[error(transparent)]
    Model(#[from] ModelError),
    /// The file cannot be put together.
    #[error("the workbook cannot be written: {0}")]
    File(#[from] XlsxError),
}

/// The workbook of what is known of a scenario, on a day, in the language of the texts.
///
/// # Errors
/// None that findings can cause, as long as their years can be planned.
pub fn bytes(known: &Known<'_>, date: Date, text: &Text) -> Result<Vec<u8>, WorkbookError> {
    let scenario = known.scenario();
    let plans = plans::plans(known)?;
    let mut places = Places::new(text);
    let inputs = Inputs::place(scenario, text, &mut places);
    let plan = Plan::place(scenario, &mut places);
    let bills = Bills::place(&mut places);
    let years = known.years();
    let year_sheet = years.map(|years| YearSheet::place(years, &mut places));
    let later = LaterYears::place(&plans, &mut places);
    let work = Work { known, date, text, plans, places };
    let title = compare::title(scenario, text);
    let footer = format!("Contact TCO {} · {title} · {date}", env!("CARGO_PKG_VERSION"));
    let summary = Summary { work: &work, inputs: &inputs, bills: &bills, years: year_sheet.as_ref() };

    let mut pens = vec![
        summary.write(&footer)?,
        inputs.write(&work, &footer)?,
        plan.write_plan(&work, &inputs, &footer)?,
        plan.write_calculation(&work, &inputs, &footer)?,
        bills.write(&work, &footer)?,
        break_even::write(&work, &footer)?,
    ];
    pens.push(match (known.years, &year_sheet) {
        (Some(Ok(years)), Some(sheet)) => sheet.write(years, &work, &footer)?,
        (Some(Err(reason)), _) => no_years(reason, &work, &footer)?,
        _ => Pen::new(Sheet::Years, &work.places, &Sheet::Years.name(text), &footer)?,
    });
    if let Some(later) = &later {
        pens.push(later.write(&work, &footer)?);
    }
    pens.push(assumptions::write(&work, &footer)?);

    let mut workbook = Workbook::new();
    // The day of the figures and not the second of the writing: two workbooks of one scenario are the same file.
    let (year, month, day) = (date.year(), date.month(), date.day());
    let day = ExcelDateTime::from_ymd(year.unsigned_abs(), month.unsigned_abs(), day.unsigned_abs())?;
    let about = DocProperties::new().set_title(&title).set_author("Contact TCO").set_creation_datetime(&day);
    workbook.set_properties(&about);
    for pen in pens {
        workbook.push_worksheet(pen.sheet);
    }
    for (name, cells) in work.places.names() {
        workbook.define_name(name, &format!("={cells}"))?;
    }
    Ok(workbook.save_to_buffer()?)
}

/// The sheet of the years where they cannot be calculated, with the reason.
fn no_years(reason: &ModelError, work: &Work<'_>, footer: &str) -> Result<Pen, XlsxError> {
    let mut pen = Pen::new(Sheet::Years, &work.places, &Sheet::Years.name(work.text), footer)?;
    pen.words(2, 0, &reason.to_string(), &looks::label())?;
    Ok(pen)
}
