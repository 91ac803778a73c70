//! Sizes and text of the right side, so that all views agree.

use eframe::egui::{Color32, RichText};

use crate::app::fonts;

/// Between the parts of a view, points.
pub(super) const GAP: f32 = 12.0;
/// Room for the scroll bar at the right of a view.
pub(super) const SCROLL_BAR: f32 = 8.0;
/// The verdict, readable from two metres.
pub(super) const HEADLINE: f32 = 30.0;
/// The figure of a card.
pub(super) const FIGURE: f32 = 22.0;
/// Running text.
pub(super) const BODY: f32 = 13.0;
/// Captions, axes and notes.
pub(super) const SMALL: f32 = 12.0;
/// How strongly results of an earlier scenario are drawn.
pub(super) const NOT_CURRENT: f32 = 0.45;

/// Text that carries a figure or a heading.
pub(super) fn strong(text: impl Into<String>, size: f32, colour: Color32) -> RichText {
    RichText::new(text).font(fonts::strong(size)).color(colour)
}

/// Text of an ordinary weight.
pub(super) fn plain(text: impl Into<String>, size: f32, colour: Color32) -> RichText {
    RichText::new(text).font(fonts::regular(size)).color(colour)
}
