//! What the window needs from the system: file dialogs, folders, a place for copies. Tests hand in their own.

use std::path::PathBuf;

use crate::app::session::preferences::{Found, Preferences};
use crate::app::system::autosave::Autosave;
use crate::app::system::file_dialogs::{FileDialogs, SystemFileDialogs};
use crate::document::recovery::Recovery;

/// Where the window keeps what is not a document.
#[derive(Clone, Debug, Default)]
pub struct Folders {
    /// For preferences; none remembers nothing.
    pub preferences: Option<PathBuf>,
    /// For copies of unsaved work; none keeps none.
    pub recovery: Option<PathBuf>,
}

impl Folders {
    /// The folders of this user.
    pub fn of_user() -> Self {
        let folders = directories::ProjectDirs::from("", "", "contact-tco");
        Self {
            preferences: folders.as_ref().map(|folders| folders.config_dir().to_owned()),
            recovery: folders.as_ref().map(|folders| folders.data_local_dir().join("recovery")),
        }
    }

    /// The file of the preferences.
    pub fn preferences_file(&self) -> Option<PathBuf> {
        self.preferences.as_ref().map(|folder| folder.join("preferences.json"))
    }
}

/// The window's links with the system.
pub struct Services {
    pub dialogs: Box<dyn FileDialogs>,
    pub folders: Folders,
    /// The copies that other runs left behind.
    pub recovery: Option<Recovery>,
}

impl Services {
    /// Those of the system and this user.
    pub fn of_user() -> Self {
        Self::new(Box::<SystemFileDialogs>::default(), Folders::of_user())
    }

    /// With these dialogs and folders.
    pub fn new(dialogs: Box<dyn FileDialogs>, folders: Folders) -> Self {
        Self { dialogs, recovery: folders.recovery.clone().map(Recovery::in_folder), folders }
    }

    /// Where this user's windows claim the files they have open.
    pub fn claims(&self) -> Option<PathBuf> {
        self.folders.recovery.as_ref().map(|folder| folder.join("open"))
    }

    /// Keeps the copy of one open scenario.
    pub fn autosave(&self) -> Autosave {
        Autosave::new(self.folders.recovery.clone().map(Recovery::in_folder))
    }

    /// What is remembered from the last start.
    pub fn preferences(&self) -> Found {
        match self.folders.preferences_file() {
            Some(file) => Preferences::read(&file),
            None => Found { preferences: Preferences::default(), is_broken: false },
        }
    }

    /// Puts broken preferences aside; whether that went well.
    pub fn put_aside(&self) -> bool {
        self.folders.preferences_file().is_some_and(|file| Preferences::put_aside(&file).is_ok())
    }

    /// Remembers the preferences. A folder that refuses them costs a few choices, which is no reason to disturb anyone.
    pub fn remember(&self, preferences: &Preferences) {
        if let Some(file) = self.folders.preferences_file() {
            let _ = preferences.write(&file);
        }
    }
}
