//! How far a long answer is, for whoever sits at the terminal.

use std::io::{self, IsTerminal};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A bar on standard error; nothing where that is no terminal. It goes when it is dropped.
pub(super) struct Progress(ProgressBar);

impl Progress {
    /// A bar of so many steps with a word before it.
    pub fn new(steps: usize, word: String) -> Self {
        let is_seen = io::stderr().is_terminal();
        let target = if is_seen { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        let bar = ProgressBar::with_draw_target(Some(steps as u64), target).with_message(word);
        Self(match ProgressStyle::with_template("{msg} {wide_bar} {percent} %") {
            Ok(style) => bar.with_style(style),
            Err(_) => bar,
        })
    }

    /// Shows how many steps are done.
    pub fn at(&self, steps: usize) {
        self.0.set_position(steps as u64);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
