//! What the model says of the scenario on screen, made anew when it changes.
//!
//! The comparison and the curves are quick enough for the frame in which the scenario changed. The break-even bands take
//! longer and are made beside the window: the newest question wins, and the last answer stays until then.

mod background_task;
pub(super) mod wanted;
pub(super) mod worker;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use eframe::egui::Context;

use crate::app::session::hints::Hints;
use crate::model::break_even::{BreakEven, Curves, volumes};
use crate::model::comparison::Comparison;
use crate::model::error::ModelError;
use crate::model::prepared::Prepared;
use crate::model::risk::{Bands, Risk};
use crate::model::scenario::Scenario;
use crate::model::seek::{Map, Sweep, TurningPoint, TurningPoints};
use crate::model::years::Years;
use crate::report::known::Known;

pub use background_task::BackgroundTask;
pub use wanted::{Seen, SweptInput, Wanted};

/// The newest revision of all scenarios. No two share one: a variant begins with what its original's views remember.
static NEWEST: AtomicU64 = AtomicU64::new(0);

/// Turning points are looked for when a slider has rested so long: a search over all inputs would only slow it down.
const REST: Duration = Duration::from_millis(150);

/// A scenario and the volumes, contacts a month, between which its break-even is looked for.
pub type Volumes = (Seen, (u64, u64));

/// The results the views draw.
pub struct Results {
    /// The scenario, laid out once for everything below; or why that cannot be.
    pub prepared: Result<Arc<Prepared>, ModelError>,
    /// Made on the drawing thread, within the frame.
    pub comparison: Result<Comparison, ModelError>,
    /// The newest comparison that could be made; not current while `comparison` is an error.
    pub last_good: Option<Comparison>,
    /// What a controller would raise; of the comparison, so that a slider waits for nothing.
    pub hints: Hints,
    /// Made on the drawing thread, within the frame.
    pub curves: Curves,
    /// Made beside the window.
    pub break_even: BackgroundTask<Volumes, BreakEven>,
    /// Lowest and highest volume of the curves, contacts a month, also where they end early.
    pub range: (u64, u64),
    /// What each option pays over the horizon, made on the drawing thread; the last that could be made.
    pub years: Option<Years>,
    /// Why the years of the scenario cannot be made; `years` is then not current.
    pub years_error: Option<ModelError>,
    /// How sure the answer is; made beside the window.
    pub risk: BackgroundTask<Seen, Risk>,
    /// How sure the curves are; made beside the window.
    pub bands: BackgroundTask<(Seen, Vec<f64>), Bands>,
    /// Where the answer flips, for every input; made beside the window once the inputs rest.
    pub turning: BackgroundTask<Seen, TurningPoints>,
    /// The totals over the input that is looked at; made beside the window.
    pub sweep: BackgroundTask<(Seen, SweptInput), Sweep>,
    /// The cheapest option over two inputs; made beside the window.
    pub map: BackgroundTask<(Seen, (SweptInput, SweptInput)), Map>,
    revision: u64,
    context: Context,
    /// The scenario whose turning points are to be looked for, and since when it rests.
    resting: Option<(Seen, Instant)>,
    /// What the views wanted last, and of which revision.
    wanted: (u64, Wanted),
}

