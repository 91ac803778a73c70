//! The cheapest hybrid: which half-hours of which months are worth dedicated agents.

use super::hours::{Cell, HourRules};
use super::hybrid::{Divided, HybridMonth};
use super::supplier::{Prices, QueueTerms, Supplier, SupplierMonth};
use crate::model::demand::{MONTHS, Seasons};
use crate::model::staffing::Billed;

/// Prices that differ by less than this part are a tie: they differ by rounding.
const PRICE_TIE: f64 = 1e-12;
/// A half-hour whose ratio is this close to that of the one before enters a selection with it.
const RATIO_TIE: f64 = 1e-9;

/// Half-hours of a month and queue that are alike.
struct Candidate {
    /// What dedicated agents cost more than a shared team, for each hour in which they are idle.
    ratio: f64,
    slots: f64,
    agents: f64,
    load: f64,
    premium: f64,
    billed: Billed,
}

/// The cheapest selection of dedicated half-hours of a month and queue, and the month with nothing dedicated.
///
/// Tried are, by what they cost more for each idle hour, none, the first, the first two, and so on; the deferred rest goes to
/// the cheaper of dedicated hours and the shared team.
pub(super) fn select(
    cell: &Cell<'_>,
    terms: &QueueTerms,
    rules: &HourRules,
    prices: &Prices,
) -> (HybridMonth, HybridMonth) {
    let mut all = Divided::default();
    let mut candidates = Vec::with_capacity(2 * cell.agents.len());
    for ((totals, agents, load), live) in cell.lots(rules).zip(&terms.live) {
        all.blended_load += load * totals.slots;
        all.billed.add(cell.contacts * totals.premium, *live);
        let ordinary = totals.slots - totals.off_hours;
        let off_premium = if totals.off_hours > 0.0 { (totals.premium - ordinary) / totals.off_hours } else { 1.0 };
        for (slots, premium) in [(ordinary, 1.0), (totals.off_hours, off_premium)] {
            if slots > 0.0 && agents > 0.0 {
                let billed = Billed { contacts: cell.contacts * live.contacts, seconds: cell.contacts * live.seconds };
                let dedicated = rules.per_agent * agents * premium * terms.premium * prices.hour;
                let ratio = (dedicated - premium * prices.of(billed)) / (rules.loss * agents - load);
                candidates.push(Candidate { ratio, slots, agents, load, premium, billed });
            }
        }
    }
    candidates.sort_by(|one, other| one.ratio.total_cmp(&other.ratio));
    let blended = all.month(false, cell, terms, rules);
    let price = |month: &HybridMonth| month.hours * prices.hour + prices.of(month.billed);
    let cheaper_rest = |divided: &Divided| {
        let [dedicated, shared] = [true, false].map(|is_dedicated| divided.month(is_dedicated, cell, terms, rules));
        if price(&dedicated) < price(&shared) - PRICE_TIE * rest(&shared, divided, prices) { dedicated } else { shared }
    };
    let mut divided = all;
    let mut best = cheaper_rest(&divided);
    let mut lowest = price(&best);
    let is_next = |pair: (&Candidate, &Candidate)| {
        let (before, next) = (pair.0.ratio, pair.1.ratio);
        next - before <= RATIO_TIE * before.abs().max(next.abs())
    };
    for together in candidates.chunk_by(|before, next| is_next((before, next))) {
        for Candidate { slots, agents, load, premium, billed, .. } in together {
            divided.agents += slots * agents;
            divided.premium += slots * agents * premium;
            divided.load += slots * load;
            divided.blended_load -= slots * load;
            divided.billed.add(-slots * premium, *billed);
        }
        let found = cheaper_rest(&divided);
        let cost = price(&found);
        if cost < lowest * (1.0 - PRICE_TIE) {
            (best, lowest) = (found, cost);
        }
    }
    (best.without_noise(&blended), blended)
}

