//! Results written to a file beside the window, which goes on working meanwhile.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;
use std::time::{Duration, Instant};

use eframe::egui::Context;

use super::execute::Executor;
use super::state::Dialog;
use crate::document::{self, SaveError};
use crate::model::error::ModelError;
use crate::model::going::Going;
use crate::model::scenario::Scenario;
use crate::report::export::{ExportError, Format};
use crate::report::findings::Findings;
use crate::report::reason;
use crate::text::{Locale, Text};

/// What is done in this time shows no progress.
const PATIENCE: Duration = Duration::from_millis(500);

/// A file that is being written.
pub struct Export {
    pub path: PathBuf,
    began: Instant,
    /// Done so far, per cent.
    part: Arc<AtomicU8>,
    done: Receiver<Result<(), Failed>>,
}

/// Why a file was not written.
enum Failed {
    Model(ModelError),
    Export(ExportError),
    Save(SaveError),
}

impl Export {
    /// Works everything out and writes the file, on a thread of its own; the window is woken as it goes on.
    fn start(scenario: Scenario, path: PathBuf, format: Format, locale: Locale, ctx: &Context) -> Self {
        let part = Arc::new(AtomicU8::new(0));
        let (sender, done) = channel();
        let (told, target, wake) = (Arc::clone(&part), path.clone(), ctx.clone());
        thread::spawn(move || {
            let progress = |part: f32| {
                told.store((part * 100.0) as u8, Ordering::Relaxed);
                wake.request_repaint();
            };
            // A window that is gone needs no answer; the file is whole or not there.
            let _ = sender.send(write(&scenario, &target, format, locale, &progress));
            wake.request_repaint();
        });
        ctx.request_repaint_after(PATIENCE);
        Self { path, began: Instant::now(), part, done }
    }

    /// How much is done, per cent; none while it is too early to speak of it.
    pub fn progress(&self) -> Option<u8> {
        (self.began.elapsed() >= PATIENCE).then(|| self.part.load(Ordering::Relaxed))
    }
}

fn write(
    scenario: &Scenario,
    path: &Path,
    format: Format,
    locale: Locale,
    progress: &dyn Fn(f32),
) -> Result<(), Failed> {
    let today = jiff::ZonedDateTime::now().date();
    // Nobody stops it, so there are findings.
    let Some(findings) = Findings::of(scenario, today, &Going::default(), progress).map_err(Failed::Model)? else {
        return Ok(());
    };
    let bytes = format.write(&findings, &Text::new(locale)).map_err(Failed::Export)?;
    // The person was asked before.
    document::export(path, &bytes, true).map_err(Failed::Save)
}

impl Failed {
    fn message(&self, text: &Text) -> String {
        match self {
            Self::Model(error) => reason::words(error, text),
            Self::Export(error) => error.to_string(),
            Self::Save(error) => error.message(text),
        }
    }
}

/// Writes to a chosen path. The system's dialog asked about a file of that very name only, so one whose name still gets an
/// ending is asked about here; a typed one always.
pub fn to(it: &mut Executor<'_>, chosen: PathBuf, format: Format, is_asked: bool) {
    let chosen = std::path::absolute(&chosen).unwrap_or(chosen);
    let (path, format) = match Format::of(&chosen) {
        Some(format) => (chosen.clone(), format),
        None => (ended(&chosen, format), format),
    };
    if path.exists() && !(is_asked && path == chosen) {
        it.state.dialog = Some(Dialog::Overwrite { path, changed: false, export: Some(format) });
        return;
    }
    begin(it, path, format);
}

/// Writes to a path that may be replaced.
pub fn begin(it: &mut Executor<'_>, path: PathBuf, format: Format) {
    it.state.dialog = None;
    let (scenario, locale) = (it.state.scenario().clone(), it.state.text.locale());
    it.state.exported = None;
    it.state.export = Some(Export::start(scenario, path, format, locale, it.ctx));
}

/// The path with the ending of a format after whatever ending it has.
fn ended(path: &Path, format: Format) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(".");
    name.push(format.extension());
    path.with_file_name(name)
}

/// Takes in what became of the file.
pub fn receive(it: &mut Executor<'_>) {
    let Some(export) = &it.state.export else { return };
    let result = match export.done.try_recv() {
        Ok(result) => result,
        Err(TryRecvError::Empty) => return,
        // The thread broke off without a word.
        Err(TryRecvError::Disconnected) => Err(Failed::Export(ExportError::Broken)),
    };
    let path = it.state.export.take().map(|export| export.path).unwrap_or_default();
    match result {
        Ok(()) => it.state.exported = Some(path),
        Err(failed) => {
            let what = failed.message(&it.state.text);
            let title = it.state.text.with("fault-export", &[("name", &path.display().to_string())]);
            it.state.fault(title, vec![what]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ending_comes_after_the_one_that_is_there() {
        assert_eq!(ended(Path::new("/a/plan 2.1"), Format::Pdf), Path::new("/a/plan 2.1.pdf"));
        assert_eq!(ended(Path::new("/a/plan"), Format::Xlsx), Path::new("/a/plan.xlsx"));
    }
}
