//! How a line of a bill comes about: its formula with names and with values, then the same of every quantity in it,
//! down to the inputs and where those come from.

mod inputs;
mod values;

use super::layout::paragraph;
use crate::model::bill::Sourcing;
use crate::model::comparison::Comparison;
use crate::model::error::ModelError;
use crate::model::formula::{Axis, Kind, QuantityId, Token, Unit, book};
use crate::model::scenario::Scenario;
use crate::text::Text;
use values::Values;

/// The quantity that a name stands for: a line's id (`in_house.housing`, `outsourced.hybrid.service`), also without what
/// stands before it for the chosen form or else in-house (`service`, `housing`); or any other figure (`plan.heads`).
pub fn find(name: &str, chosen: Sourcing) -> Option<QuantityId> {
    let own = format!("outsourced.{}.{name}", chosen.id());
    let spellings = [name.to_owned(), format!("outsourced.{name}"), own, format!("in_house.{name}")];
    spellings.iter().find_map(|id| book().find(id))
}

/// Every line that can be explained, in the order of the bills.
pub fn lines() -> Vec<String> {
    let rules = Sourcing::ALL.into_iter().flat_map(|sourcing| book().rules.of(sourcing));
    rules.map(|rule| book().quantity(rule.quantity).id.clone()).collect()
}

/// The explanation of a quantity.
///
/// # Errors
/// When a value on the way is too large to hold.
pub fn text(
    scenario: &Scenario,
    comparison: &Comparison,
    quantity: QuantityId,
    text: &Text,
) -> Result<String, ModelError> {
    let route = Route::to(quantity);
    let values = Values::of(scenario, comparison, &route.quantities)?;
    let page = Page { scenario, values, text };
    let mut out = String::new();
    if matches!(book().quantity(quantity).kind, Kind::Line { .. }) {
        let id = &book().quantity(quantity).id;
        out.push_str(&paragraph(&format!("{}. {}.", text.line(id), text.about_line(id)), 0));
        out.push('\n');
    }
    for id in &route.quantities {
        if !matches!(book().quantity(*id).kind, Kind::Input(_) | Kind::Choice(_)) {
            out.push_str(&page.worked_out(*id));
            out.push('\n');
        }
    }
    out.push_str(&text.get("explain-inputs"));
    out.push('\n');
    for id in &route.inputs {
        out.push_str(&inputs::entry(scenario, id, text));
    }
    Ok(out)
}

/// What leads to a quantity: it and all that it is made of, each once, in the order in which they are met.
#[derive(Default)]
struct Route {
    quantities: Vec<QuantityId>,
    /// By id, since what the plan works with need not stand in a formula: opening hours, the hybrid's rule.
    inputs: Vec<String>,
}

impl Route {
    fn to(quantity: QuantityId) -> Self {
        let mut route = Self::default();
        route.visit(quantity);
        route
    }

    fn visit(&mut self, id: QuantityId) {
        if self.quantities.contains(&id) {
            return;
        }
        self.quantities.push(id);
        let quantity = book().quantity(id);
        match &quantity.kind {
            Kind::Input(_) | Kind::Choice(_) => self.input(&quantity.id),
            Kind::Figure { from, .. } => {
                for name in *from {
                    match book().find(name) {
                        Some(id) => self.visit(id),
                        None => self.input(name),
                    }
                }
            }
            Kind::Formula { .. } | Kind::Line { .. } => {
                for operand in book().operands(id) {
                    self.visit(operand);
                }
            }
        }
    }

    fn input(&mut self, id: &str) {
        if !self.inputs.iter().any(|known| known == id) {
            self.inputs.push(id.to_owned());
        }
    }
}

struct Page<'a> {
    scenario: &'a Scenario,
    values: Values,
    text: &'a Text,
}

impl Page<'_> {
    /// A quantity with its value, its formula, and the formula with the values put in.
    fn worked_out(&self, id: QuantityId) -> String {
        let quantity = book().quantity(id);
        let mut out = paragraph(&format!("{} = {}{}", quantity.id, self.value(id), self.unit(quantity.unit)), 0);
        if let Kind::Figure { from, .. } = quantity.kind {
            let found = self.text.with("explain-found", &[("from", &from.join(", "))]);
            out.push_str(&paragraph(&found, 4));
        } else {
            out.push_str(&paragraph(&format!("= {}", book().text(id)), 4));
            let filled: String = book().tokens(id).iter().map(|token| self.token(token)).collect();
            out.push_str(&paragraph(&format!("= {filled}"), 4));
        }
        out
    }

    /// A piece of a formula with its value; a list keeps its name.
    fn token(&self, token: &Token) -> String {
        match token {
            Token::Quantity(id) if book().quantity(*id).axis == Axis::One => self.value(*id),
            Token::Quantity(id) => book().quantity(*id).id.clone(),
            Token::Constant(value, _) => self.text.trimmed(*value, 6),
            Token::Sign(sign) => (*sign).to_owned(),
        }
    }

    fn value(&self, id: QuantityId) -> String {
        let quantity = book().quantity(id);
        let values: Vec<String> =
            self.values.of_quantity(id).iter().map(|value| self.number(*value, quantity.unit)).collect();
        let demand = &self.scenario.demand;
        let names: Vec<String> = match quantity.axis {
            Axis::One => return values.join(""),
            Axis::Months => (1..=12).map(|month| self.text.get(&format!("month-{month}.short"))).collect(),
            Axis::Channels => demand.channels.iter().map(|channel| channel.name.clone()).collect(),
            Axis::Languages => demand.languages.iter().map(|language| language.name.clone()).collect(),
        };
        names.iter().zip(values).map(|(name, value)| format!("{name} {value}")).collect::<Vec<_>>().join(", ")
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
