//! What a supplier works and bills, by contract form.

use contact_tco::model::scenario::{BlendedUnit, HybridRule, Scenario};

use super::staffing::{Half, Work, when};
use super::team::parts;
use super::{SLOTS, WEEKS};

/// The quantities of a supplier's bills.
#[derive(Clone, Debug, Default)]
pub struct Supplied {
    pub discount: f64,
    pub staffed_hours: [f64; 12],
    pub dedicated_hours: [f64; 12],
    pub other_work_hours: f64,
    pub blended_minutes: [f64; 12],
    pub blended_contacts: [f64; 12],
    pub hybrid_hours: [f64; 12],
    pub hybrid_staffed_hours: [f64; 12],
    pub hybrid_minutes: [f64; 12],
    pub hybrid_contacts: [f64; 12],
    pub hybrid_handling_hours: [f64; 12],
    pub hybrid_other_work_hours: f64,
    /// Core and seasonal agents.
    pub dedicated_team: (f64, f64),
    pub blended_team: (f64, f64),
    pub hybrid_team: (f64, f64),
}

/// One month of a hybrid contract.
#[derive(Clone, Copy, Debug, Default)]
struct Month {
    hours: f64,
    staffed: f64,
    minutes: f64,
    contacts: f64,
    handling: f64,
    other: f64,
}

impl Month {
    fn add(&mut self, more: &Self) {
        self.hours += more.hours;
        self.staffed += more.staffed;
        self.minutes += more.minutes;
        self.contacts += more.contacts;
        self.handling += more.handling;
        self.other += more.other;
    }
}

fn is_off_hours(scenario: &Scenario, slot: usize) -> bool {
    let (_, half_hour) = when(slot);
    let minutes = 30 * half_hour as u16;
    slot / 48 >= 5 || minutes < scenario.staff.day_from.minutes() || minutes >= scenario.staff.day_to.minutes()
}

struct Contract<'a, 'w> {
    work: &'w Work<'a>,
    discount: f64,
}

/// Plans a supplier's work.
pub fn supplied(work: &Work<'_>) -> Supplied {
    let scenario = work.scenario;
    let terms = &scenario.outsourcing;
    let mut discount = (0.0, 0.0);
    for tier in &terms.tiers {
        if work.contacts >= tier.from * (1.0 - 1e-12) && tier.from >= discount.0 {
            discount = (tier.from, tier.discount);
        }
    }
    let contract = Contract { work, discount: discount.1 };
    let mut plan = Supplied { discount: discount.1, ..Supplied::default() };
    let mut handling = [0.0; 12];
    for month in 0..12 {
        for queue in 0..work.queues.len() {
            let week = work.staffed(month, queue);
            let all = parts(work, week.iter(), work.deferred_hours(month, queue));
            plan.staffed_hours[month] += all.live + all.extra;
            plan.other_work_hours += all.other;
            let with_premium: f64 = (0..SLOTS).map(|slot| contract.hours(&week[slot]) * contract.sr(slot)).sum();
            plan.dedicated_hours[month] += contract.lr_of_queue(queue) * (with_premium + all.extra);
            let mut blended = Month::default();
            (0..SLOTS).for_each(|slot| blended.add(&contract.blended(month, queue, slot)));
            blended.add(&contract.deferred(month, queue, 1.0));
            plan.blended_minutes[month] += blended.minutes;
            plan.blended_contacts[month] += blended.contacts;
            handling[month] += blended.handling;
        }
    }
    let hybrid = contract.hybrid();
    for (month, of) in hybrid.iter().enumerate() {
        plan.hybrid_hours[month] = of.hours;
        plan.hybrid_staffed_hours[month] = of.staffed;
        plan.hybrid_minutes[month] = of.minutes;
        plan.hybrid_contacts[month] = of.contacts;
        plan.hybrid_handling_hours[month] = of.handling;
        plan.hybrid_other_work_hours += of.other;
    }
    plan.dedicated_team = contract.dedicated_team(&plan.staffed_hours);
    plan.blended_team = contract.blended_team(&handling);
    plan.hybrid_team = contract.hybrid_team(&hybrid);
    plan
}

fn mean(months: &[f64; 12]) -> f64 {
    months.iter().sum::<f64>() / 12.0
}

fn most(months: &[f64; 12]) -> f64 {
    months.iter().copied().fold(0.0, f64::max)
}

impl Contract<'_, '_> {
    fn lr(&self, l: usize) -> f64 {
        1.0 + self.work.scenario.demand.languages[l].rate_premium
    }

    fn lr_of_queue(&self, queue: usize) -> f64 {
        self.work.queues[queue].iter().map(|l| self.lr(*l)).fold(0.0, f64::max)
    }

    fn sr(&self, slot: usize) -> f64 {
        let scenario = self.work.scenario;
        if is_off_hours(scenario, slot) { 1.0 + scenario.outsourcing.off_hours_premium } else { 1.0 }
    }

