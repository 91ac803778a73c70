//! The totals while some inputs change, working out again only what a change reaches.

mod sheet;

use rust_decimal::Decimal;

use super::error::ModelError;
use super::prepared::Prepare;
use super::scenario::Form;
use super::verdict::{Compared, Settled, Verdict};
use sheet::Sheet;

/// A scenario whose numbers change, and what the five options then cost.
#[derive(Clone, Debug)]
pub struct WhatIf(Sheet);

impl WhatIf {
    /// Lays out a scenario.
    ///
    /// # Errors
    /// When it breaks a rule of the check.
    pub fn new(of: &impl Prepare) -> Result<Self, ModelError> {
        let prepared = of.prepared()?;
        Sheet::new(&prepared, None).map(Self)
    }

    /// Gives a number another value, in its unit. An id that is no number of the scenario changes nothing.
    pub fn set(&mut self, id: &str, value: f64) {
        self.0.set(id, value);
    }

    /// The totals, EUR a year in floating point, in the order of [`Sourcing::ALL`](super::bill::Sourcing::ALL).
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
        self.settled(Compared::All).map(|settled| settled.verdict())
    }

    /// The totals, such that what is compared comes out as it does to the cent.
    ///
    /// # Errors
    /// As [`WhatIf::totals`].
    pub(super) fn settled(&mut self, compared: Compared) -> Result<Settled, ModelError> {
        self.0.settled(compared)
    }

    /// The totals to the cent.
    ///
    /// # Errors
    /// When the scenario as it now stands cannot be planned, or an amount is too large to hold.
    pub(super) fn exact_totals(&self) -> Result<[Decimal; 5], ModelError> {
        self.0.exact_totals()
    }
}

/// In-house against one form, while numbers of the scenario change.
#[derive(Clone, Debug)]
pub struct Duel {
    sheet: Sheet,
    form: Form,
}

impl Duel {
    /// Lays out a scenario against the form that it compares with.
    ///
    /// # Errors
    /// When it breaks a rule of the check.
    pub fn new(of: &impl Prepare) -> Result<Self, ModelError> {
        let prepared = of.prepared()?;
        let form = prepared.scenario().outsourcing.form;
        Ok(Self { sheet: Sheet::new(&prepared, Some(form))?, form })
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
        let settled = self.sheet.settled(Compared::With(self.form))?;
        Ok(settled.verdict().outsourcing_is_cheaper(self.form))
    }
}
