//! Formulas of the book as a spreadsheet writes them. Function names are English in every file; programs show their own.

use super::places::{Operand, Reader};
use crate::model::formula::{Axis, Kind, Node, NodeId, Operator, QuantityId, book};

/// How tightly a node holds together; a looser one inside a tighter one needs brackets.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Bond {
    Sum,
    Product,
    Whole,
}

/// Digits after the point at which the noise of floating point is cut off, before an amount is rounded to cents or up
/// to a whole: two ways to one figure must not end on both sides of half a cent.
const CENTS_NOISE: &str = "8";
const WHOLE_NOISE: &str = "9";

/// An amount rounded to the cent, half away from zero.
pub(super) fn to_cents(formula: &str) -> String {
    format!("ROUND(ROUND({formula},{CENTS_NOISE}),2)")
}

impl Reader<'_> {
    /// The formula of a quantity; of a list that of one item. None for what has no formula.
    pub fn formula(&self, id: QuantityId, item: usize) -> Option<String> {
        let formula = self.node(book().root(id)?, item);
        Some(if matches!(book().quantity(id).kind, Kind::Line { .. }) { to_cents(&formula) } else { formula })
    }

    /// The formula of a node.
    pub fn node(&self, at: NodeId, item: usize) -> String {
        let mut out = String::new();
        self.write(at, item, &mut out);
        out
    }

    fn write(&self, at: NodeId, item: usize, out: &mut String) {
        match book().node(at) {
            Node::Constant { value, .. } => out.push_str(&value.to_string()),
            Node::Quantity(id) => out.push_str(&self.cell(Operand::Quantity(id), item)),
            Node::Binary(Operator::Larger, left, right) => self.call("MAX", &[left, right], item, out),
            Node::Binary(Operator::Smaller, left, right) => self.call("MIN", &[left, right], item, out),
            Node::Binary(Operator::Where, left, right) => {
                out.push_str("IF(");
                self.enclosed(right, Bond::Product, item, out);
                out.push_str("<>0,");
                self.write(left, item, out);
                out.push_str(",0)");
            }
            Node::Binary(Operator::UnlessNoise, left, right) => {
                out.push_str("IF(");
                self.write(left, item, out);
                out.push_str(">1E-14*");
                self.enclosed(right, Bond::Product, item, out);
                out.push(',');
                self.write(left, item, out);
                out.push_str(",0)");
            }
            Node::LargestOfTeam(part) => self.largest_of_team(part, item, out),
            Node::MeanOfMonths(part) => {
                self.fold("SUM", part, out);
                out.push_str("/MAX(1,COUNTIF(");
                out.push_str(&self.list(part));
                out.push_str(",\"<>0\"))");
            }
            Node::Sum(part) => self.fold("SUM", part, out),
            Node::Largest(part) => self.fold("MAX", part, out),
            Node::Ceiling(part) => {
                out.push_str("ROUNDUP(ROUND(");
                self.write(part, item, out);
                out.push_str(&format!(",{WHOLE_NOISE}),0)"));
            }
            Node::Choose { when, then, otherwise } => {
                out.push_str("IF(");
                self.enclosed(when, Bond::Product, item, out);
                out.push_str("<>0,");
                self.write(then, item, out);
                out.push(',');
                self.write(otherwise, item, out);
                out.push(')');
            }
            node @ Node::Binary(operator, left, right) => {
                // a - (b + c) and a / (b * c) keep their brackets, a + (b + c) and a * (b * c) need none.
                let (sign, right_at_least) = match operator {
                    Operator::Add => ('+', Bond::Sum),
                    Operator::Subtract => ('-', Bond::Product),
                    Operator::Multiply => ('*', Bond::Product),
                    _ => ('/', Bond::Whole),
                };
                self.enclosed(left, bond(node), item, out);
                out.push(sign);
                self.enclosed(right, right_at_least, item, out);
            }
        }
    }

    fn call(&self, name: &str, parts: &[NodeId], item: usize, out: &mut String) {
        out.push_str(name);
        for (place, part) in parts.iter().enumerate() {
            out.push(if place == 0 { '(' } else { ',' });
            self.write(*part, item, out);
        }
        out.push(')');
    }

    /// A list to one value.
    fn fold(&self, name: &str, part: NodeId, out: &mut String) {
        out.push_str(&format!("{name}({})", self.list(part)));
    }

    /// The cells of a list; one that is no quantity has cells of its own.
    fn list(&self, part: NodeId) -> String {
        self.area(match book().node(part) {
            Node::Quantity(id) => Operand::Quantity(id),
            _ => Operand::List(part),
        })
    }

    /// The largest value among the languages of the team of one.
    fn largest_of_team(&self, part: NodeId, item: usize, out: &mut String) {
        let team = self.places.teams.iter().find(|team| team.contains(&item));
        let Some(team) = team.filter(|team| team.len() > 1) else { return self.write(part, item, out) };
        for (place, language) in team.iter().enumerate() {
            out.push_str(if place == 0 { "MAX(" } else { "," });
            self.write(part, *language, out);
        }
        out.push(')');
    }

    fn enclosed(&self, at: NodeId, at_least: Bond, item: usize, out: &mut String) {
        let is_loose = bond(book().node(at)) < at_least;
        if is_loose {
            out.push('(');
        }
        self.write(at, item, out);
        if is_loose {
            out.push(')');
        }
    }
}

fn bond(node: Node) -> Bond {
    match node {
        Node::Binary(Operator::Add | Operator::Subtract, ..) => Bond::Sum,
        Node::Binary(Operator::Multiply | Operator::Divide, ..) | Node::MeanOfMonths(_) => Bond::Product,
        _ => Bond::Whole,
    }
}

/// A list that a formula sums up and that needs cells of its own.
#[derive(Clone, Copy, Debug)]
pub(super) struct List {
    pub node: NodeId,
    pub axis: Axis,
    /// The quantity in whose formula it stands first.
    pub owner: QuantityId,
    /// 1 for the first of an owner.
    pub number: usize,
}

/// All such lists of the book, each once, in the order in which they can be worked out.
pub(super) fn lists() -> Vec<List> {
    let mut lists: Vec<List> = Vec::new();
    for (owner, _) in book().quantities() {
        let first = lists.len();
        if let Some(root) = book().root(owner) {
            collect(root, owner, first, &mut lists);
        }
    }
    lists
}

fn collect(at: NodeId, owner: QuantityId, first: usize, lists: &mut Vec<List>) {
    match book().node(at) {
        Node::Constant { .. } | Node::Quantity(_) => {}
        Node::Binary(_, left, right) => [left, right].into_iter().for_each(|part| collect(part, owner, first, lists)),
        Node::Ceiling(part) | Node::LargestOfTeam(part) => collect(part, owner, first, lists),
        Node::Choose { when, then, otherwise } => {
            [when, then, otherwise].into_iter().for_each(|part| collect(part, owner, first, lists));
        }
        Node::Sum(part) | Node::Largest(part) | Node::MeanOfMonths(part) => {
            collect(part, owner, first, lists);
            let is_known = lists.iter().any(|list| list.node == part);
            if !is_known && !matches!(book().node(part), Node::Quantity(_)) {
                lists.push(List { node: part, axis: book().axis(part), owner, number: lists.len() + 1 - first });
            }
        }
    }
}
