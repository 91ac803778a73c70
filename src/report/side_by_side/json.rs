//! The comparison of several scenarios as JSON. The names and their order are a promise.

use serde::Serialize;
use serde_json::Value as Json;

use super::{Worked, differing};
use crate::model::bill::Sourcing;
use crate::model::break_even::Band;
use crate::model::difference::{Difference, differences};
use crate::report::difference::json_content;
use crate::report::json::{Error, money, pretty};

#[derive(Serialize)]
struct BesideJson<'a> {
    /// Place of the scenario that the others are held against.
    reference: usize,
    scenarios: Vec<ScenarioJson<'a>>,
    inputs: Vec<InputJson<'a>>,
}

#[derive(Serialize)]
struct ScenarioJson<'a> {
    name: &'a str,
    /// Why it cannot be calculated; the results are then null.
    error: Option<String>,
    results: Option<ResultsJson>,
}

#[derive(Serialize)]
struct ResultsJson {
    contacts_per_month: f64,
    chosen: &'static str,
    in_house: String,
    outsourced: String,
    difference: String,
    in_house_per_contact: Option<String>,
    outsourced_per_contact: Option<String>,
    hidden: String,
    agent_fte: f64,
    support_fte: f64,
    /// First and last volume of each range in which the chosen form and in-house change places, contacts a month.
    break_even: Option<Vec<(u64, u64)>>,
    in_house_present_value: Option<String>,
    outsourced_present_value: Option<String>,
    payback_years: Option<f64>,
    probability_outsourcing_cheaper: Option<f64>,
    cheapest: &'static str,
}

#[derive(Serialize)]
struct InputJson<'a> {
    id: &'a str,
    /// What each scenario holds, in their order.
    values: Vec<Json>,
}

/// The figures of all scenarios and the inputs that differ; the first scenario is the reference.
///
/// # Errors
/// None that a comparison can cause.
pub fn json(all: &[Worked]) -> Result<String, Error> {
    let Some(first) = all.first() else { return pretty(&Json::Null) };
    let found: Vec<Vec<Difference>> = all.iter().map(|worked| differences(&first.scenario, &worked.scenario)).collect();
    let mut inputs = Vec::new();
    for (id, base) in differing(&found) {
        let held = found.iter().map(|found| match found.iter().find(|it| it.id == id) {
            Some(it) => json_content(it.to.as_ref()),
            None => json_content(base),
        });
        inputs.push(InputJson { id, values: held.collect::<Result<_, Error>>()? });
    }
    pretty(&BesideJson { reference: 0, scenarios: all.iter().map(of).collect(), inputs })
}

fn of(worked: &Worked) -> ScenarioJson<'_> {
    let error = worked.found.as_ref().err().map(ToString::to_string);
    ScenarioJson { name: &worked.name, error, results: results(worked) }
}

fn results(worked: &Worked) -> Option<ResultsJson> {
    let known = worked.known()?;
    let (found, years, chosen) = (known.comparison, known.years(), known.chosen());
    let worth = |sourcing| years.map(|years| money(years.of_option(sourcing).present_value));
    let turns = |bands: &[Band]| {
        let of_chosen = bands.iter().filter(|band| band.form == found.chosen);
        of_chosen.map(|band| (band.first, band.last)).collect()
    };
    Some(ResultsJson {
        contacts_per_month: worked.scenario.demand.contacts_per_month,
        chosen: chosen.id(),
        in_house: money(found.in_house().total()),
        outsourced: money(found.outsourced().total()),
        difference: money(found.difference()),
        in_house_per_contact: found.per_contact(Sourcing::InHouse).map(money),
        outsourced_per_contact: found.per_contact(chosen).map(money),
        hidden: money(found.in_house().hidden()),
        agent_fte: found.plan.agent_fte,
        support_fte: found.plan.support_fte,
        break_even: known.break_even().map(|found| turns(&found.bands)),
        in_house_present_value: worth(Sourcing::InHouse),
        outsourced_present_value: worth(chosen),
        payback_years: years.and_then(|years| years.of_option(chosen).payback_years),
        probability_outsourcing_cheaper: known.risk().map(|risk| risk.probability_outsourcing_cheaper),
        cheapest: found.cheapest().id(),
    })
}
