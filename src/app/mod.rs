//! The window: draws what the model says and sends commands.
//!
//! Panels get a [`View`] of what there is and push [`Command`]s; `execute` alone changes anything.

pub mod asked;
mod budget;
pub mod command;
pub mod desk;
pub mod dialogs;
pub mod draft;
mod edit;
mod execute;
pub mod exports;
mod files;
pub mod finder;
mod focus;
pub mod fonts;
pub mod glossary;
pub mod held;
pub mod hints;
pub mod import;
mod keeper;
mod kept;
mod keystrokes;
mod leaving;
pub mod on_disk;
mod opening;
mod panels;
mod place;
pub mod preferences;
mod presentation;
mod probe;
mod ranges;
mod regions;
pub mod results;
mod run;
pub mod services;
pub mod start;
pub mod state;
pub mod style;
mod taking;
pub mod theme;
pub mod views;
mod window;
pub mod work;

pub use command::Command;
pub use run::{Renderer, RunError, run};
pub use window::App;

use crate::model::scenario::Scenario;
use crate::text::Text;

/// What every panel may read while it draws.
pub struct View<'a> {
    /// What is asked of the figures.
    pub asked: &'a asked::Asked,
    pub scenario: &'a Scenario,
    pub results: &'a results::Results,
    pub text: &'a Text,
    pub palette: &'a theme::Palette,
    /// Whether a room looks at it: pictures then stand without their tables.
    pub is_presented: bool,
}

impl View<'_> {
    /// The same in other colours, such as those of what is not current.
    fn coloured<'a>(&'a self, palette: &'a theme::Palette) -> View<'a> {
        View { palette, ..*self }
    }
}
