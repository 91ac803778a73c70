//! Finds what no formula gives: the hours and the busiest half-hour of both sides, and what the supplier bills for.

use std::sync::Arc;

use super::in_house::InHouseMonth;
use super::memory::{Memory, Team, Teams};
use super::supplier::{Supplier, SupplierMonth};
use super::{Plan, SupplierPlan};
use crate::model::demand::{Calendar, INTERVAL_HOURS, LanguageClass, MONTHS, Mix, Spread, Totals, WEEKS_PER_MONTH};
use crate::model::error::ModelError;
use crate::model::scenario::Scenario;
use crate::model::staffing::{MAX_LOAD, Need, NeedTable, Room, Run};

/// The work of a scenario, laid out for any volume. It may be shared between threads.
#[derive(Clone, Debug)]
pub(in crate::model) struct Finder {
    spread: Spread,
    calendar: Arc<Calendar>,
    work: Work,
    /// The supplier's own work, where it differs.
    supplier_work: Option<Work>,
    pub(super) rules: StaffingRules,
    supplier: Supplier,
}

/// Which figures are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::model) struct Sides {
    /// Those of the in-house plan.
    pub in_house: bool,
    /// The supplier's hours.
    pub dedicated: bool,
    /// What the hybrid contract divides.
    pub hybrid: bool,
}

impl Sides {
    /// All figures.
    pub const ALL: Self = Self { in_house: true, dedicated: true, hybrid: true };

    /// What some figures of [`Stage::Volume`] need, by their ids in the book.
    ///
    /// [`Stage::Volume`]: crate::model::formula::Stage::Volume
    pub fn of<'a>(figures: impl Iterator<Item = &'a str>) -> Self {
        let mut sides = Self { in_house: false, dedicated: false, hybrid: false };
        for figure in figures {
            if figure.starts_with("plan.") {
                sides.in_house = true;
            } else if figure.starts_with("supplier.hybrid_") {
                sides.hybrid = true;
            } else {
                sides.dedicated |= figure != "supplier.off_hours_premium";
            }
        }
        sides
    }
}

/// One demand: the channels as one side handles them, and the agents that takes.
#[derive(Clone, Debug)]
pub(super) struct Work {
    /// Contacts for each contact of the scenario.
    pub contacts: f64,
    pub mix: Mix,
    /// Worked out as far as some volume needed it, for all who share it.
    pub need: Arc<NeedTable>,
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
    /// The agents of each of the calendar's weights, rising; empty where they were not asked for.
    pub runs: &'a [Run],
    /// Agents, summed over the slots, each times a figure of the slot.
    pub agents: Totals,
    /// Agents of the busiest slot.
    pub busiest: f64,
}

impl Work {
    /// The channels of a scenario, every handling time multiplied by a factor. The agents of the work before are kept
    /// where the same rules make them enough.
    fn of(scenario: &Scenario, aht_factor: f64, contacts: f64, before: Option<&Self>) -> Result<Self, ModelError> {
        let mix = Mix::of(&scenario.demand.channels, aht_factor)?;
        let need = Need::of(&scenario.staffing, &mix)?;
        let need = match before.filter(|before| *before.need.need() == need) {
            Some(before) => before.need.clone(),
            None => Arc::new(NeedTable::new(need)),
        };
        Ok(Self { contacts, mix, need })
    }

    fn both(
        scenario: &Scenario,
        own: Option<&Self>,
        supplier: Option<&Self>,
    ) -> Result<(Self, Option<Self>), ModelError> {
        let (complexity, terms) = (scenario.demand.complexity, &scenario.outsourcing);
        let own = Self::of(scenario, complexity, 1.0, own)?;
        if terms.aht_factor == 1.0 && terms.repeat_contacts == 0.0 {
            return Ok((own, None));
        }
        let supplier =
            Self::of(scenario, complexity * terms.aht_factor, 1.0 + terms.repeat_contacts, supplier.or(Some(&own)))?;
        Ok((own, Some(supplier)))
    }
}

impl Finder {
    /// Lays out the work of a scenario.
    ///
    /// # Errors
    /// When the scenario breaks a rule of the check that planning relies on.
    pub fn new(scenario: &Scenario) -> Result<Self, ModelError> {
        let calendar = Arc::new(Calendar::of(scenario)?);
        let (work, supplier_work) = Work::both(scenario, None, None)?;
        let rules = StaffingRules::of(scenario, &calendar);
        let supplier_mix = &supplier_work.as_ref().unwrap_or(&work).mix;
        Ok(Self {
            supplier: Supplier::of(scenario, supplier_mix, &rules)?,
            spread: Spread::of(scenario)?,
            calendar,
            work,
            supplier_work,
            rules,
        })
    }

    /// The agents of the in-house demand.
    pub(super) fn need(&self) -> Arc<NeedTable> {
        self.work.need.clone()
    }

