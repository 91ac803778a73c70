//! Files of contacts on the command line.

use std::path::Path;

use super::arguments::HistoryArguments;
use super::failure::Failure;
use super::input;
use super::progress::Progress;
use crate::document;
use crate::history::{
    Choice, Decimal, Findings, Layout, Matching, Meaning, Order, Reading, Sample, Source, Unit, Zone, accepted, read,
};
use crate::model::cancellation::CancellationToken;
use crate::model::check::check;
use crate::model::scenario::Scenario;
use crate::report::history::{self, History};
use crate::text::Text;

/// How many times a progress bar moves.
const STEPS: usize = 100;

/// What was understood of a file, and with an output the scenario with all of it taken over, saved.
pub(super) fn history(arguments: &HistoryArguments, text: &Text) -> Result<String, Failure> {
    let HistoryArguments { file, into, output, force, unread, json, .. } = arguments;
    let scenario = match into {
        Some(into) => input::scenario(into, text)?.scenario().clone(),
        None => Scenario::default(),
    };
    let saves = [output.as_deref(), unread.as_deref()].into_iter().flatten();
    for path in saves.filter(|_| !force) {
        // Said before the work and not after it.
        document::is_free(path).map_err(|error| Failure::Save { file: path.to_owned(), error })?;
    }
    let failed = |error| Failure::History { file: file.clone(), error };
    let cancellation = CancellationToken::default();
    let source = Source::open(file, &cancellation).map_err(failed)?;
    let layout = layout(arguments, &source, &cancellation, text)?;
    let progress = Progress::late(STEPS, text.get("history-progress"));
    let told = |part: f32| progress.at((part * STEPS as f32) as usize);
    // Nobody stops it, so there is a reading.
    let Some(reading) = read(&source, &layout, &cancellation, &told).map_err(failed)? else { return Ok(String::new()) };
    drop(progress);
    let mut matching = Matching::likely(&reading.tally, &scenario);
    matching.call_new(|name| text.well_known(name));
    for channel in &arguments.channel {
        of_channel(channel, &mut matching, &reading, &scenario, text)?;
    }
    let findings = Findings::of(&reading, &scenario, &matching);
    let doubts = history::doubts(&reading, text);
    if output.is_some() && !arguments.accept_doubts && !doubts.is_empty() {
        // Nothing is written of what nobody has answered.
        let list: Vec<String> = doubts.iter().map(|doubt| format!("- {doubt}")).collect();
        let told = text.with("history-doubts-open", &[("doubts", &list.join("\n"))]);
        return Err(Failure::Argument(format!("{}: {told}", file.display())));
    }
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

/// The guess, and what the arguments say otherwise.
fn layout(
    arguments: &HistoryArguments,
    source: &Source,
    cancellation: &CancellationToken,
    text: &Text,
) -> Result<Layout, Failure> {
    let failed = |error| Failure::History { file: arguments.file.clone(), error };
    let zone = arguments.zone.as_deref().map_or_else(|| Ok(Zone::system()), Zone::named).map_err(failed)?;
    let (mut layout, sample) = Layout::guess(source, arguments.sheet.as_deref(), zone, cancellation).map_err(failed)?;
    if let Some(line) = arguments.header {
        layout = layout.guessed(&sample, Some(line));
    }
    for column in &arguments.column {
        let (place, meaning) = column_of(column, &layout, &sample, text)?;
        layout.choose_column(place, meaning, &sample);
    }
    if let Some(unit) = Unit::ALL.into_iter().find(|unit| Some(unit.id()) == arguments.unit.as_deref()) {
        layout.set_unit(unit);
    }
    if let Some(sign) = Decimal::ALL.into_iter().find(|sign| Some(sign.id()) == arguments.decimal.as_deref()) {
        layout.set_decimal(sign);
    }
    if let Some(name) = &arguments.written_in {
        layout.written_in = Some(Zone::named(name).map_err(failed)?);
    }
    if arguments.month_first {
        layout.set_order(Order::MonthFirst);
    }
    if arguments.day_first {
        layout.set_order(Order::DayFirst);
    }
    if arguments.no_quotes {
        layout.set_quotes(false);
    }
    Ok(layout)
}

/// The place of a column and what it holds, from `3=handling` or `Total time=handling_total`.
fn column_of(argument: &str, layout: &Layout, sample: &Sample, text: &Text) -> Result<(usize, Meaning), Failure> {
    let names = sample.names(layout.header);
    let found = argument.rsplit_once('=').and_then(|(column, meaning)| {
        let column = column.trim();
        let named = names.iter().position(|name| name.to_lowercase() == column.to_lowercase());
        let numbered = || column.parse::<usize>().ok()?.checked_sub(1).filter(|place| *place < sample.width());
        let meaning = Meaning::ALL.into_iter().find(|known| known.id() == meaning.trim())?;
        Some((named.or_else(numbered)?, meaning))
    });
    found.ok_or_else(|| {
        let meanings = Meaning::ALL.map(Meaning::id).join(", ");
        let values = [("value", argument), ("columns", &names.join(", ")), ("meanings", &meanings)];
        Failure::Argument(text.with("history-argument-column", &values))
    })
}

/// Says of which channel contacts are, from `Phone` for those without a name, or `Team 4=Phone`.
fn of_channel(
    argument: &str,
    matching: &mut Matching,
    reading: &Reading,
    scenario: &Scenario,
    text: &Text,
) -> Result<(), Failure> {
    let channels = &scenario.demand.channels;
    let names = reading.tally.channels.list();
    let same = |one: &str, other: &str| one.trim().to_lowercase() == other.trim().to_lowercase();
    let of = |name: &str, channel: &str| {
        let place = names.iter().position(|known| same(known, name))?;
        let channel = channels.iter().find(|known| same(&known.name, channel))?;
        Some((place, Choice::Same(channel.name.clone())))
    };
    let found = of("", argument).or_else(|| argument.split_once('=').and_then(|(name, channel)| of(name, channel)));
    let Some((place, choice)) = found else {
        let list = channels.iter().map(|channel| channel.name.as_str()).collect::<Vec<_>>().join(", ");
        let file = history::name_rows(reading, false, text).into_iter().map(|row| row.name);
        let file = file.take(20).collect::<Vec<_>>().join(", ");
        let values = [("value", argument), ("channels", &list), ("names", &file)];
        return Err(Failure::Argument(text.with("history-argument-channel", &values)));
    };
    if let Some(place) = matching.channels.get_mut(place) {
        *place = choice;
    }
    Ok(())
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
        let wrong = document::FileDiagnostic::from(fault).message(text);
        return Err(Failure::Argument(format!("{}: {wrong}", source.name)));
    }
    let bytes = document::to_text(&after).into_bytes();
    document::export(path, &bytes, force).map_err(|error| Failure::Save { file: path.to_owned(), error })
}
