//! Whether this system has anything that shows a file dialog. A dialog that cannot be shown and one that was cancelled give
//! the same answer, so the difference is looked up beforehand.

use std::path::{Path, PathBuf};

/// What the file chooser of a desktop portal says it implements.
const CHOOSER: &str = "org.freedesktop.impl.portal.FileChooser";

/// Windows and macOS always have file dialogs; elsewhere a desktop portal or `zenity` shows them.
pub fn shows_dialogs() -> bool {
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
