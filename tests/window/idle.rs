//! A window that nobody touches does nothing.

use std::time::{Duration, Instant};

use crate::program::{PATIENCE, Program};
use crate::screen::Screen;

/// How long the window is watched at a time.
const WATCH: Duration = Duration::from_secs(2);

/// The most of one processor that counts as nothing: a window that draws on without a reason takes a third of one or more.
const NOTHING: f64 = 0.03;

#[test]
fn an_untouched_window_takes_no_processor_time() {
    let screen = Screen::start();
    let home = tempfile::tempdir().expect("a folder");
    let mut program = Program::start(&screen, home.path(), &[]);
    program.wait_for("a figure", |tree| tree.says_within("€").then_some(()));
    let end = Instant::now() + PATIENCE;
    loop {
        let (began, before) = (Instant::now(), program.processor_time());
        std::thread::sleep(WATCH);
        let share = (program.processor_time() - before).div_duration_f64(began.elapsed());
        if share <= NOTHING {
            return;
        }
        // What was begun at the start may still be under way; what never ends is the fault.
        assert!(Instant::now() < end, "the untouched window takes {share:.2} of a processor");
    }
}
