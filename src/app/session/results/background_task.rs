//! A result that is worked out beside the window: the newest question wins, and the last good answer stays until the next.

use std::time::{Duration, Instant};

use eframe::egui::Context;

use super::worker::{Answer, Teller, Worker};
use crate::model::error::ModelError;
use crate::report::known::Part;

/// An answer that comes sooner than this is not shown as out of date before: while a slider moves it would only flicker.
const PATIENCE: Duration = Duration::from_millis(300);

/// What a thread beside the window answers to questions of one kind.
pub struct BackgroundTask<Q, A> {
    worker: Worker<Q, A>,
    context: Context,
    question: Option<Q>,
    /// Number of the last question, and of the one that `latest` answers.
    asked: u64,
    answered: u64,
    /// How much of the last question's work is done; 1 when it is finished or was stopped.
    part: f32,
    latest: Option<A>,
    /// Whether `latest` is the last answer to its question.
    is_whole: bool,
    /// The whole answer to an earlier question that `latest`, which is in part, took the place of.
    earlier: Option<A>,
    /// Whether the work on the last question was stopped before it was finished.
    stopped: bool,
    error: Option<ModelError>,
    /// Since when the last question waits for its first answer.
    waiting_since: Option<Instant>,
}

impl<Q: Clone + PartialEq + Send + 'static, A: Send + 'static> BackgroundTask<Q, A> {
    /// Starts the thread. Its work tells what it knows so far through the [`Teller`] and returns the last answer, or none
    /// when it was stopped. A window that waits is woken through its context.
    pub fn new<W>(name: &str, context: &Context, work: W) -> Self
    where
        W: Fn(&Q, &Teller<A>) -> Result<Option<A>, ModelError> + Send + 'static,
    {
        Self {
            worker: Worker::new(name, context.clone(), work),
            context: context.clone(),
            question: None,
            asked: 0,
            answered: 0,
            part: 1.0,
            latest: None,
            is_whole: false,
            earlier: None,
            stopped: false,
            error: None,
            waiting_since: None,
        }
    }

    /// Puts a question in place of all earlier ones; the last one once more is no question.
    pub fn ask(&mut self, question: Q) {
        if self.question.as_ref() == Some(&question) {
            return;
        }
        self.question = Some(question.clone());
        self.begin(question);
        if !self.is_finished() {
            self.waiting_since.get_or_insert_with(Instant::now);
        }
    }

    /// Goes on with the last question where its work was stopped; what is known of it stays.
    pub fn resume(&mut self) {
        if !self.is_stopped() {
            return;
        }
        let was_current = self.is_current();
        if let Some(question) = self.question.clone() {
            // Under a new number: the end of the work that was stopped is not the end of this.
            self.begin(question);
        }
        if was_current {
            self.answered = self.asked;
        } else {
            self.waiting_since.get_or_insert_with(Instant::now);
        }
    }

    fn begin(&mut self, question: Q) {
        self.asked += 1;
        self.stopped = false;
        self.part = if self.worker.ask(self.asked, question) { 0.0 } else { 1.0 };
    }

    /// The last question.
    pub fn question(&self) -> Option<&Q> {
        self.question.as_ref()
    }

    /// Takes note that the last question is no longer the one to be answered, and that the next is still to come.
    pub fn outdate(&mut self) {
        self.worker.stop();
        self.asked += 1;
        self.stopped = false;
        self.question = None;
        self.part = 1.0;
        self.waiting_since.get_or_insert_with(Instant::now);
    }

    /// Takes note that there is nothing to ask: no answer is the current one.
    pub fn clear(&mut self) {
        self.outdate();
        self.answered = self.asked;
        self.waiting_since = None;
        self.latest = None;
        self.earlier = None;
        self.error = None;
    }

    /// Stops the work on the last question; what is known of it stays.
    pub fn stop(&mut self) {
        self.worker.stop();
        self.stopped |= !self.is_finished();
    }

    /// Takes in the answers that are ready. To be called once a frame, before drawing.
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

    /// Waits for the last answer to the last question: for pictures and tests, never while drawing.
    pub fn wait(&mut self) {
        while !self.is_finished() {
            match self.worker.wait() {
                Some(answer) => self.take(answer),
                None => return,
            }
        }
    }

