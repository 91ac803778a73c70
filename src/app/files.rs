//! Opening and saving from the window, and the question before unsaved work is lost.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use eframe::egui::ViewportCommand;

use super::desk::Desk;
use super::dialogs::{Answer, Question, with_ending};
use super::execute::Executor;
use super::exports;
use super::on_disk::Contents;
use super::state::{Dialog, Next, Purpose};
use super::work::WorkId;
use crate::document::{self, History, examples};
use crate::model::scenario::Scenario;

/// Closes the window or the scenario on screen; asks first where unsaved changes would be lost.
pub fn leave(it: &mut Executor<'_>, next: Next) {
    let desk = &mut it.state.desk;
    let unsaved = match next {
        Next::Quit => desk.all().find(|work| work.history.is_dirty() && !work.given_up).map(|work| work.id),
        Next::Close => desk.work.history.is_dirty().then_some(desk.work.id),
    };
    match unsaved {
        Some(id) => {
            desk.select(id);
            it.state.dialog = Some(Dialog::Unsaved(next));
        }
        None => proceed(it, next),
    }
}

/// Goes on without a question.
fn proceed(it: &mut Executor<'_>, next: Next) {
    it.state.dialog = None;
    it.state.after_save = None;
    match next {
        Next::Quit => {
            it.state.desk.all().for_each(|work| work.keeper.clear());
            it.state.leaving = true;
            it.ctx.send_viewport_cmd(ViewportCommand::Close);
        }
        Next::Close => close(it, it.state.desk.work.id),
    }
}

/// Takes a scenario from the desk; asks first where unsaved changes would be lost.
pub fn close_one(it: &mut Executor<'_>, id: WorkId) {
    match it.state.desk.find(id) {
        Some(work) if work.history.is_dirty() => {
            it.state.desk.select(id);
            leave(it, Next::Close);
        }
        Some(_) => close(it, id),
        None => {}
    }
}

fn close(it: &mut Executor<'_>, id: WorkId) {
    if let Some(work) = it.state.desk.find(id) {
        work.keeper.clear();
    }
    if !it.state.desk.close(id) {
        let mut work = it.work(History::new(welcome()), None);
        work.is_welcome = true;
        it.state.desk = Desk::new(work);
    }
    it.state.inputs.forget_typing();
}

/// The scenario that a new user meets.
pub fn welcome() -> Scenario {
    let first = examples::examples().first();
    first.and_then(|example| document::parse(example.text.as_bytes()).ok()).unwrap_or_default()
}

/// Begins from every input's default.
pub fn begin_new(it: &mut Executor<'_>) {
    put(it, History::new(Scenario::default()), None);
}

/// Opens a built-in scenario.
pub fn open_example(it: &mut Executor<'_>, name: &str) {
    match examples::example(name).map(|example| document::parse(example.text.as_bytes())) {
        Some(Ok(scenario)) => {
            put(it, History::new(scenario), None);
        }
        Some(Err(error)) => fault(it, "fault-open", name, &error.message(&it.state.text)),
        None => {}
    }
}

/// Opens a copy of the scenario on screen, under a name of its own, to be changed and compared with it.
pub fn duplicate(it: &mut Executor<'_>) {
    let mut scenario = it.state.scenario().clone();
    let names: Vec<&str> = it.state.desk.all().map(|work| work.scenario().name.as_str()).collect();
    let base = if scenario.name.is_empty() { it.state.name() } else { scenario.name.clone() };
    let named = |number: usize| it.state.text.with("desk-variant", &[("name", &base), ("number", &number.to_string())]);
    let free = (2..).map(named).find(|name| !names.contains(&name.as_str()));
    scenario.name = free.unwrap_or_default();
    let views = it.state.desk.work.views.clone();
    it.state.desk.work.is_welcome = false;
    if put(it, History::unsaved(scenario), None) {
        it.state.desk.work.views = views;
        it.state.desk.work.keep();
    }
}

/// Puts a scenario on the desk; false if there is no room for it.
fn put(it: &mut Executor<'_>, history: History, path: Option<PathBuf>) -> bool {
    if it.state.desk.is_full() {
        let title = it.state.text.with("fault-desk-full", &[("count", &it.state.desk.count().to_string())]);
        it.state.fault(title, vec![it.state.text.get("fault-desk-full.remedy")]);
        return false;
    }
    if let Some(path) = &path {
        it.state.preferences.remember(path);
    }
    let work = it.work(history, path);
    it.state.desk.put(work);
    it.state.inputs.forget_typing();
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
            put(it, History::new(scenario), Some(path));
        }
        Err(error) => {
            if !path.exists() {
                it.state.preferences.forget(&path);
            }
            fault(it, "fault-open", &path.display().to_string(), &error.message(&it.state.text));
        }
    }
}

/// Brings a scenario on screen; false if it is not open.
pub fn select(it: &mut Executor<'_>, id: WorkId) -> bool {
    if id != it.state.desk.work.id {
        it.state.inputs.forget_typing();
    }
    it.state.desk.select(id)
}

