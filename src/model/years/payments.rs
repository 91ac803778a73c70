//! The payments' formulas run on a year's plan: all of it at the start, or only what is more than ever before.

use rust_decimal::Decimal;

use crate::model::bill::{IRRECOVERABLE_VAT, Pricing, Sourcing};
use crate::model::error::ModelError;
use crate::model::formula::{Figure, Kind, Program, Quantity, QuantityId, Run, Stage, TooLarge, VOLUME, book};
use crate::model::plan::{Plan, SupplierPlan};
use crate::model::scenario::Scenario;

/// The formulas of all payments, from inputs, the plan's stored figures and the lines.
fn program() -> &'static Program {
    let book = book();
    book.programs.payments.get_or_init(|| {
        let payments = Sourcing::ALL.into_iter().flat_map(|sourcing| book.rules.payments(sourcing));
        let targets = payments.flat_map(|payment| std::iter::once(payment.quantity).chain(payment.life));
        let targets = targets.chain(book.find(IRRECOVERABLE_VAT));
        let is_given = |quantity: &Quantity| quantity.stored().is_some() || matches!(quantity.kind, Kind::Line { .. });
        Program::new(book, targets, is_given)
    })
}

/// The payments of a scenario.
pub(super) struct Payments {
    run: Run<'static, Decimal>,
    figures: Vec<(QuantityId, Figure)>,
    lines: Vec<QuantityId>,
}

impl Payments {
    /// Reads the inputs.
    ///
    /// # Errors
    /// When an amount is too large to hold.
    pub fn new(scenario: &Scenario) -> Result<Self, ModelError> {
        let mut run = Run::new(program(), book(), scenario).map_err(too_large)?;
        run.work_out(Stage::Scenario..=Stage::Scenario).map_err(too_large)?;
        let figures = run.given().filter_map(|id| Some((id, book().quantity(id).stored()?))).collect();
        let lines = run.given().filter(|id| matches!(book().quantity(*id).kind, Kind::Line { .. })).collect();
        Ok(Self { run, figures, lines })
    }

    /// Works out what all payments are for a plan and its bills.
    ///
    /// # Errors
    /// When an amount is too large to hold.
    pub fn price(&mut self, plan: &Plan, supplier: &SupplierPlan, bills: &Pricing<Decimal>) -> Result<(), ModelError> {
        for (id, figure) in &self.figures {
            self.run.set(*id, figure.read(plan, supplier, &mut 0.0)).map_err(too_large)?;
        }
        if let Some(volume) = book().find(VOLUME) {
            self.run.set_input(volume, plan.contacts_per_month).map_err(too_large)?;
        }
        for line in &self.lines {
            self.run.set_exactly(*line, bills.amount(*line));
        }
        self.run.work_out(Stage::Volume..=Stage::Team).map_err(too_large)
    }

    /// A payment of the plan last priced, EUR, or an input such as a life, years.
    pub fn value(&self, quantity: QuantityId) -> Decimal {
        self.run.value(quantity)
    }

    /// The share of a price that is VAT which cannot be reclaimed.
    pub fn irrecoverable_vat(&self) -> Decimal {
        book().find(IRRECOVERABLE_VAT).map_or(Decimal::ZERO, |id| self.run.value(id))
    }
}

/// The figures of a plan of which more is paid for when more is needed than ever before.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Growing {
    contacts_per_month: f64,
    devices: f64,
    workplaces: f64,
    dedicated_core: f64,
    blended_core: f64,
    hybrid_core: f64,
}

impl Growing {
    /// Raises the highest figures so far to those of a plan, and gives what they rise by.
    pub fn raise(&mut self, plan: &Plan, supplier: &SupplierPlan) -> Self {
        Self {
            contacts_per_month: raise(&mut self.contacts_per_month, plan.contacts_per_month),
            devices: raise(&mut self.devices, plan.devices),
            workplaces: raise(&mut self.workplaces, plan.workplaces),
            dedicated_core: raise(&mut self.dedicated_core, supplier.dedicated_core),
            blended_core: raise(&mut self.blended_core, supplier.blended_core),
            hybrid_core: raise(&mut self.hybrid_core, supplier.hybrid_core),
        }
    }

    /// The plans with these figures in place of their own.
    pub fn put_in(self, plan: Plan, supplier: SupplierPlan) -> (Plan, SupplierPlan) {
        let Self { contacts_per_month, devices, workplaces, dedicated_core, blended_core, hybrid_core } = self;
        (
            Plan { contacts_per_month, devices, workplaces, ..plan },
            SupplierPlan { dedicated_core, blended_core, hybrid_core, ..supplier },
        )
    }
}

/// Raises a figure, and gives by how much.
fn raise(highest: &mut f64, figure: f64) -> f64 {
    let more = (figure - *highest).max(0.0);
    *highest = highest.max(figure);
    more
}

fn too_large(TooLarge(id): TooLarge) -> ModelError {
    super::too_large(&book().quantity(id).id)
}
