//! What a contact costs at every volume, in-house and with the chosen form, in all scenarios on one chart.

use eframe::egui::{Align2, Pos2, Rect, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::super::{marks, style, widgets};
use super::colour;
use crate::app::desk::Desk;
use crate::app::work::Work;
use crate::app::{View, fonts};
use crate::model::bill::Sourcing;
use crate::model::break_even::Curves;
use crate::model::break_even::volumes::round_volumes;
use crate::report::chart::scale::{Measure, Scale, labelled, three_digits};

const HEIGHT: f32 = 300.0;
/// Room left of the chart for the amounts, and below it for the volumes, points.
const AMOUNTS: f32 = 58.0;
const BELOW: f32 = 22.0;
const LINE: f32 = 2.2;

/// Draws legend and chart; a volume that is pointed at tells its costs.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, desk: &Desk) {
    let (text, palette) = (view.text, view.palette);
    ui.horizontal_wrapped(|ui| {
        for (place, work) in desk.all().enumerate() {
            widgets::key(ui, palette, colour(palette, place), &work.name(text));
        }
        ui.label(style::plain(text.get("side-curves.lines"), style::SMALL, palette.weak_text));
    });
    let (outer, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    let rect = Rect::from_min_max(outer.min + vec2(AMOUNTS, 6.0), outer.max - vec2(32.0, BELOW));
    response.widget_info(|| WidgetInfo::labeled(Role::Image, ui.is_enabled(), text.get("side-curves")));
    let Some(chart) = Chart::of(view, desk, rect) else { return };
    chart.grid(ui, view);
    let painter = ui.painter().with_clip_rect(rect);
    for (place, work) in desk.all().enumerate() {
        for (sourcing, is_dashed) in sides(work) {
            let points = chart.points(work, sourcing);
            let stroke = Stroke::new(LINE, colour(palette, place));
            if is_dashed {
                painter.extend(Shape::dashed_line(&points, stroke, 7.0, 4.0));
            } else {
                painter.add(Shape::line(points, stroke));
            }
        }
    }
    if let Some(pointer) = response.hover_pos().filter(|pointer| rect.contains(*pointer)) {
        let line = Stroke::new(1.0, palette.weak_text);
        ui.painter().vline(pointer.x, rect.y_range(), line);
        response.on_hover_text_at_pointer(style::plain(chart.told(view, desk, pointer.x), style::BODY, palette.text));
    }
}

/// In-house as a line and the chosen form as dashes.
fn sides(work: &Work) -> [(Sourcing, bool); 2] {
    [(Sourcing::InHouse, false), (Sourcing::Outsourced(work.scenario().outsourcing.form), true)]
}

/// Where volumes and amounts stand.
struct Chart {
    rect: Rect,
    /// Lowest and highest volume, contacts a month.
    range: (u64, u64),
    scale: Scale,
}

impl Chart {
    /// Over the volumes of all scenarios, and as high as the highest of them needs; none without any curve.
    fn of(view: &View<'_>, desk: &Desk, rect: Rect) -> Option<Self> {
        let range = desk.all().map(|work| work.results.range).reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))?;
        let scale = |work: &Work| {
            let bands = work.results.break_even.latest().map_or(&[][..], |found| &found.bands);
            let today = work.scenario().demand.contacts_per_month;
            Scale::of(Measure::PerContact, &work.results.curves, bands, today, view.text)
        };
        let scale = desk.all().map(scale).max_by(|a, b| a.high.total_cmp(&b.high))?;
        (range.1 > range.0).then_some(Self { rect, range, scale })
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

    fn grid(&self, ui: &Ui, view: &View<'_>) {
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
    fn told(&self, view: &View<'_>, desk: &Desk, x: f32) -> String {
        let text = view.text;
        let [low, high] = [self.range.0 as f64, self.range.1 as f64].map(f64::log10);
        let part = f64::from((x - self.rect.left()) / self.rect.width());
        let volume = three_digits(10f64.powf(low + part * (high - low)));
        let mut lines = vec![text.with("side-at", &[("volume", &text.number(volume, 0))])];
        for work in desk.all() {
            // Exactly there: the curves are drawn through other volumes.
            let found = Curves::of(work.scenario(), &[volume]).ok();
            let Some(point) = found.and_then(|curves| curves.points.into_iter().next()) else { continue };
            let amounts = sides(work).map(|(sourcing, _)| {
                let name = text.get(&format!("sourcing-{}.short", sourcing.id()));
                let amount = Measure::PerContact.of(point.totals[sourcing.index()], point.contacts_per_month);
                format!("{name} {}", amount.map_or_else(String::new, |amount| Measure::PerContact.format(amount, text)))
            });
            lines.push(format!("{}: {}", work.name(text), amounts.join(", ")));
        }
        lines.join("\n")
    }
}
