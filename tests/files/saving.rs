//! Saving: whole or not at all.

use std::fs;
use std::path::Path;

use contact_tco::document::{SaveError, export, read, save, to_text};
use contact_tco::model::scenario::Scenario;
use tempfile::TempDir;

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

fn named(name: &str) -> Scenario {
    Scenario { name: name.to_owned(), ..Scenario::default() }
}

/// What is in a folder, hidden files too.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .expect("the folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn what_is_saved_can_be_opened_and_replaced() {
    let folder = folder();
    let path = folder.path().join("a scenario.ron");
    save(&path, &named("one")).expect("saved");
    assert_eq!(read(&path), Ok(named("one")));
    save(&path, &named("two")).expect("saved");
    assert_eq!(read(&path), Ok(named("two")));
    assert_eq!(fs::read_to_string(&path).expect("text"), to_text(&named("two")));
    assert_eq!(names(folder.path()), ["a scenario.ron"], "no temporary file stays");
}

#[test]
fn a_scenario_that_could_not_be_opened_again_is_not_saved() {
    let folder = folder();
    let path = folder.path().join("kept.ron");
    save(&path, &named("kept")).expect("saved");
    let mut broken = named("broken");
    broken.staff.gross_hourly_wage = f64::NAN;
    let error = save(&path, &broken).expect_err("a fault");
    assert!(matches!(error, SaveError::Invalid(_)));
    assert_eq!(error.to_string().lines().count(), 2, "{error}");
    let long = Scenario { notes: "x".repeat(1 << 20), ..Scenario::default() };
    assert!(matches!(save(&path, &long), Err(SaveError::TooLarge { .. })));
    assert_eq!(read(&path), Ok(named("kept")));
    assert_eq!(names(folder.path()), ["kept.ron"]);
}

#[test]
fn a_folder_in_the_place_of_the_file_stays() {
    let folder = folder();
    let path = folder.path().join("scenario.ron");
    fs::create_dir(&path).expect("a folder");
    fs::write(path.join("inside"), "kept").expect("a file");
    let error = save(&path, &named("x")).expect_err("a folder");
    assert_eq!(error.to_string(), format!("{}: this is a folder, not a file", path.display()));
    assert_eq!(fs::read_to_string(path.join("inside")).expect("text"), "kept");
}

#[test]
fn a_path_through_a_file_or_a_missing_folder_is_refused() {
    let folder = folder();
    let file = folder.path().join("file");
    fs::write(&file, "kept").expect("a file");
    for path in [file.join("scenario.ron"), folder.path().join("missing/scenario.ron")] {
        let error = save(&path, &named("x")).expect_err("no folder");
        assert_eq!(error.to_string(), format!("{}: the folder does not exist", path.display()));
    }
    assert_eq!(fs::read_to_string(&file).expect("text"), "kept");
    assert_eq!(names(folder.path()), ["file"]);
}

