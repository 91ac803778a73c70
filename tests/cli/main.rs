//! Tests of the program as a user runs it: what it prints, where, and with which exit code.

mod commands;
mod golden;
mod json;
mod program;
mod reference;
mod scenarios;
