//! The window: draws what the model says and sends commands.
//!
//! Panels get a [`View`] of what there is and push [`Command`]s; `execute` alone changes anything.

pub mod command;
pub mod results;
pub mod theme;
pub mod views;

pub use command::Command;

use crate::model::scenario::Scenario;
use crate::text::Text;

/// What every panel may read while it draws.
pub struct View<'a> {
    pub scenario: &'a Scenario,
    pub results: &'a results::Results,
    pub text: &'a Text,
    pub palette: &'a theme::Palette,
}
