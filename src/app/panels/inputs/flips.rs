//! Marks under a slider where the answer flips: beyond one, the other side is the cheaper.

use eframe::egui::{Id, Rect, Sense, Shape, Stroke, Ui, pos2, vec2};

use super::track::rail;
use crate::app::draw::View;
use crate::app::kit::span::Span;
use crate::app::kit::theme::Palette;
use crate::model::bill::Sourcing;
use crate::model::parameters::Parameter;
use crate::report::turn;
use crate::text::Text;

/// Width and height of a mark, points.
const WIDTH: f32 = 7.0;
const HEIGHT: f32 = 5.5;
/// How far below the rail: the foot shows also under the handle.
const BELOW: f32 = 2.5;

/// A value at which the answer flips.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Flip {
    pub at: f64,
    /// What is cheaper beyond it, seen from the value of today.
    pub cheaper: Sourcing,
    /// The same in a sentence.
    pub about: String,
}

/// Where the answer flips over an input, from low to high.
pub(super) fn of(view: &View<'_>, input: &Parameter, id: &str, value: f64) -> Vec<Flip> {
    let values = view.results.flips(id).map(turn::told).unwrap_or_default();
    let Some(comparison) = view.results.last_good.as_ref().filter(|_| !values.is_empty()) else { return Vec::new() };
    let chosen = Sourcing::Outsourced(comparison.chosen);
    let outsourcing_today = comparison.difference() > rust_decimal::Decimal::ZERO;
    let mut flips: Vec<Flip> = beyond(&values, value)
        .into_iter()
        .map(|(at, below, turned)| {
            let outsourcing = outsourcing_today != turned;
            let about = sentence(view.text, input, at, below, outsourcing);
            Flip { at, cheaper: if outsourcing { chosen } else { Sourcing::InHouse }, about }
        })
        .collect();
    flips.sort_by(|a, b| a.at.total_cmp(&b.at));
    flips
}

/// Each flip, whether it lies below the value of today, and whether the answer beyond it is another than today's: every
/// flip on the way there turns it.
fn beyond(flips: &[f64], value: f64) -> Vec<(f64, bool, bool)> {
    let (mut below, mut above): (Vec<f64>, Vec<f64>) = flips.iter().partition(|flip| **flip < value);
    below.sort_by(|a, b| b.total_cmp(a));
    above.sort_by(f64::total_cmp);
    let turned = |index: usize| index.is_multiple_of(2);
    let below = below.into_iter().enumerate().map(|(index, at)| (at, true, turned(index)));
    let above = above.into_iter().enumerate().map(|(index, at)| (at, false, turned(index)));
    below.chain(above).collect()
}

fn sentence(text: &Text, input: &Parameter, at: f64, below: bool, outsourcing: bool) -> String {
    let option = text.get(if outsourcing { "flip-outsourcing" } else { "flip-in_house" });
    let key = if below { "flip-below" } else { "flip-above" };
    text.with(key, &[("value", &text.value(at, &input.unit)), ("option", &option)])
}

/// Draws the marks of the flips that lie on the slider in a rectangle.
pub(super) fn show_ui(ui: &mut Ui, flips: &[Flip], span: &Span, id: &str, rect: Rect, palette: &Palette) {
    let rail = rail(rect);
    for (index, flip) in flips.iter().enumerate() {
        let place = span.place(flip.at);
        if !(0.0..=1.0).contains(&place) {
            continue;
        }
        let tip = pos2(rail.left() + rail.width() * place as f32, rail.bottom() + BELOW);
        let foot = tip + vec2(0.0, HEIGHT);
        let (left, right) = (foot - vec2(WIDTH / 2.0, 0.0), foot + vec2(WIDTH / 2.0, 0.0));
        let points = vec![tip, right, left];
        ui.painter().add(Shape::convex_polygon(points, palette.of(flip.cheaper), Stroke::NONE));
        let near = Rect::from_min_max(pos2(left.x - 1.0, tip.y - 1.0), pos2(right.x + 1.0, foot.y + 1.0));
        ui.interact(near, Id::unique(("flip", id, index)), Sense::hover()).on_hover_text(&flip.about);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_flip_on_the_way_turns_the_answer() {
        assert_eq!(beyond(&[14.2], 16.5), [(14.2, true, true)]);
        assert_eq!(
            beyond(&[10.0, 14.0, 18.0, 20.0], 16.5),
            [(14.0, true, true), (10.0, true, false), (18.0, false, true), (20.0, false, false)]
        );
        assert!(beyond(&[], 1.0).is_empty());
    }
}
