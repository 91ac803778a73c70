//! The real program in a real window: its own process, an X server, a mouse and a keyboard. What it shows is read from
//! its accessibility tree, not from pixels.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on says so")]

mod desk;
mod flow;
mod headless;
mod idle;
mod program;
mod renderers;
mod screen;
mod tree;
mod unsaved;
