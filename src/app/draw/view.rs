//! What every part that draws may read.

use eframe::egui::Ui;

use super::asked::Asked;
use crate::app::kit::theme::Palette;
use crate::app::session::results::Results;
use crate::model::scenario::Scenario;
use crate::text::Text;

/// What every panel may read while it draws.
pub struct View<'a> {
    /// What is asked of the figures.
    pub asked: &'a Asked,
    pub scenario: &'a Scenario,
    pub results: &'a Results,
    pub text: &'a Text,
    pub palette: &'a Palette,
    /// Whether a room looks at it: pictures then stand without their tables.
    pub is_presented: bool,
}

impl View<'_> {
    /// The same in other colours, such as those of what is not current.
    pub fn coloured<'a>(&'a self, palette: &'a Palette) -> View<'a> {
        View { palette, ..*self }
    }
}

/// What is read along its rows is no wider, points.
const WIDEST: f32 = 1800.0;

/// Draws what is read along its rows no wider than eyes follow a row.
pub fn measured_ui(ui: &mut Ui, draw: impl FnOnce(&mut Ui)) {
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(WIDEST));
        draw(ui);
    });
}
