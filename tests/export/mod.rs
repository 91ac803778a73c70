//! The files that results are written to, read back by other programs' eyes.

mod engine;
mod files;
mod findings;
mod prices;
mod recalculated;
mod words;
