//! Without a screen the program answers in text.

use std::path::Path;
use std::process::Output;

use crate::desk::SCENARIO;
use crate::program::program;

fn run(arguments: &[&Path], display: Option<&str>) -> Output {
    let home = tempfile::tempdir().expect("a folder");
    let mut command = program(home.path(), arguments);
    if let Some(display) = display {
        command.env("DISPLAY", display);
    }
    command.output().expect("the program starts")
}

#[test]
fn without_a_display_the_comparison_is_printed() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("department.ron");
    std::fs::write(&file, SCENARIO).expect("a scenario file");
    let wanted = run(&["compare".as_ref(), &file], None);
    assert!(wanted.status.success() && !wanted.stdout.is_empty(), "{wanted:?}");

    // No display at all, an empty name of one, and one that nothing serves.
    for display in [None, Some(""), Some(":64999")] {
        let answer = run(&[&file], display);
        let said = String::from_utf8_lossy(&answer.stderr);
        assert_eq!(answer.status.code(), Some(0), "{display:?}: {said}");
        assert_eq!(String::from_utf8_lossy(&answer.stdout), String::from_utf8_lossy(&wanted.stdout), "{display:?}");
        assert!(said.lines().count() == 1 && said.contains("display"), "{display:?}: {said}");
    }
}