/// What the shared team asks for the deferred rest of a month.
fn rest(shared: &HybridMonth, divided: &Divided, prices: &Prices) -> f64 {
    let mut rest = shared.billed;
    rest.add(-1.0, divided.billed);
    prices.of(rest)
}

impl HybridMonth {
    /// Without what is left by rounding where all half-hours of a month are dedicated, which would be a contact of a
    /// millionth.
    fn without_noise(mut self, blended: &Self) -> Self {
        const NOISE: f64 = 1e-12;
        let is_noise = |value: f64, whole: f64| value <= NOISE * whole;
        if is_noise(self.handling_hours, blended.handling_hours) {
            self.handling_hours = 0.0;
            self.billed = Billed::default();
        }
        self
    }
}

/// Which months have the cheapest selections: the k busiest, the others being blended.
pub(super) struct Choice<'a> {
    pub supplier: &'a Supplier,
    pub prices: &'a Prices,
    pub seasons: &'a Seasons,
    pub months: &'a [SupplierMonth],
}

impl Choice<'_> {
    /// The months of each season factor of the plan with the lowest yearly price; on a tie that with the fewest months.
    pub fn cheapest(&self) -> Vec<HybridMonth> {
        let mut busiest: Vec<usize> = (0..self.months.len()).collect();
        let factor = |season: &usize| self.seasons.factors.get(*season).copied().unwrap_or_default();
        busiest.sort_by(|one, other| factor(other).total_cmp(&factor(one)));
        let mut plan: Vec<HybridMonth> = self.months.iter().map(|month| month.blended).collect();
        let (mut best, mut lowest) = (plan.clone(), self.price(&plan));
        for season in busiest {
            if let (Some(month), Some(of)) = (plan.get_mut(season), self.months.get(season)) {
                *month = of.hybrid;
            }
            let price = self.price(&plan);
            if price < lowest - PRICE_TIE * lowest.abs() {
                lowest = price;
                best.clone_from(&plan);
            }
        }
        best
    }

    /// Service, bonus, both trainings and systems of a year, as the bill has them but not rounded.
    fn price(&self, seasons: &[HybridMonth]) -> f64 {
        let terms = &self.supplier.terms;
        let months: [HybridMonth; MONTHS] =
            self.seasons.of_month.map(|season| seasons.get(season).copied().unwrap_or_default());
        let with_hours = months.iter().filter(|month| month.hours > 0.0);
        let (hours, count) = with_hours.fold((0.0, 0.0), |(sum, count), month| (sum + month.hours, count + 1.0));
        let committed = if count > 0.0 { terms.dedicated_min_share * hours / count } else { 0.0 };
        let of_month = |month: &HybridMonth| {
            let hours = if month.hours > 0.0 { month.hours.max(committed) } else { 0.0 };
            (hours * self.prices.hour + self.prices.of(month.billed)).max(terms.minimum_monthly_invoice)
        };
        let service = months.iter().map(of_month).sum::<f64>().max(terms.minimum_yearly_invoice);

        let mean = |figure: fn(&HybridMonth) -> f64| months.iter().map(figure).sum::<f64>() / MONTHS as f64;
        let most = |figure: fn(&HybridMonth) -> f64| months.iter().map(figure).fold(0.0, f64::max);
        let each = terms.provider_hours_per_agent;
        let staffed = |month: &HybridMonth| month.staffed_hours;
        let handling = |month: &HybridMonth| month.handling_hours;
        let mut core = mean(staffed) / each;
        let mut seasonal = most(staffed) / each - core;
        if most(handling) > 0.0 {
            let shared = terms.blended_team.max(mean(handling) / each * terms.clients_per_agent);
            core += shared;
            seasonal += (most(handling) / each - shared).max(0.0);
        }
        let training = self.supplier.training();
        service * (1.0 + terms.bonus)
            + core * training / terms.contract_years
            + (core * terms.retraining_share + seasonal) * training
            + MONTHS as f64 * core * terms.systems_per_agent
    }
}
