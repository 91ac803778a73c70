//! The plan and its staffing written the plain way, as in a textbook: every slot of every month and language by itself,
//! agents tried one by one. Slow, and what tests and benches hold the program's fast way against.

use contact_tco::model::demand::{
    INTERVAL_HOURS, MONTHS, Mix, Slot, WEEKS_PER_MONTH, WEEKS_PER_YEAR, is_daytime, language_shares, off_hours_premium,
    open_slots, season_factors, wage_surcharge,
};
use contact_tco::model::error::ModelError;
use contact_tco::model::plan::{Plan, SupplierPlan};
use contact_tco::model::scenario::{BlendedUnit, ChannelKind, HybridRule, Scenario, Staffing};

/// What counts as reached of a service level or an occupancy, and as equally dear: rounding decides nothing.
const TOLERANCE: f64 = 1e-12;

/// Erlang's delay probability by the recursion over the number of agents, `B(n) = a*B(n-1) / (n + a*B(n-1))`.
pub fn delay_probability(agents: u32, load: f64) -> f64 {
    let mut loss = 1.0;
    for n in 1..=agents {
        loss = load * loss / (f64::from(n) + load * loss);
    }
    delay(loss, f64::from(agents), load)
}

/// The chance to wait from the chance to be lost.
fn delay(loss: f64, agents: f64, load: f64) -> f64 {
    if agents > load { loss / (1.0 - load / agents * (1.0 - loss)) } else { 1.0 }
}

/// The fewest agents for a load in erlang, tried one by one from 1 up; `min_agents` without load.
pub fn agents(staffing: &Staffing, mix: &Mix, load: f64) -> f64 {
    if load <= 0.0 {
        return staffing.min_agents;
    }
    let (mut n, mut loss) = (0.0, 1.0);
    loop {
        n += 1.0;
        loss = load * loss / (n + load * loss);
        let enough = n > load && load / n <= staffing.max_occupancy + TOLERANCE && n >= staffing.min_agents && {
            let delay = delay(loss, n, load);
            mix.promises.iter().all(|promise| {
                let late = delay * (-(n - load) * promise.answer_within / mix.pool_seconds()).exp();
                1.0 - late >= promise.service_level - TOLERANCE
            })
        };
        if enough {
            return n;
        }
    }
}

/// Plans a scenario at an average month of so many contacts.
///
/// # Errors
/// When the scenario breaks a rule of the check that planning relies on. It does not notice a load that is too large.
pub fn plan(scenario: &Scenario, contacts_per_month: f64) -> Result<(Plan, SupplierPlan), ModelError> {
    let demand = &scenario.demand;
    let terms = &scenario.outsourcing;
    let own = Side {
        scenario,
        mix: Mix::of(&demand.channels, demand.complexity)?,
        contacts: contacts_per_month,
        slots: open_slots(scenario)?,
        shares: language_shares(&demand.languages)?,
        seasons: season_factors(&demand.months)?,
    };
    let supplier = Side {
        mix: Mix::of(&demand.channels, demand.complexity * terms.aht_factor)?,
        contacts: contacts_per_month * (1.0 + terms.repeat_contacts),
        slots: own.slots.clone(),
        shares: own.shares.clone(),
        ..own
    };
    Ok((own.in_house()?, supplier.outsourced()))
}

/// One side's demand.
struct Side<'a> {
    scenario: &'a Scenario,
    mix: Mix,
    contacts: f64,
    slots: Vec<Slot>,
    shares: Vec<f64>,
    seasons: [f64; MONTHS],
}

