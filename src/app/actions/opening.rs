//! Scenarios that come onto the desk: new ones, files, examples, variants and copies that a crash left behind.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant, SystemTime};

use super::files::report_problem;
use crate::app::actions::executor::Executor;
use crate::app::command::WorkId;
use crate::app::session::guided_start::GuidedStart;
use crate::app::session::state::Dialog;
use crate::document::{self, OpenError, UndoHistory, examples};
use crate::model::scenario::Scenario;
use crate::report::start::called;
use crate::text::Text;

/// The scenario that a new user meets.
pub fn welcome(text: &Text) -> Scenario {
    let first = examples::examples().first();
    called(first.and_then(|example| document::parse(example.text.as_bytes()).ok()).unwrap_or_default(), text)
}

/// Asks the six questions of the guided start.
pub fn ask_to_begin(it: &mut Executor<'_>) {
    if has_room(it) {
        let mut form = it.state.begun.take().unwrap_or_else(|| Box::new(GuidedStart::new(&it.state.text)));
        form.focused = false;
        it.state.dialog = Some(Dialog::Start(form));
    }
}

/// Opens the scenario of the answers on screen; while they make none they stay there.
pub fn begin_of_answers(it: &mut Executor<'_>) {
    let Some(Dialog::Start(form)) = &it.state.dialog else { return };
    let text = &it.state.text;
    let first = text.get("start-name");
    let named = |number: usize| text.with("start-name.next", &[("number", &number.to_string())]);
    let name = free_name(it, std::iter::once(first).chain((2..).map(named)));
    let Some(scenario) = form.scenario(&name, text) else { return };
    it.state.dialog = None;
    if put(it, UndoHistory::unsaved(scenario), None) {
        it.state.desk.work.keep();
    }
}

/// The first of some names that no open scenario has.
fn free_name(it: &Executor<'_>, mut names: impl Iterator<Item = String>) -> String {
    let taken: Vec<&str> = it.state.desk.all().map(|work| work.scenario().name.as_str()).collect();
    names.find(|name| !taken.contains(&name.as_str())).unwrap_or_default()
}

/// Begins from every input's default.
pub fn begin_new(it: &mut Executor<'_>) {
    it.state.put_answers_by();
    it.state.dialog = None;
    put(it, UndoHistory::new(called(Scenario::default(), &it.state.text)), None);
}

/// Opens a built-in scenario.
pub fn open_example(it: &mut Executor<'_>, name: &str) {
    match examples::example(name).map(|example| document::parse(example.text.as_bytes())) {
        Some(Ok(scenario)) => {
            put(it, UndoHistory::new(called(scenario, &it.state.text)), None);
        }
        Some(Err(error)) => report_problem(it, "fault-open", name, &error.message(&it.state.text)),
        None => {}
    }
}

/// Opens a copy of the scenario on screen, under a name of its own, to be changed and compared with it.
pub fn duplicate(it: &mut Executor<'_>) {
    let mut scenario = it.state.scenario().clone();
    let base = if scenario.name.is_empty() { it.state.name() } else { scenario.name.clone() };
    let base = without_number(&it.state.text, &base);
    let named = |number: usize| it.state.text.with("desk-variant", &[("name", &base), ("number", &number.to_string())]);
    scenario.name = free_name(it, (2..).map(named));
    let views = it.state.desk.work.views.clone();
    it.state.desk.work.is_welcome = false;
    if put(it, UndoHistory::unsaved(scenario), None) {
        it.state.desk.work.views = views;
        it.state.desk.work.keep();
    }
}

/// The name that a variant was made from: a variant of a variant counts on.
fn without_number(text: &Text, name: &str) -> String {
    // How the text joins name and number: what stands between them, and after the number.
    let pattern = text.with("desk-variant", &[("name", "\u{1}"), ("number", "\u{2}")]);
    let parts = pattern.strip_prefix('\u{1}').and_then(|rest| rest.split_once('\u{2}'));
    let Some((between, "")) = parts else { return name.to_owned() };
    match name.rsplit_once(between) {
        Some((base, number)) if !base.is_empty() && number.parse::<u32>().is_ok() => base.to_owned(),
        _ => name.to_owned(),
    }
}

