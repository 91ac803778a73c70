//! From one scenario's total to the other's, input by input.
//!
//! A step is what the total changes by when one input of the other scenario is carried over into the reference, all else
//! as in the reference. Inputs that work on one another change more or less together than the sum of their steps; the
//! rest is the interaction, so that steps and interaction add up to the cent. No order of the inputs favours any of them.

use rayon::prelude::*;
use rust_decimal::Decimal;

use super::inputs::{Content, Difference, differences};
use super::renamed::Aligned;
use super::together::Pair;
use crate::model::bill::{Bill, Sourcing};
use crate::model::cancellation::CancellationToken;
use crate::model::comparison::Comparison;
use crate::model::error::ModelError;
use crate::model::scenario::{Form, Scenario};

/// Which amount is explained, EUR a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// The total of one option.
    Total(Sourcing),
    /// The total of the form that each scenario compares with.
    Chosen,
    /// In-house minus that form: positive where outsourcing is cheaper.
    Difference,
}

impl Measure {
    /// All measures: the five options, the chosen form, the difference.
    pub const ALL: [Self; 7] = [
        Self::Total(Sourcing::InHouse),
        Self::Total(Sourcing::Outsourced(Form::Dedicated)),
        Self::Total(Sourcing::Outsourced(Form::BlendedMinute)),
        Self::Total(Sourcing::Outsourced(Form::BlendedContact)),
        Self::Total(Sourcing::Outsourced(Form::Hybrid)),
        Self::Chosen,
        Self::Difference,
    ];

    /// Its name on the command line and in JSON: `in_house`, `dedicated`, ..., `chosen`, `difference`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Total(sourcing) => sourcing.id(),
            Self::Chosen => "chosen",
            Self::Difference => "difference",
        }
    }

    /// The measure of that name.
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|measure| measure.id() == id)
    }
}

/// What a scenario costs.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Outcome {
    totals: [Decimal; 5],
    chosen: Form,
}

impl Outcome {
    fn of(scenario: &Scenario) -> Result<Self, ModelError> {
        let comparison = Comparison::of(scenario)?;
        Ok(Self { totals: comparison.bills.each_ref().map(Bill::total), chosen: comparison.chosen })
    }

    fn amount(&self, measure: Measure) -> Decimal {
        let total = |sourcing: Sourcing| self.totals[sourcing.index()];
        match measure {
            Measure::Total(sourcing) => total(sourcing),
            Measure::Chosen => total(Sourcing::Outsourced(self.chosen)),
            Measure::Difference => total(Sourcing::InHouse) - total(Sourcing::Outsourced(self.chosen)),
        }
    }
}

/// What differs between two scenarios, and all totals of the reference with each of the other's inputs.
#[derive(Clone, Debug)]
pub struct Explanation {
    /// Every input that differs, also one that no total depends on.
    pub differences: Vec<Difference>,
    from: Outcome,
    to: Outcome,
    /// Places in `differences`, and what the reference costs with those inputs of the other.
    carried: Vec<(Vec<usize>, Outcome)>,
    /// Places of inputs that cannot be carried over.
    left: Vec<usize>,
}

/// From the reference's amount to the other's. `from`, the changes of the steps and `interaction` add up to `to`.
#[derive(Clone, Debug, PartialEq)]
pub struct Waterfall {
    pub measure: Measure,
    /// The reference's amount, EUR a year.
    pub from: Decimal,
    /// The other's amount, EUR a year.
    pub to: Decimal,
    /// In the order of the table of inputs, without those that change nothing.
    pub steps: Vec<Step>,
    /// What the inputs change together beyond the sum of the steps, EUR a year.
    pub interaction: Decimal,
    /// Ids of inputs that no part of the others lets over into the reference; what they change is in the interaction.
    pub left: Vec<String>,
}

/// What an input changes, or some inputs that cannot be carried over without one another.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Ids of [`Difference`]s.
    pub ids: Vec<String>,
    /// EUR a year.
    pub change: Decimal,
}

impl Explanation {
    /// Compares two scenarios. None when stopped.
    ///
    /// # Errors
    /// When one of them cannot be calculated.
    pub fn of(reference: &Scenario, other: &Scenario, going: &CancellationToken) -> Result<Option<Self>, ModelError> {
        let differences = differences(reference, other);
        // What no total depends on is not carried over.
        let counts = |difference: &Difference| {
            let id = difference.id.as_str();
            let is_name = matches!(difference.to, Some(Content::Name(_)));
            !(is_name || id.starts_with("ranges[") || id.starts_with("years.") || id.starts_with("budget."))
        };
        let places: Vec<usize> = (0..differences.len()).filter(|place| counts(&differences[*place])).collect();
        let ids = places.iter().map(|place| differences[*place].id.as_str()).collect();
        let (from, to) = (Outcome::of(reference)?, Outcome::of(other)?);
        let pair = Pair::new(reference, &Aligned::of(reference, other).scenario, ids);
        let Some(parts) = pair.parts(going) else { return Ok(None) };
        let outcome = |step: &Vec<usize>| {
            if going.is_stopped() { None } else { Some(Outcome::of(&pair.with(step)).ok()) }
        };
        let Some(outcomes) = parts.steps.par_iter().map(outcome).collect::<Option<Vec<_>>>() else { return Ok(None) };
        let there = |step: Vec<usize>| -> Vec<usize> { step.into_iter().map(|place| places[place]).collect() };
        let mut left = there(parts.left);
        let mut carried = Vec::new();
        for (step, outcome) in parts.steps.into_iter().map(there).zip(outcomes) {
            match outcome {
                Some(outcome) => carried.push((step, outcome)),
                // It keeps the rules, but an amount is too large to hold.
                None => left.extend(step),
            }
        }
        left.sort_unstable();
        Ok(Some(Self { differences, from, to, carried, left }))
    }

    /// The ids of every step, also of one that changes nothing, in the order of the table of inputs.
    pub fn steps(&self) -> impl Iterator<Item = Vec<String>> + '_ {
        self.carried.iter().map(|(places, _)| self.ids(places))
    }

    fn ids(&self, places: &[usize]) -> Vec<String> {
        places.iter().filter_map(|place| self.differences.get(*place)).map(|it| it.id.clone()).collect()
    }

    /// The way from the reference's amount to the other's.
    pub fn waterfall(&self, measure: Measure) -> Waterfall {
        let (from, to) = (self.from.amount(measure), self.to.amount(measure));
        let step = |(places, outcome): &(Vec<usize>, Outcome)| Step {
            ids: self.ids(places),
            change: outcome.amount(measure) - from,
        };
        let mut steps: Vec<Step> = self.carried.iter().map(step).collect();
        steps.retain(|step| !step.change.is_zero());
        let explained: Decimal = steps.iter().map(|step| step.change).sum();
        Waterfall { measure, from, to, steps, interaction: to - from - explained, left: self.ids(&self.left) }
    }
}

impl Waterfall {
    /// What the step of these inputs changes; nothing if it is no step.
    pub fn change(&self, ids: &[String]) -> Decimal {
        self.steps.iter().find(|step| step.ids == ids).map_or(Decimal::ZERO, |step| step.change)
    }
}
