//! Whether a scenario holds what it may hold: bounds, lengths, times, names, ranges, and whether its work can be planned.

mod demand;
mod fault;
mod lines;
mod openings;
mod tiers;
mod times;
mod uncertainty;

pub use fault::{Allowed, Fault, Held, ItemKind, NumberRule, Place, Step};
pub use lines::in_house_lines;
pub use tiers::tier_rule;

use super::error::ModelError;
use super::parameters::{self, Parameter};
use super::plan::Planner;
use super::scenario::{FORMAT, Scenario};
use fault::Faults;

/// The most faults that are collected; whoever reads that many has enough to do.
pub const MAX_FAULTS: usize = 100;

/// The faults of a scenario, in the order of the inputs, at most [`MAX_FAULTS`]. Empty: it can be calculated.
pub fn check(scenario: &Scenario) -> Vec<Fault> {
    let mut faults = Faults::default();
    if scenario.format != FORMAT {
        faults.add("format", Held::Number(scenario.format.into()), Allowed::Version);
    }
    for input in parameters::all() {
        match input.id.as_str() {
            "demand.months" => demand::months(scenario, input, &mut faults),
            "demand.opening" => times::opening(scenario, &mut faults),
            "demand.day_weights" => demand::weights(&scenario.demand.day_weights, 7, input, &mut faults),
            "demand.hour_weights" => {
                demand::weights(&scenario.demand.hour_weights, 24, input, &mut faults);
                demand::open_weight(scenario, &mut faults);
            }
            "demand.channels" => demand::channels(scenario, &mut faults),
            "demand.languages" => {
                demand::languages(scenario, &mut faults);
                openings::all(scenario, &mut faults);
            }
            "staff.day_to" => times::ordinary_hours(scenario, &mut faults),
            "outsourcing.tiers" => tiers::all(scenario, &mut faults),
            "budget.visible" => lines::visible(scenario, &mut faults),
            "hybrid.rule" => times::rule(scenario, &mut faults),
            // An item without a name would answer to the id that stands for all items.
            id if id.contains("[]") => {}
            id => {
                if let (Some(value), Some(rule)) = (scenario.number(id), NumberRule::of(input)) {
                    faults.number(Place::of(id), id, value, rule);
                }
            }
        }
    }
    uncertainty::ranges(scenario, &mut faults);
    uncertainty::sources(scenario, &mut faults);
    if faults.list.is_empty() {
        load(scenario, &mut faults);
    }
    faults.list
}

/// Whether the busiest half-hour can be planned; only of a scenario without other faults.
fn load(scenario: &Scenario, faults: &mut Faults) {
    const ID: &str = "demand.contacts_per_month";
    let contacts_per_month = scenario.demand.contacts_per_month;
    match Planner::new(scenario).and_then(|planner| planner.check_load(contacts_per_month)) {
        Ok(()) => {}
        Err(ModelError::LoadTooLarge { erlang, .. }) => {
            faults.add(ID, Held::Load { contacts_per_month, erlang }, Allowed::Load);
        }
        // The rules above leave no other reason; were there one, it must not pass in silence.
        Err(error) => faults.add(ID, Held::Source(error.to_string()), Allowed::Load),
    }
}

/// The rule of an item's number: `demand.channels[].share`.
fn item_rule(list: &str, field: &str) -> Option<NumberRule> {
    parameters::find(&format!("{list}[].{field}")).and_then(NumberRule::of)
}

impl NumberRule {
    /// What the table of inputs says of a number; none if the input is no number.
    pub fn of(input: &'static Parameter) -> Option<Self> {
        let (low, high) = input.bounds?;
        Some(Self { low, high, unit: &input.unit, whole: input.whole })
    }
}
