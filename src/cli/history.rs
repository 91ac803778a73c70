//! Files of contacts on the command line.

use std::path::Path;

use super::arguments::HistoryArguments;
use super::failure::Failure;
use super::input;
use super::progress::Progress;
use crate::document;
use crate::history::{Findings, HistoryError, Layout, Matching, Order, Source, Zone, accepted, read};
use crate::model::check::check;
use crate::model::going::Going;
use crate::model::scenario::Scenario;
use crate::report::history::{self, History};
use crate::text::Text;

/// How many times a progress bar moves.
const STEPS: usize = 100;

/// What was understood of a file, and with an output the scenario with all of it taken over, saved.
pub(super) fn history(arguments: &HistoryArguments, text: &Text) -> Result<String, Failure> {
    let HistoryArguments { file, into, output, force, unread, json, .. } = arguments;
    let scenario = match into {
        Some(into) => input::scenario(into)?,
        None => Scenario::default(),
    };
    let saves = [output.as_deref(), unread.as_deref()].into_iter().flatten();
    for path in saves.filter(|_| !force) {
        // Said before the work and not after it.
        document::is_free(path).map_err(|error| Failure::Save { file: path.to_owned(), error })?;
    }
    let failed = |error| Failure::History { file: file.clone(), error };
    let going = Going::default();
    let source = Source::open(file, &going).map_err(failed)?;
    let layout = layout(arguments, &source, &going).map_err(failed)?;
    let progress = Progress::late(STEPS, text.get("history-progress"));
    let told = |part: f32| progress.at((part * STEPS as f32) as usize);
    // Nobody stops it, so there is a reading.
    let Some(reading) = read(&source, &layout, &going, &told).map_err(failed)? else { return Ok(String::new()) };
    drop(progress);
    let matching = Matching::likely(&reading.tally, &scenario);
    let findings = Findings::of(&reading, &scenario, &matching);
    if let Some(path) = unread {
        let bytes = history::unread_csv(&reading.unread, text);
        document::export(path, &bytes, *force).map_err(|error| Failure::Save { file: path.clone(), error })?;
    }
    if let Some(path) = output {
        let Some(findings) = &findings else {
            return Err(Failure::Argument(format!("{}: {}", file.display(), text.get("history-nothing"))));
        };
        save(&source, &scenario, findings, (path, *force), text)?;
    }
    let found = History { source: &source, reading: &reading, matching: &matching, findings: findings.as_ref() };
    if *json { Ok(history::json(&found)?) } else { Ok(history::text(&found, text)) }
}

fn layout(arguments: &HistoryArguments, source: &Source, going: &Going) -> Result<Layout, HistoryError> {
    let zone = arguments.zone.as_deref().map_or_else(|| Ok(Zone::system()), Zone::named)?;
    let (mut layout, _) = Layout::guess(source, arguments.sheet.as_deref(), zone, going)?;
    if let Some(name) = &arguments.written_in {
        layout.written_in = Some(Zone::named(name)?);
    }
    if arguments.month_first {
        layout.set_order(Order::MonthFirst);
    }
    if arguments.day_first {
        layout.set_order(Order::DayFirst);
    }
    layout.quotes = !arguments.no_quotes;
    Ok(layout)
}

/// Saves the scenario with everything taken over, if it may hold it.
fn save(
    source: &Source,
    scenario: &Scenario,
    findings: &Findings,
    (path, force): (&Path, bool),
    text: &Text,
) -> Result<(), Failure> {
    let note = history::note(&source.name, findings, text);
    let mut after = accepted(scenario, &findings.proposals, &note);
    // A range holds its value: what was said of how sure the old value is gives way as far as it must.
    for (id, range) in std::mem::take(&mut after.ranges) {
        let range = after.number(&id).map_or(range, |value| range.around(value));
        after.ranges.insert(id, range);
    }
    if let Some(fault) = check(&after).into_iter().next() {
        let wrong = document::Fault::from(fault).message(text);
        return Err(Failure::Argument(format!("{}: {wrong}", source.name)));
    }
    let bytes = document::to_text(&after).into_bytes();
    document::export(path, &bytes, force).map_err(|error| Failure::Save { file: path.to_owned(), error })
}
