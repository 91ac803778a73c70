//! The statutory minimum wage, as data with its dates.

use std::sync::LazyLock;

use serde::Deserialize;

/// What an hour is paid at least.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MinimumWage {
    /// Year, month and day from which it holds.
    pub from: (u16, u8, u8),
    /// EUR an hour, gross.
    pub euros: f64,
    /// Where it is laid down.
    pub source: String,
}

static WAGES: LazyLock<Vec<MinimumWage>> = LazyLock::new(|| {
    ron::from_str(include_str!("../../../assets/minimum_wage.ron"))
        .unwrap_or_else(|error| unreachable!("assets/minimum_wage.ron is part of the program: {error}"))
});

/// The newest minimum wage that the program knows.
pub fn minimum_wage() -> Option<&'static MinimumWage> {
    WAGES.last()
}
