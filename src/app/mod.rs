//! The window: draws what the model says and sends commands.
//!
//! Panels get a [`draw::View`] of what there is and push [`Command`]s; `actions` alone change anything. Folders stand on
//! floors, from below: `kit`, `command`, `system`, `session`, `catalogue` and `actions`, `draw`, then `views`, `panels` and
//! `dialogs`; the files beside this one put them together.

pub mod actions;
pub mod catalogue;
pub mod command;
pub mod dialogs;
pub mod draw;
pub mod kit;
pub mod panels;
mod run;
pub mod session;
pub mod system;
pub mod views;
mod window;

pub use command::Command;
pub use run::{Renderer, RunError, run};
pub use window::App;
