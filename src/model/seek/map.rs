//! A map of two inputs: what the options cost at the nodes of a grid.

use rayon::prelude::*;

use super::examined::Input;
use crate::model::bill::Sourcing;
use crate::model::cancellation::CancellationToken;
use crate::model::error::ModelError;
use crate::model::prepared::Prepare;
use crate::model::scenario::Scenario;
use crate::model::what_if::WhatIf;

/// The totals over two inputs, everything else as it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Map {
    /// Nodes along x, both ends included.
    pub columns: usize,
    /// Nodes along y, both ends included.
    pub rows: usize,
    /// The values of the first input, rising, even on its scale.
    pub x: Vec<f64>,
    /// The values of the second.
    pub y: Vec<f64>,
    /// Row by row the totals, EUR a year, in the order of [`Sourcing::ALL`]; `None` where the model has an error.
    pub cells: Vec<Option<[f64; 5]>>,
}

impl Map {
    /// Maps two different numbers of a scenario from low to high, on all cores; `None` when stopped. Ends outside the
    /// hard bounds are moved there; a logarithmic axis begins above 0.
    ///
    /// # Errors
    /// When the scenario has no such numbers or breaks a rule of the check, or there is nothing between low and high.
    pub fn of(
        of: &impl Prepare,
        x: (&str, f64, f64),
        y: (&str, f64, f64),
        columns: usize,
        rows: usize,
        going: &CancellationToken,
    ) -> Result<Option<Self>, ModelError> {
        let prepared = of.prepared()?;
        let what_if = WhatIf::new(&prepared)?;
        let scenario = prepared.scenario();
        let (x_values, y_values) = (axis(scenario, x, columns)?, axis(scenario, y, rows)?);
        let row = |y_value: &f64| -> Option<Vec<Option<[f64; 5]>>> {
            let mut what_if = what_if.clone();
            what_if.set(y.0, *y_value);
            let mut row = Vec::with_capacity(columns);
            for x_value in &x_values {
                if going.is_stopped() {
                    return None;
                }
                what_if.set(x.0, *x_value);
                row.push(what_if.totals().ok());
            }
            Some(row)
        };
        let cells: Option<Vec<Vec<Option<[f64; 5]>>>> = y_values.par_iter().with_max_len(1).map(row).collect();
        Ok(cells.map(|cells| Self { columns, rows, x: x_values, y: y_values, cells: cells.concat() }))
    }

    /// The totals at a node.
    pub fn totals(&self, column: usize, row: usize) -> Option<[f64; 5]> {
        if column < self.columns { self.cells.get(row * self.columns + column).copied().flatten() } else { None }
    }

    /// The cheapest option at a node.
    pub fn cheapest(&self, column: usize, row: usize) -> Option<Sourcing> {
        self.totals(column, row).map(|totals| cheapest(&totals))
    }
}

/// The option with the lowest total; on a tie the first.
pub(super) fn cheapest(totals: &[f64; 5]) -> Sourcing {
    Sourcing::ALL
        .into_iter()
        .min_by(|a, b| totals[a.index()].total_cmp(&totals[b.index()]))
        .unwrap_or(Sourcing::InHouse)
}

/// So many nodes of an axis.
fn axis(scenario: &Scenario, (id, low, high): (&str, f64, f64), nodes: usize) -> Result<Vec<f64>, ModelError> {
    let input = Input::of(scenario, id)?;
    let (low, high) = (low.max(input.bounds.0), high.min(input.bounds.1));
    let steps = u32::try_from(nodes).ok().and_then(|nodes| nodes.checked_sub(1)).filter(|steps| *steps > 0);
    match steps {
        Some(steps) if low < high => Ok(input.steps((low, high), steps)),
        _ => Err(ModelError::Invalid(format!("the axis of {id} is {low}..{high} in {nodes} nodes; it must rise"))),
    }
}
