//! Starts the window or answers on the command line.

use std::process::ExitCode;

use contact_tco::cli::{self, Task, Window};

fn main() -> ExitCode {
    match cli::run(std::env::args_os()) {
        Task::Done(code) => code,
        Task::Window(window) => open(window),
    }
}

#[cfg(feature = "gui")]
fn open(window: Window) -> ExitCode {
    use contact_tco::app::{self, Renderer};

    let Some(display) = cli::display() else {
        return window.instead("There is no display to open the window on. This is the comparison as text:");
    };
    let renderer = match window.renderer {
        cli::Renderer::Auto => Renderer::Auto,
        cli::Renderer::Wgpu => Renderer::Wgpu,
        cli::Renderer::Glow => Renderer::Glow,
    };
    match app::run(window.file.clone(), (display, renderer), window.locale) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.is_of_an_open_window() => window.ended(&error.to_string()),
        Err(error) => window.instead(&error.to_string()),
    }
}

#[cfg(not(feature = "gui"))]
fn open(window: Window) -> ExitCode {
    window.instead("This program was built without its window. This is the comparison as text:")
}
