//! What each line of a bill is: its formula, how it is indexed over the years, whether it bears VAT, and whether a
//! usual budget shows it.

use super::{Sourcing, in_house, outsourcing};
use crate::model::formula::{Draft, QuantityId, Term, inputs};
use crate::model::plan::formulas::Formulas;
use crate::model::scenario::Form;

/// What a line rises with over the years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Index {
    /// Wages.
    Wage,
    /// Consumer prices.
    Price,
    /// The indexation of the outsourcing contract.
    Rate,
}

/// How a line is treated: in the years, by the tax office, in the budget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marks {
    /// None: it stays as it is.
    pub index: Option<Index>,
    /// Bought from somebody who charges VAT.
    pub bears_vat: bool,
    /// Usually in the manager's own budget.
    pub in_budget: bool,
}

/// A line that rises with wages.
pub(super) const WAGE: Marks = Marks { index: Some(Index::Wage), bears_vat: false, in_budget: false };
/// A line that rises with prices.
pub(super) const PRICE: Marks = Marks { index: Some(Index::Price), ..WAGE };
/// A line that rises with the contract's rates.
pub(super) const RATE: Marks = Marks { index: Some(Index::Rate), ..WAGE };
/// A line that stays.
pub(super) const FIXED: Marks = Marks { index: None, ..WAGE };

impl Marks {
    /// Bears VAT.
    pub(super) const fn vat(self) -> Self {
        Self { bears_vat: true, ..self }
    }

    /// Usually in the budget.
    pub(super) const fn in_budget(self) -> Self {
        Self { in_budget: true, ..self }
    }
}

/// A line of a bill, before it has an amount.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its id on the bill: `in_house.staff.agents`, or the part after `outsourced.FORM.`.
    pub id: &'static str,
    /// Its formula in the book.
    pub quantity: QuantityId,
    pub marks: Marks,
}

/// The lines of all five bills.
pub struct Rules([Vec<Rule>; 5]);

impl Rules {
    /// Writes all formulas, from the inputs to the last line.
    pub(in crate::model) fn write(draft: &Draft) -> Self {
        let formulas = Formulas::write(draft);
        let in_house = in_house::write(draft, &formulas);
        let outsourced = |form| outsourcing::write(draft, &formulas, &in_house, form);
        let [dedicated, minute, contact, hybrid] = Form::ALL.map(outsourced);
        Self([in_house.page.rules(), dedicated, minute, contact, hybrid])
    }

    /// The lines of one bill, in the bill's order.
    pub fn of(&self, sourcing: Sourcing) -> &[Rule] {
        &self.0[sourcing.index()]
    }
}

/// A bill while its lines are being written.
pub(super) struct Page<'d> {
    draft: &'d Draft,
    /// What stands before a line's own id in the book.
    prefix: String,
    lines: Vec<(&'static str, Term<'d>, Marks)>,
}

impl<'d> Page<'d> {
    pub(super) fn new(draft: &'d Draft, prefix: String) -> Self {
        Self { draft, prefix, lines: Vec::new() }
    }

    /// Adds a line; the handle stands for its amount, rounded to the cent.
    pub(super) fn line(&mut self, id: &'static str, term: Term<'d>, marks: Marks) -> Term<'d> {
        let line = self.draft.line(&format!("{}{id}", self.prefix), term);
        self.lines.push((id, line, marks));
        line
    }

    /// Adds the VAT that cannot be reclaimed, on the lines so far that bear it.
    pub(super) fn vat_line(&mut self, id: &'static str) {
        let draft = self.draft;
        inputs!(draft; tax { vat_rate, vat_recovery });
        let bearing = self.lines.iter().filter(|(_, _, marks)| marks.bears_vat).map(|(_, line, _)| *line);
        if let Some(taxed) = draft.sum(bearing) {
            self.line(id, vat_rate * (1 - vat_recovery) * taxed, FIXED);
        }
    }

    pub(super) fn rules(&self) -> Vec<Rule> {
        let rule = |(id, line, marks): &(&'static str, Term<'d>, Marks)| {
            line.quantity().map(|quantity| Rule { id, quantity, marks: *marks })
        };
        self.lines.iter().filter_map(rule).collect()
    }
}
