//! Every text on screen stands out from what it is written on: at least 4.5:1, by WCAG 2, in both themes.

use std::collections::BTreeSet;

use contact_tco::app::command::Tab;
use contact_tco::text::{Locale, Text};
use eframe::egui::accesskit::Role;
use eframe::egui::epaint::{ClippedShape, TextShape};
use eframe::egui::{Color32, Key, Modifiers, Pos2, Rgba, Shape, ThemePreference};

use crate::desk::{Desk, Setup};

fn contrast(a: Color32, b: Color32) -> f32 {
    let luminance = |colour: Color32| {
        let colour = Rgba::from(colour);
        0.2126 * colour.r() + 0.7152 * colour.g() + 0.0722 * colour.b() + 0.05
    };
    let (a, b) = (luminance(a), luminance(b));
    a.max(b) / a.min(b)
}

/// One colour over another; both are premultiplied and mixed as they are painted.
fn over(above: Color32, below: Color32) -> Color32 {
    let rest = 255 - u16::from(above.a());
    let mix = |a: u8, b: u8| (u16::from(a) + u16::from(b) * rest / 255).min(255) as u8;
    Color32::from_rgb(mix(above.r(), below.r()), mix(above.g(), below.g()), mix(above.b(), below.b()))
}

/// Puts on `ground` what a shape paints at a point.
fn paint(shape: &Shape, at: Pos2, ground: &mut Color32) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| paint(shape, at, ground)),
        Shape::Rect(rect) if rect.rect.contains(at) && rect.blur_width == 0.0 => *ground = over(rect.fill, *ground),
        Shape::Circle(circle) if circle.center.distance(at) <= circle.radius => *ground = over(circle.fill, *ground),
        _ => {}
    }
}

fn texts<'s>(shape: &'s Shape, found: &mut Vec<&'s TextShape>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| texts(shape, found)),
        Shape::Text(text) => found.push(text),
        _ => {}
    }
}

/// The texts of a picture that are too faint: their words, colour, ground and contrast.
fn faint(shapes: &[ClippedShape]) -> BTreeSet<String> {
    let mut faint = BTreeSet::new();
    for (place, clipped) in shapes.iter().enumerate() {
        let mut found = Vec::new();
        texts(&clipped.shape, &mut found);
        for text in found {
            let galley = &text.galley;
            let Some(row) = galley.rows.first().filter(|_| !galley.text().trim().is_empty()) else { continue };
            let at = text.pos + row.rect().center().to_vec2();
            if !clipped.clip_rect.contains(at) {
                continue;
            }
            let mut ground = Color32::PLACEHOLDER;
            for below in shapes[..place].iter().filter(|below| below.clip_rect.contains(at)) {
                paint(&below.shape, at, &mut ground);
            }
            for section in &galley.job.sections {
                let own = text.override_text_color.unwrap_or(section.format.color);
                let own = if own == Color32::PLACEHOLDER { text.fallback_color } else { own };
                let shown = over(own.gamma_multiply(text.opacity_factor), ground);
                let found = contrast(shown, ground);
                let words: String = galley.text().chars().take(50).collect();
                if found < 4.5 {
                    faint.insert(format!("{words:?}: {shown:?} on {ground:?} is {found:.2}"));
                }
            }
        }
    }
    faint
}

fn settle(desk: &mut Desk) {
    for _ in 0..15 {
        std::thread::sleep(std::time::Duration::from_millis(20));
        desk.window.step();
    }
}

#[test]
fn every_text_stands_out_in_every_view() {
    let text = Text::new(Locale::English);
    let mut all = BTreeSet::new();
    for theme in [ThemePreference::Light, ThemePreference::Dark] {
        let mut desk = Setup::default().preferences(|it| it.theme = theme).size(1366.0, 1600.0).start();
        let look = |desk: &mut Desk, what: &str, all: &mut BTreeSet<String>| {
            settle(desk);
            let shapes = &desk.window.output().shapes;
            all.extend(faint(shapes).into_iter().map(|faint| format!("{theme:?}, {what}: {faint}")));
        };
        for tab in Tab::ALL {
            desk.click(Role::Tab, &text.get(tab.key()));
            look(&mut desk, tab.key(), &mut all);
        }
        // A wage beyond what is usual, something refused, the sheet, menus with what cannot be done now, dialogs.
        desk.enter("Gross hourly wage", "99");
        desk.enter("Contacts a month", "-1");
        desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::I);
        look(&mut desk, "sheet", &mut all);
        desk.press("Edit");
        look(&mut desk, "menu", &mut all);
        desk.keys(Modifiers::NONE, Key::Escape);
        for (modifiers, key) in [
            (Modifiers::COMMAND, Key::K),
            (Modifiers::NONE, Key::F1),
            (Modifiers::COMMAND, Key::G),
            (Modifiers::NONE, Key::F2),
        ] {
            desk.keys(modifiers, key);
            look(&mut desk, &format!("{key:?}"), &mut all);
            desk.keys(Modifiers::NONE, Key::Escape);
        }
        desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
        desk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::C);
        look(&mut desk, "side by side", &mut all);
    }
    assert!(all.is_empty(), "{all:#?}");
}
