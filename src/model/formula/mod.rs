//! Formulas: expressions over named quantities with units, written once and used for totals, curves and explanations.
//!
//! A [`Draft`] takes the formulas while they are written with operators on [`Term`]s; the finished [`Book`] is walked by
//! whoever explains or exports them. A [`Program`] is the book flattened to steps, and a [`Run`] takes those steps in
//! `Decimal` for totals or in `f64` for curves.

mod book;
mod explain;
mod expression;
mod inputs;
mod number;
mod program;
mod quantity;
mod reach;
mod setting;
mod text;
mod unit;
mod whole;

#[cfg(test)]
pub(in crate::model) use book::with_book;
pub use book::{Book, book};
pub use explain::{Explanation, Piece, Role, Source, Value, explain, explain_briefly};
pub use expression::{Constant, Draft, Node, NodeId, Operator, Term};
pub(in crate::model) use inputs::VOLUME;
pub(crate) use inputs::inputs;
pub use number::Number;
pub use program::{Program, Run, TooLarge};
pub use quantity::{Axis, Figure, Kind, Quantity, QuantityId, Read, Stage};
pub use reach::Reach;
pub use text::Token;
pub use unit::{NotAUnit, Unit};
pub use whole::whole_book;
