//! Language and theme.

use contact_tco::text::Locale;
use eframe::egui::accesskit::Role;
use eframe::egui::{Theme, ThemePreference};

use crate::desk::{Desk, Setup};

#[test]
fn the_language_is_switched_and_remembered() {
    let mut desk = Desk::new();
    assert!(desk.has(Role::TextInput, "Gross hourly wage"));
    desk.press("NL");
    assert!(desk.has(Role::TextInput, "Bruto uurloon"));
    assert!(!desk.has(Role::TextInput, "Gross hourly wage"));
    assert!(desk.has(Role::Button, "Bestand"));
    assert!(!desk.state().work().history.is_dirty(), "a language is no edit");
    let again = Setup::default().at(&desk.folder).start();
    assert_eq!(again.state().text.locale(), Locale::Dutch);
}

#[test]
fn the_theme_is_switched_and_remembered() {
    let mut desk = Desk::new();
    assert_eq!(desk.window.ctx.theme(), Theme::Light);
    desk.press("View");
    desk.click(Role::RadioButton, "Dark");
    assert_eq!(desk.window.ctx.theme(), Theme::Dark);
    let again = Setup::default().at(&desk.folder).start();
    assert_eq!(again.state().preferences.theme, ThemePreference::Dark);
    assert_eq!(again.window.ctx.theme(), Theme::Dark);
}

#[test]
fn the_about_box_names_version_and_limits_in_both_languages() {
    for (locale, menu, item, limit) in [
        (Locale::English, "Help", "About Contact TCO", "nobody hangs up"),
        (Locale::Dutch, "Help", "Over Contact TCO", "niemand hangt op"),
    ] {
        let mut desk = Setup::default().locale(locale).start();
        desk.menu(menu, item);
        assert!(desk.says(&format!("Contact TCO {}", env!("CARGO_PKG_VERSION"))), "{locale:?}");
        assert!(desk.says(limit), "{locale:?}");
    }
}
