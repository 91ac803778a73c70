//! Where the cheapest option changes on a map, found with the model between the nodes.

use std::collections::HashMap;
use std::convert::Infallible;

use rayon::prelude::*;

use super::examined::Input;
use super::map::Map;
use crate::model::bill::Sourcing;
use crate::model::bisection::{Change, pin_down};
use crate::model::cancellation::CancellationToken;
use crate::model::error::ModelError;
use crate::model::prepared::Prepare;
use crate::model::what_if::WhatIf;

/// A border is found to this part of the way between two nodes.
const CLOSE: f64 = 1.0 / 64.0;

/// A piece of the line on which two options cost the same, straight within one cell of the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Border {
    /// The options at both sides, in the order of [`Sourcing::ALL`].
    pub between: (Sourcing, Sourcing),
    /// Its ends, x and y each from 0 at the low end of the map's axis to 1 at the high end, as far as the axis shows.
    pub ends: [(f64, f64); 2],
}

/// A point between two neighbouring nodes at which the cheapest option changes.
#[derive(Clone, Copy)]
struct Crossing {
    between: (Sourcing, Sourcing),
    /// In steps of the grid.
    at: (f64, f64),
}

/// Two neighbouring nodes: column and row of the first, and whether the second is its right or upper neighbour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Edge {
    column: usize,
    row: usize,
    is_along_x: bool,
}

impl Map {
    /// The borders between the areas of one cheapest option, to 1/64 of a cell, on all cores; `None` when stopped. The map
    /// is one of that scenario and of these inputs.
    ///
    /// # Errors
    /// When the scenario has no such numbers or breaks a rule of the check.
    pub fn borders(
        &self,
        of: &impl Prepare,
        (x, y): (&str, &str),
        going: &CancellationToken,
    ) -> Result<Option<Vec<Border>>, ModelError> {
        let prepared = of.prepared()?;
        let (x_input, y_input) = (Input::of(prepared.scenario(), x)?, Input::of(prepared.scenario(), y)?);
        let what_if = WhatIf::new(&prepared)?;
        // Edges of a row share the second input's value, those of a column the first's.
        let rows: Option<Vec<Vec<(Edge, Crossing)>>> = (0..self.rows)
            .into_par_iter()
            .with_max_len(1)
            .map(|row| {
                let mut what_if = what_if.clone();
                let mut found = Vec::new();
                for edge in self.edges_from(row) {
                    if going.is_stopped() {
                        return None;
                    }
                    let crossing = self.crossing(edge, |column, row| {
                        what_if.set(x, x_input.between(&self.x, column));
                        what_if.set(y, y_input.between(&self.y, row));
                        what_if.verdict().ok().map(|verdict| verdict.cheapest)
                    });
                    found.extend(crossing.map(|crossing| (edge, crossing)));
                }
                Some(found)
            })
            .collect();
        Ok(rows.map(|rows| {
            let crossings = rows.into_iter().flatten().collect();
            (1..self.rows).flat_map(|row| (1..self.columns).map(move |column| (column - 1, row - 1))).fold(
                Vec::new(),
                |mut borders, cell| {
                    self.join(cell, &crossings, &mut borders);
                    borders
                },
            )
        }))
    }

    /// The edges to the right of and above the nodes of a row.
    fn edges_from(&self, row: usize) -> impl Iterator<Item = Edge> {
        let (columns, rows) = (self.columns, self.rows);
        (0..columns).flat_map(move |column| {
            let right = (column + 1 < columns).then_some(Edge { column, row, is_along_x: true });
            let above = (row + 1 < rows).then_some(Edge { column, row, is_along_x: false });
            [right, above].into_iter().flatten()
        })
    }

    /// Where the answer of the first node of an edge ends, if that of the second differs.
    fn crossing(&self, edge: Edge, mut ask: impl FnMut(f64, f64) -> Option<Sourcing>) -> Option<Crossing> {
        let Edge { column, row, is_along_x } = edge;
        let other = if is_along_x { (column + 1, row) } else { (column, row + 1) };
        let (first, second) = (self.cheapest(column, row)?, self.cheapest(other.0, other.1)?);
        if first == second {
            return None;
        }
        let place = |part: f64| match is_along_x {
            true => (column as f64 + part, row as f64),
            false => (column as f64, row as f64 + part),
        };
        let whole = Change { below: 0.0, above: 1.0, from: first, to: second };
        let half_way = |low: f64, high: f64| (high - low > CLOSE).then_some(0.5 * (low + high));
        let Ok(Change { below, above, to, .. }) = pin_down(whole, half_way, |part| {
            let (column, row) = place(part);
            Ok::<_, Infallible>(ask(column, row))
        });
        Some(Crossing { between: (first.min(to), first.max(to)), at: place(0.5 * (below + above)) })
    }

    /// Joins the crossings on the four edges of a cell: two by a straight piece, more at their middle.
    fn join(&self, (column, row): (usize, usize), crossings: &HashMap<Edge, Crossing>, borders: &mut Vec<Border>) {
        let edges = [
            Edge { column, row, is_along_x: true },
            Edge { column, row, is_along_x: false },
            Edge { column, row: row + 1, is_along_x: true },
            Edge { column: column + 1, row, is_along_x: false },
        ];
        let found: Vec<Crossing> = edges.iter().filter_map(|edge| crossings.get(edge).copied()).collect();
        let share = |(x, y): (f64, f64)| (x / (self.columns - 1) as f64, y / (self.rows - 1) as f64);
        match found.as_slice() {
            [one, other] if one.between == other.between => {
                borders.push(Border { between: one.between, ends: [share(one.at), share(other.at)] });
            }
            several => {
                let count = several.len() as f64;
                let sum =
                    several.iter().fold((0.0, 0.0), |sum, crossing| (sum.0 + crossing.at.0, sum.1 + crossing.at.1));
                let middle = (sum.0 / count, sum.1 / count);
                let piece = |crossing: &Crossing| Border {
                    between: crossing.between,
                    ends: [share(crossing.at), share(middle)],
                };
                borders.extend(several.iter().map(piece));
            }
        }
    }
}

impl Input {
    /// The value between two nodes of an axis, even on the input's scale; a whole input's is rounded.
    fn between(&self, nodes: &[f64], at: f64) -> f64 {
        let below = at.floor();
        let node = |place: f64| nodes.get(place as usize).copied().unwrap_or(self.today);
        let part = at - below;
        if part == 0.0 {
            return node(below);
        }
        let (low, high) = (node(below), node(below + 1.0));
        let value = if self.is_log && low > 0.0 { low * (high / low).powf(part) } else { low + (high - low) * part };
        if self.is_whole { value.round() } else { value }
    }
}