impl Side<'_> {
    fn contacts(&self, month: usize, language: usize) -> f64 {
        self.contacts * self.seasons[month] * self.shares[language]
    }

    fn load(&self, contacts: f64, slot: &Slot) -> f64 {
        let rate = contacts * self.mix.live_share * slot.weight / WEEKS_PER_MONTH / INTERVAL_HOURS;
        if rate > 0.0 { rate * self.mix.pool_seconds() / 3600.0 } else { 0.0 }
    }

    fn agents(&self, contacts: f64, slot: &Slot) -> f64 {
        if contacts * self.mix.live_share == 0.0 {
            return 0.0;
        }
        agents(&self.scenario.staffing, &self.mix, self.load(contacts, slot))
    }

    /// Hours of deferred work that the idle time of some slots leaves.
    fn left(&self, contacts: f64, live: f64, load: f64) -> f64 {
        let deferred = contacts * self.mix.deferred_seconds / 3600.0;
        let idle = self.scenario.staffing.idle_use * (live - WEEKS_PER_MONTH * INTERVAL_HOURS * load);
        f64::max(0.0, deferred - idle)
    }

    /// Hours a month of one agent in a slot.
    fn hours(&self) -> f64 {
        (1.0 + self.scenario.staffing.schedule_loss) * WEEKS_PER_MONTH * INTERVAL_HOURS
    }

    fn in_house(&self) -> Result<Plan, ModelError> {
        let staffing = &self.scenario.staffing;
        let open = WEEKS_PER_MONTH * INTERVAL_HOURS * self.slots.len() as f64;
        let mut plan = Plan::default();
        for month in 0..MONTHS {
            let mut present = vec![0.0; self.slots.len()];
            let mut extra_hours = 0.0;
            for language in 0..self.shares.len() {
                let contacts = self.contacts(month, language);
                let (mut live, mut load) = (0.0, 0.0);
                for (slot, present) in self.slots.iter().zip(&mut present) {
                    let n = self.agents(contacts, slot);
                    *present += n;
                    live += self.hours() * n;
                    load += self.load(contacts, slot);
                    plan.surcharge_hours += self.hours() * n * wage_surcharge(slot, self.scenario);
                }
                let extra = self.left(contacts, live, load) / staffing.deferred_occupancy;
                plan.staffed_hours[month] += live + extra;
                extra_hours += extra;
            }
            let peak = present.into_iter().fold(0.0, f64::max) + extra_hours / open;
            plan.peak_agents = plan.peak_agents.max(peak);
        }
        self.people(&mut plan);
        Ok(plan)
    }

    /// From staffed hours to people and seats.
    fn people(&self, plan: &mut Plan) {
        let Scenario { staff, absence, recruitment, housing, demand, .. } = self.scenario;
        plan.contacts_per_year = 12.0 * self.contacts;
        plan.handling_hours_per_year =
            plan.contacts_per_year * (self.mix.live_seconds + self.mix.deferred_seconds) / 3600.0;
        plan.phone_minutes = plan.contacts_per_year * self.phone_seconds() / 60.0;

        // Of a paid hour some is leave, some sickness, and of what is attended some is spent elsewhere.
        let leave = (staff.vacation_days + staff.public_holidays) / (5.0 * WEEKS_PER_YEAR);
        let attended = (1.0 - leave) * (1.0 - absence.rate);
        let needed = plan.staffed_hours.map(|hours| hours / (attended * (1.0 - staff.in_office_shrinkage)));
        let premiums =
            self.shares.iter().zip(&demand.languages).map(|(share, language)| share * (1.0 + language.wage_premium));
        let pay =
            (1.0 + staff.holiday_allowance + staff.year_end_bonus) * (1.0 + staff.employer_charges + staff.pension);
        let paid = staff.gross_hourly_wage * pay * premiums.sum::<f64>();
        let permanent = permanent_hours(self.scenario, paid, attended * staff.agency_rate, &needed);
        let short = short_hours(staff.flex_band, permanent, &needed);
        plan.paid_hours = needed;
        plan.permanent_hours_per_month = permanent;
        plan.agency_hours = short * attended;

        let fte_hours = staff.fte_hours_per_week * WEEKS_PER_MONTH;
        plan.agent_fte = permanent / fte_hours;
        plan.agency_fte = short / 12.0 / fte_hours;
        let beyond = needed.iter().map(|hours| hours - permanent * (1.0 + staff.flex_band));
        plan.peak_agency_fte = beyond.fold(0.0, f64::max) / fte_hours;
        plan.heads = plan.agent_fte * staff.fte_hours_per_week / staff.average_contract_hours;
        plan.hires = plan.heads * recruitment.turnover;
        let led = plan.agent_fte + plan.agency_fte;
        plan.team_leader_fte = led / staff.span_team_leader;
        plan.quality_fte = led / staff.span_quality;
        plan.planner_fte = led / staff.span_planner;
        // Without work there is no department to manage.
        let has_work = needed.iter().sum::<f64>() > 0.0;
        plan.manager_fte = if has_work { staff.manager_fte.max(led / staff.span_manager) } else { 0.0 };
        plan.support_fte = plan.team_leader_fte + plan.quality_fte + plan.planner_fte + plan.manager_fte;
        plan.users = plan.heads + plan.peak_agency_fte + plan.support_fte;
        let seats = plan.peak_agents / (1.0 - staff.in_office_shrinkage) * (1.0 - housing.home_share);
        plan.workplaces = ((seats + plan.support_fte) * (1.0 + housing.spare) - 1e-9).ceil();
    }

    fn outsourced(&self) -> SupplierPlan {
        let terms = &self.scenario.outsourcing;
        let off_hours = self.slots.iter().map(|slot| slot.weight * off_hours_premium(slot, self.scenario));
        let mut plan = SupplierPlan {
            phone_minutes: 12.0 * self.contacts * self.phone_seconds() * terms.aht_factor / 60.0,
            off_hours_premium: off_hours.sum(),
            ..SupplierPlan::default()
        };
        let mut handling = [0.0; MONTHS];
        let mut any_blended = false;
        for (month, handling) in handling.iter_mut().enumerate() {
            for (language, premium) in self.scenario.demand.languages.iter().enumerate() {
                let contacts = self.contacts(month, language);
                let premium = 1.0 + premium.rate_premium;
                let (mut live, mut load, mut with_premium, mut billed_share) = (0.0, 0.0, 0.0, 0.0);
                let (mut dedicated, mut dedicated_load, mut dedicated_premium) = (0.0, 0.0, 0.0);
                let (mut blended_share, mut blended_premium, mut any_dedicated) = (0.0, 0.0, false);
                for slot in &self.slots {
                    let off_hours = off_hours_premium(slot, self.scenario);
                    let n = self.agents(contacts, slot);
                    live += self.hours() * n;
                    load += self.load(contacts, slot);
                    with_premium += self.hours() * n * off_hours;
                    billed_share += slot.weight * off_hours;
                    if self.is_dedicated(month, contacts, slot, n) {
                        any_dedicated = true;
                        dedicated += self.hours() * n;
                        dedicated_load += self.load(contacts, slot);
                        dedicated_premium += self.hours() * n * off_hours;
                    } else {
                        any_blended |= contacts * self.mix.live_share * slot.weight > 0.0;
                        blended_share += slot.weight;
                        blended_premium += slot.weight * off_hours;
                    }
                }
                let extra = self.left(contacts, live, load) / self.scenario.staffing.deferred_occupancy;
                plan.staffed_hours[month] += live + extra;
                *handling += contacts * (self.mix.live_seconds + self.mix.deferred_seconds) / 3600.0;
                plan.dedicated_hours[month] += premium * (with_premium + extra);
                let seconds = billed_share * self.mix.live_seconds + self.mix.deferred_seconds;
                plan.blended_minutes[month] += contacts * premium * seconds / 60.0;
                let billed = billed_share * self.mix.live_share + self.mix.deferred_share;
                plan.blended_contacts[month] += contacts * premium * billed;

                let left = self.left(contacts, dedicated, dedicated_load);
                let share_left = if left > 0.0 { left / (contacts * self.mix.deferred_seconds / 3600.0) } else { 0.0 };
                let mut deferred = 0.0;
                plan.hybrid_handling_hours[month] += contacts * blended_share * self.mix.live_seconds / 3600.0;
                if self.is_deferred_dedicated(left, contacts * share_left, any_dedicated) {
                    let extra = left / self.scenario.staffing.deferred_occupancy;
                    dedicated += extra;
                    dedicated_premium += extra;
                } else {
                    any_blended |= left > 0.0;
                    plan.hybrid_handling_hours[month] += left;
                    deferred = share_left;
                }
                plan.hybrid_staffed_hours[month] += dedicated;
                plan.hybrid_hours[month] += premium * dedicated_premium;
                let seconds = blended_premium * self.mix.live_seconds + deferred * self.mix.deferred_seconds;
                plan.hybrid_minutes[month] += contacts * premium * seconds / 60.0;
                let billed = blended_premium * self.mix.live_share + deferred * self.mix.deferred_share;
                plan.hybrid_contacts[month] += contacts * premium * billed;
            }
        }
        let own_team = |hours: [f64; MONTHS]| hours.into_iter().fold(0.0, f64::max) / terms.provider_hours_per_agent;
        let shared_team = |hours| f64::max(terms.blended_team, own_team(hours) * terms.clients_per_agent);
        plan.dedicated_trainees = own_team(plan.staffed_hours);
        plan.blended_trainees = shared_team(handling);
        plan.hybrid_trainees = own_team(plan.hybrid_staffed_hours);
        if any_blended {
            plan.hybrid_trainees += shared_team(plan.hybrid_handling_hours);
        }
        plan
    }

    /// Telephone seconds, per contact of any channel.
    fn phone_seconds(&self) -> f64 {
        let demand = &self.scenario.demand;
        let shares: f64 = demand.channels.iter().map(|channel| channel.share).sum();
        let phone = demand.channels.iter().filter(|channel| channel.kind == ChannelKind::Phone);
        let seconds: f64 = phone.map(|channel| channel.share * channel.aht_seconds).sum();
        seconds / shares * demand.complexity
    }

    fn hour_price(&self) -> f64 {
        (1.0 + self.scenario.outsourcing.billed_uplift) * self.scenario.outsourcing.dedicated_rate
    }

    fn blended_price(&self, contacts: f64, seconds: f64) -> f64 {
        let terms = &self.scenario.outsourcing;
        match self.scenario.hybrid.blended_unit {
            BlendedUnit::Minute => seconds / 60.0 * terms.minute_rate,
            BlendedUnit::Contact => contacts * terms.contact_rate * self.scenario.demand.complexity,
        }
    }

    fn is_dedicated(&self, month: usize, contacts: f64, slot: &Slot, n: f64) -> bool {
        match self.scenario.hybrid.rule {
            HybridRule::Daytime { .. } => is_daytime(slot, &self.scenario.hybrid.rule),
            HybridRule::HighSeason { threshold } => self.seasons[month] >= threshold - 1e-9,
            HybridRule::Cheapest => {
                let contacts = contacts * slot.weight;
                let blended = self.blended_price(contacts * self.mix.live_share, contacts * self.mix.live_seconds);
                self.hours() * n * self.hour_price() < blended * (1.0 - TOLERANCE)
            }
        }
    }

    fn is_deferred_dedicated(&self, hours_left: f64, contacts_left: f64, any_dedicated: bool) -> bool {
        if self.scenario.hybrid.rule != HybridRule::Cheapest {
            return any_dedicated;
        }
        let dedicated = hours_left / self.scenario.staffing.deferred_occupancy * self.hour_price();
        let blended = self.blended_price(contacts_left * self.mix.deferred_share, hours_left * 3600.0);
        dedicated < blended * (1.0 - TOLERANCE)
    }
}

