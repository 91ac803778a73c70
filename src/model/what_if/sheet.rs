//! A scenario worked out like a spreadsheet: after a change only what it reaches is worked out again.

use std::collections::HashMap;
use std::sync::Arc;

use rust_decimal::Decimal;

use crate::model::bill::Sourcing;
use crate::model::error::ModelError;
use crate::model::formula::{Figure, Kind, Program, QuantityId, Reach, Run, Stage, TooLarge, VOLUME, book};
use crate::model::plan::{Finder, Hiring, Memory, Sides};
use crate::model::prepared::Prepared;
use crate::model::scenario::{Form, Scenario};
use crate::model::verdict::{Compared, Settled};

/// The formulas from the inputs to the lines of in-house and one form, by form, and last to those of all bills.
fn programs() -> &'static [Program; 5] {
    book().programs.what_if.get_or_init(|| {
        let [dedicated, minute, contact, hybrid] = Form::ALL.map(Some);
        [dedicated, minute, contact, hybrid, None].map(|form| {
            let rules = bills(form).flat_map(|sourcing| book().rules.of(sourcing));
            // What is read by the choice of the permanent team stands in no line.
            let factors = Hiring::FACTORS.into_iter().filter_map(|name| book().find(name));
            Program::new(book(), rules.map(|rule| rule.quantity).chain(factors), |_| false)
        })
    })
}

/// In-house and a form, or all.
fn bills(form: Option<Form>) -> impl Iterator<Item = Sourcing> {
    Sourcing::ALL.into_iter().filter(move |sourcing| match (sourcing, form) {
        (Sourcing::Outsourced(other), Some(form)) => *other == form,
        _ => true,
    })
}

/// The totals of some bills of a scenario, in floating point, while its numbers change.
#[derive(Clone, Debug)]
pub(super) struct Sheet {
    pub scenario: Scenario,
    program: &'static Program,
    run: Run<'static, f64>,
    finder: Finder,
    memory: Memory,
    /// Where the run keeps the amounts of each bill.
    lines: [Vec<usize>; 5],
    permanent_hours: Option<QuantityId>,
    paid_hours: Option<QuantityId>,
    /// The ids that changed once or more.
    ids: Vec<String>,
    /// Places in `ids` of what changed since the last totals, rising.
    changed: Vec<usize>,
    /// What is to be done after the changes of such places.
    known: HashMap<Vec<usize>, Arc<Change>>,
    /// Whether anything was worked out yet.
    is_worked_out: bool,
}

/// What is to be done after a change.
#[derive(Debug)]
struct Change {
    reach: Reach,
    /// What is to be found again.
    figures: Vec<(QuantityId, Figure)>,
    sides: Sides,
    /// Whether the work is to be laid out again, and not only planned at another volume.
    is_laid_out: bool,
    /// Whether the permanent team is to be chosen again.
    is_team_chosen: bool,
}

impl Change {
    fn of(reach: Reach, is_laid_out: bool) -> Self {
        let of_stage = |stage: Stage| {
            let quantities = reach.figures.iter().map(|id| (*id, book().quantity(*id)));
            quantities.filter(move |(_, quantity)| quantity.stage == stage)
        };
        let found = of_stage(Stage::Volume).filter_map(|(id, quantity)| match quantity.kind {
            Kind::Figure { figure, .. } => Some((id, figure)),
            _ => None,
        });
        let figures: Vec<(QuantityId, Figure)> = found.collect();
        let sides = Sides::of(of_stage(Stage::Volume).map(|(_, quantity)| quantity.id.as_str()));
        let is_team_chosen = of_stage(Stage::Team).next().is_some();
        Self { figures, sides, is_laid_out, is_team_chosen, reach }
    }
}

impl Sheet {
    /// Lays out a scenario for all bills, or for those of in-house and one form.
    ///
    /// # Errors
    /// When it breaks a rule of the check.
    pub fn new(prepared: &Prepared, form: Option<Form>) -> Result<Self, ModelError> {
        let scenario = prepared.scenario();
        let [forms @ .., all] = programs();
        let program: &'static Program = form.and_then(|form| forms.get(form as usize)).unwrap_or(all);
        let run = Run::new(program, book(), scenario).map_err(not_a_number)?;
        let mut lines: [Vec<usize>; 5] = Default::default();
        for sourcing in bills(form) {
            let places = book().rules.of(sourcing).iter().filter_map(|rule| run.place(rule.quantity));
            lines[sourcing.index()] = places.collect();
        }
        Ok(Self {
            scenario: scenario.clone(),
            program,
            run,
            finder: prepared.planner().finder().clone(),
            memory: Memory::default(),
            lines,
            permanent_hours: book().find("plan.permanent_hours_per_month"),
            paid_hours: book().find("plan.paid_hours"),
            ids: Vec::new(),
            changed: Vec::new(),
            known: HashMap::new(),
            is_worked_out: false,
        })
    }

