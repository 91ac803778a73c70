//! The comparison: plan, five bills, and what follows from their totals.

use rust_decimal::Decimal;

use super::bill::{Bill, Sourcing};
use super::error::ModelError;
use super::plan::{Plan, SupplierPlan};
use super::prepared::Prepare;
use super::scenario::Form;

/// Both sides of one scenario for a year.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// Contacts of the average month that are planned.
    pub contacts_per_month: f64,
    pub plan: Plan,
    pub supplier: SupplierPlan,
    /// In the order of [`Sourcing::ALL`].
    pub bills: [Bill; 5],
    /// The form the manager compares with.
    pub chosen: Form,
}

impl Comparison {
    /// Plans and prices a scenario.
    ///
    /// # Errors
    /// When the load is too large to plan, an amount too large to hold, or the scenario breaks a rule of the check.
    pub fn of(of: &impl Prepare) -> Result<Self, ModelError> {
        let prepared = of.prepared()?;
        Self::at(&prepared, prepared.scenario().demand.contacts_per_month)
    }

    /// Plans and prices a scenario at another volume, in contacts of the average month.
    ///
    /// # Errors
    /// As [`Comparison::of`].
    pub fn at(of: &impl Prepare, contacts_per_month: f64) -> Result<Self, ModelError> {
        let prepared = of.prepared()?;
        let scenario = prepared.scenario();
        let (plan, supplier) = prepared.plans(contacts_per_month)?;
        let mut pricing = prepared.exact()?;
        pricing.price(&plan, &supplier)?;
        let bills = pricing.bills(scenario)?;
        Ok(Self { contacts_per_month, plan, supplier, bills, chosen: scenario.outsourcing.form })
    }

    /// The bill of an option.
    pub fn bill(&self, sourcing: Sourcing) -> &Bill {
        &self.bills[sourcing.index()]
    }

    /// The in-house bill.
    pub fn in_house(&self) -> &Bill {
        self.bill(Sourcing::InHouse)
    }

    /// The bill of the chosen form.
    pub fn outsourced(&self) -> &Bill {
        self.bill(Sourcing::Outsourced(self.chosen))
    }

    /// In-house minus the chosen form, EUR a year: positive when outsourcing is cheaper.
    pub fn difference(&self) -> Decimal {
        self.in_house().total() - self.outsourced().total()
    }

    /// The option with the lowest total; on a tie the first of [`Sourcing::ALL`].
    pub fn cheapest(&self) -> Sourcing {
        let mut best = Sourcing::InHouse;
        for sourcing in Sourcing::ALL {
            if self.bill(sourcing).total() < self.bill(best).total() {
                best = sourcing;
            }
        }
        best
    }

    /// The contract form with the lowest total; on a tie the first in the order of the bills.
    pub fn cheapest_form(&self) -> Form {
        let total = |form: &Form| self.bill(Sourcing::Outsourced(*form)).total();
        Form::ALL.into_iter().min_by_key(total).unwrap_or_default()
    }

    /// A total per contact of the in-house demand, EUR rounded to the cent; none without contacts.
    pub fn per_contact(&self, sourcing: Sourcing) -> Option<Decimal> {
        per(self.bill(sourcing).total(), self.plan.contacts_per_year)
    }

    /// A total per handled hour of the in-house demand, EUR rounded to the cent; none without contacts.
    pub fn per_handled_hour(&self, sourcing: Sourcing) -> Option<Decimal> {
        per(self.bill(sourcing).total(), self.plan.handling_hours_per_year)
    }
}

fn per(total: Decimal, units: f64) -> Option<Decimal> {
    use rust_decimal::RoundingStrategy::MidpointAwayFromZero;
    let units = Decimal::from_f64_retain(units)?;
    let share = total.checked_div(units)?;
    Some(share.round_dp_with_strategy(2, MidpointAwayFromZero))
}
