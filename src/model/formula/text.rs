//! A formula as people read it: names, numbers, signs and brackets.

use super::expression::{Node, NodeId, Operator, Placed};
use super::quantity::{Quantity, QuantityId};
use super::unit::Unit;

/// A piece of a written formula, in reading order.
#[derive(Clone, Debug, PartialEq)]
pub enum Token {
    /// A quantity, by its place in the book.
    Quantity(QuantityId),
    /// A number of the formula itself, with its unit.
    Constant(f64, Unit),
    /// A sign, a bracket or the name of a function: ` + `, `(`, `max(`, `, `.
    Sign(&'static str),
}

/// How tightly a node holds together; a looser one inside a tighter one needs brackets.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Bond {
    Sum,
    Product,
    Whole,
}

/// What a choice falls on, if that is known: whether the quantity it depends on is not zero.
pub(super) type Fallen<'a> = dyn Fn(QuantityId) -> Option<bool> + 'a;

/// The formula at a node, in pieces; of a choice that has fallen only the branch taken.
pub(super) fn tokens(nodes: &[Placed], root: NodeId, fallen: &Fallen<'_>) -> Vec<Token> {
    let mut writing = Writing { nodes, fallen, out: Vec::new() };
    writing.write(root);
    writing.out
}

/// The formula at a node, with the ids of its quantities.
pub(super) fn formula(nodes: &[Placed], quantities: &[Quantity], root: NodeId) -> String {
    tokens(nodes, root, &|_| None)
        .iter()
        .map(|token| match token {
            Token::Quantity(id) => quantities[id.0 as usize].id.clone(),
            Token::Constant(value, unit) if *unit == Unit::ONE || *value == 0.0 => value.to_string(),
            Token::Constant(value, unit) => format!("{value} {unit}"),
            Token::Sign(sign) => (*sign).to_owned(),
        })
        .collect()
}

fn bond(node: Node) -> Bond {
    match node {
        Node::Binary(Operator::Add | Operator::Subtract, ..) => Bond::Sum,
        Node::Binary(Operator::Multiply | Operator::Divide, ..) => Bond::Product,
        // Written as its first operand alone; in brackets wherever it matters.
        Node::Binary(Operator::UnlessNoise, ..) => Bond::Sum,
        _ => Bond::Whole,
    }
}

struct Writing<'a> {
    nodes: &'a [Placed],
    fallen: &'a Fallen<'a>,
    out: Vec<Token>,
}

impl Writing<'_> {
    /// The node, or the branch that its choice has fallen on.
    fn node(&self, at: NodeId) -> Node {
        let node = self.nodes[at.0 as usize].node;
        if let Node::Choose { when, then, otherwise } = node
            && let Node::Quantity(when) = self.nodes[when.0 as usize].node
            && let Some(taken) = (self.fallen)(when)
        {
            return self.node(if taken { then } else { otherwise });
        }
        node
    }

    fn write(&mut self, at: NodeId) {
        let node = self.node(at);
        match node {
            Node::Constant { value, unit } => self.out.push(Token::Constant(value, unit)),
            Node::Quantity(id) => self.out.push(Token::Quantity(id)),
            Node::Binary(Operator::Larger, left, right) => self.call("max(", &[left, right]),
            Node::Binary(Operator::Smaller, left, right) => self.call("min(", &[left, right]),
            Node::Sum(part) => self.call("sum(", &[part]),
            Node::Binary(Operator::Where, left, right) => self.call("where(", &[right, left]),
            Node::Binary(Operator::UnlessNoise, left, _) => self.write(left),
            Node::Largest(part) => self.call("largest(", &[part]),
            Node::LargestOfTeam(part) => self.call("largest_of_team(", &[part]),
            Node::MeanOfMonths(part) => self.call("mean(", &[part]),
            Node::Ceiling(part) => self.call("ceil(", &[part]),
            Node::Choose { when, then, otherwise } => self.call("if(", &[when, then, otherwise]),
            Node::Binary(operator, left, right) => {
                // a - (b + c) and a / (b * c) keep their brackets, a + (b + c) and a * (b * c) need none.
                let (sign, right_at_least) = match operator {
                    Operator::Add => (" + ", Bond::Sum),
                    Operator::Subtract => (" - ", Bond::Product),
                    Operator::Multiply => (" * ", Bond::Product),
                    _ => (" / ", Bond::Whole),
                };
                self.enclosed(left, bond(node));
                self.out.push(Token::Sign(sign));
                self.enclosed(right, right_at_least);
            }
        }
    }

    fn call(&mut self, name: &'static str, parts: &[NodeId]) {
        self.out.push(Token::Sign(name));
        for (place, part) in parts.iter().enumerate() {
            if place > 0 {
                self.out.push(Token::Sign(", "));
            }
            self.write(*part);
        }
        self.out.push(Token::Sign(")"));
    }

    fn enclosed(&mut self, at: NodeId, at_least: Bond) {
        let loose = bond(self.node(at)) < at_least;
        if loose {
            self.out.push(Token::Sign("("));
        }
        self.write(at);
        if loose {
            self.out.push(Token::Sign(")"));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::model::formula::book;

    #[test]
    fn a_formula_reads_as_it_is_written() {
        let text = |id| book().text(book().find(id).unwrap());
        assert_eq!(
            text("in_house.staff.agents"),
            "12 month/year * plan.permanent_hours_per_month * wage.loaded * (1 - (1 - time.leave_share) * absence.rate)"
        );
        assert_eq!(
            text("time.leave_share"),
            "(staff.vacation_days + staff.public_holidays) / (5 day/week * time.weeks_per_year)"
        );
        assert_eq!(text("plan.agency_fte"), "plan.short_hours / 12 month/year / time.fte_hours_per_month");
        assert_eq!(
            text("plan.manager_fte"),
            "if(plan.paid_hours_per_year, max(staff.manager_fte, plan.led_fte / staff.span_manager), 0)"
        );
        assert_eq!(
            text("in_house.staff.surcharges"),
            "plan.surcharge_hours / (1 - staff.in_office_shrinkage) * wage.loaded"
        );
        assert_eq!(text("staff.pension"), "");
    }
}
