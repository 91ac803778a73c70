//! Colours: one palette for the light and one for the dark theme.

use eframe::egui::{Color32, Theme};

use crate::model::bill::Sourcing;
use crate::report::colours::{self, Colour};

/// The colours of one theme.
#[derive(Clone, Debug, PartialEq)]
pub struct Palette {
    /// Curves, bars and dots, in the order of [`Sourcing::ALL`]: at least 3:1 on card and background, and told apart
    /// with every kind of colour blindness.
    pub sourcing: [Color32; 5],
    /// The same options as text: at least 4.5:1 on card and background.
    pub sourcing_text: [Color32; 5],
    pub text: Color32,
    pub weak_text: Color32,
    /// Behind everything.
    pub background: Color32,
    /// Cards, the panel of inputs, menus and dialogs.
    pub card: Color32,
    /// A surface that stands a little apart from the card: fields, hovered rows, chips.
    pub soft: Color32,
    pub line: Color32,
    /// The border of a field or button.
    pub border: Color32,
    /// The border of what would not be seen without it, such as an empty tick box: at least 3:1.
    pub control: Color32,
    pub accent: Color32,
    /// Text on a surface of the accent.
    pub on_accent: Color32,
    /// The rail of a slider.
    pub rail: Color32,
    /// The usual range on a rail.
    pub usual: Color32,
    pub warning: Color32,
    pub error: Color32,
}

/// How much of its colour the curve or bar of an earlier scenario keeps.
const NOT_CURRENT: f32 = 0.6;

const fn rgb(hex: u32) -> Color32 {
    let [_, red, green, blue] = hex.to_be_bytes();
    Color32::from_rgb(red, green, blue)
}

const fn of(Colour(hex): Colour) -> Color32 {
    rgb(hex)
}

const fn each([a, b, c, d, e]: [Colour; 5]) -> [Color32; 5] {
    [of(a), of(b), of(c), of(d), of(e)]
}

impl Palette {
    /// The light theme, which shares its colours with what is printed.
    pub const LIGHT: Self = Self {
        sourcing: each(colours::SOURCING),
        sourcing_text: each(colours::SOURCING_TEXT),
        text: of(colours::TEXT),
        weak_text: of(colours::WEAK_TEXT),
        background: rgb(0xf6f7f8),
        card: of(colours::CARD),
        soft: of(colours::SOFT),
        line: of(colours::LINE),
        border: of(colours::BORDER),
        control: rgb(0x7d8790),
        accent: of(colours::ACCENT),
        on_accent: of(colours::CARD),
        rail: rgb(0xe1e5e7),
        usual: rgb(0xa5d1cc),
        warning: of(colours::WARNING),
        error: rgb(0xb3261e),
    };

    /// The dark theme.
    pub const DARK: Self = Self {
        sourcing: [rgb(0x469c96), rgb(0xf8504f), rgb(0x87bdf3), rgb(0xb969ec), rgb(0xe8bd68)],
        sourcing_text: [rgb(0x63bcb5), rgb(0xff7a78), rgb(0x8fc2f5), rgb(0xca8df5), rgb(0xe8bd68)],
        text: rgb(0xe8ebed),
        weak_text: rgb(0xa2abb1),
        background: rgb(0x14171a),
        card: rgb(0x1b1f22),
        soft: rgb(0x262b2f),
        line: rgb(0x2d3338),
        border: rgb(0x454d53),
        control: rgb(0x78828a),
        accent: rgb(0x5cc0b8),
        on_accent: rgb(0x06201e),
        rail: rgb(0x343b40),
        usual: rgb(0x2f6660),
        warning: rgb(0xf0b455),
        error: rgb(0xff8a80),
    };

