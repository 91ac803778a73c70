//! What would have to change: the values of any input at which the answer flips, the totals over an input, and maps of
//! two inputs.

mod borders;
mod examined;
mod map;
mod sweep;
mod turn;
mod turning;
mod volume;

pub use borders::Border;
pub use map::Map;
pub use sweep::Sweep;
pub use turning::{Likely, TurningPoint, TurningPoints, solutions};
