//! The amounts on screen: as they are paid, or as they are worth today.

use rust_decimal::Decimal;

use crate::app::draw::View;
use crate::model::bill::Sourcing;
use crate::model::years::{CashFlow, Years, running_sums};

/// In-house and the chosen form.
pub(super) struct Flows<'a> {
    pub years: &'a Years,
    /// Whether amounts are shown as they are worth in year 0.
    pub present_value: bool,
    pub sides: [Side<'a>; 2],
}

/// One option's amounts, EUR.
pub(super) struct Side<'a> {
    pub sourcing: Sourcing,
    pub flow: &'a CashFlow,
    /// Of year 0 to T.
    pub cash: Vec<Decimal>,
    /// The sums from year 0.
    pub so_far: Vec<Decimal>,
}

impl<'a> Flows<'a> {
    pub fn new(view: &View<'_>, years: &'a Years, present_value: bool) -> Self {
        let side = |sourcing| {
            let flow = years.of_option(sourcing);
            let cash = if present_value { flow.discounted(&years.growth) } else { flow.cash.clone() };
            Side { sourcing, flow, so_far: running_sums(&cash), cash }
        };
        Self { years, present_value, sides: [side(Sourcing::InHouse), side(chosen(view))] }
    }

    /// An amount of a year as it is shown.
    pub fn shown(&self, amount: Decimal, year: usize) -> Decimal {
        if self.present_value { self.years.growth.present(amount, year) } else { amount }
    }
}

/// The form that in-house is compared with.
pub(super) fn chosen(view: &View<'_>) -> Sourcing {
    Sourcing::Outsourced(view.scenario.outsourcing.form)
}
