//! The whole book worked out for a plan: every quantity, and every step on the way to it.

use super::book::book;
use super::inputs::VOLUME;
use super::program::{Program, Run, TooLarge};
use super::quantity::{Kind, Stage};
use crate::model::error::ModelError;
use crate::model::plan::{Plan, SupplierPlan};
use crate::model::scenario::Scenario;

/// Works out every quantity of the book for a plan of a scenario, at the volume of the plan.
///
/// # Errors
/// When the plan is not one of that scenario.
pub fn whole_book(scenario: &Scenario, plan: &Plan, supplier: &SupplierPlan) -> Result<Run<'static, f64>, ModelError> {
    let wrong = |TooLarge(id): TooLarge| ModelError::AmountTooLarge { line: book().quantity(id).id.clone() };
    let every = || Program::new(book(), book().quantities().map(|(id, _)| id), |_| false);
    let mut run = Run::new(book().programs.everything.get_or_init(every), book(), scenario).map_err(wrong)?;
    if let Some(volume) = book().find(VOLUME) {
        run.set_input(volume, plan.contacts_per_month).map_err(wrong)?;
    }
    for (id, quantity) in book().quantities() {
        if let Kind::Figure { figure, .. } = quantity.kind {
            run.set(id, figure.read(plan, supplier, &mut 0.0)).map_err(wrong)?;
        }
    }
    run.work_out(Stage::Scenario..=Stage::Team).map_err(wrong)?;
    Ok(run)
}
