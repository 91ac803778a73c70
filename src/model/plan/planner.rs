//! Plans one scenario at any volume.

use super::formulas::Workings;
use super::in_house::InHouseMonth;
use super::supplier::{Supplier, SupplierMonth};
use super::{Hiring, Plan, SupplierPlan};
use crate::model::demand::{Calendar, INTERVAL_HOURS, LanguageClass, MONTHS, Mix, Spread, Totals, WEEKS_PER_MONTH};
use crate::model::error::ModelError;
use crate::model::scenario::Scenario;
use crate::model::staffing::{MAX_LOAD, Need, NeedTable, Room, Run};

/// Everything of a scenario that does not depend on the volume; [`Planner::at`] plans a volume with it. It may be
/// shared between threads.
#[derive(Debug)]
pub struct Planner {
    spread: Spread,
    calendar: Calendar,
    work: Work,
    /// The supplier's own work, where it differs.
    supplier_work: Option<Work>,
    pub(super) rules: StaffingRules,
    hiring: Hiring,
    workings: Workings,
    supplier: Supplier,
}

/// One demand: the channels as one side handles them, and the agents that takes.
#[derive(Debug)]
pub(super) struct Work {
    /// Contacts for each contact of the scenario.
    pub contacts: f64,
    pub mix: Mix,
    pub need: NeedTable,
}

/// Hours around the agents that a half-hour needs.
#[derive(Clone, Copy, Debug)]
pub(super) struct StaffingRules {
    /// Hours a month of one agent in one half-hour of each week, schedule loss included.
    pub hours_per_agent: f64,
    /// Share of live agents' idle time usable for deferred work.
    pub idle_use: f64,
    pub deferred_occupancy: f64,
    /// Hours a month that are open.
    pub open_hours: f64,
}

/// The work of a month in languages of one share, and the agents it needs.
pub(super) struct Cell<'a> {
    /// Place of the month's season factor.
    pub season: usize,
    pub season_factor: f64,
    pub language: LanguageClass,
    /// Contacts of the month in each of the languages.
    pub contacts: f64,
    pub mix: &'a Mix,
    pub calendar: &'a Calendar,
    /// The agents of each of the calendar's weights, rising.
    pub runs: &'a [Run],
    /// Agents, summed over the slots, each times a figure of the slot.
    pub agents: Totals,
    /// Agents of the busiest slot.
    pub busiest: f64,
}

impl Planner {
    /// Prepares a scenario.
    ///
    /// # Errors
    /// When the scenario breaks a rule of the check that planning relies on.
    pub fn new(scenario: &Scenario) -> Result<Self, ModelError> {
        let Scenario { demand, staffing, outsourcing, staff, .. } = scenario;
        let work = |aht_factor: f64, contacts: f64| {
            let mix = Mix::of(&demand.channels, aht_factor)?;
            Ok(Work { contacts, need: NeedTable::new(Need::of(staffing, &mix)?), mix })
        };
        let calendar = Calendar::of(scenario)?;
        let rules = StaffingRules {
            hours_per_agent: (1.0 + staffing.schedule_loss) * WEEKS_PER_MONTH * INTERVAL_HOURS,
            idle_use: staffing.idle_use,
            deferred_occupancy: staffing.deferred_occupancy,
            open_hours: WEEKS_PER_MONTH * calendar.open_hours,
        };
        let workings = Workings::of(scenario)?;
        if !(workings.factor("time.paid_to_staffed")? > 0.0 && workings.factor("time.leave_share")? < 1.0) {
            return Err(ModelError::Invalid(
                "staff.vacation_days, staff.public_holidays, absence.rate and staff.in_office_shrinkage leave no time to work"
                    .to_owned(),
            ));
        }
        let own = work(demand.complexity, 1.0)?;
        let supplier_work = if outsourcing.aht_factor == 1.0 && outsourcing.repeat_contacts == 0.0 {
            None
        } else {
            Some(work(demand.complexity * outsourcing.aht_factor, 1.0 + outsourcing.repeat_contacts)?)
        };
        let supplier_mix = &supplier_work.as_ref().unwrap_or(&own).mix;
        Ok(Self {
            supplier: Supplier::of(scenario, supplier_mix, &rules)?,
            spread: Spread::of(scenario)?,
            hiring: Hiring {
                permanent_cost: workings.factor("wage.loaded")?,
                agency_cost: workings.factor("time.attended_share")? * staff.agency_rate,
                flex_band: staff.flex_band,
                max_agency_share: staff.max_agency_share,
            },
            workings,
            calendar,
            work: own,
            supplier_work,
            rules,
        })
    }

