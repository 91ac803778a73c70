//! Whether a window can open at all.

/// Whether there is a screen to open a window on. Only systems that name their display in a variable can lack one.
pub fn has_display() -> bool {
    if cfg!(any(not(unix), target_os = "macos", target_os = "android", target_os = "ios")) {
        return true;
    }
    ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"]
        .into_iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}