fn fault(it: &mut Executor<'_>, key: &str, name: &str, what: &str) {
    let title = it.state.text.with(key, &[("name", name)]);
    it.state.fault(title, what.lines().map(str::to_owned).collect());
}

/// Shows the system's file dialog.
pub fn ask(it: &mut Executor<'_>, purpose: Purpose) {
    let state = &*it.state;
    let key = match purpose {
        Purpose::Open => "dialog-open",
        Purpose::Save => "dialog-save",
        Purpose::Export(_) => "dialog-export",
    };
    let recent = state.work().path.as_ref().or(state.preferences.recent.first());
    let question = Question {
        purpose,
        title: state.text.get(key),
        kind: match purpose {
            Purpose::Export(output) => output.format.extension().to_uppercase(),
            Purpose::Open | Purpose::Save => state.text.get("dialog-kind"),
        },
        ending: ending(purpose),
        folder: recent.and_then(|path| path.parent()).map(Path::to_owned),
        name: proposed_name(it, purpose),
    };
    let id = state.work().id;
    if it.services.dialogs.ask(question, it.ctx, it.frame) {
        it.state.asked_for = Some(id);
    }
}

/// What the name of a file ends in.
fn ending(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Open | Purpose::Save => "ron",
        Purpose::Export(output) => output.format.extension(),
    }
}

/// The file name that is proposed: the scenario file's own, else the scenario's name in safe characters; of a chart, with
/// what it shows.
fn proposed_name(it: &Executor<'_>, purpose: Purpose) -> String {
    let own = it.state.work().path.as_ref().filter(|path| path.file_name().is_some());
    if let Some(own) = own.filter(|_| purpose == Purpose::Save) {
        return own.file_name().unwrap_or_default().to_string_lossy().into_owned();
    }
    let stem = match own.and_then(|path| path.file_stem()) {
        Some(stem) => stem.to_string_lossy().into_owned(),
        None => safe(&it.state.scenario().name),
    };
    let stem = if stem.is_empty() { "scenario".to_owned() } else { stem };
    let chart = match purpose {
        Purpose::Export(output) => output.chart.map(|chart| safe(&chart.name(&it.state.text))),
        Purpose::Open | Purpose::Save => None,
    };
    let stem = [Some(stem), chart].into_iter().flatten().collect::<Vec<_>>().join("-");
    format!("{stem}.{}", ending(purpose))
}

/// A name in characters that every system takes in the name of a file.
fn safe(name: &str) -> String {
    let safe = |c: char| if c.is_alphanumeric() { c.to_lowercase().to_string() } else { "_".to_owned() };
    let name: String = name.chars().map(safe).collect();
    name.trim_matches('_').to_owned()
}

/// Takes in what became of the system's file dialog.
pub fn answered(it: &mut Executor<'_>) {
    let answer = it.services.dialogs.answer();
    if let (Some((Purpose::Save | Purpose::Export(_), _)), Some(id)) = (&answer, it.state.asked_for.take())
        && !select(it, id)
    {
        // What was to be saved was closed meanwhile.
        return;
    }
    match answer {
        None => {}
        Some((Purpose::Open, Answer::Path(path))) => open(it, &path),
        Some((Purpose::Save, Answer::Path(path))) => save_chosen(it, path),
        // Something waits for this save: it must not look as if it had been carried out.
        Some((Purpose::Save, Answer::Cancelled)) if it.state.after_save.is_some() => ask_path(it, Purpose::Save, true),
        Some((Purpose::Export(output), Answer::Path(path))) => exports::to(it, path, output, true),
        Some((Purpose::Save | Purpose::Export(_), Answer::Cancelled)) => it.state.notice = Some("file-not_saved"),
        Some((Purpose::Open, Answer::Cancelled)) => it.state.notice = Some("file-not_opened"),
        Some((purpose, Answer::Unavailable)) => ask_path(it, purpose, false),
    }
}

/// Asks for a path to be typed.
fn ask_path(it: &mut Executor<'_>, purpose: Purpose, cancelled: bool) {
    let folder = it.state.work().path.as_ref().and_then(|path| path.parent()).map(Path::to_owned);
    let folder = folder.or_else(|| std::env::current_dir().ok()).unwrap_or_default();
    let typed = match purpose {
        Purpose::Open => folder.join(""),
        Purpose::Save | Purpose::Export(_) => folder.join(proposed_name(it, purpose)),
    };
    it.state.dialog = Some(Dialog::Path { purpose, cancelled, typed: typed.display().to_string() });
}

/// Takes the path that was typed because the system shows no dialog.
pub fn typed(it: &mut Executor<'_>, path: PathBuf) {
    match it.state.dialog.take() {
        Some(Dialog::Path { purpose: Purpose::Open, .. }) => open(it, &path),
        Some(Dialog::Path { purpose: Purpose::Export(output), .. }) => exports::to(it, path, output, false),
        Some(Dialog::Path { purpose: Purpose::Save, .. }) => {
            let path = with_ending(&path);
            // The system's own dialog asks this by itself.
            if it.state.work().path.as_ref() == Some(&path) {
                save_to_own(it, path);
            } else if path.exists() {
                it.state.dialog = Some(Dialog::Overwrite { path, changed: false, export: None });
            } else {
                save_to(it, path);
            }
        }
        other => it.state.dialog = other,
    }
}

