//! Formulas flattened to a list of steps, and the run of those steps over any kind of number.

use std::collections::HashMap;
use std::ops::RangeInclusive;

use super::book::Book;
use super::expression::{Node, NodeId, Operator};
use super::number::Number;
use super::quantity::{Axis, Kind, Quantity, QuantityId, Stage};
use crate::model::demand::queues;
use crate::model::scenario::Scenario;

/// A difference of sums that is no larger a part of them is noise.
const NOISE: f64 = 1e-14;

/// What a step does.
#[derive(Clone, Copy, Debug)]
enum Action {
    Binary(Operator),
    Sum,
    Largest,
    LargestOfTeam,
    MeanOfMonths,
    Ceiling,
    Cents,
    Choose,
}

/// One step: from slots to a slot.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    action: Action,
    pub left: usize,
    pub right: usize,
    pub third: usize,
    pub out: usize,
    pub stage: Stage,
    owner: QuantityId,
}

/// The steps that lead from what is given to a set of quantities, in an order in which each finds its operands done.
#[derive(Debug)]
pub struct Program {
    pub(super) slots: Vec<Axis>,
    constants: Vec<(usize, f64)>,
    /// Quantities whose values are given, with their slots.
    pub(super) given: Vec<(QuantityId, usize)>,
    /// By stage.
    pub(super) steps: Vec<Step>,
    by_quantity: HashMap<QuantityId, usize>,
    /// What is worked out inside formulas.
    by_node: HashMap<NodeId, usize>,
}

impl Program {
    /// Flattens what leads to `targets`; a quantity for which `is_given` holds is not worked out but set.
    pub fn new(
        book: &Book,
        targets: impl IntoIterator<Item = QuantityId>,
        is_given: impl Fn(&Quantity) -> bool,
    ) -> Self {
        let program = Self {
            slots: vec![],
            constants: vec![],
            given: vec![],
            steps: vec![],
            by_quantity: HashMap::new(),
            by_node: HashMap::new(),
        };
        let mut flattening = Flattening { book, is_given, program };
        for target in targets {
            flattening.quantity(target);
        }
        let mut program = flattening.program;
        program.steps.sort_by_key(|step| step.stage);
        program
    }

    fn slot(&mut self, axis: Axis) -> usize {
        self.slots.push(axis);
        self.slots.len() - 1
    }
}

struct Flattening<'b, F> {
    book: &'b Book,
    is_given: F,
    program: Program,
}

impl<F: Fn(&Quantity) -> bool> Flattening<'_, F> {
    fn quantity(&mut self, id: QuantityId) -> usize {
        if let Some(slot) = self.program.by_quantity.get(&id) {
            return *slot;
        }
        let quantity = self.book.quantity(id);
        let given = (self.is_given)(quantity);
        let slot = match quantity.kind {
            Kind::Formula { root, .. } | Kind::Payment { root } if !given => self.node(root, id),
            Kind::Line { root } if !given => {
                let exact = self.node(root, id);
                self.step(Action::Cents, [exact; 3], quantity.axis, quantity.stage, id)
            }
            _ => {
                let slot = self.program.slot(quantity.axis);
                self.program.given.push((id, slot));
                slot
            }
        };
        self.program.by_quantity.insert(id, slot);
        slot
    }

    fn node(&mut self, id: NodeId, owner: QuantityId) -> usize {
        if let Some(slot) = self.program.by_node.get(&id) {
            return *slot;
        }
        let placed = self.book.placed(id);
        let (action, operands) = match placed.node {
            Node::Quantity(quantity) => return self.quantity(quantity),
            Node::Constant { value, .. } => {
                let slot = self.program.slot(Axis::One);
                self.program.constants.push((slot, value));
                return slot;
            }
            Node::Binary(operator, left, right) => {
                let (left, right) = (self.node(left, owner), self.node(right, owner));
                (Action::Binary(operator), [left, right, right])
            }
            Node::Sum(part) => (Action::Sum, [self.node(part, owner); 3]),
            Node::Largest(part) => (Action::Largest, [self.node(part, owner); 3]),
            Node::LargestOfTeam(part) => (Action::LargestOfTeam, [self.node(part, owner); 3]),
            Node::MeanOfMonths(part) => (Action::MeanOfMonths, [self.node(part, owner); 3]),
            Node::Ceiling(part) => (Action::Ceiling, [self.node(part, owner); 3]),
            Node::Choose { when, then, otherwise } => {
                (Action::Choose, [self.node(when, owner), self.node(then, owner), self.node(otherwise, owner)])
            }
        };
        let slot = self.step(action, operands, placed.axis, placed.stage, owner);
        self.program.by_node.insert(id, slot);
        slot
    }

    fn step(&mut self, action: Action, from: [usize; 3], axis: Axis, stage: Stage, owner: QuantityId) -> usize {
        let out = self.program.slot(axis);
        let [left, right, third] = from;
        self.program.steps.push(Step { action, left, right, third, out, stage, owner });
        out
    }
}

