//! The book: all quantities and their formulas, written once at start.

use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};

use super::expression::{Content, Draft, Node, NodeId, Placed};
use super::inputs::VOLUME;
use super::program::Program;
use super::quantity::{Axis, Kind, Quantity, QuantityId, Read, Stage};
use super::text::{self, Token};
use super::unit::Unit;
use crate::model::bill::Rules;
use crate::model::scenario::Scenario;

/// All quantities: inputs, figures of the plan, formulas and the lines of all bills.
pub struct Book {
    nodes: Vec<Placed>,
    quantities: Vec<Quantity>,
    by_id: HashMap<String, QuantityId>,
    faults: Vec<String>,
    /// The lines of each bill.
    pub rules: Rules,
    pub(in crate::model) programs: Programs,
}

/// The formulas flattened for each that works them out, on first use.
#[derive(Default)]
pub(in crate::model) struct Programs {
    /// The plan, from inputs and what the planner finds.
    pub plan: OnceLock<Program>,
    /// The lines of all bills, from inputs and the plan.
    pub bills: OnceLock<Program>,
    /// What the years pay once, from inputs, the plan and the lines.
    pub payments: OnceLock<Program>,
    /// Every quantity, from inputs and what the planner finds.
    pub everything: OnceLock<Program>,
    /// The lines of in-house and one form, by form, and last those of all bills, from inputs and what the planner finds.
    pub what_if: OnceLock<[Program; 5]>,
}

static BOOK: LazyLock<Book> = LazyLock::new(|| {
    let draft = Draft::default();
    let rules = Rules::write(&draft);
    Book::new(draft, rules)
});

/// The book of the model.
pub fn book() -> &'static Book {
    #[cfg(test)]
    if let Some(book) = ANOTHER.get() {
        return book;
    }
    &BOOK
}

#[cfg(test)]
thread_local! {
    static ANOTHER: std::cell::Cell<Option<&'static Book>> = const { std::cell::Cell::new(None) };
}

/// Works with another book on this thread: one with lines that no bill has yet.
#[cfg(test)]
pub(in crate::model) fn with_book<T>(draft: Draft, rules: Rules, work: impl FnOnce() -> T) -> T {
    struct Back;
    impl Drop for Back {
        fn drop(&mut self) {
            ANOTHER.set(None);
        }
    }
    ANOTHER.set(Some(Box::leak(Box::new(Book::new(draft, rules)))));
    let _back = Back;
    work()
}

impl Book {
    fn new(draft: Draft, rules: Rules) -> Self {
        let Content { nodes, quantities, faults } = draft.content.into_inner();
        let by_id = quantities.iter().enumerate().map(|(at, q)| (q.id.clone(), QuantityId(at as u32))).collect();
        Self { nodes, quantities, by_id, faults, rules, programs: Programs::default() }
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
                Node::Sum(part)
                | Node::Largest(part)
                | Node::LargestOfTeam(part)
                | Node::MeanOfMonths(part)
                | Node::Ceiling(part) => open.push(part),
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

    /// What does not fit: sums and maxima of different units or lengths, unknown units, lines that are not EUR a year,
    /// payments that are not EUR, and what would keep the scenario's own volume where another one is priced. Empty when
    /// every formula holds.
    pub fn faults(&self) -> Vec<String> {
        let wrong = self.quantities.iter().filter_map(|quantity| {
            let expected = match quantity.kind {
                Kind::Line { .. } => "EUR/year",
                Kind::Payment { .. } => "EUR",
                _ => return None,
            };
            let fits = expected.parse() == Ok(quantity.unit) && quantity.axis == Axis::One;
            (!fits).then(|| format!("{} is {} and not {expected}", quantity.id, quantity.unit))
        });
        let stale = self.quantities.iter().filter_map(stale);
        self.faults.iter().cloned().chain(wrong).chain(stale).collect()
    }
}

/// What is wrong with a quantity that would not follow when a bill is priced at another volume than the scenario's: only
/// the volume itself, under its own name, and figures of the plan do.
fn stale(quantity: &Quantity) -> Option<String> {
    let Quantity { id, stage, .. } = quantity;
    match quantity.kind {
        Kind::Input(_) if id == VOLUME => None,
        Kind::Input(read) | Kind::Choice(read) if reads_volume(read) => {
            Some(format!("{id} is read from {VOLUME}: a formula must name {VOLUME} itself"))
        }
        Kind::Figure { .. } if *stage == Stage::Scenario => {
            Some(format!("{id} is found by the plan and cannot be known before the volume"))
        }
        _ => None,
    }
}

/// Whether what an input reads changes with the volume of a scenario.
fn reads_volume(read: Read) -> bool {
    let at = |volume: f64| {
        let mut scenario = Scenario::default();
        scenario.demand.contacts_per_month = volume;
        let mut values = Vec::new();
        read.each(&scenario, |_, value| values.push(value));
        values
    };
    let usual = at(Scenario::default().demand.contacts_per_month);
    [0.0, 1.0, 750.0, 123_456.7, 5e7].into_iter().any(|volume| at(volume) != usual)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::formula::{Constant, Figure};

    #[test]
    fn a_line_is_euros_a_year_and_a_payment_is_euros() {
        let draft = Draft::default();
        let rules = Rules::write(&draft);
        let (yearly, once) = (Constant(1.0, "EUR/year"), Constant(1.0, "EUR"));
        draft.payment("good.payment", draft.constant(once));
        draft.line("good.line", draft.constant(yearly));
        draft.payment("bad.payment", draft.constant(yearly));
        draft.line("bad.line", draft.constant(once));
        let faults = Book::new(draft, rules).faults();
        assert_eq!(faults, ["bad.payment is EUR/year and not EUR", "bad.line is EUR and not EUR/year"]);
    }

    #[test]
    fn a_line_reaches_the_volume_by_its_name_or_not_at_all() {
        let draft = Draft::default();
        let rules = Rules::write(&draft);
        assert_eq!(Book::new(draft, rules).faults(), Vec::<String>::new());

        let draft = Draft::default();
        let rules = Rules::write(&draft);
        draft.choice("demand.is_large", Read::One(|scenario| f64::from(scenario.demand.contacts_per_month > 1e5)));
        draft.input("demand.complexity.again", Read::One(|scenario| scenario.demand.contacts_per_month / 2.0));
        let read = |scenario: &Scenario| scenario.demand.contacts_per_month;
        draft.input("demand.channels[].contacts", Read::Channels(|channel| channel.share));
        draft.input("demand.contacts", Read::One(read));
        let figure = Figure::One { read: |plan, _| plan.heads, write: |plan, _| &mut plan.heads };
        draft.figure("plan.early", "person", Stage::Scenario, figure, &[]);
        let faults = Book::new(draft, rules).faults();
        let of = |id: &str| faults.iter().filter(|fault| fault.starts_with(&format!("{id} is "))).count();
        for id in ["demand.is_large", "demand.complexity.again", "demand.contacts", "plan.early"] {
            assert_eq!(of(id), 1, "{id}: {faults:?}");
        }
        assert_eq!(of("demand.channels[].contacts"), 0, "{faults:?}");
    }
}
