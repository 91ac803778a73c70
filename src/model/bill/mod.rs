//! Bills: what each option costs a year, line by line.

mod in_house;
mod option;
mod outsourcing;
mod pricing;
mod rule;

#[cfg(test)]
mod tests;

pub use option::{Options, PerOption, Sourcing};
pub use pricing::Pricing;
pub use rule::{IRRECOVERABLE_VAT, Index, Marks, Paid, Payment, Rule, Rules};

use rust_decimal::Decimal;

/// One line of a bill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// `in_house.staff.agents`, or the part after `outsourced.FORM.`: `service`.
    pub id: &'static str,
    /// EUR a year, rounded to the cent.
    pub amount: Decimal,
    /// In-house: whether the manager's own budget shows it. Outsourced lines are all on the invoice or in the payroll: true.
    pub visible: bool,
}

/// All lines of one option, in the order in which they are written, also those at 0.00.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bill {
    pub sourcing: Sourcing,
    pub lines: Vec<Line>,
}

impl Bill {
    /// The sum of the rounded lines, EUR a year.
    pub fn total(&self) -> Decimal {
        self.lines.iter().map(|line| line.amount).sum()
    }

    /// The sum of the lines that the budget shows, EUR a year.
    pub fn visible(&self) -> Decimal {
        self.lines.iter().filter(|line| line.visible).map(|line| line.amount).sum()
    }

    /// The sum of the lines that the budget does not show, EUR a year.
    pub fn hidden(&self) -> Decimal {
        self.total() - self.visible()
    }

    /// The amount of a line, by id.
    pub fn line(&self, id: &str) -> Option<Decimal> {
        self.lines.iter().find(|line| line.id == id).map(|line| line.amount)
    }
}
