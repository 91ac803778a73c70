//! Results as text and JSON, and what they rest on.

pub mod assumptions;
pub mod break_even;
pub mod chart;
pub mod colours;
pub mod compare;
pub mod difference;
pub mod explain;
pub mod export;
pub mod findings;
pub mod grid;
pub mod groups;
pub mod hints;
pub mod history;
pub mod json;
pub mod known;
mod layout;
pub mod market;
pub mod parameters;
pub mod parts;
pub mod pdf_report;
pub mod reason;
pub mod risk;
pub mod scene;
pub mod seek;
pub mod sentence;
pub mod side_by_side;
pub mod start;
pub mod turn;
pub mod values;
pub mod workbook;
pub mod years;

pub use layout::fit;

/// The width that texts keep to, in characters.
pub const WIDTH: usize = 100;
