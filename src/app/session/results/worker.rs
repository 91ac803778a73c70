//! One thread that answers the newest question: an older one is stopped, or never begun. What it works out gives way to
//! the window: a slider is drawn in time also where the processors are few.

use std::sync::Once;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use eframe::egui::Context;
use thread_priority::{ThreadPriority, ThreadPriorityValue, set_current_thread_priority};

use crate::model::cancellation::CancellationToken;
use crate::model::error::ModelError;

/// A question, with its number and the flag that stops its answer.
struct Asked<Q> {
    number: u64,
    question: Q,
    cancellation: CancellationToken,
}

/// What the thread found.
pub struct Answer<A> {
    /// The number of the question.
    pub number: u64,
    /// How much of the work is done, 0 to 1; 1 is the last answer to a question.
    pub part: f32,
    /// None: nothing better than before, only further on.
    pub found: Option<Result<A, ModelError>>,
}

/// How the thread tells what it found.
pub struct Teller<A> {
    number: u64,
    cancellation: CancellationToken,
    answers: Sender<Answer<A>>,
    context: Context,
}

impl<A> Teller<A> {
    /// Whether somebody still waits for the answer.
    pub fn cancellation(&self) -> &CancellationToken {
        &self.cancellation
    }

    /// Tells what is known so far, and which part of the work is done, 0 to below 1.
    pub fn so_far(&self, part: f32, found: A) {
        self.tell(part.clamp(0.0, 0.999), Some(Ok(found)));
    }

    fn tell(&self, part: f32, found: Option<Result<A, ModelError>>) {
        // Nobody listens when the window closes.
        let _ = self.answers.send(Answer { number: self.number, part, found });
        self.context.request_repaint();
    }
}

/// The window's end of the thread, which ends by itself when this is dropped.
pub struct Worker<Q, A> {
    questions: Sender<Asked<Q>>,
    answers: Receiver<Answer<A>>,
    cancellation: CancellationToken,
}

impl<Q: Send + 'static, A: Send + 'static> Worker<Q, A> {
    /// Starts a thread. Its work returns the last answer to a question, or none when it was stopped.
    pub fn new<W>(name: &str, context: Context, work: W) -> Self
    where
        W: Fn(&Q, &Teller<A>) -> Result<Option<A>, ModelError> + Send + 'static,
    {
        let (questions, asked) = channel();
        let (found, answers) = channel();
        let thread = thread::Builder::new().name(name.to_owned());
        // Without a thread (the system has none left) `ask` finds nobody listening and says so.
        lower_pool();
        let _ = thread.spawn(move || {
            lower_thread();
            answer_newest(&asked, &found, &context, work);
        });
        Self { questions, answers, cancellation: CancellationToken::default() }
    }

    /// Puts a question in place of all earlier ones; false when nobody is there to answer.
    pub fn ask(&mut self, number: u64, question: Q) -> bool {
        self.stop();
        self.cancellation = CancellationToken::default();
        self.questions.send(Asked { number, question, cancellation: self.cancellation.clone() }).is_ok()
    }

    /// Stops the work on the last question.
    pub fn stop(&self) {
        self.cancellation.stop();
    }

    /// An answer that is ready.
    pub fn answer(&self) -> Option<Answer<A>> {
        self.answers.try_recv().ok()
    }

    /// The next answer, when it is ready; none when nobody is there to give it.
    pub fn wait(&self) -> Option<Answer<A>> {
        self.answers.recv().ok()
    }
}

impl<Q, A> Drop for Worker<Q, A> {
    fn drop(&mut self) {
        self.cancellation.stop();
    }
}

fn answer_newest<Q, A>(
    asked: &Receiver<Asked<Q>>,
    found: &Sender<Answer<A>>,
    context: &Context,
    work: impl Fn(&Q, &Teller<A>) -> Result<Option<A>, ModelError>,
) {
    while let Ok(mut newest) = asked.recv() {
        while let Ok(newer) = asked.try_recv() {
            newest = newer;
        }
        let Asked { number, question, cancellation } = newest;
        let teller = Teller { number, cancellation, answers: found.clone(), context: context.clone() };
        let last = work(&question, &teller).transpose();
        teller.tell(1.0, last);
    }
}

/// Of 0 to 99, where 50 is the usual: a niceness of about 10 on Linux, "below normal" on Windows.
const LOW: u8 = 25;

static POOL: Once = Once::new();

/// Gives all threads of the common pool the low priority. To be called before anything is worked out in parallel; once the
/// pool is there it stays as it is.
fn lower_pool() {
    POOL.call_once(|| {
        // A pool that is there already works as well, only less politely.
        let _ = rayon::ThreadPoolBuilder::new().start_handler(|_| lower_thread()).build_global();
    });
}

/// Gives this thread the low priority.
fn lower_thread() {
    if let Ok(low) = ThreadPriorityValue::try_from(LOW) {
        // Where the system refuses, the thread works as well, only less politely.
        let _ = set_current_thread_priority(ThreadPriority::Crossplatform(low));
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    /// The niceness of this thread: the 19th field of its line, the 17th after its name in brackets (`man 5 proc`).
    fn niceness() -> Option<i32> {
        let line = std::fs::read_to_string("/proc/thread-self/stat").ok()?;
        line.rsplit(')').next()?.split_whitespace().nth(16)?.parse().ok()
    }

    #[test]
    fn a_thread_beside_the_window_gives_way_and_no_other_does() {
        let before = niceness().expect("a niceness");
        let lowered = std::thread::spawn(|| {
            lower_thread();
            niceness()
        });
        assert!(lowered.join().expect("an end").is_some_and(|lowered| lowered >= 5));
        assert_eq!(niceness(), Some(before));
    }
}
