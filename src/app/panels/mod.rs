//! The parts of the window around the results: the bar with its menus, the panel of inputs, the dialogs.

mod bar;
mod buttons;
mod desk;
mod dialog;
mod icons;
mod inputs;
mod keys;
mod outside;

pub use bar::bar;
pub(in crate::app) use buttons::{icon_button, tick};
pub use desk::{HEIGHT as DESK_HEIGHT, desk};
pub use dialog::dialog;
pub(in crate::app) use icons::Icon;
pub(in crate::app) use inputs::Span;
pub use inputs::{InputsState, inputs};
pub use keys::{drop_hint, dropped, keys, release};
pub use outside::outside;
