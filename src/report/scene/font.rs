//! The bundled fonts, Inter with tabular figures in two weights, and how words become glyphs.

use std::ops::Range;
use std::sync::LazyLock;

use rustybuzz::{Direction, Face, UnicodeBuffer};
use unicode_bidi::BidiInfo;

/// The regular weight as a font file.
pub static REGULAR: &[u8] = include_bytes!("../../../assets/fonts/Inter-Regular.otf");
/// The semi-bold weight as a font file.
pub static STRONG: &[u8] = include_bytes!("../../../assets/fonts/Inter-SemiBold.otf");

/// How far letters with accents rise above the base line, in parts of their size.
pub const ASCENT: f32 = 0.97;
/// How far letters reach below the base line, in parts of their size.
pub const DESCENT: f32 = 0.24;

/// A weight of the font.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Weight {
    #[default]
    Regular,
    Strong,
}

/// A glyph in its place after the glyph before it; distances in parts of the size.
#[derive(Clone, Debug, PartialEq)]
pub struct Glyph {
    /// Its number in the font; 0 where the font has none for the letter.
    pub id: u32,
    pub advance: f32,
    pub offset: [f32; 2],
    /// The bytes of the words that it stands for.
    pub bytes: Range<usize>,
}

static FACES: LazyLock<[Option<Face<'static>>; 2]> =
    LazyLock::new(|| [REGULAR, STRONG].map(|data| Face::from_slice(data, 0)));

impl Weight {
    /// The font file.
    pub fn data(self) -> &'static [u8] {
        match self {
            Self::Regular => REGULAR,
            Self::Strong => STRONG,
        }
    }

    fn face(self) -> Option<&'static Face<'static>> {
        FACES[self as usize].as_ref()
    }
}

/// The glyphs of one line from left to right, each with the letters that it stands for. Words that run from right to
/// left stand in their order on paper; letters that the font lacks are boxes.
pub fn shape(words: &str, weight: Weight) -> Vec<Glyph> {
    let Some(face) = weight.face() else { return Vec::new() };
    let mut glyphs = Vec::with_capacity(words.len());
    if is_left_to_right(words) {
        shape_run(words, 0..words.len(), Direction::LeftToRight, face, &mut glyphs);
        return glyphs;
    }
    let bidi = BidiInfo::new(words, None);
    for paragraph in &bidi.paragraphs {
        let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
        for run in runs {
            let is_rtl = levels.get(run.start).is_some_and(|level| level.is_rtl());
            let direction = if is_rtl { Direction::RightToLeft } else { Direction::LeftToRight };
            shape_run(words, run, direction, face, &mut glyphs);
        }
    }
    glyphs
}

/// How wide words are on one line, in parts of their size.
pub fn width(words: &str, weight: Weight) -> f32 {
    shape(words, weight).iter().map(|glyph| glyph.advance).sum()
}

/// Whether a text begins, and so is set, from right to left.
pub fn runs_to_the_left(words: &str) -> bool {
    unicode_bidi::get_base_direction(words) == unicode_bidi::Direction::Rtl
}

/// No letter before the first Hebrew one runs to the left.
fn is_left_to_right(words: &str) -> bool {
    words.chars().all(|letter| letter < '\u{590}' || ('\u{2010}'..='\u{2027}').contains(&letter) || letter == '€')
}

fn shape_run(words: &str, run: Range<usize>, direction: Direction, face: &Face<'static>, glyphs: &mut Vec<Glyph>) {
    let Some(part) = words.get(run.clone()) else { return };
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(part);
    buffer.guess_segment_properties();
    buffer.set_direction(direction);
    let shaped = rustybuzz::shape(face, &[], buffer);
    let scale = 1.0 / face.units_per_em().max(1) as f32;
    let mut starts: Vec<usize> = shaped.glyph_infos().iter().map(|info| info.cluster as usize).collect();
    starts.push(part.len());
    starts.sort_unstable();
    starts.dedup();
    for (info, position) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
        let start = info.cluster as usize;
        let end = starts.get(starts.partition_point(|other| *other <= start)).copied().unwrap_or(part.len());
        glyphs.push(Glyph {
            id: info.glyph_id,
            advance: position.x_advance as f32 * scale,
            offset: [position.x_offset as f32 * scale, position.y_offset as f32 * scale],
            bytes: run.start + start..run.start + end,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_tabular_in_both_weights() {
        for weight in [Weight::Regular, Weight::Strong] {
            let widths: Vec<f32> = ('0'..='9').map(|digit| width(&digit.to_string(), weight)).collect();
            assert!(widths.iter().all(|other| *other == widths[0] && *other > 0.4), "{widths:?}");
        }
    }

    #[test]
    fn glyphs_stand_for_every_letter_once() {
        for words in ["Break-even at € 1,234", "naïve", "שלום 42 hello", "العربية", "😀👨‍👩‍👧 a\u{301}", ""]
        {
            let glyphs = shape(words, Weight::Regular);
            let mut bytes: Vec<Range<usize>> = glyphs.iter().map(|glyph| glyph.bytes.clone()).collect();
            bytes.sort_by_key(|range| range.start);
            bytes.dedup();
            let told: String = bytes.iter().map(|range| &words[range.clone()]).collect();
            assert_eq!(told, words);
        }
    }

    #[test]
    fn hebrew_stands_from_right_to_left() {
        let glyphs = shape("אבג", Weight::Regular);
        assert!(glyphs.windows(2).all(|pair| pair[0].bytes.start > pair[1].bytes.start));
        assert!(runs_to_the_left("שלום hello") && !runs_to_the_left("hello שלום"));
    }
}