    /// Hours a month of the agents of a half-hour.
    fn hours(&self, half: &Half) -> f64 {
        (1.0 + self.work.scenario.staffing.schedule_loss) * WEEKS * 0.5 * half.agents
    }

    fn dedicated_team(&self, hours: &[f64; 12]) -> (f64, f64) {
        let each = self.work.scenario.outsourcing.provider_hours_per_agent;
        (mean(hours) / each, (most(hours) - mean(hours)) / each)
    }

    fn blended_team(&self, handling: &[f64; 12]) -> (f64, f64) {
        let terms = &self.work.scenario.outsourcing;
        let each = terms.provider_hours_per_agent;
        let core = f64::max(terms.blended_team, mean(handling) / each * terms.clients_per_agent);
        (core, f64::max(0.0, most(handling) / each - core))
    }

    fn hybrid_team(&self, months: &[Month]) -> (f64, f64) {
        let figures = |of: fn(&Month) -> f64| std::array::from_fn(|month| of(&months[month]));
        let (mut core, mut seasonal) = self.dedicated_team(&figures(|month| month.staffed));
        let handling = figures(|month| month.handling);
        if handling.iter().any(|hours| *hours > 0.0) {
            let blended = self.blended_team(&handling);
            core += blended.0;
            seasonal += blended.1;
        }
        (core, seasonal)
    }

    /// The live contacts of a half-hour as a shared team bills them.
    fn blended(&self, month: usize, queue: usize, slot: usize) -> Month {
        let mut sum = Month::default();
        for c in 0..self.work.share.len() {
            for l in &self.work.queues[queue] {
                if let Some(weight) = self.work.weight(c, *l, slot) {
                    let contacts = self.work.monthly(month, c, *l) * weight;
                    let premium = self.lr(*l) * self.sr(slot);
                    sum.contacts += contacts * premium;
                    sum.minutes += contacts * premium * self.work.effort(c) / 60.0;
                    sum.handling += contacts * self.work.effort(c) / 3600.0;
                }
            }
        }
        sum
    }

    /// A part of the deferred contacts of a month and queue as a shared team bills them.
    fn deferred(&self, month: usize, queue: usize, part: f64) -> Month {
        let mut sum = Month::default();
        for c in (0..self.work.share.len()).filter(|c| !self.work.channels()[*c].kind.is_live()) {
            for l in &self.work.queues[queue] {
                let contacts = part * self.work.monthly(month, c, *l);
                sum.contacts += contacts * self.lr(*l);
                sum.minutes += contacts * self.lr(*l) * self.work.aht[c] / 60.0;
                sum.handling += contacts * self.work.aht[c] / 3600.0;
            }
        }
        sum
    }

    fn price_of_hours(&self, hours: f64) -> f64 {
        let terms = &self.work.scenario.outsourcing;
        hours * (1.0 + terms.billed_uplift) * terms.dedicated_rate * (1.0 - self.discount)
    }

    fn price_of_blended(&self, of: &Month) -> f64 {
        let (terms, scenario) = (&self.work.scenario.outsourcing, self.work.scenario);
        (1.0 - self.discount)
            * match scenario.hybrid.blended_unit {
                BlendedUnit::Minute => of.minutes * terms.minute_rate,
                BlendedUnit::Contact => of.contacts * terms.contact_rate * scenario.demand.complexity,
            }
    }

    /// A month and queue of which these half-hours are dedicated; the deferred rest goes where `to_dedicated` says, or to the
    /// cheaper.
    fn divided(
        &self,
        month: usize,
        queue: usize,
        week: &[Half],
        is_dedicated: &[bool],
        to_dedicated: Option<bool>,
    ) -> Month {
        let deferred = self.work.deferred_hours(month, queue);
        let own = parts(self.work, (0..SLOTS).filter(|slot| is_dedicated[*slot]).map(|slot| &week[slot]), deferred);
        let mut sum = Month { staffed: own.live, other: own.other, ..Month::default() };
        for slot in 0..SLOTS {
            if is_dedicated[slot] {
                sum.hours += self.lr_of_queue(queue) * self.hours(&week[slot]) * self.sr(slot);
            } else {
                sum.add(&self.blended(month, queue, slot));
            }
        }
        let left = deferred - own.used;
        let hours = Month { hours: self.lr_of_queue(queue) * own.extra, staffed: own.extra, ..Month::default() };
        let blended = self.deferred(month, queue, if left > 0.0 { left / deferred } else { 0.0 });
        let dedicated = to_dedicated
            .unwrap_or_else(|| self.price_of_hours(hours.hours) < self.price_of_blended(&blended) * (1.0 - 1e-12));
        sum.add(if dedicated { &hours } else { &blended });
        sum
    }

    fn price(&self, of: &Month) -> f64 {
        self.price_of_hours(of.hours) + self.price_of_blended(of)
    }

    fn hybrid(&self) -> Vec<Month> {
        match &self.work.scenario.hybrid.rule {
            HybridRule::Cheapest => self.cheapest(),
            HybridRule::Daytime { days, from, to } => self.by_rule(|_, slot| {
                let (day, half_hour) = when(slot);
                days.contains(&day) && (from.half_hour()..to.half_hour()).contains(&half_hour)
            }),
            HybridRule::HighSeason { threshold } => {
                self.by_rule(|month, _| self.work.seasons[month] >= threshold - 1e-9)
            }
        }
    }