/// A program laid out for one scenario, with its values.
#[derive(Clone, Debug)]
pub struct Run<'p, N> {
    program: &'p Program,
    /// Start and length of each slot among the values.
    places: Vec<(usize, usize)>,
    values: Vec<N>,
    /// The languages of each team, by their places.
    teams: Vec<Vec<usize>>,
}

/// A value too large to hold, or a division by nothing, on the way to a quantity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLarge(pub QuantityId);

impl<'p, N: Number> Run<'p, N> {
    /// Lays out the program and reads the inputs; nothing is worked out yet.
    ///
    /// # Errors
    /// When an input is too large to hold, or not a number.
    pub fn new(program: &'p Program, book: &Book, scenario: &Scenario) -> Result<Self, TooLarge> {
        let mut places = Vec::with_capacity(program.slots.len());
        let mut end = 0;
        for axis in &program.slots {
            let length = axis.length(scenario);
            places.push((end, length));
            end += length;
        }
        let teams = queues(&scenario.demand.languages);
        let mut run = Self { program, places, values: vec![N::ZERO; end], teams };
        for (slot, value) in &program.constants {
            if let Some(value) = N::of(*value) {
                run.values[run.places[*slot].0] = value;
            }
        }
        for (id, _) in &program.given {
            run.read(*id, book, scenario)?;
        }
        Ok(run)
    }

    /// Reads an input of a scenario; anything else stays.
    pub(super) fn read(&mut self, id: QuantityId, book: &Book, scenario: &Scenario) -> Result<(), TooLarge> {
        let (Kind::Input(read) | Kind::Choice(read), Some(start)) = (&book.quantity(id).kind, self.place(id)) else {
            return Ok(());
        };
        let mut all_held = true;
        read.each(scenario, |at, value| match N::of(value) {
            Some(value) => self.values[start + at] = value,
            None => all_held = false,
        });
        if all_held { Ok(()) } else { Err(TooLarge(id)) }
    }

    /// Where the values of a quantity begin, for [`Run::at`]; none when the program does not lead to it.
    pub fn place(&self, id: QuantityId) -> Option<usize> {
        self.program.by_quantity.get(&id).map(|slot| self.places[*slot].0)
    }

    /// The value at a place of this run.
    pub fn at(&self, place: usize) -> N {
        self.values.get(place).copied().unwrap_or(N::ZERO)
    }

