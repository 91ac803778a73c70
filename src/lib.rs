//! Contact TCO: what customer service costs in-house and at an outsourcer, and from which contact volume the answer
//! turns. Plan the work, then price it, then look at it: see `ARCHITECTURE.md`.

pub mod cli;
pub mod document;
pub mod history;
pub mod model;
pub mod report;
pub mod text;

#[cfg(feature = "gui")]
pub mod app;
