//! Preferences that cannot be read or written: put aside, said once, never in the way.

use std::fs;
use std::rc::Rc;

use contact_tco::text::Locale;
use eframe::egui::{Key, Modifiers};
use tempfile::TempDir;

use crate::desk::Setup;

const SAID: &str = "your settings could not be read";

#[test]
fn broken_preferences_are_put_aside_and_said_once() {
    let folder = Rc::new(TempDir::new().unwrap());
    let config = folder.path().join("config");
    fs::create_dir(&config).unwrap();
    let (file, aside) = (config.join("preferences.json"), config.join("preferences.broken.json"));
    for broken in ["{ not JSON", "[1, 2]", "{\"language\": \"en\", \"window\": \"wide\"}"] {
        fs::write(&file, broken).unwrap();
        let mut desk = Setup::default().locale(Locale::English).at(&folder).start();
        assert!(desk.says(SAID) || desk.says("uw instellingen waren onleesbaar"), "{broken}");
        assert_eq!(fs::read_to_string(&aside).unwrap(), broken, "the last broken one is kept");
        assert_eq!(desk.state().dialog, None, "nobody is held up");
        desk.keys(Modifiers::COMMAND, Key::B);
        assert!(!desk.says(SAID), "said once");
        drop(desk);
        let desk = Setup::default().at(&folder).start();
        assert!(!desk.says(SAID), "what was written since is whole");
        assert!(desk.state().preferences.layout.inputs_folded, "and remembered");
    }
}

#[test]
fn one_choice_that_is_broken_leaves_the_others() {
    let folder = Rc::new(TempDir::new().unwrap());
    let config = folder.path().join("config");
    fs::create_dir(&config).unwrap();
    fs::write(config.join("preferences.json"), "{\"language\": \"nl\", \"zoom\": [], \"inputs_width\": 400}").unwrap();
    let desk = Setup::default().at(&folder).start();
    assert!(desk.says("uw instellingen waren onleesbaar"));
    assert_eq!(desk.state().preferences.layout.inputs_width, 400.0);
    assert_eq!(desk.state().text.locale(), Locale::Dutch);
}

#[test]
fn a_folder_that_takes_no_preferences_disturbs_nobody() {
    let folder = Rc::new(TempDir::new().unwrap());
    let config = folder.path().join("config");
    fs::create_dir(&config).unwrap();
    // A folder stands where the file should, so that it can be neither read nor written.
    fs::create_dir(config.join("preferences.json")).unwrap();
    let mut desk = Setup::default().at(&folder).start();
    assert!(!desk.says(SAID));
    desk.keys(Modifiers::COMMAND, Key::B);
    assert!(desk.state().preferences.layout.inputs_folded);
    assert_eq!((desk.state().dialog.clone(), desk.state().notice), (None, None));
}
