//! Hours and the permanent team of the scenario's own demand.

use contact_tco::model::scenario::{Day, Scenario};

use super::staffing::{Half, Work, when};
use super::{SLOTS, WEEKS};

/// What one's own team works.
#[derive(Clone, Debug, Default)]
pub struct Own {
    pub staffed_hours: [f64; 12],
    pub surcharge_hours: f64,
    pub peak_agents: f64,
    pub other_work_hours: f64,
}

/// The parts of a month and queue.
#[derive(Clone, Copy, Debug, Default)]
pub struct Parts {
    pub live: f64,
    pub load: f64,
    pub idle: f64,
    pub used: f64,
    pub extra: f64,
    pub other: f64,
}

/// Hours of agents who are there, and what else they do, over some half-hours.
pub fn parts<'a>(work: &Work<'_>, halves: impl Iterator<Item = &'a Half>, deferred: f64) -> Parts {
    let staffing = &work.scenario.staffing;
    let (mut agents, mut load) = (0.0, 0.0);
    for half in halves {
        agents += half.agents;
        load += half.load;
    }
    let live = (1.0 + staffing.schedule_loss) * WEEKS * 0.5 * agents;
    let idle = live - WEEKS * 0.5 * load;
    let used = f64::min(deferred, staffing.idle_use * idle);
    let extra = (deferred - used) / staffing.deferred_occupancy;
    Parts { live, load, idle, used, extra, other: staffing.other_work * (idle - used) }
}

/// The wage surcharge of a slot.
fn surcharge(scenario: &Scenario, slot: usize) -> f64 {
    let staff = &scenario.staff;
    let (day, half_hour) = when(slot);
    let minutes = 30 * half_hour as u16;
    match day {
        Day::Sun => staff.sunday_surcharge,
        Day::Sat => staff.saturday_surcharge,
        _ if minutes < staff.day_from.minutes() || minutes >= staff.day_to.minutes() => staff.evening_surcharge,
        _ => 0.0,
    }
}

/// Plans the own team.
pub fn own(work: &Work<'_>) -> Own {
    let scenario = work.scenario;
    let mut plan = Own::default();
    let open_hours = WEEKS * 0.5 * (0..SLOTS).filter(|slot| work.is_department_open(*slot)).count() as f64;
    for month in 0..12 {
        let mut present = vec![0.0; SLOTS];
        let mut extra = 0.0;
        for queue in 0..work.queues.len() {
            let week = work.staffed(month, queue);
            let parts = parts(work, week.iter(), work.deferred_hours(month, queue));
            plan.staffed_hours[month] += parts.live + parts.extra;
            plan.other_work_hours += parts.other;
            extra += parts.extra;
            for (slot, half) in week.iter().enumerate() {
                present[slot] += half.agents;
                let hours = (1.0 + scenario.staffing.schedule_loss) * WEEKS * 0.5 * half.agents;
                plan.surcharge_hours += hours * surcharge(scenario, slot);
            }
        }
        let busiest = present.into_iter().fold(0.0, f64::max) + extra / open_hours;
        plan.peak_agents = plan.peak_agents.max(busiest);
    }
    plan
}

/// The permanent team.
#[derive(Clone, Copy, Debug, Default)]
pub struct Permanent {
    pub hours: f64,
    pub short: f64,
    /// The largest gap of a month, paid hours.
    pub peak: f64,
}

struct Moved {
    up: f64,
    down: f64,
    short: f64,
    peak: f64,
}

fn moved(k: f64, needed: &[f64; 12], band: f64) -> Moved {
    let over = |q: f64| f64::max(0.0, q - k);
    let up_of = |q: f64| f64::min(k * band, over(q));
    let up: f64 = needed.iter().map(|q| up_of(*q)).sum();
    let down: f64 = needed.iter().map(|q| f64::min(k * band, f64::max(0.0, k - q))).sum();
    let moved = f64::min(up, down);
    let gap = |q: &f64| over(*q) - if up > 0.0 { up_of(*q) * moved / up } else { 0.0 };
    Moved { up, down, short: needed.iter().map(gap).sum(), peak: needed.iter().map(gap).fold(0.0, f64::max) }
}

/// The cheapest permanent team for paid hours needed in each month; `wage` is the loaded wage of an hour.
pub fn permanent(scenario: &Scenario, wage: f64, needed: &[f64; 12]) -> Permanent {
    let (staff, recruitment) = (&scenario.staff, &scenario.recruitment);
    let (band, total): (f64, f64) = (staff.flex_band, needed.iter().sum());
    let years = 365.25 / 7.0;
    let leave = (staff.vacation_days + staff.public_holidays) / (5.0 * years);
    let attended = (1.0 - leave) * (1.0 - scenario.absence.rate);
    let fte = staff.fte_hours_per_week * WEEKS;
    let complexity = scenario.demand.complexity;
    let overhead = 1.0 + scenario.overhead.rate;
    let hire = recruitment.cost_per_hire;
    let learn = recruitment.training_hours * complexity * (wage + recruitment.trainer_per_trainee_hour)
        + recruitment.ramp_up_weeks * staff.average_contract_hours * recruitment.ramp_up_gap * wage;
    let agency_learn =
        recruitment.agency_training_hours * complexity * (staff.agency_rate + recruitment.trainer_per_trainee_hour);
    let cost = |k: f64| {
        let Moved { short, peak, .. } = moved(k, needed, band);
        let hires = recruitment.turnover * k / fte * staff.fte_hours_per_week / staff.average_contract_hours;
        12.0 * k * wage * overhead
            + hires * (hire + learn)
            + short * attended * staff.agency_rate * overhead
            + peak / fte * agency_learn
    };
    let allowed = staff.max_agency_share * total;
    let mut candidates = vec![total / 12.0];
    for q in needed {
        candidates.extend([*q, q / (1.0 + band)]);
        if band < 1.0 {
            candidates.push(q / (1.0 - band));
        }
    }
    let (mut low, mut high) = (0.0, needed.iter().copied().fold(0.0, f64::max));
    if moved(0.0, needed, band).short <= allowed {
        high = 0.0;
    }
    for _ in 0..200 {
        let middle = 0.5 * (low + high);
        if moved(middle, needed, band).short <= allowed { high = middle } else { low = middle }
    }
    candidates.push(high);
    candidates.sort_by(f64::total_cmp);
    let balance = |k: f64| {
        let Moved { up, down, .. } = moved(k, needed, band);
        up - down
    };
    let mut between = Vec::new();
    for pair in candidates.windows(2) {
        let (left, right) = (balance(pair[0]), balance(pair[1]));
        if left * right < 0.0 {
            between.push(pair[0] + (pair[1] - pair[0]) * left / (left - right));
        }
    }
    candidates.extend(between);
    candidates.retain(|k| moved(*k, needed, band).short <= (staff.max_agency_share + 1e-12) * total);
    candidates.sort_by(|a, b| b.total_cmp(a));
    let mut best = candidates[0];
    for k in candidates {
        if cost(k) < cost(best) * (1.0 - 1e-12) {
            best = k;
        }
    }
    if let Some(team) = staff.team_fte {
        best = f64::max(best, team * fte);
    }
    let Moved { short, peak, .. } = moved(best, needed, band);
    Permanent { hours: best, short, peak }
}
