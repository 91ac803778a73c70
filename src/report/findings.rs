//! The results of a scenario, worked out once and only as far as they are asked for.

use std::sync::Arc;

use super::known::Known;
use crate::model::break_even::{BreakEven, Curves, volumes};
use crate::model::cancellation::CancellationToken;
use crate::model::comparison::Comparison;
use crate::model::error::ModelError;
use crate::model::prepared::{Prepare, Prepared};
use crate::model::risk::{Bands, Risk, Simulation};
use crate::model::scenario::Scenario;
use crate::model::seek::TurningPoints;
use crate::model::years::Years;

/// Draws for each volume of the bands: P10 and P90 of so many differ by a pixel from those of more.
const BAND_DRAWS: usize = 1000;

/// What somebody asks for beside the comparison.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    pub break_even: bool,
    pub curves: bool,
    pub years: bool,
    /// How sure the answer is, by so many draws; with 0 only what each range does by itself.
    pub risk: Option<usize>,
    /// How sure the curves are.
    pub bands: bool,
    pub turning_points: bool,
}

impl Needs {
    /// The comparison alone.
    pub const NOTHING: Self =
        Self { break_even: false, curves: false, years: false, risk: None, bands: false, turning_points: false };

    /// All there is.
    pub const ALL: Self = Self {
        break_even: true,
        curves: true,
        years: true,
        risk: Some(Simulation::DRAWS),
        bands: true,
        turning_points: true,
    };

    /// What can be known of a scenario: without ranges nothing is drawn.
    fn of(self, scenario: &Scenario) -> Self {
        if scenario.ranges.is_empty() { Self { risk: None, bands: false, ..self } } else { self }
    }

    /// How long each part takes, in the order in which they are worked out, beside the others: the comparison first.
    fn weights(self) -> [f32; 7] {
        let drawn = |draws: usize| 0.02 + 0.33 * draws as f32 / Simulation::DRAWS as f32;
        let of = |is_asked: bool, weight: f32| if is_asked { weight } else { 0.0 };
        [
            0.02,
            of(self.curves, 0.01),
            of(self.break_even, 0.04),
            of(self.years, 0.05),
            self.risk.map_or(0.0, drawn),
            of(self.bands, 0.25),
            of(self.turning_points, 0.28),
        ]
    }
}

/// The results of one scenario. What cannot be calculated beyond the comparison keeps its reason, and the rest stands; what
/// nobody asked for is none.
#[derive(Debug)]
pub struct Findings {
    pub prepared: Arc<Prepared>,
    pub comparison: Comparison,
    /// Where the answer turns between [`volumes::axis_range`].
    pub break_even: Option<Result<BreakEven, ModelError>>,
    /// The totals over the volume, at [`volumes::sampled`].
    pub curves: Option<Curves>,
    pub years: Option<Result<Years, ModelError>>,
    /// How sure the answer is; none where no input has a range.
    pub risk: Option<Result<Risk, ModelError>>,
    /// How sure the curves are; none where no input has a range.
    pub bands: Option<Bands>,
    /// What would have to change, the likeliest flip first.
    pub turning_points: Option<Result<TurningPoints, ModelError>>,
}

impl Findings {
    /// Works out what is asked for. `progress` is told the part that is done, 0 to 1. None when stopped.
    ///
    /// # Errors
    /// When the scenario cannot be compared: it breaks a rule of the check or is too large to plan.
    pub fn of(
        of: &impl Prepare,
        needs: Needs,
        cancellation: &CancellationToken,
        progress: &dyn Fn(f32),
    ) -> Result<Option<Self>, ModelError> {
        let prepared = of.prepared()?;
        let needs = needs.of(prepared.scenario());
        let weights = needs.weights();
        let whole: f32 = weights.iter().sum();
        let mut done = 0.0;
        let mut weights = weights.into_iter();
        let mut goes_on = || {
            done += weights.next().unwrap_or_default();
            progress(done / whole);
            !cancellation.is_stopped()
        };
        let range = volumes::axis_range(prepared.scenario().demand.contacts_per_month);
        let mut found = Self::compared(prepared.clone())?;
        goes_on();
        if needs.curves {
            found.curves = Some(Curves::of(&prepared, &volumes::sampled(range))?);
        }
        goes_on();
        found.break_even = needs.break_even.then(|| BreakEven::of(&prepared, range));
        goes_on();
        found.years = needs.years.then(|| Years::of(&prepared));
        if !goes_on() {
            return Ok(None);
        }
        found.risk = needs.risk.map(|draws| risk(&prepared, draws, cancellation));
        if !goes_on() {
            return Ok(None);
        }
        // A draw that cannot be planned is told by the risk; the curves then stand without bands.
        let bands = || Bands::of(&prepared, &volumes::of_bands(range), BAND_DRAWS, Simulation::SEED, cancellation);
        found.bands = needs.bands.then(bands).and_then(|bands| bands.ok().flatten());
        if !goes_on() {
            return Ok(None);
        }
        if needs.turning_points {
            found.turning_points = TurningPoints::of(&prepared, cancellation).transpose();
        }
        Ok(goes_on().then_some(found))
    }

    /// The comparison, to which whoever has more adds it.
    ///
    /// # Errors
    /// When the scenario cannot be compared.
    pub fn compared(prepared: Arc<Prepared>) -> Result<Self, ModelError> {
        let comparison = Comparison::of(&prepared)?;
        Ok(Self {
            prepared,
            comparison,
            break_even: None,
            curves: None,
            years: None,
            risk: None,
            bands: None,
            turning_points: None,
        })
    }

    /// The same, borrowed: what pages, tables, charts and files read.
    pub fn known(&self) -> Known<'_> {
        Known {
            prepared: &self.prepared,
            comparison: &self.comparison,
            break_even: self.break_even.as_ref().map(Result::as_ref),
            curves: self.curves.as_ref(),
            years: self.years.as_ref().map(Result::as_ref),
            risk: self.risk.as_ref().map(Result::as_ref),
            bands: self.bands.as_ref(),
            turning_points: self.turning_points.as_ref().map(Result::as_ref),
        }
    }
}

fn risk(prepared: &Arc<Prepared>, draws: usize, cancellation: &CancellationToken) -> Result<Risk, ModelError> {
    let mut simulation = Simulation::new(prepared, Simulation::SEED)?;
    simulation.extend_to(draws, cancellation)?;
    Ok(simulation.risk())
}
