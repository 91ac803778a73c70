//! How the saving is spread over the cases drawn from the ranges: a bar a bin, and in how many cases who is cheaper.

use super::axis::{Axis, Field};
use super::{SMALL, TICK, compact, number};
use crate::model::bill::Sourcing;
use crate::model::risk::Risk;
use crate::report::colours::{self, Colour};
use crate::report::known::Known;
use crate::report::risk;
use crate::report::scene::{Anchor, Letters, Pen, Scene};
use crate::text::Text;

const ABOVE: f32 = 30.0;
const BELOW: f32 = 14.0;
const SIDE: f32 = 14.0;

/// The chart in a size; none without cases that differ.
pub(super) fn scene(known: &Known<'_>, risk: &Risk, text: &Text, [width, height]: [f32; 2]) -> Option<Scene> {
    let bars: Vec<(f64, f64, usize)> = risk.histogram.bars().collect();
    let (first, last) = (bars.first()?, bars.last()?);
    let most = bars.iter().map(|bar| bar.2).max().filter(|most| *most > 0)? as f64;
    let field = Field { left: SIDE, top: ABOVE, right: width - SIDE, bottom: height - BELOW };
    let axis = Axis::around([first.0, last.1], 8.0);
    let x = |amount: f64| field.at(axis.part(amount), 0.0)[0];
    let mut scene = Scene::new(width, height);
    for mark in axis.marks() {
        scene.line([x(mark), field.top], [x(mark), field.bottom], Pen::new(colours::LINE, 0.5));
        scene.words([x(mark), field.bottom + 9.5], compact(mark, text), TICK, Anchor::Middle);
    }
    for (low, high, count) in &bars {
        let side = if *low < 0.0 { Sourcing::InHouse } else { known.chosen() };
        let tall = field.height() * (*count as f64 / most) as f32;
        let wide = x(*high) - x(*low);
        let gap = if wide > 3.0 { 0.6 } else { 0.0 };
        scene.bar_of(side, [x(*low), field.bottom - tall], [wide - gap, tall]);
    }
    scene.line([field.left, field.bottom], [field.right, field.bottom], Pen::new(colours::BORDER, 0.8));
    if (axis.low..=axis.high).contains(&0.0) {
        scene.line([x(0.0), field.top - 4.0], [x(0.0), field.bottom], Pen::new(colours::TEXT, 0.9));
    }
    let mut free = f32::NEG_INFINITY;
    for (key, amount) in
        [("risk-p10", risk.difference.p10), ("risk-p50", risk.difference.p50), ("risk-p90", risk.difference.p90)]
    {
        let words = format!("{} {}", text.get(key), compact(rounded(number(amount)), text));
        let letters = Letters { colour: colours::TEXT, ..SMALL };
        let place = x(number(amount));
        scene.line([place, field.top - 4.0], [place, field.bottom], Pen::dashed(colours::TEXT, 0.6, [2.0, 2.0]));
        let half = letters.width(&words) / 2.0;
        let middle = place.max(free + half + 5.0).clamp(half, width - half);
        scene.words([middle, field.top - 6.5], words, letters, Anchor::Middle);
        free = middle + half;
    }
    sides(&mut scene, known, risk, text);
    Some(scene)
}

/// Three digits: what an axis is read by is no finer.
fn rounded(amount: f64) -> f64 {
    let step = 10f64.powf((amount.abs().max(1.0).log10() - 2.0).floor().max(0.0));
    (amount / step).round() * step
}

/// In how many cases who is cheaper.
fn sides(scene: &mut Scene, known: &Known<'_>, risk: &Risk, text: &Text) {
    let cheaper = risk.probability_outsourcing_cheaper;
    let words = |key: &str, share: f64| text.with(key, &[("share", &risk::share(share, text))]);
    let left = words("certainty-side.in_house", 1.0 - cheaper);
    let right = words("certainty-side.outsourcing", cheaper);
    let letters = |option| Letters::strong(7.5, Colour::text_of(option));
    scene.words([SIDE, 8.0], left, letters(Sourcing::InHouse), Anchor::Start);
    scene.words([scene.width - SIDE, 8.0], right, letters(known.chosen()), Anchor::End);
}
