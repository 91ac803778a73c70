//! The area of the curves: where a value of the input and a total stand on the screen.

use eframe::egui::{Align2, Pos2, Rect, Stroke, Ui, pos2};

use crate::app::draw::{View, marks};
use crate::app::kit::{fonts, style};
use crate::app::session::remembered::input_axis::InputAxis;
use crate::model::seek::Sweep;
use crate::report::chart::scale::{compact_euros, nice_step};

/// Totals that differ more than this many times are drawn on a logarithmic scale.
const EVEN: f64 = 12.0;
/// How far other options may widen the scale of the two that are compared, as parts of their lowest and highest.
const OTHERS: (f64, f64) = (0.6, 1.6);

/// The vertical scale: EUR a year.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Totals {
    low: f64,
    high: f64,
    is_log: bool,
    marks: Vec<f64>,
}

impl Totals {
    /// A scale for the totals of in-house and a form, by their places, and of the others where they are near enough.
    pub fn of(sweep: &Sweep, compared: [usize; 2]) -> Self {
        let ends = |options: &[usize]| {
            let all = sweep.totals.iter().flat_map(|totals| options.iter().map(|option| totals[*option]));
            all.fold((f64::INFINITY, 0.0), |(low, high): (f64, f64), total| (low.min(total), high.max(total)))
        };
        let (low, high) = ends(&compared);
        let (lowest, highest) = ends(&[0, 1, 2, 3, 4]);
        let (low, high) = (lowest.max(low * OTHERS.0), highest.min(high * OTHERS.1));
        let (low, high) = if low < high { (low, high) } else { (low * 0.9, low * 1.1 + 1.0) };
        if low > 0.0 && high / low > EVEN { Self::logarithmic(low, high) } else { Self::even(low, high) }
    }

    fn even(low: f64, high: f64) -> Self {
        let step = nice_step((high - low) / 5.0);
        let first = (low / step + 1e-9).floor();
        let last = (high / step - 1e-9).ceil();
        let marks = (0..=(last - first) as u32).map(|index| (first + f64::from(index)) * step).collect();
        Self { low: first * step, high: last * step, is_log: false, marks }
    }

    fn logarithmic(low: f64, high: f64) -> Self {
        let decades = low.log10().floor() as i32..=high.log10().ceil() as i32;
        let round: Vec<f64> =
            decades.flat_map(|decade| [1.0, 2.0, 5.0].map(|part| part * 10f64.powi(decade))).collect();
        let low = round.iter().copied().rfind(|mark| *mark <= low).unwrap_or(low);
        let high = round.iter().copied().find(|mark| *mark >= high).unwrap_or(high);
        let marks = round.into_iter().filter(|mark| (low..=high).contains(mark)).collect();
        Self { low, high, is_log: true, marks }
    }

    /// Where a total stands, 0 at the low and 1 at the high end, also beyond them.
    fn place(&self, total: f64) -> f64 {
        if self.is_log {
            (total.max(1.0) / self.low).ln() / (self.high / self.low).ln()
        } else {
            (total - self.low) / (self.high - self.low)
        }
    }
}

/// The area inside the axes.
pub(super) struct Field {
    pub rect: Rect,
    pub axis: InputAxis,
    pub totals: Totals,
}

impl Field {
    /// Where a value of the input stands.
    pub fn x(&self, value: f64) -> f32 {
        self.axis.on(self.rect.left(), self.rect.right(), value)
    }

    /// Where a total stands, also above and below the area.
    pub fn y(&self, total: f64) -> f32 {
        self.rect.bottom() - self.rect.height() * self.totals.place(total).clamp(-5.0, 5.0) as f32
    }

    /// The value of the input at a place of the screen.
    pub fn value(&self, x: f32) -> f64 {
        self.axis.value((x - self.rect.left()) / self.rect.width())
    }

    /// Where the curve of an option passes at a value, between the points it is drawn through, inside the area.
    pub fn on_curve(&self, sweep: &Sweep, option: usize, value: f64) -> Option<Pos2> {
        let after = sweep.values.iter().position(|drawn| *drawn >= value)?;
        let before = after.saturating_sub(1);
        let (left, right) = (self.x(sweep.values[before]), self.x(sweep.values[after]));
        let (from, to) = (self.y(sweep.totals[before][option]), self.y(sweep.totals[after][option]));
        let x = self.x(value);
        let part = if right > left { (x - left) / (right - left) } else { 1.0 };
        Some(pos2(x, (from + (to - from) * part).clamp(self.rect.top(), self.rect.bottom())))
    }

    /// Draws the lines of the marks and the amounts at their left.
    pub fn grid(&self, ui: &Ui, view: &View<'_>) {
        let (painter, palette) = (ui.painter(), view.palette);
        let font = fonts::regular(style::SMALL);
        let line = Stroke::new(1.0, palette.line);
        // Of a scale with too many marks only every second has a text.
        let every = if self.totals.marks.len() as f32 * 17.0 > self.rect.height() { 2 } else { 1 };
        for (index, mark) in self.totals.marks.iter().enumerate() {
            let y = self.y(*mark);
            painter.hline(self.rect.x_range(), y, line);
            if index % every == 0 {
                let words = compact_euros(*mark, view.text);
                let at = pos2(self.rect.left() - 8.0, y);
                painter.text(at, Align2::RIGHT_CENTER, words, font.clone(), palette.weak_text);
            }
        }
        let marks = self.axis.written(ui, view, self.rect.width());
        for (mark, _) in &marks {
            painter.vline(self.x(*mark), self.rect.y_range(), line);
        }
        let texts = marks.into_iter().map(|(mark, words)| (self.x(mark), words));
        marks::below(ui, view, texts, self.rect.bottom() + 11.0);
        painter.hline(self.rect.x_range(), self.rect.bottom(), Stroke::new(1.0, palette.border));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sweep(totals: Vec<[f64; 5]>) -> Sweep {
        let values = (0..totals.len()).map(|index| index as f64).collect();
        Sweep { id: String::new(), values, totals, crossings: Default::default(), cheapest: Vec::new() }
    }

    #[test]
    fn an_option_far_away_does_not_flatten_the_two_that_are_compared() {
        let found = Totals::of(
            &sweep(vec![[500.0, 600.0, 100.0, 9_000.0, 550.0], [700.0, 600.0, 100.0, 9_000.0, 1.0]]),
            [0, 1],
        );
        // 0.6 x 500 to 1.6 x 700, on round amounts: a step of 200 is the first above 820 / 5.
        assert_eq!(
            found,
            Totals {
                low: 200.0,
                high: 1_200.0,
                is_log: false,
                marks: vec![200.0, 400.0, 600.0, 800.0, 1_000.0, 1_200.0]
            }
        );
    }

    #[test]
    fn totals_of_several_decades_are_on_a_logarithm() {
        let found = Totals::of(&sweep(vec![[3_000.0; 5], [900_000.0; 5]]), [0, 1]);
        assert_eq!((found.low, found.high, found.is_log), (2_000.0, 1_000_000.0, true));
        assert!((found.place(2_000.0), found.place(1_000_000.0)) == (0.0, 1.0));
    }

    #[test]
    fn totals_that_never_move_still_have_a_scale() {
        let found = Totals::of(&sweep(vec![[0.0; 5]; 2]), [0, 1]);
        assert!(found.high > found.low);
    }
}
