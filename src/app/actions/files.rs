//! The file dialogs, and saving.

use std::path::{Path, PathBuf};

use super::opening::{open, select};
use super::{contact_import, exports, leaving};
use crate::app::actions::executor::Executor;
use crate::app::command::{Output, Purpose};
use crate::app::session::state::Dialog;
use crate::app::system::disk_changes::Contents;
use crate::app::system::file_dialogs::{FileAnswer, FileQuestion, with_ending};
use crate::document;

/// What the names of files of contacts end in besides .csv.
const ENDINGS: [&str; 7] = ["tsv", "txt", "xlsx", "xlsm", "xlsb", "xls", "ods"];

/// Says what went wrong with a file.
pub fn report_problem(it: &mut Executor<'_>, key: &str, name: &str, what: &str) {
    let title = it.state.text.with(key, &[("name", name)]);
    it.state.report_problem(title, what.lines().map(str::to_owned).collect());
}

/// Shows the system's file dialog.
pub fn ask(it: &mut Executor<'_>, purpose: Purpose) {
    let state = &*it.state;
    let key = match purpose {
        Purpose::Open => "dialog-open",
        Purpose::Save => "dialog-save",
        Purpose::Export(_) => "dialog-export",
        Purpose::Contacts => "dialog-history",
        Purpose::Unread => "history-unread-title",
    };
    let recent = state.work().path.as_ref().or(state.preferences.recent.first());
    let question = FileQuestion {
        purpose,
        title: state.text.get(key),
        kind: match purpose {
            Purpose::Export(output) => output.format.extension().to_uppercase(),
            Purpose::Open | Purpose::Save => state.text.get("dialog-kind"),
            Purpose::Contacts => state.text.get("dialog-history-kind"),
            Purpose::Unread => ending(purpose).to_uppercase(),
        },
        ending: ending(purpose),
        other_endings: if purpose == Purpose::Contacts { &ENDINGS } else { &[] },
        folder: recent.and_then(|path| path.parent()).map(Path::to_owned),
        name: proposed_name(it, purpose),
    };
    let id = state.work().id;
    if it.services.dialogs.ask(question, it.ctx, it.frame) {
        it.state.asked_for = Some(id);
    } else {
        // Nothing may wait for a save that is not made.
        it.state.after_save = it.state.after_save.filter(|_| purpose != Purpose::Save);
        it.state.notice = Some("file-dialog_open");
    }
}

