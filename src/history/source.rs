//! A file of contacts as rows of cells, whatever its kind: one row at a time, never the whole of it.

use std::fs::File;
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use serde::{Deserialize, Serialize};

use super::{Cell, HistoryError, Layout, apart, book, guard, lines};
use crate::model::cancellation::CancellationToken;

/// How the bytes of a text file become letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Encoding {
    #[default]
    Utf8,
    Utf16Le,
    Utf16Be,
    /// What western Windows programs write.
    Windows1252,
}

impl Encoding {
    pub const ALL: [Self; 4] = [Self::Utf8, Self::Windows1252, Self::Utf16Le, Self::Utf16Be];

    /// What it is called everywhere.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16Le => "UTF-16 LE",
            Self::Utf16Be => "UTF-16 BE",
            Self::Windows1252 => "Windows-1252",
        }
    }
}

/// What kind of file it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// Lines of cells with a separator.
    Text,
    /// A workbook with the names of its sheets.
    Book { kind: BookKind, sheets: Vec<String> },
}

/// Kinds of workbook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BookKind {
    Xlsx,
    Xlsb,
    Xls,
    Ods,
}

impl BookKind {
    pub const ALL: [Self; 4] = [Self::Xlsx, Self::Xlsb, Self::Xls, Self::Ods];

    /// How files of the kind end.
    pub fn id(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Xlsb => "xlsb",
            Self::Xls => "xls",
            Self::Ods => "ods",
        }
    }
}

/// What of a [`Layout`] says how rows are told apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    pub encoding: Encoding,
    pub separator: u8,
    pub quotes: bool,
    pub sheet: Option<String>,
}

impl From<&Layout> for Options {
    fn from(layout: &Layout) -> Self {
        let Layout { encoding, separator, quotes, sheet, .. } = layout;
        Self { encoding: *encoding, separator: *separator, quotes: *quotes, sheet: sheet.clone() }
    }
}

#[derive(Clone, Debug)]
enum Content {
    File(PathBuf),
    BuiltIn(&'static [u8]),
}

/// A file of contacts.
#[derive(Clone, Debug)]
pub struct Source {
    /// What the file is called.
    pub name: String,
    pub form: Form,
    /// How long it is, bytes.
    pub size: u64,
    content: Content,
}

/// What a walk over all rows found besides them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Extent {
    /// Lines in which nothing at all stands.
    pub blank: u64,
    /// Whether some bytes are no letters in the encoding.
    pub misread: bool,
}

/// Where a row stands: its line in the file or its row in the sheet, from 1, and over how many lines it runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct At {
    pub line: u64,
    pub lines: u64,
}

/// What is done with a row: where it stands, and its cells.
pub(super) type Each<'a> = dyn FnMut(At, &[Cell<'_>]) -> ControlFlow<()> + 'a;

/// Whether the endings of a path are those of a file of contacts.
pub fn is_history(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    ["csv", "tsv", "txt", "xlsx", "xlsm", "xlsb", "xls", "ods"].iter().any(|known| ending.eq_ignore_ascii_case(known))
}

impl Source {
    /// Looks what kind of file a path leads to. Its name does not matter, what it holds does.
    ///
    /// # Errors
    /// When it cannot be read, or holds neither text nor a workbook that can be taken apart.
    pub fn open(path: &Path, going: &CancellationToken) -> Result<Self, HistoryError> {
        let about = std::fs::metadata(path)?;
        if about.is_dir() {
            return Err(HistoryError::IsFolder);
        }
        // Reading from a pipe waits for whoever writes to it, and a device may never end.
        if !about.is_file() {
            return Err(HistoryError::NotAFile);
        }
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        Self::of(name, about.len(), Content::File(path.to_owned()), going)
    }

    /// A file that is built into the program.
    ///
    /// # Errors
    /// As [`Source::open`].
    pub fn built_in(name: &str, bytes: &'static [u8]) -> Result<Self, HistoryError> {
        Self::of(name.to_owned(), bytes.len() as u64, Content::BuiltIn(bytes), &CancellationToken::default())
    }

    fn of(name: String, size: u64, content: Content, going: &CancellationToken) -> Result<Self, HistoryError> {
        let mut source = Self { name, form: Form::Text, size, content };
        let mut start = Vec::new();
        source.reader(&Watch::new(going))?.take(4096).read_to_end(&mut start)?;
        if start.is_empty() {
            return Err(HistoryError::Empty);
        }
        source.form = if is_zip(&start) || is_compound(&start) {
            let (kind, sheets) = source.sheets(is_zip(&start), going)?;
            Form::Book { kind, sheets }
        } else if lines::is_text(&start) {
            Form::Text
        } else {
            return Err(HistoryError::NotATable);
        };
        Ok(source)
    }

