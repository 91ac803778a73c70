//! A scenario's prices on any plan: the bills' formulas run in `Decimal` for totals or in `f64` for curves.

use rust_decimal::Decimal;

use super::{Bill, Line, Sourcing};
use crate::model::error::ModelError;
use crate::model::formula::{Figure, Number, Program, QuantityId, Run, Stage, TooLarge, VOLUME, book};
use crate::model::plan::{Plan, SupplierPlan};
use crate::model::scenario::Scenario;

/// The formulas of all lines, from inputs and the plan's stored figures.
fn program() -> &'static Program {
    let book = book();
    book.programs.bills.get_or_init(|| {
        let lines = Sourcing::ALL.into_iter().flat_map(|sourcing| book.rules.of(sourcing)).map(|rule| rule.quantity);
        Program::new(book, lines, |quantity| quantity.stored().is_some())
    })
}

/// The inputs of a scenario, read once, to price many plans.
#[derive(Clone, Debug)]
pub struct Pricing<N: 'static> {
    run: Run<'static, N>,
    /// The plan's figures that the lines need.
    figures: Vec<(QuantityId, Figure)>,
    /// The volume, where a line names it.
    volume: Option<QuantityId>,
}

impl<N: Number> Pricing<N> {
    /// Reads the inputs and works out what does not depend on the plan.
    ///
    /// # Errors
    /// When an amount is too large to hold.
    pub fn new(scenario: &Scenario) -> Result<Self, ModelError> {
        let mut run = Run::new(program(), book(), scenario).map_err(too_large)?;
        run.work_out(Stage::Scenario..=Stage::Scenario).map_err(too_large)?;
        let figures = run.given().filter_map(|id| Some((id, book().quantity(id).stored()?))).collect();
        let volume = book().find(VOLUME).filter(|volume| run.place(*volume).is_some());
        Ok(Self { run, figures, volume })
    }

    /// Prices a plan, at the volume that it plans.
    ///
    /// # Errors
    /// When an amount is too large to hold.
    pub fn price(&mut self, plan: &Plan, supplier: &SupplierPlan) -> Result<(), ModelError> {
        for (id, figure) in &self.figures {
            self.run.set(*id, figure.read(plan, supplier, &mut 0.0)).map_err(too_large)?;
        }
        if let Some(volume) = self.volume {
            self.run.set_input(volume, plan.contacts_per_month).map_err(too_large)?;
        }
        self.run.work_out(Stage::Volume..=Stage::Team).map_err(too_large)
    }

    /// The amount of a line of the plan last priced, EUR a year, rounded to the cent.
    pub fn amount(&self, line: QuantityId) -> N {
        self.run.value(line)
    }

    /// The totals of the plan last priced, EUR a year, in the order of [`Sourcing::ALL`].
    ///
    /// # Errors
    /// When a total is too large to hold.
    pub fn totals(&self) -> Result<[N; 5], ModelError> {
        let mut totals = [N::ZERO; 5];
        for (total, sourcing) in totals.iter_mut().zip(Sourcing::ALL) {
            for rule in book().rules.of(sourcing) {
                *total = total.plus(self.amount(rule.quantity)).ok_or_else(|| too_large(TooLarge(rule.quantity)))?;
            }
        }
        Ok(totals)
    }
}

impl Pricing<Decimal> {
    /// The bills of the plan last priced, in the order of [`Sourcing::ALL`].
    ///
    /// # Errors
    /// When a total is too large to hold.
    pub fn bills(&self, scenario: &Scenario) -> Result<[Bill; 5], ModelError> {
        self.totals()?;
        Ok(Sourcing::ALL.map(|sourcing| {
            let line = |rule: &super::Rule| {
                let visible = sourcing != Sourcing::InHouse || scenario.budget.visible.iter().any(|id| id == rule.id);
                Line { id: rule.id, amount: self.amount(rule.quantity), visible }
            };
            Bill { sourcing, lines: book().rules.of(sourcing).iter().map(line).collect() }
        }))
    }
}

fn too_large(TooLarge(id): TooLarge) -> ModelError {
    ModelError::AmountTooLarge { line: book().quantity(id).id.clone() }
}
