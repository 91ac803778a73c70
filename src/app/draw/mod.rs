//! Parts of a picture that know what is shown: tables, axes, figures that explain themselves.

pub mod asked;
pub mod asking;
pub mod axis;
pub mod budget_lines;
pub mod figures;
pub mod marks;
pub mod named;
pub mod table;
mod view;
pub mod word_hints;

pub use view::{View, measured_ui};
