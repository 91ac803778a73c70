//! The whole model at every draw.

use rayon::prelude::*;

use super::doubts::{BLOCK, Doubts};
use super::narrow;
use super::summary::Risk;
use super::tornado::{Swing, tornado};
use super::totals::Totals;
use crate::model::cancellation::CancellationToken;
use crate::model::error::ModelError;
use crate::model::prepared::Prepare;
use crate::model::scenario::Scenario;
use crate::model::what_if::WhatIf;

/// Blocks of draws that are worked out before the draws are added to those that count. Stopped in between, a
/// simulation loses no more.
const BLOCKS_AT_ONCE: usize = 16;

/// Draws of one scenario's ranges, which can be extended. The same seed gives the same figures whatever the number of
/// threads, and whether the draws are made at once or in steps.
#[derive(Clone, Debug)]
pub struct Simulation {
    doubts: Doubts,
    /// The scenario, of which a draw works out again what its values reach.
    base: WhatIf,
    /// The scenario's own totals.
    likeliest: Totals<f64>,
    /// In the order of the draws.
    drawn: Vec<Totals<f64>>,
    tornado: Option<Vec<Swing>>,
}

/// A draw that cannot be calculated: its values and why.
type Failed = (Vec<f64>, ModelError);

impl Simulation {
    /// How many draws answer well: the probability is then sure to 1 %.
    pub const DRAWS: usize = 10_000;
    /// The most draws that are made.
    pub const MOST_DRAWS: usize = 1_000_000;
    /// The seed where none is asked for.
    pub const SEED: u64 = 1;

    /// Prepares a scenario; nothing is drawn yet.
    ///
    /// # Errors
    /// When the scenario cannot be calculated, or a range breaks a rule of the check.
    pub fn new(of: &impl Prepare, seed: u64) -> Result<Self, ModelError> {
        let prepared = of.prepared()?;
        let likeliest = Totals::exact(&prepared)?.to_f64();
        let doubts = Doubts::of(prepared.scenario(), seed)?;
        let mut base = WhatIf::new(&prepared)?;
        // After two draws it knows what a draw reaches, for all who draw.
        for draw in doubts.draws(0, 2) {
            doubts.set(&draw, &mut base);
            // What cannot be calculated is told when it is drawn.
            let _ = base.totals();
        }
        Ok(Self { doubts, base, likeliest, drawn: Vec::new(), tornado: None })
    }

    /// Makes more draws, on all threads of the pool it is called in, until there are so many; the first time, also
    /// with 0 draws, the tornado too. Once stopped it returns within a draw's time, with what is there by then.
    ///
    /// # Errors
    /// When there would be more than [`Simulation::MOST_DRAWS`], or a draw or an end of a range cannot be calculated;
    /// the message names the ranges to narrow.
    pub fn extend_to(&mut self, draws: usize, going: &CancellationToken) -> Result<(), ModelError> {
        if draws > Self::MOST_DRAWS {
            return Err(ModelError::Invalid(format!("{draws} draws are too many; there may be {}", Self::MOST_DRAWS)));
        }
        if self.tornado.is_none() {
            self.tornado = tornado(&self.doubts, going)?;
        }
        if self.doubts.are_none() && !going.is_stopped() {
            self.drawn.resize(draws.max(self.drawn.len()), self.likeliest);
        }
        while self.drawn.len() < draws && !going.is_stopped() {
            let from = self.drawn.len();
            let to = draws.min(from + BLOCK * BLOCKS_AT_ONCE);
            let starts: Vec<usize> = (from..to).step_by(BLOCK).collect();
            let work = |first: &usize| self.block(*first, BLOCK.min(to - first), going);
            let blocks: Vec<(Vec<Totals<f64>>, Option<Failed>)> = starts.par_iter().map(work).collect();
            for (drawn, failed) in blocks {
                let complete = drawn.len();
                self.drawn.extend(drawn);
                if let Some((draw, reason)) = failed {
                    let calculate = |scenario: &Scenario| Totals::<f64>::of(scenario).map(|_| ());
                    return Err(narrow::advise(&self.doubts, &draw, reason, calculate));
                }
                if complete < BLOCK {
                    break;
                }
            }
        }
        Ok(())
    }

    /// How many draws there are.
    pub fn draws(&self) -> usize {
        self.drawn.len()
    }

    /// What the draws so far say. Without any, the scenario itself stands for them.
    pub fn risk(&self) -> Risk {
        let likeliest = [self.likeliest];
        let drawn = if self.drawn.is_empty() { &likeliest } else { self.drawn.as_slice() };
        let sampled = if self.doubts.are_none() { None } else { Some(self.drawn.len()) };
        Risk {
            draws: self.drawn.len(),
            seed: self.doubts.seed,
            tornado: self.tornado.clone().unwrap_or_default(),
            ..Risk::of(drawn, sampled)
        }
    }

    /// A block of draws, fewer when stopped or when one fails.
    fn block(&self, first: usize, count: usize, going: &CancellationToken) -> (Vec<Totals<f64>>, Option<Failed>) {
        let mut what_if = self.base.clone();
        let form = self.doubts.scenario.outsourcing.form;
        let mut drawn = Vec::with_capacity(count);
        for draw in self.doubts.draws(first, count) {
            if going.is_stopped() {
                break;
            }
            self.doubts.set(&draw, &mut what_if);
            match Totals::now(&mut what_if, form) {
                Ok(totals) => drawn.push(totals),
                Err(reason) => return (drawn, Some((draw, reason))),
            }
        }
        (drawn, None)
    }
}
