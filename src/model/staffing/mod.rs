//! The team that gives the promised service: how many agents a half-hour needs.

pub mod erlang;
mod need;

pub use need::{MAX_LOAD, Need};
