//! What is worked out of two open scenarios together, beside the window.

use eframe::egui::Context;

use crate::app::command::WorkId;
use crate::app::session::results::BackgroundTask;
use crate::app::session::results::wanted::priced;
use crate::app::session::work::Work;
use crate::model::difference::Explanation;
use crate::model::scenario::Scenario;

/// The way from a reference's totals to another scenario's, input by input.
pub struct Together {
    pub explanation: BackgroundTask<(Scenario, Scenario), Explanation>,
    /// Between which two open scenarios it was last asked for, and as they were then.
    pair: Option<[(WorkId, u64); 2]>,
}

impl Together {
    /// A window that waits for an answer is woken through its context.
    pub fn new(context: &Context) -> Self {
        let work = |(reference, other): &(Scenario, Scenario),
                    teller: &crate::app::session::results::worker::Teller<Explanation>| {
            Explanation::of(reference, other, teller.cancellation())
        };
        Self { explanation: BackgroundTask::new("difference", context, work), pair: None }
    }

    /// Asks for the way from one to the other. To be called once a frame, before drawing.
    pub fn want(&mut self, reference: &Work, other: &Work) {
        let pair = [reference, other].map(|work| (work.id, work.results.revision()));
        if self.pair == Some(pair) {
            return;
        }
        if self.pair.replace(pair).is_some_and(|before| before.map(|(id, _)| id) != pair.map(|(id, _)| id)) {
            // The way between two others must not be taken for this one's.
            self.explanation.clear();
        }
        let ranged = |scenario: &Scenario| Scenario { ranges: scenario.ranges.clone(), ..priced(scenario) };
        self.explanation.ask((ranged(reference.scenario()), ranged(other.scenario())));
    }

    /// Takes in what was worked out. To be called once a frame, before drawing.
    pub fn receive(&mut self) {
        self.explanation.receive();
    }

    /// Waits until all that was asked for is there: for pictures and tests, never while drawing.
    pub fn wait(&mut self) {
        self.explanation.wait();
    }
}
