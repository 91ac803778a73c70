//! Where commands are listed: what they are called, their keys, when they can be carried out, and how they are found.

mod availability;
pub mod finder;
pub mod glossary;
mod labels;
mod sections;
mod shortcuts;

pub use sections::Section;
