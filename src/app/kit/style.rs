//! Sizes and text of the right side, so that all views agree.

use eframe::egui::{Color32, RichText, Ui};

use crate::app::kit::fonts;
use crate::app::kit::theme::Palette;
use crate::report::colours::Colour;

/// Between the parts of a view, points.
pub const GAP: f32 = 12.0;
/// Room for the scroll bar at the right of a view.
pub const SCROLL_BAR: f32 = 8.0;
/// The verdict, readable from two metres.
pub const HEADLINE: f32 = 30.0;
/// The figure of a card.
pub const FIGURE: f32 = 22.0;
/// Running text.
pub const BODY: f32 = 13.0;
/// Captions, axes and notes.
pub const SMALL: f32 = 12.0;
/// What is hidden is the option's colour at this strength, on a card.
const HIDDEN: f32 = 0.42;

/// Text that carries a figure or a heading.
pub fn strong(text: impl Into<String>, size: f32, colour: Color32) -> RichText {
    RichText::new(text).font(fonts::strong(size)).color(colour)
}

/// Text of an ordinary weight.
pub fn plain(text: impl Into<String>, size: f32, colour: Color32) -> RichText {
    RichText::new(text).font(fonts::regular(size)).color(colour)
}

/// The lighter tone of a colour: costs that no budget or invoice shows.
pub fn hidden(colour: Color32, palette: &Palette) -> Color32 {
    palette.card.lerp_to_gamma(colour, HIDDEN)
}

/// White or black, whichever has the higher contrast.
pub fn readable_on(colour: Color32) -> Color32 {
    let [red, green, blue, _] = colour.to_array();
    let [red, green, blue] = Colour(u32::from_be_bytes([0, red, green, blue])).ink().rgb();
    Color32::from_rgb(red, green, blue)
}

/// The colours of results, by whether they are those of the scenario as it stands.
pub fn current_or_not(palette: &Palette, is_current: bool) -> Palette {
    if is_current { palette.clone() } else { palette.not_current() }
}

/// The largest size at which words stand strongly on one line of the room there is, points.
pub fn fitting(ui: &Ui, words: &str, [smallest, largest]: [f32; 2]) -> f32 {
    let galley = ui.painter().layout_no_wrap(words.to_owned(), fonts::strong(largest), Color32::WHITE);
    (largest * ui.available_width() / galley.size().x.max(1.0)).clamp(smallest, largest)
}

/// How wide the widest of some texts is when it is written strongly, points.
pub fn width(ui: &Ui, texts: impl IntoIterator<Item = String>) -> f32 {
    let wide = |text| ui.painter().layout_no_wrap(text, fonts::strong(BODY), Color32::WHITE).size().x;
    texts.into_iter().map(wide).fold(0.0, f32::max)
}
