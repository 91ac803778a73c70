//! One thread that answers the newest question and skips those that were overtaken.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use eframe::egui::Context;

use crate::model::break_even::BreakEven;
use crate::model::error::ModelError;
use crate::model::scenario::Scenario;

/// What the window wants to know.
pub(super) struct Question {
    pub revision: u64,
    pub scenario: Scenario,
    pub range: (u64, u64),
}

/// What the thread found, and for which revision of the scenario.
pub(super) struct Answer {
    pub revision: u64,
    pub break_even: Result<BreakEven, ModelError>,
}

/// The window's end of the thread, which ends by itself when this is dropped.
pub(super) struct Worker {
    questions: Sender<Question>,
    answers: Receiver<Answer>,
}

impl Worker {
    pub fn new(context: Context) -> Self {
        let (questions, asked) = channel();
        let (found, answers) = channel();
        let thread = thread::Builder::new().name("break-even".to_owned());
        // Without a thread (the system has none left) `ask` finds nobody listening and says so.
        let _ = thread.spawn(move || answer_newest(&asked, &found, &context));
        Self { questions, answers }
    }

    /// Puts a question; false when nobody is there to answer.
    pub fn ask(&self, question: Question) -> bool {
        self.questions.send(question).is_ok()
    }

    /// An answer that is ready.
    pub fn answer(&self) -> Option<Answer> {
        self.answers.try_recv().ok()
    }

    /// The next answer, when it is ready; none when nobody is there to give it.
    pub fn wait(&self) -> Option<Answer> {
        self.answers.recv().ok()
    }
}

fn answer_newest(asked: &Receiver<Question>, found: &Sender<Answer>, context: &Context) {
    while let Ok(mut question) = asked.recv() {
        while let Ok(newer) = asked.try_recv() {
            question = newer;
        }
        let break_even = BreakEven::of(&question.scenario, question.range);
        if found.send(Answer { revision: question.revision, break_even }).is_err() {
            return;
        }
        context.request_repaint();
    }
}
