//! What the benches share.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// Volumes of a break-even view.
pub const VOLUMES: usize = 240;

/// The volumes of a break-even view from 100 contacts a month on, even in the logarithm.
pub fn volumes(last: f64) -> impl Iterator<Item = f64> {
    (0..VOLUMES).map(move |index| 100.0 * (last / 100.0).powf(index as f64 / (VOLUMES - 1) as f64))
}

/// The shortest of several goes: other programs only ever add time.
pub fn shortest<T>(goes: usize, mut work: impl FnMut() -> T) -> Duration {
    let go = |_| {
        let start = Instant::now();
        black_box(work());
        start.elapsed()
    };
    (0..goes).map(go).min().unwrap()
}