    fn by_rule(&self, rule: impl Fn(usize, usize) -> bool) -> Vec<Month> {
        let month = |month: usize| {
            let mut sum = Month::default();
            for queue in 0..self.work.queues.len() {
                let week = self.work.staffed(month, queue);
                let dedicated: Vec<bool> = (0..SLOTS).map(|slot| rule(month, slot)).collect();
                let has_live = week.iter().any(|half| half.load > 0.0);
                let counts = |slot: &usize| match has_live {
                    true => week[*slot].load > 0.0 || week[*slot].agents > 0.0,
                    false => self.work.is_department_open(*slot),
                };
                let any = (0..SLOTS).filter(counts).any(|slot| dedicated[slot]);
                sum.add(&self.divided(month, queue, &week, &dedicated, Some(any)));
            }
            sum
        };
        (0..12).map(month).collect()
    }

    /// The cheapest selection of a month and queue.
    fn cheapest_selection(&self, month: usize, queue: usize) -> Month {
        let week = self.work.staffed(month, queue);
        let f = 1.0 + self.work.scenario.staffing.schedule_loss;
        let ratio = |slot: usize| {
            let half = &week[slot];
            let dedicated = self.price_of_hours(self.hours(half) * self.sr(slot) * self.lr_of_queue(queue));
            // By the week of a month; the common factor does not matter for the order.
            let blended = self.price_of_blended(&self.blended(month, queue, slot));
            (dedicated - blended) / (f * half.agents - half.load)
        };
        let mut slots: Vec<(f64, usize)> =
            (0..SLOTS).filter(|slot| week[*slot].agents > 0.0).map(|slot| (ratio(slot), slot)).collect();
        slots.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut is_dedicated = vec![false; SLOTS];
        let mut best = self.divided(month, queue, &week, &is_dedicated, None);
        let mut at = 0;
        while at < slots.len() {
            loop {
                is_dedicated[slots[at].1] = true;
                at += 1;
                let Some((next, _)) = slots.get(at) else { break };
                let before = slots[at - 1].0;
                if next - before > 1e-9 * f64::max(next.abs(), before.abs()) {
                    break;
                }
            }
            let found = self.divided(month, queue, &week, &is_dedicated, None);
            if self.price(&found) < self.price(&best) * (1.0 - 1e-12) {
                best = found;
            }
        }
        best
    }

    fn cheapest(&self) -> Vec<Month> {
        let work = self.work;
        let (mut selected, mut blended) = (Vec::new(), Vec::new());
        for month in 0..12 {
            let (mut with, mut without) = (Month::default(), Month::default());
            for queue in 0..work.queues.len() {
                with.add(&self.cheapest_selection(month, queue));
                let week = work.staffed(month, queue);
                without.add(&self.divided(month, queue, &week, &[false; SLOTS], Some(false)));
            }
            selected.push(with);
            blended.push(without);
        }
        let mut order: Vec<usize> = (0..12).collect();
        order.sort_by(|a, b| work.seasons[*b].total_cmp(&work.seasons[*a]));
        let mut best: Option<(f64, Vec<Month>)> = None;
        for k in 0..=12 {
            if k > 0 && k < 12 && work.seasons[order[k - 1]] == work.seasons[order[k]] {
                continue;
            }
            let mut months = blended.clone();
            order[..k].iter().for_each(|month| months[*month] = selected[*month]);
            let price = self.yearly(&months);
            if best.as_ref().is_none_or(|(lowest, _)| price < lowest - 1e-12 * lowest.abs()) {
                best = Some((price, months));
            }
        }
        best.unwrap().1
    }

    /// Service, bonus, both trainings and systems of a year.
    fn yearly(&self, months: &[Month]) -> f64 {
        let (scenario, terms) = (self.work.scenario, &self.work.scenario.outsourcing);
        let with: Vec<f64> = months.iter().map(|month| month.hours).filter(|hours| *hours > 0.0).collect();
        let committed = if with.is_empty() {
            0.0
        } else {
            terms.dedicated_min_share * with.iter().sum::<f64>() / with.len() as f64
        };
        let service: f64 = months
            .iter()
            .map(|month| {
                let hours = if month.hours > 0.0 { f64::max(month.hours, committed) } else { 0.0 };
                f64::max(self.price_of_hours(hours) + self.price_of_blended(month), terms.minimum_monthly_invoice)
            })
            .sum();
        let service = f64::max(service, terms.minimum_yearly_invoice);
        let (core, seasonal) = self.hybrid_team(months);
        let training = terms.training_hours * scenario.demand.complexity * terms.training_rate;
        service * (1.0 + terms.bonus)
            + core * training / terms.contract_years
            + (core * terms.retraining_share + seasonal) * training
            + 12.0 * core * terms.systems_per_agent
    }
}
