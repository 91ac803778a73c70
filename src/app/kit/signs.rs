//! The signs of the options on charts and in legends, and the hatching of bars: what tells them apart in grey.

use eframe::egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, pos2};

use crate::model::bill::Sourcing;
use crate::report::scene::sign;

/// Between the signs on a line, and their size, points.
const APART: f32 = 110.0;
const RADIUS: f32 = 3.6;
/// Between the lines of a hatching, points.
const HATCH: f32 = 5.0;

/// Draws the sign of an option.
pub fn paint(painter: &Painter, sourcing: Sourcing, at: Pos2, radius: f32, fill: Color32, edge: Stroke) {
    let corners = sign::corners(sourcing, at.into(), radius);
    if !corners.is_empty() {
        painter.add(Shape::convex_polygon(corners.into_iter().map(Pos2::from).collect(), fill, edge));
    }
}

/// Draws signs along a line, where they are inside an area.
pub fn along(painter: &Painter, sourcing: Sourcing, line: &[Pos2], area: Rect, colour: Color32, edge: Color32) {
    let places: Vec<[f32; 2]> = line.iter().map(|place| (*place).into()).collect();
    for place in sign::along(sourcing, &places, APART) {
        let at = Pos2::from(place);
        // At the upper edge stands what is beyond it.
        if area.shrink(RADIUS).contains(at) {
            paint(painter, sourcing, at, RADIUS, colour, Stroke::new(1.0, edge));
        }
    }
}

/// Hatches a bar with thin lines from the lower left to the upper right.
pub fn hatch(painter: &Painter, bar: Rect, colour: Color32) {
    let clip = bar.intersect(painter.clip_rect());
    if !clip.is_positive() {
        return;
    }
    let inside = painter.with_clip_rect(clip);
    let height = bar.height();
    let mut left = bar.left() - height + HATCH / 2.0;
    while left < bar.right() {
        if left + height > clip.left() && left < clip.right() {
            let line = [pos2(left, bar.bottom()), pos2(left + height, bar.top())];
            inside.line_segment(line, Stroke::new(1.0, colour));
        }
        left += HATCH;
    }
}
