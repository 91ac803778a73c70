//! How wide the sheet is. All scenarios of a window share it, so it stands with egui's own sizes of panels and not with one of
//! them.

use eframe::egui::{Context, Id};

use crate::app::session::preferences::SHEET;

/// Width of the sheet, points.
#[derive(Clone, Copy, Debug)]
pub struct Width(pub f32);

impl Width {
    /// As it was pulled last, or as it is at first.
    pub fn of(ctx: &Context) -> f32 {
        ctx.data(|data| data.get_temp::<Self>(Id::NULL)).map_or(SHEET[1], |width| width.0)
    }

    /// Keeps it for the next frame.
    pub fn keep(self, ctx: &Context) {
        ctx.data_mut(|data| data.insert_temp(Id::NULL, self));
    }
}
