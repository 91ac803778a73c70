//! How sure the answer is: the whole model at many draws of the inputs that have a range, and at each range's ends.

mod bands;
mod doubts;
mod histogram;
mod important;
mod narrow;
mod pert;
mod simulation;
mod summary;
mod together;
mod tornado;
mod totals;

pub use bands::Bands;
pub use histogram::Histogram;
pub use important::{important, plausible};
pub use simulation::Simulation;
pub use summary::{Percentiles, Risk};
pub use tornado::Swing;
