//! Sizes and text of the right side, so that all views agree.

use eframe::egui::{Color32, FontId, RichText};

/// Between the parts of a view, points.
pub(super) const GAP: f32 = 12.0;
/// The verdict, readable from two metres.
pub(super) const HEADLINE: f32 = 30.0;
/// The figure of a card.
pub(super) const FIGURE: f32 = 22.0;
/// Running text.
pub(super) const BODY: f32 = 14.0;
/// Captions, axes and notes.
pub(super) const SMALL: f32 = 12.5;
/// How strongly results of an earlier scenario are drawn.
pub(super) const NOT_CURRENT: f32 = 0.45;

/// Text that carries a figure or a heading.
pub(super) fn strong(text: impl Into<String>, size: f32, colour: Color32) -> RichText {
    RichText::new(text).size(size).color(colour).strong()
}

/// Text of an ordinary weight.
pub(super) fn plain(text: impl Into<String>, size: f32, colour: Color32) -> RichText {
    RichText::new(text).size(size).color(colour)
}

/// The font of running text.
pub(super) fn body_font() -> FontId {
    FontId::proportional(BODY)
}