    /// The palette of a theme.
    pub fn of_theme(theme: Theme) -> &'static Self {
        match theme {
            Theme::Light => &Self::LIGHT,
            Theme::Dark => &Self::DARK,
        }
    }

    /// The same for results of an earlier scenario: they look it, and all words stand out as the weak ones do.
    pub fn not_current(&self) -> Self {
        let faded = self.sourcing.map(|colour| self.card.lerp_to_gamma(colour, NOT_CURRENT));
        let weak = self.weak_text;
        Self { sourcing: faded, sourcing_text: [weak; 5], text: weak, ..self.clone() }
    }

    /// The colour of an option's curve, bar and card.
    pub fn of(&self, sourcing: Sourcing) -> Color32 {
        self.sourcing[sourcing.index()]
    }

    /// The colour of text that speaks of an option.
    pub fn text_of(&self, sourcing: Sourcing) -> Color32 {
        self.sourcing_text[sourcing.index()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use eframe::egui::Rgba;

    const BOTH: [(&str, &Palette); 2] = [("light", &Palette::LIGHT), ("dark", &Palette::DARK)];

    fn linear(color: Color32) -> [f32; 3] {
        let color = Rgba::from(color);
        [color.r(), color.g(), color.b()]
    }

    /// Contrast by WCAG 2.
    fn contrast(a: Color32, b: Color32) -> f32 {
        let luminance = |color| {
            let [r, g, b] = linear(color);
            0.2126 * r + 0.7152 * g + 0.0722 * b
        };
        let (a, b) = (luminance(a) + 0.05, luminance(b) + 0.05);
        a.max(b) / a.min(b)
    }

    #[test]
    fn text_stands_out_from_every_surface() {
        let all = BOTH.map(|(name, palette)| [(name, palette.clone()), (name, palette.not_current())]);
        for (name, palette) in all.into_iter().flatten() {
            for surface in [palette.card, palette.background, palette.soft] {
                let mut texts = vec![palette.text, palette.weak_text, palette.accent, palette.warning, palette.error];
                if surface != palette.soft {
                    texts.extend(palette.sourcing_text);
                }
                for text in texts {
                    let found = contrast(text, surface);
                    assert!(found >= 4.5, "{name}: {text:?} on {surface:?} is {found:.2}");
                }
            }
            assert!(contrast(palette.on_accent, palette.accent) >= 4.5, "{name}: text on the accent");
        }
    }

    #[test]
    fn curves_stand_out_from_card_and_background() {
        for (name, palette) in BOTH {
            for color in palette.sourcing.into_iter().chain([palette.control]) {
                for surface in [palette.card, palette.background] {
                    let found = contrast(color, surface);
                    assert!(found >= 3.0, "{name}: {color:?} on {surface:?} is {found:.2}");
                }
            }
        }
    }

    /// Dichromacy after Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB.
    const BLINDNESS: [(&str, [[f32; 3]; 3]); 4] = [
        ("none", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
        (
            "protanopia",
            [
                [0.152_286, 1.052_583, -0.204_868],
                [0.114_503, 0.786_281, 0.099_216],
                [-0.003_882, -0.048_116, 1.051_998],
            ],
        ),
        (
            "deuteranopia",
            [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]],
        ),
        (
            "tritanopia",
            [
                [1.255_528, -0.076_749, -0.178_779],
                [-0.078_411, 0.930_809, 0.147_602],
                [0.004_733, 0.691_367, 0.303_900],
            ],
        ),
    ];

    /// Oklab (Ottosson 2020): equal distances look equally different.
    fn oklab([r, g, b]: [f32; 3]) -> [f32; 3] {
        let l = (0.412_221_46 * r + 0.536_332_55 * g + 0.051_445_995 * b).max(0.0).cbrt();
        let m = (0.211_903_5 * r + 0.680_699_5 * g + 0.107_396_96 * b).max(0.0).cbrt();
        let s = (0.088_302_46 * r + 0.281_718_85 * g + 0.629_978_7 * b).max(0.0).cbrt();
        [
            0.210_454_26 * l + 0.793_617_8 * m - 0.004_072_047 * s,
            1.977_998_5 * l - 2.428_592_2 * m + 0.450_593_7 * s,
            0.025_904_037 * l + 0.782_771_77 * m - 0.808_675_77 * s,
        ]
    }

    #[test]
    fn options_are_told_apart_with_every_colour_blindness() {
        for (name, palette) in BOTH {
            for (blindness, matrix) in BLINDNESS {
                let seen = palette.sourcing.map(|color| {
                    let color = linear(color);
                    oklab(matrix.map(|row| row.iter().zip(color).map(|(a, b)| a * b).sum::<f32>().clamp(0.0, 1.0)))
                });
                for (i, a) in seen.iter().enumerate() {
                    for (j, b) in seen.iter().enumerate().skip(i + 1) {
                        let distance = a.iter().zip(b).map(|(a, b)| (a - b).powi(2)).sum::<f32>().sqrt();
                        // 0.02 is about the smallest difference one notices; curves are thin, so six times that.
                        assert!(distance >= 0.12, "{name}, {blindness}: options {i} and {j} differ by {distance:.3}");
                    }
                }
            }
        }
    }
}
