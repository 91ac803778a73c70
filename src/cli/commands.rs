//! What each command answers.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::arguments::Command;
use super::failure::Failure;
use super::history::history;
use super::input;
use super::progress::Progress;
use crate::document::{self, examples};
use crate::model;
use crate::model::bill::Sourcing;
use crate::model::break_even::BreakEven;
use crate::model::cancellation::CancellationToken;
use crate::model::comparison::Comparison;
use crate::model::difference::{Explanation, Measure};
use crate::model::market::Market;
use crate::model::prepared::Prepared;
use crate::model::risk::Simulation;
use crate::model::scenario::Scenario;
use crate::model::seek::{TurningPoint, TurningPoints};
use crate::model::years::Years;
use crate::report::chart::Chart;
use crate::report::export::Format;
use crate::report::findings::Findings;
use crate::report::side_by_side::{self, Worked};
use crate::report::{self, break_even, compare, difference, explain, json, parameters, risk, seek};
use crate::text::Text;

/// The answer to a command, as it is to be printed.
pub(super) fn answer(command: &Command, text: &Text) -> Result<String, Failure> {
    match command {
        Command::Compare { file, json, volume } => {
            let mut prepared = input::scenario(file)?;
            if let Some(volume) = volume {
                prepared = input::at_volume(prepared.scenario().clone(), volume, text)?;
            }
            compare(prepared, *json, text)
        }
        Command::Difference { reference, other, measure, json } => {
            let (reference, other) = (input::scenario(reference)?, input::scenario(other)?);
            difference(reference.scenario(), other.scenario(), *measure, *json, text)
        }
        Command::Beside { files, json } => beside(files, *json, text),
        Command::BreakEven { file, json, from, to } => {
            if from > to {
                return Err(Failure::Argument(format!("--from {from} is above --to {to}")));
            }
            turning(&input::scenario(file)?, (*from, *to), *json, text)
        }
        Command::Years { file, json } => years(&input::scenario(file)?, *json, text),
        Command::Risk { file, json, draws, seed } => {
            risk(&input::scenario(file)?, usize::try_from(*draws).unwrap_or(usize::MAX), *seed, *json, text)
        }
        Command::Seek { file, id: None, json } => turning_points(&input::scenario(file)?, *json, text),
        Command::Seek { file, id: Some(id), json } => {
            let prepared = input::scenario(file)?;
            let scenario = prepared.scenario();
            let point = TurningPoint::of(&prepared, input::number_id(scenario, id)?)?;
            if *json { Ok(json::turning_point(&point)?) } else { Ok(seek::text(scenario, &point, text)) }
        }
        Command::Estimate { file, json } => estimate(&input::scenario(file)?, *json, text),
        Command::Hints { file, json } => hints(&input::scenario(file)?, *json, text),
        Command::Explain { file, line } => explain(&input::scenario(file)?, line, text),
        Command::Report { file, output, chart, force } => {
            report(&input::scenario(file)?, (output, *chart), *force, text)
        }
        Command::History(arguments) => history(arguments, text),
        // Answered before there is a language to answer in.
        Command::ReadWorkbook { .. } => Ok(String::new()),
        Command::Parameters => Ok(parameters::text(text)),
        Command::Examples { name: None } => list_examples(),
        Command::Examples { name: Some(name) } => match examples::example(name) {
            Some(example) => Ok(example.text.to_owned()),
            None => Err(Failure::Argument(format!("there is no example \"{name}\"; there are {}", example_names()))),
        },
    }
}

/// The comparison of a file, or of the first example, as text.
pub(super) fn compare_as_text(file: Option<&Path>, text: &Text) -> Result<String, Failure> {
    compare(file.map_or_else(input::first_example, input::scenario)?, false, text)
}

fn compare(prepared: Arc<Prepared>, as_json: bool, text: &Text) -> Result<String, Failure> {
    let mut found = Findings::compared(prepared)?;
    if as_json {
        return Ok(json::comparison(found.prepared.scenario(), &found.comparison)?);
    }
    found.break_even = Some(BreakEven::of(&found.prepared, BreakEven::RANGE));
    Ok(compare::text(&found.known(), text))
}

fn difference(
    reference: &Scenario,
    other: &Scenario,
    measure: Option<Measure>,
    as_json: bool,
    text: &Text,
) -> Result<String, Failure> {
    // Nobody stops it, so there is an answer.
    let Some(found) = Explanation::of(reference, other, &CancellationToken::default())? else {
        return Ok(String::new());
    };
    if as_json {
        return Ok(difference::json(reference, other, &found, measure)?);
    }
    Ok(difference::text(reference, other, &found, measure, text))
}

/// Scenarios of one name are also called by their files.
fn beside(files: &[PathBuf], as_json: bool, text: &Text) -> Result<String, Failure> {
    let scenarios = files.iter().map(|file| input::scenario(file)).collect::<Result<Vec<_>, _>>()?;
    let scenarios: Vec<Scenario> = scenarios.iter().map(|prepared| prepared.scenario().clone()).collect();
    let names: Vec<String> = scenarios.iter().map(|scenario| scenario.name.clone()).collect();
    let named = |(file, scenario): (&PathBuf, Scenario)| {
        let is_alone = names.iter().filter(|name| **name == scenario.name).count() == 1;
        let name = match (scenario.name.is_empty(), is_alone) {
            (true, _) => file.display().to_string(),
            (false, true) => scenario.name.clone(),
            (false, false) => format!("{} ({})", scenario.name, file.display()),
        };
        Worked::of(name, scenario)
    };
    let worked: Vec<Worked> = files.iter().zip(scenarios).map(named).collect();
    Ok(if as_json { side_by_side::json(&worked)? } else { side_by_side::text(&worked, text) })
}

