//! Hints on the offers: a supplier too good to be true, a minimum invoice that decides, a rate outside the market.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::{Figure, Hint, Kind};
use crate::model::bill::Pricing;
use crate::model::comparison::Comparison;
use crate::model::error::ModelError;
use crate::model::parameters;
use crate::model::scenario::Scenario;

/// The part of a year's service that the minimum invoice adds before it counts as deciding.
const DECIDES: f64 = 0.05;

pub(super) fn look(scenario: &Scenario, comparison: &Comparison, hints: &mut Vec<Hint>) {
    supplier(scenario, hints);
    // What cannot be priced says so elsewhere.
    let _ = minimum_invoice(scenario, comparison, hints);
    rates(scenario, hints);
}

/// Quicker and with fewer repeated questions from the first day, and nothing that says where that was seen.
fn supplier(scenario: &Scenario, hints: &mut Vec<Hint>) {
    const IDS: [&str; 2] = ["outsourcing.aht_factor", "outsourcing.repeat_contacts"];
    let terms = &scenario.outsourcing;
    let is_sourced = IDS.iter().any(|id| scenario.source(id).is_some());
    if terms.aht_factor < 1.0 && terms.repeat_contacts < 0.0 && !is_sourced {
        let mut hint = Hint::new(Kind::PerfectSupplier, IDS[0])
            .with("quicker", Figure::In(1.0 - terms.aht_factor, "fraction"))
            .with("fewer", Figure::In(-terms.repeat_contacts, "fraction"));
        hint.proposal = vec![(IDS[0].to_owned(), 1.0), (IDS[1].to_owned(), 0.0)];
        hints.push(hint);
    }
}

/// What the minimum invoice adds to the service of the chosen form in a year: the same plan priced without it.
fn minimum_invoice(scenario: &Scenario, comparison: &Comparison, hints: &mut Vec<Hint>) -> Result<(), ModelError> {
    const ID: &str = "outsourcing.minimum_monthly_invoice";
    if scenario.outsourcing.minimum_monthly_invoice <= 0.0 {
        return Ok(());
    }
    let mut without = scenario.clone();
    without.outsourcing.minimum_monthly_invoice = 0.0;
    let mut pricing = Pricing::<Decimal>::new(&without)?;
    pricing.price(&comparison.plan, &comparison.supplier)?;
    let bills = pricing.bills(&without)?;
    let service = |line: Option<Decimal>| line.unwrap_or_default();
    let worked = service(bills[comparison.chosen].line("service"));
    let paid = service(comparison.outsourced().line("service"));
    let added = paid - worked;
    let part = added.checked_div(paid).and_then(|part| part.to_f64()).unwrap_or_default();
    if part >= DECIDES {
        hints.push(
            Hint::new(Kind::MinimumInvoice, ID)
                .with("added", Figure::Euros(added))
                .with("part", Figure::In(part, "fraction")),
        );
    }
    Ok(())
}

/// The rates that the chosen form is paid by, against the usual range.
fn rates(scenario: &Scenario, hints: &mut Vec<Hint>) {
    for id in scenario.paid_by(scenario.outsourcing.form) {
        let Some(input) = parameters::find(id) else { continue };
        let (Some((low, high)), Some(rate)) = (input.plausible, scenario.number(id)) else { continue };
        if rate < low || rate > high {
            hints.push(
                Hint::new(Kind::Rate, id)
                    .with("rate", Figure::In(rate, &input.unit))
                    .with("low", Figure::In(low, &input.unit))
                    .with("high", Figure::In(high, &input.unit)),
            );
        }
    }
}
