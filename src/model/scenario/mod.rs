//! Everything the manager can state: one field per input of `assets/parameters.ron`, nested as its ids are.

mod groups;
mod lists;
mod map;
mod number;
mod path;
mod time;
mod value;

pub use groups::*;
pub use lists::{BlendedUnit, Channel, ChannelKind, Form, HybridRule, Language, ServiceWindow, StartOfYears, Tier};
pub(crate) use number::plain;
pub(in crate::model) use path::split_item;
pub use path::with_item_name;
pub use time::{Day, OpeningHours, Time, Week};
pub use value::{default_name, default_number, default_value, defaults};

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

/// The version of the scenario file that this program writes; older ones are read too.
pub const FORMAT: u32 = 2;

/// A department and the offers for it. `Default` is every input at its default.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Scenario {
    /// Version of the file format.
    pub format: u32,
    /// What the manager calls it.
    pub name: String,
    /// Free text, kept with the file.
    pub notes: String,
    pub demand: Demand,
    pub staffing: Staffing,
    pub staff: Staff,
    pub absence: Absence,
    pub housing: Housing,
    pub ict: Ict,
    pub recruitment: Recruitment,
    pub depreciation: Depreciation,
    pub overhead: Overhead,
    pub budget: Budget,
    pub outsourcing: Outsourcing,
    pub hybrid: Hybrid,
    pub tax: Tax,
    pub years: Years,
    pub risk: Risk,
    /// Low and high of an input that is not sure, by id, in the file's order.
    #[serde(deserialize_with = "map::distinct", skip_serializing_if = "IndexMap::is_empty")]
    pub ranges: IndexMap<String, Range>,
    /// The user's own note and source for an input, by id, in the file's order.
    #[serde(deserialize_with = "map::distinct", skip_serializing_if = "IndexMap::is_empty")]
    pub sources: IndexMap<String, String>,
}

/// Low and high end of an uncertain input, in the input's unit.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Range(
    #[serde(serialize_with = "number::plain")] pub f64,
    #[serde(serialize_with = "number::plain")] pub f64,
);

impl Range {
    /// The range, widened as far as it must be to hold a value.
    #[must_use]
    pub fn around(self, value: f64) -> Self {
        Self(self.0.min(value), self.1.max(value))
    }
}

impl Default for Scenario {
    fn default() -> Self {
        Self {
            format: FORMAT,
            name: String::new(),
            notes: String::new(),
            demand: Demand::default(),
            staffing: Staffing::default(),
            staff: Staff::default(),
            absence: Absence::default(),
            housing: Housing::default(),
            ict: Ict::default(),
            recruitment: Recruitment::default(),
            depreciation: Depreciation::default(),
            overhead: Overhead::default(),
            budget: Budget::default(),
            outsourcing: Outsourcing::default(),
            hybrid: Hybrid::default(),
            tax: Tax::default(),
            years: Years::default(),
            risk: Risk::default(),
            ranges: IndexMap::new(),
            sources: IndexMap::new(),
        }
    }
}
