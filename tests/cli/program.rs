//! Runs the program.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// What a run of the program said.
#[derive(Debug)]
pub struct Run {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

/// The program, without a display and in English whatever the machine is set to.
pub fn program() -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_contact-tco"));
    for name in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "LC_ALL", "LC_MESSAGES", "LANG"] {
        program.env_remove(name);
    }
    program.current_dir(root()).stdin(Stdio::null());
    program
}

/// Runs the program with these arguments.
pub fn run(arguments: &[&str]) -> Run {
    finish(program().args(arguments))
}

/// Runs a prepared program.
pub fn finish(program: &mut Command) -> Run {
    let Output { status, stdout, stderr } = program.output().expect("the program starts");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Run { code: status.code(), out: text(stdout), err: text(stderr) }
}

/// A scenario file in a folder that stays as long as the test.
pub fn file(text: &str) -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("mine.ron");
    std::fs::write(&path, text).expect("a writable file");
    let path = path.to_string_lossy().into_owned();
    (folder, path)
}

/// The answer to a command that must succeed without a word on standard error.
pub fn answer(arguments: &[&str]) -> String {
    let run = run(arguments);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{arguments:?}");
    run.out
}

/// The folder of `Cargo.toml`.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files of a folder of the repository that end so, sorted by name.
pub fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(root().join(folder)).expect("a readable folder");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("a readable entry").path()).collect();
    files.retain(|path| path.to_string_lossy().ends_with(ending));
    files.sort();
    files
}
