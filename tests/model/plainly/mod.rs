//! The model's staffing and the quantities of its bills written the plain way, straight from the rules: every half-hour of
//! every month and queue by itself, agents tried one by one, the promise over a window kept by adding agents round by round.
//! Slow, and what the tests and benches compare the program with. It shares nothing with the program but the scenario.

#![allow(dead_code, reason = "each program uses a part of it")]
#![allow(clippy::needless_range_loop, reason = "months, slots and channels are counted, as in the rules")]

mod contract;
pub mod erlang;
mod staffing;
mod team;

pub use contract::{Supplied, supplied};
pub use staffing::Work;
pub use team::{Own, own};
#[allow(unused_imports, reason = "the benches plan without a team")]
pub use team::{Permanent, permanent};

use contact_tco::model::scenario::Scenario;

/// Plans both sides of a scenario at an average month of so many contacts.
pub fn plan(scenario: &Scenario, contacts_per_month: f64) -> (Own, Supplied) {
    (own(&Work::own(scenario, contacts_per_month)), supplied(&Work::of_supplier(scenario, contacts_per_month)))
}

/// Half-hours in a week.
pub const SLOTS: usize = 336;
/// Weeks in a month.
pub const WEEKS: f64 = 365.25 / 7.0 / 12.0;
