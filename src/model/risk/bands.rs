//! How sure the curves over the volume are.

use rayon::prelude::*;

use super::doubts::{BLOCK, Doubts};
use super::narrow;
use super::summary::percentile;
use crate::model::cancellation::CancellationToken;
use crate::model::error::ModelError;
use crate::model::formula::VOLUME;
use crate::model::prepared::{Prepare, Prepared};

/// Totals that are kept at a time; more volumes are worked out in several goes.
const KEPT: usize = 500_000;

/// Between what the totals of each option lie in 80 % of the cases, over the volume.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bands {
    /// Contacts of the average month, as asked for; they end before the first at which a drawn scenario cannot be
    /// planned.
    pub volumes: Vec<f64>,
    /// For each option, in the order of [`crate::model::bill::Sourcing::ALL`], P10 and P90 of its total at each volume,
    /// EUR a year.
    pub options: [Vec<(f64, f64)>; 5],
}

/// The totals of one draw at volumes from the first on, as many as can be planned.
type Curve = Vec<[f64; 5]>;

impl Bands {
    /// The bands at rising volumes. The volume's own range is not drawn, the other ranges are, as in the simulation
    /// with that seed. None when stopped.
    ///
    /// # Errors
    /// When the scenario or a range breaks a rule of the check, or a drawn scenario cannot be planned at any volume.
    pub fn of(
        of: &impl Prepare,
        volumes: &[f64],
        draws: usize,
        seed: u64,
        going: &CancellationToken,
    ) -> Result<Option<Self>, ModelError> {
        let doubts = Doubts::of(of.prepared()?.scenario(), seed)?.without(VOLUME);
        let draws = if doubts.are_none() { 1 } else { draws.max(1) };
        let mut bands = Self::default();
        for volumes in volumes.chunks((KEPT / (5 * draws)).max(1)) {
            let starts: Vec<usize> = (0..draws).step_by(BLOCK).collect();
            let work = |first: &usize| block(&doubts, volumes, *first, BLOCK.min(draws - first), going);
            let blocks = starts.par_iter().map(work).collect::<Result<Vec<_>, _>>()?;
            let Some(blocks) = blocks.into_iter().collect::<Option<Vec<_>>>() else { return Ok(None) };
            let curves: Vec<Curve> = blocks.into_iter().flatten().collect();
            let planned = curves.iter().map(Vec::len).min().unwrap_or_default();
            bands.add(volumes, planned, &curves);
            if planned < volumes.len() {
                break;
            }
        }
        Ok(Some(bands))
    }

    fn add(&mut self, volumes: &[f64], planned: usize, curves: &[Curve]) {
        let mut totals = Vec::with_capacity(curves.len());
        for (place, volume) in volumes.iter().enumerate().take(planned) {
            self.volumes.push(*volume);
            for (option, band) in self.options.iter_mut().enumerate() {
                totals.clear();
                totals.extend(curves.iter().filter_map(|curve| curve.get(place)).map(|totals| totals[option]));
                band.push((percentile(&mut totals, 0.1), percentile(&mut totals, 0.9)));
            }
        }
    }
}

/// The curves of a block of draws; none when stopped.
fn block(
    doubts: &Doubts,
    volumes: &[f64],
    first: usize,
    count: usize,
    going: &CancellationToken,
) -> Result<Option<Vec<Curve>>, ModelError> {
    let mut scenario = doubts.scenario.clone();
    let mut curves = Vec::with_capacity(count);
    for draw in doubts.draws(first, count) {
        doubts.put(&draw, &mut scenario);
        let prepared = Prepared::new(&scenario).and_then(|prepared| Ok((prepared.fast()?, prepared)));
        let (mut pricing, prepared) = prepared
            .map_err(|reason| narrow::advise(doubts, &draw, reason, |scenario| Prepared::new(scenario).map(|_| ())))?;
        let mut curve = Curve::with_capacity(volumes.len());
        for volume in volumes {
            if going.is_stopped() {
                return Ok(None);
            }
            let Ok((plan, supplier)) = prepared.plans(*volume) else { break };
            let Ok(()) = pricing.price(&plan, &supplier) else { break };
            match pricing.totals() {
                Ok(totals) => curve.push(totals),
                Err(_) => break,
            }
        }
        curves.push(curve);
    }
    Ok(Some(curves))
}
