//! The results as a workbook that calculates: inputs in named cells, the plan as the program finds it, and every line of
//! every bill as the formula of the book, so that a controller can check and change prices.
//!
//! No formula is written here a second time: [`emit`] turns the expressions of the book into those of a spreadsheet.
//! Every cell also keeps the program's own result, for viewers that do not calculate.

#[allow(dead_code)]
mod bills;
mod emit;
mod follows;
mod inputs;
mod looks;
#[allow(dead_code)]
mod pen;
#[allow(dead_code)]
mod places;
mod plan;
mod plans;
mod team;
#[allow(dead_code)]
mod work;

pub use follows::{Follows, follows};

use rust_xlsxwriter::{DocProperties, Workbook, XlsxError};
use thiserror::Error;

use super::compare;
use super::findings::Findings;
use crate::model::error::ModelError;
use crate::text::Text;
use bills::Bills;
use inputs::Inputs;
use places::Places;
use plan::Plan;
use work::Work;

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

/// The workbook of a scenario's findings, in the language of the texts.
///
/// # Errors
/// None that findings can cause, as long as their years can be planned.
pub fn bytes(findings: &Findings, text: &Text) -> Result<Vec<u8>, WorkbookError> {
    let scenario = &findings.scenario;
    let plans = plans::plans(scenario, findings.comparison.contacts_per_month, findings.years.as_ref().ok())?;
    let mut places = Places::new(text);
    let inputs = Inputs::place(scenario, text, &mut places);
    let plan = Plan::place(scenario, &mut places);
    let bills = Bills::place(&mut places);
    let work = Work { findings, text, plans, places };
    let title = compare::title(scenario, text);
    let footer = format!("Contact TCO {} · {title} · {}", env!("CARGO_PKG_VERSION"), findings.date);

    let mut workbook = Workbook::new();
    workbook.set_properties(&DocProperties::new().set_title(&title).set_author("Contact TCO"));
    for pen in [
        inputs.write(&work, &footer)?,
        plan.write_plan(&work, &inputs, &footer)?,
        plan.write_calculation(&work, &inputs, &footer)?,
        bills.write(&work, &footer)?,
    ] {
        workbook.push_worksheet(pen.sheet);
    }
    for (name, cells) in work.places.names() {
        workbook.define_name(name, &format!("={cells}"))?;
    }
    Ok(workbook.save_to_buffer()?)
}
