//! At which contact volumes the answer turns (`model.md` section 7), and the curves that show it.

use super::bill::Sourcing;
use super::error::ModelError;
use super::scenario::{Form, Scenario};

/// The five yearly totals at one volume.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CurvePoint {
    /// Contacts in the average month.
    pub contacts_per_month: f64,
    /// EUR a year, in the order of [`Sourcing::ALL`].
    pub totals: [f64; 5],
}

/// The totals over a list of volumes; it ends early, with the reason, where a volume cannot be planned.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Curves {
    /// By rising volume.
    pub points: Vec<CurvePoint>,
    /// Why the curves end before the last volume asked for.
    pub ended: Option<ModelError>,
}

/// Volumes at which in-house and a form cross, close together (a saw-tooth crosses back and forth).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    pub form: Form,
    /// The lowest crossing: the last whole volume before the answer turns.
    pub first: u64,
    /// The highest crossing.
    pub last: u64,
    pub cheaper_below: Sourcing,
    pub cheaper_above: Sourcing,
}

/// A range of volumes, both ends included, in which one option is the cheapest of all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CheapestRange {
    pub from: u64,
    pub to: u64,
    pub option: Sourcing,
}

/// Where the answer turns between two volumes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BreakEven {
    /// Lowest and highest volume examined, contacts a month.
    pub range: (u64, u64),
    /// By form in bill order, then by volume.
    pub bands: Vec<Band>,
    /// By volume, disjoint, covering the range.
    pub cheapest: Vec<CheapestRange>,
}

impl BreakEven {
    /// The default range, contacts a month.
    pub const RANGE: (u64, u64) = (100, 1_000_000);

    /// Examines all volumes of section 7 between two whole volumes, `1 <= from <= to`.
    ///
    /// # Errors
    /// When any examined volume cannot be planned, or the range is not one.
    pub fn of(scenario: &Scenario, range: (u64, u64)) -> Result<Self, ModelError> {
        let _ = (scenario, range);
        Err(ModelError::Invalid("not calculated yet".to_owned()))
    }
}

impl Curves {
    /// The totals at rising volumes.
    ///
    /// # Errors
    /// When no volume can be calculated because the scenario breaks a rule of the check.
    pub fn of(scenario: &Scenario, volumes: &[f64]) -> Result<Self, ModelError> {
        let _ = (scenario, volumes);
        Err(ModelError::Invalid("not calculated yet".to_owned()))
    }
}
