//! The team that gives the promised service: how many agents a half-hour needs.

mod cuts;
pub mod erlang;
mod half_hour;
mod need;
mod table;
mod week;

pub use half_hour::{Fails, HalfHour, Kept, Tried, When};
pub use need::{MAX_LOAD, Need};
pub use table::{NeedTable, Room, Run};
pub use week::{Grid, HALF_HOURS, StaffedWeek};