/// Saves to the path chosen in the system's dialog, which asked about a file of that very name only.
fn save_chosen(it: &mut Executor<'_>, path: PathBuf) {
    let ended = with_ending(&path);
    if ended != path && ended.exists() {
        it.state.dialog = Some(Dialog::Overwrite { path: ended, changed: false, export: None });
    } else {
        save_to(it, ended);
    }
}

/// Replaces the file that was asked about.
pub fn overwrite(it: &mut Executor<'_>) {
    match it.state.dialog.take() {
        Some(Dialog::Overwrite { path, export: Some(output), .. }) => exports::write(it, path, output),
        Some(Dialog::Overwrite { path, export: None, .. }) => save_to(it, path),
        other => it.state.dialog = other,
    }
}

/// Saves to the scenario's own file, or asks for one.
pub fn save(it: &mut Executor<'_>) {
    match it.state.work().path.clone() {
        Some(path) => save_to_own(it, path),
        None => ask(it, Purpose::Save),
    }
}

/// Saves to the scenario's own file; asks first if it no longer holds what was read or written here.
fn save_to_own(it: &mut Executor<'_>, path: PathBuf) {
    if path.exists() && (it.state.work().on_disk.is_none() || it.state.work().on_disk != Contents::of(&path)) {
        it.state.dialog = Some(Dialog::Overwrite { path, changed: true, export: None });
    } else {
        save_to(it, path);
    }
}

/// Asks for the file to save to.
pub fn ask_where_to_save(it: &mut Executor<'_>) {
    ask(it, Purpose::Save);
}

fn save_to(it: &mut Executor<'_>, path: PathBuf) {
    let state = &mut *it.state;
    let work = &mut state.desk.work;
    match document::save(&path, work.history.scenario()) {
        Ok(()) => {
            work.history.mark_saved();
            work.on_disk = Contents::of(&path);
            work.is_welcome = false;
            work.keeper.clear();
            state.preferences.remember(&path);
            work.path = Some(path);
            state.dialog = None;
            if let Some(next) = it.state.after_save.take() {
                // Another one may be unsaved too.
                leave(it, next);
            }
        }
        Err(error) => {
            state.after_save = None;
            // The path stands in the title.
            let what = error.message(&state.text);
            fault(it, "fault-save", &path.display().to_string(), &what);
        }
    }
}

/// Saves, then goes on to what was asked.
pub fn save_first(it: &mut Executor<'_>) {
    if let Some(Dialog::Unsaved(next)) = it.state.dialog.take() {
        it.state.after_save = Some(next);
        save(it);
    }
}

/// Gives the unsaved changes up and goes on to what was asked.
pub fn discard(it: &mut Executor<'_>) {
    match it.state.dialog.take() {
        Some(Dialog::Unsaved(Next::Quit)) => {
            it.state.desk.work.given_up = true;
            // Another one may be unsaved too.
            leave(it, Next::Quit);
        }
        Some(Dialog::Unsaved(next)) => proceed(it, next),
        other => it.state.dialog = other,
    }
}

/// Puts the question on screen away, and with it what waited for its answer.
pub fn dismiss(it: &mut Executor<'_>) {
    it.state.after_save = None;
    it.state.dialog = None;
    it.state.desk.all_mut().for_each(|work| work.given_up = false);
}

/// Continues with a copy that was left behind.
pub fn restore(it: &mut Executor<'_>, index: usize) {
    let Some(Dialog::Recovery(copies)) = &it.state.dialog else { return };
    let (Some(copy), Some(recovery)) = (copies.get(index).cloned(), &it.services.recovery) else { return };
    match recovery.take(&copy) {
        Ok(scenario) => {
            if !put(it, History::unsaved(scenario), copy.original.clone()) {
                return;
            }
            let work = &mut it.state.desk.work;
            // What the file held when the copy was made is known only if nobody wrote to it since.
            work.on_disk = work.on_disk.filter(|_| !written_after(copy.original.as_deref(), copy.time));
            // The old copy goes only when the new one is on the disk.
            work.keep();
            work.keeper.settle();
            forget(it, index);
        }
        Err(error) => fault(it, "fault-open", &copy.name, &error.message(&it.state.text)),
    }
}

fn written_after(path: Option<&Path>, time: SystemTime) -> bool {
    let written = path.and_then(|path| path.metadata().ok()?.modified().ok());
    written.is_none_or(|written| written > time)
}

/// Deletes a copy that was left behind.
pub fn forget(it: &mut Executor<'_>, index: usize) {
    let Some(Dialog::Recovery(copies)) = &mut it.state.dialog else { return };
    if index >= copies.len() {
        return;
    }
    let copy = copies.remove(index);
    if copies.is_empty() {
        it.state.dialog = None;
    }
    forget_copy(it, &copy);
}

fn forget_copy(it: &mut Executor<'_>, copy: &document::recovery::Copy) {
    if let Some(recovery) = &it.services.recovery {
        // A copy that cannot be deleted is offered again at the next start.
        let _ = recovery.discard(copy);
    }
}