    fn take(&mut self, answer: Answer<A>) {
        if answer.number != self.asked {
            return;
        }
        self.part = answer.part;
        match answer.found {
            Some(Ok(latest)) => {
                let before = self.latest.replace(latest);
                if self.is_whole {
                    self.earlier = before;
                }
                self.is_whole = self.is_finished();
                if self.is_whole {
                    self.earlier = None;
                    self.stopped = false;
                }
                self.answered = answer.number;
                self.error = None;
            }
            Some(Err(error)) => {
                if !self.is_whole {
                    // What was found before the failure answers nothing: it is of the cases that did not fail.
                    self.latest = self.earlier.take();
                    self.is_whole = self.latest.is_some();
                }
                self.answered = self.asked - 1;
                self.stopped = false;
                self.error = Some(error);
            }
            None => {}
        }
        self.waiting_since = None;
    }

    /// The last good answer, of an earlier question while the last one has none.
    pub fn latest(&self) -> Option<&A> {
        self.latest.as_ref()
    }

    /// The last good answer, or why the last question has none.
    pub(super) fn part(&self) -> Part<'_, A> {
        self.error.as_ref().map(Err).or_else(|| self.latest.as_ref().map(Ok))
    }

    /// Why the last question has no answer.
    pub fn error(&self) -> Option<&ModelError> {
        self.error.as_ref()
    }

    /// Whether [`BackgroundTask::latest`] answers the last question, perhaps not finally.
    pub fn is_current(&self) -> bool {
        self.answered == self.asked
    }

    /// Whether the work on the last question was stopped before it was finished.
    pub fn is_stopped(&self) -> bool {
        self.stopped && self.is_finished()
    }

    /// Whether nothing more will come.
    pub fn is_finished(&self) -> bool {
        self.part >= 1.0
    }

    /// How much of the work on the last question is done, 0 to 1; none when nothing is under way.
    pub fn progress(&self) -> Option<f32> {
        (!self.is_finished()).then_some(self.part)
    }

    /// Whether the answer on screen is of an earlier question, and has been for long enough to say so.
    pub fn is_stale(&self) -> bool {
        let waits_long = self.waiting_since.is_some_and(|since| since.elapsed() >= PATIENCE);
        waits_long || (self.is_stopped() && !self.is_current())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Answers half of what is asked, then all of it; what is odd fails in between, what is over 100 stops itself there.
    fn halves() -> BackgroundTask<u32, u32> {
        BackgroundTask::new("halves", &Context::default(), |question: &u32, teller: &Teller<u32>| {
            teller.so_far(0.5, question / 2);
            match question {
                question if question % 2 == 1 => Err(ModelError::Invalid(format!("{question} is odd"))),
                101.. => {
                    while !teller.cancellation().is_stopped() {
                        std::thread::yield_now();
                    }
                    Ok(None)
                }
                _ => Ok(Some(*question)),
            }
        })
    }

    fn answered(beside: &mut BackgroundTask<u32, u32>, question: u32) -> (Option<u32>, bool, bool) {
        beside.ask(question);
        beside.wait();
        (beside.latest().copied(), beside.is_current(), beside.error().is_some())
    }

    #[test]
    fn a_part_of_an_answer_that_failed_is_dropped() {
        let mut beside = halves();
        assert_eq!(answered(&mut beside, 7), (None, false, true), "there is no earlier answer");
        assert_eq!(answered(&mut beside, 8), (Some(8), true, false));
        assert_eq!(answered(&mut beside, 9), (Some(8), false, true), "the earlier one stays");
        assert_eq!(answered(&mut beside, 11), (Some(8), false, true), "and outlives a second failure");
        assert_eq!(answered(&mut beside, 10), (Some(10), true, false));
    }

    #[test]
    fn what_was_stopped_keeps_its_part_and_goes_on() {
        let mut beside = halves();
        answered(&mut beside, 8);
        beside.ask(200);
        while beside.latest() != Some(&100) {
            beside.receive();
        }
        assert!(!beside.is_stopped());
        beside.stop();
        beside.wait();
        assert!(beside.is_stopped() && beside.is_current() && !beside.is_stale());
        assert_eq!(beside.latest(), Some(&100));
        beside.resume();
        assert!(!beside.is_stopped() && !beside.is_finished() && beside.is_current() && !beside.is_stale());
        beside.stop();
        beside.wait();
        // A failure of the next question leaves what was whole, not what was stopped.
        assert_eq!(answered(&mut beside, 9), (Some(8), false, true));
        assert!(!beside.is_stopped());
    }
}
