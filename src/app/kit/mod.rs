//! What is drawn with: colours, fonts, buttons and small controls. Knows egui, and no scenario.

pub mod buttons;
pub mod cache;
pub mod edge;
pub mod focus;
pub mod fonts;
pub mod icons;
pub mod keystrokes;
pub mod regions;
pub mod signs;
pub mod span;
pub mod style;
pub mod theme;
pub mod visuals;
pub mod widgets;
