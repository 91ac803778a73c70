//! Which option costs less at a volume, decided as the cents decide it.

use std::collections::HashMap;

use rust_decimal::Decimal;

use crate::model::bill::{Pricing, Sourcing};
use crate::model::error::ModelError;
use crate::model::formula::Number;
use crate::model::plan::{Plan, Planner, SupplierPlan};
use crate::model::scenario::{Form, Scenario};

/// Totals in floating point that differ by no more than this, EUR, or this part of them, are compared to the cent.
/// A total is the sum of about thirty lines that floating point may round to the other cent.
const MARGIN: f64 = 1.0;
const MARGIN_PART: f64 = 1e-9;

/// What costs less at one volume.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Verdict {
    /// Whether each form costs less than in-house, in bill order.
    outsourcing_is_cheaper: [bool; 4],
    /// The option with the lowest total, on a tie the first.
    pub cheapest: Sourcing,
}

impl Verdict {
    /// Whether a form costs less than in-house.
    pub fn outsourcing_is_cheaper(&self, form: Form) -> bool {
        self.outsourcing_is_cheaper[form as usize]
    }

    fn of<N: Number>(totals: &[N; 5]) -> Self {
        let [in_house, outsourced @ ..] = totals;
        let mut cheapest = Sourcing::InHouse;
        for sourcing in Sourcing::ALL {
            if totals[sourcing.index()] < totals[cheapest.index()] {
                cheapest = sourcing;
            }
        }
        Self { outsourcing_is_cheaper: outsourced.map(|total| total < *in_house), cheapest }
    }
}

/// The verdicts of a scenario, each volume worked out once.
pub(super) struct Verdicts {
    planner: Planner,
    fast: Pricing<f64>,
    exact: Pricing<Decimal>,
    known: HashMap<u64, Verdict>,
}

impl Verdicts {
    /// Prepares a scenario.
    ///
    /// # Errors
    /// When it breaks a rule of the check.
    pub fn new(scenario: &Scenario) -> Result<Self, ModelError> {
        Ok(Self {
            planner: Planner::new(scenario)?,
            fast: Pricing::new(scenario)?,
            exact: Pricing::new(scenario)?,
            known: HashMap::new(),
        })
    }

    /// The verdict at a volume, contacts of the average month.
    ///
    /// # Errors
    /// When the volume cannot be planned.
    pub fn at(&mut self, volume: u64) -> Result<Verdict, ModelError> {
        if let Some(verdict) = self.known.get(&volume) {
            return Ok(*verdict);
        }
        let (plan, supplier) = self.planner.at(volume as f64)?;
        let verdict = self.price(&plan, &supplier)?;
        self.known.insert(volume, verdict);
        Ok(verdict)
    }

    fn price(&mut self, plan: &Plan, supplier: &SupplierPlan) -> Result<Verdict, ModelError> {
        self.fast.price(plan, supplier)?;
        let totals = self.fast.totals()?;
        if is_clear(&totals) {
            return Ok(Verdict::of(&totals));
        }
        self.exact.price(plan, supplier)?;
        Ok(Verdict::of(&self.exact.totals()?))
    }
}

/// Whether no two totals that are compared lie within the margin.
fn is_clear(totals: &[f64; 5]) -> bool {
    let margin = |total: f64| MARGIN + MARGIN_PART * total.abs();
    let apart = |left: f64, right: f64| (left - right).abs() > margin(left.max(right));
    let [in_house, outsourced @ ..] = totals;
    let lowest = totals.iter().copied().fold(f64::INFINITY, f64::min);
    let near_lowest = totals.iter().filter(|total| !apart(**total, lowest)).count();
    outsourced.iter().all(|total| apart(*total, *in_house)) && near_lowest == 1
}