/// Whether one more scenario finds room on the desk; says so where none does.
fn has_room(it: &mut Executor<'_>) -> bool {
    let has_room = !it.state.desk.is_full();
    if !has_room {
        let title = it.state.text.with("fault-desk-full", &[("count", &it.state.desk.count().to_string())]);
        it.state.report_problem(title, vec![it.state.text.get("fault-desk-full.remedy")]);
    }
    has_room
}

/// Puts a scenario on the desk; false if there is no room for it.
fn put(it: &mut Executor<'_>, history: UndoHistory, path: Option<PathBuf>) -> bool {
    if !has_room(it) {
        return false;
    }
    if let Some(path) = &path {
        it.state.preferences.remember(path);
    }
    let work = it.work(history, path);
    it.state.desk.put(work);
    let_go(it);
    true
}

/// Opens a file, or brings it on screen if it is open; what is open stays if it cannot be read.
pub fn open(it: &mut Executor<'_>, path: &Path) {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    if let Some(id) = it.state.desk.with_path(&path) {
        select(it, id);
        return;
    }
    match document::read(&path) {
        Ok(scenario) => {
            put(it, UndoHistory::new(scenario), Some(path));
        }
        Err(error) => {
            if !path.exists() {
                it.state.preferences.forget(&path);
            }
            report_problem(it, "fault-open", &path.display().to_string(), &error.message(&it.state.text));
        }
    }
}

/// How long the start waits for all files of the last session together.
const PATIENCE: Duration = Duration::from_secs(2);

/// The most files of the last session that are looked at, far more than a desk holds.
const MOST_AGAIN: usize = 100;

/// The files of the last session while they are read. Each is read by itself beside the window: one on a disk that does not
/// answer holds up nobody.
#[derive(Default)]
pub struct Again(Vec<(PathBuf, Receiver<Read>)>);

/// A file of the last session that was read.
pub struct Read {
    scenario: Result<Scenario, OpenError>,
    is_there: bool,
}

impl Again {
    /// Begins to read the files.
    pub fn begin(files: impl Iterator<Item = PathBuf>) -> Self {
        let begin = |path: PathBuf| {
            let (sender, read) = channel();
            let file = path.clone();
            std::thread::spawn(move || {
                let scenario = document::read(&file);
                let is_there = scenario.is_ok() || file.exists();
                // The start may have gone on without it.
                let _ = sender.send(Read { scenario, is_there });
            });
            (path, read)
        };
        Self(files.take(MOST_AGAIN).map(begin).collect())
    }

    /// What was read of each; none of a file that did not answer in time.
    pub fn take(&mut self) -> Vec<(PathBuf, Option<Read>)> {
        let until = Instant::now() + PATIENCE;
        let files = std::mem::take(&mut self.0).into_iter();
        files
            .map(|(path, read)| (path, read.recv_timeout(until.saturating_duration_since(Instant::now())).ok()))
            .collect()
    }
}

/// Opens a file of the last session. One that is gone or cannot be read is told quietly: nobody asked for it just now.
pub fn reopen(it: &mut Executor<'_>, path: &Path, read: Option<Read>) {
    if it.state.not_reopened.iter().any(|(known, _)| known == path) {
        return;
    }
    let Some(Read { scenario, is_there }) = read else {
        it.state.not_reopened.push((path.to_owned(), Some(it.state.text.get("file-no_answer"))));
        return;
    };
    if let Some(id) = it.state.desk.with_path(path) {
        select(it, id);
        return;
    }
    match scenario {
        Ok(scenario) => {
            put(it, UndoHistory::new(scenario), Some(path.to_owned()));
        }
        Err(error) => {
            let reason = is_there.then(|| error.message(&it.state.text));
            if reason.is_none() {
                it.state.preferences.forget(path);
            }
            it.state.not_reopened.push((path.to_owned(), reason));
        }
    }
}

