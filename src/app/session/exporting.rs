//! Results on their way to a file or the clipboard, worked out beside the window.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use eframe::egui::{ColorImage, Context};

use crate::app::command::Output;
use crate::document::{self, SaveError};
use crate::model::cancellation::CancellationToken;
use crate::model::error::ModelError;
use crate::model::prepared::Prepared;
use crate::model::scenario::Scenario;
use crate::report::chart::Chart;
use crate::report::export::{self, ExportError, Format};
use crate::report::findings::Findings;
use crate::report::side_by_side::{self, Worked};
use crate::report::{pdf_report, reason};
use crate::text::{Locale, Text};

/// What is done in this time shows no progress.
const PATIENCE: Duration = Duration::from_millis(500);

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
    pub done: Receiver<Result<Done, Failed>>,
}

/// What became of results.
pub enum Done {
    Written,
    Drawn(ColorImage),
}

/// Why a file was not written.
pub enum Failed {
    Model(ModelError),
    Export(ExportError),
    Save(SaveError),
}

impl Export {
    /// Works everything out and writes or draws it, on a thread of its own; the window is woken as it goes on.
    pub fn start(of: Of, target: Target, output: Output, locale: Locale, ctx: &Context) -> Self {
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
                Of::One(prepared) => make(&prepared, &to, output, locale, &progress),
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
pub enum Of {
    One(Arc<Prepared>),
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
        Format::Pdf => pdf_report::compared(&worked, today(), &text).map_err(ExportError::Pdf),
        _ => side_by_side::csv(&worked, &text).map_err(ExportError::Csv),
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
    prepared: &Arc<Prepared>,
    target: &Target,
    output: Output,
    locale: Locale,
    progress: &dyn Fn(f32),
) -> Result<Done, Failed> {
    let chart = output.chart.filter(|_| output.format.is_chart());
    // Nobody stops it, so there are findings.
    let findings = Findings::of(prepared, output.format.needs(chart), &CancellationToken::default(), progress);
    let Some(findings) = findings.map_err(Failed::Model)? else { return Ok(Done::Written) };
    let (known, text) = (findings.known(), Text::new(locale));
    match target {
        Target::File(path) => {
            let bytes = match chart {
                Some(chart) => output.format.write_chart(chart, &known, &text),
                None => output.format.write(&known, today(), &text),
            };
            // The person was asked before.
            document::export(path, &bytes.map_err(Failed::Export)?, true).map_err(Failed::Save)?;
            Ok(Done::Written)
        }
        Target::Clipboard(chart) => {
            let picture = export::picture(*chart, &known, &text).map_err(Failed::Export)?;
            Ok(Done::Drawn(ColorImage::from_rgba_premultiplied(picture.size, &picture.rgba)))
        }
    }
}

impl Failed {
    pub fn message(&self, text: &Text) -> String {
        match self {
            Self::Model(error) => reason::words(error, text),
            Self::Export(error) => error.message(text),
            Self::Save(error) => error.message(text),
        }
    }
}
