//! Keeps a copy of unsaved work for after a crash, beside the window: writing to a disk never holds up a slider.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use crate::document::recovery::Recovery;
use crate::model::scenario::Scenario;

/// How long work may be without a copy.
const DELAY: Duration = Duration::from_secs(2);
/// How long after a disk refused a copy it is tried again.
const AGAIN: Duration = Duration::from_secs(30);

enum Order {
    Keep(Box<Work>),
    Clear,
    /// Carry out everything asked so far, then answer whether that is done.
    Settle(Sender<bool>),
}

struct Work {
    scenario: Scenario,
    original: Option<PathBuf>,
}

/// Writes the newest work, at most every [`DELAY`].
pub struct Autosave {
    orders: Option<Sender<Order>>,
    worker: Option<JoinHandle<()>>,
    is_refused: Arc<AtomicBool>,
}

impl Autosave {
    /// Keeps its copy there; none keeps nothing.
    pub fn new(recovery: Option<Recovery>) -> Self {
        let is_refused = Arc::<AtomicBool>::default();
        let Some(recovery) = recovery else { return Self { orders: None, worker: None, is_refused } };
        let (orders, received) = channel();
        let told = Arc::clone(&is_refused);
        let worker = std::thread::spawn(move || run(recovery, &received, &told));
        Self { orders: Some(orders), worker: Some(worker), is_refused }
    }

    /// Replaces the copy by this work, soon.
    pub fn keep(&self, scenario: &Scenario, original: Option<PathBuf>) {
        self.send(Order::Keep(Box::new(Work { scenario: scenario.clone(), original })));
    }

    /// Whether the disk refused the last copy: what is not saved would be lost in a crash.
    pub fn is_refused(&self) -> bool {
        self.is_refused.load(Ordering::Relaxed)
    }

    /// Throws the copy away: the work is saved or given up.
    pub fn clear(&self) {
        self.send(Order::Clear);
    }

    /// Waits until everything asked so far is on the disk; false if that cannot be, or where no copies are kept.
    pub fn settle(&self) -> bool {
        let (done, wait) = channel();
        self.send(Order::Settle(done));
        wait.recv().unwrap_or(false)
    }

    fn send(&self, order: Order) {
        if let Some(orders) = &self.orders {
            // A worker that is gone keeps no copies; the work itself goes on.
            let _ = orders.send(order);
        }
    }
}

impl Drop for Autosave {
    fn drop(&mut self) {
        self.orders = None;
        if let Some(worker) = self.worker.take() {
            let _ = worker.join();
        }
    }
}

fn run(mut recovery: Recovery, orders: &Receiver<Order>, is_refused: &AtomicBool) {
    let mut waiting: Option<(Box<Work>, Instant)> = None;
    loop {
        let order = match &waiting {
            None => orders.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some((_, due)) => orders.recv_timeout(due.saturating_duration_since(Instant::now())),
        };
        // A disk that refuses a copy may take the next one.
        match order {
            Ok(Order::Keep(work)) => {
                let soon = Instant::now() + DELAY;
                let due = waiting.map_or(soon, |(_, due)| due.min(soon));
                waiting = Some((work, due));
            }
            Ok(Order::Clear) => {
                waiting = None;
                is_refused.store(false, Ordering::Relaxed);
                let _ = recovery.clear();
            }
            Ok(Order::Settle(done)) => {
                waiting = write(&mut recovery, waiting, is_refused);
                let _ = done.send(waiting.is_none());
            }
            Err(RecvTimeoutError::Timeout) => waiting = write(&mut recovery, waiting, is_refused),
            Err(RecvTimeoutError::Disconnected) => {
                write(&mut recovery, waiting, is_refused);
                return;
            }
        }
    }
}

/// Writes what waits; what the disk refused waits on.
fn write(
    recovery: &mut Recovery,
    waiting: Option<(Box<Work>, Instant)>,
    is_refused: &AtomicBool,
) -> Option<(Box<Work>, Instant)> {
    let (work, _) = waiting?;
    let kept = recovery.keep(&work.scenario, work.original.as_deref());
    is_refused.store(kept.is_err(), Ordering::Relaxed);
    kept.is_err().then(|| (work, Instant::now() + AGAIN))
}
