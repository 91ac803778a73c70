//! The market of outsourcers: rates estimated from six factors, the form that suits, and a supplier's quotation converted
//! into inputs.

mod advice;
mod estimate;
mod factors;
pub mod quotation;
mod rate;
mod weights;

pub use advice::{Advice, Ground, Suited};
pub use estimate::{Estimate, Market, Part, Why};
pub use factors::{Factor, Factors};
pub use rate::Rate;