/// Reads the scenario's file again, as a step that can be taken back; what is open stays if it cannot be read.
pub fn reload(it: &mut Executor<'_>) {
    let Some(path) = it.state.work().path.clone() else { return };
    match document::read(&path) {
        Ok(scenario) => {
            replace(it, "reload", scenario);
            let work = &mut it.state.desk.work;
            work.history.mark_saved();
            work.is_at(path, it.services.claims().as_deref());
            work.keep();
        }
        Err(error) => report_problem(it, "fault-open", &path.display().to_string(), &error.message(&it.state.text)),
    }
}

/// Puts another scenario in the place of the one on screen, as a step that can be taken back.
fn replace(it: &mut Executor<'_>, step: &str, scenario: Scenario) {
    let work = &mut it.state.desk.work;
    work.history.edit(step, false, |open| *open = scenario);
    work.given_ranges.set(work.history.step(), work.history.scenario().ranges.clone());
    work.changed(None);
    let_go(it);
}

/// Brings a scenario on screen; false if it is not open.
pub fn select(it: &mut Executor<'_>, id: WorkId) -> bool {
    if id != it.state.desk.work.id {
        let_go(it);
    }
    it.state.desk.select(id)
}

/// Ends typing and dragging: another scenario is on screen, and its inputs stand where those of the last one stood.
pub fn let_go(it: &mut Executor<'_>) {
    it.state.inputs.forget_typing();
    it.ctx.stop_dragging();
}

/// Continues with a copy that was left behind.
pub fn restore(it: &mut Executor<'_>, index: usize) {
    let Some(Dialog::Recovery(copies)) = &it.state.dialog else { return };
    let (Some(copy), Some(recovery)) = (copies.get(index).cloned(), &it.services.recovery) else { return };
    match recovery.take(&copy) {
        Ok(scenario) => {
            let open = copy.original.as_ref().and_then(|path| it.state.desk.with_path(path));
            let clean = open.and_then(|id| it.state.desk.find(id)).filter(|work| !work.history.is_dirty());
            if let Some(id) = clean.map(|work| work.id) {
                // Its file was opened again already: one file has one tab.
                select(it, id);
                replace(it, "restore", scenario);
            } else {
                // Where the file's tab has changes of its own, this becomes a scenario without a file.
                let path = copy.original.clone().filter(|_| open.is_none());
                if !put(it, UndoHistory::unsaved(scenario), path) {
                    return;
                }
            }
            let work = &mut it.state.desk.work;
            // What the file held when the copy was made is known only if nobody wrote to it since.
            work.on_disk = work.on_disk.filter(|_| !written_after(copy.original.as_deref(), copy.time));
            // The old copy goes only when the new one is on the disk.
            work.keep();
            if work.autosave.settle() {
                forget(it, index);
            } else {
                // It is offered again at the next start.
                answered(it, index);
            }
        }
        Err(error) => report_problem(it, "fault-open", &copy.name, &error.message(&it.state.text)),
    }
}

fn written_after(path: Option<&Path>, time: SystemTime) -> bool {
    let written = path.and_then(|path| path.metadata().ok()?.modified().ok());
    written.is_none_or(|written| written > time)
}

/// Deletes a copy that was left behind.
pub fn forget(it: &mut Executor<'_>, index: usize) {
    let copy = answered(it, index);
    if let (Some(copy), Some(recovery)) = (copy, &it.services.recovery) {
        // A copy that cannot be deleted is offered again at the next start.
        let _ = recovery.discard(&copy);
    }
}

/// Takes a copy from those that are offered.
fn answered(it: &mut Executor<'_>, index: usize) -> Option<document::recovery::Copy> {
    let Some(Dialog::Recovery(copies)) = &mut it.state.dialog else { return None };
    let copy = (index < copies.len()).then(|| copies.remove(index));
    if copies.is_empty() {
        it.state.dialog = None;
    }
    copy
}