fn turning(prepared: &Arc<Prepared>, range: (u64, u64), as_json: bool, text: &Text) -> Result<String, Failure> {
    let found = BreakEven::of(prepared, range)?;
    Ok(if as_json { json::break_even(&found)? } else { break_even::text(prepared.scenario(), &found, text) })
}

fn years(prepared: &Arc<Prepared>, as_json: bool, text: &Text) -> Result<String, Failure> {
    let years = Years::of(prepared)?;
    if as_json {
        return Ok(json::years(&years)?);
    }
    Ok(report::years::text(prepared.scenario(), &years, text))
}

/// How many times a progress bar moves.
const STEPS: usize = 100;

fn risk(prepared: &Arc<Prepared>, draws: usize, seed: u64, as_json: bool, text: &Text) -> Result<String, Failure> {
    let mut simulation = Simulation::new(prepared, seed)?;
    let progress = Progress::new(draws, text.get("risk-progress"));
    let cancellation = CancellationToken::default();
    while simulation.draws() < draws {
        simulation.extend_to(draws.min(simulation.draws() + draws.div_ceil(STEPS)), &cancellation)?;
        progress.at(simulation.draws());
    }
    let found = simulation.risk();
    drop(progress);
    Ok(if as_json { risk::json(&found)? } else { risk::text(prepared.scenario(), &found, text) })
}

fn hints(prepared: &Arc<Prepared>, as_json: bool, text: &Text) -> Result<String, Failure> {
    let scenario = prepared.scenario();
    let found = model::hints::of(prepared, &Comparison::of(prepared)?, report::start::told(scenario));
    Ok(if as_json { report::hints::json(&found)? } else { report::hints::text(&scenario.name, &found, text) })
}

fn turning_points(prepared: &Arc<Prepared>, as_json: bool, text: &Text) -> Result<String, Failure> {
    // Nobody stops it, so there is an answer.
    let points = TurningPoints::of(prepared, &CancellationToken::default())?.map(|all| all.points).unwrap_or_default();
    Ok(if as_json { json::turning_points(&points)? } else { seek::all(prepared.scenario(), &points, text) })
}

/// Writes all results to a file and says where.
fn report(
    prepared: &Arc<Prepared>,
    (output, chart): (&Path, Option<Chart>),
    force: bool,
    text: &Text,
) -> Result<String, Failure> {
    let Some(format) = Format::of(output) else {
        let known = Format::ALL.map(|format| format!(".{}", format.extension())).join(", ");
        let unknown = text.with("export-unknown", &[("known", &known)]);
        return Err(Failure::Argument(format!("{}: {unknown}", output.display())));
    };
    if chart.is_some() && !format.is_chart() {
        return Err(Failure::Argument(format!("{}: {}", output.display(), text.get("export-no_chart"))));
    }
    let failed = |error| Failure::Save { file: output.to_owned(), error };
    if !force {
        // Said before the work and not after it.
        document::is_free(output).map_err(failed)?;
    }
    let progress = Progress::late(STEPS, text.get("export-progress"));
    let told = |part: f32| progress.at((part * STEPS as f32) as usize);
    let found = Findings::of(prepared, format.needs(chart), &CancellationToken::default(), &told)?;
    // Nobody stops it, so there are findings.
    let write = |findings: Findings| match chart {
        Some(chart) => format.write_chart(chart, &findings.known(), text),
        None => format.write(&findings.known(), jiff::ZonedDateTime::now().date(), text),
    };
    let bytes = found.map(write).transpose()?.unwrap_or_default();
    drop(progress);
    document::export(output, &bytes, force).map_err(failed)?;
    let path = std::path::absolute(output).unwrap_or_else(|_| output.to_owned());
    Ok(format!("{}\n", text.with("export-done", &[("file", &path.display().to_string())])))
}

fn estimate(prepared: &Arc<Prepared>, as_json: bool, text: &Text) -> Result<String, Failure> {
    let scenario = prepared.scenario();
    let market = Market::of(prepared)?;
    if as_json {
        return Ok(report::market::json(scenario, &market)?);
    }
    Ok(report::market::text(scenario, &market, &Comparison::of(prepared)?, text))
}

fn explain(prepared: &Arc<Prepared>, line: &str, text: &Text) -> Result<String, Failure> {
    let scenario = prepared.scenario();
    let chosen = Sourcing::Outsourced(scenario.outsourcing.form);
    let Some(quantity) = explain::find(line, chosen) else {
        let known = explain::lines().join("\n  ");
        return Err(Failure::Argument(format!("there is no line \"{line}\"; the lines are\n  {known}")));
    };
    Ok(explain::text(scenario, &Comparison::of(prepared)?, quantity, text)?)
}

/// Each example's name, with what its scenario is called.
fn list_examples() -> Result<String, Failure> {
    let width = examples::examples().iter().map(|example| example.name.len()).max().unwrap_or_default();
    let mut out = String::new();
    for example in examples::examples() {
        let scenario =
            document::parse(example.text.as_bytes()).map_err(|error| Failure::Argument(error.to_string()))?;
        out.push_str(&format!("{:width$}  {}\n", example.name, scenario.name));
    }
    Ok(out)
}

fn example_names() -> String {
    examples::examples().iter().map(|example| example.name).collect::<Vec<_>>().join(", ")
}
