//! The plotted area: where a volume and an amount stand on the screen.

use eframe::egui::{Pos2, Rect, pos2};
use egui_plot::{PlotPoint, PlotTransform};

use crate::model::break_even::Curves;
use crate::report::chart::scale::Measure;

/// The area inside the axes.
pub struct Area {
    pub rect: Rect,
    pub measure: Measure,
    transform: PlotTransform,
}

impl Area {
    pub fn new(transform: PlotTransform, measure: Measure) -> Self {
        Self { rect: *transform.frame(), measure, transform }
    }

    /// Where a volume stands, also outside the area.
    pub fn x(&self, contacts_per_month: f64) -> f32 {
        self.transform.position_from_point_x(contacts_per_month.max(1e-9).log10())
    }

    /// Where a volume stands, kept inside the area.
    pub fn clamped_x(&self, contacts_per_month: f64) -> f32 {
        self.x(contacts_per_month).clamp(self.rect.left(), self.rect.right())
    }

    /// Where an amount stands, kept inside the area.
    pub fn clamped_y(&self, amount: f64) -> f32 {
        self.transform.position_from_point_y(self.measure.y(amount)).clamp(self.rect.top(), self.rect.bottom())
    }

    /// The volume at a place of the screen.
    pub fn volume(&self, x: f32) -> f64 {
        let point: PlotPoint = self.transform.value_from_position(pos2(x, self.rect.center().y));
        10f64.powf(point.x)
    }

    /// Where a curve passes at a volume, between the points it is drawn through.
    pub fn on_curve(&self, curves: &Curves, option: usize, contacts_per_month: f64) -> Option<Pos2> {
        let after = curves.points.iter().position(|point| point.contacts_per_month >= contacts_per_month)?;
        let (low, high) = (&curves.points[after.saturating_sub(1)], &curves.points[after]);
        let amount = |point: &crate::model::break_even::CurvePoint| {
            self.measure.of(point.totals[option], point.contacts_per_month)
        };
        let width = high.contacts_per_month.ln() - low.contacts_per_month.ln();
        let part = if width > 0.0 { (contacts_per_month.ln() - low.contacts_per_month.ln()) / width } else { 1.0 };
        let (low, high) = (amount(low)?, amount(high)?);
        Some(pos2(self.clamped_x(contacts_per_month), self.clamped_y(low + (high - low) * part)))
    }
}
