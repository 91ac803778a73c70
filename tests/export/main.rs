//! The files that results are written to, read back by other programs' eyes.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that cannot go on says so")]

mod engine;
mod findings;
mod prices;
mod recalculated;
mod words;
