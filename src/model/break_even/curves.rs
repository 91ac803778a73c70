//! The five totals over the volume.

use crate::model::error::ModelError;
use crate::model::prepared::Prepare;

/// The five yearly totals at one volume.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CurvePoint {
    /// Contacts in the average month.
    pub contacts_per_month: f64,
    /// EUR a year, in the order of [`Sourcing::ALL`](crate::model::bill::Sourcing::ALL).
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

impl Curves {
    /// The totals at rising volumes, in contacts of the average month. They end before the first volume that cannot be
    /// planned.
    ///
    /// # Errors
    /// When no volume can be calculated because the scenario breaks a rule of the check.
    pub fn of(of: &impl Prepare, volumes: &[f64]) -> Result<Self, ModelError> {
        let prepared = of.prepared()?;
        let mut pricing = prepared.fast()?;
        let mut point = |contacts_per_month| {
            let (plan, supplier) = prepared.plans(contacts_per_month)?;
            pricing.price(&plan, &supplier)?;
            Ok(CurvePoint { contacts_per_month, totals: pricing.totals()? })
        };
        let mut curves = Self { points: Vec::with_capacity(volumes.len()), ended: None };
        for volume in volumes {
            match point(*volume) {
                Ok(point) => curves.points.push(point),
                Err(reason) => {
                    curves.ended = Some(reason);
                    break;
                }
            }
        }
        Ok(curves)
    }
}
