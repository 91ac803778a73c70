//! One thread that answers the newest question: an older one is stopped, or never begun.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use eframe::egui::Context;

use super::priority;
use crate::model::error::ModelError;
use crate::model::going::Going;

/// A question, with its number and the flag that stops its answer.
struct Asked<Q> {
    number: u64,
    question: Q,
    going: Going,
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
    going: Going,
    answers: Sender<Answer<A>>,
    context: Context,
}

impl<A> Teller<A> {
    /// Whether somebody still waits for the answer.
    pub fn going(&self) -> &Going {
        &self.going
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
    going: Going,
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
        priority::lower_pool();
        let _ = thread.spawn(move || {
            priority::lower_thread();
            answer_newest(&asked, &found, &context, work);
        });
        Self { questions, answers, going: Going::default() }
    }

    /// Puts a question in place of all earlier ones; false when nobody is there to answer.
    pub fn ask(&mut self, number: u64, question: Q) -> bool {
        self.stop();
        self.going = Going::default();
        self.questions.send(Asked { number, question, going: self.going.clone() }).is_ok()
    }

    /// Stops the work on the last question.
    pub fn stop(&self) {
        self.going.stop();
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
        self.going.stop();
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
        let Asked { number, question, going } = newest;
        let teller = Teller { number, going, answers: found.clone(), context: context.clone() };
        let last = work(&question, &teller).transpose();
        teller.tell(1.0, last);
    }
}
