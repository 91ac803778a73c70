//! What is remembered from one start to the next. Never documents: a lost or broken file costs nothing but a few choices.

mod fields;
mod layout;

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use eframe::egui::ThemePreference;
use serde_json::{Map, Value, json};

use crate::cli;
use crate::document;
use crate::text::Locale;
use fields::Fields;
pub use layout::{EXPLANATION, INPUTS, Layout, ZOOMS};

/// The most files that the menu offers again.
const MAX_RECENT: usize = 8;
/// More than a file of preferences ever takes.
const MAX_BYTES: u64 = 1 << 16;

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
    /// Place and size of the window and of what is in it.
    pub layout: Layout,
    /// The ids of the groups of inputs that are open; none before the first choice.
    pub open_groups: Option<Vec<String>>,
    /// The ids of the inputs that a presentation shows; none before the first choice.
    pub presented: Option<Vec<String>>,
    /// What a newer program wrote, and this one does not know.
    pub rest: Map<String, Value>,
}

impl Default for Preferences {
    fn default() -> Self {
        Self::of(&mut Fields::default())
    }
}

/// Preferences that were read from a file.
#[derive(Debug, PartialEq)]
pub struct Found {
    pub preferences: Preferences,
    /// Whether the file held something else than preferences, in part or altogether.
    pub is_broken: bool,
}

impl Preferences {
    /// Reads the preferences. What is missing, broken or unknown takes its default, each choice by itself.
    pub fn read(file: &Path) -> Found {
        let mut bytes = Vec::new();
        // Reading from a pipe could wait for ever.
        let opened = fs::metadata(file).ok().filter(fs::Metadata::is_file).and_then(|_| fs::File::open(file).ok());
        let read = opened.map(|file| file.take(MAX_BYTES).read_to_end(&mut bytes));
        // A file that is not there is none that is broken.
        let mut fields = if read.is_some_and(|read| read.is_ok()) { Fields::of(&bytes) } else { Fields::default() };
        let mut preferences = Self::of(&mut fields);
        let is_broken = fields.is_broken;
        preferences.rest = fields.rest();
        Found { preferences, is_broken }
    }

    fn of(fields: &mut Fields) -> Self {
        let mut recent: Vec<PathBuf> = fields.take("recent").unwrap_or_default();
        recent.truncate(MAX_RECENT);
        Self {
            locale: fields.take::<String>("language").and_then(|code| Locale::from_code(&code)),
            theme: match fields.take::<String>("theme").as_deref() {
                Some("light") => ThemePreference::Light,
                Some("dark") => ThemePreference::Dark,
                _ => ThemePreference::System,
            },
            last_file: fields.take("last_file"),
            open_files: fields.take("open_files").unwrap_or_default(),
            recent,
            layout: Layout::of(fields),
            open_groups: fields.take("open_groups"),
            presented: fields.take("presented"),
            rest: Map::new(),
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
        let mut all = self.rest.clone();
        let mut put = |name: &str, value: Value| all.insert(name.to_owned(), value);
        put("language", json!(self.locale.map(Locale::code)));
        put("theme", json!(theme));
        put("last_file", json!(self.last_file.as_ref().and_then(text)));
        put("open_files", json!(self.open_files.iter().filter_map(text).collect::<Vec<_>>()));
        put("recent", json!(self.recent.iter().filter_map(text).collect::<Vec<_>>()));
        put("open_groups", json!(self.open_groups));
        put("presented", json!(self.presented));
        self.layout.write(&mut all);
        document::keep_private(file, format!("{:#}\n", Value::Object(all)).as_bytes())
    }

    /// Puts a file that holds something else aside, under a name of its own, in place of one that was put aside before.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn put_aside(file: &Path) -> io::Result<PathBuf> {
        let aside = file.with_extension("broken.json");
        fs::rename(file, &aside)?;
        Ok(aside)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::command::Tab;

    #[test]
    fn what_is_written_is_read_back() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("deep/preferences.json");
        let mut preferences = Preferences {
            locale: Some(Locale::Dutch),
            theme: ThemePreference::Dark,
            layout: Layout {
                window: Some([1366.0, 768.0]),
                place: Some([-1366.0, 12.0]),
                maximized: true,
                inputs_width: 400.0,
                inputs_folded: true,
                explanation_width: 420.0,
                zoom: 125,
                tab: Tab::Years,
            },
            presented: Some(vec!["staff.gross_hourly_wage".to_owned()]),
            open_groups: Some(vec!["staff".to_owned()]),
            ..Preferences::default()
        };
        for name in 0..12 {
            preferences.remember(Path::new(&format!("/tmp/{name}.ron")));
        }
        preferences.remember(Path::new("/tmp/7.ron"));
        preferences.write(&file).expect("written");
        assert_eq!(Preferences::read(&file), Found { preferences: preferences.clone(), is_broken: false });
        assert_eq!(preferences.recent.len(), MAX_RECENT);
        assert_eq!(preferences.recent[..2], ["/tmp/7.ron", "/tmp/11.ron"].map(PathBuf::from));
    }

