//! How far a long answer is, for whoever sits at the terminal.

use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// What is done in this time needs no bar.
const PATIENCE: Duration = Duration::from_millis(500);

/// A bar on standard error; nothing where that is no terminal. It goes when it is dropped.
pub(super) struct Progress {
    bar: ProgressBar,
    /// When it may be seen.
    from: Instant,
}

impl Progress {
    /// A bar of so many steps with a word before it.
    pub fn new(steps: usize, word: String) -> Self {
        let is_seen = io::stderr().is_terminal();
        let target = if is_seen { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        let bar = ProgressBar::with_draw_target(Some(steps as u64), target).with_message(word);
        let bar = match ProgressStyle::with_template("{msg} {wide_bar} {percent} %") {
            Ok(style) => bar.with_style(style),
            Err(_) => bar,
        };
        Self { bar, from: Instant::now() }
    }

    /// One that shows itself when the work takes longer than half a second.
    pub fn late(steps: usize, word: String) -> Self {
        let mut progress = Self::new(steps, word);
        progress.from += PATIENCE;
        progress
    }

    /// Shows how many steps are done.
    pub fn at(&self, steps: usize) {
        if Instant::now() >= self.from {
            self.bar.set_position(steps as u64);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