impl Results {
    /// The results of a scenario. A window that waits for an answer is woken through its context.
    pub fn new(scenario: &Scenario, context: &Context) -> Self {
        let nothing = || ModelError::Invalid(String::new());
        let mut results = Self {
            prepared: Err(nothing()),
            comparison: Err(nothing()),
            last_good: None,
            hints: Hints::default(),
            curves: Curves::default(),
            break_even: BackgroundTask::new("break-even", context, |(seen, range): &Volumes, _| {
                BreakEven::of(seen, *range).map(Some)
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
        results.update(scenario, None);
        results
    }

    /// Calculates anew, of what is prepared already where the scenario was checked. To be called when the scenario changed,
    /// and only then.
    pub fn update(&mut self, scenario: &Scenario, prepared: Option<Arc<Prepared>>) {
        self.revision = NEWEST.fetch_add(1, Ordering::Relaxed) + 1;
        let prepared = prepared.filter(|prepared| prepared.scenario() == scenario);
        self.prepared = prepared.map_or_else(|| Prepared::new(scenario), Ok);
        self.comparison = self.ask(Comparison::of);
        match (&self.prepared, &self.comparison) {
            (Ok(prepared), Ok(comparison)) => {
                self.hints.look(prepared, comparison);
                self.last_good = Some(comparison.clone());
            }
            _ => self.hints.clear(),
        }
        match self.ask(Years::of) {
            Ok(years) => (self.years, self.years_error) = (Some(years), None),
            Err(error) => self.years_error = Some(error),
        }
        self.range = volumes::axis_range(scenario.demand.contacts_per_month);
        // A scenario that breaks a rule has no curves; the last good ones then stay, marked by the verdict.
        if let Ok(curves) = self.ask(|prepared| Curves::of(prepared, &volumes::sampled(self.range))) {
            self.curves = curves;
        }
        self.ask_break_even(scenario);
        let priced = self.seen(wanted::priced(scenario));
        if self.turning.question() != Some(&priced) {
            self.turning.outdate();
            self.resting = Some((priced, Instant::now()));
        }
    }

    /// What follows from the scenario on screen.
    ///
    /// # Errors
    /// When it cannot be laid out, or what is asked cannot be calculated.
    pub fn ask<T>(&self, ask: impl FnOnce(&Arc<Prepared>) -> Result<T, ModelError>) -> Result<T, ModelError> {
        self.prepared.as_ref().map_err(Clone::clone).and_then(ask)
    }

    /// What is known of the scenario on screen; none if it cannot be calculated. What is made beside the window may still
    /// be of an earlier one.
    pub fn known(&self) -> Option<Known<'_>> {
        let (prepared, comparison) = (self.prepared.as_ref().ok()?, self.comparison.as_ref().ok()?);
        let is_drawn = !prepared.scenario().ranges.is_empty();
        Some(Known {
            break_even: self.break_even.part(),
            curves: Some(&self.curves),
            years: self.years_error.as_ref().map(Err).or_else(|| self.years.as_ref().map(Ok)),
            risk: self.risk.part().filter(|_| is_drawn),
            bands: self.bands.latest().filter(|_| is_drawn),
            turning_points: self.turning.part(),
            ..Known::of(prepared, comparison)
        })
    }

    /// The scenario on screen, told from others by what an answer depends on.
    fn seen(&self, by: Scenario) -> Seen {
        Seen::new(by, self.prepared.clone())
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
            self.risk.ask(self.seen(wanted::drawn(scenario)));
        } else if !self.risk.is_finished() || scenario.ranges.is_empty() {
            // What was not finished starts anew when it is looked at again.
            self.risk.clear();
        }
        if wanted.bands {
            self.bands.ask((self.seen(wanted::drawn(scenario)), volumes::of_bands(self.range)));
        } else if !self.bands.is_finished() || scenario.ranges.is_empty() {
            self.bands.clear();
        }
        if wanted.turning
            && let Some((seen, _)) = self.resting.take()
        {
            self.turning.ask(seen);
        }
        match &wanted.sweep {
            Some(axis) => self.sweep.ask((self.seen(wanted::priced(scenario)), axis.clone())),
            None if self.sweep.is_finished() => {}
            None => self.sweep.clear(),
        }
        match &wanted.map {
            Some(axes) => self.map.ask((self.seen(wanted::under(scenario, axes)), axes.clone())),
            None if self.map.is_finished() => {}
            None => self.map.clear(),
        }
        self.wanted = (self.revision, wanted);
    }

    /// Leaves the processors to what is looked at: a search that is under way begins anew when they are free.
    fn postpone_turning(&mut self, scenario: &Scenario) {
        if !self.turning.is_finished() {
            self.turning.outdate();
            self.resting = Some((self.seen(wanted::priced(scenario)), Instant::now()));
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
            self.break_even.ask((self.seen(wanted::priced(scenario)), (self.range.0, last)));
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
        if let Some((seen, since)) = self.resting.take() {
            let left = REST.saturating_sub(since.elapsed());
            if left.is_zero() && !self.is_busy() {
                self.turning.ask(seen);
            } else {
                // What is busy wakes the window when it is done.
                if !left.is_zero() {
                    self.context.request_repaint_after(left);
                }
                self.resting = Some((seen, since));
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
