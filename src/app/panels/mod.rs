//! The parts of the window around the results: the bar with its menus, the open scenarios, the panel of inputs.

mod bar;
mod desk;
mod inputs;
mod keys;
mod outside;
mod presenting;
mod side;

pub use bar::bar_ui;
pub use desk::{HEIGHT as DESK_HEIGHT, desk_ui};
pub use keys::{drop_hint, dropped, keys, release};
pub use outside::outside_ui;
pub use presenting::{fit, presented_inputs_ui, presenting_ui};
pub use side::side_ui;
