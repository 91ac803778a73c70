//! What is known of a scenario, for every page, table, chart and file, whoever worked it out.
//!
//! *Invariant:* nothing is worked out here, and whoever reads it asks for nothing more: a part that is not there was not
//! asked for.

use std::sync::Arc;

use crate::model::bill::Sourcing;
use crate::model::break_even::{BreakEven, Curves, volumes};
use crate::model::comparison::Comparison;
use crate::model::error::ModelError;
use crate::model::prepared::Prepared;
use crate::model::risk::{Bands, Risk};
use crate::model::scenario::Scenario;
use crate::model::seek::TurningPoints;
use crate::model::years::Years;

/// A part of what is known: there, or not to be calculated for a reason. None: not asked for, or not known yet.
pub type Part<'a, T> = Option<Result<&'a T, &'a ModelError>>;

/// Curves of which nobody asked.
static NO_CURVES: Curves = Curves { points: Vec::new(), ended: None };

/// What is known of a scenario. The comparison always is; of the rest, what was asked for.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    pub prepared: &'a Arc<Prepared>,
    pub comparison: &'a Comparison,
    /// Where the answer turns between the volumes of the curves.
    pub break_even: Part<'a, BreakEven>,
    /// The totals over the volume.
    pub curves: Option<&'a Curves>,
    pub years: Part<'a, Years>,
    /// How sure the answer is; none also where no input has a range.
    pub risk: Part<'a, Risk>,
    /// How sure the curves are; none also where no input has a range.
    pub bands: Option<&'a Bands>,
    /// What would have to change, the likeliest flip first.
    pub turning_points: Part<'a, TurningPoints>,
}

impl<'a> Known<'a> {
    /// Nothing but the comparison.
    pub fn of(prepared: &'a Arc<Prepared>, comparison: &'a Comparison) -> Self {
        Self {
            prepared,
            comparison,
            break_even: None,
            curves: None,
            years: None,
            risk: None,
            bands: None,
            turning_points: None,
        }
    }

    /// The scenario.
    pub fn scenario(&self) -> &'a Scenario {
        self.prepared.scenario()
    }

    /// The form that in-house is compared with.
    pub fn chosen(&self) -> Sourcing {
        Sourcing::Outsourced(self.comparison.chosen)
    }

    /// Where the answer turns, where that is known.
    pub fn break_even(&self) -> Option<&'a BreakEven> {
        found(self.break_even)
    }

    /// The curves; without points where nobody asked for them.
    pub fn curves(&self) -> &'a Curves {
        self.curves.unwrap_or(&NO_CURVES)
    }

    /// What the options pay year by year, where that is known.
    pub fn years(&self) -> Option<&'a Years> {
        found(self.years)
    }

    /// How sure the answer is, where that is known.
    pub fn risk(&self) -> Option<&'a Risk> {
        found(self.risk)
    }

    /// What would have to change, where that is known.
    pub fn turning_points(&self) -> Option<&'a TurningPoints> {
        found(self.turning_points)
    }

    /// The lowest and highest volume of the curves, contacts a month.
    pub fn volumes(&self) -> (u64, u64) {
        let own = || volumes::axis_range(self.scenario().demand.contacts_per_month);
        self.break_even().map_or_else(own, |found| found.range)
    }
}

fn found<T>(part: Part<'_, T>) -> Option<&T> {
    part.and_then(Result::ok)
}
