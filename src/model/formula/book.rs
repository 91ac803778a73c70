//! The book: all quantities and their formulas, written once at start.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::expression::{Content, Draft, Node, NodeId, Placed};
use super::quantity::{Axis, Kind, Quantity, QuantityId, Stage};
use super::text::{self, Token};
use super::unit::Unit;
use crate::model::bill::Rules;

/// All quantities: inputs, figures of the plan, formulas and the lines of all bills.
pub struct Book {
    nodes: Vec<Placed>,
    quantities: Vec<Quantity>,
    by_id: HashMap<String, QuantityId>,
    faults: Vec<String>,
    /// The lines of each bill.
    pub rules: Rules,
}

static BOOK: LazyLock<Book> = LazyLock::new(|| {
    let draft = Draft::default();
    let rules = Rules::write(&draft);
    Book::new(draft, rules)
});

/// The book of the model.
pub fn book() -> &'static Book {
    &BOOK
}

impl Book {
    fn new(draft: Draft, rules: Rules) -> Self {
        let Content { nodes, quantities, faults } = draft.content.into_inner();
        let by_id = quantities.iter().enumerate().map(|(at, q)| (q.id.clone(), QuantityId(at as u32))).collect();
        Self { nodes, quantities, by_id, faults, rules }
    }

    /// Every quantity, in the order of definition: a formula stands after what it is made of.
    pub fn quantities(&self) -> impl Iterator<Item = (QuantityId, &Quantity)> {
        self.quantities.iter().enumerate().map(|(at, quantity)| (QuantityId(at as u32), quantity))
    }

    /// The quantity at a place of this book.
    pub fn quantity(&self, id: QuantityId) -> &Quantity {
        &self.quantities[id.0 as usize]
    }

    /// The quantity of that name.
    pub fn find(&self, id: &str) -> Option<QuantityId> {
        self.by_id.get(id).copied()
    }

    /// A node of an expression.
    pub fn node(&self, id: NodeId) -> Node {
        self.placed(id).node
    }

    /// The unit of a node.
    pub fn unit(&self, id: NodeId) -> Unit {
        self.placed(id).unit
    }

    /// How many values a node has.
    pub fn axis(&self, id: NodeId) -> Axis {
        self.placed(id).axis
    }

    /// When a node is known.
    pub fn stage(&self, id: NodeId) -> Stage {
        self.placed(id).stage
    }

    pub(super) fn placed(&self, id: NodeId) -> Placed {
        self.nodes[id.0 as usize]
    }

    /// The expression of a formula or line.
    pub fn root(&self, id: QuantityId) -> Option<NodeId> {
        match self.quantity(id).kind {
            Kind::Formula { root, .. } | Kind::Line { root } | Kind::Payment { root } => Some(root),
            Kind::Input(_) | Kind::Choice(_) | Kind::Figure { .. } => None,
        }
    }

    /// The written formula of a formula or line, in pieces; of a choice whose quantity is known to be zero or not, only
    /// the branch taken.
    pub fn tokens(&self, id: QuantityId, is_not_zero: impl Fn(QuantityId) -> Option<bool>) -> Vec<Token> {
        self.root(id).map(|root| text::tokens(&self.nodes, root, &is_not_zero)).unwrap_or_default()
    }

    /// The written formula of a formula or line, with the ids of its quantities; empty for an input.
    pub fn text(&self, id: QuantityId) -> String {
        self.root(id).map(|root| text::formula(&self.nodes, &self.quantities, root)).unwrap_or_default()
    }

    /// The quantities on which a choice in a formula or line depends.
    pub(super) fn conditions(&self, id: QuantityId) -> Vec<QuantityId> {
        let mut conditions = Vec::new();
        let mut open: Vec<NodeId> = self.root(id).into_iter().collect();
        while let Some(node) = open.pop() {
            match self.node(node) {
                Node::Binary(_, left, right) => open.extend([left, right]),
                Node::Sum(part) | Node::Largest(part) | Node::Ceiling(part) => open.push(part),
                Node::Choose { when, then, otherwise } => {
                    if let Node::Quantity(when) = self.node(when) {
                        conditions.push(when);
                    }
                    open.extend([then, otherwise]);
                }
                Node::Constant { .. } | Node::Quantity(_) => {}
            }
        }
        conditions
    }

    /// What does not fit: sums and maxima of different units or lengths, unknown units, lines that are not EUR a year
    /// and payments that are not EUR. Empty when every formula holds.
    pub fn unit_faults(&self) -> Vec<String> {
        let wrong = self.quantities.iter().filter_map(|quantity| {
            let expected = match quantity.kind {
                Kind::Line { .. } => "EUR/year",
                Kind::Payment { .. } => "EUR",
                _ => return None,
            };
            let fits = expected.parse() == Ok(quantity.unit) && quantity.axis == Axis::One;
            (!fits).then(|| format!("{} is {} and not {expected}", quantity.id, quantity.unit))
        });
        self.faults.iter().cloned().chain(wrong).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::formula::Constant;

    #[test]
    fn a_line_is_euros_a_year_and_a_payment_is_euros() {
        let draft = Draft::default();
        let rules = Rules::write(&draft);
        let (yearly, once) = (Constant(1.0, "EUR/year"), Constant(1.0, "EUR"));
        draft.payment("good.payment", draft.constant(once));
        draft.line("good.line", draft.constant(yearly));
        draft.payment("bad.payment", draft.constant(yearly));
        draft.line("bad.line", draft.constant(once));
        let faults = Book::new(draft, rules).unit_faults();
        assert_eq!(faults, ["bad.payment is EUR/year and not EUR", "bad.line is EUR and not EUR/year"]);
    }
}
