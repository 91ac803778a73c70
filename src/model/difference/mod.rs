//! Two scenarios beside each other: which inputs differ, and what each of them does to the totals.

mod carry;
mod explanation;
mod inputs;
mod renamed;
mod together;

pub use explanation::{Explanation, Measure, Step, Waterfall};
pub use inputs::{Content, Difference, differences};
