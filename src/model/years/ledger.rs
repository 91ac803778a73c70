//! The books of one option: what is paid in each year, row by row.

use rust_decimal::Decimal;

use super::payments::Payments;
use super::{BOOK_VALUE, CashFlow, Growth, Row, RowId, cents, too_large};
use crate::model::bill::{Index, Paid, Payment, Pricing, Rule, Sourcing};
use crate::model::error::ModelError;
use crate::model::formula::{Number, book};
use crate::model::scenario::{Scenario, StartOfYears};

/// What one option pays, while the years go by.
pub(super) struct Ledger {
    pub sourcing: Sourcing,
    horizon: usize,
    lines: Vec<(&'static Rule, Row)>,
    payments: Vec<(&'static Payment, Row)>,
    /// What bears VAT, by year.
    taxed: Vec<Decimal>,
    assets: Vec<Asset>,
}

/// Something bought that lasts.
struct Asset {
    year: usize,
    paid: Decimal,
    /// Years.
    life: Decimal,
}

impl Ledger {
    /// Opens the books.
    pub fn new(sourcing: Sourcing, scenario: &Scenario, horizon: usize) -> Self {
        let row = |id: RowId, index: Option<Index>| Row { id, index, amounts: vec![Decimal::ZERO; horizon + 1] };
        let has_team = scenario.years.start == StartOfYears::Existing;
        let is_paid = |rule: &&Rule| match rule.marks.paid {
            Paid::Yearly => true,
            Paid::Replacement => has_team,
            Paid::Once | Paid::Never | Paid::Vat => false,
        };
        let rules = &book().rules;
        let lines = rules.of(sourcing).iter().filter(is_paid);
        let payments = rules.payments(sourcing).iter();
        Self {
            sourcing,
            horizon,
            lines: lines.map(|rule| (rule, row(RowId::Line(rule.id), rule.marks.index))).collect(),
            payments: payments.map(|payment| (payment, row(RowId::Payment(payment.id), None))).collect(),
            taxed: vec![Decimal::ZERO; horizon + 1],
            assets: Vec::new(),
        }
    }

    /// Makes the payments of the start, and buys again what wears out before the horizon: an asset of year 0 at the end of
    /// year `ceil(j * life)`, j = 1, 2, ..., at the same price.
    pub fn start(&mut self, payments: &Payments) -> Result<(), ModelError> {
        for place in 0..self.payments.len() {
            let Some((payment, _)) = self.payments.get(place) else { break };
            let first = payment.year;
            self.pay(place, first, payments)?;
            let Some((payment, _)) = self.payments.get(place) else { break };
            let Some(life) = payment.life.map(|life| payments.value(life)) else { continue };
            if life <= Decimal::ZERO || payments.value(payment.quantity).is_zero() {
                continue;
            }
            let mut age = life;
            // The end of a life that falls on the horizon or later is left to the book value.
            while let Some(year) = whole(age).filter(|year| *year < self.horizon) {
                self.pay(place, year, payments)?;
                age = age.plus(life).unwrap_or(Decimal::MAX);
            }
        }
        Ok(())
    }

    /// Pays for what is needed more than ever before.
    pub fn grow(&mut self, year: usize, payments: &Payments) -> Result<(), ModelError> {
        for place in 0..self.payments.len() {
            if self.payments.get(place).is_some_and(|(payment, _)| payment.grows) {
                self.pay(place, year, payments)?;
            }
        }
        Ok(())
    }

    fn pay(&mut self, place: usize, year: usize, payments: &Payments) -> Result<(), ModelError> {
        let Some((payment, row)) = self.payments.get_mut(place) else { return Ok(()) };
        let paid = payments.value(payment.quantity);
        add(&mut row.amounts, year, paid, payment.id)?;
        if payment.bears_vat {
            add(&mut self.taxed, year, paid, payment.id)?;
        }
        if let Some(life) = payment.life.map(|life| payments.value(life)).filter(|_| !paid.is_zero()) {
            self.assets.push(Asset { year, paid, life });
        }
        Ok(())
    }

    /// Pays the lines of a year's bill, each times its index.
    pub fn work(&mut self, year: usize, bills: &Pricing<Decimal>, growth: &Growth) -> Result<(), ModelError> {
        for (rule, row) in &mut self.lines {
            let paid = bills.amount(rule.quantity).times(growth.index(rule.marks.index, year));
            let paid = paid.ok_or_else(|| too_large(rule.id))?;
            add(&mut row.amounts, year, paid, rule.id)?;
            if rule.marks.bears_vat {
                add(&mut self.taxed, year, paid, rule.id)?;
            }
        }
        Ok(())
    }

    /// Credits the value left at the horizon, adds the VAT, and sums up.
    ///
    /// # Errors
    /// The first year whose sum is too large to hold.
    pub fn close(&mut self, vat: Decimal, growth: &Growth) -> Result<CashFlow, usize> {
        let mut rows: Vec<Row> = self.lines.drain(..).map(|(_, row)| row).collect();
        rows.extend(self.payments.drain(..).map(|(_, row)| row).filter(|row| !row.is_nothing()));
        let book_value = self.book_value(vat).ok_or(self.horizon)?;
        if !book_value.is_zero() {
            let mut amounts = vec![Decimal::ZERO; self.horizon];
            amounts.push(-book_value);
            rows.push(Row { id: BOOK_VALUE, index: None, amounts });
        }
        let vat_line = book().rules.of(self.sourcing).iter().find(|rule| rule.marks.paid == Paid::Vat);
        if let Some(rule) = vat_line {
            let amounts = self.taxed.iter().enumerate().map(|(year, taxed)| taxed.times(vat).ok_or(year));
            rows.push(Row { id: RowId::Line(rule.id), index: None, amounts: amounts.collect::<Result<_, _>>()? });
        }
        self.sum_up(rows, growth)
    }

    /// What is left at the horizon of everything bought, written off in equal parts, its VAT included.
    fn book_value(&self, vat: Decimal) -> Option<Decimal> {
        let with_vat = Decimal::ONE.plus(vat)?;
        self.assets.iter().try_fold(Decimal::ZERO, |sum, asset| {
            let age = Decimal::from(self.horizon.saturating_sub(asset.year));
            let left = Decimal::ONE.minus(age.over(asset.life)?)?.larger(Decimal::ZERO);
            sum.plus(asset.paid.times(with_vat)?.times(left)?)
        })
    }

    fn sum_up(&self, rows: Vec<Row>, growth: &Growth) -> Result<CashFlow, usize> {
        let mut cash = Vec::with_capacity(self.horizon + 1);
        let (mut so_far, mut present_value) = (Decimal::ZERO, Decimal::ZERO);
        for year in 0..=self.horizon {
            let mut pay = || {
                let mut amounts = rows.iter().filter_map(|row| row.amounts.get(year).copied());
                let paid = cents(amounts.try_fold(Decimal::ZERO, Number::plus)?);
                present_value = present_value.plus(growth.checked_present(paid, year)?)?;
                // Whoever adds up the years later finds that their sum can be held.
                so_far = so_far.plus(paid)?;
                Some(paid)
            };
            cash.push(pay().ok_or(year)?);
        }
        let present_value = cents(present_value);
        Ok(CashFlow { sourcing: self.sourcing, rows, cash, present_value, payback_years: None })
    }
}

/// Adds to the amount of a year.
fn add(amounts: &mut [Decimal], year: usize, more: Decimal, id: &str) -> Result<(), ModelError> {
    if let Some(amount) = amounts.get_mut(year) {
        *amount = amount.plus(more).ok_or_else(|| too_large(id))?;
    }
    Ok(())
}

/// A number of years rounded up to whole ones.
fn whole(years: Decimal) -> Option<usize> {
    Number::ceiling(years).and_then(|years| usize::try_from(years).ok())
}
