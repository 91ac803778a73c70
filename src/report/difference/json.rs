//! Two scenarios beside each other, as JSON. The names and their order are a promise.

use serde::Serialize;
use serde_json::Value as Json;

use crate::model::difference::{Content, Difference, Explanation, Measure, Waterfall};
use crate::model::parameters::Value;
use crate::model::scenario::Scenario;
use crate::report::json::{Error, money, pretty};

#[derive(Serialize)]
struct ExplanationJson<'a> {
    from: &'a str,
    to: &'a str,
    inputs: Vec<DifferenceJson<'a>>,
    waterfalls: Vec<WaterfallJson<'a>>,
}

#[derive(Serialize)]
struct DifferenceJson<'a> {
    id: &'a str,
    from: Json,
    to: Json,
    difference: Json,
}

#[derive(Serialize)]
struct WaterfallJson<'a> {
    measure: &'static str,
    from: String,
    to: String,
    steps: Vec<StepJson<'a>>,
    interaction: String,
    left: &'a [String],
}

#[derive(Serialize)]
struct StepJson<'a> {
    inputs: &'a [String],
    change: String,
}

/// The inputs that differ, and the waterfall of one measure or of all of them.
///
/// # Errors
/// None that an explanation can cause.
pub fn json(
    reference: &Scenario,
    other: &Scenario,
    found: &Explanation,
    measure: Option<Measure>,
) -> Result<String, Error> {
    let measures = measure.map_or_else(|| Measure::ALL.to_vec(), |measure| vec![measure]);
    let waterfalls: Vec<Waterfall> = measures.into_iter().map(|measure| found.waterfall(measure)).collect();
    pretty(&ExplanationJson {
        from: &reference.name,
        to: &other.name,
        inputs: found.differences.iter().map(difference).collect::<Result<_, _>>()?,
        waterfalls: waterfalls.iter().map(waterfall).collect(),
    })
}

fn difference(it: &Difference) -> Result<DifferenceJson<'_>, Error> {
    Ok(DifferenceJson {
        id: &it.id,
        from: content(it.from.as_ref())?,
        to: content(it.to.as_ref())?,
        difference: it.by().map_or(Json::Null, number),
    })
}

fn waterfall(waterfall: &Waterfall) -> WaterfallJson<'_> {
    WaterfallJson {
        measure: waterfall.measure.id(),
        from: money(waterfall.from),
        to: money(waterfall.to),
        steps: waterfall.steps.iter().map(|step| StepJson { inputs: &step.ids, change: money(step.change) }).collect(),
        interaction: money(waterfall.interaction),
        left: &waterfall.left,
    }
}

/// What a side holds as a scenario file has it, numbers as numbers; nothing as null.
///
/// # Errors
/// None that an input can cause.
pub fn content(held: Option<&Content>) -> Result<Json, Error> {
    let Some(held) = held else { return Ok(Json::Null) };
    match held {
        Content::Name(name) => Ok(name.as_str().into()),
        Content::Kind(kind) => serde_json::to_value(kind),
        Content::Range(range) => serde_json::to_value(range),
        Content::Value(Value::Absent) => Ok(Json::Null),
        Content::Value(Value::Text(words)) => Ok(words.as_str().into()),
        Content::Value(Value::Number(value)) => Ok(number(*value)),
        Content::Value(Value::Numbers(values)) => Ok(values.iter().copied().map(number).collect()),
        Content::Value(Value::Time(time)) => serde_json::to_value(time),
        Content::Value(Value::Opening(week)) => serde_json::to_value(week),
        Content::Value(Value::Channels(channels)) => serde_json::to_value(channels.first()),
        Content::Value(Value::Languages(languages)) => serde_json::to_value(languages.first()),
        Content::Value(Value::Lines(lines)) => serde_json::to_value(lines),
        Content::Value(Value::Form(form)) => Ok(form.id().into()),
        Content::Value(Value::Unit(unit)) => serde_json::to_value(unit),
        Content::Value(Value::Rule(rule)) => serde_json::to_value(rule),
        Content::Value(Value::Start(start)) => serde_json::to_value(start),
        Content::Value(Value::Window(window)) => serde_json::to_value(window),
        Content::Value(Value::Tiers(tiers)) => serde_json::to_value(tiers),
        Content::Value(Value::Switch(on)) => Ok((*on).into()),
    }
}

/// Whole numbers without a decimal point.
fn number(value: f64) -> Json {
    if value.fract() == 0.0 && value.abs() < 1e15 { (value as i64).into() } else { value.into() }
}
