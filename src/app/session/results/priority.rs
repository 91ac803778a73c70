//! What is worked out beside the window gives way to it: a slider is drawn in time also where the processors are few.

use std::sync::Once;

use thread_priority::{ThreadPriority, ThreadPriorityValue, set_current_thread_priority};

/// Of 0 to 99, where 50 is the usual: a niceness of about 10 on Linux, "below normal" on Windows.
const LOW: u8 = 25;

static POOL: Once = Once::new();

/// Gives all threads of the common pool the low priority. To be called before anything is worked out in parallel; once the
/// pool is there it stays as it is.
pub fn lower_pool() {
    POOL.call_once(|| {
        // A pool that is there already works as well, only less politely.
        let _ = rayon::ThreadPoolBuilder::new().start_handler(|_| lower_thread()).build_global();
    });
}

/// Gives this thread the low priority.
pub fn lower_thread() {
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
