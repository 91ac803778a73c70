//! The colours of paper and of the light theme.

use crate::model::bill::Sourcing;
use crate::model::scenario::Form;

/// A colour as `0xRRGGBB`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Colour(pub u32);

pub const TEXT: Colour = Colour(0x1b2023);
pub const WEAK_TEXT: Colour = Colour(0x5c666c);
/// Paper, and the cards of the window.
pub const CARD: Colour = Colour(0xffffff);
/// A surface that stands a little apart from the card.
pub const SOFT: Colour = Colour(0xf0f2f3);
pub const LINE: Colour = Colour(0xe3e6e8);
pub const BORDER: Colour = Colour(0xccd2d5);
pub const ACCENT: Colour = Colour(0x0d736d);
pub const WARNING: Colour = Colour(0x8f5300);

/// How much of its colour the lighter tone of a bar keeps.
const HIDDEN: f32 = 0.42;
/// What is read on a light colour. A lighter black would not stand out at 4.5:1 where white does not either.
const BLACK: Colour = Colour(0x000000);

impl Colour {
    /// The colour of an option's curve, bar and dot.
    pub fn of(sourcing: Sourcing) -> Self {
        match sourcing {
            Sourcing::InHouse => Self(0x2c9b95),
            Sourcing::Outsourced(Form::Dedicated) => Self(0xa7172c),
            Sourcing::Outsourced(Form::BlendedMinute) => Self(0x174b8c),
            Sourcing::Outsourced(Form::BlendedContact) => Self(0x8f35ea),
            Sourcing::Outsourced(Form::Hybrid) => Self(0xc17d0b),
        }
    }

    /// The colour of text that speaks of an option.
    pub fn text_of(sourcing: Sourcing) -> Self {
        match sourcing {
            Sourcing::InHouse => Self(0x0d736d),
            Sourcing::Outsourced(Form::Dedicated) => Self(0xa7172c),
            Sourcing::Outsourced(Form::BlendedMinute) => Self(0x174b8c),
            Sourcing::Outsourced(Form::BlendedContact) => Self(0x7f2ad6),
            Sourcing::Outsourced(Form::Hybrid) => Self(0x8a5800),
        }
    }

    /// Red, green and blue.
    pub fn rgb(self) -> [u8; 3] {
        let [_, red, green, blue] = self.0.to_be_bytes();
        [red, green, blue]
    }

    /// Mixed with paper: 1 is the colour, 0 is white.
    pub fn tint(self, part: f32) -> Self {
        let mix = |channel: u8| (255.0 - (255.0 - f32::from(channel)) * part).round().clamp(0.0, 255.0) as u8;
        let [red, green, blue] = self.rgb().map(mix);
        Self(u32::from_be_bytes([0, red, green, blue]))
    }

    /// The lighter tone: costs that no budget or invoice shows.
    pub fn hidden(self) -> Self {
        self.tint(HIDDEN)
    }

    /// White or black, whichever is the easier to read on it: at least 4.5:1 on every colour.
    pub fn ink(self) -> Self {
        if self.contrast(CARD) >= self.contrast(BLACK) { CARD } else { BLACK }
    }

    /// How much two colours stand out from each other, 1 to 21 (WCAG 2).
    fn contrast(self, other: Self) -> f32 {
        let (one, other) = (self.luminance() + 0.05, other.luminance() + 0.05);
        one.max(other) / one.min(other)
    }

    /// Relative luminance, 0..1, of an sRGB colour (WCAG 2).
    fn luminance(self) -> f32 {
        let linear = |channel: u8| {
            let part = f32::from(channel) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        let [red, green, blue] = self.rgb().map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::bill::Options;

    #[test]
    fn a_tint_lies_between_the_colour_and_white() {
        assert_eq!(ACCENT.tint(1.0), ACCENT);
        assert_eq!(ACCENT.tint(0.0), CARD);
        assert_eq!(Colour(0x000000).tint(0.5), Colour(0x808080));
        assert_eq!((Colour(0xffffff).ink(), Colour(0x174b8c).ink()), (BLACK, CARD));
    }

    #[test]
    fn contrast_is_that_of_the_guidelines() {
        // Black on white is 21; mid grey 0x777777 on white is the well-known 4.48.
        assert!((CARD.contrast(BLACK) - 21.0).abs() < 1e-3);
        assert!((CARD.contrast(Colour(0x777777)) - 4.48).abs() < 0.01);
    }

    #[test]
    fn what_stands_on_an_option_can_be_read() {
        let parts = (0..=100).map(|part| part as f32 / 100.0);
        let all: Vec<Colour> = Options::market().iter().map(Colour::of).collect();
        let options = all.iter().flat_map(|colour| parts.clone().map(move |part| colour.tint(part)));
        let greys = (0..=255).map(|part| Colour(part * 0x01_01_01));
        for colour in options.chain(all.iter().map(|colour| colour.hidden())).chain(greys) {
            let contrast = colour.contrast(colour.ink());
            assert!(contrast >= 4.5, "{colour:x?}: {contrast}");
        }
    }
}
