//! The process that reads a workbook for another.

use std::borrow::Cow;
use std::io::{self, BufWriter, Write};
use std::ops::ControlFlow;
use std::path::Path;

use super::message::{Message, write};
use crate::history::source::{BookKind, Watch};
use crate::history::{Form, HistoryError, Options, Source};
use crate::model::cancellation::CancellationToken;

/// Opens a workbook, or goes through the rows of one of its sheets, and tells on standard output what there is. From then on
/// this process has the memory and the time that reading a workbook may take.
///
/// # Errors
/// When nobody listens.
pub fn serve(file: &Path, sheet: Option<(BookKind, &str)>) -> io::Result<()> {
    limit();
    // A part that breaks a library is told as a damaged workbook.
    std::panic::set_hook(Box::new(|_| ()));
    let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let mut bytes = Vec::new();
    let told = match sheet {
        None => opened(file),
        Some((kind, sheet)) => rows(file, kind, sheet, &mut out, &mut bytes),
    };
    write(&mut out, &told.unwrap_or_else(Message::Failed), &mut bytes)?;
    out.flush()
}

fn opened(file: &Path) -> Result<Message<'static>, HistoryError> {
    match Source::open(file, &CancellationToken::default())?.form {
        Form::Book { kind, sheets } => Ok(Message::Opened { kind, sheets }),
        Form::Text => Err(HistoryError::NotATable),
    }
}

fn rows(
    file: &Path,
    kind: BookKind,
    sheet: &str,
    out: &mut impl Write,
    bytes: &mut Vec<u8>,
) -> Result<Message<'static>, HistoryError> {
    let source = Source::of_book(file, kind, sheet)?;
    let options = Options { sheet: Some(sheet.to_owned()), ..Options::default() };
    let watch = Watch::new(&CancellationToken::default());
    let mut failed = None;
    source.rows(&options, &watch, &mut |at, cells| match write(
        out,
        &Message::Row { at, read: watch.read(), cells: Cow::Borrowed(cells) },
        bytes,
    ) {
        Ok(()) => ControlFlow::Continue(()),
        Err(error) => {
            failed = Some(error);
            ControlFlow::Break(())
        }
    })?;
    match failed {
        Some(error) => Err(error.into()),
        None => Ok(Message::Ended),
    }
}

/// Takes no more memory and time than reading a workbook may. What the system refuses to limit stays as it is: the process
/// that asked looks at the clock too.
#[cfg(unix)]
fn limit() {
    use rustix::process::{Resource, Rlimit, setrlimit};

    // What the program itself is made of is not counted, as it would be in the address space.
    let limits = [(Resource::Data, super::MEMORY), (Resource::Cpu, super::SECONDS), (Resource::Core, 0)];
    for (resource, most) in limits {
        // A process that reaches the higher one is killed without its own signal for it.
        let _ = setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most + 1) });
    }
}

/// On other systems the process that asked looks at the clock.
#[cfg(not(unix))]
fn limit() {}