    /// A sheet of a workbook that was looked at before.
    ///
    /// # Errors
    /// When there is no such file.
    pub(super) fn of_book(path: &Path, kind: BookKind, sheet: &str) -> Result<Self, HistoryError> {
        let form = Form::Book { kind, sheets: vec![sheet.to_owned()] };
        let size = std::fs::metadata(path)?.len();
        Ok(Self { name: String::new(), form, size, content: Content::File(path.to_owned()) })
    }

    /// The program that reads this workbook in a process of its own, and its file; none where it is read here.
    fn apart(&self) -> Option<(&Path, &Path)> {
        match (&self.content, apart::reader()) {
            (Content::File(file), Some(program)) => Some((program, file)),
            // What is built into the program harms nobody.
            _ => None,
        }
    }

    /// The kind of a workbook and the names of its sheets.
    fn sheets(&self, is_zip: bool, going: &CancellationToken) -> Result<(BookKind, Vec<String>), HistoryError> {
        let watch = Watch::new(going);
        if let Some((program, file)) = self.apart() {
            return apart::open(program, file, &watch);
        }
        let kind = if is_zip {
            guard::check(self.reader(&watch)?, self.size, going)?
        } else {
            guard::check_old(self.reader(&watch)?, self.size, going)?
        };
        Ok((kind, book::sheets(kind, self.reader(&watch)?)?))
    }

    /// Its bytes, watched.
    pub(super) fn reader(&self, watch: &Watch) -> Result<Watched, HistoryError> {
        let inner: Box<dyn ReadSeek> = match &self.content {
            Content::File(path) => Box::new(File::open(path)?),
            Content::BuiltIn(bytes) => Box::new(Cursor::new(*bytes)),
        };
        Ok(Watched { inner, watch: watch.clone() })
    }

    /// Goes through all rows, until they end, `each` breaks off, or the going is stopped.
    pub(super) fn rows(&self, options: &Options, watch: &Watch, each: &mut Each<'_>) -> Result<Extent, HistoryError> {
        match &self.form {
            Form::Text => match lines::rows(self.reader(watch)?, options, each) {
                Err(HistoryError::Endless { line }) => Err(self.endless(line, options, watch)?),
                rows => rows,
            },
            Form::Book { kind, sheets } => {
                let sheet = match &options.sheet {
                    Some(name) => {
                        sheets.iter().find(|sheet| *sheet == name).ok_or_else(|| HistoryError::NoSheet(name.clone()))?
                    }
                    None => sheets.first().ok_or(HistoryError::Empty)?,
                };
                match self.apart() {
                    Some((program, file)) => apart::rows(program, file, (*kind, sheet), watch, each),
                    None => book::rows(*kind, self.reader(watch)?, sheet, each),
                }
            }
        }
    }
}

/// Whether a file begins as archives do, such as workbooks since 2007.
fn is_zip(start: &[u8]) -> bool {
    start.starts_with(b"PK\x03\x04")
}

/// Whether a file begins as workbooks of before 2007 do.
fn is_compound(start: &[u8]) -> bool {
    start.starts_with(b"\xd0\xcf\x11\xe0")
}

impl Source {
    /// Why a row does not end: a quotation mark on its line, unless the line is as long without one.
    fn endless(&self, line: u64, options: &Options, watch: &Watch) -> Result<HistoryError, HistoryError> {
        let plain = Options { quotes: false, ..options.clone() };
        let mut until = |at: At, _: &[Cell<'_>]| match at.line > line {
            true => ControlFlow::Break(()),
            false => ControlFlow::Continue(()),
        };
        match lines::rows(self.reader(watch)?, &plain, &mut until) {
            Err(HistoryError::LongLine { line: long }) if long == line => Ok(HistoryError::LongLine { line }),
            _ => Ok(HistoryError::Endless { line }),
        }
    }
}

trait ReadSeek: Read + Seek {}
impl<T: Read + Seek> ReadSeek for T {}

/// How far a file was read, and whether to go on; its clones are one.
#[derive(Clone, Debug, Default)]
pub(super) struct Watch {
    going: CancellationToken,
    read: Arc<AtomicU64>,
}

impl Watch {
    pub fn new(going: &CancellationToken) -> Self {
        Self { going: going.clone(), read: Arc::default() }
    }

    /// Bytes read so far.
    pub fn read(&self) -> u64 {
        self.read.load(Ordering::Relaxed)
    }

    /// Says how many bytes another process has read.
    pub fn has_read(&self, bytes: u64) {
        self.read.store(bytes, Ordering::Relaxed);
    }

    pub fn is_stopped(&self) -> bool {
        self.going.is_stopped()
    }
}

/// The bytes of a file, counted; they end with an error when nobody waits for them any more.
pub(super) struct Watched {
    inner: Box<dyn ReadSeek>,
    watch: Watch,
}

impl Read for Watched {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.watch.is_stopped() {
            return Err(io::Error::other("stopped"));
        }
        let count = self.inner.read(into)?;
        self.watch.read.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}

impl Seek for Watched {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.inner.seek(to)
    }
}
