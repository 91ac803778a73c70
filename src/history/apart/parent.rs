//! The process that asks another one to read a workbook.

use std::ffi::OsStr;
use std::io::{self, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use super::message::{Message, read};
use super::{COMMAND, MEMORY, SECONDS};
use crate::history::source::{BookKind, Each, Extent, Watch};
use crate::history::{Cell, HistoryError};

/// How often it is looked whether anybody still waits.
const OFTEN: Duration = Duration::from_millis(50);

/// How much is taken over at once, bytes, and how many such pieces may wait.
const PIECE: usize = 1 << 16;
const PIECES: usize = 4;

/// The kind of a workbook and the names of its sheets.
pub fn open(program: &Path, file: &Path, watch: &Watch) -> Result<(BookKind, Vec<String>), HistoryError> {
    let mut reader = Reader::start(program, file, None, watch)?;
    match reader.next()? {
        Message::Opened { kind, sheets } => Ok((kind, sheets)),
        Message::Failed(error) => Err(error),
        Message::Row { .. } | Message::Ended => Err(nonsense()),
    }
}

/// Goes through the rows of a sheet.
pub fn rows(
    program: &Path,
    file: &Path,
    (kind, sheet): (BookKind, &str),
    watch: &Watch,
    each: &mut Each<'_>,
) -> Result<Extent, HistoryError> {
    let mut reader = Reader::start(program, file, Some((kind, sheet)), watch)?;
    loop {
        match reader.next()? {
            Message::Row { at, read, cells } => {
                watch.has_read(read);
                let cells: &[Cell<'_>] = &cells;
                if each(at, cells).is_break() {
                    return Ok(Extent::default());
                }
            }
            Message::Ended => return Ok(Extent::default()),
            Message::Failed(error) => return Err(error),
            Message::Opened { .. } => return Err(nonsense()),
        }
    }
}

/// An answer that is none.
fn nonsense() -> HistoryError {
    HistoryError::Damaged("a part of it cannot be read".to_owned())
}

/// The process that reads. It ends when this is dropped.
struct Reader {
    child: Child,
    pipe: BufReader<Pipe>,
    bytes: Vec<u8>,
}

impl Reader {
    fn start(
        program: &Path,
        file: &Path,
        sheet: Option<(BookKind, &str)>,
        watch: &Watch,
    ) -> Result<Self, HistoryError> {
        // Said by this process, so that it is said of the file and not of a reader that ended.
        std::fs::metadata(file)?;
        let mut command = Command::new(program);
        command.arg(COMMAND);
        if let Some((kind, sheet)) = sheet {
            command.args(["--kind", kind.id()]).arg(sheet_argument(sheet));
        }
        // After the dashes nothing is taken for an option.
        command.args([OsStr::new("--"), file.as_os_str()]);
        let unstarted = |error: io::Error| HistoryError::Unreadable(error.to_string());
        let mut child = quiet(&mut command).spawn().map_err(unstarted)?;
        let out = child.stdout.take();
        let pipe = BufReader::with_capacity(PIECE, Pipe::of(out, watch));
        Ok(Self { child, pipe, bytes: Vec::new() })
    }

    /// The next message, or why there is none.
    fn next(&mut self) -> Result<Message<'_>, HistoryError> {
        let Self { child, pipe, bytes } = self;
        match read(pipe, bytes) {
            Ok(message) => Ok(message),
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
                Err(child.wait().map_or_else(|_| nonsense(), ended))
            }
            Err(error) => Err(told(&error)),
        }
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The argument that names a sheet, in one piece since a sheet may be called as an option is.
fn sheet_argument(sheet: &str) -> String {
    format!("--sheet={sheet}")
}

/// Without any of this program's own input and output, and without a window of its own.
fn quiet(command: &mut Command) -> &mut Command {
    #[cfg(windows)]
    {
        use std::os::windows::process::CommandExt;
        const CREATE_NO_WINDOW: u32 = 0x0800_0000;
        command.creation_flags(CREATE_NO_WINDOW);
    }
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null())
}

/// Why a process that ended without an answer did so.
fn ended(status: ExitStatus) -> HistoryError {
    #[cfg(unix)]
    {
        use rustix::process::Signal;
        use std::os::unix::process::ExitStatusExt;
        if status.signal() == Some(Signal::XCPU.as_raw()) || status.signal() == Some(Signal::KILL.as_raw()) {
            return HistoryError::TooSlow { seconds: SECONDS };
        }
    }
    // 101: a panic that nothing caught. An allocation that is refused aborts.
    if status.code() == Some(101) { nonsense() } else { HistoryError::TooMuch { most: MEMORY >> 20 } }
}

/// Why nothing more came.
fn told(error: &io::Error) -> HistoryError {
    match error.kind() {
        io::ErrorKind::TimedOut => HistoryError::TooSlow { seconds: SECONDS },
        _ => nonsense(),
    }
}

/// What the other process writes, as far as somebody waits for it.
struct Pipe {
    pieces: Receiver<Vec<u8>>,
    piece: io::Cursor<Vec<u8>>,
    watch: Watch,
}

impl Pipe {
    /// Takes over what comes on a thread of its own, since a pipe cannot be waited for with an end.
    fn of(out: Option<impl Read + Send + 'static>, watch: &Watch) -> Self {
        let (sender, pieces) = sync_channel(PIECES);
        thread::spawn(move || {
            let Some(mut out) = out else { return };
            let mut piece = vec![0; PIECE];
            while let Ok(count) = out.read(&mut piece) {
                let taken = piece.get(..count).unwrap_or_default();
                if taken.is_empty() || sender.send(taken.to_vec()).is_err() {
                    return;
                }
            }
        });
        Self { pieces, piece: io::Cursor::default(), watch: watch.clone() }
    }
}

impl Read for Pipe {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let began = Instant::now();
        loop {
            let count = self.piece.read(into)?;
            if count > 0 {
                return Ok(count);
            }
            if self.watch.is_stopped() {
                return Err(io::Error::other("stopped"));
            }
            match self.pieces.recv_timeout(OFTEN) {
                Ok(piece) => self.piece = io::Cursor::new(piece),
                Err(RecvTimeoutError::Disconnected) => return Ok(0),
                Err(RecvTimeoutError::Timeout) if began.elapsed() > Duration::from_secs(SECONDS) => {
                    return Err(io::ErrorKind::TimedOut.into());
                }
                Err(RecvTimeoutError::Timeout) => {}
            }
        }
    }
}
