//! What the model says of the scenario on screen, made anew when it changes.
//!
//! The comparison and the curves are quick enough for the frame in which the scenario changed. The break-even bands take
//! longer and are made beside the window: the newest question wins, and the last answer stays until then.

mod beside;
mod priority;
pub(super) mod wanted;
pub(super) mod worker;

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use eframe::egui::Context;

use crate::app::session::hints::Hints;
use crate::model::break_even::{BreakEven, Curves, volumes};
use crate::model::comparison::Comparison;
use crate::model::error::ModelError;
use crate::model::risk::{Bands, Risk};
use crate::model::scenario::Scenario;
use crate::model::seek::{Map, Sweep, TurningPoint, TurningPoints};
use crate::model::years::Years;

pub use beside::Beside;
pub use wanted::{Axis, Wanted};

/// The newest revision of all scenarios. No two share one: a variant begins with what its original's views remember.
static NEWEST: AtomicU64 = AtomicU64::new(0);

/// Turning points are looked for when a slider has rested so long: a search over all inputs would only slow it down.
const REST: Duration = Duration::from_millis(150);

/// A scenario and the volumes, contacts a month, between which its break-even is looked for.
pub type Volumes = (Scenario, (u64, u64));

/// The results the views draw.
pub struct Results {
    /// Made on the drawing thread, within the frame.
    pub comparison: Result<Comparison, ModelError>,
    /// The newest comparison that could be made; not current while `comparison` is an error.
    pub last_good: Option<Comparison>,
    /// What a controller would raise; of the comparison, so that a slider waits for nothing.
    pub hints: Hints,
    /// Made on the drawing thread, within the frame.
    pub curves: Curves,
    /// Made beside the window.
    pub break_even: Beside<Volumes, BreakEven>,
    /// Lowest and highest volume of the curves, contacts a month, also where they end early.
    pub range: (u64, u64),
    /// What each option pays over the horizon, made on the drawing thread; the last that could be made.
    pub years: Option<Years>,
    /// Why the years of the scenario cannot be made; `years` is then not current.
    pub years_error: Option<ModelError>,
    /// How sure the answer is; made beside the window.
    pub risk: Beside<Scenario, Risk>,
    /// How sure the curves are; made beside the window.
    pub bands: Beside<(Scenario, Vec<f64>), Bands>,
    /// Where the answer flips, for every input; made beside the window once the inputs rest.
    pub turning: Beside<Scenario, TurningPoints>,
    /// The totals over the input that is looked at; made beside the window.
    pub sweep: Beside<(Scenario, Axis), Sweep>,
    /// The cheapest option over two inputs; made beside the window.
    pub map: Beside<(Scenario, (Axis, Axis)), Map>,
    revision: u64,
    context: Context,
    /// The scenario whose turning points are to be looked for, and since when it rests.
    resting: Option<(Scenario, Instant)>,
    /// What the views wanted last, and of which revision.
    wanted: (u64, Wanted),
}

impl Results {
    /// The results of a scenario. A window that waits for an answer is woken through its context.
    pub fn new(scenario: &Scenario, context: &Context) -> Self {
        let mut results = Self {
            comparison: Err(ModelError::Invalid(String::new())),
            last_good: None,
            hints: Hints::default(),
            curves: Curves::default(),
            break_even: Beside::new("break-even", context, |(scenario, range): &Volumes, _| {
                BreakEven::of(scenario, *range).map(Some)
            }),
            range: BreakEven::RANGE,
            years: None,
            years_error: None,
            risk: wanted::risk(context),
            bands: wanted::bands(context),
            turning: wanted::turning(context),
            sweep: wanted::sweep(context),
            map: wanted::map(context),
            revision: 0,
            context: context.clone(),
            resting: None,
            wanted: Default::default(),
        };
        results.update(scenario);
        results
    }

    /// Calculates anew. To be called when the scenario changed, and only then.
    pub fn update(&mut self, scenario: &Scenario) {
        self.revision = NEWEST.fetch_add(1, Ordering::Relaxed) + 1;
        self.comparison = Comparison::of(scenario);
        match &self.comparison {
            Ok(comparison) => {
                self.hints.look(scenario, comparison);
                self.last_good = Some(comparison.clone());
            }
            Err(_) => self.hints.clear(),
        }
        match Years::of(scenario) {
            Ok(years) => (self.years, self.years_error) = (Some(years), None),
            Err(error) => self.years_error = Some(error),
        }
        self.range = volumes::axis_range(scenario.demand.contacts_per_month);
        // A scenario that breaks a rule has no curves; the last good ones then stay, marked by the verdict.
        if let Ok(curves) = Curves::of(scenario, &volumes::sampled(self.range)) {
            self.curves = curves;
        }
        self.ask_break_even(scenario);
        if self.turning.question() != Some(&wanted::priced(scenario)) {
            self.turning.outdate();
            self.resting = Some((wanted::priced(scenario), Instant::now()));
        }
    }

