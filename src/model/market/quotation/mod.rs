//! A supplier's quotation as it was written, and the inputs that it becomes.

mod basis;
mod convert;
mod included;
mod per;

pub use basis::Basis;
pub use convert::{Converted, Price, Step, Unusable, What};
pub use included::Included;
pub use per::Per;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::rate::Rate;
use crate::model::parameters::Value;
use crate::model::scenario::{Form, Scenario};

/// Prices of one supplier and what they include.
#[derive(Clone, Debug, PartialEq)]
pub struct Quotation {
    pub prices: Vec<Price>,
    pub included: Vec<Included>,
    pub basis: Basis,
}

/// An input that the quotation gives.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    pub id: String,
    /// In the input's unit.
    pub value: f64,
    /// The places of the prices that it comes from; none for what a price includes.
    pub from: Vec<usize>,
}

impl Quotation {
    /// What each price becomes, in the order in which they are written. The second price for one input is not used, unless
    /// such prices add up, as fees do.
    pub fn converted(&self) -> Vec<Result<Converted, Unusable>> {
        let basis = self.with_hour_price();
        let mut known: Vec<&'static str> = Vec::new();
        let mut all = Vec::new();
        for price in &self.prices {
            let id = price.per.target();
            let twice = known.contains(&id) && !price.per.adds_up();
            let converted = if twice { Err(Unusable::Twice(id)) } else { price.convert(&basis) };
            if converted.is_ok() {
                known.push(id);
            }
            all.push(converted);
        }
        all
    }

    /// The figures of the conversion with the price of an hour that this quotation has, if it has one.
    fn with_hour_price(&self) -> Basis {
        let price = self.prices.iter().filter(|price| price.per.target() == Rate::Hour.id());
        let price = price.filter_map(|price| price.convert(&self.basis).ok()).find_map(|price| price.value.to_f64());
        // Whatever is billed on top of hours logged in is in it.
        Basis { hour_price: price.unwrap_or(self.basis.hour_price), ..self.basis }
    }

    /// All inputs that the quotation gives: what its prices become, what goes along with them, and 0 for what they include
    /// and no price is asked for.
    ///
    /// # Errors
    /// When fees that add up are more than their input may hold.
    pub fn given(&self, scenario: &Scenario) -> Result<Vec<Given>, Unusable> {
        let mut sums: Vec<(&'static str, Decimal, Vec<usize>)> = Vec::new();
        let mut along: Vec<Given> = Vec::new();
        for (place, converted) in self.converted().into_iter().enumerate() {
            let Ok(Converted { id, value, along: others, .. }) = converted else { continue };
            match sums.iter_mut().find(|(known, ..)| *known == id) {
                Some((_, sum, from)) => {
                    *sum += value;
                    from.push(place);
                }
                None => sums.push((id, value, vec![place])),
            }
            along.extend(others.into_iter().map(|(id, value)| Given { id: id.to_owned(), value, from: vec![place] }));
        }
        let mut all = Vec::new();
        for (id, sum, from) in sums {
            convert::check(id, sum)?;
            all.push(Given { id: id.to_owned(), value: sum.to_f64().unwrap_or_default(), from });
        }
        all.extend(along);
        for id in self.included.iter().flat_map(|included| included.inputs(scenario)) {
            if all.iter().all(|given: &Given| given.id != id) {
                all.push(Given { id, value: 0.0, from: Vec::new() });
            }
        }
        Ok(all)
    }
}

/// The contract form that prices for some inputs ask to be looked at: that of the first rate among them. None where there
/// is none, or the form that the scenario compares with is paid by one of them.
pub fn asked_form<'a>(scenario: &Scenario, ids: impl IntoIterator<Item = &'a str>) -> Option<Form> {
    let present = scenario.paid_by(scenario.outsourcing.form);
    let mut first = None;
    for id in ids {
        if present.contains(&id) {
            return None;
        }
        let form = match Rate::of(id) {
            Some(Rate::Hour) => Form::Dedicated,
            Some(Rate::Minute) => Form::BlendedMinute,
            Some(Rate::Contact) => Form::BlendedContact,
            _ => continue,
        };
        first = first.or(Some(form));
    }
    first
}

/// A scenario with inputs that a quotation gives.
pub fn with_given(scenario: &Scenario, given: &[Given]) -> Scenario {
    let mut changed = scenario.clone();
    for it in given {
        // Every id is one of an input of this scenario.
        let _ = changed.set_value(&it.id, Value::Number(it.value));
    }
    changed
}

/// How a price stands to the market's range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Below,
    Inside,
    Above,
}

impl Standing {
    /// Of a rate.
    pub fn of(rate: Rate, value: f64) -> Self {
        let (low, high) = rate.range();
        match value {
            _ if value < low => Self::Below,
            _ if value > high => Self::Above,
            _ => Self::Inside,
        }
    }
}