    /// Lays out the work anew after numbers of the scenario changed; opening hours, weights and times have not.
    ///
    /// # Errors
    /// As [`Finder::new`]; a later call may still succeed.
    pub fn adapt(&mut self, scenario: &Scenario, sides: Sides) -> Result<(), ModelError> {
        if !self.calendar.has_surcharges_of(scenario) {
            self.calendar = Arc::new(self.calendar.with_surcharges_of(scenario));
        }
        self.rules = StaffingRules::of(scenario, &self.calendar);
        (self.work, self.supplier_work) = Work::both(scenario, Some(&self.work), self.supplier_work.as_ref())?;
        if sides.hybrid {
            let supplier_mix = &self.supplier_work.as_ref().unwrap_or(&self.work).mix;
            self.supplier = Supplier::of(scenario, supplier_mix, &self.rules)?;
        }
        self.spread = Spread::of(scenario)?;
        Ok(())
    }

    /// The figures asked for, at an average month of so many contacts; all else is 0. What is remembered is used as far as
    /// it still holds.
    ///
    /// # Errors
    /// When a half-hour's load is over 100,000 erlang, also one that no figure asked for depends on, the number of
    /// contacts is none, or there are contacts but all weights of the open half-hours are 0.
    pub fn find(
        &self,
        contacts_per_month: f64,
        sides: Sides,
        memory: &mut Memory,
    ) -> Result<(Plan, SupplierPlan), ModelError> {
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
                month.add(cell, &self.rules);
                if sides.hybrid {
                    month.add_hybrid(cell, &self.rules, &self.supplier);
                }
            }
        };
        let is_supplier_asked = sides.dedicated || sides.hybrid;
        match &self.supplier_work {
            None => self.visit(&self.work, contacts_per_month, &mut memory.own, sides.hybrid, |cell| {
                own(cell);
                if is_supplier_asked {
                    theirs(cell);
                }
            })?,
            Some(work) => {
                if sides.in_house {
                    self.visit(&self.work, contacts_per_month, &mut memory.own, false, own)?;
                }
                if is_supplier_asked {
                    self.visit(work, contacts_per_month, &mut memory.supplier, sides.hybrid, theirs)?;
                }
                if !sides.in_house || !is_supplier_asked {
                    self.check_load(contacts_per_month)?;
                }
            }
        }
        Ok((self.in_house(&in_house), self.supplier.plan(&self.spread, &self.calendar, &supplier)))
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

    /// Calls for every season factor and share of a language, on demand with the agents of each slot weight.
    fn visit(
        &self,
        work: &Work,
        contacts_per_month: f64,
        teams: &mut Teams,
        with_runs: bool,
        mut visit: impl FnMut(&Cell<'_>),
    ) -> Result<(), ModelError> {
        let Self { spread, calendar, .. } = self;
        let contacts = contacts_per_month * work.contacts;
        let mut room = Room::default();
        teams.keep(&work.need, calendar, spread.seasons.len() * spread.languages.len());
        let mut places = 0..;
        for (season, season_factor) in spread.seasons.iter().copied().enumerate() {
            for language in spread.languages.iter().copied() {
                let contacts = contacts * season_factor * language.share;
                let place = places.next().unwrap_or_default();
                let (mut runs, mut team): (&[Run], _) = (&[], Team::default());
                if contacts * work.mix.live_share > 0.0 {
                    let load = self.load(work, contacts, contacts_per_month)?;
                    if with_runs {
                        runs = work.need.runs(load, calendar.weights(), &mut room);
                    }
                    team = teams.known(place, load).unwrap_or_else(|| {
                        let mut team = Team::of(load);
                        if with_runs {
                            runs.iter().for_each(|run| team.add(*run, calendar));
                        } else {
                            work.need.each_run(load, calendar.weights(), |run| team.add(run, calendar));
                        }
                        team
                    });
                    teams.remember(place, team);
                }
                let (Team { agents, busiest, .. }, mix) = (team, &work.mix);
                visit(&Cell { season, season_factor, language, contacts, mix, calendar, runs, agents, busiest });
            }
        }
        Ok(())
    }

    /// The hours of the in-house plan and its busiest half-hour, from its months.
    fn in_house(&self, seasons: &[InHouseMonth; MONTHS]) -> Plan {
        let peak = |month: &InHouseMonth| month.busiest_agents + month.extra_hours / self.rules.open_hours;
        Plan {
            staffed_hours: self.spread.by_month(seasons, |month| month.staffed_hours),
            surcharge_hours: self.spread.by_month(seasons, |month| month.surcharge_hours).iter().sum(),
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
    fn of(scenario: &Scenario, calendar: &Calendar) -> Self {
        let staffing = &scenario.staffing;
        Self {
            hours_per_agent: (1.0 + staffing.schedule_loss) * WEEKS_PER_MONTH * INTERVAL_HOURS,
            idle_use: staffing.idle_use,
            deferred_occupancy: staffing.deferred_occupancy,
            open_hours: WEEKS_PER_MONTH * calendar.open_hours,
        }
    }

    /// Deferred hours of work that remain when live agents have used their idle time.
    pub fn remaining(&self, deferred: f64, staffed: f64, busy: f64) -> f64 {
        (deferred - self.idle_use * (staffed - busy)).max(0.0)
    }
}