    /// Asks for what the views on screen need. To be called once a frame, before drawing.
    pub fn want(&mut self, scenario: &Scenario, wanted: Wanted) {
        if self.wanted == (self.revision, wanted.clone()) {
            return;
        }
        if !wanted.turning {
            self.postpone_turning(scenario);
        }
        if wanted.risk {
            self.risk.ask(wanted::drawn(scenario));
        } else if !self.risk.is_finished() || scenario.ranges.is_empty() {
            // What was not finished starts anew when it is looked at again.
            self.risk.clear();
        }
        if wanted.bands {
            self.bands.ask((wanted::drawn(scenario), volumes::of_bands(self.range)));
        } else if !self.bands.is_finished() || scenario.ranges.is_empty() {
            self.bands.clear();
        }
        if wanted.turning
            && let Some((scenario, _)) = self.resting.take()
        {
            self.turning.ask(scenario);
        }
        match &wanted.sweep {
            Some(axis) => self.sweep.ask((wanted::priced(scenario), axis.clone())),
            None if self.sweep.is_finished() => {}
            None => self.sweep.clear(),
        }
        match &wanted.map {
            Some(axes) => self.map.ask((wanted::under(scenario, axes), axes.clone())),
            None if self.map.is_finished() => {}
            None => self.map.clear(),
        }
        self.wanted = (self.revision, wanted);
    }

    /// Leaves the processors to what is looked at: a search that is under way begins anew when they are free.
    fn postpone_turning(&mut self, scenario: &Scenario) {
        if !self.turning.is_finished() {
            self.turning.outdate();
            self.resting = Some((wanted::priced(scenario), Instant::now()));
        }
    }

    /// Whether something that is looked at is being worked out.
    fn is_busy(&self) -> bool {
        let finished = [self.break_even.is_finished(), self.risk.is_finished(), self.bands.is_finished()];
        !(finished == [true; 3] && self.sweep.is_finished() && self.map.is_finished())
    }

    /// The values of an input at which the answer flips; none while that is not known.
    pub fn flips(&self, id: &str) -> Option<&TurningPoint> {
        let known = self.turning.latest().filter(|_| self.turning.is_current());
        known.and_then(|found| found.points.iter().find(|point| point.id == id))
    }

    /// Stops what is under way beside the window; what is known so far stays.
    pub fn stop(&mut self) {
        self.risk.stop();
        self.sweep.stop();
        self.map.stop();
    }

    /// Goes on with the draws that were stopped.
    pub fn resume(&mut self) {
        self.risk.resume();
    }

    /// Asks for the break-even over the volumes that can be planned.
    fn ask_break_even(&mut self, scenario: &Scenario) {
        let last = match (&self.curves.ended, self.curves.points.last()) {
            (None, _) => self.range.1,
            (Some(_), Some(point)) => point.contacts_per_month as u64,
            (Some(_), None) => 0,
        };
        if last < self.range.0 {
            self.break_even.clear();
        } else {
            self.break_even.ask((scenario.clone(), (self.range.0, last)));
        }
    }

    /// Takes in what was calculated beside the window. To be called once a frame, before drawing.
    pub fn receive(&mut self) {
        self.break_even.receive();
        self.risk.receive();
        self.bands.receive();
        self.turning.receive();
        self.sweep.receive();
        self.map.receive();
        if let Some((scenario, since)) = self.resting.take() {
            let left = REST.saturating_sub(since.elapsed());
            if left.is_zero() && !self.is_busy() {
                self.turning.ask(scenario);
            } else {
                // What is busy wakes the window when it is done.
                if !left.is_zero() {
                    self.context.request_repaint_after(left);
                }
                self.resting = Some((scenario, since));
            }
        }
    }

    /// Waits until all that was asked for is there: for pictures and tests, never while drawing.
    pub fn wait(&mut self) {
        self.break_even.wait();
        self.risk.wait();
        self.bands.wait();
        self.turning.wait();
        self.sweep.wait();
        self.map.wait();
    }

    /// Rises with every change of the scenario: what is derived from the results is out of date when it differs.
    pub fn revision(&self) -> u64 {
        self.revision
    }
}
