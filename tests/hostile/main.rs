//! Files that nobody means well: whatever the bytes, reading answers soon, with little memory, and never panics.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on says so")]

mod contacts;
mod large;
mod mutated;

use std::sync::{LazyLock, Mutex};
use std::time::{Duration, Instant};

use contact_tco::document::{self, OpenError};
use contact_tco::model::scenario::Scenario;
use contact_tco::text::{Locale, Text};
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// The most that reading a file may take.
const MOST: usize = 64 << 20;

/// Processor time, far more than the slowest machine needs; what hangs needs longer.
const LONGEST: Duration = Duration::from_secs(20);

/// Memory is measured of the whole process, so one reading at a time.
static ALONE: Mutex<()> = Mutex::new(());

/// Processor time of this thread so far, which a busy machine makes no longer; where that is not told, time.
fn worked() -> Duration {
    static BEGAN: LazyLock<Instant> = LazyLock::new(Instant::now);
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.and_then(|told| told.split_whitespace().next()?.parse().ok());
    nanoseconds.map_or_else(|| BEGAN.elapsed(), Duration::from_nanos)
}

/// Reads a file, words its faults, and says what was wrong about how it went.
fn attempt(bytes: &[u8]) -> Result<Result<Scenario, OpenError>, String> {
    static ENGLISH: LazyLock<Text> = LazyLock::new(|| Text::new(Locale::English));
    let english = &*ENGLISH;
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    MEMORY.reset_peak_usage();
    let (before, began) = (MEMORY.current_usage(), worked());
    let read = document::parse(bytes);
    let message = read.as_ref().err().map(|error| error.message(english));
    let (used, took) = (MEMORY.peak_usage().saturating_sub(before), worked().saturating_sub(began));
    if used > MOST {
        return Err(format!("{used} bytes of memory"));
    }
    if took > LONGEST {
        return Err(format!("{took:?}"));
    }
    match (&read, &message) {
        (Err(error), Some(message)) => {
            if error.faults.is_empty() || message.lines().any(|line| line.trim().is_empty()) {
                return Err(format!("a fault without words: {error:?}"));
            }
            if message.lines().any(|line| line.chars().count() > 700) {
                return Err(format!("a message of {} characters", message.len()));
            }
        }
        _ => {
            // What reads on one line may be too large on many; saving says so.
            let text = document::to_text(read.as_ref().map_err(ToString::to_string)?);
            if text.len() <= document::MAX_BYTES && document::parse(text.as_bytes()) != read {
                return Err("what was saved is not what was read".to_owned());
            }
        }
    }
    Ok(read)
}
