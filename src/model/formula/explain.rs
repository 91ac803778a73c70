//! How an amount comes about: its formula, the value of each quantity in it, and so on down to the inputs.

use rust_decimal::Decimal;

use super::book::book;
use super::number::Number;
use super::program::Run;
use super::quantity::{Axis, Kind, QuantityId};
use super::setting;
use super::text::Token;
use super::unit::Unit;
use super::whole::whole_book;
use crate::model::bill::Sourcing;
use crate::model::comparison::Comparison;
use crate::model::error::ModelError;
use crate::model::parameters;
use crate::model::scenario::Scenario;

/// A quantity and what stands behind it.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// A line's id (`in_house.staff.agents`, `outsourced.hybrid.service`), an input's (`staff.pension`,
    /// `demand.channels[Phone].share`), or that of a quantity in between (`plan.heads`, `wage.loaded`).
    pub id: String,
    pub role: Role,
    pub unit: Unit,
    pub value: Value,
    /// The formula in pieces, in reading order; empty for what has none.
    pub formula: Vec<Piece>,
    /// The quantities the value comes from, each once, in reading order.
    pub parts: Vec<Explanation>,
    /// Of an input.
    pub source: Option<Source>,
}

/// What a quantity is in the calculation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A line of a bill, rounded to the cent.
    Line,
    /// A payment that is made once.
    Payment,
    /// Worked out by its formula.
    Formula,
    /// Found by a search over half-hours, months or teams, from its parts.
    Found,
    /// Stated by the manager, or left at its default.
    Input,
}

/// The value of a quantity, in its unit.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// EUR to the cent.
    Money(Decimal),
    Number(f64),
    /// Twelve months, seven days or 24 hours.
    Numbers(Vec<f64>),
    /// One a channel or language, by name.
    Items(Vec<(String, f64)>),
    /// A setting that is no number, as the scenario file writes it.
    Text(String),
}

/// A piece of a formula, in reading order.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    Quantity {
        id: String,
        unit: Unit,
        value: Value,
    },
    /// A number of the formula itself: the 12 months of a year.
    Constant(f64, Unit),
    /// ` + `, ` * `, `(`, `max(`, `, `.
    Sign(&'static str),
}

/// Where an input comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum Source {
    /// The user's own words.
    Own(String),
    /// The sources of the default, from the table of inputs.
    Table(&'static [parameters::Source]),
}

/// Explains a line of a comparison of a scenario, or any quantity behind a line, by its id, down to the inputs.
///
/// # Errors
/// When there is no such id, or the comparison is not one of that scenario.
pub fn explain(scenario: &Scenario, comparison: &Comparison, id: &str) -> Result<Explanation, ModelError> {
    explaining(scenario, comparison, id, usize::MAX)
}

/// The same without what stands behind the parts: quick enough for every frame in which a slider moves.
///
/// # Errors
/// When there is no such id, or the comparison is not one of that scenario.
pub fn explain_briefly(scenario: &Scenario, comparison: &Comparison, id: &str) -> Result<Explanation, ModelError> {
    explaining(scenario, comparison, id, 1)
}

/// Explains a quantity, its parts, their parts, and so on to some depth.
fn explaining(scenario: &Scenario, comparison: &Comparison, id: &str, depth: usize) -> Result<Explanation, ModelError> {
    let known = book().find(id).ok_or_else(|| {
        ModelError::Invalid(format!(
            "there is no line {id}; a line is named like in_house.staff.agents or outsourced.hybrid.service"
        ))
    })?;
    let run = whole_book(scenario, &comparison.plan, &comparison.supplier)?;
    Ok(Explaining { scenario, comparison, run }.quantity(known, depth))
}

struct Explaining<'a> {
    scenario: &'a Scenario,
    comparison: &'a Comparison,
    run: Run<'static, f64>,
}

