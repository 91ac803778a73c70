//! The plan of every year with the values of all quantities, as the program works them out.

use rust_decimal::Decimal;

use super::places::Operand;
use crate::model::bill::Pricing;
use crate::model::error::ModelError;
use crate::model::formula::{Kind, Number, Run, book, whole_book};
use crate::model::plan::{Capacity, Hiring};
use crate::model::prepared::Prepared;
use crate::report::known::Known;

/// One year's plan.
pub(super) struct YearPlan {
    run: Run<'static, f64>,
    bills: Pricing<Decimal>,
    /// The permanent teams among which the cheapest is chosen, the largest first.
    pub teams: Vec<Capacity>,
}

impl YearPlan {
    fn of(prepared: &Prepared, volume: f64) -> Result<Self, ModelError> {
        let scenario = prepared.scenario();
        let (plan, supplier) = prepared.plans(volume)?;
        let run = whole_book(scenario, &plan, &supplier)?;
        let mut bills = prepared.exact()?;
        bills.price(&plan, &supplier)?;
        let factor = |name: &str| Ok(book().find(name).map_or(f64::NAN, |id| run.value(id)));
        let teams = Hiring::of(scenario, factor)?.candidates(&plan.paid_hours);
        Ok(Self { run, bills, teams })
    }

    /// The values of an operand, one or one a month (channel, language).
    pub fn values(&self, operand: Operand) -> Vec<f64> {
        match operand {
            Operand::List(node) => self.run.node(node).to_vec(),
            Operand::Quantity(id) if matches!(book().quantity(id).kind, Kind::Line { .. }) => {
                vec![Number::to_f64(self.bills.amount(id))]
            }
            Operand::Quantity(id) => self.run.values(id).to_vec(),
        }
    }

    /// The value of an operand, or of one item of a list.
    pub fn value(&self, operand: Operand, item: usize) -> f64 {
        self.values(operand).get(item).copied().unwrap_or_default()
    }

    /// The value of a quantity by its id.
    pub fn named(&self, id: &str) -> f64 {
        book().find(id).map_or(0.0, |id| self.value(Operand::Quantity(id), 0))
    }
}

/// The plans of the years: one for all where the volume stays, else one a year.
pub(super) fn plans(known: &Known<'_>) -> Result<Vec<YearPlan>, ModelError> {
    let volume = known.comparison.contacts_per_month;
    let mut volumes = vec![volume];
    if let Some(years) = known.years().filter(|years| years.volumes.iter().any(|other| *other != volume)) {
        volumes = years.volumes.clone();
    }
    volumes.into_iter().map(|volume| YearPlan::of(known.prepared, volume)).collect()
}
