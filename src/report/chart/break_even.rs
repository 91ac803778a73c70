//! The cost of a contact over the volume: a curve an option, where they cross, and which is the cheapest.

use super::axis::{Field, Volumes};
use super::labels::{self, Around, Request, Room, apart};
use super::scale::{Measure, Scale, three_digits};
use super::{SMALL, TICK, curve_pen, drawing_order, short};
use crate::model::bill::Sourcing;
use crate::model::break_even::volumes::round_volumes;
use crate::model::break_even::{Band, CurvePoint};
use crate::report::colours::{self, Colour};
use crate::report::known::Known;
use crate::report::scene::sign;
use crate::report::scene::{Anchor, Letters, Pen, Place, Scene};
use crate::text::Text;

/// Room left of the field for amounts, right of it for names, above it for its title and below it for volumes and strip.
const AMOUNTS: f32 = 30.0;
const NAMES: f32 = 56.0;
const ABOVE: f32 = 14.0;
const BELOW: f32 = 44.0;
/// Between two names.
const NAME_GAP: f32 = 9.0;
const LANE: f32 = 9.5;
const STRIP: f32 = 11.0;
/// The part of its colour that shows in the band of an uncertain curve.
const UNCERTAIN: f32 = 0.13;
/// Between the signs on a curve.
const SIGNS: f32 = 70.0;

struct Chart<'a> {
    known: &'a Known<'a>,
    text: &'a Text,
    scale: Scale,
    volumes: Volumes,
    field: Field,
}

/// The chart in a size.
pub(super) fn scene(known: &Known<'_>, text: &Text, [width, height]: [f32; 2]) -> Scene {
    let range = known.volumes();
    let bands = known.break_even().map_or(&[][..], |found| &found.bands);
    let today = known.scenario().demand.contacts_per_month;
    let chart = Chart {
        known,
        text,
        scale: Scale::of(Measure::PerContact, known.curves(), bands, today, text),
        volumes: Volumes::new(range),
        field: Field { left: AMOUNTS, top: ABOVE, right: width - NAMES, bottom: height - BELOW },
    };
    let mut scene = Scene::new(width, height);
    chart.grid(&mut scene, range);
    chart.uncertain(&mut scene);
    chart.shades(&mut scene, bands);
    let curves = chart.curves(&mut scene);
    let now = chart.today(&mut scene, today);
    chart.crossings(&mut scene, bands, &curves, now);
    chart.strip(&mut scene);
    scene
}

