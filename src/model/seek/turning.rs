//! The values of each input at which the answer flips.

use std::sync::Arc;

use rayon::prelude::*;

use super::examined::Input;
use super::volume;
use crate::model::cancellation::CancellationToken;
use crate::model::error::ModelError;
use crate::model::formula::VOLUME;
use crate::model::prepared::{Prepare, Prepared};
use crate::model::what_if::Duel;

/// A solution no further from the end of what an input may hold than this part of all that is at the end: it was
/// pinned down no closer.
const CLOSE: f64 = 2e-9;

/// Where one input flips the answer, everything else as it is.
#[derive(Clone, Debug, PartialEq)]
pub struct TurningPoint {
    /// The input, a list item by its name.
    pub id: String,
    /// Today's value, in its unit.
    pub value: f64,
    /// Every value found at which the chosen form starts or stops being cheaper than in-house, rising.
    pub solutions: Vec<f64>,
    /// Those that people are told, rising: without the ends of what the input may hold, beyond which nothing lies, and
    /// without a volume of no contacts. Of the volume they are the crossings of the break-even, the last whole volume
    /// before each.
    pub turns: Vec<f64>,
    /// The nearest of the turns; none where the input never turns the answer.
    pub likely: Option<Likely>,
}

/// The flip that is nearest to today's value, on the input's scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Likely {
    /// In the input's unit.
    pub solution: f64,
    /// From today's value, signed, in the input's unit.
    pub distance: f64,
    /// Whether it lies inside the plausible range.
    pub is_plausible: bool,
    /// The distance without its sign as a share of the plausible range's width, both in the logarithm for a logarithmic
    /// input. An input without such a width (a share of the contacts) is measured by today's value.
    pub part: f64,
}

impl Likely {
    fn of(input: &Input, turns: &[f64]) -> Option<Self> {
        let today = input.on_scale(input.today);
        let width = input.plausible.map_or(0.0, |(low, high)| input.on_scale(high) - input.on_scale(low));
        let measure = if width > 0.0 { width } else { input.today.abs() };
        let likely = |solution: f64| {
            let distance = (input.on_scale(solution) - today).abs();
            Self {
                solution,
                distance: solution - input.today,
                is_plausible: input.plausible.is_some_and(|(low, high)| (low..=high).contains(&solution)),
                // Nothing is no part of nothing.
                part: if distance == 0.0 { 0.0 } else { distance / measure },
            }
        };
        turns.iter().copied().map(likely).min_by(|a, b| a.part.total_cmp(&b.part))
    }
}

impl TurningPoint {
    /// Examines one number of a scenario.
    ///
    /// Examined are the input's whole hard bounds and, closer, its plausible range; every change of the difference between
    /// in-house and the chosen form between positive and not is bisected to a billionth of the value, of a whole input to
    /// the upper of two values. Values at which the model has an error are skipped.
    ///
    /// # Errors
    /// When the scenario has no such number or breaks a rule of the check.
    pub fn of(of: &impl Prepare, id: &str) -> Result<Self, ModelError> {
        let prepared = of.prepared()?;
        let (input, duel) = (Input::of(prepared.scenario(), id)?, Duel::new(&prepared)?);
        let point = Self::examined(&prepared, input, duel, &CancellationToken::default());
        point.ok_or_else(|| ModelError::Invalid(format!("{id} was not examined")))
    }

    /// Examines an input; `None` when stopped.
    fn examined(prepared: &Arc<Prepared>, input: Input, mut duel: Duel, going: &CancellationToken) -> Option<Self> {
        let solutions = input.solutions(&mut duel, going)?;
        let turns = if input.id == VOLUME {
            volume::turns(prepared, &solutions)
        } else {
            solutions.iter().copied().filter(|solution| input.goes_beyond(*solution)).collect()
        };
        let likely = Likely::of(&input, &turns);
        Some(Self { value: input.today, id: input.id, solutions, turns, likely })
    }
}

/// All values of one input at which the difference between in-house and the chosen form changes between positive and
/// not, rising; found as [`TurningPoint::of`] says.
///
/// # Errors
/// When the scenario has no such number or breaks a rule of the check.
pub fn solutions(of: &impl Prepare, id: &str) -> Result<Vec<f64>, ModelError> {
    let prepared = of.prepared()?;
    let found =
        Input::of(prepared.scenario(), id)?.solutions(&mut Duel::new(&prepared)?, &CancellationToken::default());
    found.ok_or_else(|| ModelError::Invalid(format!("{id} was not examined")))
}

impl Input {
    /// The solutions; `None` when stopped. The input keeps the value examined last.
    fn solutions(&self, duel: &mut Duel, going: &CancellationToken) -> Option<Vec<f64>> {
        let mut ask = |value| {
            duel.set(&self.id, value);
            duel.outsourcing_is_cheaper().ok()
        };
        let answers = self.answers(&self.examined(), going, &mut ask)?;
        let changes = self.changes(&answers, going, &mut ask)?;
        Some(changes.iter().map(|change| self.place(change)).collect())
    }

    /// Whether the input may hold a value beyond a solution, seen from today's.
    fn goes_beyond(&self, solution: f64) -> bool {
        let (low, high) = self.bounds;
        let is_at = |end: f64, value: f64| (value - end).abs() <= CLOSE * end.abs().max(high - low);
        if solution < self.today { !is_at(low, solution) } else { self.is_whole || !is_at(high, solution) }
    }
}

/// Where each input of a scenario flips the answer.
#[derive(Clone, Debug, PartialEq)]
pub struct TurningPoints {
    /// The likeliest flip first: those inside their plausible range by [`Likely::part`], then the others by it, then the
    /// inputs that never flip the answer in the table's order.
    pub points: Vec<TurningPoint>,
}

impl TurningPoints {
    /// Examines every number of a scenario, on all cores; `None` when stopped.
    ///
    /// # Errors
    /// When the scenario breaks a rule of the check.
    pub fn of(of: &impl Prepare, going: &CancellationToken) -> Result<Option<Self>, ModelError> {
        let prepared = of.prepared()?;
        let scenario = prepared.scenario();
        let duel = Duel::new(&prepared)?;
        let point = |id: &String| -> Result<Option<TurningPoint>, ModelError> {
            let input = Input::of(scenario, id)?;
            Ok(TurningPoint::examined(&prepared, input, duel.clone(), going))
        };
        let points: Result<Option<Vec<TurningPoint>>, ModelError> =
            scenario.number_ids().par_iter().with_max_len(1).map(point).collect();
        Ok(points?.map(|mut points| {
            // The sort is stable: what never flips keeps the table's order.
            points.sort_by(|a, b| rank(a).0.cmp(&rank(b).0).then(rank(a).1.total_cmp(&rank(b).1)));
            Self { points }
        }))
    }
}

/// Flips inside the plausible range, other flips, none; and how far.
fn rank(point: &TurningPoint) -> (u8, f64) {
    match point.likely {
        Some(Likely { is_plausible: true, part, .. }) => (0, part),
        Some(Likely { part, .. }) => (1, part),
        None => (2, 0.0),
    }
}
