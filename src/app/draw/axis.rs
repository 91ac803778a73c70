//! A plain axis of amounts between round ends, for charts that are painted.

use eframe::egui::{Align2, Rect, Stroke, Ui};

use super::marks;
use crate::app::draw::View;
use crate::app::kit::{fonts, style};
use crate::text::Text;

/// A step between two marks is one of these times a power of ten.
const ROUND: [f64; 4] = [1.0, 2.0, 2.5, 5.0];
/// Between the text of a mark and the chart, points.
const BESIDE: f32 = 8.0;

/// An axis from one amount to another, EUR.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Axis {
    pub low: f64,
    pub high: f64,
    step: f64,
}

impl Axis {
    /// From the mark at or below all amounts to the one at or above them, with about so many marks.
    pub fn around(amounts: impl IntoIterator<Item = f64>, marks: f64) -> Self {
        let (low, high) = ends(amounts);
        let step = round_step((high - low) / marks.max(1.0));
        Self { low: (low / step).floor() * step, high: (high / step).ceil() * step, step }
    }

    /// From the lowest amount to the highest, and a part of that distance more on both sides.
    pub fn beyond(amounts: impl IntoIterator<Item = f64>, part: f64, marks: f64) -> Self {
        let (low, high) = ends(amounts);
        let more = (high - low) * part;
        Self { low: low - more, high: high + more, step: round_step((high - low + 2.0 * more) / marks.max(1.0)) }
    }

    /// Where an amount stands: 0 at the low end, 1 at the high one.
    pub fn part(&self, amount: f64) -> f32 {
        ((amount - self.low) / (self.high - self.low)) as f32
    }

    /// Whether an amount stands on the axis.
    pub fn holds(&self, amount: f64) -> bool {
        (self.low..=self.high).contains(&amount)
    }

    /// The round amounts on it, rising.
    pub fn marks(&self) -> impl Iterator<Item = f64> + use<> {
        let (first, last) = ((self.low / self.step).ceil() as i64, (self.high / self.step + 1e-9).floor() as i64);
        let step = self.step;
        (first..=last).map(move |mark| mark as f64 * step)
    }

    /// Where an amount stands when the axis runs upwards along a rectangle.
    pub fn y(&self, rect: Rect, amount: f64) -> f32 {
        rect.bottom() - self.part(amount).clamp(0.0, 1.0) * rect.height()
    }

    /// Where an amount stands when the axis runs to the right along a rectangle.
    pub fn x(&self, rect: Rect, amount: f64) -> f32 {
        rect.left() + self.part(amount).clamp(0.0, 1.0) * rect.width()
    }

    /// Paints thin lines at the marks of an upward axis, and their amounts at the left.
    pub fn paint_rows(&self, ui: &Ui, view: &View<'_>, rect: Rect) {
        for mark in self.marks() {
            let y = self.y(rect, mark);
            let colour = if mark == 0.0 { view.palette.border } else { view.palette.line };
            ui.painter().hline(rect.x_range(), y, Stroke::new(1.0, colour));
            let (words, place) = (compact(mark, view.text), eframe::egui::pos2(rect.left() - BESIDE, y));
            let font = fonts::regular(style::SMALL);
            ui.painter().text(place, Align2::RIGHT_CENTER, words, font, view.palette.weak_text);
        }
    }

    /// Paints thin lines at the marks of an axis to the right, and their amounts below.
    pub fn paint_columns(&self, ui: &Ui, view: &View<'_>, rect: Rect) {
        for mark in self.marks() {
            let x = self.x(rect, mark);
            ui.painter().vline(x, rect.y_range(), Stroke::new(1.0, view.palette.line));
        }
        let texts = self.marks().map(|mark| (self.x(rect, mark), compact(mark, view.text)));
        marks::below(ui, view, texts, rect.bottom() + 11.0);
    }
}

/// The lowest and the highest amount, never the same.
fn ends(amounts: impl IntoIterator<Item = f64>) -> (f64, f64) {
    let ends = |(low, high): (f64, f64), amount: f64| (low.min(amount), high.max(amount));
    let (low, high) = amounts.into_iter().filter(|amount| amount.is_finite()).fold((f64::MAX, f64::MIN), ends);
    match low.partial_cmp(&high) {
        Some(std::cmp::Ordering::Less) => (low, high),
        Some(std::cmp::Ordering::Equal) => (low - low.abs().max(1.0) / 2.0, high + high.abs().max(1.0) / 2.0),
        _ => (0.0, 1.0),
    }
}

/// The smallest round step that is not below `step`.
fn round_step(step: f64) -> f64 {
    let decade = 10f64.powf(step.max(0.01).log10().floor());
    ROUND.map(|round| round * decade).into_iter().find(|round| *round >= step * 0.999).unwrap_or(10.0 * decade)
}

/// An amount in little room, EUR: `€ 1.5M`, with its minus before the sign.
pub fn compact(amount: f64, text: &Text) -> String {
    let sign = if amount < 0.0 { "\u{2212}" } else { "" };
    format!("{sign}€\u{a0}{}", text.compact(amount.abs()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Locale;

    #[test]
    fn the_ends_are_marks() {
        let axis = Axis::around([0.0, 811_057.72, 922_999.31], 5.0);
        // A fifth of 923 thousand is 185 thousand, and 200 thousand the next round step.
        assert_eq!(axis.marks().collect::<Vec<_>>(), [0.0, 200e3, 400e3, 600e3, 800e3, 1e6]);
        assert_eq!((axis.part(0.0), axis.part(250e3), axis.part(1e6)), (0.0, 0.25, 1.0));
        let axis = Axis::around([-30.0, 70.0], 4.0);
        assert_eq!(axis.marks().collect::<Vec<_>>(), [-50.0, -25.0, 0.0, 25.0, 50.0, 75.0]);
    }

    #[test]
    fn one_amount_has_room_around_it() {
        let axis = Axis::around([80.0, 80.0], 4.0);
        assert!(axis.low < 80.0 && axis.high > 80.0);
        let nothing = Axis::around([], 4.0);
        assert!(nothing.part(0.0).is_finite());
    }

    #[test]
    fn room_is_left_beyond_the_ends() {
        let axis = Axis::beyond([-100.0, 100.0], 0.25, 4.0);
        assert_eq!((axis.low, axis.high), (-150.0, 150.0));
        // A quarter of 300 is 75, and 100 the next round step.
        assert_eq!(axis.marks().collect::<Vec<_>>(), [-100.0, 0.0, 100.0]);
        assert!(axis.holds(-150.0) && !axis.holds(150.1));
    }

    #[test]
    fn the_minus_stands_before_the_sign() {
        assert_eq!(compact(-1_500_000.0, &Text::new(Locale::English)), "\u{2212}€\u{a0}1.5M");
        assert_eq!(compact(250_000.0, &Text::new(Locale::Dutch)), "€\u{a0}250k");
    }
}