impl Chart<'_> {
    fn place(&self, volume: f64, amount: f64) -> Place {
        let up = (amount - self.scale.low) / (self.scale.high - self.scale.low);
        self.field.at(self.volumes.part(volume), up)
    }

    fn grid(&self, scene: &mut Scene, range: (u64, u64)) {
        let Field { left, top, right, bottom } = self.field;
        let line = Pen::new(colours::LINE, 0.5);
        for (amount, label) in &self.scale.marks {
            let [_, y] = self.place(1.0, *amount);
            scene.line([left, y], [right, y], line);
            scene.words([left - 5.0, y + 2.4], label.as_str(), TICK, Anchor::End);
        }
        let volumes = round_volumes(range);
        for volume in &volumes {
            let [x, _] = self.place(*volume as f64, 0.0);
            scene.line([x, top], [x, bottom], line);
        }
        // Powers of ten first; the others where there is room between them.
        let (powers, others): (Vec<u64>, Vec<u64>) = volumes.iter().partition(|volume| is_power_of_ten(**volume));
        let mut taken: Vec<(f32, f32)> = Vec::new();
        for volume in powers.into_iter().chain(others) {
            let [x, _] = self.place(volume as f64, 0.0);
            let words = self.text.number(volume as f64, 0);
            let half = TICK.width(&words) / 2.0 + 6.0;
            if taken.iter().all(|(from, to)| x + half <= *from || *to <= x - half) {
                taken.push((x - half, x + half));
                scene.words([x, bottom + 9.5], words, TICK, Anchor::Middle);
            }
        }
        scene.line([left, bottom], [right, bottom], Pen::new(colours::BORDER, 0.8));
        scene.words([0.0, 6.0], self.text.get(Measure::PerContact.key()), SMALL, Anchor::Start);
    }

    /// Between what in-house and the chosen form cost in 8 of 10 cases.
    fn uncertain(&self, scene: &mut Scene) {
        let Some(bands) = self.known.bands else { return };
        for sourcing in [Sourcing::InHouse, self.known.chosen()] {
            let ends = bands.volumes.iter().zip(&bands.options[sourcing.index()]);
            let edge = |pick: fn(&(f64, f64)) -> f64| -> Vec<(f64, f64)> {
                ends.clone()
                    .filter_map(|(volume, both)| Some((*volume, Measure::PerContact.of(pick(both), *volume)?)))
                    .map(|(volume, amount)| (volume, amount.min(self.scale.high)))
                    .collect()
            };
            let (lower, upper) = (edge(|both| both.0), edge(|both| both.1));
            let corners = upper.iter().chain(lower.iter().rev()).map(|(volume, amount)| self.place(*volume, *amount));
            scene.veil(corners.collect(), Colour::of(sourcing), UNCERTAIN);
        }
    }

    /// Where the answer goes back and forth.
    fn shades(&self, scene: &mut Scene, bands: &[Band]) {
        for band in bands.iter().filter(|band| band.form == self.known.comparison.chosen && band.last > band.first) {
            let [[from, _], [to, _]] = [band.first, band.last].map(|volume| self.place(volume.max(1) as f64, 0.0));
            let Field { top, bottom, .. } = self.field;
            let corners = vec![[from, top], [to, top], [to, bottom], [from, bottom]];
            scene.veil(corners, Colour::of(Sourcing::Outsourced(band.form)), UNCERTAIN);
        }
    }

    /// Draws the curves and their names; answers their points, close enough together to keep words off them.
    fn curves(&self, scene: &mut Scene) -> Vec<Place> {
        let mut points = Vec::new();
        let mut ends = Vec::new();
        for sourcing in drawing_order(self.known) {
            let mut pen = curve_pen(self.known, sourcing);
            if self.hides_another(sourcing) {
                pen.dash = Some([5.0, 3.0]);
            }
            for (run, curve) in self.below_the_top(sourcing).into_iter().enumerate() {
                points.extend(curve.windows(2).flat_map(|pair| {
                    (0..4).map(|step| {
                        let part = step as f32 / 4.0;
                        [0, 1].map(|axis| pair[0][axis] + (pair[1][axis] - pair[0][axis]) * part)
                    })
                }));
                let name = if run == 0 { sourcing.id().to_owned() } else { format!("{}-{run}", sourcing.id()) };
                if let Some(end) = curve.last().filter(|end| end[0] >= self.field.right - 1.0) {
                    ends.push((sourcing, end[1]));
                }
                let signs = sign::along(sourcing, &curve, SIGNS);
                scene.curve(curve, pen, name);
                signs.into_iter().for_each(|at| scene.sign(sourcing, at, pen.colour));
            }
        }
        self.names(scene, ends);
        points
    }

    /// Whether an option costs everywhere the same as another that lies below it.
    fn hides_another(&self, sourcing: Sourcing) -> bool {
        let points = &self.known.curves().points;
        let same = |other: Sourcing| {
            let off = |point: &CurvePoint| point.totals[other.index()] - point.totals[sourcing.index()];
            !points.is_empty() && points.iter().filter(|point| off(point).abs() < 0.005).count() * 2 > points.len()
        };
        Sourcing::ALL.into_iter().take(sourcing.index()).any(same)
    }

    /// A curve cut off where it leaves the field at the top.
    fn below_the_top(&self, sourcing: Sourcing) -> Vec<Vec<Place>> {
        let top = self.field.top;
        let cost = |point: &CurvePoint| {
            let amount = Measure::PerContact.of(point.totals[sourcing.index()], point.contacts_per_month)?;
            Some(self.place(point.contacts_per_month, amount))
        };
        let places: Vec<Place> = self.known.curves().points.iter().filter_map(cost).collect();
        let mut runs: Vec<Vec<Place>> = Vec::new();
        let mut run: Vec<Place> = Vec::new();
        for pair in places.windows(2) {
            let [from, to] = [pair[0], pair[1]];
            let is_inside = [from[1] >= top, to[1] >= top];
            let edge = || [from[0] + (to[0] - from[0]) * (top - from[1]) / (to[1] - from[1]), top];
            match is_inside {
                [true, true] => run.extend(if run.is_empty() { vec![from, to] } else { vec![to] }),
                [false, true] => run = vec![edge(), to],
                [true, false] => {
                    run.extend(if run.is_empty() { vec![from, edge()] } else { vec![edge()] });
                    runs.push(std::mem::take(&mut run));
                }
                [false, false] => {}
            }
        }
        runs.push(run);
        runs.retain(|run| run.len() > 1);
        runs
    }

    fn names(&self, scene: &mut Scene, mut ends: Vec<(Sourcing, f32)>) {
        ends.sort_by(|a, b| a.1.total_cmp(&b.1));
        let Field { top, right, bottom, .. } = self.field;
        let heights: Vec<f32> = ends.iter().map(|end| end.1).collect();
        for ((sourcing, end), height) in ends.into_iter().zip(apart(&heights, (top + 3.0, bottom - 3.0), NAME_GAP)) {
            scene.line([right + 0.5, end], [right + 6.0, height], Pen::new(Colour::of(sourcing), 0.6));
            let letters = Letters { colour: Colour::text_of(sourcing), ..SMALL };
            scene.words([right + 8.0, height + 2.4], short(sourcing, self.text), letters, Anchor::Start);
        }
    }

    /// The line at today's volume; answers the room of its words.
    fn today(&self, scene: &mut Scene, today: f64) -> Option<[Room; 2]> {
        if !self.volumes.holds(today) {
            return None;
        }
        let Field { top, right, bottom, .. } = self.field;
        let [x, _] = self.place(today, 0.0);
        let pen = Pen::dashed(colours::TEXT, 0.7, [2.5, 2.0]);
        scene.line([x, top - 6.0], [x, bottom], pen);
        let words = self.text.with("chart-now", &[("volume", &self.text.trimmed(today, 2))]);
        let letters = Letters { colour: colours::TEXT, ..SMALL };
        let width = letters.width(&words);
        let (left, anchor) = if x + width + 4.0 <= right { (x + 3.0, Anchor::Start) } else { (x - 3.0, Anchor::End) };
        scene.words([left, top - 1.5], words, letters, anchor);
        let from = left - width * anchor.part();
        Some([[from, top - 8.0, from + width, top + 1.0], [x - 1.5, top, x + 1.5, bottom]])
    }

    fn crossings(&self, scene: &mut Scene, bands: &[Band], curves: &[Place], now: Option<[Room; 2]>) {
        let marks: Vec<(&Band, Place)> = bands.iter().filter_map(|band| Some((band, self.mark(band)?))).collect();
        let words: Vec<[String; 2]> = marks.iter().map(|(band, _)| self.words(band)).collect();
        let letters = Letters { colour: colours::TEXT, ..SMALL };
        let requests: Vec<Request> = marks
            .iter()
            .zip(&words)
            .map(|((_, mark), words)| Request {
                mark: *mark,
                widths: words.each_ref().map(|words| letters.width(words)),
            })
            .collect();
        let Field { left, top, right, bottom } = self.field;
        let around = Around {
            room: [left, top + 2.0, right, bottom],
            words: &now.map(|both| both.to_vec()).unwrap_or_default(),
            curves,
            line_height: LANE,
        };
        let spots = labels::place(&requests, &around);
        for (((band, mark), words), spot) in marks.iter().zip(&words).zip(spots) {
            let colour = Colour::of(Sourcing::Outsourced(band.form));
            if let Some(spot) = spot {
                let [left, top, _, bottom] = spot.room;
                scene.line([mark[0], top + 1.0], *mark, Pen::new(colour, 0.6));
                scene.words([left, bottom - 2.4], words[usize::from(spot.is_short)].as_str(), letters, Anchor::Start);
            }
            scene.dot(*mark, 2.6, colours::CARD, Pen::new(colour, 1.3));
        }
    }

    /// The middle of a band on the in-house curve; none where that is not on the chart.
    fn mark(&self, band: &Band) -> Option<Place> {
        let middle = (band.first.max(1) as f64 * band.last.max(1) as f64).sqrt();
        let points = &self.known.curves().points;
        let after = points.iter().position(|point| point.contacts_per_month >= middle)?;
        let next = points.get(after)?;
        let before = points.get(after.saturating_sub(1)).unwrap_or(next);
        let cost = |point: &CurvePoint| Measure::PerContact.of(point.totals[0], point.contacts_per_month);
        let (low, high) = (self.volumes.part(before.contacts_per_month), self.volumes.part(next.contacts_per_month));
        let part = if high > low { (self.volumes.part(middle) - low) / (high - low) } else { 0.0 };
        let amount = cost(before)? + (cost(next)? - cost(before)?) * part;
        let is_shown = self.volumes.holds(middle) && amount <= self.scale.high;
        is_shown.then(|| self.place(middle, amount))
    }

    fn words(&self, band: &Band) -> [String; 2] {
        let form = self.text.get(&format!("sourcing-{}.inline", band.form.id()));
        let [from, to] = [band.first, band.last].map(|volume| self.text.number(three_digits(volume as f64), 0));
        if from == to {
            let whole = self.text.with("chart-crossing", &[("form", &form), ("volume", &from)]);
            return [whole, from];
        }
        let whole = self.text.with("chart-crossing.band", &[("form", &form), ("from", &from), ("to", &to)]);
        [whole, format!("{from}–{to}")]
    }

    /// The cheapest option at each volume, and what the axis counts.
    fn strip(&self, scene: &mut Scene) {
        let Field { left, right, bottom, .. } = self.field;
        let top = bottom + 14.0;
        let ranges = self.known.break_even().map_or(&[][..], |found| &found.cheapest);
        for range in ranges {
            let [[from, _], [to, _]] = [range.from, range.to].map(|volume| self.place(volume as f64, 0.0));
            let (from, to) = (from.max(left), to.min(right));
            let colour = Colour::of(range.option);
            scene.bar([from, top], [to - from, STRIP], colour);
            let letters = Letters::strong(6.8, colour.ink());
            let name = self.text.get(&format!("sourcing-{}", range.option.id()));
            let names = [name, short(range.option, self.text)];
            if let Some(name) = names.into_iter().find(|name| letters.width(name) + 8.0 <= to - from) {
                scene.words([(from + to) / 2.0, top + STRIP - 3.2], name, letters, Anchor::Middle);
            }
        }
        let below = top + STRIP + 9.0;
        scene.words([left, below], self.text.get("chart-strip"), SMALL, Anchor::Start);
        scene.words([right, below], self.text.get("chart-axis"), SMALL, Anchor::End);
    }
}

fn is_power_of_ten(volume: u64) -> bool {
    volume.to_string().trim_end_matches('0') == "1"
}
