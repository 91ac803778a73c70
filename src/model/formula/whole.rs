//! The whole book worked out for a plan: every quantity, and every step on the way to it.

use std::sync::LazyLock;

use super::book::book;
use super::program::{Program, Run, TooLarge};
use super::quantity::{Kind, Stage};
use crate::model::error::ModelError;
use crate::model::plan::{Plan, SupplierPlan};
use crate::model::scenario::Scenario;

/// Every quantity, from inputs and what the planner finds.
static PROGRAM: LazyLock<Program> =
    LazyLock::new(|| Program::new(book(), book().quantities().map(|(id, _)| id), |_| false));

/// Works out every quantity of the book for a plan of a scenario at a volume, contacts of the average month.
///
/// # Errors
/// When the plan is not one of that scenario.
pub fn whole_book(
    scenario: &Scenario,
    contacts_per_month: f64,
    plan: &Plan,
    supplier: &SupplierPlan,
) -> Result<Run<'static, f64>, ModelError> {
    let wrong = |TooLarge(id): TooLarge| ModelError::AmountTooLarge { line: book().quantity(id).id.clone() };
    let mut run = Run::new(&PROGRAM, book(), scenario).map_err(wrong)?;
    if let Some(volume) = book().find("demand.contacts_per_month") {
        run.set(volume, &[contacts_per_month]).map_err(wrong)?;
    }
    for (id, quantity) in book().quantities() {
        if let Kind::Figure { figure, .. } = quantity.kind {
            run.set(id, figure.read(plan, supplier, &mut 0.0)).map_err(wrong)?;
        }
    }
    run.work_out(Stage::Scenario..=Stage::Team).map_err(wrong)?;
    Ok(run)
}