    /// Gives a number another value. An id that is no number of the scenario changes nothing.
    pub fn set(&mut self, id: &str, value: f64) {
        let Some(number) = self.scenario.number_mut(id) else { return };
        if *number == value {
            return;
        }
        *number = value;
        let place = self.ids.iter().position(|known| known == id).unwrap_or_else(|| {
            self.ids.push(id.to_owned());
            self.ids.len() - 1
        });
        if let Err(at) = self.changed.binary_search(&place) {
            self.changed.insert(at, place);
        }
    }

    /// The totals, EUR a year; of a bill that is not asked for 0.
    ///
    /// # Errors
    /// When the scenario as it now stands cannot be planned.
    pub fn totals(&mut self) -> Result<[f64; 5], ModelError> {
        self.work_out()?;
        Ok(self.lines.each_ref().map(|lines| lines.iter().fold(0.0, |sum, place| sum + self.run.at(*place))))
    }

    /// The totals of the bills that are asked for, to the cent where those compared lie close.
    ///
    /// # Errors
    /// When the scenario as it now stands cannot be planned.
    pub fn settled(&mut self, compared: Compared) -> Result<Settled, ModelError> {
        Settled::of(self.totals()?, compared, || self.exact_totals())
    }

    /// The totals of all bills to the cent.
    ///
    /// # Errors
    /// When the scenario as it now stands cannot be planned, or an amount is too large to hold.
    pub fn exact_totals(&self) -> Result<[Decimal; 5], ModelError> {
        Prepared::new(&self.scenario)?.exact_totals(self.scenario.demand.contacts_per_month)
    }

    /// Works out what changed. After an error all of it is still to be done.
    fn work_out(&mut self) -> Result<(), ModelError> {
        if !self.is_worked_out {
            let everything = Change::of(Reach::everything(self.program, book()), !self.changed.is_empty());
            self.carry_out(&everything)?;
            self.is_worked_out = true;
        } else if !self.changed.is_empty() {
            let change = self.change();
            self.carry_out(&change)?;
        }
        self.changed.clear();
        Ok(())
    }

    fn change(&mut self) -> Arc<Change> {
        if let Some(change) = self.known.get(&self.changed) {
            return change.clone();
        }
        let ids: Vec<&str> = self.changed.iter().filter_map(|place| self.ids.get(*place)).map(String::as_str).collect();
        let reach = Reach::of(self.program, book(), &ids);
        // The volume has no part in what is laid out before a volume is planned.
        let change = Arc::new(Change::of(reach, ids.iter().any(|id| *id != VOLUME)));
        self.known.insert(self.changed.clone(), change.clone());
        change
    }

    fn carry_out(&mut self, change: &Change) -> Result<(), ModelError> {
        let Self { scenario, run, finder, memory, .. } = self;
        let again = |run: &mut Run<'static, f64>, stage| run.work_out_again(&change.reach, stage).map_err(not_a_number);
        run.read_again(&change.reach, book(), scenario).map_err(not_a_number)?;
        again(run, Stage::Scenario)?;
        if !change.figures.is_empty() {
            if change.is_laid_out {
                finder.adapt(scenario)?;
            }
            let (plan, supplier) = finder.find(scenario.demand.contacts_per_month, change.sides, memory)?;
            for (id, figure) in &change.figures {
                run.set(*id, figure.read(&plan, &supplier, &mut 0.0)).map_err(not_a_number)?;
            }
        }
        again(run, Stage::Volume)?;
        if let (true, Some(permanent_hours), Some(paid_hours)) =
            (change.is_team_chosen, self.permanent_hours, self.paid_hours)
        {
            let factor = |name: &str| Ok(book().find(name).map_or(f64::NAN, |id| run.value(id)));
            let hiring = Hiring::of(scenario, factor)?;
            let mut needed = [0.0; 12];
            needed.copy_from_slice(run.values(paid_hours));
            run.set(permanent_hours, &[hiring.cheapest(&needed).permanent]).map_err(not_a_number)?;
        }
        again(run, Stage::Team)
    }
}

fn not_a_number(TooLarge(id): TooLarge) -> ModelError {
    ModelError::Invalid(format!("{} is not a number", book().quantity(id).id))
}
