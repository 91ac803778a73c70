//! Everything that is known of a scenario, worked out once for a report.

use jiff::civil::Date;

use super::sentence::Turning;
use crate::model::break_even::{Curves, volumes};
use crate::model::cancellation::CancellationToken;
use crate::model::comparison::Comparison;
use crate::model::error::ModelError;
use crate::model::risk::{Bands, Risk, Simulation};
use crate::model::scenario::Scenario;
use crate::model::seek::TurningPoints;
use crate::model::years::Years;

/// Draws for each volume of the bands: P10 and P90 of so many differ by a pixel from those of more.
const BAND_DRAWS: usize = 1000;

/// The results of one scenario. What cannot be calculated beyond the comparison keeps its reason, and the rest stands.
pub struct Findings {
    pub scenario: Scenario,
    pub comparison: Comparison,
    /// Where the answer turns between [`volumes::axis_range`].
    pub turning: Result<Turning, ModelError>,
    /// The totals over the volume, at [`volumes::sampled`].
    pub curves: Curves,
    pub years: Result<Years, ModelError>,
    /// How sure the answer is; none where no input has a range.
    pub risk: Option<Result<Risk, ModelError>>,
    /// How sure the curves are; none where no input has a range.
    pub bands: Option<Bands>,
    /// What would have to change, the likeliest flip first.
    pub points: Result<TurningPoints, ModelError>,
    /// The day on which it was worked out.
    pub date: Date,
}

/// The parts of the work in the order in which they are done, each with how much of the time it takes at most.
const PARTS: [f32; 6] = [0.02, 0.05, 0.05, 0.35, 0.25, 0.28];

impl Findings {
    /// Works everything out. `progress` is told the part that is done, 0 to 1. None when stopped.
    ///
    /// # Errors
    /// When the scenario cannot be compared: it breaks a rule of the check or is too large to plan.
    pub fn of(
        scenario: &Scenario,
        date: Date,
        cancellation: &CancellationToken,
        progress: &dyn Fn(f32),
    ) -> Result<Option<Self>, ModelError> {
        let mut done = 0.0;
        let mut next = |part: usize| {
            done += PARTS.get(part).copied().unwrap_or_default();
            progress(done);
            cancellation.is_stopped()
        };
        let comparison = Comparison::of(scenario)?;
        next(0);
        let range = volumes::axis_range(scenario.demand.contacts_per_month);
        let curves = Curves::of(scenario, &volumes::sampled(range))?;
        let turning = Turning::of(scenario, range);
        next(1);
        let years = Years::of(scenario);
        if next(2) {
            return Ok(None);
        }
        let has_ranges = !scenario.ranges.is_empty();
        let risk = if has_ranges { Some(risk(scenario, cancellation)) } else { None };
        if next(3) {
            return Ok(None);
        }
        let bands = if has_ranges { bands(scenario, range, cancellation) } else { None };
        if next(4) {
            return Ok(None);
        }
        let points = match TurningPoints::of(scenario, cancellation) {
            Ok(Some(points)) => Ok(points),
            Ok(None) => return Ok(None),
            Err(error) => Err(error),
        };
        if next(5) {
            return Ok(None);
        }
        let scenario = scenario.clone();
        Ok(Some(Self { scenario, comparison, turning, curves, years, risk, bands, points, date }))
    }
}

fn risk(scenario: &Scenario, cancellation: &CancellationToken) -> Result<Risk, ModelError> {
    let mut simulation = Simulation::new(scenario, Simulation::SEED)?;
    simulation.extend_to(Simulation::DRAWS, cancellation)?;
    Ok(simulation.risk())
}

/// A draw that cannot be planned is told by [`risk`]; the curves then stand without bands.
fn bands(scenario: &Scenario, range: (u64, u64), cancellation: &CancellationToken) -> Option<Bands> {
    Bands::of(scenario, &volumes::of_bands(range), BAND_DRAWS, Simulation::SEED, cancellation).ok().flatten()
}
