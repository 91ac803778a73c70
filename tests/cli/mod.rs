//! Tests of the program as a user runs it: what it prints, where, and with which exit code.

mod beside;
mod commands;
mod estimate;
mod explain;
mod golden;
mod hints;
mod history;
mod hostile;
mod json;
mod program;
mod readme;
mod reference;
mod report;
mod risk;
mod scenarios;
