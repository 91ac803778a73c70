//! Expressions: small copyable handles on a draft, combined with `+ - * /`, each knowing its unit.

use std::cell::RefCell;
use std::ops::{Add, Div, Mul, Sub};

use super::quantity::{Axis, Kind, Quantity, QuantityId, Stage};
use super::unit::Unit;

/// The place of a node in its book.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(pub(super) u32);

/// One node of an expression. Walk it from the root of a quantity ([`super::Book::node`]).
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Node {
    /// A number of the formula itself: the 12 months of a year, the 1 of `1 - leave`.
    Constant { value: f64, unit: Unit },
    /// A named quantity: an input, a figure of the plan, another formula, a line of a bill.
    Quantity(QuantityId),
    /// Two operands, a month (channel, language) each where either has one.
    Binary(Operator, NodeId, NodeId),
    /// The sum of twelve months (an amount a month becomes one a year), of the channels or of the languages.
    Sum(NodeId),
    /// The largest of the twelve months.
    Largest(NodeId),
    /// For each language the largest value among those of its team.
    LargestOfTeam(NodeId),
    /// The mean of the months that are not zero; 0 where all are.
    MeanOfMonths(NodeId),
    /// The smallest whole number not below, ignoring a remainder below 1e-9.
    Ceiling(NodeId),
    /// The second where the first is not zero, else the third.
    Choose { when: NodeId, then: NodeId, otherwise: NodeId },
}

/// What a [`Node::Binary`] does with its operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    Add,
    Subtract,
    Multiply,
    Divide,
    /// The larger of two.
    Larger,
    /// The smaller of two.
    Smaller,
    /// The first where the second is not zero, else 0.
    Where,
    /// The first where it is more than a hundred million millionth of the second, else 0: less is noise of the sums before.
    UnlessNoise,
}

/// A node with what follows from its operands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Placed {
    pub node: Node,
    pub unit: Unit,
    pub axis: Axis,
    pub stage: Stage,
}

/// A book while its formulas are being written.
#[derive(Default)]
pub struct Draft {
    pub(super) content: RefCell<Content>,
}

/// What a draft holds.
#[derive(Default)]
pub(super) struct Content {
    pub nodes: Vec<Placed>,
    pub quantities: Vec<Quantity>,
    pub faults: Vec<String>,
}

/// A handle on an expression of a draft.
#[derive(Clone, Copy)]
pub struct Term<'d> {
    draft: &'d Draft,
    node: NodeId,
}

/// A number with a unit, for formulas: `12 month/year`.
#[derive(Clone, Copy, Debug)]
pub struct Constant(pub f64, pub &'static str);

impl Draft {
    /// Enters a quantity under its id, or finds the one that is there, and gives a handle on it.
    pub(super) fn quantity(&self, quantity: Quantity) -> Term<'_> {
        let mut content = self.content.borrow_mut();
        let known = content.quantities.iter().position(|other| other.id == quantity.id);
        let index = known.unwrap_or_else(|| {
            content.quantities.push(quantity);
            content.quantities.len() - 1
        });
        let Quantity { unit, axis, stage, .. } = content.quantities[index];
        let node = Node::Quantity(QuantityId(index as u32));
        self.place(&mut content, Placed { node, unit, axis, stage })
    }

    /// Enters a quantity with the unit, axis and stage of its expression.
    pub(super) fn define(&self, id: &str, term: Term<'_>, kind: impl FnOnce(NodeId) -> Kind) -> Term<'_> {
        let Placed { unit, axis, stage, .. } = self.placed(term.node);
        self.quantity(Quantity { id: id.to_owned(), unit, axis, stage, kind: kind(term.node) })
    }

    /// A constant as an expression.
    pub fn constant(&self, Constant(value, unit): Constant) -> Term<'_> {
        let mut content = self.content.borrow_mut();
        let unit = unit.parse().unwrap_or_else(|error| {
            content.faults.push(format!("constant {value}: {error}"));
            Unit::ONE
        });
        let node = Node::Constant { value, unit };
        self.place(&mut content, Placed { node, unit, axis: Axis::One, stage: Stage::Scenario })
    }

    /// The sum of several expressions of one unit; `None` without any.
    pub fn sum<'d>(&'d self, terms: impl IntoIterator<Item = Term<'d>>) -> Option<Term<'d>> {
        terms.into_iter().reduce(|sum, term| sum + term)
    }

    pub(super) fn placed(&self, node: NodeId) -> Placed {
        self.content.borrow().nodes[node.0 as usize]
    }

    fn place(&self, content: &mut Content, placed: Placed) -> Term<'_> {
        content.nodes.push(placed);
        Term { draft: self, node: NodeId(content.nodes.len() as u32 - 1) }
    }

    pub(super) fn fault(&self, text: String) {
        self.content.borrow_mut().faults.push(text);
    }
}

impl<'d> Term<'d> {
    /// Its place in the finished book, if it is a named quantity.
    pub fn quantity(self) -> Option<QuantityId> {
        match self.placed().node {
            Node::Quantity(id) => Some(id),
            _ => None,
        }
    }

    fn placed(self) -> Placed {
        self.draft.placed(self.node)
    }

    fn beside(self, node: Node, unit: Unit, axis: Axis, stage: Stage) -> Self {
        self.draft.place(&mut self.draft.content.borrow_mut(), Placed { node, unit, axis, stage })
    }

