//! What each option has cost by the end of every year, and from when on the chosen form stays the cheaper.

use rust_decimal::Decimal;

use super::axis::{Axis, Field};
use super::labels::apart;
use super::{SMALL, TICK, compact, curve_pen, drawing_order, number, short};
use crate::model::bill::Sourcing;
use crate::model::years::Years;
use crate::report::colours::{self, Colour};
use crate::report::known::Known;
use crate::report::scene::{Anchor, Letters, Pen, Place, Scene};
use crate::report::years::year_name;
use crate::text::Text;

const AMOUNTS: f32 = 42.0;
const NAMES: f32 = 56.0;
const ABOVE: f32 = 14.0;
const BELOW: f32 = 14.0;
const NAME_GAP: f32 = 9.0;
/// Room for the name of a year.
const YEAR: f32 = 30.0;

/// The chart in a size.
pub(super) fn scene(known: &Known<'_>, years: &Years, text: &Text, [width, height]: [f32; 2]) -> Scene {
    let field = Field { left: AMOUNTS, top: ABOVE, right: width - NAMES, bottom: height - BELOW };
    let sums: Vec<Vec<Decimal>> = Sourcing::ALL.map(|option| years.of_option(option).cumulative()).into();
    let axis = Axis::around(sums.iter().flatten().map(|sum| number(*sum)).chain([0.0]), 5.0);
    let horizon = years.horizon.max(1) as f64;
    let place = |year: f64, amount: f64| field.at(year / horizon, axis.part(amount));
    let mut scene = Scene::new(width, height);
    scene.words([0.0, 6.0], text.get("board-years-axis"), SMALL, Anchor::Start);
    for mark in axis.marks() {
        let [_, y] = place(0.0, mark);
        let pen = if mark == 0.0 { Pen::new(colours::BORDER, 0.8) } else { Pen::new(colours::LINE, 0.5) };
        scene.line([field.left, y], [field.right, y], pen);
        scene.words([field.left - 5.0, y + 2.4], compact(mark, text), TICK, Anchor::End);
    }
    let every = (YEAR * horizon as f32 / field.width()).ceil().max(1.0) as usize;
    for year in (0..=years.horizon).step_by(every) {
        let [x, _] = place(year as f64, 0.0);
        scene.line([x, field.top], [x, field.bottom], Pen::new(colours::LINE, 0.5));
        scene.words([x, field.bottom + 9.5], year_name(year, text), TICK, Anchor::Middle);
    }
    let mut ends = Vec::new();
    for sourcing in drawing_order(known) {
        let amounts = sums[sourcing.index()].iter().enumerate();
        let points: Vec<Place> = amounts.map(|(year, sum)| place(year as f64, number(*sum))).collect();
        ends.extend(points.last().map(|end| (sourcing, end[1])));
        let pen = curve_pen(known, sourcing);
        if every == 1 {
            let is_dotted = pen.width > 1.5 && sourcing == Sourcing::InHouse;
            for point in &points {
                if is_dotted {
                    scene.dot(*point, 1.6, pen.colour, Pen::new(pen.colour, 0.0));
                }
                scene.sign(sourcing, *point, pen.colour);
            }
        }
        scene.curve(points, pen, sourcing.id());
    }
    names(&mut scene, field, ends, text);
    payback(&mut scene, known, years, &sums, (field, &place), text);
    scene
}

fn names(scene: &mut Scene, field: Field, mut ends: Vec<(Sourcing, f32)>, text: &Text) {
    ends.sort_by(|a, b| a.1.total_cmp(&b.1));
    let heights: Vec<f32> = ends.iter().map(|end| end.1).collect();
    let heights = apart(&heights, (field.top + 3.0, field.bottom - 3.0), NAME_GAP);
    for ((sourcing, end), height) in ends.into_iter().zip(heights) {
        let right = field.right;
        scene.line([right + 0.5, end], [right + 6.0, height], Pen::new(Colour::of(sourcing), 0.6));
        let letters = Letters { colour: Colour::text_of(sourcing), ..SMALL };
        scene.words([right + 8.0, height + 2.4], short(sourcing, text), letters, Anchor::Start);
    }
}

/// A line at the moment from which the chosen form has cost less for good.
fn payback(
    scene: &mut Scene,
    known: &Known<'_>,
    years: &Years,
    sums: &[Vec<Decimal>],
    (field, place): (Field, &dyn Fn(f64, f64) -> Place),
    text: &Text,
) {
    let chosen = known.chosen();
    let Some(moment) = years.of_option(chosen).payback_years.filter(|moment| *moment > 0.0) else { return };
    let at = |year: f64| sums[chosen.index()].get(year as usize).copied().map(number);
    let (Some(before), Some(after)) = (at(moment.floor()), at(moment.ceil())) else { return };
    let point = place(moment, before + (after - before) * moment.fract());
    let pen = Pen::dashed(colours::TEXT, 0.7, [2.5, 2.0]);
    scene.line([point[0], field.top - 6.0], [point[0], field.bottom], pen);
    scene.dot(point, 2.6, colours::CARD, Pen::new(colours::TEXT, 1.3));
    let words = text.with("board-years-payback", &[("years", &text.number(moment, 1))]);
    let letters = Letters { colour: colours::TEXT, ..SMALL };
    let is_left = point[0] + letters.width(&words) + 4.0 > field.right;
    let (left, anchor) = if is_left { (point[0] - 3.0, Anchor::End) } else { (point[0] + 3.0, Anchor::Start) };
    scene.words([left, field.top - 1.5], words, letters, anchor);
}
