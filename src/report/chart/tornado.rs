//! What each range by itself does to the saving: a bar from the low to the high end, the longest on top.

use super::axis::{Axis, Field};
use super::{SMALL, TICK, compact, number};
use crate::model::bill::Sourcing;
use crate::model::parameters;
use crate::model::risk::{Risk, Swing};
use crate::report::colours;
use crate::report::known::Known;
use crate::report::scene::{Anchor, Letters, Pen, Scene, fitted};
use crate::text::Text;

/// The most bars; what moves less is in the figures.
const MOST: usize = 10;
const NAMES: f32 = 150.0;
/// Room beside the bars for the values at their ends.
const VALUES: f32 = 52.0;
const HEAD: f32 = 15.0;
const ROW: f32 = 15.0;
const BAR: f32 = 9.0;
const BELOW: f32 = 14.0;

/// The chart in a width; none where nothing moves the saving.
pub(super) fn scene(known: &Known<'_>, risk: &Risk, text: &Text, width: f32) -> Option<Scene> {
    let moves = |swing: &&Swing| swing.difference_at_low != swing.difference_at_high;
    let swings: Vec<&Swing> = risk.tornado.iter().filter(moves).take(MOST).collect();
    if swings.is_empty() {
        return None;
    }
    let today = number(known.comparison.difference());
    let ends = swings.iter().flat_map(|swing| [swing.difference_at_low, swing.difference_at_high]);
    let axis = Axis::around(ends.map(number).chain([today]), 6.0);
    let height = HEAD + ROW * swings.len() as f32 + BELOW;
    let field = Field { left: NAMES + VALUES, top: HEAD, right: width - VALUES, bottom: height - BELOW };
    let x = |amount: f64| field.at(axis.part(amount).clamp(0.0, 1.0), 0.0)[0];
    let mut scene = Scene::new(width, height);
    for mark in axis.marks() {
        scene.line([x(mark), field.top], [x(mark), field.bottom], Pen::new(colours::LINE, 0.5));
        scene.words([x(mark), field.bottom + 9.5], compact(mark, text), TICK, Anchor::Middle);
    }
    for (index, swing) in swings.iter().enumerate() {
        let top = field.top + ROW * index as f32;
        let base = top + ROW / 2.0 + 2.5;
        let letters = Letters::regular(7.5, colours::TEXT);
        let name = fitted(&text.input_of(&swing.id), letters, NAMES - 4.0);
        scene.words([0.0, base], name, letters, Anchor::Start);
        let unit = parameters::find(&swing.id).map_or("", |input| input.unit.as_str());
        let mut sides = [(swing.difference_at_low, swing.low), (swing.difference_at_high, swing.high)]
            .map(|(saving, value)| (number(saving), text.value(value, unit)));
        if sides[0].0 > sides[1].0 {
            sides.swap(0, 1);
        }
        let [(low, at_low), (high, at_high)] = sides;
        // In-house is cheaper left of zero, outsourcing right of it.
        for (from, to, side) in
            [(low.min(0.0), high.min(0.0), Sourcing::InHouse), (low.max(0.0), high.max(0.0), known.chosen())]
        {
            scene.bar_of(side, [x(from), top + (ROW - BAR) / 2.0], [x(to) - x(from), BAR]);
        }
        scene.words([x(low) - 4.0, base], at_low, SMALL, Anchor::End);
        scene.words([x(high) + 4.0, base], at_high, SMALL, Anchor::Start);
    }
    if (axis.low..=axis.high).contains(&0.0) {
        scene.line([x(0.0), field.top], [x(0.0), field.bottom], Pen::new(colours::TEXT, 0.9));
    }
    let pen = Pen::dashed(colours::TEXT, 0.7, [2.5, 2.0]);
    scene.line([x(today), field.top - 3.0], [x(today), field.bottom], pen);
    let words = text.with("certainty-today", &[("amount", &text.euros(known.comparison.difference()))]);
    let letters = Letters { colour: colours::TEXT, ..SMALL };
    let half = letters.width(&words) / 2.0;
    scene.words([x(today).clamp(half, width - half), 7.5], words, letters, Anchor::Middle);
    Some(scene)
}
