//! Copies of unsaved work.

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use contact_tco::document::recovery::Recovery;
use contact_tco::model::scenario::Scenario;

fn named(name: &str) -> Scenario {
    Scenario { name: name.to_owned(), ..Scenario::default() }
}

/// Two programs with a copy each end at the same time, without saving.
fn two_crashed(recovery: impl Fn() -> Recovery) {
    let (mut first, mut second) = (recovery(), recovery());
    first.keep(&named("first"), None).expect("kept");
    second.keep(&named("second"), None).expect("kept");
}

#[test]
fn a_copy_left_behind_is_offered_with_its_file_and_time() {
    let folder = tempfile::tempdir().expect("a folder");
    let recovery = || Recovery::in_folder(folder.path().join("recovery"));
    assert!(recovery().list().is_empty(), "before there is a folder");
    let began = SystemTime::now();
    let mut crashed = recovery();
    crashed.keep(&named("one"), None).expect("kept");
    crashed.keep(&named("two"), Some(Path::new("/home/me/two.ron"))).expect("kept");
    assert!(recovery().list().is_empty(), "that program still runs");
    drop(crashed);

    let later = recovery();
    let copies = later.list();
    let [copy] = copies.as_slice() else { panic!("one copy a program: {copies:?}") };
    assert_eq!((copy.name.as_str(), copy.original.as_deref()), ("two", Some(Path::new("/home/me/two.ron"))));
    // Copies know their time in whole seconds.
    let since = began - Duration::from_secs(1);
    assert!((since..=SystemTime::now()).contains(&copy.time), "{:?} after {began:?}", copy.time);
    assert_eq!(later.take(copy), Ok(named("two")));
    assert_eq!(later.list().len(), 1, "taking does not delete");
    later.discard(copy).expect("deleted");
    later.discard(copy).expect("deleted already");
    assert!(later.list().is_empty());
    assert_eq!(fs::read_dir(folder.path().join("recovery")).expect("the folder").count(), 0, "no litter");
}

#[test]
fn saved_work_leaves_no_copy() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut recovery = Recovery::in_folder(folder.path().to_owned());
    recovery.clear().expect("nothing to clear");
    recovery.keep(&named("one"), None).expect("kept");
    recovery.clear().expect("cleared");
    drop(recovery);
    assert!(Recovery::in_folder(folder.path().to_owned()).list().is_empty());
    assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 0, "no litter");
}

#[test]
fn work_that_breaks_rules_is_kept_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut scenario = named("half done");
    scenario.demand.channels.clear();
    scenario.notes = "\"quotes\" and\nlines".to_owned();
    Recovery::in_folder(folder.path().to_owned()).keep(&scenario, None).expect("kept");
    let later = Recovery::in_folder(folder.path().to_owned());
    assert_eq!(later.take(&later.list()[0]), Ok(scenario));
}

#[test]
fn two_programs_keep_a_copy_each_and_strange_files_are_passed_over() {
    let folder = tempfile::tempdir().expect("a folder");
    let recovery = || Recovery::in_folder(folder.path().to_owned());
    two_crashed(recovery);
    fs::write(folder.path().join("strange.ron"), "(not a copy").expect("written");
    fs::write(folder.path().join("binary.ron"), [0xff, 0]).expect("written");
    let mut names: Vec<String> = recovery().list().into_iter().map(|copy| copy.name).collect();
    names.sort();
    assert_eq!(names, ["first", "second"]);
}

#[test]
fn a_folder_that_cannot_be_made_is_an_error() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("file");
    fs::write(&file, "kept").expect("written");
    let mut recovery = Recovery::in_folder(file.join("recovery"));
    assert!(recovery.keep(&named("x"), None).is_err());
    assert!(recovery.list().is_empty());
    assert_eq!(fs::read_to_string(&file).expect("text"), "kept");
}

#[test]
fn a_copy_is_offered_in_one_window_at_a_time() {
    let folder = tempfile::tempdir().expect("a folder");
    let recovery = || Recovery::in_folder(folder.path().to_owned());
    two_crashed(recovery);
    let window = recovery();
    let (copies, offered) = window.offer();
    assert_eq!(copies.len(), 2);
    assert!(recovery().offer().0.is_empty(), "another window is offering them");
    window.discard(&copies[0]).expect("deleted");
    drop(offered);
    let left: Vec<String> = recovery().offer().0.into_iter().map(|copy| copy.name).collect();
    assert_eq!(left, [copies[1].name.clone()], "what was put off is there for the next window");
    recovery().discard(&copies[1]).expect("deleted");
    assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 0, "no litter");
}

#[test]
fn a_folder_that_was_removed_meanwhile_is_made_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let copies = folder.path().join("recovery");
    let mut running = Recovery::in_folder(copies.clone());
    running.keep(&named("one"), None).expect("kept");
    fs::remove_dir_all(&copies).expect("removed");
    running.keep(&named("two"), None).expect("kept again");
    assert!(Recovery::in_folder(copies.clone()).list().is_empty(), "that program still runs");
    drop(running);
    let names: Vec<String> = Recovery::in_folder(copies).list().into_iter().map(|copy| copy.name).collect();
    assert_eq!(names, ["two"]);
}

#[cfg(unix)]
#[test]
fn copies_are_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
    let folder = tempfile::tempdir().expect("a folder");
    let (made, open) = (folder.path().join("contact-tco/recovery"), folder.path().join("open"));
    fs::create_dir(&open).expect("a folder");
    fs::set_permissions(&open, fs::Permissions::from_mode(0o755)).expect("set");
    for kept in [&made, &open] {
        let mut recovery = Recovery::in_folder(kept.clone());
        recovery.keep(&named("secret"), None).expect("kept");
        recovery.keep(&named("secret too"), None).expect("kept");
        assert_eq!(mode(kept), 0o700);
        let files: Vec<_> =
            fs::read_dir(kept).expect("the folder").map(|entry| entry.expect("an entry").path()).collect();
        assert_eq!(files.len(), 2, "the copy and its lock: {files:?}");
        for file in files {
            assert_eq!(mode(&file), 0o600, "{}", file.display());
        }
    }
    assert_eq!(mode(&folder.path().join("contact-tco")), 0o700);
}
