//! The system's own file dialogs. Behind a trait, so that tests answer them by script.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::time::{Duration, Instant};

use eframe::egui::Context;
use rfd::AsyncFileDialog;

use crate::app::command::Purpose;

/// Nobody cancels a dialog this quickly: it was never shown, though the system has something that shows dialogs.
const NEVER_SHOWN: Duration = Duration::from_millis(300);

/// What a file dialog is to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileQuestion {
    pub purpose: Purpose,
    pub title: String,
    /// What such files are called in the list of kinds.
    pub kind: String,
    /// What their names end in.
    pub ending: &'static str,
    /// What else they may end in.
    pub other_endings: &'static [&'static str],
    /// Where to begin.
    pub folder: Option<PathBuf>,
    /// The name that is proposed.
    pub name: String,
}

/// What became of a file dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileAnswer {
    Path(PathBuf),
    Cancelled,
    /// The system has no file dialog to show.
    Unavailable,
}

/// Shows file dialogs, one at a time, without making the window wait.
pub trait FileDialogs {
    /// Shows a dialog. Refused, with `false`, while another is on screen.
    fn ask(&mut self, question: FileQuestion, ctx: &Context, frame: &eframe::Frame) -> bool;

    /// What became of the dialog, once it is known.
    fn answer(&mut self) -> Option<(Purpose, FileAnswer)>;
}

/// The dialogs of the system: those of the desktop portal, of `zenity`, of Windows or of macOS.
#[derive(Default)]
pub struct SystemFileDialogs {
    open: Option<Open>,
    /// Whether the system has anything that shows them, once that was asked.
    shown: Option<bool>,
}

struct Open {
    purpose: Purpose,
    asked: Instant,
    answer: Receiver<Option<PathBuf>>,
}

impl FileDialogs for SystemFileDialogs {
    fn ask(&mut self, question: FileQuestion, ctx: &Context, frame: &eframe::Frame) -> bool {
        if self.open.is_some() {
            return false;
        }
        self.shown.get_or_insert_with(shows_dialogs);
        let FileQuestion { purpose, title, kind, ending, other_endings, folder, name } = question;
        let endings: Vec<&str> = std::iter::once(ending).chain(other_endings.iter().copied()).collect();
        // Some systems show dialogs from the main thread only, so it is built here and awaited elsewhere.
        let mut dialog = AsyncFileDialog::new().set_parent(frame).set_title(title).add_filter(kind, &endings);
        if let Some(folder) = folder {
            dialog = dialog.set_directory(folder);
        }
        let (sender, answer) = channel();
        let wake = ctx.clone();
        let send = move |file: Option<rfd::FileHandle>| {
            // A window that is gone needs no answer.
            let _ = sender.send(file.map(|file| file.path().to_owned()));
            wake.request_repaint();
        };
        match purpose {
            Purpose::Open | Purpose::Contacts => {
                let file = dialog.pick_file();
                std::thread::spawn(move || send(pollster::block_on(file)));
            }
            Purpose::Save | Purpose::Export(_) | Purpose::Unread => {
                let file = dialog.set_file_name(name).save_file();
                std::thread::spawn(move || send(pollster::block_on(file)));
            }
        }
        self.open = Some(Open { purpose, asked: Instant::now(), answer });
        true
    }

    fn answer(&mut self) -> Option<(Purpose, FileAnswer)> {
        let open = self.open.as_ref()?;
        let answer = match open.answer.try_recv() {
            Ok(Some(path)) => FileAnswer::Path(path),
            Ok(None) if self.shown == Some(true) && open.asked.elapsed() > NEVER_SHOWN => FileAnswer::Cancelled,
            Ok(None) | Err(TryRecvError::Disconnected) => FileAnswer::Unavailable,
            Err(TryRecvError::Empty) => return None,
        };
        let purpose = open.purpose;
        self.open = None;
        Some((purpose, answer))
    }
}