/// Hours a month of the cheapest permanent team, its smallest allowed size found by bisection. `paid` is the cost of a
/// paid hour and `agency` that of the agency time in its place, EUR.
fn permanent_hours(scenario: &Scenario, paid: f64, agency: f64, needed: &[f64; MONTHS]) -> f64 {
    let staff = &scenario.staff;
    let total: f64 = needed.iter().sum();
    let short = |k: f64| short_hours(staff.flex_band, k, needed);
    let (mut low, mut high) = (0.0, needed.iter().copied().fold(0.0, f64::max));
    for _ in 0..200 {
        let middle = 0.5 * (low + high);
        if short(middle) <= staff.max_agency_share * total { high = middle } else { low = middle }
    }
    let mut candidates = vec![if short(0.0) <= staff.max_agency_share * total { 0.0 } else { high }];
    candidates.push(total / 12.0);
    for q in needed {
        candidates.extend([*q, q / (1.0 + staff.flex_band)]);
        if staff.flex_band < 1.0 {
            candidates.push(q / (1.0 - staff.flex_band));
        }
    }
    candidates.retain(|k| short(*k) <= (staff.max_agency_share + 1e-12) * total);
    let cost = |k: f64| 12.0 * k * paid + short(k) * agency;
    candidates.sort_by(|a, b| cost(*a).total_cmp(&cost(*b)).then(b.total_cmp(a)));
    candidates.first().copied().unwrap_or_default()
}

/// Paid hours a year that a permanent team of so many hours a month leaves short: what it works more in busy months, within
/// its band, it works less in quiet ones.
fn short_hours(flex_band: f64, permanent: f64, needed: &[f64; MONTHS]) -> f64 {
    let band = permanent * flex_band;
    let up: f64 = needed.iter().map(|hours| band.min((hours - permanent).max(0.0))).sum();
    let down: f64 = needed.iter().map(|hours| band.min((permanent - hours).max(0.0))).sum();
    needed.iter().map(|hours| (hours - permanent).max(0.0)).sum::<f64>() - up.min(down)
}
