//! The plan's formulas: what follows from the inputs alone, from the staffed hours, and from the permanent team. The
//! planner works them out in floating point; bills and explanations go by the same ones.

mod billed;
mod factors;
mod handling;
mod team;

pub(in crate::model) use billed::ClientTeam;
pub(in crate::model) use factors::Factors;
pub(in crate::model) use team::STARTS_PER_AGENCY_FTE;

use super::{Plan, SupplierPlan};
use crate::model::error::ModelError;
use crate::model::formula::{Draft, Figure, Kind, Program, QuantityId, Run, Stage, Term, TooLarge, VOLUME, book};
use crate::model::scenario::Scenario;
use billed::Billed;
use handling::Handling;
use team::Team;

/// Handles on everything the bills are made of.
pub(in crate::model) struct Formulas<'d> {
    pub factors: Factors<'d>,
    /// Telephone minutes of the in-house demand.
    pub phone_minutes: Term<'d>,
    pub team: Team<'d>,
    pub billed: Billed<'d>,
}

impl<'d> Formulas<'d> {
    /// Writes the formulas of the plan.
    pub fn write(draft: &'d Draft) -> Self {
        let factors = Factors::write(draft);
        let handling = Handling::write(draft);
        let phone_minutes = handling.write_demand(draft);
        let team = Team::write(draft, &factors);
        let billed = Billed::write(draft, &handling);
        Self { factors, phone_minutes, team, billed }
    }
}

/// A figure that the plan or the supplier's plan keeps: `figure!(plan.heads)`, `figure!(plan.paid_hours[])` for months.
macro_rules! figure {
    (plan.$field:ident) => {
        $crate::model::formula::Figure::One { read: |plan, _| plan.$field, write: |plan, _| &mut plan.$field }
    };
    (plan.$field:ident[]) => {
        $crate::model::formula::Figure::Months { read: |plan, _| &plan.$field, write: |plan, _| &mut plan.$field }
    };
    (supplier.$field:ident) => {
        $crate::model::formula::Figure::One {
            read: |_, supplier| supplier.$field,
            write: |_, supplier| &mut supplier.$field,
        }
    };
    (supplier.$field:ident[]) => {
        $crate::model::formula::Figure::Months {
            read: |_, supplier| &supplier.$field,
            write: |_, supplier| &mut supplier.$field,
        }
    };
}
use figure;

/// All formulas of the plan.
fn program() -> &'static Program {
    book().programs.plan.get_or_init(|| {
        let formulas = book().quantities().filter(|(_, quantity)| matches!(quantity.kind, Kind::Formula { .. }));
        Program::new(book(), formulas.map(|(id, _)| id), |_| false)
    })
}

/// The plan's formulas laid out for one scenario.
#[derive(Clone, Debug)]
pub(super) struct Workings {
    run: Run<'static, f64>,
    /// Contacts of the average month.
    volume: QuantityId,
    paid_hours: QuantityId,
    permanent_hours: QuantityId,
    /// What the planner finds, and what the formulas give.
    found: Vec<(QuantityId, Figure)>,
    stored: Vec<(QuantityId, Figure)>,
}

impl Workings {
    /// Reads the inputs and works out what does not depend on the volume.
    ///
    /// # Errors
    /// When an input is not a number.
    pub fn of(scenario: &Scenario) -> Result<Self, ModelError> {
        let book = book();
        let mut run = Run::new(program(), book, scenario).map_err(not_a_number)?;
        run.work_out(Stage::Scenario..=Stage::Scenario).map_err(not_a_number)?;
        let found = run.given().filter_map(|id| match book.quantity(id).kind {
            Kind::Figure { figure, .. } => Some((id, figure)),
            _ => None,
        });
        let stored = book.quantities().filter_map(|(id, quantity)| match quantity.kind {
            Kind::Formula { stored: Some(figure), .. } => Some((id, figure)),
            _ => None,
        });
        Ok(Self {
            found: found.collect(),
            stored: stored.collect(),
            run,
            volume: find(VOLUME)?,
            paid_hours: find("plan.paid_hours")?,
            permanent_hours: find("plan.permanent_hours_per_month")?,
        })
    }

    /// The value of a factor, which depends on the inputs alone.
    ///
    /// # Errors
    /// When there is none of that name.
    pub fn factor(&self, name: &str) -> Result<f64, ModelError> {
        Ok(self.run.value(find(name)?))
    }

    /// Completes two plans that hold what the planner found: hours, busiest half-hour, billed quantities. The permanent
    /// hours a month follow from the paid hours needed in each month.
    ///
    /// # Errors
    /// Never in floating point; the signature is that of all runs.
    pub fn complete(
        &self,
        contacts_per_month: f64,
        permanent_hours: impl FnOnce(&[f64; 12]) -> f64,
        plan: &mut Plan,
        supplier: &mut SupplierPlan,
    ) -> Result<(), ModelError> {
        let mut run = self.run.clone();
        plan.contacts_per_month = contacts_per_month;
        run.set_input(self.volume, contacts_per_month).map_err(not_a_number)?;
        for (id, figure) in &self.found {
            run.set(*id, figure.read(plan, supplier, &mut 0.0)).map_err(not_a_number)?;
        }
        run.work_out(Stage::Volume..=Stage::Volume).map_err(not_a_number)?;
        let mut needed = [0.0; 12];
        needed.copy_from_slice(run.values(self.paid_hours));
        plan.permanent_hours_per_month = permanent_hours(&needed);
        run.set(self.permanent_hours, &[plan.permanent_hours_per_month]).map_err(not_a_number)?;
        run.work_out(Stage::Team..=Stage::Team).map_err(not_a_number)?;
        for (id, figure) in &self.stored {
            figure.write(plan, supplier, run.values(*id));
        }
        Ok(())
    }
}

fn find(name: &str) -> Result<QuantityId, ModelError> {
    book().find(name).ok_or_else(|| ModelError::Invalid(format!("there is no quantity {name}")))
}

fn not_a_number(TooLarge(id): TooLarge) -> ModelError {
    ModelError::Invalid(format!("{} is not a number", book().quantity(id).id))
}
