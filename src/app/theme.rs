//! Colours and fonts.

use eframe::egui::Color32;

use crate::model::bill::Sourcing;

/// The colours of one theme.
#[derive(Clone, Debug)]
pub struct Palette {
    /// In the order of [`Sourcing::ALL`].
    pub sourcing: [Color32; 5],
    pub text: Color32,
    pub weak_text: Color32,
    pub card: Color32,
    pub line: Color32,
    pub accent: Color32,
    pub warning: Color32,
    pub error: Color32,
}

impl Palette {
    /// The colour of an option's curve, bar and card.
    pub fn of(&self, sourcing: Sourcing) -> Color32 {
        self.sourcing[sourcing.index()]
    }
}
