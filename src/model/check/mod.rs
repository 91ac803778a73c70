//! Whether a scenario holds what it may hold: bounds, lengths, times, names, ranges, and whether its work can be planned.

mod demand;
mod diagnostic;
mod lines;
mod openings;
mod tiers;
mod times;
mod uncertainty;

pub use diagnostic::{Allowed, Diagnostic, Held, ItemKind, NumberRule, Place, Step};
pub use lines::in_house_lines;
pub use tiers::tier_rule;

use std::sync::Arc;

use super::error::ModelError;
use super::parameters::{self, Parameter};
use super::prepared::Prepared;
use super::scenario::{FORMAT, Scenario};
use diagnostic::Diagnostics;

/// The most faults that are collected; whoever reads that many has enough to do.
pub const MAX_FAULTS: usize = 100;

/// The faults of a scenario, in the order of the inputs, at most [`MAX_FAULTS`]. Empty: it can be calculated.
pub fn check(scenario: &Scenario) -> Vec<Diagnostic> {
    prepare(scenario).err().unwrap_or_default()
}

/// Checks a scenario and prepares it: whoever goes on with it need not lay it out again.
///
/// # Errors
/// Its faults, as [`check`] gives them.
pub fn prepare(scenario: &Scenario) -> Result<Arc<Prepared>, Vec<Diagnostic>> {
    let mut faults = Diagnostics::default();
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
    if faults.list.is_empty()
        && let Some(prepared) = load(scenario, &mut faults)
    {
        return Ok(prepared);
    }
    Err(faults.list)
}

/// A scenario without other faults, prepared, if its busiest half-hour can be planned.
fn load(scenario: &Scenario, faults: &mut Diagnostics) -> Option<Arc<Prepared>> {
    const ID: &str = "demand.contacts_per_month";
    let contacts_per_month = scenario.demand.contacts_per_month;
    let prepared = Prepared::new(scenario);
    let planned = prepared.and_then(|prepared| prepared.planner().check_load(contacts_per_month).map(|()| prepared));
    match planned {
        Ok(prepared) => return Some(prepared),
        Err(ModelError::LoadTooLarge { erlang, .. }) => {
            faults.add(ID, Held::Load { contacts_per_month, erlang }, Allowed::Load);
        }
        // The rules above leave no other reason; were there one, it must not pass in silence.
        Err(error) => faults.add(ID, Held::Source(error.to_string()), Allowed::Load),
    }
    None
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
