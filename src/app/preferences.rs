//! What is remembered from one start to the next. Never documents: a lost or broken file costs nothing but a few choices.

use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use atomic_write_file::AtomicWriteFile;
use eframe::egui::ThemePreference;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::cli;
use crate::text::Locale;

/// The most files that the menu offers again.
const MAX_RECENT: usize = 8;
/// More than a file of preferences ever takes.
const MAX_BYTES: u64 = 1 << 16;
/// Smallest and largest side of a window that is taken over, points.
const WINDOW_SIDE: std::ops::RangeInclusive<f32> = 400.0..=16_384.0;

/// The choices of a person.
#[derive(Clone, Debug, PartialEq)]
pub struct Preferences {
    /// None follows the system.
    pub locale: Option<Locale>,
    pub theme: ThemePreference,
    /// The file that was on screen last; none for a built-in scenario.
    pub last_file: Option<PathBuf>,
    /// The files that were open last, from left to right.
    pub open_files: Vec<PathBuf>,
    /// Files to open again, the last one first.
    pub recent: Vec<PathBuf>,
    /// Width and height of the window, points.
    pub window: Option<[f32; 2]>,
    pub maximized: bool,
    /// The ids of the groups of inputs that are open; none before the first choice.
    pub open_groups: Option<Vec<String>>,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            locale: None,
            theme: ThemePreference::System,
            last_file: None,
            open_files: Vec::new(),
            recent: Vec::new(),
            window: None,
            maximized: false,
            open_groups: None,
        }
    }
}

impl Preferences {
    /// Reads the preferences. What is missing, broken or unknown takes its default, each choice by itself.
    pub fn read(file: &Path) -> Self {
        let mut bytes = Vec::new();
        let read = fs::File::open(file).and_then(|file| file.take(MAX_BYTES).read_to_end(&mut bytes));
        let value = match read {
            Ok(_) => serde_json::from_slice(&bytes).unwrap_or(Value::Null),
            Err(_) => Value::Null,
        };
        Self::of(&value)
    }

    fn of(value: &Value) -> Self {
        let window = field::<[f32; 2]>(value, "window").filter(|size| size.iter().all(|s| WINDOW_SIDE.contains(s)));
        let mut recent: Vec<PathBuf> = field(value, "recent").unwrap_or_default();
        recent.truncate(MAX_RECENT);
        Self {
            locale: field::<String>(value, "language").and_then(|code| Locale::from_code(&code)),
            theme: match field::<String>(value, "theme").as_deref() {
                Some("light") => ThemePreference::Light,
                Some("dark") => ThemePreference::Dark,
                _ => ThemePreference::System,
            },
            last_file: field(value, "last_file"),
            open_files: field(value, "open_files").unwrap_or_default(),
            recent,
            window,
            maximized: field(value, "maximized").unwrap_or_default(),
            open_groups: field(value, "open_groups"),
        }
    }

    /// Writes the preferences, whole or not at all.
    ///
    /// # Errors
    /// When the folder or file cannot be written.
    pub fn write(&self, file: &Path) -> io::Result<()> {
        let theme = match self.theme {
            ThemePreference::Light => "light",
            ThemePreference::Dark => "dark",
            ThemePreference::System => "system",
        };
        // A path that is not UTF-8 has no place in this file and is forgotten.
        let text = |path: &PathBuf| path.to_str().map(str::to_owned);
        let value = json!({
            "language": self.locale.map(Locale::code),
            "theme": theme,
            "last_file": self.last_file.as_ref().and_then(text),
            "open_files": self.open_files.iter().filter_map(text).collect::<Vec<_>>(),
            "recent": self.recent.iter().filter_map(text).collect::<Vec<_>>(),
            "window": self.window,
            "maximized": self.maximized,
            "open_groups": self.open_groups,
        });
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut out = AtomicWriteFile::open(file)?;
        out.write_all(format!("{value:#}\n").as_bytes())?;
        out.commit()
    }

    /// The language to start in: the chosen one, else the system's, else English.
    pub fn locale(&self) -> Locale {
        self.locale.unwrap_or_else(cli::system_locale)
    }

    /// Puts a file first among those offered again.
    pub fn remember(&mut self, file: &Path) {
        self.recent.retain(|other| other != file);
        self.recent.insert(0, file.to_owned());
        self.recent.truncate(MAX_RECENT);
    }

    /// Stops offering a file that is not there any more.
    pub fn forget(&mut self, file: &Path) {
        self.recent.retain(|other| other != file);
        if self.last_file.as_deref() == Some(file) {
            self.last_file = None;
        }
    }
}

/// One choice, if it is there and of its kind.
fn field<T: DeserializeOwned>(value: &Value, name: &str) -> Option<T> {
    serde_json::from_value(value.get(name)?.clone()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("deep/preferences.json");
        let mut preferences = Preferences {
            locale: Some(Locale::Dutch),
            theme: ThemePreference::Dark,
            window: Some([1366.0, 768.0]),
            maximized: true,
            open_groups: Some(vec!["staff".to_owned()]),
            ..Preferences::default()
        };
        for name in 0..12 {
            preferences.remember(Path::new(&format!("/tmp/{name}.ron")));
        }
        preferences.remember(Path::new("/tmp/7.ron"));
        preferences.write(&file).expect("written");
        assert_eq!(Preferences::read(&file), preferences);
        assert_eq!(preferences.recent.len(), MAX_RECENT);
        assert_eq!(preferences.recent[..2], ["/tmp/7.ron", "/tmp/11.ron"].map(PathBuf::from));
    }

    #[test]
    fn broken_preferences_are_never_fatal() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("preferences.json");
        assert_eq!(Preferences::read(&file), Preferences::default(), "no file");
        for broken in ["", "{", "[]", "null", "\u{0}\u{1}", "{\"theme\": 3, \"recent\": \"x\", \"window\": [1]}"] {
            fs::write(&file, broken).expect("written");
            assert_eq!(Preferences::read(&file), Preferences::default(), "{broken:?}");
        }
        fs::write(&file, vec![b'['; 1 << 20]).expect("written");
        assert_eq!(Preferences::read(&file), Preferences::default(), "far too long and deep");
    }

    #[test]
    fn one_broken_choice_leaves_the_others() {
        let value = json!({"language": "nl", "theme": "purple", "window": [0, 1e9], "last_file": "/tmp/a.ron"});
        let preferences = Preferences::of(&value);
        assert_eq!(preferences.locale, Some(Locale::Dutch));
        assert_eq!(preferences.theme, ThemePreference::System);
        assert_eq!(preferences.window, None, "no window is that small or that large");
        assert_eq!(preferences.last_file, Some(PathBuf::from("/tmp/a.ron")));
    }
}
