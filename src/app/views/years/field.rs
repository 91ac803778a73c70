//! The area of a chart over the years: amounts upwards, years to the right.

use eframe::egui::{Rect, Sense, Ui, pos2, vec2};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::flows::Flows;
use super::years_words;
use crate::app::draw::axis::Axis;
use crate::app::draw::{View, marks};
use crate::app::kit::{style, widgets};

/// Room left of the area for the amounts, points.
const AMOUNTS: f32 = 66.0;
/// Room below it for the years.
const BELOW: f32 = 20.0;

/// Where years and amounts stand.
pub(super) struct Field {
    pub rect: Rect,
    axis: Axis,
    count: usize,
}

impl Field {
    /// Draws title, legend and axes into what is left of the place.
    pub fn show(
        ui: &mut Ui,
        view: &View<'_>,
        title: &str,
        flows: &Flows<'_>,
        amounts: impl Iterator<Item = f64>,
    ) -> Self {
        let palette = view.palette;
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.label(style::strong(view.text.get(title), style::BODY, palette.text));
        ui.horizontal(|ui| {
            for side in &flows.sides {
                let name = view.text.get(&format!("sourcing-{}", side.sourcing.id()));
                widgets::option_key(ui, palette, side.sourcing, &name);
            }
        });
        let (outer, _) = ui.allocate_exact_size(ui.available_size(), Sense::hover());
        let rect = Rect::from_min_max(outer.min + vec2(AMOUNTS, 10.0), outer.max - vec2(0.0, BELOW));
        let axis = Axis::around(amounts.chain([0.0]), 4.0);
        axis.paint_rows(ui, view, rect);
        let field = Self { rect, axis, count: flows.years.horizon + 1 };
        field.years_below(ui, view);
        field
    }

    fn years_below(&self, ui: &Ui, view: &View<'_>) {
        let roomy = self.step() >= 58.0;
        let words = |year: usize| if roomy { years_words::year(year, view.text) } else { year.to_string() };
        let texts = (0..self.count).map(|year| (self.x(year as f64), words(year)));
        marks::below(ui, view, texts, self.rect.bottom() + 11.0);
    }

    /// The width of a year, points.
    pub fn step(&self) -> f32 {
        self.rect.width() / self.count as f32
    }

    /// Where the end of a year stands, which is the middle of its column.
    pub fn x(&self, year: f64) -> f32 {
        self.rect.left() + (year as f32 + 0.5) * self.step()
    }

    /// Where an amount stands.
    pub fn y(&self, amount: f64) -> f32 {
        self.axis.y(self.rect, amount)
    }

    /// The column of a year, with its name below.
    pub fn column(&self, year: usize) -> Rect {
        let left = self.rect.left() + year as f32 * self.step();
        Rect::from_min_max(pos2(left, self.rect.top()), pos2(left + self.step(), self.rect.bottom() + BELOW))
    }
}

/// An amount for the chart, EUR.
pub(super) fn number(amount: &Decimal) -> f64 {
    amount.to_f64().unwrap_or_default()
}
