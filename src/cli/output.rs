//! Standard output and standard error.

use std::io::{self, Write};
use std::process::ExitCode;

use super::failure::Failure;
use crate::text::{Text, plain_lines};

/// Prints an answer, or says why there is none.
pub(super) fn finish(answer: Result<String, Failure>, text: &Text) -> ExitCode {
    match answer.and_then(|answer| Ok(print(&answer)?)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            complain(&failure.message(text));
            ExitCode::from(failure.exit_code())
        }
    }
}

/// Writes to standard output. A reader that has seen enough (`| head`) is no error.
pub(super) fn print(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match out.write_all(for_terminal(text).as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}

/// Writes a line to standard error, where nothing is left to be done if that fails.
pub(super) fn complain(message: &str) {
    let _ = writeln!(io::stderr().lock(), "{}", for_terminal(message));
}

/// With plain spaces and hyphens, which can be searched for and pasted into a sheet, and without anything that a terminal
/// takes for an order.
fn for_terminal(text: &str) -> String {
    plain_lines(text).replace('\u{a0}', " ").replace('\u{2212}', "-")
}
