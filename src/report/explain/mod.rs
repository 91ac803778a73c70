//! How a line of a bill, or a payment of the years, comes about: its formula with names and with values, then the same of
//! every quantity in it, down to the inputs and where those come from.

mod inputs;

use super::layout::paragraph;
use crate::model::bill::Sourcing;
use crate::model::comparison::Comparison;
use crate::model::error::ModelError;
use crate::model::formula::{self, Explanation, Piece, QuantityId, Role, Unit, Value, book};
use crate::model::scenario::Scenario;
use crate::text::Text;
use rust_decimal::prelude::ToPrimitive;

/// The quantity that a name stands for: a line's id (`in_house.housing`, `outsourced.hybrid.service`), also without what
/// stands before it for the chosen form or else in-house (`service`, `housing`); or any other figure (`plan.heads`).
pub fn find(name: &str, chosen: Sourcing) -> Option<QuantityId> {
    let own = format!("outsourced.{}.{name}", chosen.id());
    let spellings = [name.to_owned(), format!("outsourced.{name}"), own, format!("in_house.{name}")];
    spellings.iter().find_map(|id| book().find(id))
}

/// Every line and payment that can be explained, in the order of the bills.
pub fn lines() -> Vec<String> {
    let rules = &book().rules;
    let of = |sourcing: Sourcing| {
        let payments = rules.payments(sourcing).iter().map(|payment| payment.quantity);
        rules.of(sourcing).iter().map(|rule| rule.quantity).chain(payments)
    };
    Sourcing::ALL.into_iter().flat_map(of).map(|quantity| book().quantity(quantity).id.clone()).collect()
}

/// The explanation of a quantity: everything it is made of once, in the order in which it is met, then the inputs.
///
/// # Errors
/// When there is no such quantity, or a value on the way is too large to hold.
pub fn text(
    scenario: &Scenario,
    comparison: &Comparison,
    quantity: QuantityId,
    text: &Text,
) -> Result<String, ModelError> {
    let explanation = formula::explain(scenario, comparison, &book().quantity(quantity).id)?;
    let mut route = Route::default();
    route.visit(&explanation);
    let page = Page { text };
    let mut out = String::new();
    if matches!(explanation.role, Role::Line | Role::Payment) {
        let id = &explanation.id;
        out.push_str(&paragraph(&format!("{}. {}.", text.line(id), text.about_line(id)), 0));
        out.push('\n');
    }
    for quantity in route.worked_out {
        out.push_str(&page.worked_out(quantity));
        out.push('\n');
    }
    out.push_str(&text.get("explain-inputs"));
    out.push('\n');
    for input in route.inputs {
        out.push_str(&inputs::entry(scenario, &input.id, text));
    }
    Ok(out)
}

/// What leads to a quantity: it and all that it is made of, each once, in the order in which they are met.
#[derive(Default)]
struct Route<'a> {
    worked_out: Vec<&'a Explanation>,
    inputs: Vec<&'a Explanation>,
}

impl<'a> Route<'a> {
    fn visit(&mut self, explanation: &'a Explanation) {
        let is_input = explanation.role == Role::Input;
        let met = if is_input { &mut self.inputs } else { &mut self.worked_out };
        if met.iter().any(|known| known.id == explanation.id) {
            return;
        }
        met.push(explanation);
        if !is_input {
            explanation.parts.iter().for_each(|part| self.visit(part));
        }
    }
}

struct Page<'a> {
    text: &'a Text,
}

impl Page<'_> {
    /// A quantity with its value, its formula, and the formula with the values put in.
    fn worked_out(&self, explanation: &Explanation) -> String {
        let Explanation { id, role, unit, value, formula, parts, .. } = explanation;
        let mut out = paragraph(&format!("{id} = {}{}", self.value(value, *unit), self.unit(*unit)), 0);
        if *role == Role::Found {
            let from: Vec<&str> = parts.iter().map(|part| part.id.as_str()).collect();
            let found = self.text.with("explain-found", &[("from", &from.join(", "))]);
            out.push_str(&paragraph(&found, 4));
        } else {
            let write = |piece: &dyn Fn(&Piece) -> String| formula.iter().map(piece).collect::<String>();
            out.push_str(&paragraph(&format!("= {}", write(&|piece| self.named(piece))), 4));
            out.push_str(&paragraph(&format!("= {}", write(&|piece| self.filled(piece))), 4));
        }
        out
    }

    /// A piece of a formula with its name.
    fn named(&self, piece: &Piece) -> String {
        match piece {
            Piece::Quantity { id, .. } => id.clone(),
            Piece::Constant(value, unit) if *unit == Unit::ONE || *value == 0.0 => value.to_string(),
            Piece::Constant(value, unit) => format!("{value} {unit}"),
            Piece::Sign(sign) => (*sign).to_owned(),
        }
    }

    /// A piece of a formula with its value; a list keeps its name.
    fn filled(&self, piece: &Piece) -> String {
        match piece {
            Piece::Quantity { value: Value::Numbers(_) | Value::Items(_), id, .. } => id.clone(),
            Piece::Quantity { value, unit, .. } => self.value(value, *unit),
            Piece::Constant(value, _) => self.text.trimmed(*value, 6),
            Piece::Sign(sign) => (*sign).to_owned(),
        }
    }

    fn value(&self, value: &Value, unit: Unit) -> String {
        let list = |name: String, value: f64| format!("{name} {}", self.number(value, unit));
        let parts: Vec<String> = match value {
            Value::Money(amount) => return self.text.number(amount.to_f64().unwrap_or_default(), 2),
            Value::Number(number) => return self.number(*number, unit),
            Value::Text(text) => return text.clone(),
            Value::Numbers(months) => (1..)
                .zip(months)
                .map(|(month, value)| list(self.text.get(&format!("month-{month}.short")), *value))
                .collect(),
            Value::Items(items) => items.iter().map(|(name, value)| list(name.clone(), *value)).collect(),
        };
        parts.join(", ")
    }

    fn unit(&self, unit: Unit) -> String {
        if unit == Unit::ONE { String::new() } else { format!(" {}", self.text.unit(&unit.to_string())) }
    }

    /// As many decimals as a reader needs to follow the sum: cents of money and of large values, six of small ones.
    fn number(&self, value: f64, unit: Unit) -> String {
        match value.abs() {
            size if size >= 1.0 && unit.to_string().starts_with("EUR") => self.text.number(value, 2),
            size if size >= 1000.0 => self.text.trimmed(value, 2),
            size if size >= 1.0 => self.text.trimmed(value, 4),
            _ => self.text.trimmed(value, 6),
        }
    }
}
