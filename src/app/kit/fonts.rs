//! The bundled fonts: Inter, with tabular figures, in two weights. Nothing else is loaded, so every machine shows the same.

use std::sync::Arc;

use eframe::egui::{FontData, FontDefinitions, FontFamily, FontId};

use crate::report::scene::font::{REGULAR, STRONG};

/// The name of the family of headings and amounts.
const STRONG_NAME: &str = "strong";

/// The semi-bold family.
pub fn strong_family() -> FontFamily {
    FontFamily::Name(STRONG_NAME.into())
}

/// Semi-bold text of a size in points.
pub fn strong(size: f32) -> FontId {
    FontId::new(size, strong_family())
}

/// Regular text of a size in points.
pub fn regular(size: f32) -> FontId {
    FontId::new(size, FontFamily::Proportional)
}

/// The families of the window. Code and figures use the regular weight: its figures are tabular.
pub fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    fonts.font_data.insert("regular".to_owned(), Arc::new(FontData::from_static(REGULAR)));
    fonts.font_data.insert(STRONG_NAME.to_owned(), Arc::new(FontData::from_static(STRONG)));
    fonts.families.insert(FontFamily::Proportional, vec!["regular".to_owned()]);
    fonts.families.insert(FontFamily::Monospace, vec!["regular".to_owned()]);
    fonts.families.insert(strong_family(), vec![STRONG_NAME.to_owned()]);
    fonts
}

#[cfg(test)]
mod tests {
    use super::*;
    use eframe::egui::epaint::text::{Fonts, TextOptions};
    use std::collections::BTreeSet;
    use std::path::Path;

    fn characters_below(folder: &Path, ending: &str, found: &mut BTreeSet<char>) {
        for entry in std::fs::read_dir(folder).expect("folder is part of the repository") {
            let path = entry.expect("entry can be read").path();
            if path.is_dir() {
                characters_below(&path, ending, found);
            } else if path.extension().is_some_and(|extension| extension == ending) {
                let text = std::fs::read_to_string(path).expect("text is UTF-8");
                // What tests feed to the program never stands on screen.
                found.extend(text.split("#[cfg(test)]").next().unwrap_or_default().chars());
            }
        }
    }

    #[test]
    fn every_character_of_texts_inputs_and_code_has_a_glyph_in_both_weights() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut wanted = BTreeSet::new();
        for (folder, ending) in [("assets/i18n", "ftl"), ("assets", "ron"), ("src", "rs")] {
            characters_below(&root.join(folder), ending, &mut wanted);
        }
        // Escaped in the code: no-break and thin spaces, the minus sign.
        wanted.extend(['\u{a0}', '\u{2009}', '\u{202f}', '\u{2212}']);
        wanted.retain(|character| !character.is_control());
        let mut fonts = Fonts::new(TextOptions::default(), definitions());
        for font in [regular(13.0), strong(13.0)] {
            let missing: String = wanted.iter().filter(|character| !fonts.has_glyph(&font, **character)).collect();
            assert_eq!(missing, "", "no glyph in {:?}", font.family);
        }
    }

    #[test]
    fn figures_are_tabular() {
        let mut fonts = Fonts::new(TextOptions::default(), definitions());
        for font in [regular(13.0), strong(13.0)] {
            let mut fonts = fonts.with_pixels_per_point(1.0);
            let widths: BTreeSet<u32> =
                ('0'..='9').map(|digit| (fonts.glyph_width(&font, digit) * 1000.0) as u32).collect();
            assert_eq!(widths.len(), 1, "{:?}: {widths:?}", font.family);
        }
    }
}