    /// The quantities that are given, in no particular order.
    pub fn given(&self) -> impl Iterator<Item = QuantityId> + use<'p, N> {
        self.program.given.iter().map(|(id, _)| *id)
    }

    /// Sets the values of a given quantity, results of the plan.
    ///
    /// # Errors
    /// When a value is too large to hold, or not a number.
    pub fn set(&mut self, id: QuantityId, values: &[f64]) -> Result<(), TooLarge> {
        if let Some(slot) = self.program.by_quantity.get(&id) {
            let (start, length) = self.places[*slot];
            for (place, value) in self.values[start..start + length].iter_mut().zip(values) {
                *place = N::measured(*value).ok_or(TooLarge(id))?;
            }
        }
        Ok(())
    }

    /// Sets an input to another value than the scenario's.
    ///
    /// # Errors
    /// When the value is too large to hold, or not a number.
    pub fn set_input(&mut self, id: QuantityId, value: f64) -> Result<(), TooLarge> {
        self.set_exactly(id, N::of(value).ok_or(TooLarge(id))?);
        Ok(())
    }

    /// Sets a given quantity to a value that was worked out elsewhere, as it is.
    pub fn set_exactly(&mut self, id: QuantityId, value: N) {
        if let Some(slot) = self.program.by_quantity.get(&id) {
            self.values[self.places[*slot].0] = value;
        }
    }

    /// The values of a quantity, one or one a month (channel, language); none when the program does not lead to it.
    pub fn values(&self, id: QuantityId) -> &[N] {
        let Some(slot) = self.program.by_quantity.get(&id) else { return &[] };
        let (start, length) = self.places[*slot];
        &self.values[start..start + length]
    }

    /// The values of a node inside a formula, one or one a month (channel, language); none when the program does not work
    /// it out.
    pub fn node(&self, id: NodeId) -> &[N] {
        let Some(slot) = self.program.by_node.get(&id) else { return &[] };
        let (start, length) = self.places[*slot];
        &self.values[start..start + length]
    }

    /// The value of a quantity; its first where it has several.
    pub fn value(&self, id: QuantityId) -> N {
        self.values(id).first().copied().unwrap_or(N::ZERO)
    }

    /// Takes the steps of some stages, one after the other.
    ///
    /// # Errors
    /// When a value on the way is too large to hold.
    pub fn work_out(&mut self, stages: RangeInclusive<Stage>) -> Result<(), TooLarge> {
        let steps = &self.program.steps;
        let first = steps.partition_point(|step| step.stage < *stages.start());
        let end = steps.partition_point(|step| step.stage <= *stages.end());
        for step in &steps[first..end] {
            self.take(step).ok_or(TooLarge(step.owner))?;
        }
        Ok(())
    }

    pub(super) fn take_at(&mut self, place: usize) -> Result<(), TooLarge> {
        let step = &self.program.steps[place];
        self.take(step).ok_or(TooLarge(step.owner))
    }

    fn take(&mut self, step: &Step) -> Option<()> {
        match step.action {
            Action::Binary(Operator::Add) => self.each(step, N::plus),
            Action::Binary(Operator::Subtract) => self.each(step, N::minus),
            Action::Binary(Operator::Multiply) => self.each(step, N::times),
            Action::Binary(Operator::Divide) => self.each(step, N::over),
            Action::Binary(Operator::Larger) => self.each(step, |left, right| Some(left.larger(right))),
            Action::Binary(Operator::Smaller) => self.each(step, |left, right| Some(left.smaller(right))),
            Action::Binary(Operator::Where) => {
                self.each(step, |value, other| Some(if other == N::ZERO { N::ZERO } else { value }))
            }
            Action::Binary(Operator::UnlessNoise) => self.each(step, |value, other| {
                let noise = other.times(N::of(NOISE)?)?;
                Some(if value > noise { value } else { N::ZERO })
            }),
            Action::LargestOfTeam => self.largest_of_team(step),
            Action::MeanOfMonths => self.mean_of_months(step),
            Action::Ceiling => self.each(step, |value, _| value.ceiling()),
            Action::Cents => self.each(step, |value, _| Some(value.cents())),
            Action::Sum => self.fold(step, N::plus),
            Action::Largest => self.fold(step, |left, right| Some(left.larger(right))),
            Action::Choose => {
                let chosen = if self.values[self.places[step.left].0] == N::ZERO { step.third } else { step.right };
                let chosen = Step { left: chosen, right: chosen, ..*step };
                self.each(&chosen, |value, _| Some(value))
            }
        }
    }

    /// Value by value; a single one goes with every value of a list.
    fn each(&mut self, step: &Step, operation: impl Fn(N, N) -> Option<N>) -> Option<()> {
        let (left, left_length) = self.places[step.left];
        let (right, right_length) = self.places[step.right];
        let (out, length) = self.places[step.out];
        let (left_stride, right_stride) = (usize::from(left_length > 1), usize::from(right_length > 1));
        for at in 0..length {
            let operands = (self.values[left + at * left_stride], self.values[right + at * right_stride]);
            self.values[out + at] = operation(operands.0, operands.1)?;
        }
        Some(())
    }

    /// For each language the largest value among those of its team.
    fn largest_of_team(&mut self, step: &Step) -> Option<()> {
        let (from, (out, _)) = (self.places[step.left].0, self.places[step.out]);
        for team in &self.teams {
            let values = team.iter().map(|language| self.values[from + language]);
            let largest = values.reduce(N::larger)?;
            team.iter().for_each(|language| self.values[out + language] = largest);
        }
        Some(())
    }

    /// The mean of the months that are not zero.
    fn mean_of_months(&mut self, step: &Step) -> Option<()> {
        let (start, length) = self.places[step.left];
        let months = self.values[start..start + length].iter().filter(|month| **month != N::ZERO);
        let (sum, count) = months
            .fold((Some(N::ZERO), 0.0), |(sum, count), month| (sum.and_then(|sum| sum.plus(*month)), count + 1.0));
        self.values[self.places[step.out].0] = if count > 0.0 { sum?.over(N::of(count)?)? } else { N::ZERO };
        Some(())
    }

    /// A list to one value.
    fn fold(&mut self, step: &Step, operation: impl Fn(N, N) -> Option<N>) -> Option<()> {
        let (start, length) = self.places[step.left];
        let (first, rest) = self.values[start..start + length].split_first()?;
        let result = rest.iter().try_fold(*first, |so_far, value| operation(so_far, *value))?;
        self.values[self.places[step.out].0] = result;
        Some(())
    }
}
