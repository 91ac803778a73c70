//! Reading a file beside the window.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use eframe::egui::Context;

use super::{Opened, Origin};
use crate::document::examples;
use crate::history::{self, HistoryError, Layout, Options, Reading, Sample, Source, Zone};
use crate::model::cancellation::CancellationToken;

/// What the thread tells.
pub enum Told {
    Opened(Box<Opened>),
    Read(Box<Reading>),
    Failed(HistoryError),
}

/// A thread that reads. It stops when this is dropped.
pub struct Job {
    cancellation: CancellationToken,
    /// Done so far, per cent.
    part: Arc<AtomicU8>,
    told: Receiver<Told>,
}

impl Drop for Job {
    fn drop(&mut self) {
        self.cancellation.stop();
    }
}

/// The thread's end.
struct Teller {
    cancellation: CancellationToken,
    part: Arc<AtomicU8>,
    told: Sender<Told>,
    context: Context,
}

impl Teller {
    fn tell(&self, told: Told) {
        // A page that is gone needs no answer.
        let _ = self.told.send(told);
        self.context.request_repaint();
    }

    fn read(&self, source: &Source, layout: &Layout) -> Result<(), HistoryError> {
        let progress = |part: f32| {
            let part = (part * 100.0) as u8;
            if self.part.swap(part, Ordering::Relaxed) != part {
                self.context.request_repaint();
            }
        };
        // None: it was stopped, and nobody listens.
        if let Some(reading) = history::read(source, layout, &self.cancellation, &progress)? {
            self.tell(Told::Read(Box::new(reading)));
        }
        Ok(())
    }
}

impl Job {
    /// Opens a file, guesses how it is read, and reads it.
    pub fn open(origin: Origin, context: &Context) -> Self {
        Self::start(context, move |teller| {
            let source = match &origin {
                Origin::File(path) => Source::open(path, &teller.cancellation)?,
                Origin::Example(name) => {
                    let example = examples::history(name).ok_or(HistoryError::NotFound)?;
                    Source::built_in(example.name, example.bytes)?
                }
            };
            let (layout, sample) = Layout::guess(&source, None, Zone::system(), &teller.cancellation)?;
            teller.tell(Told::Opened(Box::new(Opened { source: source.clone(), layout: layout.clone(), sample })));
            teller.read(&source, &layout)
        })
    }

    /// Reads a file by another layout; where that parts rows and cells in another way, its columns are guessed anew.
    pub fn read(mut opened: Opened, is_parted: bool, context: &Context) -> Self {
        Self::start(context, move |teller| {
            if is_parted {
                opened.sample = Sample::of(&opened.source, &Options::from(&opened.layout), &teller.cancellation)?;
                opened.layout = opened.layout.guessed(&opened.sample, None);
                teller.tell(Told::Opened(Box::new(opened.clone())));
            }
            teller.read(&opened.source, &opened.layout)
        })
    }

    fn start(context: &Context, work: impl FnOnce(&Teller) -> Result<(), HistoryError> + Send + 'static) -> Self {
        let (sender, told) = channel();
        let (cancellation, part) = (CancellationToken::default(), Arc::new(AtomicU8::new(0)));
        let teller = Teller {
            cancellation: cancellation.clone(),
            part: Arc::clone(&part),
            told: sender,
            context: context.clone(),
        };
        thread::spawn(move || {
            if let Err(error) = work(&teller)
                && !teller.cancellation.is_stopped()
            {
                teller.tell(Told::Failed(error));
            }
        });
        Self { cancellation, part, told }
    }

    pub fn part(&self) -> u8 {
        self.part.load(Ordering::Relaxed)
    }

    pub fn told(&self) -> Option<Told> {
        self.told.try_recv().ok()
    }

    pub fn wait(&self) -> Option<Told> {
        self.told.recv().ok()
    }
}
