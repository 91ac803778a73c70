//! The years: what each option pays in every year up to a horizon, what that is worth today, and when a switch has paid
//! for itself.
//!
//! Year 0 is the start; years 1 to T are whole years of work, each with a plan and bills of its own. Where a bill spreads
//! what is bought over some years, the years pay it when it is bought.

mod growth;
mod ledger;
mod payback;
mod payments;

pub use growth::Growth;

use rust_decimal::Decimal;

use super::bill::{Index, Sourcing};
use super::error::ModelError;
use super::formula::Number;
use super::prepared::Prepare;
use super::scenario::Scenario;
use ledger::Ledger;
use payments::{Growing, Payments};

/// What all five options pay over the years.
#[derive(Clone, Debug, PartialEq)]
pub struct Years {
    /// The number of years of work (T), 1 to 30.
    pub horizon: usize,
    /// Contacts of the average month in year 1 to T.
    pub volumes: Vec<f64>,
    /// How lines rise and what a later euro is worth.
    pub growth: Growth,
    /// In the order of [`Sourcing::ALL`].
    pub options: [CashFlow; 5],
}

/// What one option pays over the years.
#[derive(Clone, Debug, PartialEq)]
pub struct CashFlow {
    pub sourcing: Sourcing,
    /// What each year is made of: the lines that are paid, the payments made, and last the VAT that cannot be reclaimed.
    pub rows: Vec<Row>,
    /// EUR, year 0 to T, rounded to the cent; positive: paid, negative: received.
    pub cash: Vec<Decimal>,
    /// What the cash of all years is worth in year 0, EUR rounded to the cent.
    pub present_value: Decimal,
    /// Years from the start until the cumulative cash stays below the in-house one; 0 if it always is, none if it is not
    /// at the end, and none for in-house itself.
    pub payback_years: Option<f64>,
}

/// A part of each year's cash.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub id: RowId,
    /// What it rises with; none: it stays as it is.
    pub index: Option<Index>,
    /// EUR, year 0 to T, exact; the cash of a year is the sum of its rows, rounded to the cent.
    pub amounts: Vec<Decimal>,
}

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RowId {
    /// A line of the option's bill, by its id there.
    Line(&'static str),
    /// A payment that is made once: `payment.hardware`.
    Payment(&'static str),
}

/// The value left of equipment at the horizon, a credit; it follows from the payments before it and has no formula of
/// its own in the book.
pub const BOOK_VALUE: RowId = RowId::Payment("payment.book_value");

impl RowId {
    /// The id on the bill or of the payment: `service`, `payment.hardware`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Line(id) | Self::Payment(id) => id,
        }
    }

    /// The id under which the book explains it: `outsourced.hybrid.service`, `in_house.payment.hardware`.
    pub fn quantity(self, sourcing: Sourcing) -> String {
        match (self, sourcing) {
            (Self::Line(id), Sourcing::InHouse) => id.to_owned(),
            _ => format!("{}{}", sourcing.prefix(), self.id()),
        }
    }
}

impl Row {
    /// Whether it is paid in no year.
    pub fn is_nothing(&self) -> bool {
        self.amounts.iter().all(Decimal::is_zero)
    }
}

