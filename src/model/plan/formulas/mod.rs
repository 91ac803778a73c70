//! The plan's formulas: what follows from the inputs alone, from the staffed hours, and from the permanent team. The
//! planner works them out in floating point; bills and explanations go by the same ones.

mod billed;
mod factors;
mod handling;
mod team;

pub(in crate::model) use factors::Factors;

use crate::model::formula::{Draft, Term};
use billed::Billed;
use handling::Handling;
use team::Team;

/// Handles on everything the bills are made of.
pub(in crate::model) struct Formulas<'d> {
    pub factors: Factors<'d>,
    /// Telephone minutes of the in-house demand.
    pub phone_minutes: Term<'d>,
    pub team: Team<'d>,
    pub billed: Billed<'d>,
}

impl<'d> Formulas<'d> {
    /// Writes the formulas of the plan.
    pub fn write(draft: &'d Draft) -> Self {
        let factors = Factors::write(draft);
        let handling = Handling::write(draft);
        let phone_minutes = handling.write_demand(draft);
        let team = Team::write(draft, &factors);
        let billed = Billed::write(draft, &handling);
        Self { factors, phone_minutes, team, billed }
    }
}

/// A figure that the plan or the supplier's plan keeps: `figure!(plan.heads)`, `figure!(plan.paid_hours[])` for months.
macro_rules! figure {
    (plan.$field:ident) => {
        $crate::model::formula::Figure::One { read: |plan, _| plan.$field, write: |plan, _| &mut plan.$field }
    };
    (plan.$field:ident[]) => {
        $crate::model::formula::Figure::Months { read: |plan, _| &plan.$field, write: |plan, _| &mut plan.$field }
    };
    (supplier.$field:ident) => {
        $crate::model::formula::Figure::One {
            read: |_, supplier| supplier.$field,
            write: |_, supplier| &mut supplier.$field,
        }
    };
    (supplier.$field:ident[]) => {
        $crate::model::formula::Figure::Months {
            read: |_, supplier| &supplier.$field,
            write: |_, supplier| &mut supplier.$field,
        }
    };
}
use figure;
