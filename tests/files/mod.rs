//! Scenario files: what opens, what is refused and with which words, what saving keeps.

mod broken;
mod recovery;
mod round_trip;
mod rules;
mod saving;
mod scenarios;
mod undo;
