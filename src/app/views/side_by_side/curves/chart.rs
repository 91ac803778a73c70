//! The drawing of the curves: where volumes and amounts stand.

use eframe::egui::{Align2, Pos2, Rect, Shape, Stroke, Ui, pos2};

use super::super::colour;
use super::{Shown, options};
use crate::app::draw::{View, marks};
use crate::app::kit::cache::cached;
use crate::app::kit::{fonts, style};
use crate::app::session::work::Work;
use crate::app::views::break_even::labels::apart;
use crate::model::bill::Sourcing;
use crate::model::break_even::Curves;
use crate::model::break_even::volumes::round_volumes;
use crate::report::chart::scale::{Measure, Scale, labelled, three_digits};

const LINE: f32 = 2.2;

/// Where volumes and amounts stand.
pub(super) struct Chart {
    rect: Rect,
    /// Lowest and highest volume, contacts a month.
    range: (u64, u64),
    scale: Scale,
}

impl Chart {
    /// Over the volumes of all scenarios, and as high as the highest of them needs; none without any curve.
    pub fn of<'a>(view: &View<'_>, works: impl Iterator<Item = &'a Work> + Clone, rect: Rect) -> Option<Self> {
        let ranges = works.clone().map(|work| work.results.range);
        let range = ranges.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))?;
        let scale = |work: &Work| {
            let bands = work.results.break_even.latest().map_or(&[][..], |found| &found.bands);
            let today = work.scenario().demand.contacts_per_month;
            Scale::of(Measure::PerContact, &work.results.curves, bands, today, view.text)
        };
        let scale = works.map(scale).max_by(|a, b| a.high.total_cmp(&b.high))?;
        (range.1 > range.0 && rect.is_positive()).then_some(Self { rect, range, scale })
    }

    fn x(&self, volume: f64) -> f32 {
        let [low, high] = [self.range.0 as f64, self.range.1 as f64].map(f64::log10);
        self.rect.left() + ((volume.max(1e-9).log10() - low) / (high - low)) as f32 * self.rect.width()
    }

    fn y(&self, amount: f64) -> f32 {
        self.rect.bottom()
            - ((amount - self.scale.low) / (self.scale.high - self.scale.low)) as f32 * self.rect.height()
    }

    fn points(&self, work: &Work, sourcing: Sourcing) -> Vec<Pos2> {
        let points = work.results.curves.points.iter().filter_map(|point| {
            let amount = Measure::PerContact.of(point.totals[sourcing.index()], point.contacts_per_month)?;
            Some(pos2(self.x(point.contacts_per_month), self.y(amount)))
        });
        points.collect()
    }

    /// The curves, each with the number of its scenario at its end: colours alone tell no scenarios apart in grey.
    pub fn lines(&self, ui: &Ui, view: &View<'_>, shown: &[Shown<'_>]) {
        let painter = ui.painter().with_clip_rect(self.rect.intersect(ui.clip_rect()));
        let mut ends: Vec<(usize, f32, f32)> = Vec::new();
        for shown in shown {
            for (sourcing, is_dashed) in options(shown.work) {
                let points = self.points(shown.work, sourcing);
                let stroke = Stroke::new(LINE, colour(view.palette, shown.place));
                ends.extend(points.last().map(|end| (shown.place, end.x, end.y)));
                if is_dashed {
                    painter.extend(Shape::dashed_line(&points, stroke, 7.0, 4.0));
                } else {
                    painter.add(Shape::line(points, stroke));
                }
            }
        }
        ends.sort_by(|a, b| a.2.total_cmp(&b.2));
        let heights = apart(&ends.iter().map(|end| end.2).collect::<Vec<_>>(), self.rect.y_range());
        for ((place, x, end), height) in ends.into_iter().zip(heights) {
            let colour = colour(view.palette, place);
            let right = self.rect.right();
            let end = end.clamp(self.rect.top(), self.rect.bottom());
            ui.painter()
                .line_segment([pos2(x.min(right) + 1.0, end), pos2(right + 10.0, height)], Stroke::new(1.0, colour));
            let number = (place + 1).to_string();
            let font = fonts::strong(style::SMALL);
            ui.painter().text(pos2(right + 13.0, height), Align2::LEFT_CENTER, number, font, view.palette.text);
        }
    }

    pub fn grid(&self, ui: &Ui, view: &View<'_>) {
        let (rect, palette) = (self.rect, view.palette);
        for (amount, words) in &self.scale.marks {
            let y = self.y(*amount);
            let line = if *amount == 0.0 { palette.border } else { palette.line };
            ui.painter().hline(rect.x_range(), y, Stroke::new(1.0, line));
            let place = pos2(rect.left() - 8.0, y);
            ui.painter().text(place, Align2::RIGHT_CENTER, words, fonts::regular(style::SMALL), palette.weak_text);
        }
        let volumes = round_volumes(self.range);
        for volume in &volumes {
            ui.painter().vline(self.x(*volume as f64), rect.y_range(), Stroke::new(1.0, palette.line));
        }
        let texts = labelled(&volumes, rect.width()).into_iter();
        let texts = texts.map(|volume| (self.x(volume as f64), view.text.number(volume as f64, 0)));
        marks::below(ui, view, texts, rect.bottom() + 11.0);
    }

    /// What a contact costs in every scenario at the volume that is pointed at.
    pub fn told(&self, ui: &Ui, view: &View<'_>, shown: &[Shown<'_>], x: f32) -> String {
        let text = view.text;
        let [low, high] = [self.range.0 as f64, self.range.1 as f64].map(f64::log10);
        let part = f64::from((x - self.rect.left()) / self.rect.width());
        let volume = three_digits(10f64.powf(low + part * (high - low)));
        let mut lines = vec![text.with("side-at", &[("volume", &text.number(volume, 0))])];
        let works = shown.iter().map(|shown| (shown.work.id, shown.work.results.revision()));
        // Exactly there: the curves are drawn through other volumes.
        let curve = |shown: &Shown<'_>| shown.work.results.ask(|prepared| Curves::of(prepared, &[volume]));
        let point = |shown: &Shown<'_>| curve(shown).ok()?.points.into_iter().next();
        let points = cached(ui.ctx(), "costs at a volume", (volume.to_bits(), works.collect::<Vec<_>>()), || {
            shown.iter().map(point).collect::<Vec<_>>()
        });
        for (shown, point) in shown.iter().zip(points.iter()) {
            let Some(point) = point else { continue };
            let amounts = options(shown.work).map(|(sourcing, _)| {
                let name = text.get(&format!("sourcing-{}.short", sourcing.id()));
                let amount = Measure::PerContact.of(point.totals[sourcing.index()], point.contacts_per_month);
                format!("{name} {}", amount.map_or_else(String::new, |amount| Measure::PerContact.format(amount, text)))
            });
            lines.push(format!("{}  {}: {}", shown.place + 1, shown.name, amounts.join(", ")));
        }
        lines.join("\n")
    }
}
