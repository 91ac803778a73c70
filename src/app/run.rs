//! Opening the window: wgpu first, glow as the second try.

use std::path::PathBuf;

use eframe::NativeOptions;
use eframe::egui::{ViewportBuilder, vec2};
use thiserror::Error;

use super::window::App;

/// What draws the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Renderer {
    /// wgpu, and glow where that does not open.
    #[default]
    Auto,
    /// Vulkan, Metal or Direct3D.
    Wgpu,
    /// OpenGL.
    Glow,
}

/// Why no window opened.
#[derive(Debug, Error)]
pub enum RunError {
    /// Every renderer that was tried, with what it said.
    #[error("no window could be opened: {0}")]
    NoWindow(String),
}

/// Opens the window on a file, or on the last scenario, and returns when it is closed.
///
/// # Errors
/// When no renderer opens a window.
pub fn run(file: Option<PathBuf>, renderer: Renderer) -> Result<(), RunError> {
    let tries: &[eframe::Renderer] = match renderer {
        Renderer::Auto => &[eframe::Renderer::Wgpu, eframe::Renderer::Glow],
        Renderer::Wgpu => &[eframe::Renderer::Wgpu],
        Renderer::Glow => &[eframe::Renderer::Glow],
    };
    let mut said = Vec::new();
    for renderer in tries {
        let options = NativeOptions {
            viewport: ViewportBuilder::default().with_inner_size(vec2(1366.0, 768.0)).with_title("Contact TCO"),
            renderer: *renderer,
            system_font_fallback: false,
            ..NativeOptions::default()
        };
        let file = file.clone();
        let opened =
            eframe::run_native("contact-tco", options, Box::new(|cc| Ok(Box::new(App::new(&cc.egui_ctx, file)))));
        match opened {
            Ok(()) => return Ok(()),
            Err(error) => said.push(format!("{renderer}: {error}")),
        }
    }
    Err(RunError::NoWindow(said.join("; ")))
}