/// The path with the ending of scenario files. Another ending stays before it: `plan v1.2`, and what looks like a file of
/// another kind.
pub fn with_ending(path: &Path) -> PathBuf {
    let is_ended = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron"));
    if is_ended { path.to_owned() } else { ended(path, "ron") }
}

/// The path with an ending after whatever ending it has.
pub fn ended(path: &Path, ending: &str) -> PathBuf {
    let Some(name) = path.file_name() else { return path.to_owned() };
    let mut name = name.to_os_string();
    name.push(".");
    name.push(ending);
    path.with_file_name(name)
}

/// What the file chooser of a desktop portal says it implements.
const CHOOSER: &str = "org.freedesktop.impl.portal.FileChooser";

/// Whether this system has anything that shows a file dialog. A dialog that cannot be shown and one that was cancelled give
/// the same answer, so the difference is looked up beforehand. Windows and macOS always have file dialogs; elsewhere a desktop portal or `zenity` shows them.
fn shows_dialogs() -> bool {
    cfg!(any(windows, target_os = "macos")) || has_zenity(&folders("PATH", "")) || has_portal()
}

fn has_zenity(folders: &[PathBuf]) -> bool {
    folders.iter().any(|folder| folder.join("zenity").is_file())
}

/// A portal is reached over the session bus.
fn has_portal() -> bool {
    let bus = std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some()
        || std::env::var_os("XDG_RUNTIME_DIR").is_some_and(|folder| Path::new(&folder).join("bus").exists());
    bus && has_chooser(&folders("XDG_DATA_DIRS", "/usr/local/share:/usr/share"))
}

/// Whether the data folders hold a portal's file chooser.
fn has_chooser(folders: &[PathBuf]) -> bool {
    let portals = folders.iter().filter_map(|folder| folder.join("xdg-desktop-portal/portals").read_dir().ok());
    let files = portals.flatten().flatten();
    files.into_iter().any(|file| std::fs::read_to_string(file.path()).is_ok_and(|text| text.contains(CHOOSER)))
}

fn folders(variable: &str, otherwise: &str) -> Vec<PathBuf> {
    let listed = std::env::var_os(variable).filter(|listed| !listed.is_empty());
    std::env::split_paths(&listed.unwrap_or_else(|| otherwise.into())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ending_comes_after_the_one_that_is_there() {
        assert_eq!(ended(Path::new("/a/plan 2.1"), "pdf"), Path::new("/a/plan 2.1.pdf"));
        assert_eq!(ended(Path::new("/a/plan"), "xlsx"), Path::new("/a/plan.xlsx"));
        assert_eq!(ended(Path::new(""), "ron"), Path::new(""));
    }

    #[test]
    fn a_scenario_has_the_ending_of_scenarios() {
        for (typed, named) in [
            ("/a/mine", "/a/mine.ron"),
            ("/a/mine.ron", "/a/mine.ron"),
            ("/a/MINE.RON", "/a/MINE.RON"),
            ("/a/plan v1.2", "/a/plan v1.2.ron"),
            ("/a/mine.json", "/a/mine.json.ron"),
        ] {
            assert_eq!(with_ending(Path::new(typed)), Path::new(named));
        }
    }

    #[test]
    fn a_chooser_and_zenity_are_found_where_they_are() {
        let folder = tempfile::TempDir::new().expect("a folder");
        let found = [folder.path().to_owned()];
        assert!(!has_zenity(&found) && !has_chooser(&found));
        let portals = folder.path().join("xdg-desktop-portal/portals");
        std::fs::create_dir_all(&portals).expect("folders");
        std::fs::write(portals.join("other.portal"), "[portal]\nInterfaces=org.freedesktop.impl.portal.Wallpaper\n")
            .expect("a file");
        assert!(!has_chooser(&found), "a portal without a file chooser shows none");
        std::fs::write(portals.join("gtk.portal"), format!("[portal]\nInterfaces=a;{CHOOSER};\n")).expect("a file");
        std::fs::write(folder.path().join("zenity"), "").expect("a file");
        assert!(has_zenity(&found) && has_chooser(&found));
    }
}
