//! Whether a window can open at all, and where.

use std::env::var_os;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// Where a window opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Display {
    /// Where the system says.
    Usual,
    /// On X11, since the Wayland display that the system names is not there any more, as after the session that it was of.
    X11,
}

/// The screen to open a window on, if there is one. Only systems that name their display in a variable can lack one.
pub fn display() -> Option<Display> {
    if cfg!(any(not(unix), target_os = "macos", target_os = "android", target_os = "ios")) {
        return Some(Display::Usual);
    }
    of(|name| var_os(name).filter(|value| !value.is_empty()), answers)
}

/// The screen by what variables say, and whether something answers at a socket.
fn of(named: impl Fn(&str) -> Option<OsString>, answers: impl Fn(&Path) -> bool) -> Option<Display> {
    let has_x11 = named("DISPLAY").is_some();
    if named("WAYLAND_SOCKET").is_some() {
        return Some(Display::Usual);
    }
    let Some(wayland) = named("WAYLAND_DISPLAY").map(PathBuf::from) else {
        return has_x11.then_some(Display::Usual);
    };
    // A name is one of a socket in the folder of the session.
    let socket =
        named("XDG_RUNTIME_DIR").map_or_else(|| wayland.clone(), |folder| PathBuf::from(folder).join(&wayland));
    match (answers(&socket), has_x11) {
        (true, _) => Some(Display::Usual),
        (false, true) => Some(Display::X11),
        (false, false) => None,
    }
}

#[cfg(unix)]
fn answers(socket: &Path) -> bool {
    std::os::unix::net::UnixStream::connect(socket).is_ok()
}

#[cfg(not(unix))]
fn answers(_: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wayland_display_that_does_not_answer_gives_way_to_x11() {
        let found = |set: &[(&str, &str)], answering: &str| {
            let named =
                |name: &str| set.iter().find(|(known, _)| *known == name).map(|(_, value)| OsString::from(value));
            of(named, |socket| socket == Path::new(answering))
        };
        let (run, wayland, x11) = (("XDG_RUNTIME_DIR", "/run/me"), ("WAYLAND_DISPLAY", "wayland-7"), ("DISPLAY", ":0"));
        assert_eq!(found(&[run, wayland, x11], "/run/me/wayland-7"), Some(Display::Usual));
        assert_eq!(found(&[run, wayland], "/run/me/wayland-7"), Some(Display::Usual));
        assert_eq!(found(&[run, wayland, x11], ""), Some(Display::X11));
        assert_eq!(found(&[run, wayland], ""), None);
        assert_eq!(found(&[run, ("WAYLAND_DISPLAY", "/tmp/socket"), x11], "/tmp/socket"), Some(Display::Usual));
        assert_eq!(found(&[run, x11], ""), Some(Display::Usual));
        assert_eq!(found(&[("WAYLAND_SOCKET", "7")], ""), Some(Display::Usual));
        assert_eq!(found(&[run], ""), None);
    }

    #[cfg(unix)]
    #[test]
    fn a_socket_that_nobody_listens_at_does_not_answer() {
        let folder = tempfile::tempdir().expect("a folder");
        let socket = folder.path().join("wayland-0");
        assert!(!answers(&socket), "it is not there");
        let listener = std::os::unix::net::UnixListener::bind(&socket).expect("a socket");
        assert!(answers(&socket));
        drop(listener);
        assert!(socket.exists() && !answers(&socket), "the session that made it has ended");
    }
}
