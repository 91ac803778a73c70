//! The comparison: plan, the bill of each option, and what follows from their totals.

use rust_decimal::Decimal;

use super::bill::{Bill, PerOption, Sourcing};
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
    pub bills: PerOption<Bill>,
    /// The option that the manager compares with in-house.
    pub chosen: Sourcing,
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
        Ok(Self { contacts_per_month, plan, supplier, bills, chosen: Sourcing::compared(scenario) })
    }

    /// The bill of an option.
    pub fn bill(&self, sourcing: Sourcing) -> &Bill {
        &self.bills[sourcing]
    }

    /// The in-house bill.
    pub fn in_house(&self) -> &Bill {
        self.bill(Sourcing::InHouse)
    }

    /// The bill of the chosen option.
    pub fn outsourced(&self) -> &Bill {
        self.bill(self.chosen)
    }

    /// In-house minus the chosen option, EUR a year: positive when outsourcing is cheaper.
    pub fn difference(&self) -> Decimal {
        self.in_house().total() - self.outsourced().total()
    }

    /// The options, in order.
    pub fn options(&self) -> impl ExactSizeIterator<Item = Sourcing> + DoubleEndedIterator + Clone + '_ {
        self.bills.options()
    }

    /// The total of each option, EUR a year.
    pub fn totals(&self) -> PerOption<Decimal> {
        self.bills.map(|_, bill| bill.total())
    }

    /// The option with the lowest total; on a tie the first.
    pub fn cheapest(&self) -> Sourcing {
        self.totals().lowest()
    }

    /// The contract form with the lowest total; on a tie the first in the order of the bills.
    pub fn cheapest_form(&self) -> Form {
        let outsourced: PerOption<Decimal> =
            self.totals().into_iter().filter(|(option, _)| option.is_outsourced()).collect();
        match outsourced.lowest() {
            Sourcing::Outsourced(form) => form,
            Sourcing::InHouse => Form::default(),
        }
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
