//! What one option pays over the years: its lines with their index, its payments, what is left of equipment, VAT.

use rust_xlsxwriter::XlsxError;

use super::emit::to_cents;
use super::looks::{self, Shown, Tone};
use super::pen::Pen;
use super::places::{Operand, Place, Places, Reader, Sheet};
use super::work::Work;
use super::years::{all_years, cell, column, index, numbers, rises_with};
use crate::model::bill::{IRRECOVERABLE_VAT, Paid, Payment, Rule, Sourcing};
use crate::model::book::rules;
use crate::model::formula::{Number, book};
use crate::model::years::{BOOK_VALUE, CashFlow, Years};
use crate::report::option_names;

/// The rows of one option.
pub(super) struct Block {
    pub sourcing: Sourcing,
    head: u32,
    lines: Vec<(u32, &'static Rule)>,
    payments: Vec<(u32, &'static Payment)>,
    book_value: Option<u32>,
    vat: u32,
    pub cash: u32,
    /// Rows of the cash at today's value and of all cash until then.
    pub present: u32,
    pub so_far: u32,
}

impl Block {
    /// Gives the rows of an option their places from a row on; payments are worked out in the column of the start.
    pub fn place(sourcing: Sourcing, head: u32, places: &mut Places) -> Self {
        let rules = rules();
        let is_paid = |rule: &&Rule| matches!(rule.marks.paid, Paid::Yearly | Paid::Replacement);
        let lines: Vec<_> = (head + 1..).zip(rules.of(sourcing).iter().filter(is_paid)).collect();
        let first = head + 1 + lines.len() as u32;
        let payments: Vec<_> = (first..).zip(rules.payments(sourcing)).collect();
        for (row, payment) in &payments {
            let place = Place::across(Sheet::Years, *row, column(0), 1);
            places.put(Operand::Quantity(payment.quantity), place, Some(&book().quantity(payment.quantity).id));
        }
        let after = first + payments.len() as u32;
        let book_value = payments.iter().any(|(_, payment)| payment.life.is_some()).then_some(after);
        let vat = after + u32::from(book_value.is_some());
        Self { sourcing, head, lines, payments, book_value, vat, cash: vat + 1, present: vat + 2, so_far: vat + 3 }
    }

    /// The last row.
    pub fn end(&self) -> u32 {
        self.so_far
    }

    pub fn write(&self, years: &Years, pen: &mut Pen, work: &Work<'_>) -> Result<(), XlsxError> {
        let flow = years.of_option(self.sourcing);
        self.write_labels(years.horizon, pen, work)?;
        for year in 0..=years.horizon {
            for (row, rule) in &self.lines {
                if year > 0 {
                    self.write_amount(*row, year, &line(rule, year, work), amount(flow, rule.id, year), pen)?;
                }
            }
            for (row, payment) in &self.payments {
                if let Some(formula) = pay(*row, payment, year, years.horizon, work) {
                    self.write_amount(*row, year, &formula, amount(flow, payment.id, year), pen)?;
                }
            }
            self.write_sums(flow, years, year, pen, work)?;
        }
        if let Some(row) = self.book_value {
            let left = self.left(years.horizon, work);
            self.write_amount(row, years.horizon, &left, amount(flow, BOOK_VALUE.id(), years.horizon), pen)?;
        }
        self.write_totals(flow, years.horizon, pen)
    }

    fn write_labels(&self, horizon: usize, pen: &mut Pen, work: &Work<'_>) -> Result<(), XlsxError> {
        let text = work.text;
        let name = option_names::name(self.sourcing, text);
        for other in 0..=column(horizon) + 1 {
            pen.words(self.head, other, if other == 0 { &name } else { "" }, &looks::part())?;
        }
        for (row, rule) in &self.lines {
            pen.words(*row, 0, &text.line(rule.id), &looks::label())?;
            pen.words(*row, 1, &rises_with(rule.marks.index, work), &looks::remark())?;
        }
        for (row, payment) in &self.payments {
            pen.words(*row, 0, &text.line(payment.id), &looks::label())?;
        }
        if let Some(row) = self.book_value {
            pen.words(row, 0, &text.line(BOOK_VALUE.id()), &looks::label())?;
        }
        let vat = self.vat_rule().map_or_else(String::new, |rule| text.line(rule.id));
        pen.words(self.vat, 0, &vat, &looks::label())?;
        pen.words(self.cash, 0, &text.get("flow-cash_total"), &looks::total_label())?;
        pen.words(self.cash, 1, "", &looks::total_label())?;
        pen.words(self.present, 0, &text.get("flow-present"), &looks::label())?;
        pen.words(self.so_far, 0, &text.get("flow-so_far"), &looks::label())
    }

    fn vat_rule(&self) -> Option<&'static Rule> {
        rules().of(self.sourcing).iter().find(|rule| rule.marks.paid == Paid::Vat)
    }

    fn write_amount(&self, row: u32, year: usize, formula: &str, value: f64, pen: &mut Pen) -> Result<(), XlsxError> {
        pen.formula(row, column(year), formula, value, &looks::number(Tone::Formula, Shown::Cents))
    }

    /// VAT, cash, its value today, and all cash until then.
    fn write_sums(
        &self,
        flow: &CashFlow,
        years: &Years,
        year: usize,
        pen: &mut Pen,
        work: &Work<'_>,
    ) -> Result<(), XlsxError> {
        let lines = self.lines.iter().filter(|(_, rule)| rule.marks.bears_vat && year > 0).map(|(row, _)| *row);
        let payments = self.payments.iter().filter(|(_, payment)| payment.bears_vat).map(|(row, _)| *row);
        let taxed: Vec<String> = lines.chain(payments).map(|row| cell(row, year)).collect();
        let share = work.cell(Sheet::Years, IRRECOVERABLE_VAT);
        let vat = self.vat_rule().map_or(0.0, |rule| amount(flow, rule.id, year));
        self.write_amount(self.vat, year, &format!("{share}*({})", taxed.join("+")), vat, pen)?;

        let paid = flow.cash.get(year).copied().unwrap_or_default();
        let rows = format!("SUM({}:{})", cell(self.head + 1, year), cell(self.vat, year));
        let look = looks::number(Tone::Total, Shown::Cents);
        pen.formula(self.cash, column(year), &to_cents(&rows), Number::to_f64(paid), &look)?;
        let factor = format!("{}*{}", cell(self.cash, year), super::years::discount(year));
        self.write_amount(self.present, year, &factor, Number::to_f64(years.growth.present(paid, year)), pen)?;
        let so_far = flow.cumulative().get(year).copied().unwrap_or_default();
        let sum = match year {
            0 => cell(self.cash, 0),
            _ => format!("ROUND({}+{},2)", cell(self.so_far, year - 1), cell(self.cash, year)),
        };
        self.write_amount(self.so_far, year, &sum, Number::to_f64(so_far), pen)
    }

    /// The sums over all years.
    fn write_totals(&self, flow: &CashFlow, horizon: usize, pen: &mut Pen) -> Result<(), XlsxError> {
        let (after, look) = (column(horizon) + 1, looks::number(Tone::Total, Shown::Cents));
        let total = flow.cumulative().last().copied().unwrap_or_default();
        let sum = |row: u32| format!("SUM({})", all_years(row, horizon));
        pen.formula(self.cash, after, &to_cents(&sum(self.cash)), Number::to_f64(total), &look)?;
        pen.formula(self.present, after, &to_cents(&sum(self.present)), Number::to_f64(flow.present_value), &look)
    }

    /// What is left at the end of everything bought, written off in equal parts, its VAT included; a credit.
    fn left(&self, horizon: usize, work: &Work<'_>) -> String {
        let (years, last) = numbers(horizon);
        let reader = work.reader(Sheet::Years);
        let left = self.payments.iter().filter_map(|(row, payment)| {
            let life = reader.cell(Operand::Quantity(payment.life?), 0);
            let age = format!("({last}-{years})");
            Some(format!("SUMPRODUCT({}*(1-{age}/{life})*({age}<{life}))", all_years(*row, horizon)))
        });
        let left: Vec<String> = left.collect();
        format!("-(1+{})*({})", work.cell(Sheet::Years, IRRECOVERABLE_VAT), left.join("+"))
    }
}

/// What a row of an option amounts to in a year, EUR.
fn amount(flow: &CashFlow, id: &str, year: usize) -> f64 {
    let row = flow.rows.iter().find(|row| row.id.id() == id);
    row.and_then(|row| row.amounts.get(year)).map_or(0.0, |amount| Number::to_f64(*amount))
}

/// The line of a year's bill times its index. A new team replaces nothing while its first equipment lasts.
fn line(rule: &Rule, year: usize, work: &Work<'_>) -> String {
    let reader = work.reader(Sheet::Years).of_year(year);
    let mut formula = reader.cell(Operand::Quantity(rule.quantity), 0);
    if let Some(index) = index(rule.marks.index, year) {
        formula = format!("{formula}*{index}");
    }
    if rule.marks.paid == Paid::Replacement {
        formula = format!("IF({}<>0,0,{formula})", work.cell(Sheet::Years, "years.start"));
    }
    formula
}

/// What is paid in a year: all of it at the start; later what has worn out, and what is needed more than ever before.
fn pay(row: u32, payment: &Payment, year: usize, horizon: usize, work: &Work<'_>) -> Option<String> {
    let reader: Reader<'_> = work.reader(Sheet::Years).of_year(year.max(1));
    if year == 0 {
        return reader.formula(payment.quantity, 0);
    }
    let mut parts = Vec::new();
    if let Some(life) = payment.life.filter(|_| year < horizon) {
        let life = reader.cell(Operand::Quantity(life), 0);
        // How many lives have ended by a year, one that misses its end by a billionth included.
        let ended = |year: usize| format!("INT(({year}+1E-9)/{life})");
        let ended_now = if year == 1 { ended(1) } else { format!("({}-{})", ended(year), ended(year - 1)) };
        parts.push(format!("{ended_now}*{}", cell(row, 0)));
    }
    if payment.grows && year > 1 && work.has_later_plans() {
        let more = Reader { only_more: true, ..reader };
        parts.extend(more.formula(payment.quantity, 0));
    }
    (!parts.is_empty()).then(|| parts.join("+"))
}
