//! The parts of the window around the results: the bar with its menus, the panel of inputs, the dialogs.

mod bar;
mod buttons;
mod desk;
mod dialog;
mod edge;
mod finder;
mod glossary;
mod icons;
mod inputs;
mod keyboard;
mod keys;
mod market;
mod outside;
mod presenting;
mod side;
mod start;
mod word;

pub use bar::bar;
pub(in crate::app) use buttons::{icon_button, primary, row_of_two, secondary, secondary_small, tick};
pub use desk::{HEIGHT as DESK_HEIGHT, desk};
pub use dialog::dialog;
pub(in crate::app) use edge::Edge;
pub(in crate::app) use icons::Icon;
pub use inputs::InputsState;
pub(in crate::app) use inputs::Span;
pub use keys::{drop_hint, dropped, keys, release};
pub use outside::outside;
pub use presenting::{presented_inputs, presenting};
pub use side::side;
pub use word::under_pointer;
