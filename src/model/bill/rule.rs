//! What each line of a bill is: its formula, how it is indexed and paid over the years, whether it bears VAT, and whether
//! a usual budget shows it; and what each payment is that the years make once.

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

/// How the years pay a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paid {
    /// Every year.
    Yearly,
    /// Steady replacement of what wears out: every year by a team that exists; a new team pays for it once.
    Replacement,
    /// Not at all: what the line spreads over some years is paid once.
    Once,
    /// Not at all: interest, for which the present value stands.
    Never,
    /// VAT that cannot be reclaimed: on what is paid in the year.
    Vat,
}

/// How a line is treated: in the years, by the tax office, in the budget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marks {
    /// None: it stays as it is.
    pub index: Option<Index>,
    pub paid: Paid,
    /// Bought from somebody who charges VAT.
    pub bears_vat: bool,
    /// Usually in the manager's own budget.
    pub in_budget: bool,
}

/// A line that rises with wages.
pub(super) const WAGE: Marks =
    Marks { index: Some(Index::Wage), paid: Paid::Yearly, bears_vat: false, in_budget: false };
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

    /// Paid otherwise than every year.
    pub(super) const fn paid(self, paid: Paid) -> Self {
        Self { paid, ..self }
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

/// Something the years pay once, at the start or when the volume has grown.
#[derive(Clone, Copy, Debug)]
pub struct Payment {
    /// `payment.hardware`; in the book `in_house.` or `outsourced.FORM.` stands before it.
    pub id: &'static str,
    /// Its formula in the book.
    pub quantity: QuantityId,
    pub bears_vat: bool,
    /// Of what wears out: the input that says after how many years.
    pub life: Option<QuantityId>,
    /// Whether more is bought when more is needed than ever before.
    pub grows: bool,
    /// The year in which it is paid, 0 for the start.
    pub year: usize,
}

/// What the years make of one option.
#[derive(Clone, Debug)]
struct Rulings {
    lines: Vec<Rule>,
    payments: Vec<Payment>,
}

/// The lines of all five bills, and the payments of the years.
pub struct Rules([Rulings; 5]);

impl Rules {
    /// Writes all formulas, from the inputs to the last line.
    pub(in crate::model) fn write(draft: &Draft) -> Self {
        let formulas = Formulas::write(draft);
        let in_house = in_house::write(draft, &formulas);
        let outsourced = |form| outsourcing::write(draft, &formulas, &in_house, form);
        let [dedicated, minute, contact, hybrid] = Form::ALL.map(outsourced);
        Self([in_house.page, dedicated, minute, contact, hybrid].map(Page::rulings))
    }

    /// The lines of one bill, in the bill's order.
    pub fn of(&self, sourcing: Sourcing) -> &[Rule] {
        &self.0[sourcing.index()].lines
    }

    /// Writes a line under the others of a bill, and a payment of it as the volume grows.
    #[cfg(test)]
    pub(in crate::model) fn add(&mut self, sourcing: Sourcing, line: Rule, payment: Payment) {
        let rulings = &mut self.0[sourcing.index()];
        rulings.lines.push(line);
        rulings.payments.push(payment);
    }

    /// What the years pay once for one option, in the order of its lines.
    pub fn payments(&self, sourcing: Sourcing) -> &[Payment] {
        &self.0[sourcing.index()].payments
    }
}

/// The share of a price that is VAT which cannot be reclaimed.
pub const IRRECOVERABLE_VAT: &str = "tax.irrecoverable_vat";

/// How a payment is treated.
#[derive(Clone, Copy, Default)]
pub(super) struct Due<'d> {
    pub bears_vat: bool,
    /// After how many years it wears out.
    pub life: Option<Term<'d>>,
    /// Whether more is bought when more is needed than ever before.
    pub grows: bool,
    /// The year in which it is paid, 0 for the start.
    pub year: usize,
}

impl Due<'_> {
    /// Paid once, to somebody who charges VAT.
    pub(super) const BOUGHT: Self = Self { bears_vat: true, life: None, grows: false, year: 0 };
}

/// A bill while its lines are being written.
pub(super) struct Page<'d> {
    draft: &'d Draft,
    /// What stands before a line's own id in the book, and before a payment's.
    prefix: String,
    payment_prefix: String,
    lines: Vec<(&'static str, Term<'d>, Marks)>,
    payments: Vec<Payment>,
}

impl<'d> Page<'d> {
    /// The page of an option; the lines of the in-house bill bear its name themselves.
    pub(super) fn new(draft: &'d Draft, sourcing: Sourcing) -> Self {
        let payment_prefix = sourcing.prefix();
        let prefix = if sourcing == Sourcing::InHouse { String::new() } else { payment_prefix.clone() };
        Self { draft, prefix, payment_prefix, lines: Vec::new(), payments: Vec::new() }
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
        let share = draft.formula(IRRECOVERABLE_VAT, vat_rate * (1 - vat_recovery));
        let bearing = self.lines.iter().filter(|(_, _, marks)| marks.bears_vat).map(|(_, line, _)| *line);
        if let Some(taxed) = draft.sum(bearing) {
            self.line(id, share * taxed, FIXED.paid(Paid::Vat));
        }
    }

    /// Adds a payment that is made once.
    pub(super) fn pay(&mut self, id: &'static str, term: Term<'d>, due: Due<'d>) {
        let payment = self.draft.payment(&format!("{}{id}", self.payment_prefix), term);
        let life = due.life.and_then(Term::quantity);
        if let Some(quantity) = payment.quantity() {
            self.payments.push(Payment {
                id,
                quantity,
                bears_vat: due.bears_vat,
                life,
                grows: due.grows,
                year: due.year,
            });
        }
    }

    /// The lines so far that the years pay, with the VAT on them.
    pub(super) fn paid_lines(&self) -> Option<Term<'d>> {
        let paid = self.lines.iter().filter(|(_, _, marks)| !matches!(marks.paid, Paid::Once | Paid::Never));
        self.draft.sum(paid.map(|(_, line, _)| *line))
    }

    fn rulings(self) -> Rulings {
        let rule = |(id, line, marks): &(&'static str, Term<'d>, Marks)| {
            line.quantity().map(|quantity| Rule { id, quantity, marks: *marks })
        };
        Rulings { lines: self.lines.iter().filter_map(rule).collect(), payments: self.payments }
    }
}
