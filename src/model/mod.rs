//! The model: a scenario becomes a plan (hours and people, `f64`), the plan becomes bills (euros, `Decimal`), and bills
//! become a comparison. It knows no window and no file.

pub mod bill;
mod bisection;
pub mod break_even;
pub mod cancellation;
pub mod check;
pub mod comparison;
pub mod demand;
pub mod difference;
pub mod error;
pub mod formula;
pub mod hints;
pub mod market;
pub mod parameters;
pub mod plan;
pub mod prepared;
pub mod risk;
pub mod scenario;
pub mod seek;
pub mod staffing;
pub mod start;
pub mod verdict;
pub mod what_if;
pub mod years;
