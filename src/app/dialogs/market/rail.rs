//! The market's range of a rate as a rail, with what is estimated or quoted on it and what the scenario has.

use eframe::egui::{Align2, Color32, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use super::Offer;
use crate::app::kit::fonts;
use crate::model::market::Rate;
use crate::report::market;

const RAIL: f32 = 6.0;
const DOT: f32 = 5.0;
/// Room at both ends for what lies outside the range.
const END: f32 = 12.0;
/// In less room it would tell nothing.
const SHORTEST: f32 = 60.0;

impl Offer<'_> {
    /// Draws the range into a rectangle of some 30 points: the rail, a ring where the scenario stands, a dot at `value`.
    pub(super) fn rail(&self, ui: &Ui, rect: Rect, rate: Rate, value: Option<f64>, present: f64) {
        if rect.width() < SHORTEST {
            return;
        }
        let (palette, painter) = (self.palette, ui.painter());
        let (low, high) = rate.range();
        let y = rect.top() + DOT + 2.0;
        let (left, right) = (rect.left() + END, rect.right() - END);
        let x = |value: f64| {
            let part = ((value - low) / (high - low)) as f32;
            // Outside the range it stands at the edge, whatever its distance.
            (left + part * (right - left)).clamp(rect.left() + DOT, rect.right() - DOT)
        };
        let rail = Rect::from_x_y_ranges(left..=right, y - RAIL / 2.0..=y + RAIL / 2.0);
        painter.rect_filled(rail, RAIL / 2.0, palette.usual);
        painter.rect_stroke(rail, RAIL / 2.0, Stroke::new(1.0, palette.control), StrokeKind::Outside);
        painter.circle(pos2(x(present), y), DOT + 1.0, Color32::TRANSPARENT, Stroke::new(2.0, palette.text));
        if let Some(value) = value {
            painter.circle(pos2(x(value), y), DOT - 1.0, palette.accent, Stroke::new(1.0, palette.card));
        }
        let unit = market::unit(rate);
        let ends = [(low, left, Align2::LEFT_TOP), (high, right, Align2::RIGHT_TOP)];
        for (end, x, align) in ends {
            let words = self.text.value(end, unit);
            painter.text(pos2(x, y + 8.0), align, words, fonts::regular(11.0), palette.weak_text);
        }
    }

    /// What the marks of a rail mean.
    pub(super) fn rail_key_ui(&self, ui: &mut Ui, estimate: &str) {
        let palette = self.palette;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 5.0;
            for (key, is_ring) in [(estimate, false), ("market-key-present", true)] {
                let (rect, _) = ui.allocate_exact_size(vec2(14.0, 16.0), eframe::egui::Sense::hover());
                let (size, fill, stroke) = if is_ring {
                    (DOT, Color32::TRANSPARENT, Stroke::new(2.0, palette.text))
                } else {
                    (DOT - 1.0, palette.accent, Stroke::NONE)
                };
                ui.painter().circle(rect.center(), size, fill, stroke);
                ui.label(self.weak(self.text.get(key)));
                ui.add_space(8.0);
            }
        });
    }
}
