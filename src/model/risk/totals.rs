//! Both totals of a scenario.

use rust_decimal::Decimal;

use crate::model::bill::Sourcing;
use crate::model::error::ModelError;
use crate::model::formula::Number;
use crate::model::prepared::Prepare;
use crate::model::scenario::Form;
use crate::model::verdict::Compared;
use crate::model::what_if::WhatIf;

/// Totals above this, EUR a year, are worked out in `Decimal`, which knows whether it can hold them.
const LARGE: f64 = 1e13;

/// What both sides cost, EUR a year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Totals<N> {
    pub in_house: N,
    pub outsourced: N,
}

impl Totals<f64> {
    /// The totals of a scenario and the form that it compares with, as [`Totals::now`] gives them.
    ///
    /// # Errors
    /// When the scenario cannot be calculated.
    pub fn of(of: &impl Prepare) -> Result<Self, ModelError> {
        let prepared = of.prepared()?;
        Self::now(&mut WhatIf::new(&prepared)?, prepared.scenario().outsourcing.form)
    }

    /// The totals of a scenario as its numbers now stand, in floating point, but such that to the cent the same one is the
    /// lower.
    ///
    /// # Errors
    /// When the scenario cannot be calculated.
    pub fn now(what_if: &mut WhatIf, form: Form) -> Result<Self, ModelError> {
        let Self { in_house, outsourced } = Self::chosen(&what_if.totals()?, form);
        if in_house.abs() < LARGE && outsourced.abs() < LARGE {
            return Ok(Self::chosen(&what_if.settled(Compared::With(form))?.totals(), form));
        }
        Ok(Totals::chosen(&what_if.exact_totals()?, form).to_f64())
    }

    /// In-house minus outsourced: positive when outsourcing is cheaper.
    pub fn difference(&self) -> f64 {
        self.in_house - self.outsourced
    }
}

impl Totals<Decimal> {
    /// The totals of a scenario to the cent.
    ///
    /// # Errors
    /// When the scenario cannot be calculated.
    pub fn exact(of: &impl Prepare) -> Result<Self, ModelError> {
        let prepared = of.prepared()?;
        let scenario = prepared.scenario();
        let totals = prepared.exact_totals(scenario.demand.contacts_per_month)?;
        Ok(Self::chosen(&totals, scenario.outsourcing.form))
    }

    /// In-house minus outsourced: positive when outsourcing is cheaper.
    pub fn difference(&self) -> Decimal {
        self.in_house - self.outsourced
    }

    /// The nearest in floating point; different cents stay different.
    pub fn to_f64(self) -> Totals<f64> {
        Totals { in_house: self.in_house.to_f64(), outsourced: self.outsourced.to_f64() }
    }
}

impl<N: Number> Totals<N> {
    fn chosen(totals: &[N; 5], form: Form) -> Self {
        let [in_house, ..] = *totals;
        Self { in_house, outsourced: totals[Sourcing::Outsourced(form).index()] }
    }
}
