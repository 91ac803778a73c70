//! The verdicts of a scenario over the volume, each volume worked out once.

use std::collections::HashMap;
use std::sync::Arc;

use rust_decimal::Decimal;

use crate::model::bill::Pricing;
use crate::model::error::ModelError;
use crate::model::prepared::Prepared;
use crate::model::verdict::{Compared, Settled, Verdict};

/// The verdicts of a scenario, each volume worked out once.
pub(super) struct Verdicts {
    prepared: Arc<Prepared>,
    fast: Pricing<f64>,
    exact: Pricing<Decimal>,
    known: HashMap<u64, Verdict>,
}

impl Verdicts {
    /// Those of a prepared scenario.
    ///
    /// # Errors
    /// When an amount is too large to hold.
    pub fn new(prepared: Arc<Prepared>) -> Result<Self, ModelError> {
        let (fast, exact) = (prepared.fast()?, prepared.exact()?);
        Ok(Self { prepared, fast, exact, known: HashMap::new() })
    }

    /// The verdict at a volume, contacts of the average month.
    ///
    /// # Errors
    /// When the volume cannot be planned.
    pub fn at(&mut self, volume: u64) -> Result<Verdict, ModelError> {
        if let Some(verdict) = self.known.get(&volume) {
            return Ok(*verdict);
        }
        let Self { prepared, fast, exact, known } = self;
        let (plan, supplier) = prepared.plans(volume as f64)?;
        fast.price(&plan, &supplier)?;
        let settled = Settled::of(fast.totals()?, Compared::All, || {
            exact.price(&plan, &supplier)?;
            exact.totals()
        })?;
        Ok(*known.entry(volume).or_insert(settled.verdict()))
    }
}
