//! Hints on the offers: a supplier too good to be true, a minimum invoice that decides, a rate outside the market.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::{Figure, Hint, Kind, minimum_wage};
use crate::model::bill::{Pricing, Sourcing};
use crate::model::comparison::Comparison;
use crate::model::error::ModelError;
use crate::model::parameters;
use crate::model::scenario::{Form, Scenario, StartOfYears};

/// The part of a year's service that the minimum invoice adds before it counts as deciding.
const DECIDES: f64 = 0.05;
/// Money this close is the same.
const CLOSE: f64 = 1e-9;
/// From so many people on a team is one that a court may see as an undertaking. Judgement: the law names no number.
const TEAM: f64 = 10.0;

pub(super) fn look(scenario: &Scenario, comparison: &Comparison, hints: &mut Vec<Hint>) {
    supplier(scenario, hints);
    // What cannot be priced says so elsewhere.
    let _ = minimum_invoice(scenario, comparison, hints);
    rates(scenario, hints);
    minute_price(scenario, hints);
    below_wage(scenario, comparison, hints);
    stranded(scenario, hints);
    transfer(scenario, comparison, hints);
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
    let terms = &scenario.outsourcing;
    let id = match (terms.minimum_monthly_invoice > 0.0, terms.minimum_yearly_invoice > 0.0) {
        (false, false) => return Ok(()),
        (true, _) => "outsourcing.minimum_monthly_invoice",
        (false, true) => "outsourcing.minimum_yearly_invoice",
    };
    let mut without = scenario.clone();
    (without.outsourcing.minimum_monthly_invoice, without.outsourcing.minimum_yearly_invoice) = (0.0, 0.0);
    let mut pricing = Pricing::<Decimal>::new(&without)?;
    pricing.price(&comparison.plan, &comparison.supplier)?;
    let bills = pricing.bills(&without)?;
    let service = |line: Option<Decimal>| line.unwrap_or_default();
    let worked = service(bills[Sourcing::Outsourced(comparison.chosen).index()].line("service"));
    let paid = service(comparison.outsourced().line("service"));
    let added = paid - worked;
    let part = added.checked_div(paid).and_then(|part| part.to_f64()).unwrap_or_default();
    if part >= DECIDES {
        hints.push(
            Hint::new(Kind::MinimumInvoice, id)
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

/// What a contact costs, where the chosen form is paid so, for each minute that the supplier handles it: the market's price
/// of a handled minute holds for it too.
fn minute_price(scenario: &Scenario, hints: &mut Vec<Hint>) {
    const ID: &str = "outsourcing.contact_rate";
    let (demand, terms) = (&scenario.demand, &scenario.outsourcing);
    let usual = parameters::find("outsourcing.minute_rate").and_then(|input| input.plausible);
    let Some((low, high)) = usual.filter(|_| scenario.paid_by(terms.form).contains(&ID)) else { return };
    let shares: f64 = demand.channels.iter().map(|channel| channel.share).sum();
    let seconds: f64 =
        demand.channels.iter().map(|channel| channel.share * channel.aht_seconds / channel.concurrency).sum();
    // Complexity multiplies both the price and the handling time.
    let minutes = seconds / shares / 60.0 * terms.aht_factor;
    let price = terms.contact_rate / minutes;
    if price.is_finite() && (price < low * (1.0 - CLOSE) || price > high * (1.0 + CLOSE)) {
        hints.push(
            Hint::new(Kind::MinutePrice, ID)
                .with("price", Figure::In(price, "EUR/min"))
                .with("minutes", Figure::Number(minutes, 1))
                .with("low", Figure::In(low, "EUR/min"))
                .with("high", Figure::In(high, "EUR/min")),
        );
    }
}

/// All that the chosen option costs for each hour of handling, against the least that anybody may be paid for it.
fn below_wage(scenario: &Scenario, comparison: &Comparison, hints: &mut Vec<Hint>) {
    let (Some(minimum), Some(price)) =
        (minimum_wage(), comparison.per_handled_hour(Sourcing::Outsourced(comparison.chosen)))
    else {
        return;
    };
    let hourly = price.to_f64().unwrap_or_default();
    if hourly < minimum.euros - CLOSE {
        let id = scenario.paid_by(scenario.outsourcing.form).first().copied().unwrap_or("outsourcing.form");
        hints.push(
            Hint::new(Kind::BelowWage, id)
                .with("hourly", Figure::Cents(price))
                .with("minimum", Figure::In(minimum.euros, "EUR/h")),
        );
    }
}

/// A team that goes leaves nothing behind: no workplace that is still rented, nobody of HR and finance who stays.
fn stranded(scenario: &Scenario, hints: &mut Vec<Hint>) {
    let terms = &scenario.outsourcing;
    let is_nothing = terms.stranded_housing <= 0.0 && terms.stranded_overhead <= 0.0;
    if scenario.years.start == StartOfYears::Existing && is_nothing {
        hints.push(Hint::new(Kind::NothingStranded, "outsourcing.stranded_overhead").proposing_default());
    }
}

/// A team that exists, and agents at the supplier who do its work alone: by law its people may go with the work.
fn transfer(scenario: &Scenario, comparison: &Comparison, hints: &mut Vec<Hint>) {
    const ID: &str = "years.transfer_of_undertaking";
    let is_alike = matches!(scenario.outsourcing.form, Form::Dedicated | Form::Hybrid);
    let has_team = scenario.years.start == StartOfYears::Existing && comparison.plan.heads >= TEAM;
    if has_team && is_alike && scenario.source(ID).is_none() {
        let mut hint = Hint::new(Kind::Transfer, ID).with("heads", Figure::Number(comparison.plan.heads, 0));
        hint.wording = scenario.years.transfer_of_undertaking.then_some("assumed");
        hints.push(hint);
    }
}
