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

/// The formula at a node, in pieces.
pub(super) fn tokens(nodes: &[Placed], root: NodeId) -> Vec<Token> {
    let mut tokens = Vec::new();
    write(nodes, root, &mut tokens);
    tokens
}

/// The formula at a node, with the ids of its quantities.
pub(super) fn formula(nodes: &[Placed], quantities: &[Quantity], root: NodeId) -> String {
    tokens(nodes, root)
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
        _ => Bond::Whole,
    }
}

fn write(nodes: &[Placed], at: NodeId, out: &mut Vec<Token>) {
    let node = nodes[at.0 as usize].node;
    let call = |name: &'static str, parts: &[NodeId], out: &mut Vec<Token>| {
        out.push(Token::Sign(name));
        for (place, part) in parts.iter().enumerate() {
            if place > 0 {
                out.push(Token::Sign(", "));
            }
            write(nodes, *part, out);
        }
        out.push(Token::Sign(")"));
    };
    match node {
        Node::Constant { value, unit } => out.push(Token::Constant(value, unit)),
        Node::Quantity(id) => out.push(Token::Quantity(id)),
        Node::Binary(Operator::Larger, left, right) => call("max(", &[left, right], out),
        Node::Binary(Operator::Smaller, left, right) => call("min(", &[left, right], out),
        Node::Sum(part) => call("sum(", &[part], out),
        Node::Largest(part) => call("largest(", &[part], out),
        Node::Ceiling(part) => call("ceil(", &[part], out),
        Node::Choose { when, then, otherwise } => call("if(", &[when, then, otherwise], out),
        Node::Binary(operator, left, right) => {
            // a - (b + c) and a / (b * c) keep their brackets, a + (b + c) and a * (b * c) need none.
            let (sign, right_at_least) = match operator {
                Operator::Add => (" + ", Bond::Sum),
                Operator::Subtract => (" - ", Bond::Product),
                Operator::Multiply => (" * ", Bond::Product),
                _ => (" / ", Bond::Whole),
            };
            enclosed(nodes, left, bond(node), out);
            out.push(Token::Sign(sign));
            enclosed(nodes, right, right_at_least, out);
        }
    }
}

fn enclosed(nodes: &[Placed], at: NodeId, at_least: Bond, out: &mut Vec<Token>) {
    let loose = bond(nodes[at.0 as usize].node) < at_least;
    if loose {
        out.push(Token::Sign("("));
    }
    write(nodes, at, out);
    if loose {
        out.push(Token::Sign(")"));
    }
}
