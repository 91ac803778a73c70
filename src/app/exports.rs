//! Results written to a file, or a chart copied, beside the window, which goes on working meanwhile.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;
use std::time::{Duration, Instant};

use eframe::egui::{ColorImage, Context};

use super::command::Command;
use super::dialogs::ended;
use super::execute::Executor;
use super::files;
use crate::document::{self, SaveError};
use crate::model::error::ModelError;
use crate::model::going::Going;
use crate::model::scenario::Scenario;
use crate::report::chart::Chart;
use crate::report::export::{self, ExportError, Format};
use crate::report::findings::Findings;
use crate::report::side_by_side::{self, Worked};
use crate::report::{board, reason};
use crate::text::{Locale, Text};

/// What is done in this time shows no progress.
const PATIENCE: Duration = Duration::from_millis(500);

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Output {
    pub format: Format,
    /// The chart that a picture or drawing holds.
    pub chart: Option<Chart>,
    /// The comparison of all open scenarios, and not the results of the one on screen.
    pub is_beside: bool,
}

impl Output {
    /// The kinds of file that hold all results.
    pub const WHOLE: [Self; 4] =
        [Self::whole(Format::Pdf), Self::whole(Format::Xlsx), Self::whole(Format::Csv), Self::whole(Format::Json)];

    /// The kinds of file that hold the comparison of all open scenarios.
    pub const BESIDE: [Self; 3] = [Self::beside(Format::Pdf), Self::beside(Format::Csv), Self::beside(Format::Json)];

    /// All results.
    pub const fn whole(format: Format) -> Self {
        Self { format, chart: None, is_beside: false }
    }

    /// One chart.
    pub const fn of(chart: Chart, format: Format) -> Self {
        Self { format, chart: Some(chart), is_beside: false }
    }

    /// The comparison of all open scenarios.
    pub const fn beside(format: Format) -> Self {
        Self { format, chart: None, is_beside: true }
    }

    /// What can be done with a chart.
    pub fn commands_of(chart: Chart) -> [Command; 3] {
        let file = |format| Command::Export(Self::of(chart, format));
        [file(Format::Png), file(Format::Svg), Command::CopyChart(chart)]
    }

    /// The same in a file whose name may say another kind than was asked for.
    fn at(self, path: &Path) -> Self {
        let is_kind = |said: &Format| !self.is_beside || Self::BESIDE.contains(&Self::beside(*said));
        let said = Format::of(path).filter(is_kind);
        Self { format: said.unwrap_or(self.format), ..self }
    }
}

/// Where results go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    File(PathBuf),
    /// The clipboard, as a picture.
    Clipboard(Chart),
}

/// Results on their way.
pub struct Export {
    pub target: Target,
    began: Instant,
    /// Done so far, per cent.
    part: Arc<AtomicU8>,
    done: Receiver<Result<Done, Failed>>,
}

/// What became of results.
enum Done {
    Written,
    Drawn(ColorImage),
}

/// Why a file was not written.
enum Failed {
    Model(ModelError),
    Export(ExportError),
    Save(SaveError),
}

impl Export {
    /// Works everything out and writes or draws it, on a thread of its own; the window is woken as it goes on.
    fn start(of: Of, target: Target, output: Output, locale: Locale, ctx: &Context) -> Self {
        let part = Arc::new(AtomicU8::new(0));
        let (sender, done) = channel();
        let (told, to, wake) = (Arc::clone(&part), target.clone(), ctx.clone());
        thread::spawn(move || {
            let progress = |part: f32| {
                told.store((part * 100.0) as u8, Ordering::Relaxed);
                wake.request_repaint();
            };
            // A window that is gone needs no answer; the file is whole or not there.
            let _ = sender.send(match of {
                Of::One(scenario) => make(&scenario, &to, output, locale, &progress),
                Of::All(all) => compared(all, &to, output, locale, &progress),
            });
            wake.request_repaint();
        });
        ctx.request_repaint_after(PATIENCE);
        Self { target, began: Instant::now(), part, done }
    }

    /// How much is done, per cent; none while it is too early to speak of it.
    pub fn progress(&self) -> Option<u8> {
        (self.began.elapsed() >= PATIENCE).then(|| self.part.load(Ordering::Relaxed))
    }
}

/// What is worked out: a scenario, or all open ones with their names, the reference first.
enum Of {
    One(Box<Scenario>),
    All(Vec<(String, Scenario)>),
}

/// Writes the comparison of several scenarios.
fn compared(
    all: Vec<(String, Scenario)>,
    target: &Target,
    output: Output,
    locale: Locale,
    progress: &dyn Fn(f32),
) -> Result<Done, Failed> {
    let (text, count) = (Text::new(locale), all.len().max(1) as f32);
    let mut worked = Vec::new();
    for (name, scenario) in all {
        worked.push(Worked::of(name, scenario));
        progress(worked.len() as f32 / count);
    }
    let bytes = match output.format {
        Format::Json => side_by_side::json(&worked).map(String::into_bytes).map_err(ExportError::Json),
        Format::Pdf => board::compared(&worked, today(), &text).map_err(ExportError::Pdf),
        _ => side_by_side::csv(&worked, &text),
    };
    let bytes = bytes.map_err(Failed::Export)?;
    if let Target::File(path) = target {
        // The person was asked before.
        document::export(path, &bytes, true).map_err(Failed::Save)?;
    }
    Ok(Done::Written)
}

fn today() -> jiff::civil::Date {
    jiff::ZonedDateTime::now().date()
}

fn make(
    scenario: &Scenario,
    target: &Target,
    output: Output,
    locale: Locale,
    progress: &dyn Fn(f32),
) -> Result<Done, Failed> {
    // Nobody stops it, so there are findings.
    let findings = Findings::of(scenario, today(), &Going::default(), progress).map_err(Failed::Model)?;
    let Some(findings) = findings else { return Ok(Done::Written) };
    let text = Text::new(locale);
    match target {
        Target::File(path) => {
            let bytes = match output.chart.filter(|_| output.format.is_chart()) {
                Some(chart) => output.format.write_chart(chart, &findings, &text),
                None => output.format.write(&findings, &text),
            };
            // The person was asked before.
            document::export(path, &bytes.map_err(Failed::Export)?, true).map_err(Failed::Save)?;
            Ok(Done::Written)
        }
        Target::Clipboard(chart) => {
            let picture = export::picture(*chart, &findings, &text).map_err(Failed::Export)?;
            Ok(Done::Drawn(ColorImage::from_rgba_premultiplied(picture.size, &picture.rgba)))
        }
    }
}

impl Failed {
    fn message(&self, text: &Text) -> String {
        match self {
            Self::Model(error) => reason::words(error, text),
            Self::Export(error) => error.message(text),
            Self::Save(error) => error.message(text),
        }
    }
}

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
    let of = if output.is_beside { Of::All(beside(it)) } else { Of::One(Box::new(it.state.scenario().clone())) };
    it.state.exported = None;
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
        Err(failed) => {
            let text = &it.state.text;
            let (key, name) = match &target {
                Target::File(path) => ("fault-export", path.display().to_string()),
                Target::Clipboard(chart) => ("fault-copy", chart.name(text)),
            };
            let (title, what) = (text.with(key, &[("name", &name)]), failed.message(text));
            it.state.fault(title, vec![what]);
        }
    }
}
