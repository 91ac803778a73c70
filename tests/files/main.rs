//! Scenario files: what opens, what is refused and with which words, what saving keeps.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod broken;
mod history;
mod recovery;
mod round_trip;
mod rules;
mod saving;
mod scenarios;
