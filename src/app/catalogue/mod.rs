//! Where commands are listed: what they are called, their keys, when they can be carried out, and how they are found.

pub mod finder;
pub mod glossary;
mod rows;

pub use rows::Section;
