//! The command line: what can be asked, and what answers on standard output and standard error.

mod arguments;
mod commands;
mod display;
mod failure;
mod history;
mod input;
mod output;
mod progress;
mod wording;

use std::ffi::OsString;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

pub use arguments::Renderer;
pub use display::{Display, display};

use crate::history::apart;
use crate::report;
use crate::text::{Locale, Text};
use arguments::{Arguments, Command};

/// What the program was asked to do.
pub enum Task {
    /// To open the window.
    Window(Window),
    /// To answer on the command line; the answer was given.
    Done(ExitCode),
}

/// How the window was asked for.
pub struct Window {
    /// The scenario file to open it on.
    pub file: Option<PathBuf>,
    pub renderer: Renderer,
    /// The language asked for, if any.
    pub locale: Option<Locale>,
}

/// Reads the arguments, the program's name first, and carries out what needs no window.
///
/// Exit codes are 0, 2 for bad input (arguments, files, values), and 1 for anything else that goes wrong.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Task {
    let arguments = match Arguments::read(arguments) {
        Ok(arguments) => arguments,
        Err(answered) => return Task::Done(answered),
    };
    if let Some(Command::ReadWorkbook { file, kind, sheet }) = &arguments.command {
        let served = apart::serve(file, kind.zip(sheet.as_deref()));
        return Task::Done(if served.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE });
    }
    if let Some(program) = this_program() {
        apart::read_workbooks_with(program);
    }
    let terminal = std::io::stdout().is_terminal().then(terminal_size::terminal_size).flatten();
    if let Some((terminal_size::Width(columns), _)) = terminal {
        report::fit(usize::from(columns));
    }
    let locale = arguments.locale();
    match arguments.command {
        None => Task::Window(Window { file: arguments.file, renderer: arguments.renderer, locale }),
        Some(command) => {
            let text = Text::new(locale.unwrap_or_else(system_locale));
            Task::Done(output::finish(commands::answer(&command, &text), &text))
        }
    }
}

impl Window {
    /// In place of a window that cannot open: says why on standard error, and prints the comparison of the scenario, or
    /// of the first built-in one, as text. A file that cannot be opened is the nearer trouble, and then all that is said.
    pub fn instead(&self, why: &str) -> ExitCode {
        let text = Text::new(self.locale.unwrap_or_else(system_locale));
        let answer = commands::compare_as_text(self.file.as_deref(), &text);
        if answer.is_ok() {
            output::complain(why);
        }
        output::finish(answer, &text)
    }

    /// Says why a window that was open has ended.
    pub fn ended(&self, why: &str) -> ExitCode {
        output::complain(why);
        ExitCode::FAILURE
    }
}

/// The file of this program, which reads workbooks in a process of its own. Linux names what runs, also after an update has
/// put another file in its place.
fn this_program() -> Option<PathBuf> {
    let runs = Path::new("/proc/self/exe");
    if cfg!(target_os = "linux") && runs.exists() { Some(runs.to_owned()) } else { std::env::current_exe().ok() }
}

/// The language of the system where the program speaks it, else English.
pub fn system_locale() -> Locale {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
    set.into_iter().find(|value| !value.is_empty()).and_then(|value| Locale::from_code(&value)).unwrap_or_default()
}
