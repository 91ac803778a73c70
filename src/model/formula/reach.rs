//! What a change of some inputs reaches: a spreadsheet takes only those steps again.

use super::book::Book;
use super::expression::{Node, NodeId};
use super::number::Number;
use super::program::{Program, Run, TooLarge};
use super::quantity::{Kind, QuantityId, Stage};
use crate::model::scenario::Scenario;

/// The part of a program that a change reaches.
#[derive(Clone, Debug)]
pub struct Reach {
    /// Inputs to be read again.
    inputs: Vec<QuantityId>,
    /// Figures of the plan to be found again, that the program needs.
    pub figures: Vec<QuantityId>,
    /// Steps to be taken again, by stage.
    steps: [Vec<u32>; 3],
}

impl Reach {
    /// What a change of some inputs reaches, by their ids, a list item by its name.
    pub fn of(program: &Program, book: &Book, changed: &[&str]) -> Self {
        let changed: Vec<String> = changed.iter().map(|id| any_item(id)).collect();
        let mut reached: Vec<bool> = Vec::new();
        for (_, quantity) in book.quantities() {
            let is_reached = |id: QuantityId| reached.get(id.place()).copied().unwrap_or(false);
            let here = match &quantity.kind {
                Kind::Input(_) | Kind::Choice(_) => changed.contains(&quantity.id),
                // Some inputs are read by the search alone and stand in no formula; a rule's number stands in the rule.
                Kind::Figure { from, .. } => from.iter().any(|name| {
                    changed
                        .iter()
                        .any(|id| id.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
                        || book.find(name).is_some_and(is_reached)
                }),
                Kind::Formula { root, .. } | Kind::Line { root } | Kind::Payment { root } => {
                    any_operand(book, *root, &is_reached)
                }
            };
            reached.push(here);
        }
        Self::through(program, book, false, |id| reached.get(id.place()).copied().unwrap_or(false))
    }

    /// The whole program.
    pub fn everything(program: &Program, book: &Book) -> Self {
        // Also the steps from constants alone, which no change reaches.
        Self::through(program, book, true, |_| true)
    }

    fn through(program: &Program, book: &Book, is_first: bool, is_reached: impl Fn(QuantityId) -> bool) -> Self {
        let mut reach = Self { inputs: Vec::new(), figures: Vec::new(), steps: Default::default() };
        let mut is_new = vec![is_first; program.slots.len()];
        for (id, slot) in program.given.iter().filter(|(id, _)| is_reached(*id)) {
            is_new[*slot] = true;
            match book.quantity(*id).kind {
                Kind::Input(_) | Kind::Choice(_) => reach.inputs.push(*id),
                _ => reach.figures.push(*id),
            }
        }
        for (place, step) in (0u32..).zip(&program.steps) {
            if is_new[step.left] || is_new[step.right] || is_new[step.third] {
                is_new[step.out] = true;
                reach.steps[step.stage as usize].push(place);
            }
        }
        reach
    }
}

impl<N: Number> Run<'_, N> {
    /// Reads the inputs of a change again.
    ///
    /// # Errors
    /// When an input is too large to hold, or not a number.
    pub fn read_again(&mut self, reach: &Reach, book: &Book, scenario: &Scenario) -> Result<(), TooLarge> {
        reach.inputs.iter().try_for_each(|id| self.read(*id, book, scenario))
    }

    /// Takes the steps of a stage that a change reaches.
    ///
    /// # Errors
    /// When a value on the way is too large to hold.
    pub fn work_out_again(&mut self, reach: &Reach, stage: Stage) -> Result<(), TooLarge> {
        reach.steps[stage as usize].iter().try_for_each(|place| self.take_at(*place as usize))
    }
}

/// `demand.channels[Phone].share` as the book has it: `demand.channels[].share`.
fn any_item(id: &str) -> String {
    match id.split_once('[').and_then(|(list, rest)| Some((list, rest.split_once(']')?.1))) {
        Some((list, field)) => format!("{list}[]{field}"),
        None => id.to_owned(),
    }
}

/// Whether an expression names a quantity of a kind.
fn any_operand(book: &Book, root: NodeId, is_wanted: &impl Fn(QuantityId) -> bool) -> bool {
    match book.node(root) {
        Node::Constant { .. } => false,
        Node::Quantity(id) => is_wanted(id),
        Node::Binary(_, left, right) => any_operand(book, left, is_wanted) || any_operand(book, right, is_wanted),
        Node::Sum(part)
        | Node::Largest(part)
        | Node::LargestOfTeam(part)
        | Node::MeanOfMonths(part)
        | Node::Ceiling(part) => any_operand(book, part, is_wanted),
        Node::Choose { when, then, otherwise } => {
            [when, then, otherwise].into_iter().any(|part| any_operand(book, part, is_wanted))
        }
    }
}
