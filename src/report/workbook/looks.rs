//! How cells look: discreet, as finance people keep their models. Inputs that may be changed are blue on light yellow,
//! what the program found is on grey, what follows by formula is black on white.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

/// Ink of changeable inputs.
const BLUE: Color = Color::RGB(0x1F3FBF);
/// Ground of changeable inputs.
const YELLOW: Color = Color::RGB(0xFFFBE6);
/// Ground of what only the program can find.
const GREY: Color = Color::RGB(0xF1F2F4);
/// Ground of headings.
const HEADING: Color = Color::RGB(0xE4E8EE);
/// Ink of remarks.
const FAINT: Color = Color::RGB(0x5B6470);
const RULE: Color = Color::RGB(0xAEB6C2);

/// What a number is shown as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Shown {
    /// `1,234.56`
    Cents,
    /// `1,235`
    Whole,
    /// `€ 16.50`, `€ 0.035`
    Price,
    /// `18.49%`
    Percent,
    /// `12.35`
    Figure,
    /// `0.1149`
    Factor,
    /// As it is.
    Plain,
}

impl Shown {
    /// By the unit of an input, as people see it.
    pub fn of_input(unit: &str) -> Self {
        match unit {
            _ if unit.starts_with("fraction") => Self::Percent,
            _ if unit.starts_with("EUR") => Self::Price,
            "contacts/month" => Self::Whole,
            _ => Self::Plain,
        }
    }

    /// By the unit of a quantity.
    pub fn of_unit(unit: &str) -> Self {
        match unit {
            "1" => Self::Factor,
            _ => Self::Figure,
        }
    }

    fn code(self) -> &'static str {
        match self {
            Self::Cents | Self::Figure => "#,##0.00",
            Self::Whole => "#,##0",
            Self::Price => "\"€\" #,##0.00##",
            Self::Percent => "0.0##%",
            Self::Factor => "0.0000",
            Self::Plain => "General",
        }
    }
}

/// What kind of cell it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Tone {
    /// May be changed, and the workbook follows.
    Input,
    /// Found or taken by the program: a change needs the program.
    Found,
    /// Follows by formula.
    Formula,
    Total,
}

/// A number.
pub(super) fn number(tone: Tone, shown: Shown) -> Format {
    toned(tone).set_num_format(shown.code())
}

/// A word that is chosen or stated.
pub(super) fn word(tone: Tone) -> Format {
    toned(tone).set_align(FormatAlign::Right)
}

fn toned(tone: Tone) -> Format {
    match tone {
        Tone::Input => Format::new().set_font_color(BLUE).set_background_color(YELLOW).set_unlocked(),
        Tone::Found => Format::new().set_background_color(GREY),
        Tone::Formula => Format::new(),
        Tone::Total => Format::new().set_bold().set_border_top(FormatBorder::Thin).set_border_top_color(RULE),
    }
    .set_align(FormatAlign::Top)
}

/// The answer in words.
pub(super) fn verdict() -> Format {
    Format::new().set_bold().set_font_size(13)
}

/// Words that stand under numbers.
pub(super) fn right() -> Format {
    label().set_align(FormatAlign::Right).set_text_wrap()
}

pub(super) fn title() -> Format {
    Format::new().set_bold().set_font_size(15)
}

/// The head of a column of words.
pub(super) fn head() -> Format {
    Format::new()
        .set_bold()
        .set_background_color(HEADING)
        .set_border_bottom(FormatBorder::Thin)
        .set_border_bottom_color(RULE)
        .set_align(FormatAlign::Bottom)
        .set_text_wrap()
}

/// The head of a column of remarks.
pub(super) fn remark_head() -> Format {
    head().set_align(FormatAlign::Left).set_indent(1)
}

/// The head of a column of numbers.
pub(super) fn number_head() -> Format {
    head().set_align(FormatAlign::Right)
}

/// The head of a part of a sheet.
pub(super) fn part() -> Format {
    Format::new().set_bold().set_border_bottom(FormatBorder::Hair).set_border_bottom_color(RULE)
}

/// The name of an item at the head of a part.
pub(super) fn part_number() -> Format {
    part().set_align(FormatAlign::Right)
}

pub(super) fn label() -> Format {
    Format::new().set_align(FormatAlign::Top)
}

pub(super) fn total_label() -> Format {
    toned(Tone::Total)
}

/// A remark below a title.
pub(super) fn about() -> Format {
    Format::new().set_font_color(FAINT)
}

/// A remark beside a figure.
pub(super) fn remark() -> Format {
    Format::new().set_font_color(FAINT).set_align(FormatAlign::Left).set_align(FormatAlign::Top).set_indent(1)
}

/// Characters beyond which words would make their row taller than a screen, and are shown on one line.
const TOO_LONG: usize = 400;

/// Whether words may take several lines.
pub(super) fn may_wrap(words: &str) -> bool {
    words.chars().count() <= TOO_LONG
}

/// A remark that may take several lines.
pub(super) fn long_remark(words: &str) -> Format {
    if may_wrap(words) { remark().set_text_wrap() } else { remark() }
}
