//! How figures come about: a line of a bill or a payment of the years as a text, from its formula with names and with
//! values down to the inputs and where those come from; and any figure of the window as a page.

mod bills;
mod chance;
mod explain_words;
mod flows;
mod half_hour;
mod inputs;
mod page;
mod pages;
mod quantity;
mod subject;
mod turning;

pub use explain_words::Words;
pub use page::{Explainer, Link, Page, Part, Section, Word};
pub use subject::{Drawn, Flow, Lines, Paid, Per, Rank, Subject};

use super::layout::paragraph;
use crate::model::bill::Sourcing;
use crate::model::comparison::Comparison;
use crate::model::error::ModelError;
use crate::model::formula::{self, Explanation, Piece, QuantityId, Role, book};
use crate::model::scenario::Scenario;
use crate::text::Text;

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
    let words = Words { scenario, text };
    let mut out = String::new();
    if matches!(explanation.role, Role::Line | Role::Payment) {
        let id = &explanation.id;
        out.push_str(&paragraph(&format!("{}. {}.", text.line(id), text.about_line(id)), 0));
        out.push('\n');
    }
    for quantity in route.worked_out {
        out.push_str(&worked_out(words, quantity));
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

/// A quantity with its value, its formula, and the formula with the values put in.
fn worked_out(words: Words<'_>, explanation: &Explanation) -> String {
    let Explanation { id, role, unit, value, formula, parts, .. } = explanation;
    let mut out = paragraph(&format!("{id} = {}{}", words.value(value, *unit), words.unit(*unit)), 0);
    if *role == Role::Found {
        let from: Vec<&str> = parts.iter().map(|part| part.id.as_str()).collect();
        let found = words.text.with("explain-found", &[("from", &from.join(", "))]);
        out.push_str(&paragraph(&found, 4));
    } else {
        let write = |piece: &dyn Fn(&Piece) -> String| formula.iter().map(piece).collect::<String>();
        out.push_str(&paragraph(&format!("= {}", write(&|piece| words.with_id(piece))), 4));
        out.push_str(&paragraph(&format!("= {}", write(&|piece| words.with_value(piece))), 4));
    }
    out
}
