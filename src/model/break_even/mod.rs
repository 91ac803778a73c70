//! At which contact volumes the answer turns, and the curves that show it.

mod curves;
mod search;
mod verdicts;
pub mod volumes;

pub use curves::{CurvePoint, Curves};

use super::bill::Sourcing;
use super::error::ModelError;
use super::parameters;
use super::prepared::Prepare;
use super::scenario::Form;
use super::verdict::Verdict;
use verdicts::Verdicts;

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
    /// What costs less at the lowest volume examined.
    pub at_lowest: Verdict,
}

impl BreakEven {
    /// The default range, contacts a month.
    pub const RANGE: (u64, u64) = (100, 1_000_000);

    /// Examines a range of whole volumes, `1 <= from <= to`.
    ///
    /// The totals are steps in the volume, and two of them may cross more than once. Examined are the volumes
    /// `round(from * (to/from)^(j/960))`, j = 0..960; every change between two neighbours is pinned down to one whole
    /// volume by bisection.
    ///
    /// # Errors
    /// When any examined volume cannot be planned, or the range is not one.
    pub fn of(of: &impl Prepare, range: (u64, u64)) -> Result<Self, ModelError> {
        let (from, to) = range;
        let most =
            parameters::find("demand.contacts_per_month").and_then(|input| input.bounds).map_or(0.0, |(_, most)| most);
        if from < 1 || to < from || to as f64 > most {
            return Err(ModelError::Invalid(format!(
                "the range of volumes is {from}..{to}; it may be two whole numbers of contacts a month, rising, from 1 to {most}"
            )));
        }
        let mut verdicts = Verdicts::new(of.prepared()?)?;
        let volumes = search::examined(range);
        for volume in &volumes {
            verdicts.at(*volume)?;
        }
        let mut bands = Vec::new();
        for form in Form::ALL {
            let mut outsourcing_is_cheaper = |volume| Ok(verdicts.at(volume)?.outsourcing_is_cheaper(form));
            let crossings = search::crossings(&volumes, &mut outsourcing_is_cheaper)?;
            for (first, last) in search::bands(&crossings) {
                let mut cheaper = |volume| {
                    let outsourced = outsourcing_is_cheaper(volume)?;
                    Ok(if outsourced { Sourcing::Outsourced(form) } else { Sourcing::InHouse })
                };
                let (cheaper_below, cheaper_above) = (cheaper(first)?, cheaper(last + 1)?);
                bands.push(Band { form, first, last, cheaper_below, cheaper_above });
            }
        }
        let ranges = search::ranges(&volumes, &mut |volume| Ok(verdicts.at(volume)?.cheapest))?;
        let cheapest = ranges.into_iter().map(|(from, to, option)| CheapestRange { from, to, option }).collect();
        Ok(Self { range, bands, cheapest, at_lowest: verdicts.at(from)? })
    }
}
