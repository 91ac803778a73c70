//! The team that gives the promised service: how many agents each half-hour needs.

pub mod erlang;
mod half_hour;
pub mod patience;
mod pool;
mod rules;
mod week;
mod window;
mod work;

pub use half_hour::{Fails, HalfHour, Kept, Tried, When};
pub use pool::{Part, Pool, Promise, TOLERANCE, Team};
pub use rules::{MAX_LOAD, Rules};
pub use week::{Grid, HALF_HOURS, StaffedWeek};
pub use window::{Class, Lot, Lots, Room, may_be_late};
pub use work::{Billed, Queue, Work};
