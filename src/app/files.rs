//! Opening and saving from the window, and the question before unsaved work is lost.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use eframe::egui::ViewportCommand;

use super::dialogs::{Answer, Question, with_ending};
use super::execute::Executor;
use super::exports;
use super::on_disk::Contents;
use super::ranges::GivenRanges;
use super::state::{Dialog, Next, Purpose};
use crate::document::{self, History, examples};
use crate::model::scenario::Scenario;

/// Goes on to something that takes the place of the work on screen; asks first if the work is unsaved.
pub fn leave(it: &mut Executor<'_>, next: Next) {
    if it.state.history.is_dirty() {
        it.state.dialog = Some(Dialog::Unsaved(next));
    } else {
        proceed(it, next);
    }
}

/// Goes on without a question.
pub fn proceed(it: &mut Executor<'_>, next: Next) {
    it.state.dialog = None;
    it.state.after_save = None;
    match next {
        Next::Quit => {
            it.services.keeper.clear();
            it.state.leaving = true;
            it.ctx.send_viewport_cmd(ViewportCommand::Close);
        }
        Next::New => begin(it, History::new(Scenario::default()), None),
        Next::Open => ask(it, Purpose::Open),
        Next::OpenFile(path) => open(it, &path),
        Next::OpenExample(name) => {
            let example = examples::example(name);
            match example.map(|example| document::parse(example.text.as_bytes())) {
                Some(Ok(scenario)) => begin(it, History::new(scenario), None),
                Some(Err(error)) => fault(it, "fault-open", name, &error.message(&it.state.text)),
                None => {}
            }
        }
        Next::Restore(copy) => {
            let Some(recovery) = &it.services.recovery else { return };
            match recovery.take(&copy) {
                Ok(scenario) => {
                    begin(it, History::unsaved(scenario), copy.original.clone());
                    // What the file held when the copy was made is known only if nobody wrote to it since.
                    it.state.on_disk = it.state.on_disk.filter(|_| !written_after(copy.original.as_deref(), copy.time));
                    // The old copy goes only when the new one is on the disk.
                    it.services.keeper.keep(it.state.history.scenario(), copy.original.clone());
                    it.services.keeper.settle();
                    forget_copy(it, &copy);
                }
                Err(error) => fault(it, "fault-open", &copy.name, &error.message(&it.state.text)),
            }
        }
    }
}

fn written_after(path: Option<&Path>, time: SystemTime) -> bool {
    let written = path.and_then(|path| path.metadata().ok()?.modified().ok());
    written.is_none_or(|written| written > time)
}

/// Puts a scenario on screen.
fn begin(it: &mut Executor<'_>, history: History, path: Option<PathBuf>) {
    let state = &mut *it.state;
    state.history = history;
    state.results.update(state.history.scenario());
    state.inputs.forget_typing();
    state.refusal = None;
    state.given_ranges = GivenRanges::new(state.history.scenario());
    state.on_disk = path.as_deref().and_then(Contents::of);
    match &path {
        Some(path) => state.preferences.remember(path),
        None => state.preferences.last_file = None,
    }
    state.path = path;
    it.services.keeper.clear();
}

/// Opens a file; what is on screen stays if it cannot be read.
pub fn open(it: &mut Executor<'_>, path: &Path) {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    match document::read(&path) {
        Ok(scenario) => begin(it, History::new(scenario), Some(path)),
        Err(error) => {
            if !path.exists() {
                it.state.preferences.forget(&path);
            }
            fault(it, "fault-open", &path.display().to_string(), &error.message(&it.state.text));
        }
    }
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
    let recent = state.path.as_ref().or(state.preferences.recent.first());
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
    it.services.dialogs.ask(question, it.ctx, it.frame);
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
    let own = it.state.path.as_ref().filter(|path| path.file_name().is_some());
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
    match it.services.dialogs.answer() {
        None => {}
        Some((Purpose::Open, Answer::Path(path))) => leave(it, Next::OpenFile(path)),
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
    let folder = it.state.path.as_ref().and_then(|path| path.parent()).map(Path::to_owned);
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
        Some(Dialog::Path { purpose: Purpose::Open, .. }) => leave(it, Next::OpenFile(path)),
        Some(Dialog::Path { purpose: Purpose::Export(output), .. }) => exports::to(it, path, output, false),
        Some(Dialog::Path { purpose: Purpose::Save, .. }) => {
            let path = with_ending(&path);
            // The system's own dialog asks this by itself.
            if it.state.path.as_ref() == Some(&path) {
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
    match it.state.path.clone() {
        Some(path) => save_to_own(it, path),
        None => ask(it, Purpose::Save),
    }
}

/// Saves to the scenario's own file; asks first if it no longer holds what was read or written here.
fn save_to_own(it: &mut Executor<'_>, path: PathBuf) {
    if path.exists() && (it.state.on_disk.is_none() || it.state.on_disk != Contents::of(&path)) {
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
    match document::save(&path, state.history.scenario()) {
        Ok(()) => {
            state.history.mark_saved();
            state.on_disk = Contents::of(&path);
            state.preferences.remember(&path);
            state.path = Some(path);
            state.dialog = None;
            it.services.keeper.clear();
            if let Some(next) = it.state.after_save.take() {
                proceed(it, next);
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

/// Gives the unsaved work up and goes on to what was asked.
pub fn discard(it: &mut Executor<'_>) {
    if let Some(Dialog::Unsaved(next)) = it.state.dialog.take() {
        proceed(it, next);
    }
}

/// Continues with a copy that was left behind.
pub fn restore(it: &mut Executor<'_>, index: usize) {
    if let Some(Dialog::Recovery(copies)) = &it.state.dialog
        && let Some(copy) = copies.get(index).cloned()
    {
        leave(it, Next::Restore(copy));
    }
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
