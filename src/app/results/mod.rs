//! What the model says of the scenario on screen, made anew when it changes.
//!
//! The comparison and the curves are quick enough for the frame in which the scenario changed. The break-even bands take
//! longer and are made beside the window: the newest question wins, and the last answer stays until then.

mod volumes;
mod worker;

use std::time::{Duration, Instant};

use eframe::egui::Context;

use crate::model::break_even::{BreakEven, Curves};
use crate::model::comparison::Comparison;
use crate::model::error::ModelError;
use crate::model::scenario::Scenario;

pub use volumes::{axis_range, round_volumes};

use worker::{Question, Worker};

/// Break-even that is answered sooner than this is not shown as out of date: while a slider moves it would only flicker.
const PATIENCE: Duration = Duration::from_millis(300);

/// The results the views draw.
pub struct Results {
    /// Made on the drawing thread, within the frame.
    pub comparison: Result<Comparison, ModelError>,
    /// The newest comparison that could be made; not current while `comparison` is an error.
    pub last_good: Option<Comparison>,
    /// Made on the drawing thread, within the frame.
    pub curves: Curves,
    /// Made beside the window; none until the first answer, the last good one while a newer is under way.
    pub break_even: Option<BreakEven>,
    /// Why the newest question about the break-even has no answer.
    pub break_even_error: Option<ModelError>,
    /// Lowest and highest volume of the curves, contacts a month, also where they end early.
    pub range: (u64, u64),
    revision: u64,
    answered: u64,
    /// Since when the break-even waits for an answer.
    waiting_since: Option<Instant>,
    context: Context,
    worker: Worker,
}

impl Results {
    /// The results of a scenario. A window that waits for the break-even is woken through its context.
    pub fn new(scenario: &Scenario, context: &Context) -> Self {
        let mut results = Self {
            comparison: Err(ModelError::Invalid(String::new())),
            last_good: None,
            curves: Curves::default(),
            break_even: None,
            break_even_error: None,
            range: BreakEven::RANGE,
            revision: 0,
            answered: 0,
            waiting_since: None,
            context: context.clone(),
            worker: Worker::new(context.clone()),
        };
        results.update(scenario);
        results
    }

    /// Calculates anew. To be called when the scenario changed, and only then.
    pub fn update(&mut self, scenario: &Scenario) {
        self.revision += 1;
        self.comparison = Comparison::of(scenario);
        if let Ok(comparison) = &self.comparison {
            self.last_good = Some(comparison.clone());
        }
        self.range = axis_range(scenario.demand.contacts_per_month);
        // A scenario that breaks a rule has no curves; the last good ones then stay, marked by the verdict.
        if let Ok(curves) = Curves::of(scenario, &volumes::sampled(self.range)) {
            self.curves = curves;
        }
        self.ask(scenario);
    }

    /// Asks for the break-even over the volumes that can be planned.
    fn ask(&mut self, scenario: &Scenario) {
        let last = match (&self.curves.ended, self.curves.points.last()) {
            (None, _) => self.range.1,
            (Some(_), Some(point)) => point.contacts_per_month as u64,
            (Some(_), None) => 0,
        };
        if last < self.range.0 {
            self.answered = self.revision;
            self.waiting_since = None;
            self.break_even = None;
            return;
        }
        let question = Question { revision: self.revision, scenario: scenario.clone(), range: (self.range.0, last) };
        if self.worker.ask(question) {
            self.waiting_since.get_or_insert_with(Instant::now);
        } else {
            self.answered = self.revision;
        }
    }

    /// Takes in what was calculated beside the window. To be called once a frame, before drawing.
    pub fn receive(&mut self) {
        while let Some(answer) = self.worker.answer() {
            self.take(answer);
        }
        if let Some(since) = self.waiting_since {
            // One more frame, in which the old answer looks old; none if it looks so already.
            let left = PATIENCE.saturating_sub(since.elapsed());
            if !left.is_zero() {
                self.context.request_repaint_after(left);
            }
        }
    }

    /// Waits until the break-even is current: for pictures and tests, never while drawing.
    pub fn wait(&mut self) {
        while !self.break_even_is_current() {
            match self.worker.wait() {
                Some(answer) => self.take(answer),
                None => return,
            }
        }
    }

    fn take(&mut self, answer: worker::Answer) {
        self.answered = answer.revision;
        self.waiting_since = (self.answered != self.revision).then(Instant::now);
        match answer.break_even {
            Ok(break_even) => {
                self.break_even = Some(break_even);
                self.break_even_error = None;
            }
            Err(error) => self.break_even_error = Some(error),
        }
    }

    /// Whether the break-even belongs to the scenario on screen.
    pub fn break_even_is_current(&self) -> bool {
        self.answered == self.revision
    }

    /// Whether the break-even on screen is of an earlier scenario, and has been for long enough to say so.
    pub fn is_stale(&self) -> bool {
        self.waiting_since.is_some_and(|since| since.elapsed() >= PATIENCE)
    }

    /// Rises with every change of the scenario: what is derived from the results is out of date when it differs.
    pub fn revision(&self) -> u64 {
        self.revision
    }
}
