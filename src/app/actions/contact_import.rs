//! What is asked of an import, carried out.

use std::path::{Path, PathBuf};

use crate::app::actions::executor::Executor;
use crate::app::actions::files;
use crate::app::command::{Purpose, Step};
use crate::app::session::contact_import::{Import, Origin};
use crate::document;
use crate::history::{Proposal, accepted};
use crate::model::parameters;
use crate::report::history::{note, unread_csv};
use crate::text::Text;

/// The name of the step that takes over what was chosen.
pub const STEP: &str = "history";

/// Asks which file to import.
pub fn ask(it: &mut Executor<'_>) {
    files::ask(it, Purpose::Contacts);
}

/// Begins to import a file into the scenario on screen, in place of an import that is on its page.
pub fn begin(it: &mut Executor<'_>, path: &Path) {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    put(it, Origin::File(path));
}

/// Begins to import a file that is built in.
pub fn begin_example(it: &mut Executor<'_>, name: &'static str) {
    put(it, Origin::Example(name));
}

fn put(it: &mut Executor<'_>, origin: Origin) {
    let import = Import::begin(origin, it.state.text.locale(), it.ctx);
    it.state.side_by_side.open = false;
    it.state.desk.work.import = Some(import);
    // Somebody works with it now.
    it.state.desk.work.is_welcome = false;
}

/// Carries out a step of the import into the scenario on screen.
pub fn execute(it: &mut Executor<'_>, step: Step) {
    let work = &mut it.state.desk.work;
    let Some(import) = &mut work.import else { return };
    match step {
        Step::Read(layout) => import.read(*layout, false, it.ctx),
        Step::Part(layout) => import.read(*layout, true, it.ctx),
        Step::Header(line) => {
            let guessed = import.opened.as_ref().map(|opened| opened.layout.guessed(&opened.sample, Some(line)));
            if let Some(layout) = guessed {
                import.read(layout, false, it.ctx);
            }
        }
        Step::Match(matching) => {
            import.matching = *matching;
            import.find(work.history.scenario());
        }
        Step::Choose(subject, on) => {
            import.unchosen.retain(|other| *other != subject);
            if !on {
                import.unchosen.push(subject);
            }
        }
        Step::ChooseAll(on) => {
            let all = import.findings.iter().flat_map(|findings| &findings.proposals);
            import.unchosen = if on { Vec::new() } else { all.map(|proposal| proposal.subject.clone()).collect() };
        }
        Step::Take => take(it),
        Step::SaveUnread => files::ask(it, Purpose::Unread),
        Step::Stop => import.stop(),
        Step::Again => import.read_again(it.ctx),
        Step::Cancel => work.import = None,
    }
}

/// Takes over what is chosen as one step that can be undone; the page stays where the scenario may not hold it.
pub fn take(it: &mut Executor<'_>) {
    let Some(import) = it.state.desk.work.import.as_ref().filter(|import| import.is_current()) else { return };
    let Some(findings) = &import.findings else { return };
    let chosen: Vec<Proposal> =
        findings.proposals.iter().filter(|proposal| import.is_chosen(&proposal.subject)).cloned().collect();
    let Some(first) = chosen.first().map(|proposal| proposal.subject.id()) else { return };
    let source = note(&import.name, findings, &it.state.text);
    let (name, count) = (import.name.clone(), chosen.len());
    let before = it.state.scenario().ranges.clone();
    it.edit(STEP, &first, false, |scenario, _| *scenario = accepted(scenario, &chosen, &source));
    match it.state.desk.work.refusal.take() {
        Some(refusal) => {
            let id = if parameters::find(&refusal.id).is_some() { it.state.text.input_of(&refusal.id) } else { name };
            it.state.report_problem(it.state.text.with("fault-history", &[("name", &id)]), vec![refusal.message]);
        }
        None => {
            it.state.desk.work.import = None;
            let kept = &it.state.scenario().ranges;
            let gone: Vec<&String> = before.keys().filter(|id| !kept.contains_key(*id)).collect();
            it.state.taken = Some(said(&name, count, &gone, &it.state.text));
        }
    }
}

/// How much was taken over from a file, and of which inputs the range went: what is measured is known.
fn said(file: &str, count: usize, gone: &[&String], text: &Text) -> String {
    let mut said = text.with("history-taken", &[("file", file), ("count", &count.to_string())]);
    if !gone.is_empty() {
        let inputs: Vec<String> = gone.iter().map(|id| text.input_of(id)).collect();
        said = format!("{said}. {}", text.with("history-taken.range", &[("inputs", &inputs.join(", "))]));
    }
    said
}

/// Saves the rows that were not read.
pub fn save_unread(it: &mut Executor<'_>, path: PathBuf, replace: bool) {
    let reading = it.state.desk.work.import.as_ref().and_then(|import| import.reading.clone());
    let Some(reading) = reading else { return };
    let bytes = unread_csv(&reading.unread, &it.state.text);
    let path = if path.extension().is_some() { path } else { path.with_extension("csv") };
    if let Err(error) = document::export(&path, &bytes, replace) {
        let what = error.message(&it.state.text);
        files::report_problem(it, "fault-export", &path.display().to_string(), &what);
    }
}
