//! Opening the window: wgpu first, glow as the second try.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};

use eframe::egui::{IconData, ViewportBuilder, vec2};
use eframe::{CreationContext, NativeOptions};
use thiserror::Error;

use super::window::App;
use crate::app::actions::services::Services;
use crate::app::session::preferences::Layout;
use crate::app::system::window_place;
use crate::cli::Display;
use crate::text::Locale;

/// What the window is never smaller than, points: a screen of 1280 x 720 pixels at a scale of 200 %.
const SMALLEST: [f32; 2] = [640.0, 360.0];
/// What the window opens with the first time, points.
const FIRST: [f32; 2] = [1366.0, 768.0];

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
    /// The display that the system names cannot be reached.
    #[error("The display cannot be reached. This is the comparison as text:")]
    NoDisplay,
    /// Every renderer that was tried, with what it said.
    #[error(
        "no window could be opened. {0}. Is there a display, and a driver for Vulkan or OpenGL? \
         The command line works without a window: contact-tco --help"
    )]
    NoWindow(String),
    /// What draws the window gave up before there was one, as where a display gives itself a size that no screen has.
    #[error(
        "The window cannot be opened on this display. Does it say a size that no screen has, such as Xft.dpi: 0? \
         This is the comparison as text:"
    )]
    Unusable,
    /// The window was there, and what draws it gave up, as where the display is gone.
    #[error(
        "The window has ended: its display is gone, or cannot be drawn on any more. Unsaved work is kept, and offered at \
         the next start."
    )]
    Lost,
}

impl RunError {
    /// Whether the window had been open.
    pub fn is_of_an_open_window(&self) -> bool {
        matches!(self, Self::Lost)
    }
}

/// Whether a window was opened.
static OPENED: AtomicBool = AtomicBool::new(false);

/// Opens the window on a file, or on the last scenario, and returns when it is closed. Without a locale the window speaks
/// the language last chosen, or that of the system.
///
/// # Errors
/// When the display cannot be reached or no renderer opens a window.
pub fn run(
    file: Option<PathBuf>,
    (display, renderer): (Display, Renderer),
    locale: Option<Locale>,
) -> Result<(), RunError> {
    // What a library says as it gives up helps whoever looks for the fault, and nobody else.
    if std::env::var_os("RUST_BACKTRACE").is_none() {
        std::panic::set_hook(Box::new(|_| ()));
    }
    let tries: &[eframe::Renderer] = match renderer {
        Renderer::Auto => &[eframe::Renderer::Wgpu, eframe::Renderer::Glow],
        Renderer::Wgpu => &[eframe::Renderer::Wgpu],
        Renderer::Glow => &[eframe::Renderer::Glow],
    };
    let mut said = Vec::new();
    for renderer in tries {
        let opened = catch_unwind(AssertUnwindSafe(|| open(file.clone(), (display, *renderer), locale)));
        let was_open = OPENED.load(Ordering::Relaxed);
        let Ok(opened) = opened else { return Err(if was_open { RunError::Lost } else { RunError::Unusable }) };
        match opened {
            Ok(()) => return Ok(()),
            Err(_) if was_open => return Err(RunError::Lost),
            // Every renderer needs the display, and winit asks for it once in a process.
            Err(eframe::Error::WinitEventLoop(_)) => return Err(RunError::NoDisplay),
            Err(error) => said.push(format!("{renderer}: {error}")),
        }
    }
    Err(RunError::NoWindow(said.join("; ")))
}

fn open(
    file: Option<PathBuf>,
    (display, renderer): (Display, eframe::Renderer),
    locale: Option<Locale>,
) -> eframe::Result {
    let services = Services::of_user();
    let options = NativeOptions {
        viewport: viewport(&services.preferences().preferences.layout),
        renderer,
        system_font_fallback: false,
        event_loop_builder: on(display),
        ..NativeOptions::default()
    };
    let app = |cc: &CreationContext<'_>| {
        OPENED.store(true, Ordering::Relaxed);
        window_place::bring_back(cc);
        let mut app = App::new(&cc.egui_ctx, file, services);
        if let Some(locale) = locale {
            app.speak(locale);
        }
        app
    };
    eframe::run_native("contact-tco", options, Box::new(|cc| Ok(Box::new(app(cc)))))
}

/// What has the window open on that display; none where the system is asked.
fn on(display: Display) -> Option<eframe::EventLoopBuilderHook> {
    #[cfg(target_os = "linux")]
    if display == Display::X11 {
        use winit::platform::x11::EventLoopBuilderExtX11;
        return Some(Box::new(|builder| _ = builder.with_x11()));
    }
    let _ = display;
    None
}

fn viewport(layout: &Layout) -> ViewportBuilder {
    let viewport = ViewportBuilder::default()
        .with_title("Contact TCO")
        .with_app_id("contact-tco")
        .with_inner_size(vec2_of(layout.window.unwrap_or(FIRST)))
        .with_min_inner_size(vec2_of(SMALLEST))
        .with_maximized(layout.maximized)
        .with_drag_and_drop(true);
    let viewport = match layout.place {
        Some([left, top]) => viewport.with_position([left, top]),
        None => viewport,
    };
    match icon() {
        Some(icon) => viewport.with_icon(icon),
        None => viewport,
    }
}

fn vec2_of([width, height]: [f32; 2]) -> eframe::egui::Vec2 {
    vec2(width, height)
}

/// The program's icon.
fn icon() -> Option<IconData> {
    eframe::icon_data::from_png_bytes(include_bytes!("../../assets/icon/contact-tco.png")).ok()
}
