//! Pictures of all views at all sizes, to be looked at by people: `tests/gallery FOLDER` writes them.

use std::path::{Path, PathBuf};

use contact_tco::app::views::Tab;
use contact_tco::text::{Locale, Text};
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers, ThemePreference};

use crate::desk::{Desk, Setup};

/// Width and height of the screen in pixels, and the scale of its system.
const SCREENS: [(u32, u32, f32); 6] =
    [(1280, 720, 1.0), (1366, 768, 1.0), (1366, 768, 1.25), (1920, 1080, 1.0), (1920, 1080, 1.5), (3840, 2160, 2.0)];

#[test]
#[ignore = "writes pictures for people to look at"]
fn all_views() {
    let Some(folder) = std::env::var_os("GALLERY").map(PathBuf::from) else { panic!("GALLERY names no folder") };
    std::fs::create_dir_all(&folder).unwrap();
    for screen in SCREENS {
        for locale in Locale::ALL {
            for theme in [ThemePreference::Light, ThemePreference::Dark] {
                views(&folder, screen, locale, theme);
            }
        }
    }
}

fn views(folder: &Path, (width, height, scale): (u32, u32, f32), locale: Locale, theme: ThemePreference) {
    let text = Text::new(locale);
    let shade = if theme == ThemePreference::Light { "light" } else { "dark" };
    let ending = format!("{width}x{height}-{}-{}-{shade}", (scale * 100.0) as u32, locale.code());
    let mut desk = Setup::default()
        .locale(locale)
        .preferences(|preferences| preferences.theme = theme)
        .size(width as f32 / scale, height as f32 / scale)
        .scale(scale)
        .start();
    let keep = |desk: &mut Desk, name: &str| {
        settle(desk);
        let picture = desk.window.render().unwrap();
        picture.save(folder.join(format!("{name}-{ending}.png"))).unwrap();
    };
    for tab in Tab::ALL {
        desk.click(Role::Tab, &text.get(tab.key()));
        keep(&mut desk, &tab.key().replace("tab-", ""));
    }
    desk.click(Role::Tab, &text.get(Tab::BreakEven.key()));
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    desk.enter(&text.input("staff.gross_hourly_wage"), "19");
    desk.enter(&text.input("demand.contacts_per_month"), "14000");
    desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::C);
    keep(&mut desk, "side_by_side");
}

/// Lets everything come in that is worked out beside the window.
fn settle(desk: &mut Desk) {
    for _ in 0..20 {
        std::thread::sleep(std::time::Duration::from_millis(30));
        desk.window.step();
    }
}
