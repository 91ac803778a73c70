//! What the views on screen ask for, and how it is worked out beside the window.

use std::cell::Cell;
use std::sync::Arc;
use std::time::{Duration, Instant};

use eframe::egui::Context;

use super::BackgroundTask;
use super::worker::Teller;
use crate::model::error::ModelError;
use crate::model::prepared::{Prepare, Prepared};
use crate::model::risk::{Bands, Risk, Simulation};
use crate::model::scenario::Scenario;
use crate::model::seek::{Map, Sweep, TurningPoints};

/// An input and the lowest and highest value of it that is shown, in its unit.
pub type SweptInput = (String, f64, f64);

/// A prepared scenario as a question sees it: two are one where what the answer depends on is the same.
#[derive(Clone)]
pub struct Seen {
    by: Scenario,
    prepared: Result<Arc<Prepared>, ModelError>,
}

impl Seen {
    /// A scenario, told from others by what stands in `by`.
    pub fn new(by: Scenario, prepared: Result<Arc<Prepared>, ModelError>) -> Self {
        Self { by, prepared }
    }
}

impl PartialEq for Seen {
    fn eq(&self, other: &Self) -> bool {
        self.by == other.by
    }
}

impl Prepare for Seen {
    fn prepared(&self) -> Result<Arc<Prepared>, ModelError> {
        self.prepared.clone()
    }
}

/// What the views on screen need besides what is always made.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wanted {
    /// How sure the answer is.
    pub risk: bool,
    /// How sure the curves over the volume are.
    pub bands: bool,
    /// All turning points, at once and not only when the inputs rest.
    pub turning: bool,
    /// The totals over an input.
    pub sweep: Option<SweptInput>,
    /// The cheapest option over two inputs.
    pub map: Option<(SweptInput, SweptInput)>,
}

/// Columns and rows of a map's nodes, coarse first: the first picture is there at once.
const GRIDS: [(usize, usize); 3] = [(26, 16), (101, 61), (201, 121)];

/// Draws of the first answer to how sure, and about how long the draws between two answers take.
const FIRST_DRAWS: usize = 200;
const BETWEEN: Duration = Duration::from_millis(150);

/// Draws of the bands on the curves: at first, and in the end.
const BAND_DRAWS: [usize; 2] = [200, 1000];

/// Says how sure the answer is, ever surer.
pub fn risk(context: &Context) -> BackgroundTask<Seen, Risk> {
    let stopped = Cell::default();
    BackgroundTask::new("simulation", context, move |seen, teller| simulate(&stopped, seen, teller))
}

/// A simulation that was stopped, and its scenario: asked again, it goes on.
type Stopped = Cell<Option<(Seen, Simulation)>>;

fn simulate(stopped: &Stopped, seen: &Seen, teller: &Teller<Risk>) -> Result<Option<Risk>, ModelError> {
    let mut simulation = match stopped.take().filter(|(of, _)| of == seen) {
        Some((_, simulation)) => simulation,
        None => Simulation::new(seen, Simulation::SEED)?,
    };
    let mut step = FIRST_DRAWS;
    loop {
        let (begin, drawn) = (Instant::now(), simulation.draws());
        simulation.extend_to((drawn + step).min(Simulation::DRAWS), teller.cancellation())?;
        if teller.cancellation().is_stopped() {
            stopped.set(Some((seen.clone(), simulation)));
            return Ok(None);
        }
        if simulation.draws() >= Simulation::DRAWS {
            return Ok(Some(simulation.risk()));
        }
        teller.so_far(simulation.draws() as f32 / Simulation::DRAWS as f32, simulation.risk());
        let pace = BETWEEN.div_duration_f64(begin.elapsed().max(Duration::from_micros(1)));
        step = ((step as f64 * pace) as usize).clamp(FIRST_DRAWS / 4, 4 * step);
    }
}

/// The scenario, the volumes at which its bands are wanted, contacts a month, and the draws.
pub fn bands(context: &Context) -> BackgroundTask<(Seen, Vec<f64>), Bands> {
    BackgroundTask::new("bands", context, |(seen, volumes): &(Seen, Vec<f64>), teller| {
        let [first, last] = BAND_DRAWS;
        let bands = |draws| Bands::of(seen, volumes, draws, Simulation::SEED, teller.cancellation());
        match bands(first)? {
            Some(found) => teller.so_far(first as f32 / last as f32, found),
            None => return Ok(None),
        }
        bands(last)
    })
}

/// Looks for all turning points.
pub fn turning(context: &Context) -> BackgroundTask<Seen, TurningPoints> {
    BackgroundTask::new("turning points", context, |seen: &Seen, teller| TurningPoints::of(seen, teller.cancellation()))
}

/// Works out totals over an input.
pub fn sweep(context: &Context) -> BackgroundTask<(Seen, SweptInput), Sweep> {
    BackgroundTask::new("sweep", context, |(seen, (id, low, high)): &(Seen, SweptInput), teller| {
        Sweep::of(seen, id, (*low, *high), teller.cancellation())
    })
}

/// Draws maps, ever finer.
pub fn map(context: &Context) -> BackgroundTask<(Seen, (SweptInput, SweptInput)), Map> {
    BackgroundTask::new("map", context, |(seen, (x, y)): &(Seen, (SweptInput, SweptInput)), teller| {
        let mut finest = None;
        for (columns, rows) in GRIDS {
            if let Some(coarser) = finest {
                teller.so_far(columns as f32 / GRIDS[2].0 as f32 / 2.0, coarser);
            }
            let (x, y) = ((x.0.as_str(), x.1, x.2), (y.0.as_str(), y.1, y.2));
            finest = Map::of(seen, x, y, columns, rows, teller.cancellation())?;
            if finest.is_none() {
                return Ok(None);
            }
        }
        Ok(finest)
    })
}

/// The scenario without what changes no total: another name must not draw a map anew.
pub fn priced(scenario: &Scenario) -> Scenario {
    let mut priced = scenario.clone();
    priced.name.clear();
    priced.notes.clear();
    priced.ranges.clear();
    priced.sources.clear();
    priced
}

/// The scenario without what no draw depends on.
pub fn drawn(scenario: &Scenario) -> Scenario {
    Scenario { ranges: scenario.ranges.clone(), ..priced(scenario) }
}

/// The scenario as a map over two inputs sees it, which does not depend on what they hold today.
pub fn under(scenario: &Scenario, (x, y): &(SweptInput, SweptInput)) -> Scenario {
    let mut under = priced(scenario);
    for (id, low, _) in [x, y] {
        if let Some(value) = under.number_mut(id) {
            *value = *low;
        }
    }
    under
}