    fn binary(self, operator: Operator, other: Self) -> Self {
        let (left, right) = (self.placed(), other.placed());
        let unit = match operator {
            Operator::Multiply => left.unit.times(right.unit),
            Operator::Divide => left.unit.per(right.unit),
            Operator::Where => left.unit,
            _ => {
                if left.unit != right.unit {
                    self.mixed(&format!("{operator:?}"), other);
                }
                left.unit
            }
        };
        let axis = left.axis.with(right.axis).unwrap_or_else(|| {
            self.mixed("lists of different length", other);
            left.axis
        });
        self.beside(Node::Binary(operator, self.node, other.node), unit, axis, left.stage.max(right.stage))
    }

    /// Notes that two operands do not fit.
    fn mixed(self, what: &str, other: Self) {
        let content = self.draft.content.borrow();
        let write = |term: Self| super::text::formula(&content.nodes, &content.quantities, term.node);
        let (left, right) = (self.placed(), other.placed());
        let text = format!("{what}: {} ({}) and {} ({})", write(self), left.unit, write(other), right.unit);
        drop(content);
        self.draft.fault(text);
    }

    /// The larger of two.
    pub fn at_least(self, other: Self) -> Self {
        self.binary(Operator::Larger, other)
    }

    /// The smaller of two.
    pub fn at_most(self, other: Self) -> Self {
        self.binary(Operator::Smaller, other)
    }

    /// Itself, or nothing where it is negative.
    pub fn at_least_zero(self) -> Self {
        let Placed { unit, .. } = self.placed();
        let zero = self.beside(Node::Constant { value: 0.0, unit }, unit, Axis::One, Stage::Scenario);
        self.binary(Operator::Larger, zero)
    }

    /// The sum of the twelve months: an amount a month becomes one a year.
    pub fn year_sum(self) -> Self {
        let Placed { unit, axis, stage, .. } = self.placed();
        if axis != Axis::Months {
            self.mixed("a sum over the year needs months", self);
        }
        self.beside(Node::Sum(self.node), unit.times(Unit::MONTHS_A_YEAR), Axis::One, stage)
    }

    /// The sum over the channels or the languages.
    pub fn total(self) -> Self {
        let Placed { unit, axis, stage, .. } = self.placed();
        if !matches!(axis, Axis::Channels | Axis::Languages) {
            self.mixed("a total needs channels or languages", self);
        }
        self.beside(Node::Sum(self.node), unit, Axis::One, stage)
    }

    /// The largest of the twelve months.
    pub fn largest_month(self) -> Self {
        let Placed { unit, axis, stage, .. } = self.placed();
        if axis != Axis::Months {
            self.mixed("a largest month needs months", self);
        }
        self.beside(Node::Largest(self.node), unit, Axis::One, stage)
    }

    /// The mean of the months that are not zero; 0 where all are.
    pub fn mean_of_months(self) -> Self {
        let Placed { unit, axis, stage, .. } = self.placed();
        if axis != Axis::Months {
            self.mixed("a mean of months needs months", self);
        }
        self.beside(Node::MeanOfMonths(self.node), unit, Axis::One, stage)
    }

    /// For each language the largest value among those of its team.
    pub fn largest_of_team(self) -> Self {
        let Placed { unit, axis, stage, .. } = self.placed();
        if axis != Axis::Languages {
            self.mixed("a team's largest needs languages", self);
        }
        self.beside(Node::LargestOfTeam(self.node), unit, axis, stage)
    }

    /// Itself in the months (or where else) the other is not zero, and nothing elsewhere.
    pub fn only_where(self, other: Self) -> Self {
        self.binary(Operator::Where, other)
    }

    /// Itself, or nothing where it is so small beside the other that it is noise of the sums before.
    pub fn unless_noise_beside(self, other: Self) -> Self {
        self.binary(Operator::UnlessNoise, other)
    }

    /// The smallest whole number not below, ignoring a remainder below 1e-9.
    pub fn ceiling(self) -> Self {
        let Placed { unit, axis, stage, .. } = self.placed();
        self.beside(Node::Ceiling(self.node), unit, axis, stage)
    }

    /// `then` where this is not zero, else `otherwise`.
    pub fn choose(self, then: Self, otherwise: Self) -> Self {
        let (when, yes, no) = (self.placed(), then.placed(), otherwise.placed());
        if yes.unit != no.unit || when.axis != Axis::One || yes.axis != no.axis {
            then.mixed("choice", otherwise);
        }
        let node = Node::Choose { when: self.node, then: then.node, otherwise: otherwise.node };
        self.beside(node, yes.unit, yes.axis, when.stage.max(yes.stage).max(no.stage))
    }
}

/// The operators between handles, plain whole numbers and constants with units.
macro_rules! operators {
    ($($trait:ident $method:ident $operator:ident),*) => {$(
        impl<'d> $trait for Term<'d> {
            type Output = Term<'d>;
            fn $method(self, other: Self) -> Self {
                self.binary(Operator::$operator, other)
            }
        }
        impl<'d> $trait<Term<'d>> for Constant {
            type Output = Term<'d>;
            fn $method(self, other: Term<'d>) -> Term<'d> {
                other.draft.constant(self).binary(Operator::$operator, other)
            }
        }
        impl<'d> $trait<Constant> for Term<'d> {
            type Output = Term<'d>;
            fn $method(self, other: Constant) -> Self {
                self.binary(Operator::$operator, self.draft.constant(other))
            }
        }
        impl<'d> $trait<Term<'d>> for i32 {
            type Output = Term<'d>;
            fn $method(self, other: Term<'d>) -> Term<'d> {
                Constant(f64::from(self), "1").$method(other)
            }
        }
        impl<'d> $trait<i32> for Term<'d> {
            type Output = Term<'d>;
            fn $method(self, other: i32) -> Self {
                self.$method(Constant(f64::from(other), "1"))
            }
        }
    )*};
}

operators!(Add add Add, Sub sub Subtract, Mul mul Multiply, Div div Divide);
