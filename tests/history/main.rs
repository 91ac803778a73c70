//! Tests of contact history: files as systems export them, what is understood of them, and what follows.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that cannot go on says so")]

mod books;
mod examples;
mod figures;
mod files;
mod hostile;
mod known;
mod misleading;
