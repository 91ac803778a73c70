//! Results written to a file, or a chart copied, beside the window, which goes on working meanwhile.

use std::path::PathBuf;
use std::sync::mpsc::TryRecvError;

use super::executor::Executor;
use super::files;
use crate::app::command::Output;
use crate::app::session::exporting::{Done, Export, Failed, Of, Target};
use crate::app::session::state::State;
use crate::app::system::file_dialogs::ended;
use crate::model::scenario::Scenario;
use crate::report::chart::Chart;
use crate::report::export::{ExportError, Format};

/// Writes to a chosen path. The system's dialog asked about a file of that very name only, so one whose name still gets an
/// ending is asked about here; a typed one always.
pub fn to(it: &mut Executor<'_>, chosen: PathBuf, output: Output, is_asked: bool) {
    let chosen = std::path::absolute(&chosen).unwrap_or(chosen);
    let is_ended = Format::of(&chosen).is_some_and(|said| output.at(&chosen).format == said);
    let path = if is_ended { chosen.clone() } else { ended(&chosen, output.format.extension()) };
    let output = output.at(&path);
    if path.exists() && !(is_asked && path == chosen) {
        return files::ask_to_replace(it, path, false, Some(output));
    }
    write(it, path, output);
}

/// Writes to a path that may be replaced.
pub fn write(it: &mut Executor<'_>, path: PathBuf, output: Output) {
    it.state.dialog = None;
    begin(it, Target::File(path), output);
}

/// Copies a chart as a picture.
pub fn copy(it: &mut Executor<'_>, chart: Chart) {
    begin(it, Target::Clipboard(chart), Output::of(chart, Format::Png));
}

/// Begins, unless something is on its way already, which the bar shows.
fn begin(it: &mut Executor<'_>, target: Target, output: Output) {
    if it.state.export.is_some() {
        return;
    }
    let locale = it.state.text.locale();
    it.state.exported = None;
    let of = match it.state.work().results.prepared.clone() {
        _ if output.is_beside => Of::All(beside(it)),
        Ok(prepared) => Of::One(prepared),
        Err(error) => return failed(it.state, &target, &Failed::Model(error)),
    };
    it.state.export = Some(Export::start(of, target, output, locale, it.ctx));
}

/// All open scenarios with their names, the reference first.
fn beside(it: &Executor<'_>) -> Vec<(String, Scenario)> {
    let desk = &it.state.desk;
    let reference = desk.reference().id;
    let named = desk.all().zip(desk.names(&it.state.text));
    let (mut first, others): (Vec<_>, Vec<_>) = named.partition(|(work, _)| work.id == reference);
    first.extend(others);
    first.into_iter().map(|(work, name)| (name, work.scenario().clone())).collect()
}

/// Takes in what became of the results.
pub fn receive(it: &mut Executor<'_>) {
    let Some(export) = &it.state.export else { return };
    let result = match export.done.try_recv() {
        Ok(result) => result,
        Err(TryRecvError::Empty) => return,
        // The thread broke off without a word.
        Err(TryRecvError::Disconnected) => Err(Failed::Export(ExportError::Broken)),
    };
    let Some(Export { target, .. }) = it.state.export.take() else { return };
    match result {
        Ok(done) => {
            if let Done::Drawn(picture) = done {
                it.ctx.copy_image(picture);
            }
            it.state.exported = Some(target);
        }
        Err(why) => failed(it.state, &target, &why),
    }
}

/// Says why results did not get where they were to go.
fn failed(state: &mut State, target: &Target, why: &Failed) {
    let text = &state.text;
    let (key, name) = match target {
        Target::File(path) => ("fault-export", path.display().to_string()),
        Target::Clipboard(chart) => ("fault-copy", chart.name(text)),
    };
    let (title, what) = (text.with(key, &[("name", &name)]), why.message(text));
    state.report_problem(title, vec![what]);
}
