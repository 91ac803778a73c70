//! Inputs and figures enter the book: by field, so that a wrong name does not compile, with the unit of their table.

use super::expression::{Draft, Term};
use super::quantity::{Figure, Kind, Quantity, Read, Stage};
use super::unit::Unit;
use crate::model::parameters;

/// Binds inputs of the scenario to local names: `inputs!(draft; housing { spare }, overhead { rate as overhead_rate })`.
macro_rules! inputs {
    (@one $draft:ident $group:ident $name:ident) => { inputs!(@one $draft $group $name as $name); };
    (@one $draft:ident $group:ident $name:ident as $local:ident) => {
        let $local = $draft.input(
            concat!(stringify!($group), ".", stringify!($name)),
            $crate::model::formula::Read::One(|scenario| scenario.$group.$name),
        );
    };
    ($draft:ident; $($group:ident { $($name:ident $(as $local:ident)?),* $(,)? }),* $(,)?) => {
        $($( inputs!(@one $draft $group $name $(as $local)?); )*)*
    };
}
pub(crate) use inputs;

/// The volume, which curves change while everything else stays.
pub(in crate::model) const VOLUME: &str = "demand.contacts_per_month";

impl Draft {
    /// An input, with the dimension (else the unit) of its entry in the table of inputs.
    pub fn input(&self, id: &str, read: Read) -> Term<'_> {
        let unit = match parameters::find(id) {
            Some(parameter) => parameter.dimension.as_ref().unwrap_or(&parameter.unit).parse(),
            None => "no entry".parse(),
        };
        let unit = unit.unwrap_or_else(|error| {
            self.fault(format!("{id}: {error}"));
            Unit::ONE
        });
        let stage = if id == VOLUME { Stage::Volume } else { Stage::Scenario };
        self.quantity(Quantity { id: id.to_owned(), unit, axis: read.axis(), stage, kind: Kind::Input(read) })
    }

    /// A choice of the manager, as 1 or 0.
    pub fn choice(&self, id: &str, read: Read) -> Term<'_> {
        let axis = read.axis();
        self.quantity(Quantity {
            id: id.to_owned(),
            unit: Unit::ONE,
            axis,
            stage: Stage::Scenario,
            kind: Kind::Choice(read),
        })
    }

    /// A figure that the plan finds from other quantities and inputs, named by their ids.
    pub fn figure(&self, id: &str, unit: &str, stage: Stage, figure: Figure, from: &[&[&'static str]]) -> Term<'_> {
        let unit = unit.parse().unwrap_or_else(|error| {
            self.fault(format!("{id}: {error}"));
            Unit::ONE
        });
        self.quantity(Quantity {
            id: id.to_owned(),
            unit,
            axis: figure.axis(),
            stage,
            kind: Kind::Figure { figure, from: from.concat() },
        })
    }

    /// A formula of the plan, which stores its value.
    pub fn stored(&self, id: &str, term: Term<'_>, figure: Figure) -> Term<'_> {
        self.define(id, term, |root| Kind::Formula { root, stored: Some(figure) })
    }

    /// Names an expression: other formulas use it by the handle, explanations by the id.
    pub fn formula(&self, id: &str, term: Term<'_>) -> Term<'_> {
        self.define(id, term, |root| Kind::Formula { root, stored: None })
    }

    /// A payment that is made once.
    pub fn payment(&self, id: &str, term: Term<'_>) -> Term<'_> {
        self.define(id, term, |root| Kind::Payment { root })
    }

    /// A line of a bill: the expression rounded to the cent.
    pub fn line(&self, id: &str, term: Term<'_>) -> Term<'_> {
        self.define(id, term, |root| Kind::Line { root })
    }
}