    fn read_from(text: &[u8]) -> Found {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("preferences.json");
        fs::write(&file, text).expect("written");
        Preferences::read(&file)
    }

    #[test]
    fn broken_preferences_are_never_fatal() {
        let nothing = Found { preferences: Preferences::default(), is_broken: false };
        assert_eq!(Preferences::read(Path::new("/nowhere/preferences.json")), nothing, "no file");
        for broken in ["", "{", "[]", "null", "\u{0}\u{1}", "{\"theme\": 3, \"recent\": \"x\", \"window\": [1]}"] {
            let found = read_from(broken.as_bytes());
            assert_eq!(found, Found { preferences: Preferences::default(), is_broken: true }, "{broken:?}");
        }
        assert!(read_from(&vec![b'['; 1 << 20]).is_broken, "far too long and deep");
    }

    #[test]
    fn one_broken_choice_leaves_the_others() {
        let found = read_from(
            br#"{"language": "nl", "theme": "purple", "window": [0, 1e9], "last_file": "/tmp/a.ron", "zoom": 130,
                "place": [1e30, 0], "inputs_width": 20, "sheet_width": 1e9, "tab": "tab-of-tomorrow"}"#,
        );
        let preferences = found.preferences;
        assert!(!found.is_broken, "what is out of bounds or not known yet is not broken");
        assert_eq!(preferences.locale, Some(Locale::Dutch));
        assert_eq!(preferences.theme, ThemePreference::System);
        assert_eq!(preferences.last_file, Some(PathBuf::from("/tmp/a.ron")));
        let Layout { window, place, inputs_width, explanation_width, zoom, tab, .. } = preferences.layout;
        assert_eq!(window, None, "no window is that small or that large");
        assert_eq!(place, None, "no screen is that far");
        assert_eq!([inputs_width, explanation_width], [INPUTS[0], EXPLANATION[2]]);
        assert_eq!((zoom, tab), (100, Tab::default()));
        assert!(read_from(br#"{"language": "nl", "zoom": "large"}"#).is_broken);
        assert_eq!(read_from(br#"{"language": "nl", "zoom": "large"}"#).preferences.locale, Some(Locale::Dutch));
    }

    #[test]
    fn what_a_newer_program_wrote_is_kept() {
        let found = read_from(br#"{"language": "nl", "dreams": {"of": [1, 2]}}"#);
        assert!(!found.is_broken);
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("preferences.json");
        found.preferences.write(&file).expect("written");
        let written: Value = serde_json::from_slice(&fs::read(&file).expect("read")).expect("JSON");
        assert_eq!(written["dreams"], json!({"of": [1, 2]}));
        assert_eq!(written["language"], "nl");
    }

    #[test]
    fn zooming_goes_through_the_sizes_and_stops_at_the_last() {
        let at = |zoom| Layout { zoom, ..Layout::default() };
        assert_eq!([at(100).zoomed(1), at(100).zoomed(-1)], [110, 90]);
        assert_eq!([at(200).zoomed(1), at(75).zoomed(-1)], [200, 75]);
    }
}