/// What the name of a file ends in.
fn ending(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Open | Purpose::Save => "ron",
        Purpose::Contacts | Purpose::Unread => "csv",
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
    let stem = match purpose {
        Purpose::Export(output) if output.is_beside => safe(&it.state.text.get("side-title")),
        _ => stem,
    };
    let chart = match purpose {
        Purpose::Export(output) => output.chart.map(|chart| safe(&chart.name(&it.state.text))),
        Purpose::Unread => Some(safe(&it.state.text.get("history-unread-title"))),
        Purpose::Open | Purpose::Save | Purpose::Contacts => None,
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

/// Takes in what became of the system's file dialog: it is for the scenario that it was opened for, whatever is on screen.
pub fn answered(it: &mut Executor<'_>) {
    let state = &mut *it.state;
    if state.answer.is_none() {
        let answer = it.services.dialogs.answer();
        state.answer = answer.map(|(purpose, answer)| (purpose, answer, state.asked_for.take()));
    }
    let dialog = state.dialog.as_ref();
    let Some((purpose, answer, asked_for)) = state.answer.take_if(|(purpose, ..)| !waits(dialog, *purpose)) else {
        return;
    };
    if let Some(id) = asked_for.filter(|_| purpose != Purpose::Open)
        && !select(it, id)
    {
        // What was to be saved was closed meanwhile.
        it.state.after_save = None;
        return;
    }
    match (purpose, answer) {
        (Purpose::Open, FileAnswer::Path(path)) => open(it, &path),
        (Purpose::Save, FileAnswer::Path(path)) => save_chosen(it, path),
        // Something waits for this save: it must not look as if it had been carried out.
        (Purpose::Save, FileAnswer::Cancelled) if it.state.after_save.is_some() => ask_path(it, Purpose::Save, true),
        (Purpose::Export(output), FileAnswer::Path(path)) => exports::to(it, path, output, true),
        (Purpose::Contacts, FileAnswer::Path(path)) => contact_import::begin(it, &path),
        (Purpose::Unread, FileAnswer::Path(path)) => contact_import::save_unread(it, path, true),
        (Purpose::Save | Purpose::Export(_) | Purpose::Unread, FileAnswer::Cancelled) => {
            it.state.notice = Some("file-not_saved")
        }
        (Purpose::Open | Purpose::Contacts, FileAnswer::Cancelled) => it.state.notice = Some("file-not_opened"),
        (purpose, FileAnswer::Unavailable) => ask_path(it, purpose, false),
    }
}

/// Whether the answer of a file dialog waits for the dialog on screen, which may hold what somebody typed. A save is itself
/// an answer to the questions before one.
fn waits(dialog: Option<&Dialog>, purpose: Purpose) -> bool {
    match dialog {
        None => false,
        Some(Dialog::Unsaved(..) | Dialog::Overwrite { .. }) => purpose != Purpose::Save,
        Some(_) => true,
    }
}

/// Asks for a path to be typed.
fn ask_path(it: &mut Executor<'_>, purpose: Purpose, cancelled: bool) {
    let folder = it.state.work().path.as_ref().and_then(|path| path.parent()).map(Path::to_owned);
    let folder = folder.or_else(|| std::env::current_dir().ok()).unwrap_or_default();
    let typed = match purpose {
        Purpose::Open | Purpose::Contacts => folder.join(""),
        Purpose::Save | Purpose::Export(_) | Purpose::Unread => folder.join(proposed_name(it, purpose)),
    };
    let work = it.state.work().id;
    it.state.dialog = Some(Dialog::Path { purpose, work, cancelled, typed: typed.display().to_string() });
}

/// Takes the path that was typed because the system shows no dialog.
pub fn typed(it: &mut Executor<'_>, path: PathBuf) {
    let dialog = it.state.dialog.take();
    if let Some(Dialog::Path { work, .. }) = dialog
        && !select(it, work)
    {
        return;
    }
    match dialog {
        Some(Dialog::Path { purpose: Purpose::Open, .. }) => open(it, &path),
        Some(Dialog::Path { purpose: Purpose::Contacts, .. }) => contact_import::begin(it, &path),
        Some(Dialog::Path { purpose: Purpose::Unread, .. }) => contact_import::save_unread(it, path, false),
        Some(Dialog::Path { purpose: Purpose::Export(output), .. }) => exports::to(it, path, output, false),
        Some(Dialog::Path { purpose: Purpose::Save, .. }) => {
            let path = with_ending(&path);
            // The system's own dialog asks this by itself.
            if it.state.work().path.as_ref() == Some(&path) {
                save_to_own(it, path);
            } else if path.exists() {
                ask_to_replace(it, path, false, None);
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
        ask_to_replace(it, ended, false, None);
    } else {
        save_to(it, ended);
    }
}

/// Asks whether the scenario on screen, or its results, may replace a file.
pub fn ask_to_replace(it: &mut Executor<'_>, path: PathBuf, changed: bool, export: Option<Output>) {
    let work = it.state.work().id;
    it.state.dialog = Some(Dialog::Overwrite { work, path, changed, export });
}

/// Replaces the file that was asked about.
pub fn overwrite(it: &mut Executor<'_>) {
    match it.state.dialog.take() {
        Some(Dialog::Overwrite { work, path, export, .. }) if select(it, work) => match export {
            Some(output) => exports::write(it, path, output),
            None => save_to(it, path),
        },
        Some(Dialog::Overwrite { .. }) => {}
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
        ask_to_replace(it, path, true, None);
    } else {
        save_to(it, path);
    }
}

/// Asks for the file to save to.
pub fn ask_where_to_save(it: &mut Executor<'_>) {
    ask(it, Purpose::Save);
}

fn save_to(it: &mut Executor<'_>, path: PathBuf) {
    let id = it.state.work().id;
    if it.state.desk.with_path(&path).is_some_and(|other| other != id) {
        // Two tabs with one file would write over each other's work.
        it.state.after_save = None;
        let what = it.state.text.get("fault-save-open");
        return report_problem(it, "fault-save", &path.display().to_string(), &what);
    }
    let state = &mut *it.state;
    let work = &mut state.desk.work;
    match document::save(&path, work.history.scenario()) {
        Ok(()) => {
            work.history.mark_saved();
            work.is_welcome = false;
            work.autosave.clear();
            state.preferences.remember(&path);
            work.is_at(path, it.services.claims().as_deref());
            state.dialog.take_if(|dialog| dialog.is_about_saving(id));
            if let Some((next, _)) = it.state.after_save.take_if(|(_, work)| *work == id) {
                // Another one may be unsaved too.
                leaving::leave(it, next);
            }
        }
        Err(error) => {
            state.after_save = None;
            // The path stands in the title.
            let what = error.message(&state.text);
            report_problem(it, "fault-save", &path.display().to_string(), &what);
        }
    }
}