#[test]
fn a_write_protected_file_is_kept() {
    let folder = folder();
    let path = folder.path().join("protected.ron");
    save(&path, &named("kept")).expect("saved");
    let mut permissions = fs::metadata(&path).expect("there").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).expect("set");
    let error = save(&path, &named("other")).expect_err("protected");
    assert_eq!(error.to_string(), format!("{}: you have no permission to write this file", path.display()));
    assert_eq!(read(&path), Ok(named("kept")));
    assert_eq!(names(folder.path()), ["protected.ron"]);
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{FileTypeExt, PermissionsExt, symlink};

    use super::*;

    #[test]
    fn permissions_stay() {
        let folder = folder();
        let path = folder.path().join("mine.ron");
        save(&path, &named("one")).expect("saved");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("set");
        save(&path, &named("two")).expect("saved");
        assert_eq!(fs::metadata(&path).expect("there").permissions().mode() & 0o777, 0o640);
        assert_eq!(read(&path), Ok(named("two")));
    }

    #[test]
    fn a_link_stays_and_its_file_is_replaced() {
        let folder = folder();
        fs::create_dir(folder.path().join("real")).expect("a folder");
        let (real, link) = (folder.path().join("real/scenario.ron"), folder.path().join("link.ron"));
        symlink("real/scenario.ron", &link).expect("a link");
        save(&link, &named("new")).expect("saved through a link to a file that is not there yet");
        assert_eq!(read(&real), Ok(named("new")));
        save(&link, &named("newer")).expect("saved");
        assert_eq!(read(&real), Ok(named("newer")));
        assert!(fs::symlink_metadata(&link).expect("there").is_symlink());
        assert_eq!(names(&folder.path().join("real")), ["scenario.ron"]);
    }

    #[test]
    fn links_in_a_circle_are_refused() {
        let folder = folder();
        symlink("b", folder.path().join("a")).expect("a link");
        symlink("a", folder.path().join("b")).expect("a link");
        assert!(matches!(save(&folder.path().join("a"), &named("x")), Err(SaveError::Io { .. })));
        assert_eq!(names(folder.path()), ["a", "b"]);
    }

    #[test]
    fn a_device_is_not_replaced() {
        let error = save(Path::new("/dev/full"), &named("x")).expect_err("a device");
        assert_eq!(error.to_string(), "/dev/full: the file cannot be written: this is a device, not a file");
        assert!(fs::metadata("/dev/full").expect("there").file_type().is_char_device());
    }

    fn mode(path: &Path) -> u32 {
        fs::symlink_metadata(path).expect("there").permissions().mode() & 0o777
    }

    #[test]
    fn a_chain_of_links_that_leads_nowhere_makes_the_file_at_its_end() {
        let folder = folder();
        let at = |name: &str| folder.path().join(name);
        fs::create_dir(at("real")).expect("a folder");
        symlink("b", at("a")).expect("a link");
        symlink("real/c", at("b")).expect("a link");
        save(&at("a"), &named("new")).expect("saved");
        assert!(fs::symlink_metadata(at("a")).expect("there").is_symlink());
        assert!(fs::symlink_metadata(at("b")).expect("there").is_symlink());
        assert_eq!(read(&at("real/c")), Ok(named("new")));
        fs::write(at("plain"), "").expect("written");
        assert_eq!(mode(&at("real/c")), mode(&at("plain")), "as any new file of this user");
    }

    #[test]
    fn names_as_long_as_the_system_lets_them_be_are_saved() {
        for length in [247, 248, 255] {
            let folder = folder();
            let path = folder.path().join("n".repeat(length - 4) + ".ron");
            save(&path, &named("one")).expect("saved");
            save(&path, &named("two")).expect("saved again");
            assert_eq!(read(&path), Ok(named("two")));
            assert_eq!(names(folder.path()).len(), 1);
        }
    }

    #[test]
    fn what_a_killed_program_left_behind_goes_and_what_another_one_writes_stays() {
        let folder = folder();
        let at = |name: &str| folder.path().join(name);
        for name in [".contact-tco-killed.tmp", ".contact-tco-writes.tmp", ".contact-tco-mine.ron", "other.tmp"] {
            fs::write(at(name), "half of it").expect("written");
        }
        let writes = fs::File::open(at(".contact-tco-writes.tmp")).expect("there");
        writes.lock().expect("held");
        save(&at("mine.ron"), &named("x")).expect("saved");
        assert_eq!(names(folder.path()), [".contact-tco-mine.ron", ".contact-tco-writes.tmp", "mine.ron", "other.tmp"]);
    }

    #[test]
    fn of_many_that_write_a_new_file_at_once_one_does() {
        let folder = folder();
        let path = folder.path().join("new.csv");
        let start = std::sync::Barrier::new(8);
        let write = |number: usize| {
            start.wait();
            export(&path, number.to_string().as_bytes(), false)
        };
        let done: Vec<_> = std::thread::scope(|threads| {
            let write = &write;
            let runs: Vec<_> = (0..8).map(|number| threads.spawn(move || write(number))).collect();
            runs.into_iter().map(|run| run.join().expect("no panic")).collect()
        });
        let winners: Vec<usize> = (0..8).filter(|number| done[*number].is_ok()).collect();
        assert_eq!(winners.len(), 1, "{done:?}");
        assert!(done.iter().all(|done| matches!(done, Ok(()) | Err(SaveError::Exists { .. }))), "{done:?}");
        assert_eq!(fs::read_to_string(&path).expect("text"), winners[0].to_string());
        assert_eq!(names(folder.path()), ["new.csv"]);
    }

    #[test]
    fn a_pipe_is_not_opened() {
        let folder = folder();
        let pipe = folder.path().join("pipe.ron");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status().expect("mkfifo starts");
        assert!(made.success());
        let error = read(&pipe).expect_err("a pipe");
        assert_eq!(error.to_string(), "this is a pipe or a device, not a file");
    }
}