impl Explaining<'_> {
    fn quantity(&self, id: QuantityId, depth: usize) -> Explanation {
        let quantity = book().quantity(id);
        let (role, parts) = match quantity.kind {
            Kind::Input(_) => (Role::Input, self.items(id)),
            Kind::Choice(_) => (Role::Input, Vec::new()),
            Kind::Figure { ref from, .. } => {
                (Role::Found, self.all(depth, from.iter(), |id, deep| self.named(id, deep)))
            }
            Kind::Formula { .. } => (Role::Formula, self.operands(id, depth)),
            Kind::Line { .. } => (Role::Line, self.operands(id, depth)),
            Kind::Payment { .. } => (Role::Payment, self.operands(id, depth)),
        };
        Explanation {
            id: quantity.id.clone(),
            role,
            unit: quantity.unit,
            value: self.value(id),
            formula: self.pieces(id),
            source: if role == Role::Input && parts.is_empty() { self.source(&quantity.id) } else { None },
            parts,
        }
    }

    /// What quantities are explained by, none where that goes too deep.
    fn all<I>(
        &self,
        depth: usize,
        of: impl Iterator<Item = I>,
        explained: impl Fn(I, usize) -> Explanation,
    ) -> Vec<Explanation> {
        if depth == 0 { Vec::new() } else { of.map(|one| explained(one, depth - 1)).collect() }
    }

    /// A quantity of the book, or an input that no formula reads.
    fn named(&self, id: &str, depth: usize) -> Explanation {
        if let Some(known) = book().find(id) {
            return self.quantity(known, depth);
        }
        let value = setting::value(self.scenario, id);
        let parts = match &value {
            Value::Items(items) => items.iter().map(|(name, value)| self.item(id, name, *value)).collect(),
            _ => Vec::new(),
        };
        let source = if parts.is_empty() { self.source(id) } else { None };
        let unit = setting::unit(id);
        Explanation { id: id.to_owned(), role: Role::Input, unit, value, formula: Vec::new(), parts, source }
    }

    /// What a formula names, conditions first.
    fn operands(&self, id: QuantityId, depth: usize) -> Vec<Explanation> {
        let mut operands = book().conditions(id);
        for token in self.tokens(id) {
            if let Token::Quantity(operand) = token
                && !operands.contains(&operand)
            {
                operands.push(operand);
            }
        }
        self.all(depth, operands.into_iter(), |operand, deep| self.quantity(operand, deep))
    }

    /// The items of an input that has one value a channel or language.
    fn items(&self, id: QuantityId) -> Vec<Explanation> {
        match self.value(id) {
            Value::Items(items) => {
                items.iter().map(|(name, value)| self.item(&book().quantity(id).id, name, *value)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// `demand.channels[].share` of one channel.
    fn item(&self, list: &str, name: &str, value: f64) -> Explanation {
        let id = list.replacen("[]", &format!("[{name}]"), 1);
        Explanation {
            role: Role::Input,
            unit: setting::unit(list),
            value: Value::Number(value),
            formula: Vec::new(),
            parts: Vec::new(),
            source: self.source(&id),
            id,
        }
    }

    fn source(&self, id: &str) -> Option<Source> {
        let own = self.scenario.source(id).map(|own| Source::Own(own.to_owned()));
        own.or_else(|| parameters::find(id).map(|parameter| Source::Table(&parameter.sources)))
    }

    fn value(&self, id: QuantityId) -> Value {
        let quantity = book().quantity(id);
        let values = self.run.values(id);
        let named = |names: Vec<String>| Value::Items(names.into_iter().zip(values.iter().copied()).collect());
        match (&quantity.kind, quantity.axis) {
            (Kind::Line { .. }, _) => self.amount(id).map_or(Value::Number(self.run.value(id)), Value::Money),
            (Kind::Payment { .. }, _) => {
                let amount = <Decimal as Number>::of(self.run.value(id)).map(Number::cents);
                amount.map_or(Value::Number(self.run.value(id)), Value::Money)
            }
            (Kind::Choice(_), Axis::One) => setting::value(self.scenario, &quantity.id),
            (_, Axis::One) => Value::Number(self.run.value(id)),
            (_, Axis::Months) => Value::Numbers(values.to_vec()),
            (_, Axis::Channels) => named(self.scenario.demand.channels.iter().map(|c| c.name.clone()).collect()),
            (_, Axis::Languages) => named(self.scenario.demand.languages.iter().map(|l| l.name.clone()).collect()),
        }
    }

    /// The amount of a line, from its bill.
    fn amount(&self, id: QuantityId) -> Option<Decimal> {
        Sourcing::ALL.into_iter().find_map(|sourcing| {
            let rule = book().rules.of(sourcing).iter().find(|rule| rule.quantity == id)?;
            self.comparison.bill(sourcing).line(rule.id)
        })
    }

    fn tokens(&self, id: QuantityId) -> Vec<Token> {
        book().tokens(id, |condition| self.run.values(condition).first().map(|value| *value != 0.0))
    }

    fn pieces(&self, id: QuantityId) -> Vec<Piece> {
        let piece = |token| match token {
            Token::Quantity(id) => {
                let quantity = book().quantity(id);
                Piece::Quantity { id: quantity.id.clone(), unit: quantity.unit, value: self.value(id) }
            }
            Token::Constant(value, unit) => Piece::Constant(value, unit),
            Token::Sign(sign) => Piece::Sign(sign),
        };
        self.tokens(id).into_iter().map(piece).collect()
    }
}
