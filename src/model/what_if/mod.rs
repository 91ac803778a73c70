//! The totals while some inputs change, working out again only what a change reaches.

mod sheet;
mod verdict;

pub use verdict::Verdict;
pub(super) use verdict::are_apart;

use rust_decimal::Decimal;

use super::bill::{Bill, Sourcing};
use super::comparison::Comparison;
use super::error::ModelError;
use super::scenario::{Form, Scenario};
use sheet::Sheet;

/// A scenario whose numbers change, and what the five options then cost.
#[derive(Clone)]
pub struct WhatIf(Sheet);

impl WhatIf {
    /// Lays out a scenario.
    ///
    /// # Errors
    /// When it breaks a rule of the check.
    pub fn new(scenario: &Scenario) -> Result<Self, ModelError> {
        Sheet::new(scenario, None).map(Self)
    }

    /// Gives a number another value, in its unit. An id that is no number of the scenario changes nothing.
    pub fn set(&mut self, id: &str, value: f64) {
        self.0.set(id, value);
    }

    /// The totals, EUR a year in floating point, in the order of [`Sourcing::ALL`].
    ///
    /// # Errors
    /// When the scenario as it now stands cannot be planned.
    pub fn totals(&mut self) -> Result<[f64; 5], ModelError> {
        self.0.totals()
    }

    /// What costs less, to the cent.
    ///
    /// # Errors
    /// As [`WhatIf::totals`].
    pub fn verdict(&mut self) -> Result<Verdict, ModelError> {
        match Verdict::clear(&self.totals()?) {
            Some(verdict) => Ok(verdict),
            None => Ok(Verdict::of(&Comparison::of(&self.0.scenario)?.bills.each_ref().map(Bill::total))),
        }
    }
}

/// In-house against one form, while numbers of the scenario change.
#[derive(Clone)]
pub struct Duel {
    sheet: Sheet,
    form: Form,
}

impl Duel {
    /// Lays out a scenario against the form that it compares with.
    ///
    /// # Errors
    /// When it breaks a rule of the check.
    pub fn new(scenario: &Scenario) -> Result<Self, ModelError> {
        let form = scenario.outsourcing.form;
        Ok(Self { sheet: Sheet::new(scenario, Some(form))?, form })
    }

    /// Gives a number another value, in its unit. An id that is no number of the scenario changes nothing.
    pub fn set(&mut self, id: &str, value: f64) {
        self.sheet.set(id, value);
    }

    /// Whether the form costs less than in-house, to the cent.
    ///
    /// # Errors
    /// When the scenario as it now stands cannot be planned.
    pub fn outsourcing_is_cheaper(&mut self) -> Result<bool, ModelError> {
        let totals = self.sheet.totals()?;
        let [in_house, outsourced] = [Sourcing::InHouse, Sourcing::Outsourced(self.form)].map(|it| totals[it.index()]);
        if verdict::are_apart(in_house, outsourced) {
            return Ok(outsourced < in_house);
        }
        Ok(Comparison::of(&self.sheet.scenario)?.difference() > Decimal::ZERO)
    }
}