impl Years {
    /// Plans and prices every year. The volume of year y is `V * (1 + growth)^(y-1)`.
    ///
    /// # Errors
    /// When a year's load is too large to plan or an amount too large to hold, naming the year; or when the scenario
    /// breaks a rule of the check.
    pub fn of(of: &impl Prepare) -> Result<Self, ModelError> {
        let prepared = of.prepared()?;
        let scenario = prepared.scenario();
        let horizon = horizon(scenario)?;
        let growth = Growth::of(scenario, horizon)?;
        let mut pricing = prepared.exact()?;
        let mut payments = Payments::new(scenario)?;
        let mut highest = Growing::default();
        let mut volumes: Vec<f64> = Vec::with_capacity(horizon);
        let mut ledgers = Sourcing::ALL.map(|sourcing| Ledger::new(sourcing, scenario, horizon));
        for year in 1..=horizon {
            let volume = volume(scenario, year);
            let in_year = |cause: ModelError| cause.in_year(year, volume);
            if volumes.last() != Some(&volume) {
                let (plan, supplier) = prepared.plans(volume).map_err(in_year)?;
                pricing.price(&plan, &supplier).map_err(in_year)?;
                let more = highest.raise(&plan, &supplier);
                if year == 1 {
                    payments.price(&plan, &supplier, &pricing).map_err(in_year)?;
                    ledgers.iter_mut().try_for_each(|ledger| ledger.start(&payments)).map_err(in_year)?;
                } else if more != Growing::default() {
                    let (plan, supplier) = more.put_in(plan, supplier);
                    payments.price(&plan, &supplier, &pricing).map_err(in_year)?;
                    ledgers.iter_mut().try_for_each(|ledger| ledger.grow(year, &payments)).map_err(in_year)?;
                }
            }
            volumes.push(volume);
            ledgers.iter_mut().try_for_each(|ledger| ledger.work(year, &pricing, &growth)).map_err(in_year)?;
        }
        let vat = payments.irrecoverable_vat();
        let close = |mut ledger: Ledger| {
            let option = ledger.sourcing;
            ledger.close(vat, &growth).map_err(|year| {
                let volume = volumes.get(year.saturating_sub(1)).copied().unwrap_or_default();
                too_large(option.id()).in_year(year, volume)
            })
        };
        let [in_house, dedicated, minute, contact, hybrid] = ledgers;
        let in_house = close(in_house)?;
        let form = |ledger: Ledger| {
            let mut flow = close(ledger)?;
            flow.payback_years = payback::payback(&flow, &in_house)?;
            Ok::<_, ModelError>(flow)
        };
        let [dedicated, minute, contact, hybrid] = [form(dedicated)?, form(minute)?, form(contact)?, form(hybrid)?];
        Ok(Self { horizon, volumes, growth, options: [in_house, dedicated, minute, contact, hybrid] })
    }

    /// What an option pays.
    pub fn of_option(&self, sourcing: Sourcing) -> &CashFlow {
        &self.options[sourcing.index()]
    }

    /// The option with the lowest present value; on a tie the first of [`Sourcing::ALL`].
    pub fn cheapest(&self) -> Sourcing {
        let lowest = self.options.iter().min_by_key(|flow| flow.present_value);
        lowest.map_or(Sourcing::InHouse, |flow| flow.sourcing)
    }
}

impl CashFlow {
    /// What the cash of each year is worth in year 0, EUR, exact.
    pub fn discounted(&self, growth: &Growth) -> Vec<Decimal> {
        self.cash.iter().enumerate().map(|(year, cash)| growth.present(*cash, year)).collect()
    }

    /// The sums of the cash from year 0 to each year, EUR.
    pub fn cumulative(&self) -> Vec<Decimal> {
        running_sums(&self.cash)
    }
}

/// The sums from the first to each amount. Their size was checked when the years were worked out.
pub fn running_sums(amounts: &[Decimal]) -> Vec<Decimal> {
    let mut sum = Decimal::ZERO;
    let mut add = |amount: &Decimal| {
        sum = sum.saturating_add(*amount);
        sum
    };
    amounts.iter().map(&mut add).collect()
}

/// Contacts of the average month in a year of work (from 1).
fn volume(scenario: &Scenario, year: usize) -> f64 {
    let growth = 1.0 + scenario.years.volume_growth;
    scenario.demand.contacts_per_month * growth.powi(i32::try_from(year).unwrap_or(i32::MAX).saturating_sub(1))
}

/// The years to look ahead.
fn horizon(scenario: &Scenario) -> Result<usize, ModelError> {
    let horizon = scenario.years.horizon;
    if (1.0..=30.0).contains(&horizon) && horizon.fract() == 0.0 {
        return Ok(horizon as usize);
    }
    Err(ModelError::Invalid(format!("years.horizon holds {horizon}; it may be a whole number of years from 1 to 30")))
}

/// An error for an amount that is too large to hold.
fn too_large(id: &str) -> ModelError {
    ModelError::AmountTooLarge { line: id.to_owned() }
}

/// An amount rounded to the cent, half away from zero.
fn cents(amount: Decimal) -> Decimal {
    Number::cents(amount)
}
