//! Named quantities: inputs, figures of the plan, formulas and lines.

use super::expression::NodeId;
use super::unit::Unit;
use crate::model::plan::{Plan, SupplierPlan};
use crate::model::scenario::{Channel, Language, Scenario};

/// The place of a quantity in its book.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct QuantityId(pub(super) u32);

impl QuantityId {
    pub(super) fn place(self) -> usize {
        self.0 as usize
    }
}

/// A quantity with a name, a unit and a meaning.
#[derive(Clone, Debug)]
pub struct Quantity {
    /// An input's id (`staff.pension`), a figure's (`plan.heads`), a formula's (`wage.loading`) or a line's
    /// (`in_house.staff.agents`, `outsourced.hybrid.service`).
    pub id: String,
    pub unit: Unit,
    pub axis: Axis,
    /// When it is known.
    pub stage: Stage,
    pub kind: Kind,
}

impl Quantity {
    /// Where the plan keeps it.
    pub fn stored(&self) -> Option<Figure> {
        match self.kind {
            Kind::Figure { figure, .. } | Kind::Formula { stored: Some(figure), .. } => Some(figure),
            _ => None,
        }
    }
}

/// How many values a quantity has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis {
    One,
    /// Twelve, January first.
    Months,
    /// One a channel of the scenario.
    Channels,
    /// One a language of the scenario.
    Languages,
}

impl Axis {
    /// The axis of two operands together: a single value goes with any list.
    pub(super) fn with(self, other: Self) -> Option<Self> {
        match (self, other) {
            (Self::One, axis) | (axis, Self::One) => Some(axis),
            (left, right) => (left == right).then_some(left),
        }
    }

    /// Its length in a scenario.
    pub fn length(self, scenario: &Scenario) -> usize {
        match self {
            Self::One => 1,
            Self::Months => 12,
            Self::Channels => scenario.demand.channels.len(),
            Self::Languages => scenario.demand.languages.len(),
        }
    }
}

/// When a quantity is known; each stage needs only what stands before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// From the inputs alone, whatever the volume.
    Scenario,
    /// Once the volume is staffed.
    Volume,
    /// Once the permanent team is chosen.
    Team,
}

/// Where a quantity's value comes from.
#[derive(Clone, Debug)]
pub enum Kind {
    /// The manager's own number.
    Input(Read),
    /// The manager's own choice, as 1 where the formula asks for it and 0 elsewhere.
    Choice(Read),
    /// Found by the plan, by a search or slot by slot, from the quantities named.
    Figure { figure: Figure, from: Vec<&'static str> },
    /// Worked out by an expression. Plan formulas are also stored in the plan, from where the bills take them.
    Formula { root: NodeId, stored: Option<Figure> },
    /// A line of a bill: an expression, rounded to the cent.
    Line { root: NodeId },
    /// A payment that is made once: an expression, not rounded.
    Payment { root: NodeId },
}

/// How an input is read.
#[derive(Clone, Copy, Debug)]
pub enum Read {
    One(fn(&Scenario) -> f64),
    Months(fn(&Scenario) -> &[f64]),
    Channels(fn(&Channel) -> f64),
    Languages(fn(&Language) -> f64),
}

impl Read {
    pub(super) fn axis(self) -> Axis {
        match self {
            Self::One(_) => Axis::One,
            Self::Months(_) => Axis::Months,
            Self::Channels(_) => Axis::Channels,
            Self::Languages(_) => Axis::Languages,
        }
    }

    /// Hands over its values in a scenario, first to last.
    pub(super) fn each(self, scenario: &Scenario, mut take: impl FnMut(usize, f64)) {
        match self {
            Self::One(read) => take(0, read(scenario)),
            Self::Months(read) => read(scenario).iter().take(12).enumerate().for_each(|(at, value)| take(at, *value)),
            Self::Channels(read) => {
                scenario.demand.channels.iter().map(read).enumerate().for_each(|(at, v)| take(at, v))
            }
            Self::Languages(read) => {
                scenario.demand.languages.iter().map(read).enumerate().for_each(|(at, v)| take(at, v));
            }
        }
    }
}

/// Where a figure stands in the plan or the supplier's plan.
#[derive(Clone, Copy, Debug)]
pub enum Figure {
    One {
        read: fn(&Plan, &SupplierPlan) -> f64,
        write: for<'a> fn(&'a mut Plan, &'a mut SupplierPlan) -> &'a mut f64,
    },
    Months {
        read: for<'a> fn(&'a Plan, &'a SupplierPlan) -> &'a [f64; 12],
        write: for<'a> fn(&'a mut Plan, &'a mut SupplierPlan) -> &'a mut [f64; 12],
    },
}

impl Figure {
    pub(super) fn axis(self) -> Axis {
        match self {
            Self::One { .. } => Axis::One,
            Self::Months { .. } => Axis::Months,
        }
    }

    /// Its value, one or twelve.
    pub fn read<'a>(self, plan: &'a Plan, supplier: &'a SupplierPlan, room: &'a mut f64) -> &'a [f64] {
        match self {
            Self::One { read, .. } => {
                *room = read(plan, supplier);
                std::slice::from_ref(room)
            }
            Self::Months { read, .. } => read(plan, supplier),
        }
    }

    /// Puts its value, one or twelve, in the plan.
    pub fn write(self, plan: &mut Plan, supplier: &mut SupplierPlan, values: &[f64]) {
        let place = match self {
            Self::One { write, .. } => std::slice::from_mut(write(plan, supplier)),
            Self::Months { write, .. } => write(plan, supplier),
        };
        for (place, value) in place.iter_mut().zip(values) {
            *place = *value;
        }
    }
}