    /// The in-house plan and the supplier's at an average month of so many contacts.
    ///
    /// # Errors
    /// When a half-hour's load is over 100,000 erlang, the number of contacts is none, or there are contacts but all
    /// weights of the open half-hours are 0.
    pub fn at(&self, contacts_per_month: f64) -> Result<(Plan, SupplierPlan), ModelError> {
        if !(contacts_per_month >= 0.0 && contacts_per_month.is_finite()) {
            return Err(ModelError::Invalid(format!(
                "demand.contacts_per_month holds {contacts_per_month}; it may be 0 or more"
            )));
        }
        if contacts_per_month > 0.0 && self.calendar.weights().heaviest() <= 0.0 {
            return Err(ModelError::Invalid(
                "demand.day_weights and demand.hour_weights: at least one open half-hour must be above 0".to_owned(),
            ));
        }
        let mut in_house = [InHouseMonth::default(); MONTHS];
        let mut supplier = [SupplierMonth::default(); MONTHS];
        let mut own = |cell: &Cell<'_>| {
            if let Some(month) = in_house.get_mut(cell.season) {
                month.add(cell, &self.rules);
            }
        };
        let mut theirs = |cell: &Cell<'_>| {
            if let Some(month) = supplier.get_mut(cell.season) {
                month.add(cell, &self.rules, &self.supplier);
            }
        };
        match &self.supplier_work {
            None => self.visit(&self.work, contacts_per_month, |cell| {
                own(cell);
                theirs(cell);
            })?,
            Some(work) => {
                self.visit(&self.work, contacts_per_month, own)?;
                self.visit(work, contacts_per_month, theirs)?;
            }
        }
        let mut plan = self.in_house(&in_house);
        let mut supplier = self.supplier.plan(&self.spread, &self.calendar, &supplier);
        let permanent_hours = |needed: &[f64; MONTHS]| self.hiring.cheapest(needed).permanent;
        self.workings.complete(contacts_per_month, permanent_hours, &mut plan, &mut supplier)?;
        Ok((plan, supplier))
    }

    /// Whether every half-hour can be planned at an average month of so many contacts, without planning it.
    ///
    /// # Errors
    /// When a half-hour's load is over 100,000 erlang.
    pub fn check_load(&self, contacts_per_month: f64) -> Result<(), ModelError> {
        for work in std::iter::once(&self.work).chain(&self.supplier_work) {
            for season_factor in &self.spread.seasons {
                for language in &self.spread.languages {
                    let contacts = contacts_per_month * work.contacts * season_factor * language.share;
                    self.load(work, contacts, contacts_per_month)?;
                }
            }
        }
        Ok(())
    }

    /// The load of a slot that had all of a month's contacts of one language in its half-hour of the week, erlang.
    fn load(&self, work: &Work, contacts: f64, contacts_per_month: f64) -> Result<f64, ModelError> {
        let load = contacts * work.mix.live_hours() / (WEEKS_PER_MONTH * INTERVAL_HOURS);
        let erlang = load * self.calendar.weights().heaviest();
        if erlang.is_nan() || erlang > MAX_LOAD {
            return Err(ModelError::LoadTooLarge { erlang, contacts_per_month });
        }
        Ok(load)
    }

    /// Calls for every season factor and share of a language, with the agents of each slot weight.
    fn visit(&self, work: &Work, contacts_per_month: f64, mut visit: impl FnMut(&Cell<'_>)) -> Result<(), ModelError> {
        let Self { spread, calendar, .. } = self;
        let contacts = contacts_per_month * work.contacts;
        let mut room = Room::default();
        for (season, season_factor) in spread.seasons.iter().copied().enumerate() {
            for language in spread.languages.iter().copied() {
                let contacts = contacts * season_factor * language.share;
                let mut runs: &[Run] = &[];
                if contacts * work.mix.live_share > 0.0 {
                    let load = self.load(work, contacts, contacts_per_month)?;
                    runs = work.need.runs(load, calendar.weights(), &mut room);
                }
                let mut agents = Totals::default();
                for run in runs {
                    calendar.add(&mut agents, run.agents, run.from..run.to);
                }
                let busiest = runs.last().map_or(0.0, |run| run.agents);
                let mix = &work.mix;
                visit(&Cell { season, season_factor, language, contacts, mix, calendar, runs, agents, busiest });
            }
        }
        Ok(())
    }

    /// The hours of the in-house plan and its busiest half-hour, from its months.
    fn in_house(&self, seasons: &[InHouseMonth; MONTHS]) -> Plan {
        let month = |figure: &dyn Fn(&InHouseMonth) -> f64| {
            self.spread.by_month(|season| seasons.get(season).map(figure).unwrap_or_default())
        };
        let peak = |month: &InHouseMonth| month.busiest_agents + month.extra_hours / self.rules.open_hours;
        Plan {
            staffed_hours: month(&|month| month.staffed_hours),
            surcharge_hours: month(&|month| month.surcharge_hours).iter().sum(),
            peak_agents: seasons.iter().map(peak).fold(0.0, f64::max),
            ..Plan::default()
        }
    }
}

impl Cell<'_> {
    /// Agent hours on live contacts, in each of the languages.
    pub fn live_hours(&self) -> f64 {
        self.contacts * self.mix.live_hours()
    }

    /// Agent hours on deferred contacts, in each of the languages.
    pub fn deferred_hours(&self) -> f64 {
        self.contacts * self.mix.deferred_hours()
    }
}

impl StaffingRules {
    /// Deferred hours of work that remain when live agents have used their idle time.
    pub fn remaining(&self, deferred: f64, staffed: f64, busy: f64) -> f64 {
        (deferred - self.idle_use * (staffed - busy)).max(0.0)
    }
}
