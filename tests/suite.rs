//! All tests that need no window and no memory of their own, a module a kind: `cargo test --test suite model::`.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that cannot go on says so")]

mod architecture;
mod cli;
mod export;
mod files;
mod history;
mod model;
mod report;
