//! The window opens by OpenGL too: when asked to, and where there is no Vulkan.

use std::path::Path;

use crate::program::{Program, program};
use crate::screen::Screen;

/// Part of the name of Mesa's library that is Vulkan without a graphics card.
const VULKAN: &str = "libvulkan_lvp";

/// Opens the window and answers whether the process has loaded a Vulkan driver.
fn draws_by_vulkan(arguments: &[&Path], variables: &[(&str, &str)]) -> bool {
    let screen = Screen::start();
    let home = tempfile::tempdir().expect("a folder");
    let mut command = program(home.path(), arguments);
    command.envs(variables.iter().copied());
    let mut window = Program::open(&screen, home.path(), command);
    window.wait_for("a figure", |tree| tree.says_within("€").then_some(()));
    window.libraries().contains(VULKAN)
}

#[test]
fn vulkan_comes_first() {
    assert!(draws_by_vulkan(&[], &[]));
}

#[test]
fn opengl_draws_when_asked_to() {
    assert!(!draws_by_vulkan(&["--renderer".as_ref(), "glow".as_ref()], &[]));
}

#[test]
fn opengl_draws_where_there_is_no_vulkan() {
    let none = "/nonexistent";
    let variables = [("VK_DRIVER_FILES", none), ("VK_ICD_FILENAMES", none), ("WGPU_BACKEND", "vulkan")];
    assert!(!draws_by_vulkan(&[], &variables));
}
