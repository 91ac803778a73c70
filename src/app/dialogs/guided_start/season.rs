//! The shapes of the year, each as twelve small bars.

use eframe::egui::{Align2, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::Questions;
use super::questions::GAP;
use crate::app::kit::fonts;
use crate::app::kit::widgets::focus;
use crate::model::start::seasons;

/// Height of a card and of the bars in it, points.
const HEIGHT: f32 = 64.0;
const BARS: f32 = 30.0;
/// Between two cards, points.
const BETWEEN: f32 = 6.0;
/// The weight at the top of the bars.
const TOP: f64 = 1.6;
/// The most in a row, and what one of them takes at least: the longest name, points.
const COLUMNS: usize = 4;
const NARROWEST: f32 = 116.0;

impl Questions<'_> {
    pub(super) fn season_ui(&mut self, ui: &mut Ui) {
        self.question_ui(ui, 5, "start-season");
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing = vec2(BETWEEN, BETWEEN);
            let room = ui.available_width() + BETWEEN;
            // Two rows of four or four of two: no row is left with one.
            let columns = if room / COLUMNS as f32 >= NARROWEST + BETWEEN { COLUMNS } else { COLUMNS / 2 };
            let width = room / columns as f32 - BETWEEN;
            for (row, cards) in seasons().chunks(columns).enumerate() {
                ui.horizontal(|ui| {
                    for (column, season) in cards.iter().enumerate() {
                        let place = row * columns + column;
                        let name = self.text.get(&format!("start-season-{}", season.id));
                        if self.card_ui(ui, width, &name, &season.months, place == self.form.season) {
                            self.form.season = place;
                        }
                    }
                });
            }
        });
        ui.add_space(GAP);
    }

    fn card_ui(&self, ui: &mut Ui, width: f32, name: &str, months: &[f64], on: bool) -> bool {
        let palette = self.palette;
        let (rect, response) = ui.allocate_exact_size(vec2(width, HEIGHT), Sense::click());
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), on, name));
        let fill = if on || response.hovered() { palette.soft } else { palette.card };
        let stroke = if on { Stroke::new(1.5, palette.accent) } else { Stroke::new(1.0, palette.border) };
        ui.painter().rect(rect, 6.0, fill, stroke, StrokeKind::Inside);
        let area = Rect::from_min_size(rect.min + vec2(10.0, 8.0), vec2(width - 20.0, BARS));
        let each = area.width() / months.len().max(1) as f32;
        for (month, weight) in months.iter().enumerate() {
            let height = BARS * (weight / TOP).min(1.0) as f32;
            let left = area.left() + each * month as f32;
            let bar = Rect::from_min_max(pos2(left, area.bottom() - height), pos2(left + each - 2.0, area.bottom()));
            ui.painter().rect_filled(bar, 1.0, if on { palette.accent } else { palette.usual });
        }
        let font = if on { fonts::strong(12.0) } else { fonts::regular(12.0) };
        let place = pos2(rect.center().x, rect.bottom() - 12.0);
        ui.painter().text(place, Align2::CENTER_CENTER, name, font, palette.text);
        focus(ui, palette, &response);
        response.clicked()
    }
}
